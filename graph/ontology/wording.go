package ontology

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
)

//go:embed wording.yaml
var wordingYAML []byte

// A Wording is how facts of a type are put into words.
type Wording struct {
	Verb  string `yaml:"verb"`  // between the first role and the second
	Alone string `yaml:"alone"` // instead, when the second role is unfilled
	Done  string `yaml:"done"`  // after the second role, when the first is unfilled
	Noun  string `yaml:"noun"`  // when another fact speaks of this one
}

func parseWording(text []byte) (map[string]Wording, error) {
	var f struct {
		Version int                `yaml:"version"`
		Types   map[string]Wording `yaml:"types"`
	}
	if err := strict("wording.yaml", text, &f); err != nil {
		return nil, err
	}
	return f.Types, nil
}

// checkWording reports a wording for a type that is not there.
func (b *Rulebook) checkWording(o *Ontology) error {
	for _, id := range slices.Sorted(maps.Keys(b.Wording)) {
		if o.Type(id) == nil {
			return fmt.Errorf("wording.yaml: the ontology has no type %s", id)
		}
	}
	return nil
}
