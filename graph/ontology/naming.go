package ontology

import (
	"maps"
	"slices"
)

// Naming is the words that the comparison of names and descriptions needs, folded.
type Naming struct {
	Titles        map[string]bool // before a person's name
	Honorifics    map[string]bool // after a person's name
	Legal         map[string]bool // after an organization's name
	Particles     map[string]bool // parts of names that count for nothing
	GenericBodies map[string]bool // words that every country has an organization of
	Determiners   map[string]bool // before a description
	AfterHead     map[string]bool // the head of a description stands before these
	EmptyHeads    map[string]bool // heads that do not say what a thing is
	Pronouns      map[string]bool // what names nothing by itself
	KindLabels    map[string]bool // finer kinds that label nodes
	Numbers       map[string]float64
	Bounds        map[string]string // word -> ">", "<" or "~"
	Currencies    map[string]string // sign or word -> ISO 4217
}

func parseNaming(text []byte) (Naming, error) {
	var f struct {
		Version       int      `yaml:"version"`
		Titles        []string `yaml:"titles"`
		Honorifics    []string `yaml:"honorifics"`
		Legal         []string `yaml:"legal"`
		Particles     []string `yaml:"particles"`
		GenericBodies []string `yaml:"generic_bodies"`
		Determiners   []string `yaml:"determiners"`
		AfterHead     []string `yaml:"after_head"`
		EmptyHeads    []string `yaml:"empty_heads"`

		Pronouns   []string           `yaml:"pronouns"`
		KindLabels []string           `yaml:"kind_labels"`
		Numbers    map[string]float64 `yaml:"numbers"`
		Bounds     map[string]string  `yaml:"bounds"`
		Currencies map[string]string  `yaml:"currencies"`
	}
	if err := strict("naming.yaml", text, &f); err != nil {
		return Naming{}, err
	}
	return Naming{
		Titles: set(f.Titles), Honorifics: set(f.Honorifics), Legal: set(f.Legal), Particles: set(f.Particles),
		GenericBodies: set(f.GenericBodies), Determiners: set(f.Determiners), AfterHead: set(f.AfterHead), EmptyHeads: set(f.EmptyHeads),
		Pronouns: set(f.Pronouns), KindLabels: set(f.KindLabels), Numbers: f.Numbers, Bounds: f.Bounds, Currencies: f.Currencies,
	}, nil
}

// KindLabels returns, sorted, the labels that finer kinds give to entities.
func KindLabels() []string {
	return slices.Sorted(maps.Keys(EmbeddedRules().Naming.KindLabels))
}
