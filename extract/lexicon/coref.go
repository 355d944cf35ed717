package lexicon

import (
	_ "embed"
	"fmt"
	"strings"

	"wiregraph/graph/ontology"
)

//go:embed coref.yaml
var corefYAML []byte

// Anaphora are the words with which a text takes up what it has spoken of.
type Anaphora struct {
	pronouns       map[string]Pronoun
	demonstratives map[string]bool
	generic        map[string]ontology.Class
	like           map[string]int
	broader        map[string]map[string]bool // noun -> those that it is broader than
	cityPrep       map[string]bool
	travel         map[string]bool

	Pairs       map[string]int  // noun -> how many persons it takes up
	Counts      map[string]int  // how many a word says that a plural phrase takes up
	Sides       map[string]bool // nouns that take up countries
	Uses        map[string]bool // verbs and nouns of use
	Speaks      map[string]bool // nouns for those who speak for a body
	OfBody      map[string]bool // prepositions by which somebody is of a body
	Alone       map[string]bool // kinds of bodies whose people speak for themselves
	Either      map[string]bool // nouns for persons that bodies may be as well
	Singles     map[string]bool // kinds of artifacts that go by a name one by one, and are no models
	Above       map[string]bool // words by which a body is one of many lands
	Levels      map[string]bool // words by which a body is one of a whole land or of a part of it
	Apart       map[string]bool // adjectives that speak of another thing of the kind
	Identifies  map[string]bool // verbs that tell who somebody is
	Words       map[string]bool // verbs by which somebody words something: "as Roe put it"
	Others      map[string]bool // adjectives by which a thing is not the one spoken of
	Judges      map[string]bool // verbs that judge somebody for what he is or did
	Comings     map[string]bool // prepositions that bring in what came about
	Settings    map[string]bool // prepositions that bring in when or where something is
	Commands    map[string]bool // verbs whose object is told to do what an infinitive says
	Arises      map[string]bool // verbs that tell of something that it comes to be
	Hands       map[string]bool // verbs that pass a thing from hand to hand
	Ends        map[string]bool // nouns for somebody's end
	Moved       map[string]bool // prepositions before what moves somebody
	OwnEnd      map[string]bool // verbs that tell what somebody does about the own end
	Together    map[string]bool // nouns for those who work together on what one of them tells
	Organs      map[string]bool // nouns for a part of the body whose name stands before them
	Boards      map[string]bool // those in whose names the body's never stands for the whole
	Under       map[string]bool // words before an office of one who stands under its holder
	Past        map[string]bool // words before an office that is not held now
	Some        map[string]bool // determiners of what is no one thing that a text takes up
	Times       map[string]bool // nouns by which "it" tells the time for something
	Takes       map[string]bool // verbs by which "it" tells how long or how much something takes
	Results     map[string]bool // verbs whose participle tells what comes of what was told before
	Partly      map[string]bool // words before the name of a people or party by which some of it are meant
	Firms       map[string]bool // words that end the full name of a firm
	WholeBodies map[string]bool // words for a body that end the full name of one which is called by a word for a body before them
	Christened  map[string]bool // nouns for what is given a name one by one
	Afloat      map[string]bool // verbs that tell that their subject or object is a ship
	Harbours    map[string]bool // nouns for where ships go
	Aboard      map[string]bool // nouns for who and what is of a ship
	Numbered    map[string]bool // nouns by which, with a number, an aircraft goes
	Meetings    map[string]bool // nouns for a meeting, before which the name of a capital is the town's
	Way         map[string]bool // prepositions for the two ends of a way
	Towns       map[string]bool // last words of a name by which that of a capital is the town's
	Parts       map[string]bool // adjectives that make the name of a place that of a part of it

	Doers map[string]Deed // noun -> what makes somebody be called so
	// States says what happened to whom an adjective, or a participle that is no form of the
	// verb, is said of.
	States map[string]Deed
	// Assemblies are the bodies, by noun, that a noun for their members stands for.
	Assemblies map[string]map[string]bool
	// Boarded are verbs of what happens to ships, and to other things; Listing of what ships do,
	// with the word behind them that makes their meaning, and others do.
	Boarded, Listing map[string]bool
	// Governing are the words that say of a body that it governs a sport or a trade, Governors
	// the last words of the names of such.
	Governing, Governors map[string]bool
	// Couples are nouns for each of two who live as husband and wife.
	Couples map[string]bool
	// Parents are nouns for who has children, Children for whom they have.
	Parents, Children map[string]bool
	// Sexes are nouns that tell no more of people than their sex and age.
	Sexes map[string]bool
	// Clients are nouns for those whom somebody defends, Advocates nouns for who does, and
	// Defends the verbs that tell so, some with a preposition: "appear_for".
	Clients, Advocates, Defends map[string]bool
	// Callings are the kinds of those whom a noun tells what they work as or are good at.
	Callings map[string]bool
	// Presiding are the kinds of those who hold court: what befalls somebody there befalls others.
	Presiding map[string]bool
	// Scenes are nouns for people whom a scene brings along, so that they need nobody to
	// whom they take up: "the driver" of a crash.
	Scenes map[string]bool

	Against  map[string]bool // nouns for who stands against somebody
	Bands    map[string]bool // nouns for several people who do something together
	Common   map[string]bool // words that many places have in their names
	Standing map[string]bool // nouns that in a text stand for the same throughout, without an article too
	Bare     map[string]bool // nouns for places whose names often do not say what they are
	// SelfNamed are nouns for bodies whose names say that they are such.
	SelfNamed map[string]bool
	Overseers map[string]bool // nouns for public bodies that watch over others
	Offices   map[string]bool // nouns by which such bodies are called or named besides
	Peoples   []string        // endings of the adjectives that with "the" name all of a people
	Owned     map[string]bool // nouns for what a firm has
	Behalf    map[string]bool // nouns for those who speak of whom they belong to
	Links     []LinkExample   // which phrases stand for one thing, and which do not

	Salience    map[string]map[string]float64 // kind of pronoun -> weights of the traits by which it chooses
	Doubt       map[string]float64            // kind of pronoun -> with how much behind its choice it is left alone
	DoubtSpoken map[string]float64            // the same in a dialogue
}

