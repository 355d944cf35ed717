package lexicon

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

func loadNouns(o *ontology.Ontology) (*Nouns, error) {
	n := &Nouns{nouns: map[string]Noun{}, endings: map[string]Noun{}, titles: map[string]Title{}, honorifics: map[string]byte{}, kin: map[string]Kin{}, gender: map[string]byte{}}
	if err := n.loadRules("nouns.yaml", nounsYAML); err != nil {
		return nil, err
	}
	list, err := fs.Glob(files, "nouns/*.yaml")
	if err != nil {
		return nil, err
	}
	for _, file := range list {
		if err := n.loadClasses(file); err != nil {
			return nil, err
		}
	}
	if err := n.loadTitles("titles.yaml", titlesYAML, o); err != nil {
		return nil, err
	}
	if err := n.loadOccupations("occupations.yaml", occupationsYAML, o); err != nil {
		return nil, err
	}
	if err := n.loadKin("kinship.yaml", kinshipYAML); err != nil {
		return nil, err
	}
	n.lemmatize()
	return n, nil
}

// lemmatize enters nouns whose first or last word is a plural under its lemma too, for nouns are
// looked up by lemmas: "customs post", "armed forces".
func (n *Nouns) lemmatize() {
	enter := func(words, lemma string) {
		if _, known := n.nouns[lemma]; !known {
			n.nouns[lemma] = n.nouns[words]
		}
	}
	for _, words := range slices.Sorted(maps.Keys(n.nouns)) {
		first, rest, two := strings.Cut(words, " ")
		if !two {
			continue
		}
		if bare, plural := strings.CutSuffix(first, "s"); plural && !strings.HasSuffix(bare, "s") {
			enter(words, bare+" "+rest)
		}
		if bare, plural := strings.CutSuffix(words, "s"); plural && !strings.HasSuffix(bare, "s") {
			enter(words, bare)
		}
	}
}

