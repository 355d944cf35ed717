package lexicon

import (
	_ "embed"
	"fmt"
	"slices"
)

//go:embed cues.yaml
var cuesYAML []byte

//go:embed signatures.yaml
var signaturesYAML []byte

//go:embed hedges.yaml
var hedgesYAML []byte

// Cues are the words of attribution, polarity and modality. Lemmas with a
// particle or a preposition are joined by a low line: "point_out".
type Cues struct {
	Verbs        map[string]*Cue
	Nouns        map[string]*Cue
	Adverbs      map[string]*Cue
	Adjectives   map[string]*Cue
	States       map[string]*Cue // adjectives whose clause is what their subject holds
	Judging      map[string]*Cue // verbs whose predicate is what somebody says of their object
	Valuing      map[string]*Cue // verbs whose "at" tells how much somebody holds their object to be
	Prepositions []string        // "according to"
	Phrases      map[string]bool // "by all accounts": somebody says so
	AsClauses    map[string]bool // "as quoted by"
	Documents    map[string]bool // nouns of papers that speak for their author
	Talks        map[string]bool // nouns of talks with the one who is told
	Tell         map[string]bool // verbs whose object is the one told
	Silence      map[string]bool // types that a negated verb of saying tells
	FirstPerson  map[string]bool // pronouns of whoever speaks
	Nobody       map[string]bool // pronouns of no speaker
	Tellings     map[string]bool // preposition and noun of whose word it is: "in view"
	RoleMarks    map[string]bool // "as" of "described as"
	Contrasts    map[string]bool // conjunctions that set a clause against the one before
	Companions   map[string]bool // prepositions of a participle with a subject: "despite the union claiming"
	Issue        map[string]bool // verbs that put out a paper
	Holding      map[string]bool // verbs whose object, the noun of a saying or a thought, is the subject's own
	Citing       map[string]bool // verbs whose object said it first
	Carrying     map[string]bool // verbs by which an outlet passes on a paper
	Postpositive map[string]bool // adjectives that tell how near somebody is to something
	Sources      map[string]bool // nouns of those whom news comes from, whoever they are
	Parts        map[string]bool // nouns of pieces of a paper
	Kept         map[string]bool // papers that a body keeps for others
	Keepers      map[string]bool // nouns of such bodies
	Anybody      map[string]bool // pronouns of no one in particular
	Continuing   map[string]bool // verbs and adverbs that tell of somebody who has spoken that he says more
	Summing      map[string]bool // nouns that take up a whole clause before them
	Here         map[string]bool // adverbs by which a text points to itself
	Emerges      map[string]bool // verbs by which "it" tells what comes out
	Hearers      map[string]bool // those of Tell whose object is never who says it
	Showing      map[string]bool // verbs by which what happens makes something plain
	Speaking     map[string]bool // verbs of speaking that tell nothing of what is said
	Outlets      map[string]bool // kinds of bodies that tell what others say
	Background   map[string]bool // types that a noun phrase states in the article's own voice

	// Papers tells, of nouns of papers and the verbs that put them out, which are
	// words for one paper.
	Papers map[string]string

	Signatures map[string]*Signature

	Auxiliaries map[string]*Hedge
	Hedges      map[string]*Hedge // adverbs

	Negators            map[string]bool
	NegativeDeterminers map[string]bool
	NegationEnds        map[string]bool
	Unnegating          map[string]bool
	Scarce              map[string]bool
	Undoubted           map[string]bool
	NegativeMarks       map[string]bool
	ContraryMarks       map[string]bool // "against selling"
	ComplementMarks     map[string]bool
	Excluding           map[string]bool // what sets a phrase against the one before it
	Alternatives        map[string]bool // coordinators that carry a negation on
	Additions           map[string]bool // those that do so between two words of one form only
	Scalars             map[string]bool
	ConditionalMarks    map[string]bool
	Arising             map[string]bool // verbs that tell of an event that it comes to be
	Itemized            map[string]bool // nouns of what somebody wants or means to do
	Itemizing           map[string]bool // what tells that something is one of several
	Supposing           map[string]bool // auxiliaries that before their subject suppose
	PurposeMarks        map[string]bool
	PurposeResults      map[string]bool
	UseMarks            map[string]bool // before a gerund that tells what a thing is for
	Means               map[string]bool // nouns of what is there for doing something
	TemporalMarks       map[string]bool
	MannerMarks         map[string]bool
	PriorMarks          map[string]bool
	TurningMarks        map[string]bool
	Conceding           map[string]bool
	Withheld            map[string]bool
	Mandating           map[string]bool
	Performing          map[string]bool
	Habits              map[string]bool
	Sequels             map[string]bool
	Falsely             map[string]bool
	Sought              map[string]bool
	Impending           map[string]bool // verb_TYPE
	Excess              map[string]bool
	FreeChoice          map[string]bool
	QuestionWords       map[string]bool
	GenericDeterminers  map[string]bool
	GenericNouns        map[string]bool
	False               map[string]bool // what is said of a report that is not so
	Defining            map[string]bool // verbs that say what is meant by a word

	Calendar *Calendar
	Numbers  *Numbers

	examples []VoiceExample
}