// A Pronoun is what a pronoun says of the one that it stands for.
type Pronoun struct {
	Gender    byte // 'm', 'f', 'n' or 0
	Plural    bool
	Speaker   bool // first or second person
	Addressee bool // second person
	Relative  bool
}

// Pronoun returns the pronoun with the form, in any case.
func (a *Anaphora) Pronoun(form string) (Pronoun, bool) {
	p, ok := a.pronouns[strings.ToLower(form)]
	return p, ok
}

// Demonstrative reports whether the word points at something by itself.
func (a *Anaphora) Demonstrative(lemma string) bool { return a.demonstratives[strings.ToLower(lemma)] }

// Impersonal reports whether a pronoun may stand for nothing in particular
// ("it is late").
func (a *Anaphora) Impersonal(form string) bool {
	p, ok := a.Pronoun(form)
	return ok && p.Gender == 'n' && !p.Relative
}

// Generic returns the class of things that the noun may take up whatever they
// were called before, "" when it takes up none.
func (a *Anaphora) Generic(lemma string) ontology.Class { return a.generic[lemma] }

// Alike reports whether one noun may take up what was called by the other: the nouns
// are like, or the other is narrower, as "tiger" is than "animal".
func (a *Anaphora) Alike(one, other string) bool {
	if one == other || a.broader[one][other] {
		return true
	}
	g, ok := a.like[one]
	h, also := a.like[other]
	return ok && also && g == h
}

// Broader reports whether one noun says less of what the other may be called by.
func (a *Anaphora) Broader(one, narrow string) bool { return a.broader[one][narrow] }

// PlaceOnly reports whether a name of a capital after the preposition is the
// city.
func (a *Anaphora) PlaceOnly(preposition string) bool { return a.cityPrep[preposition] }

// Travels reports whether somebody goes somewhere in what the verb or noun says.
func (a *Anaphora) Travels(lemma string) bool { return a.travel[lemma] }

