package ontology

import (
	"fmt"
)

// Consistency says which facts exclude each other.
type Consistency struct {
	Keys         []string     // roles beside the first two that identify a fact
	Functional   []Functional // slots that hold one value
	Opposite     []Opposite
	Irreflexive  map[string]bool // types whose first two roles are never the same thing
	Topics       map[string]Topic
	SpeaksFor    map[string]bool // relation types by which a speaker is the voice of another
	Tellings     []Tellings
	Decides      map[string]string // types of deciding on an event -> the role that the event fills
	Media        Media
	Norms        map[string][]string // types of acts that are norms -> the roles of those whose they are
	Model        string              // relation type between an item and what it is called
	Titled       map[string]bool     // kinds of artifacts whose names are their own and no model's
	Christened   map[string]bool     // those of them that are called by their kind beside their name
	Succession   map[string]bool     // types that show a change of an office's holder
	Comes        map[string]bool     // those of them by which somebody comes to it
	Likeness     []Likeness
	Annulled     []Annulment
	Counts       []Count
	OneEvent     map[string]OneEvent
	BodyOf       string                // relation type of a body to the country whose it is
	Within       string                // relation type of a place to what it lies in
	Once         map[string][]string   // types of what happens once in a story to whatever fills one of these roles
	InOtherWords [][]string            // types, and predicates of OPEN claims, that may tell one event, compared as the first
	Central      map[string]bool       // types of what stories are about
	Strikes      map[string]bool       // of these, types of what strikes one place once
	Lasts        map[string]bool       // types of what goes on for months under one noun
	Mounts       map[string]bool       // types of what befalls more people than were first counted
	Again        map[string]bool       // types of what happens again and again within a week
	Ever         map[string]bool       // types of what befalls the same thing but once ever
	Contents     map[string]bool       // roles beside the keys that tell what an act is about
	OneRole      map[string][]string   // by type: roles of which articles say one or the other
	OtherActs    map[string][][]string // by type: words that tell other acts than those of another line
	Seldom       map[string]bool       // types besides of which two articles of a story most often tell the same event
}

// RareIn reports whether two articles of a story that each tell one event of the type
// most often tell the same.
func (c *Consistency) RareIn(typ string) bool { return len(c.Once[typ]) > 0 || c.Seldom[typ] }

// OneEvent says that what a type tells may be told by the type As, too: as
// which of its roles each of the type's own comes back, where it is called
// otherwise.
type OneEvent struct {
	As    string            `yaml:"as"`
	Roles map[string]string `yaml:"roles"`
}

// A Count is how facts of a type count people: the role of those counted, the
// role of the occasion, and a word for what is counted, by which types that
// count the same are known.
type Count struct {
	Type     string `yaml:"type"`
	Counted  string `yaml:"counted"`
	Occasion string `yaml:"occasion"`
	Of       string `yaml:"of"`
}

// Tellings are types that tell of one happening from its several sides, when
// one thing fills the Role of both.
type Tellings struct {
	Types []string `yaml:"types"`
	Role  string   `yaml:"role"`
}

// Media says how outlets are known: their kinds of things, and the words by
// which one that is described and not named is official.
type Media struct {
	Kinds, Official map[string]bool
}

// An Annulment is how an authority of some kinds undoes a standing relation:
// facts of Type, and facts of By with the same holder and office that name the
// authority, reported within so many days of each other.
type Annulment struct {
	Type      string   `yaml:"type"`
	Holder    string   `yaml:"holder"`
	Office    string   `yaml:"office"`
	By        string   `yaml:"by"`
	From      string   `yaml:"from"` // role of By that the holder fills
	Role      string   `yaml:"role"` // role of By that the office fills
	Authority string   `yaml:"authority"`
	Kinds     []string `yaml:"kinds"`
	Within    int      `yaml:"within"`
}

// A RoleOf is a role of a type.
type RoleOf struct{ Type, Role string }

// Likeness is a relation of being like what somebody has; Have lists the
// relations of having.
type Likeness struct {
	Type string   `yaml:"type"`
	Have []string `yaml:"have"`
}

// A Functional slot has one value for each key, unless one value refines the other.
type Functional struct {
	Type    string   `yaml:"type"`
	Key     []string `yaml:"key"`
	Value   string   `yaml:"value"`
	Refines []string `yaml:"refines"` // relation types that order two values
	Kind    string   `yaml:"kind"`    // kind of the conflict
	Offices []string `yaml:"offices"` // the slot is functional for these objects only; empty: for all
}

