package lexicon

import (
	_ "embed"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"

	"wiregraph/graph/ontology"
)

//go:embed frames.yaml
var framesYAML []byte

// Frames are the grammar of the types: which verbs and nouns evoke them, and
// where their roles stand.
type Frames struct {
	verbs map[string][]VerbFrame // by lemma
	nouns map[string][]NounFrame // by lemma
	links map[string][]NounFrame // by connective
	open  *ontology.Type
	acts  map[string]bool // prepositions of object_acts

	examples []Example
}

// A VerbFrame is one way in which a verb says a type. Passives are undone
// before it is matched.
type VerbFrame struct {
	Type     *ontology.Type
	Particle string          // "around" of get_around, "" for none; for "be" a preposition before the predicate
	Light    string          // lemma of the object that makes the meaning: visit of pay(visit)
	Negated  bool            // only under negation
	Slots    []Slot          // in the order of the file
	Block    map[string]bool // lemmas of objects with which it does not mean this
	Line     int
}

// A NounFrame says where a noun that tells an event has its roles.
type NounFrame struct {
	Type   *ontology.Type
	Before []string // words that stand before the noun: "attempted" of "attempted shipment"
	Slots  []Slot
	Line   int
}

// A Slot is a place in the grammar and the role that stands there. Place is
// S subject, O object, O2 second object, C clause, X infinitive, G gerund,
// E the event on which a participle comments, "poss" possessor, or a preposition. The role "_" is filled by nothing; "O!"
// is a place without which the frame does not fit.
type Slot struct {
	Place, Role string
	Must        bool   // the frame does not fit while it is empty
	Empty       bool   // the frame does not fit while it is filled
	Inner       []Slot // what the act that stands there is done to: "a ban on exporting cars"
	Kinds       []Kind // what may stand there, beside what the role says; empty: anything
}

// A Kind is a class, or a finer kind of a class.
type Kind struct {
	Class ontology.Class
	Kind  string // "" for all of the class
}

// Verb returns the frames of a verb's lemma in the order of the file. A lemma
// that was cut too short or too long ("endors", "controll", "favore") finds
// the verb that it was cut from.
func (f *Frames) Verb(lemma string) []VerbFrame {
	if frames := f.verbs[lemma]; frames != nil || len(lemma) < 3 {
		return frames
	}
	if frames := f.verbs[lemma+"e"]; frames != nil {
		return frames
	}
	n := len(lemma)
	if lemma[n-1] == lemma[n-2] || lemma[n-1] == 'e' {
		return f.verbs[lemma[:n-1]]
	}
	return nil
}

// Noun returns the frames of a noun's lemma in the order of the file.
func (f *Frames) Noun(lemma string) []NounFrame { return f.nouns[lemma] }

// Connective returns the frames of a connective, lower case, in the order of
// the file. Their places are P, what it introduces, and V, what that hangs on.
func (f *Frames) Connective(words string) []NounFrame { return f.links[words] }

// ObjectActs reports whether the gerund after the preposition tells what the
// object does: "accused them of lying", not "struck them by falling".
func (f *Frames) ObjectActs(prep string) bool { return f.acts[prep] }

// Open returns the type of what no frame covers.
func (f *Frames) Open() *ontology.Type { return f.open }

// frameEntry is the grammar of one type as the file has it.
type frameEntry struct {
	Type        string              `yaml:"type"`
	Frame       []string            `yaml:"frame"`
	Verbs       []listed            `yaml:"verbs"`
	Nouns       []listed            `yaml:"nouns"`
	Patterns    []string            `yaml:"patterns"`
	Connectives []listed            `yaml:"connectives"`
	Block       map[string][]string `yaml:"block"`
	Yes         []listed            `yaml:"yes"`
	No          []listed            `yaml:"no"`
}

