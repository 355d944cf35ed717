package lexicon

import (
	_ "embed"
	"fmt"

	"wiregraph/graph/ontology"
)

//go:embed events.yaml
var eventsYAML []byte

// Events are the nouns that take up what has been told before.
type Events struct {
	content map[string]map[string]bool // noun -> verbs
	alike   map[string]map[string]bool

	Apart     map[string]bool // types of which each noun tells a happening of its own kind
	Answers   map[string]bool // verbs of which a pronoun stands for what was told before
	Reactions map[string]bool // verbs of which a pronoun that points does
}

// Content returns the verbs whose content the noun stands for, nil when it is
// no such noun.
func (e *Events) Content(noun string) map[string]bool { return e.content[noun] }

// Alike reports whether a noun of type a may take up an event told as type b.
func (e *Events) Alike(a, b string) bool { return a == b || e.alike[a][b] }

func loadEvents(file string, data []byte, o *ontology.Ontology) (*Events, error) {
	var doc struct {
		Version int `yaml:"version"`
		Content []struct {
			Nouns []listed `yaml:"nouns"`
			Verbs []listed `yaml:"verbs"`
		} `yaml:"content"`
		Alike     [][]listed `yaml:"alike"`
		Apart     []listed   `yaml:"apart"`
		Answers   []listed   `yaml:"answers"`
		Reactions []listed   `yaml:"reactions"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return nil, err
	}
	answers, err := set(file, doc.Answers)
	if err != nil {
		return nil, err
	}
	reactions, err := set(file, doc.Reactions)
	if err != nil {
		return nil, err
	}
	apart, err := set(file, doc.Apart)
	if err != nil {
		return nil, err
	}
	for _, t := range doc.Apart {
		if o.Type(t.Word) == nil {
			return nil, fmt.Errorf("load %s:%d: the ontology has no type %s", file, t.Line, t.Word)
		}
	}
	e := &Events{Apart: apart, Answers: answers, Reactions: reactions, content: map[string]map[string]bool{}, alike: map[string]map[string]bool{}}
	for _, c := range doc.Content {
		verbs, err := set(file, c.Verbs)
		if err != nil {
			return nil, err
		}
		for _, n := range c.Nouns {
			if e.content[n.Word] != nil {
				return nil, fmt.Errorf("load %s:%d: %q is listed twice", file, n.Line, n.Word)
			}
			e.content[n.Word] = verbs
		}
	}
	for _, group := range doc.Alike {
		for _, a := range group {
			if o.Type(a.Word) == nil {
				return nil, fmt.Errorf("load %s:%d: the ontology has no type %s", file, a.Line, a.Word)
			}
			if e.alike[a.Word] == nil {
				e.alike[a.Word] = map[string]bool{}
			}
			for _, b := range group {
				e.alike[a.Word][b.Word] = true
			}
		}
	}
	return e, nil
}
