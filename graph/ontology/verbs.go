package ontology

import (
	"slices"
	"strings"
)

// A VerbForm is a form of a verb as a word of a text may have it.
type VerbForm int

// The forms of a verb. Where two are spelled alike the first stands.
const (
	NoForm         VerbForm = iota // the word is no form of the verb
	BaseForm                       // "give"
	ThirdForm                      // "gives"
	PastForm                       // "gave", "asked"
	ParticipleForm                 // "given"
	GerundForm                     // "giving"
)

// A Mood is how a verb is put to people: when, how surely, and whether at all.
type Mood struct {
	Past    bool
	Many    bool     // behind several
	Not     bool     // negated
	Partly  string   // what alone is negated: "always" of "did not always", "" for the whole
	Ended   bool     // it was so, and is no longer
	Modal   Modality // "" for none
	Perfect bool     // what was and still is; behind a modal what was: "has been ill", "may have given"
}

// A Modality is how a modality of claims is said: "will", "be expected to".
// What begins with "be" or a verb is inflected itself.
type Modality struct {
	Verb    string   `yaml:"verb"`    // before the base form of a verb
	Passive string   `yaml:"passive"` // instead, before what is done to somebody; Verb when empty
	Asked   string   `yaml:"asked"`   // instead, of what nobody says that it will be
	Past    bool     `yaml:"past"`    // it tells of the past: "tried to"
	Own     []string `yaml:"own"`     // words of articles that stand instead of Verb
}

// Say puts a phrase that begins with a verb as dictionaries have it into a
// mood: "give up" as "gave up", "does not give up", "will give up".
func (x *Wordings) Say(phrase string, m Mood) string {
	if modal := m.Modal.Verb; modal != "" {
		if m.Perfect {
			phrase = "have " + x.Inflect(phrase, ParticipleForm)
		}
		if modal, to := strings.CutSuffix(modal, " to"); to {
			return x.finite(modal, Mood{Past: m.Modal.Past, Many: m.Many, Not: m.Not, Partly: m.Partly, Ended: m.Ended}) + " to " + phrase
		}
		switch {
		case m.Ended:
			modal += " no longer"
		case m.Not:
			modal += m.negator()
		}
		return modal + " " + phrase
	}
	if m.Perfect { // "has not been"
		have := x.Inflect("have", ThirdForm)
		if m.Not {
			have += m.negator()
		}
		return x.Agree(have, m.Many) + " " + x.Inflect(phrase, ParticipleForm)
	}
	return x.finite(phrase, m)
}

// negator returns the words that negate a verb.
func (m *Mood) negator() string {
	if m.Partly != "" {
		return " not " + m.Partly
	}
	return " not"
}

// finite puts a phrase into the present or the past.
func (x *Wordings) finite(phrase string, m Mood) string {
	verb, rest, _ := strings.Cut(phrase, " ")
	form := ThirdForm
	if m.Past {
		form = PastForm
	}
	if m.Ended && verb == "be" {
		return strings.TrimSpace(x.Agree(x.Inflect(verb, form)+" no longer", m.Many) + " " + rest)
	} else if m.Ended {
		m.Not, m.Ended = false, false
		return "no longer " + x.finite(phrase, m)
	}
	if !m.Not {
		said := x.Inflect(verb, form)
		if m.Past && verb != "be" {
			return strings.TrimSpace(said + " " + rest)
		}
		return x.Agree(strings.TrimSpace(said+" "+rest), m.Many)
	}
	if verb == "be" {
		if m.Many {
			rest = x.severally(rest)
		}
		return strings.TrimSpace(x.Agree(x.Inflect(verb, form)+m.negator(), m.Many) + " " + rest)
	}
	return x.Agree(x.Inflect("do", form)+m.negator(), m.Many) + " " + phrase
}

// Passive puts a phrase into the passive, as dictionaries have that: "supply
// arms to" as "be supplied arms to".
func (x *Wordings) Passive(phrase string) string { return "be " + x.Inflect(phrase, ParticipleForm) }

// Inflect puts the first word of a phrase into a form.
func (x *Wordings) Inflect(phrase string, f VerbForm) string {
	verb, rest, more := strings.Cut(phrase, " ")
	verb = x.form(verb, f)
	if more {
		return verb + " " + rest
	}
	return verb
}

// FormOf returns which form of a verb a word is, both in small letters.
func (x *Wordings) FormOf(word, verb string) VerbForm {
	if p, ok := strings.CutPrefix(word, "re-"); ok && strings.HasPrefix(verb, "re") && !strings.HasPrefix(verb, "re-") {
		word = "re" + p
	}
	for _, f := range []VerbForm{BaseForm, ThirdForm, PastForm, ParticipleForm, GerundForm} {
		if word == x.Inflect(verb, f) {
			return f
		}
	}
	if verb == "be" && slices.Contains([]string{"are", "am"}, word) {
		return ThirdForm
	}
	if verb == "be" && word == "were" {
		return PastForm
	}
	return NoForm
}

// IsPast reports whether a word is the past of some verb, by its looks.
func (x *Wordings) IsPast(word string) bool {
	return x.pasts[word] || strings.HasSuffix(word, "ed") && len(word) > 4 && !strings.HasSuffix(word, "eed")
}

// form returns a form of one word.
func (x *Wordings) form(verb string, f VerbForm) string {
	switch f {
	case ThirdForm:
		return x.Present(verb)
	case PastForm, ParticipleForm:
		if strings.HasSuffix(verb, "ed") && len(verb) > 6 && x.IsPast(verb) {
			return verb // taken for its own lemma
		}
		if forms := x.irregular[verb]; len(forms) > 0 {
			if f == ParticipleForm && len(forms) > 1 {
				return forms[1]
			}
			return forms[0]
		}
		switch {
		case strings.HasSuffix(verb, "e"):
			return verb + "d"
		case endsConsonantY(verb):
			return verb[:len(verb)-1] + "ied"
		}
		return x.doubled(verb) + "ed"
	case GerundForm:
		switch {
		case strings.HasSuffix(verb, "ie"):
			return verb[:len(verb)-2] + "ying"
		case strings.HasSuffix(verb, "e") && !strings.HasSuffix(verb, "ee") && !strings.HasSuffix(verb, "oe") && verb != "be":
			return verb[:len(verb)-1] + "ing"
		}
		return x.doubled(verb) + "ing"
	}
	return verb
}

// doubled doubles the last letter of a verb where an ending with a vowel does:
// one consonant behind one vowel, in a verb of one syllable or stressed at its end.
func (x *Wordings) doubled(verb string) string {
	n := len(verb)
	if n < 3 || vowel(verb[n-1]) || strings.IndexByte("wxyh", verb[n-1]) >= 0 || !vowel(verb[n-2]) || vowel(verb[n-3]) && !(verb[n-3] == 'u' && n > 3 && verb[n-4] == 'q') {
		return verb
	}
	syllables := 0
	for i := range n {
		if (vowel(verb[i]) || verb[i] == 'y') && (i == 0 || !vowel(verb[i-1])) {
			syllables++
		}
	}
	if syllables == 1 || slices.ContainsFunc(x.stressed, func(end string) bool { return strings.HasSuffix(verb, end) }) {
		return verb + verb[n-1:]
	}
	return verb
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func endsConsonantY(w string) bool {
	n := len(w)
	return n > 1 && w[n-1] == 'y' && !vowel(w[n-2])
}