func loadFrames(file string, data []byte, o *ontology.Ontology) (*Frames, error) {
	var doc struct {
		Version    int          `yaml:"version"`
		ObjectActs []listed     `yaml:"object_acts"`
		Frames     []frameEntry `yaml:"frames"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return nil, err
	}
	var lines struct {
		Frames []yaml.Node `yaml:"frames"`
	}
	if err := yaml.Unmarshal(data, &lines); err != nil {
		return nil, fmt.Errorf("load %s: %w", file, err)
	}
	acts, err := set(file, doc.ObjectActs)
	if err != nil {
		return nil, err
	}
	f := &Frames{verbs: map[string][]VerbFrame{}, nouns: map[string][]NounFrame{}, links: map[string][]NounFrame{}, acts: acts}
	for i, e := range doc.Frames {
		at := func(line int, err error) error { return fmt.Errorf("load %s:%d: type %s: %w", file, line, e.Type, err) }
		t := o.Type(e.Type)
		if t == nil {
			return nil, at(lines.Frames[i].Line, fmt.Errorf("the ontology has no such type"))
		}
		if t.Open {
			f.open = t
		}
		if err := f.addExamples(t, e.Yes, e.No); err != nil {
			return nil, at(err.line, err.err)
		}
		for _, v := range e.Verbs {
			if err := f.addVerb(t, &e, v); err != nil {
				return nil, at(v.Line, err)
			}
		}
		for _, n := range e.Nouns {
			fr, err := nounFrame(t, n)
			if err != nil {
				return nil, at(n.Line, err)
			}
			lemma := fr.Before[len(fr.Before)-1]
			fr.Before = fr.Before[:len(fr.Before)-1]
			f.nouns[lemma] = append(f.nouns[lemma], fr)
		}
		for _, c := range e.Connectives {
			fr, err := nounFrame(t, c)
			if err != nil {
				return nil, at(c.Line, err)
			}
			words := strings.Join(fr.Before, " ")
			fr.Before = nil
			f.links[words] = append(f.links[words], fr)
		}
	}
	if f.open == nil {
		return nil, fmt.Errorf("load %s: no entry for the open type", file)
	}
	return f, nil
}

// addVerb reads "lemma", "lemma_particle", "lemma(object)", "not lemma", each
// perhaps followed by frames of its own: "lemma | frame | frame".
func (f *Frames) addVerb(t *ontology.Type, e *frameEntry, v listed) error {
	parts := strings.Split(v.Word, " | ")
	word := strings.TrimSpace(parts[0])
	grammars := parts[1:]
	if len(grammars) == 0 {
		grammars = e.Frame
	}
	word, negated := strings.CutPrefix(word, "not ")
	light := ""
	if i := strings.IndexByte(word, '('); i >= 0 {
		if !strings.HasSuffix(word, ")") {
			return fmt.Errorf("verb %q: no closing parenthesis", v.Word)
		}
		word, light = word[:i], word[i+1:len(word)-1]
	}
	lemma, particle, _ := strings.Cut(word, "_")
	if lemma == "" || strings.Contains(lemma, " ") {
		return fmt.Errorf("verb %q is no lemma", v.Word)
	}
	block := map[string]bool{}
	for _, b := range e.Block[word] {
		block[b] = true
	}
	for _, g := range grammars {
		slots, err := parseSlots(t, g)
		if err != nil {
			return fmt.Errorf("verb %q: %w", v.Word, err)
		}
		f.verbs[lemma] = append(f.verbs[lemma], VerbFrame{
			Type: t, Particle: strings.ReplaceAll(particle, "_", " "), Light: light, Negated: negated, Slots: slots, Block: block, Line: v.Line,
		})
	}
	return nil
}

// nounFrame reads "word word slot slot …": the words, of which a noun is the
// last, are left in Before.
func nounFrame(t *ontology.Type, n listed) (NounFrame, error) {
	var words, grammar []string
	for _, w := range strings.Fields(n.Word) {
		if strings.Contains(w, ":") {
			grammar = append(grammar, w)
		} else {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		return NounFrame{}, fmt.Errorf("entry %q has no word", n.Word)
	}
	slots, err := parseSlots(t, strings.Join(grammar, " "))
	if err != nil {
		return NounFrame{}, fmt.Errorf("entry %q: %w", n.Word, err)
	}
	return NounFrame{Type: t, Before: words, Slots: slots, Line: n.Line}, nil
}

// parseSlots reads "S:agent O!:theme=Artifact|Norm to:recipient".
func parseSlots(t *ontology.Type, s string) ([]Slot, error) {
	var slots []Slot
	for _, w := range strings.Fields(s) {
		place, role, ok := strings.Cut(w, ":")
		if !ok {
			return nil, fmt.Errorf("slot %q is not place:role", w)
		}
		role, inner, _ := strings.Cut(role, ">")
		role, kinds, _ := strings.Cut(role, "=")
		if role != "_" && role != "-" && t.Role(role) == nil {
			return nil, fmt.Errorf("slot %q: the type has no role %s", w, role)
		}
		slot := Slot{Role: role, Empty: role == "-"}
		place, slot.Must = strings.CutSuffix(place, "!")
		slot.Place = strings.ReplaceAll(place, "_", " ")
		if inner != "" {
			var err error
			if slot.Inner, err = parseSlots(t, strings.ReplaceAll(inner, "+", " ")); err != nil {
				return nil, err
			}
		}
		if kinds != "" {
			for k := range strings.SplitSeq(kinds, "|") {
				class, kind, _ := strings.Cut(k, ":")
				if !ontology.Class(class).IsEntity() && ontology.Class(class) != ontology.Event && ontology.Class(class) != ontology.Money {
					return nil, fmt.Errorf("slot %q: no class %s", w, class)
				}
				slot.Kinds = append(slot.Kinds, Kind{ontology.Class(class), kind})
			}
		}
		slots = append(slots, slot)
	}
	return slots, nil
}
