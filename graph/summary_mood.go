package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// conjugated puts a phrase that begins with a verb into the mood of the fact, behind one
// or several; into a form without a subject where the clause has none.
func (c *clause) conjugated(phrase string, many bool) string {
	if c.as != ontology.NoForm {
		return c.w.book.Wordings.Inflect(phrase, c.as)
	}
	return c.finite(phrase, many)
}

// finite puts a phrase into the mood of the fact.
func (c *clause) finite(phrase string, many bool) string {
	x := &c.w.book.Wordings
	m := c.w.mood(c.f)
	m.Many, m.Not = many, m.Not && !x.Nobody(c.String()) && !c.none
	m.Past = c.past(phrase, many) && !(m.Ended && c.over())
	if m.Modal.Verb != "" {
		if m.Modal.Passive != "" && (strings.HasPrefix(phrase, "be ") || !c.willed()) {
			m.Modal.Verb = m.Modal.Passive
		}
		word, before := c.w.evokedIn(c.f)
		if slices.Contains(m.Modal.Own, before) {
			m.Modal.Verb = before
		}
		m.Perfect = m.Perfect && x.IsPast(word) && x.FormOf(before, "be") == ontology.NoForm
	} else if progressive, past := c.w.progressive(c.f); progressive && c.f.typ.Open {
		phrase, m.Past = "be "+x.Inflect(phrase, ontology.GerundForm), past
	} else if firstWord(phrase) == "be" && c.w.lasting(c.f) {
		m.Past, m.Perfect = false, true
		return x.Say(phrase, m)
	}
	m.Perfect = m.Perfect && m.Modal.Verb != ""
	return x.Say(phrase, m)
}

// past reports whether the verb of a sentence stands in the past: as the word
// of the article does, behind one or several, else as the type has it.
func (c *clause) past(phrase string, many bool) bool {
	x := &c.w.book.Wordings
	tense := c.wording.Tense
	if tense == "" && !c.f.typ.IsRelation() {
		tense = "past"
	}
	if tense == "past" || tense == "standing" {
		return tense == "past"
	}
	if c.wording.Past != "" { // an office: what says that it is over has been asked
		return c.over()
	}
	word, before := c.w.evokedIn(c.f)
	verb, _, _ := strings.Cut(phrase, " ")
	if c.f.typ.Open && c.w.predicative(c.f) {
		return x.FormOf(before, "be") == ontology.PastForm
	} else if c.f.typ.Open {
		verb, _, _ = strings.Cut(c.f.predicate, "_")
	}
	switch form := x.FormOf(word, verb); {
	case before != "" && x.FormOf(before, "do") != ontology.NoForm: // "did have"
		return x.FormOf(before, "do") == ontology.PastForm
	case form == ontology.PastForm, form == ontology.ParticipleForm:
		return !(verb != "be" && present(x, before))
	case form == ontology.GerundForm:
		return !present(x, before)
	case c.f.typ.Open && form == ontology.BaseForm: // "hit", "able to go": not what one does
		return !many
	case form == ontology.NoForm && c.wording.Where: // "Acme, based in Norhaven": it is there
		return x.FormOf(before, "be") == ontology.PastForm || x.FormOf(word, "be") == ontology.PastForm || x.FormOf(word, "lie") == ontology.PastForm
	case form == ontology.NoForm:
		return x.IsPast(word) && !present(x, before)
	}
	return false
}

// present reports whether a word is the present of "be": "is led by".
func present(x *ontology.Wordings, word string) bool {
	return x.FormOf(word, "be") == ontology.ThirdForm
}

// progressive reports whether the article tells of what goes on: "is gaining"; and whether
// it did so then: "was gaining".
func (w *world) progressive(f *fact) (ok, past bool) {
	x := &w.book.Wordings
	word, before := w.evokedIn(f)
	verb, _, _ := strings.Cut(f.predicate, "_")
	if f.predicate == "" || x.FormOf(word, verb) != ontology.GerundForm {
		return false, false
	}
	form := x.FormOf(before, "be")
	return form == ontology.ThirdForm || form == ontology.PastForm, form == ontology.PastForm
}

// lasting reports whether the article tells of what was so and still is: "has been ill".
func (w *world) lasting(f *fact) bool {
	x := &w.book.Wordings
	word, before := w.evokedIn(f)
	return word != "" && x.FormOf(word, "be") == ontology.ParticipleForm && (x.FormOf(before, "have") == ontology.ThirdForm || x.FormOf(before, "have") == ontology.BaseForm)
}

// willed reports whether somebody stands in the first role, who can intend and try.
func (c *clause) willed() bool {
	for _, e := range c.w.actors(c.f) {
		switch e.class {
		case ontology.Person, ontology.Organization, ontology.Group, ontology.Place:
			return true
		}
	}
	return false
}