func loadAnaphora() (*Anaphora, error) {
	const file = "coref.yaml"
	var doc struct {
		Version  int `yaml:"version"`
		Pronouns []struct {
			Gender    string   `yaml:"gender"`
			Plural    bool     `yaml:"plural"`
			Speaker   bool     `yaml:"speaker"`
			Addressee bool     `yaml:"addressee"`
			Relative  bool     `yaml:"relative"`
			Words     []listed `yaml:"words"`
			examples  `yaml:",inline"`
		} `yaml:"pronouns"`
		Generic []struct {
			Class    ontology.Class `yaml:"class"`
			Nouns    []listed       `yaml:"nouns"`
			examples `yaml:",inline"`
		} `yaml:"generic"`
		Examples   map[string]examples `yaml:"examples"`
		Counts     map[string]int      `yaml:"counts"`
		Pairs      map[string]int      `yaml:"pairs"`
		Peoples    []string            `yaml:"peoples"`
		Like       [][]listed          `yaml:"like"`
		Broader    map[string][]listed `yaml:"broader"`
		Doers      []deedEntry         `yaml:"doers"`
		States     []deedEntry         `yaml:"states"`
		Assemblies map[string][]listed `yaml:"assemblies"`
		City       struct {
			Prepositions []listed `yaml:"prepositions"`
			Travel       []listed `yaml:"travel"`
		} `yaml:"city"`
		Salience map[string]map[string]float64 `yaml:"salience"`
		Doubt    struct {
			Written map[string]float64 `yaml:"written"`
			Spoken  map[string]float64 `yaml:"spoken"`
		} `yaml:"doubt"`
		Lists map[string][]listed `yaml:",inline"`
	}
	if err := decodeStrict(file, corefYAML, &doc); err != nil {
		return nil, err
	}
	a := &Anaphora{pronouns: map[string]Pronoun{}, generic: map[string]ontology.Class{}, like: map[string]int{}, broader: map[string]map[string]bool{}, Doers: map[string]Deed{}, States: map[string]Deed{}, Assemblies: map[string]map[string]bool{}, Counts: doc.Counts, Pairs: doc.Pairs, Peoples: doc.Peoples, Salience: doc.Salience, Doubt: doc.Doubt.Written, DoubtSpoken: doc.Doubt.Spoken}
	if err := byList(file, doc.Examples, append(a.listNames(), "counts", "pairs", "peoples", "like", "broader", "assemblies", "prepositions", "travel"), func(e examples) error {
		return a.show(file, e, 1)
	}); err != nil {
		return nil, err
	}
	for _, e := range doc.Pronouns {
		if err := a.show(file, e.examples, lineOf(e.Words)); err != nil {
			return nil, err
		}
		p := Pronoun{Plural: e.Plural, Speaker: e.Speaker, Addressee: e.Addressee, Relative: e.Relative}
		if e.Gender != "" {
			p.Gender = e.Gender[0]
		}
		for _, w := range e.Words {
			if err := put(file, a.pronouns, w, p); err != nil {
				return nil, err
			}
		}
	}
	for _, e := range doc.Generic {
		if err := a.show(file, e.examples, lineOf(e.Nouns)); err != nil {
			return nil, err
		}
		for _, w := range e.Nouns {
			if !e.Class.IsEntity() {
				return nil, fmt.Errorf("load %s:%d: unknown class %q", file, w.Line, e.Class)
			}
			if err := put(file, a.generic, w, e.Class); err != nil {
				return nil, err
			}
		}
	}
	for i, words := range doc.Like {
		for _, w := range words {
			if _, ok := a.like[w.Word]; !ok { // a noun of two groups belongs to the first
				a.like[w.Word] = i
			}
		}
	}
	for noun, words := range doc.Broader {
		var err error
		if a.broader[noun], err = set(file, words); err != nil {
			return nil, err
		}
	}
	if err := a.deeds(file, doc.Doers, a.Doers); err != nil {
		return nil, err
	}
	if err := a.deeds(file, doc.States, a.States); err != nil {
		return nil, err
	}
	for noun, words := range doc.Assemblies {
		var err error
		if a.Assemblies[noun], err = set(file, words); err != nil {
			return nil, err
		}
	}
	if err := sets(file, []wordList{{&a.cityPrep, doc.City.Prepositions}, {&a.travel, doc.City.Travel}}); err != nil {
		return nil, err
	}
	return a, a.fill(file, doc.Lists)
}

// show adds the examples of an entry.
func (a *Anaphora) show(file string, e examples, line int) error {
	l, err := linkExamples(file, e, line)
	a.Links = append(a.Links, l...)
	return err
}
