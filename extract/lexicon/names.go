package lexicon

import (
	_ "embed"
	"fmt"
	"strings"

	"wiregraph/graph/ontology"
)

//go:embed names.yaml
var namesYAML []byte

// Signs are what tells of which class something is whose name no table knows.
type Signs struct {
	List []Sign
	// Enough is what the signs must weigh together before they tell anything, Margin by how
	// much they must outweigh what the name was taken for, Surname by how much where it
	// is the last word of somebody's longer name, and Namesake by how much to be a body's then.
	Enough, Margin, Surname, Namesake float64
	// Endings are the last words of names of several words by which these are a body's, and
	// what kind of body it is.
	Endings  map[string]string
	Insiders map[string]bool // nouns for those who are "at" a body
	Led      map[string]bool // offices that only bodies have
	Seats    map[string]bool // nouns for who and what is "of" a body
	Sold     map[string]bool // verbs with "as" before what something is sold by
	Sales    map[string]bool // nouns for what is held "at" a firm
	Works    map[string]bool // verbs that make a work of art
	Personal map[string]bool // verbs of what is done by, or to, people alone
	Trades   map[string]bool // verbs of which firms are the subject, and no things
	Bought   map[string]bool // verbs whose object is a firm, where it has a strange name
	Homes    map[string]bool // nouns for those who are "of" or "in" a place
	Areas    map[string]bool // words before the adjective of a country that make it one of a part of the world
	Neutral  map[string]bool // nouns for persons that are used of bodies, too
	Faiths   map[string]bool // verbs and nouns of what somebody has in others
	Within   map[string]bool // prepositions before the name of a place alone
	// adjectives are the ends of the adjectives that are made of the names of lands, by that of the name.
	adjectives map[string][]string
	Phrases    []PhraseExample
}

// A Sign is one thing that a text may tell of a name.
type Sign struct {
	Name    string
	Weights map[ontology.Class]float64 // what it says for and against each class
	Told    float64                    // what it says for the class that a noun tells
	Strange bool                       // it says so only where nothing tells what the name is
	Own     bool                       // it says so of the name itself alone, not of what is short for it
}

func loadSigns(file string, data []byte) (*Signs, error) {
	var doc struct {
		Version  int     `yaml:"version"`
		Enough   float64 `yaml:"enough"`
		Margin   float64 `yaml:"margin"`
		Surname  float64 `yaml:"surname"`
		Namesake float64 `yaml:"namesake"`
		Signs    []struct {
			Sign     listed                     `yaml:"sign"`
			Weights  map[ontology.Class]float64 `yaml:"is"`
			Told     float64                    `yaml:"told"`
			Own      bool                       `yaml:"own"`
			Strange  bool                       `yaml:"strange"`
			examples `yaml:",inline"`
		} `yaml:"signs"`
		Endings    map[string][]listed `yaml:"endings"`
		Insiders   []listed            `yaml:"insiders"`
		Led        []listed            `yaml:"led"`
		Seats      []listed            `yaml:"seats"`
		Sales      []listed            `yaml:"sales"`
		Sold       []listed            `yaml:"sold"`
		Works      []listed            `yaml:"works"`
		Personal   []listed            `yaml:"personal"`
		Trades     []listed            `yaml:"trades"`
		Bought     []listed            `yaml:"bought"`
		Homes      []listed            `yaml:"homes"`
		Within     []listed            `yaml:"within"`
		Faiths     []listed            `yaml:"faiths"`
		Areas      []listed            `yaml:"areas"`
		Neutral    []listed            `yaml:"neutral"`
		Adjectives map[string][]string `yaml:"adjectives"`
		Examples   map[string]examples `yaml:"examples"`
	}
	if err := decodeStrict(file, data, &doc); err != nil {
		return nil, err
	}
	s := &Signs{Enough: doc.Enough, Margin: doc.Margin, Surname: doc.Surname, Namesake: doc.Namesake, adjectives: doc.Adjectives}
	show := func(e examples, line int) error {
		p, err := phraseExamples(file, e, line, PhraseExample{})
		s.Phrases = append(s.Phrases, p...)
		return err
	}
	for _, e := range doc.Signs {
		for class := range e.Weights {
			if !class.IsEntity() {
				return nil, fmt.Errorf("load %s:%d: unknown class %q", file, e.Sign.Line, class)
			}
		}
		if err := show(e.examples, e.Sign.Line); err != nil {
			return nil, err
		}
		s.List = append(s.List, Sign{e.Sign.Word, e.Weights, e.Told, e.Strange, e.Own})
	}
	names := []string{"endings", "insiders", "led", "seats", "sales", "sold", "works", "personal", "trades", "bought", "homes", "within", "faiths", "neutral", "areas", "adjectives"}
	if err := byList(file, doc.Examples, names, func(e examples) error { return show(e, 1) }); err != nil {
		return nil, err
	}
	var err error
	if s.Endings, err = invert(file, doc.Endings); err != nil {
		return nil, err
	}
	return s, sets(file, []wordList{{&s.Insiders, doc.Insiders}, {&s.Led, doc.Led}, {&s.Seats, doc.Seats}, {&s.Sales, doc.Sales}, {&s.Sold, doc.Sold}, {&s.Works, doc.Works}, {&s.Personal, doc.Personal}, {&s.Trades, doc.Trades}, {&s.Bought, doc.Bought}, {&s.Homes, doc.Homes}, {&s.Within, doc.Within}, {&s.Faiths, doc.Faiths}, {&s.Neutral, doc.Neutral}, {&s.Areas, doc.Areas}})
}

// Land returns the one of the names of which a word is the adjective ("Ruritania" for "Ruritanian"),
// of several the longest, of those the first; "" without one.
func (s *Signs) Land(word string, names map[string]bool) string {
	land := ""
	for of, ends := range s.adjectives {
		for _, end := range ends {
			stem, ok := strings.CutSuffix(word, end)
			if name := stem + of; ok && names[name] && (len(name) > len(land) || len(name) == len(land) && name < land) {
				land = name
			}
		}
	}
	return land
}
