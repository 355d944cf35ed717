package lexicon

import (
	_ "embed"
	"fmt"

	"wiregraph/graph/ontology"
)

//go:embed confidence.yaml
var confidenceYAML []byte

// Confidence is the weights, in logits, of what makes a claim more or less
// likely to be what its passage says.
type Confidence struct {
	Rules map[string]float64 // the rule that made it, without what stands behind its colon
	Types map[string]float64 // its type
	Steps map[string]float64 // each step between the words and the claim
}

// steps are the steps that the weights may speak of.
var steps = map[string]bool{
	"relay": true, "pronoun": true, "description": true, "unnamed": true, "named": true, "words": true,
	"coordination": true, "unfilled": true, "denied": true, "hedged": true, "long": true,
}

// loadConfidence reads the weights. A type that the ontology does not have and
// an unknown step are errors.
func loadConfidence(file string, data []byte, o *ontology.Ontology) (*Confidence, error) {
	var f struct {
		Version int                `yaml:"version"`
		Rules   map[string]float64 `yaml:"rules"`
		Types   map[string]float64 `yaml:"types"`
		Steps   map[string]float64 `yaml:"steps"`
	}
	if err := decodeStrict(file, data, &f); err != nil {
		return nil, err
	}
	for t := range f.Types {
		if o.Type(t) == nil {
			return nil, fmt.Errorf("load %s: types: the ontology has no %s", file, t)
		}
	}
	for s := range f.Steps {
		if !steps[s] {
			return nil, fmt.Errorf("load %s: steps: there is no step %q", file, s)
		}
	}
	return &Confidence{Rules: f.Rules, Types: f.Types, Steps: f.Steps}, nil
}