// loadClasses reads nouns by class and kind from a file of the folder nouns.
func (n *Nouns) loadClasses(file string) error {
	data, err := files.ReadFile(file)
	if err != nil {
		return fmt.Errorf("load %s: %w", file, err)
	}
	var doc struct {
		Version int `yaml:"version"`
		Nouns   []struct {
			Class    ontology.Class `yaml:"class"`
			Kind     string         `yaml:"kind"`
			Nouns    []listed       `yaml:"nouns"`
			examples `yaml:",inline"`
		} `yaml:"nouns"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return err
	}
	for _, e := range doc.Nouns {
		if err := n.show(file, e.examples, lineOf(e.Nouns), PhraseExample{Class: e.Class, Kind: e.Kind}); err != nil {
			return err
		}
		for _, w := range e.Nouns {
			if !e.Class.IsEntity() && e.Class != ontology.Event {
				return fmt.Errorf("load %s:%d: unknown class %q", file, w.Line, e.Class)
			}
			if w.Word != strings.ToLower(w.Word) {
				return fmt.Errorf("load %s:%d: %q is not in lower case, in which nouns are looked up", file, w.Line, w.Word)
			}
			if err := put(file, n.nouns, w, Noun{e.Class, e.Kind}); err != nil {
				return err
			}
		}
	}
	return nil
}

// loadRules reads what holds of nouns whatever they are: endings, words that
// count out of others, genders.
func (n *Nouns) loadRules(file string, data []byte) error {
	var doc struct {
		Version  int `yaml:"version"`
		Suffixes []struct {
			Class    ontology.Class `yaml:"class"`
			Endings  []listed       `yaml:"endings"`
			examples `yaml:",inline"`
		} `yaml:"suffixes"`
		Examples   map[string]examples `yaml:"examples"`
		Partitives []listed            `yaml:"partitives"`
		Camps      []listed            `yaml:"camps"`
		Bodies     []listed            `yaml:"bodies"`
		Audiences  []listed            `yaml:"audiences"`
		Amounts    []listed            `yaml:"amounts"`
		Focus      []listed            `yaml:"focus"`
		Vessels    []listed            `yaml:"vessels"`
		Gender     map[string][]listed `yaml:"gender"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return err
	}
	if err := sets(file, []wordList{{&n.partitives, doc.Partitives}, {&n.camps, doc.Camps}, {&n.bodies, doc.Bodies}, {&n.audiences, doc.Audiences}, {&n.amounts, doc.Amounts}, {&n.focus, doc.Focus}, {&n.vessels, doc.Vessels}}); err != nil {
		return err
	}
	if err := byList(file, doc.Examples, []string{"partitives", "amounts", "focus", "camps", "bodies", "audiences", "vessels", "m", "f"}, func(e examples) error {
		return n.show(file, e, 1, PhraseExample{})
	}); err != nil {
		return err
	}
	for _, g := range []string{"m", "f"} {
		for _, w := range doc.Gender[g] {
			if err := put(file, n.gender, w, g[0]); err != nil {
				return err
			}
		}
	}
	for _, e := range doc.Suffixes {
		if err := n.show(file, e.examples, lineOf(e.Endings), PhraseExample{Class: e.Class}); err != nil {
			return err
		}
		for _, w := range e.Endings {
			if err := put(file, n.endings, w, Noun{Class: e.Class}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (n *Nouns) loadTitles(file string, data []byte, o *ontology.Ontology) error {
	var doc struct {
		Version    int           `yaml:"version"`
		Titles     []titledEntry `yaml:"titles"`
		Honorifics []struct {
			Gender   string   `yaml:"gender"`
			Titles   []listed `yaml:"titles"`
			examples `yaml:",inline"`
		} `yaml:"honorifics"`
		Examples  map[string]examples `yaml:"examples"`
		Status    []listed            `yaml:"status"`
		Ordinals  []listed            `yaml:"ordinals"`
		Fields    []string            `yaml:"fields"`
		Parties   []listed            `yaml:"parties"`
		Ranks     []listed            `yaml:"ranks"`
		InCharge  []listed            `yaml:"portfolios"`
		Charges   []listed            `yaml:"charges"`
		Teams     []listed            `yaml:"teams"`
		Outlets   []string            `yaml:"outlets"`
		Particles []listed            `yaml:"particles"`
		Posts     []listed            `yaml:"posts"`
		Letters   []listed            `yaml:"postnominals"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return err
	}
	n.fields, n.outlets = doc.Fields, doc.Outlets
	if err := sets(file, []wordList{
		{&n.status, doc.Status}, {&n.parties, doc.Parties}, {&n.ranks, doc.Ranks}, {&n.teams, doc.Teams}, {&n.posts, doc.Posts},
		{&n.particles, doc.Particles}, {&n.letters, doc.Letters}, {&n.portfolios, doc.InCharge}, {&n.charges, doc.Charges}, {&n.ordinals, doc.Ordinals},
	}); err != nil {
		return err
	}
	if err := byList(file, doc.Examples, []string{"status", "parties", "fields", "ordinals", "ranks", "portfolios", "charges", "teams", "outlets", "particles", "posts", "postnominals"}, func(e examples) error {
		return n.says(file, o, e, 1)
	}); err != nil {
		return err
	}
	if err := n.entitle(file, doc.Titles, o); err != nil {
		return err
	}
	for _, e := range doc.Honorifics {
		if err := n.show(file, e.examples, lineOf(e.Titles), PhraseExample{Class: ontology.Person, Gender: first(e.Gender)}); err != nil {
			return err
		}
		for _, w := range e.Titles {
			g, err := genderOf(file, w.Line, e.Gender)
			if err != nil {
				return err
			}
			if err := put(file, n.honorifics, w, g); err != nil {
				return err
			}
		}
	}
	return nil
}

// A titledEntry is titles of one kind as the files have them.
type titledEntry struct {
	Kind     string   `yaml:"kind"`
	Before   bool     `yaml:"before"`
	Gender   string   `yaml:"gender"`
	Titles   []listed `yaml:"titles"`
	examples `yaml:",inline"`
}

// loadOccupations reads what people work as, which are titles too.
func (n *Nouns) loadOccupations(file string, data []byte, o *ontology.Ontology) error {
	var doc struct {
		Version     int           `yaml:"version"`
		Occupations []titledEntry `yaml:"occupations"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return err
	}
	return n.entitle(file, doc.Occupations, o)
}

// entitle enters titles.
func (n *Nouns) entitle(file string, entries []titledEntry, o *ontology.Ontology) error {
	for _, e := range entries {
		if err := n.says(file, o, e.examples, lineOf(e.Titles)); err != nil {
			return err
		}
		for _, w := range e.Titles {
			g, err := genderOf(file, w.Line, e.Gender)
			if err != nil {
				return err
			}
			if err := put(file, n.titles, w, Title{e.Kind, e.Before, g}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (n *Nouns) loadKin(file string, data []byte) error {
	var doc struct {
		Version int `yaml:"version"`
		Kin     []struct {
			Sibling  bool     `yaml:"sibling"`
			Gender   string   `yaml:"gender"`
			Nouns    []listed `yaml:"nouns"`
			examples `yaml:",inline"`
		} `yaml:"kin"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return err
	}
	for _, e := range doc.Kin {
		if err := n.show(file, e.examples, lineOf(e.Nouns), PhraseExample{Class: ontology.Person, Kind: "Relative", Gender: first(e.Gender)}); err != nil {
			return err
		}
		for _, w := range e.Nouns {
			g, err := genderOf(file, w.Line, e.Gender)
			if err != nil {
				return err
			}
			if err := put(file, n.kin, w, Kin{e.Sibling, g}); err != nil {
				return err
			}
		}
	}
	return nil
}

// put enters a word in a table; a word entered twice is an error.
func put[V any](file string, table map[string]V, w listed, v V) error {
	if w.Word == "" {
		return fmt.Errorf("load %s:%d: empty word", file, w.Line)
	}
	if _, ok := table[w.Word]; ok {
		return fmt.Errorf("load %s:%d: %q is listed twice", file, w.Line, w.Word)
	}
	table[w.Word] = v
	return nil
}

func genderOf(file string, line int, s string) (byte, error) {
	switch s {
	case "":
		return 0, nil
	case "m", "f":
		return s[0], nil
	}
	return 0, fmt.Errorf("load %s:%d: gender is %q, not m or f", file, line, s)
}