// mood says how the claims of a fact put it: as its surest claim does that
// asserts it, else that expects, denies or mentions it.
func (w *world) mood(f *fact) ontology.Mood {
	var m ontology.Mood
	if f.derived != nil {
		return m
	}
	best, most := -1, 0
	for k, st := range f.stances {
		if weight := weights[st.edge] + max(certainty(st.factuality), 0); weight > most {
			best, most = k, weight
		}
	}
	if best < 0 {
		return m
	}
	st := f.stances[best]
	c := w.claims[st.claim]
	m.Not = st.edge == denies || (st.edge == silentOn || st.edge == mentions) && c.denied()
	if m.Ended = w.ended(c); m.Not {
		m.Partly = w.partly(c)
	}
	if positive := st.edge == asserts || st.edge == alleges; !positive || c.Factuality != CertainYes {
		m.Modal = w.book.Wordings.Modality(string(c.Modality))
	}
	if c.Factuality == Uncommitted { // who is urged to go does not intend to
		m.Modal.Verb = cmp.Or(m.Modal.Asked, m.Modal.Verb)
	}
	m.Perfect = c.Modality == Possible || c.Modality == Believed || c.Modality == Likely || c.Modality == Hypothetical
	return m
}

// partly returns the adverb right before the word that evokes what a claim says, if it is
// what the negation before it negates; else "".
func (w *world) partly(c *Claim) string {
	if c.Trigger == nil {
		return ""
	}
	words := strings.Fields(strings.ToLower(c.Quote[:max(0, c.Trigger.Start-c.Start)]))
	if n := len(words); n > 1 && w.book.Wordings.Partly(words[n-1]) && (words[n-2] == "not" || strings.HasSuffix(words[n-2], "n't") || strings.HasSuffix(words[n-2], "n’t")) {
		return words[n-1]
	}
	return ""
}

// weights says which stance of claims a sentence follows.
var weights = map[string]int{asserts: 40, alleges: 40, expects: 30, denies: 20, silentOn: 10, mentions: 1}

// denied reports whether a claim says that something is not so, or did not happen.
func (c *Claim) denied() bool {
	return c.Polarity == Negative || c.Factuality == CertainNo || c.Factuality == ProbableNo || c.Factuality == PossibleNo
}

// unconfirmed reports whether no claim says that a fact is so, nor that it is
// not, and somebody would not say.
func (w *world) unconfirmed(f *fact) bool {
	silent := false
	for _, st := range f.stances {
		if st.edge != silentOn && st.edge != mentions {
			return false
		}
		silent = silent || st.edge == silentOn && !w.claims[st.claim].denied()
	}
	return silent && f.derived == nil
}

// telling returns the first claim of a fact, or, where that tells it as what may come, the first that
// tells it as done: who had threatened to resign may be sacked.
func (w *world) telling(f *fact) *Claim {
	first := w.claims[f.claims[0]]
	if !slices.Contains([]Modality{Intended, Future, Expected, Possible, Conditional, Hypothetical}, first.Modality) {
		return first
	}
	for _, i := range f.claims {
		if c := w.claims[i]; c.Modality == Asserted && c.Polarity != Negative && c.Trigger != nil {
			return c
		}
	}
	return first
}

// evoked returns the word that evokes the type of a fact, "" when none does.
func (w *world) evoked(f *fact) string {
	if len(f.claims) == 0 {
		return ""
	}
	return strings.ToLower(w.telling(f).evoking())
}

// compound reports whether the word that evokes the type of a fact is but part of one:
// "son" of "son-in-law".
func (w *world) compound(f *fact) bool {
	word := w.evoked(f)
	if word == "" {
		return false
	}
	c := w.telling(f)
	from, to := c.Trigger.Start-c.Start, c.Trigger.End-c.Start
	return strings.HasSuffix(c.Quote[:from], "-") || strings.HasPrefix(c.Quote[to:], "-")
}

// evokedIn returns the first of the words that evoke the type of a fact, and
// the word before it in the article, adverbs aside, both in small letters.
func (w *world) evokedIn(f *fact) (word, before string) {
	word, _, _ = strings.Cut(w.evoked(f), " ")
	if word == "" {
		return "", ""
	}
	c := w.telling(f)
	words := strings.Fields(c.Quote[:c.Trigger.Start-c.Start])
	for len(words) > 1 && w.book.Wordings.Adverb(strings.ToLower(lastOf(words))) {
		words = words[:len(words)-1]
	}
	return word, lastWord(strings.Join(words, " "))
}

// isPassive reports whether the article's word is a participle behind "be": "were involved".
func (w *world) isPassive(f *fact) bool {
	x := &w.book.Wordings
	word, before := w.evokedIn(f)
	verb, _, _ := strings.Cut(f.predicate, "_")
	form := x.FormOf(word, verb)
	return (form == ontology.PastForm || form == ontology.ParticipleForm) && x.FormOf(before, "be") != ontology.NoForm
}

// predicative reports whether the predicate of an OPEN fact is no verb, but what its
// subject is: "was underway".
func (w *world) predicative(f *fact) bool {
	x := &w.book.Wordings
	word, before := w.evokedIn(f)
	predicate, _, _ := strings.Cut(f.predicate, "_")
	return x.FormOf(word, predicate) == ontology.BaseForm && x.FormOf(before, "be") != ontology.NoForm
}

// lastWord returns the last word of a text, in small letters and without marks.
func lastWord(text string) string {
	text = strings.TrimRight(text, " \n\t\"“”‘’'")
	at := strings.LastIndexAny(text, " \n\t\"“”’")
	return strings.ToLower(strings.Trim(text[at+1:], ",;:.()"))
}
