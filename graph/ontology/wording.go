package ontology

import (
	"cmp"
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"
)

//go:embed wording.yaml
var wordingYAML []byte

// A Wording is how facts of a type are put into words. Its verbs stand as after
// one subject.
type Wording struct {
	Verb  string `yaml:"verb"`  // between the first role and the second
	Alone string `yaml:"alone"` // instead, when the second role is unfilled
	Done  string `yaml:"done"`  // after the second role, when the first is unfilled
	Noun  string `yaml:"noun"`  // when another fact speaks of this one; without it the fact is told whole
	Of    string `yaml:"of"`    // joins the noun and the first role; "by" when empty
	On    string `yaml:"on"`    // joins the noun and the second role; "of" when empty
	Kind  bool   `yaml:"kind"`  // the second role is what the first is
	About string `yaml:"about"` // joins the topic; "about" when empty
	Past  string `yaml:"past"`  // instead of the verb, of what holds no more
	Form  string `yaml:"form"`  // the whole sentence, with {role} slots

	// By the word that evokes the type:
	Said      map[string]string `yaml:"said"`       // verbs that stand instead, of a form for the verb in it
	SaidDone  map[string]string `yaml:"said_done"`  // what stands instead of done
	SaidAlone map[string]string `yaml:"said_alone"` // what stands instead of Alone, in the same way
}

// Wordings is how facts are put into words for people. It is immutable.
type Wordings struct {
	types          map[string]Wording
	verbs, present map[string]string
	many, one      map[string]bool
	over, states   map[string]bool // words for what holds no more; verbs whose participle tells a state
	hanging        map[string]bool // words that cannot end a sentence
	a              []string        // beginnings of words that take "a" in spite of their first letter
	an, vowels     map[string]bool // letters that take "an": as a name in an acronym, as a sound
}

func parseWording(text []byte) (Wordings, error) {
	var f struct {
		Version int                `yaml:"version"`
		Types   map[string]Wording `yaml:"types"`
		Verbs   map[string]string  `yaml:"verbs"`
		Present map[string]string  `yaml:"present"`
		Many    []string           `yaml:"many"`
		One     []string           `yaml:"one"`
		Over    []string           `yaml:"over"`
		States  []string           `yaml:"states"`
		Hanging []string           `yaml:"hanging"`
		A       []string           `yaml:"a"`
		An      []string           `yaml:"an"`
		Vowels  []string           `yaml:"vowels"`
	}
	if err := strict("wording.yaml", text, &f); err != nil {
		return Wordings{}, err
	}
	return Wordings{
		types: f.Types, verbs: f.Verbs, present: f.Present, many: set(f.Many), one: set(f.One), over: set(f.Over), states: set(f.States),
		hanging: set(f.Hanging), a: f.A, an: set(f.An), vowels: set(f.Vowels),
	}, nil
}

func (x *Wordings) add(typ string, w Wording) {
	if x.types == nil {
		x.types = map[string]Wording{}
	}
	x.types[typ] = w
}

// Of returns the wording of a type, empty for one that has none.
func (x *Wordings) Of(typ string) Wording { return x.types[typ] }

// Over reports whether a folded word says of an office that it is held no more.
func (x *Wordings) Over(word string) bool { return x.over[word] }

// State reports whether the participle of a verb tells the state of its subject, and
// not what that does: "is based on".
func (x *Wordings) State(verb string) bool { return x.states[verb] }

// Many reports whether a folded English noun is a plural.
func (x *Wordings) Many(noun string) bool {
	switch {
	case x.many[noun]:
		return true
	case x.one[noun], len(noun) < 4, strings.HasSuffix(noun, "ss"), strings.HasSuffix(noun, "us"), strings.HasSuffix(noun, "is"):
		return false
	}
	return strings.HasSuffix(noun, "s")
}