// OfSomebody reports whether the word tells what its subject means to do, or can do, so that this is somebody: "ready", "able".
func (c *Cues) OfSomebody(lemma string) bool {
	s := c.Signatures[lemma]
	return s != nil && (s.Modality == "intended" || s.Affirmed == "CT-" || s.Modality == "possible" && s.Past != "")
}

// Examples returns the examples and counter-examples of cues, signatures and
// hedges in the order of their files.
func (c *Cues) Examples() []VoiceExample { return c.examples }

// A Cue is what putting something in these words does to it.
type Cue struct {
	Effect   string `yaml:"effect"`   // what the source commits to: CT+ … Uu
	Negated  string `yaml:"negated"`  // and to what where the cue is negated; "": to nothing
	Stance   string `yaml:"stance"`   // neutral, endorse, doubt
	Modality string `yaml:"modality"` // "announced": asserted of a clause, future of an event noun
	Speaker  string `yaml:"speaker"`  // said, held, none
	Object   bool   `yaml:"object"`   // an event noun as object is content too
	Lift     bool   `yaml:"lift"`     // negation goes over to the content
}

// Says reports whether the cue is of saying, not of thinking, and has somebody who says so;
// no cue is none.
func (c *Cue) Says() bool { return c != nil && c.Speaker == "said" }

// Impersonal reports whether the cue in the passive tells of somebody unnamed
// who says so: "is said to", "it is thought that", but not "is known to" and
// "was found to".
func (c *Cue) Impersonal() bool {
	return c.Speaker == "said" && c.Stance != "endorse" || c.Speaker == "held" && (c.Modality == "believed" || c.Modality == "possible")
}

// A Signature is what holds of a complement.
type Signature struct {
	Affirmed string `yaml:"affirmed"`
	Past     string `yaml:"past"` // affirmed in the past tense; "" is Affirmed
	Negated  string `yaml:"negated"`
	Modality string `yaml:"modality"` // "" leaves it as it is
	Gerund   bool   `yaml:"gerund"`   // its complement is a gerund: an infinitive tells what it is done for
}

// A Hedge is what a word at a clause says about how sure it is.
type Hedge struct {
	Value    string `yaml:"value"`
	Negated  string `yaml:"negated"` // "" turns the sign of Value
	Own      string `yaml:"own"`     // of what "I" and "we" do; "" is Value
	Modality string `yaml:"modality"`
}

// one reports a value outside its closed set.
func one(field, value string, allowed []string, optional bool) error {
	if value == "" && optional || slices.Contains(allowed, value) {
		return nil
	}
	return fmt.Errorf("%s is %q, not one of %v", field, value, allowed)
}

func (c *Cue) check() error {
	return firstError(one("effect", c.Effect, values, false), one("negated", c.Negated, values, true), one("stance", c.Stance, stances, false),
		one("modality", c.Modality, manners, false), one("speaker", c.Speaker, speakers, false))
}

func (s *Signature) check() error {
	return firstError(one("affirmed", s.Affirmed, values, false), one("past", s.Past, values, true), one("negated", s.Negated, values, false), one("modality", s.Modality, manners, true))
}

func (h *Hedge) check() error {
	return firstError(one("value", h.Value, values, false), one("negated", h.Negated, values, true), one("own", h.Own, values, true), one("modality", h.Modality, manners, false))
}

// firstError returns the first error that is one.
func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
