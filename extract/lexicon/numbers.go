package lexicon

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed numbers.yaml
var numbersYAML []byte

// Numbers are the words of amounts.
type Numbers struct {
	Currencies map[string]bool // symbols and lemmas, in lower case
	Ambiguous  map[string]bool // currencies that are other things too
	Fractions  map[string]bool // nouns that say how much of a whole
	Bounds     map[string]bool // words before a number that say on which side of it an amount lies
	Rounds     map[string]bool // nouns whose plural is a round number

	Examples []AmountExample // with their counter-examples
}

// An AmountExample is words with the class of the amount that they are.
type AmountExample struct {
	Text, Class string // "Money", "Quantity", "neither"
	Line        int
}

// loadNumbers reads the words of amounts.
func loadNumbers(file string, data []byte) (*Numbers, error) {
	var f struct {
		Version    int      `yaml:"version"`
		Currencies []listed `yaml:"currencies"`
		Ambiguous  []listed `yaml:"ambiguous"`
		Fractions  []listed `yaml:"fractions"`
		Bounds     []listed `yaml:"bounds"`
		Rounds     []listed `yaml:"rounds"`

		Examples        []listed `yaml:"examples"`
		CounterExamples []listed `yaml:"counter_examples"`
	}
	if err := decodeStrict(file, data, &f); err != nil {
		return nil, err
	}
	n := &Numbers{}
	var err error
	if n.Currencies, err = set(file, f.Currencies); err != nil {
		return nil, err
	}
	if n.Ambiguous, err = set(file, f.Ambiguous); err != nil {
		return nil, err
	}
	if n.Bounds, err = set(file, f.Bounds); err != nil {
		return nil, err
	}
	if n.Rounds, err = set(file, f.Rounds); err != nil {
		return nil, err
	}
	if n.Fractions, err = set(file, f.Fractions); err != nil {
		return nil, err
	}
	if len(f.Examples) == 0 || len(f.CounterExamples) == 0 {
		return nil, fmt.Errorf("load %s: it wants examples and counter_examples", file)
	}
	for _, e := range slices.Concat(f.Examples, f.CounterExamples) {
		text, class, ok := strings.Cut(e.Word, "=>")
		if !ok {
			return nil, fmt.Errorf("load %s:%d: an example reads: words => Money, Quantity or neither", file, e.Line)
		}
		n.Examples = append(n.Examples, AmountExample{strings.TrimSpace(text), strings.TrimSpace(class), e.Line})
	}
	return n, nil
}
