package lexicon

import _ "embed"

//go:embed numbers.yaml
var numbersYAML []byte

// Numbers are the words of amounts.
type Numbers struct {
	Currencies map[string]bool // symbols and lemmas, in lower case
	Ambiguous  map[string]bool // currencies that are other things too
}

// loadNumbers reads the words of amounts.
func loadNumbers(file string, data []byte) (*Numbers, error) {
	var f struct {
		Version    int      `yaml:"version"`
		Currencies []listed `yaml:"currencies"`
		Ambiguous  []listed `yaml:"ambiguous"`
	}
	if err := decodeStrict(file, data, &f); err != nil {
		return nil, err
	}
	n := &Numbers{}
	var err error
	if n.Currencies, err = set(file, f.Currencies); err != nil {
		return nil, err
	}
	n.Ambiguous, err = set(file, f.Ambiguous)
	return n, err
}