// An Opposite is a pair of types that exclude each other when the roles of On agree.
type Opposite struct {
	A  string   `yaml:"a"`
	B  string   `yaml:"b"`
	On []string `yaml:"on"`
}

// A Topic says what a claim about an act of saying means for the event in its Role:
// Positive when the act took place, Negative when it did not. The values are stances.
type Topic struct {
	Type     string `yaml:"type"`
	Role     string `yaml:"role"`
	By       string `yaml:"by"` // role of who does it
	Positive string `yaml:"positive"`
	Negative string `yaml:"negative"`
}

func parseConsistency(text []byte) (Consistency, error) {
	const file = "consistency.yaml"
	var f struct {
		Version int `yaml:"version"`
		Keys    struct {
			Default []string `yaml:"default"`
		} `yaml:"keys"`
		Functional  []Functional        `yaml:"functional"`
		Opposite    []Opposite          `yaml:"opposite"`
		Irreflexive []string            `yaml:"irreflexive"`
		Topics      []Topic             `yaml:"topics"`
		SpeaksFor   []string            `yaml:"speaks_for"`
		Tellings    []Tellings          `yaml:"tellings"`
		Decides     map[string]string   `yaml:"decides"`
		Norms       map[string][]string `yaml:"norms"`
		Media       struct {
			Kinds    []string `yaml:"kinds"`
			Official []string `yaml:"official"`
		} `yaml:"media"`
		Model      string      `yaml:"model"`
		Titled     []string    `yaml:"titled"`
		Christened []string    `yaml:"christened"`
		Succession []string    `yaml:"succession"`
		Comes      []string    `yaml:"comes"`
		Likeness   []Likeness  `yaml:"likeness"`
		Annulled   []Annulment `yaml:"annulled"`
		Counts     []Count     `yaml:"counts"`

		OneEvent     map[string]OneEvent   `yaml:"one_event"`
		BodyOf       string                `yaml:"body_of"`
		Within       string                `yaml:"within"`
		Once         map[string][]string   `yaml:"once"`
		Central      []string              `yaml:"central"`
		Strikes      []string              `yaml:"strikes"`
		Lasts        []string              `yaml:"lasts"`
		Mounts       []string              `yaml:"mounts"`
		Again        []string              `yaml:"again"`
		Ever         []string              `yaml:"ever"`
		Contents     []string              `yaml:"contents"`
		OneRole      map[string][]string   `yaml:"one_role"`
		OtherActs    map[string][][]string `yaml:"other_acts"`
		Seldom       []string              `yaml:"seldom"`
		InOtherWords [][]string            `yaml:"in_other_words"`
	}
	if err := strict(file, text, &f); err != nil {
		return Consistency{}, err
	}
	c := Consistency{
		Keys: f.Keys.Default, Functional: f.Functional, Opposite: f.Opposite,
		Irreflexive: set(f.Irreflexive), SpeaksFor: set(f.SpeaksFor), Topics: map[string]Topic{},
		Tellings: f.Tellings, Decides: f.Decides, Norms: f.Norms, Media: Media{Kinds: set(f.Media.Kinds), Official: set(f.Media.Official)},
		Model: f.Model, Titled: set(append(f.Titled, f.Christened...)), Christened: set(f.Christened), Succession: set(f.Succession), Comes: set(f.Comes), Likeness: f.Likeness, Annulled: f.Annulled, Counts: f.Counts, OneEvent: f.OneEvent, Within: f.Within, BodyOf: f.BodyOf, Once: f.Once, Central: set(f.Central), Strikes: set(f.Strikes), Lasts: set(f.Lasts), Mounts: set(f.Mounts), Again: set(f.Again), Ever: set(f.Ever), Contents: set(f.Contents), OneRole: f.OneRole, OtherActs: f.OtherActs, Seldom: set(f.Seldom), InOtherWords: f.InOtherWords,
	}
	for t, o := range f.OneEvent {
		if f.OneEvent[o.As].As != "" {
			return Consistency{}, fmt.Errorf("%s: one_event: %s is told as %s, which is itself told as another type", file, t, o.As)
		}
	}
	for _, t := range f.Topics {
		if _, twice := c.Topics[t.Type]; twice {
			return Consistency{}, fmt.Errorf("%s: two topics entries for %s", file, t.Type)
		}
		c.Topics[t.Type] = t
	}
	return c, nil
}