// Agree puts a verb that stands as after one subject behind several: "is
// prohibited" as "are prohibited", "supplies" as "supply".
func (x *Wordings) Agree(verb string, many bool) string {
	if !many {
		return verb
	}
	first, rest, more := strings.Cut(verb, " ")
	switch {
	case x.verbs[first] != "":
		first = x.verbs[first]
	case strings.HasSuffix(first, "ss") || !strings.HasSuffix(first, "s"):
	case strings.HasSuffix(first, "ies"):
		first = first[:len(first)-3] + "y"
	case strings.HasSuffix(first, "sses"), strings.HasSuffix(first, "es") && sibilant(strings.TrimSuffix(first, "es")) && !strings.HasSuffix(first, "ses") && !strings.HasSuffix(first, "zes"):
		first = first[:len(first)-2]
	default:
		first = first[:len(first)-1]
	}
	if more {
		return first + " " + rest
	}
	return first
}

// Present puts a verb that stands as in a dictionary into the present, as
// after one subject: "call for" as "calls for".
func (x *Wordings) Present(lemma string) string {
	first, rest, more := strings.Cut(lemma, " ")
	n := len(first)
	switch s := x.present[first]; {
	case s != "":
		first = s
	case sibilant(first) || strings.HasSuffix(first, "o"):
		first += "es"
	case n > 1 && first[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(first[n-2])):
		first = first[:n-1] + "ies"
	default:
		first += "s"
	}
	if more {
		return first + " " + rest
	}
	return first
}

// Indefinite puts the indefinite article before the name of one thing: "a
// car", "an FBI agent", "a United Nations panel".
func (x *Wordings) Indefinite(name string) string {
	word, _, _ := strings.Cut(name, " ")
	folded := strings.ToLower(word)
	an := false
	if first := folded[:min(1, len(folded))]; len(word) > 1 && word == strings.ToUpper(word) {
		an = x.an[first]
	} else {
		an = x.vowels[first] && !slices.ContainsFunc(x.a, func(start string) bool { return strings.HasPrefix(folded, start) })
	}
	if an {
		return "an " + name
	}
	return "a " + name
}

// sibilant reports whether a word ends in a hissing sound, after which an
// ending is a syllable of its own.
func sibilant(w string) bool {
	return slices.ContainsFunc([]string{"s", "x", "z", "ch", "sh"}, func(end string) bool { return strings.HasSuffix(w, end) })
}

// check reports a wording for a type that is not there, and a type of which
// some facts could not be put into words.
func (x *Wordings) check(o *Ontology, derived func(id string) *Type) error {
	for _, id := range slices.Sorted(maps.Keys(x.types)) {
		if o.Type(id) == nil && derived(id) == nil {
			return fmt.Errorf("wording.yaml: the ontology has no type %s", id)
		}
	}
	for _, t := range o.Types {
		w := x.types[t.ID]
		switch {
		case t.Open:
		case w.Form == "" && (len(t.Edges) == 0 && w.Verb == "" || len(t.Roles) > 1 && w.Done == ""):
			return fmt.Errorf("wording.yaml: type %s needs a form, or verb and done", t.ID)
		case w.Noun == "" && !t.IsRelation():
			return fmt.Errorf("wording.yaml: type %s needs a noun", t.ID)
		case w.Form == "" && w.Alone == "" && x.hanging[lastWord(cmp.Or(w.Verb, t.words()))]:
			return fmt.Errorf("wording.yaml: type %s needs words for when it stands alone: %q has no end", t.ID, cmp.Or(w.Verb, t.words()))
		}
	}
	return nil
}

func lastWord(s string) string { return s[strings.LastIndex(s, " ")+1:] }

// words returns the words of the first browsing edge.
func (t *Type) words() string {
	if len(t.Edges) == 0 {
		return ""
	}
	return t.Edges[0].Words()
}

// Words writes the type of a browsing edge for people: AT_WAR_WITH as "at war with".
func (e EdgeSpec) Words() string { return strings.ToLower(strings.ReplaceAll(e.Type, "_", " ")) }
