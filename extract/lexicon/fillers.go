package lexicon

import (
	_ "embed"
	"fmt"
)

//go:embed fillers.yaml
var fillersYAML []byte

// Fillers is what cannot stand for what a claim is about.
type Fillers struct {
	Vague      map[string]bool // words of quantity that alone stand for nothing in particular
	Shares     map[string]bool // those that alone stand for people where they act, else for nothing
	Roundabout map[string]bool // "each other": two words, joined by a space
	Pale       map[string]bool // nouns that alone call a thing nothing
	Singles    map[string]bool // words for one more of those told of, that alone stand for somebody where he acts
	Nobody     map[string]bool // words that leave open who is meant, or say that there is none; two joined by a space
	Thin       map[string]bool // what says nothing more of a pale noun
	Human      map[string]bool // verbs whose subject is people, or what they make up
	abstract   []string
	Cited      map[string]bool // words behind the name that a paper is cited by, joined by a space
	Examples   []FillerExample
}

// A FillerExample is a sentence that makes a claim, or one that makes none.
type FillerExample struct {
	Text  string
	Claim bool
	Line  int
}

func loadFillers(file string, data []byte) (*Fillers, error) {
	var doc struct {
		Version    int      `yaml:"version"`
		Vague      []listed `yaml:"vague"`
		Shares     []listed `yaml:"shares"`
		Roundabout []listed `yaml:"roundabout"`
		Pale       []listed `yaml:"pale"`
		Singles    []listed `yaml:"singles"`
		Nobody     []listed `yaml:"nobody"`
		Thin       []listed `yaml:"thin"`
		Human      []listed `yaml:"human"`
		Abstract   []string `yaml:"abstract"`
		Cited      []listed `yaml:"cited"`
		Examples   map[string]struct {
			Yes []listed `yaml:"yes"`
			No  []listed `yaml:"no"`
		} `yaml:"examples"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return nil, err
	}
	f := &Fillers{abstract: doc.Abstract}
	for _, s := range []struct {
		name  string
		into  *map[string]bool
		words []listed
	}{{"vague", &f.Vague, doc.Vague}, {"shares", &f.Shares, doc.Shares}, {"roundabout", &f.Roundabout, doc.Roundabout}, {"pale", &f.Pale, doc.Pale}, {"singles", &f.Singles, doc.Singles}, {"nobody", &f.Nobody, doc.Nobody}, {"thin", &f.Thin, doc.Thin}, {"human", &f.Human, doc.Human}, {"cited", &f.Cited, doc.Cited}} {
		var err error
		if *s.into, err = set(file, s.words); err != nil {
			return nil, err
		}
		e := doc.Examples[s.name]
		if len(e.Yes) == 0 || len(e.No) == 0 {
			return nil, fmt.Errorf("load %s: %s wants an example and a counter-example", file, s.name)
		}
		for _, y := range e.Yes {
			f.Examples = append(f.Examples, FillerExample{y.Word, true, y.Line})
		}
		for _, n := range e.No {
			f.Examples = append(f.Examples, FillerExample{n.Word, false, n.Line})
		}
	}
	return f, nil
}

// Abstract reports whether a noun of which nothing is known ends as nouns do that
// stand for nobody: "recruitment".
func (f *Fillers) Abstract(lemma string) bool {
	return endsIn(lemma, f.abstract)
}
