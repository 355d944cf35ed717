package lexicon

import (
	_ "embed"
	"errors"
	"fmt"
	"maps"
	"strings"

	"wiregraph/graph/ontology"
)

//go:embed circumstances.yaml
var circumstancesYAML []byte

// A Circumstance is how a clause fills a role that belongs to no frame.
type Circumstance struct {
	Role         string
	Types        map[string]bool // empty: any type that has the role
	Prepositions map[string]bool
	Of           []Kind          // empty: anything
	Heads        map[string]bool // empty: any
	Except       map[string]bool // heads that fill nothing, and words before a mark behind which a clause fills nothing: "even if"
	Marks        map[string]bool
	Infinitive   bool
	Gerund       bool            // a gerund behind one of the prepositions fills it too
	Definite     bool            // the noun of the phrase is told apart from others, or is several
	Time         bool            // the phrase tells a time
	Adverbs      map[string]bool // that fill it alone
	Relatives    map[string]bool // adverbs of a relative clause, whose noun fills it
	Inner        map[string]bool // prepositions of what is meant, on the head: "in connection | with the theft"
	Deep         bool            // the phrase may hang on what takes part, or on what hangs on that
	Clauses      map[string]bool // that open a clause without a subject, whose phrases fill it too: "died while working | at the dam"
	Shared       bool            // the phrase may hang on a clause beside that tells of the same: "killed two and injured six | in Oz"
}

// A Circumstantial is a sentence and the words in it that fill a role, "" in
// a counter-example.
type Circumstantial struct {
	Role, Text, Words string
	Line              int
}

// Circumstances are all of them, in the order in which they are tried.
type Circumstances struct {
	List         []Circumstance
	Prepositions map[string]bool // of all of them
	Examples     []Circumstantial
}

func loadCircumstances(file string, data []byte, o *ontology.Ontology) (*Circumstances, error) {
	var doc struct {
		Version       int `yaml:"version"`
		Circumstances []struct {
			Role         listed   `yaml:"role"`
			Prepositions []listed `yaml:"prepositions"`
			Of           []listed `yaml:"of"`
			Heads        []listed `yaml:"heads"`
			Except       []listed `yaml:"except"`
			Marks        []listed `yaml:"marks"`
			Adverbs      []listed `yaml:"adverbs"`
			Relatives    []listed `yaml:"relatives"`
			Inner        []listed `yaml:"inner"`
			Clauses      []listed `yaml:"clauses"`
			Deep         bool     `yaml:"deep"`
			Shared       bool     `yaml:"shared"`
			Types        []listed `yaml:"types"`
			Infinitive   bool     `yaml:"infinitive"`
			Gerund       bool     `yaml:"gerund"`
			Definite     bool     `yaml:"definite"`
			Time         bool     `yaml:"time"`
			Yes          []listed `yaml:"yes"`
			No           []listed `yaml:"no"`
		} `yaml:"circumstances"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return nil, err
	}
	out := &Circumstances{Prepositions: map[string]bool{}}
	for _, d := range doc.Circumstances {
		fault := func(line int, err error) error { return fmt.Errorf("load %s:%d: %w", file, line, err) }
		c := Circumstance{Role: d.Role.Word, Infinitive: d.Infinitive, Gerund: d.Gerund, Definite: d.Definite, Time: d.Time, Deep: d.Deep, Shared: d.Shared}
		if !hasRole(o, c.Role) {
			return nil, fault(d.Role.Line, fmt.Errorf("no type has the role %q", c.Role))
		}
		if err := sets(file, []wordList{{&c.Types, d.Types}, {&c.Prepositions, d.Prepositions}, {&c.Heads, d.Heads}, {&c.Except, d.Except}, {&c.Marks, d.Marks}, {&c.Adverbs, d.Adverbs}, {&c.Relatives, d.Relatives}, {&c.Inner, d.Inner}, {&c.Clauses, d.Clauses}}); err != nil {
			return nil, err
		}
		for _, w := range d.Types {
			if t := o.Type(w.Word); t == nil || t.Role(c.Role) == nil {
				return nil, fault(w.Line, fmt.Errorf("there is no type %s with the role %s", w.Word, c.Role))
			}
		}
		for _, w := range d.Of {
			class, kind, _ := strings.Cut(w.Word, ":")
			if !ontology.Class(class).IsEntity() && class != string(ontology.Event) {
				return nil, fault(w.Line, fmt.Errorf("%q is no class", class))
			}
			c.Of = append(c.Of, Kind{ontology.Class(class), kind})
		}
		if len(d.Yes) == 0 || len(d.No) == 0 {
			return nil, fault(d.Role.Line, fmt.Errorf("%s has no example or no counter-example", c.Role))
		}
		for _, y := range d.Yes {
			text, words, ok := strings.Cut(y.Word, "=>")
			if !ok {
				return nil, fault(y.Line, errors.New("an example wants => and the words that fill the role"))
			}
			out.Examples = append(out.Examples, Circumstantial{c.Role, strings.TrimSpace(text), strings.TrimSpace(words), y.Line})
		}
		for _, n := range d.No {
			out.Examples = append(out.Examples, Circumstantial{Role: c.Role, Text: n.Word, Line: n.Line})
		}
		maps.Copy(out.Prepositions, c.Prepositions)
		out.List = append(out.List, c)
	}
	return out, nil
}

// hasRole reports whether some type of the ontology has the role.
func hasRole(o *ontology.Ontology, role string) bool {
	for _, t := range o.Types {
		if t.Role(role) != nil {
			return true
		}
	}
	return false
}
