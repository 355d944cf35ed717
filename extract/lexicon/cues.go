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
	Prepositions []string        // "according to"
	AsClauses    map[string]bool // "as quoted by"
	Documents    map[string]bool // nouns of papers that speak for their author
	Talks        map[string]bool // nouns of talks with the one who is told
	Tell         map[string]bool // verbs whose object is the one told
	Silence      map[string]bool // types that a negated verb of saying tells
	FirstPerson  map[string]bool // pronouns of whoever speaks
	Contrasts    map[string]bool // conjunctions that set a clause against the one before
	Issue        map[string]bool // verbs that put out a paper
	Background   map[string]bool // types that a noun phrase states in the article's own voice

	Signatures map[string]*Signature

	Auxiliaries map[string]*Hedge
	Hedges      map[string]*Hedge // adverbs

	Negators            map[string]bool
	NegativeDeterminers map[string]bool
	NegationEnds        map[string]bool
	NegativeMarks       map[string]bool
	ConditionalMarks    map[string]bool
	PurposeMarks        map[string]bool
	PurposeResults      map[string]bool
	TemporalMarks       map[string]bool
	QuestionWords       map[string]bool
	GenericDeterminers  map[string]bool

	Calendar *Calendar
	Numbers  *Numbers
}

// A Cue is what putting something in these words does to it.
type Cue struct {
	Effect   string `yaml:"effect"`   // what the source commits to: CT+ … Uu
	Stance   string `yaml:"stance"`   // neutral, endorse, doubt
	Modality string `yaml:"modality"` // "announced": asserted of a clause, future of an event noun
	Speaker  string `yaml:"speaker"`  // said, held, none
	Object   bool   `yaml:"object"`   // an event noun as object is content too
	Lift     bool   `yaml:"lift"`     // negation goes over to the content
}

// Impersonal reports whether the cue in the passive tells of somebody unnamed
// who says so: "is said to", "it is thought that", but not "is known to".
func (c *Cue) Impersonal() bool {
	return c.Speaker == "said" || c.Speaker == "held" && c.Modality == "believed"
}

// A Signature is what holds of a complement.
type Signature struct {
	Affirmed string `yaml:"affirmed"`
	Past     string `yaml:"past"` // affirmed in the past tense; "" is Affirmed
	Negated  string `yaml:"negated"`
	Modality string `yaml:"modality"` // "" leaves it as it is
}

// A Hedge is what a word at a clause says about how sure it is.
type Hedge struct {
	Value    string `yaml:"value"`
	Negated  string `yaml:"negated"` // "" turns the sign of Value
	Own      string `yaml:"own"`     // of what "I" and "we" do; "" is Value
	Modality string `yaml:"modality"`
}

type cueEntry struct {
	Cue    `yaml:",inline"`
	Lemmas []listed `yaml:"lemmas"`
}

type signatureEntry struct {
	Signature `yaml:",inline"`
	Lemmas    []listed `yaml:"lemmas"`
}

type hedgeEntry struct {
	Hedge  `yaml:",inline"`
	Lemmas []listed `yaml:"lemmas"`
}

type cuesFile struct {
	Version      int        `yaml:"version"`
	Verbs        []cueEntry `yaml:"verbs"`
	Nouns        []cueEntry `yaml:"nouns"`
	Adverbs      []cueEntry `yaml:"adverbs"`
	Adjectives   []cueEntry `yaml:"adjectives"`
	Prepositions []string   `yaml:"prepositions"`
	AsClauses    []listed   `yaml:"as_clauses"`
	Documents    []listed   `yaml:"documents"`
	Talks        []listed   `yaml:"talks"`
	Tell         []listed   `yaml:"tell"`
	Silence      []listed   `yaml:"silence"`
	FirstPerson  []listed   `yaml:"first_person"`
	Contrasts    []listed   `yaml:"contrasts"`
	Issue        []listed   `yaml:"issue"`
	Background   []listed   `yaml:"background"`
}

type signaturesFile struct {
	Version int              `yaml:"version"`
	Entries []signatureEntry `yaml:"entries"`
}

type hedgesFile struct {
	Version             int          `yaml:"version"`
	Auxiliaries         []hedgeEntry `yaml:"auxiliaries"`
	Adverbs             []hedgeEntry `yaml:"adverbs"`
	Negators            []listed     `yaml:"negators"`
	NegativeDeterminers []listed     `yaml:"negative_determiners"`
	NegationEnds        []listed     `yaml:"negation_ends"`
	NegativeMarks       []listed     `yaml:"negative_marks"`
	ConditionalMarks    []listed     `yaml:"conditional_marks"`
	PurposeMarks        []listed     `yaml:"purpose_marks"`
	PurposeResults      []listed     `yaml:"purpose_results"`
	TemporalMarks       []listed     `yaml:"temporal_marks"`
	QuestionWords       []listed     `yaml:"question_words"`
	GenericDeterminers  []listed     `yaml:"generic_determiners"`
}

// The closed sets of the files. "" is allowed where a field may be left out.
var (
	values   = []string{"CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu"}
	stances  = []string{"neutral", "endorse", "doubt"}
	speakers = []string{"said", "held", "none"}
	manners  = []string{"asserted", "announced", "reported", "alleged", "believed", "likely", "possible", "conditional", "expected", "intended", "future", "attempted", "hypothetical", "generic"}
)

// loadCues reads the embedded cues, signatures, hedges, calendar and numbers.
func loadCues() (*Cues, error) {
	return readCues(
		source{"cues.yaml", cuesYAML}, source{"signatures.yaml", signaturesYAML},
		source{"hedges.yaml", hedgesYAML}, source{"calendar.yaml", calendarYAML}, source{"numbers.yaml", numbersYAML},
	)
}

// A source is a file of the lexicon with its name for errors.
type source struct {
	file string
	data []byte
}

// readCues reads the five files of cues.
func readCues(cues, signatures, hedges, calendar, numbers source) (*Cues, error) {
	var cf cuesFile
	var sf signaturesFile
	var hf hedgesFile
	for _, d := range []struct {
		source
		into any
	}{{cues, &cf}, {signatures, &sf}, {hedges, &hf}} {
		if err := decodeStrict(d.file, d.data, d.into); err != nil {
			return nil, err
		}
	}
	c := &Cues{Prepositions: cf.Prepositions}
	var err error
	for _, t := range []struct {
		into *map[string]*Cue
		list []cueEntry
	}{{&c.Verbs, cf.Verbs}, {&c.Nouns, cf.Nouns}, {&c.Adverbs, cf.Adverbs}, {&c.Adjectives, cf.Adjectives}} {
		*t.into, err = table(cues.file, t.list, func(e *cueEntry) ([]listed, *Cue, error) { return e.Lemmas, &e.Cue, e.check() })
		if err != nil {
			return nil, err
		}
	}
	c.Signatures, err = table(signatures.file, sf.Entries, func(e *signatureEntry) ([]listed, *Signature, error) {
		return e.Lemmas, &e.Signature, e.check()
	})
	if err != nil {
		return nil, err
	}
	for _, t := range []struct {
		into *map[string]*Hedge
		list []hedgeEntry
	}{{&c.Auxiliaries, hf.Auxiliaries}, {&c.Hedges, hf.Adverbs}} {
		*t.into, err = table(hedges.file, t.list, func(e *hedgeEntry) ([]listed, *Hedge, error) { return e.Lemmas, &e.Hedge, e.check() })
		if err != nil {
			return nil, err
		}
	}
	for _, t := range []struct {
		file string
		into *map[string]bool
		list []listed
	}{
		{cues.file, &c.AsClauses, cf.AsClauses}, {cues.file, &c.Documents, cf.Documents}, {cues.file, &c.Talks, cf.Talks},
		{cues.file, &c.Tell, cf.Tell}, {cues.file, &c.FirstPerson, cf.FirstPerson}, {cues.file, &c.Silence, cf.Silence}, {cues.file, &c.Contrasts, cf.Contrasts}, {cues.file, &c.Issue, cf.Issue}, {cues.file, &c.Background, cf.Background},
		{hedges.file, &c.Negators, hf.Negators}, {hedges.file, &c.NegativeDeterminers, hf.NegativeDeterminers},
		{hedges.file, &c.NegationEnds, hf.NegationEnds}, {hedges.file, &c.NegativeMarks, hf.NegativeMarks}, {hedges.file, &c.ConditionalMarks, hf.ConditionalMarks},
		{hedges.file, &c.PurposeMarks, hf.PurposeMarks}, {hedges.file, &c.PurposeResults, hf.PurposeResults}, {hedges.file, &c.TemporalMarks, hf.TemporalMarks}, {hedges.file, &c.QuestionWords, hf.QuestionWords}, {hedges.file, &c.GenericDeterminers, hf.GenericDeterminers},
	} {
		if *t.into, err = set(t.file, t.list); err != nil {
			return nil, err
		}
	}
	if c.Calendar, err = loadCalendar(calendar.file, calendar.data); err != nil {
		return nil, err
	}
	if c.Numbers, err = loadNumbers(numbers.file, numbers.data); err != nil {
		return nil, err
	}
	return c, nil
}

// table makes a table of entries by lemma. A lemma in two entries is an error.
func table[E, V any](file string, list []E, open func(*E) ([]listed, *V, error)) (map[string]*V, error) {
	t := map[string]*V{}
	line := map[string]int{}
	for i := range list {
		lemmas, v, err := open(&list[i])
		if len(lemmas) == 0 {
			return nil, fmt.Errorf("load %s: entry %d of its list has no lemmas", file, i+1)
		}
		if err != nil {
			return nil, fmt.Errorf("load %s:%d: %w", file, lemmas[0].Line, err)
		}
		for _, l := range lemmas {
			if first, again := line[l.Word]; again {
				return nil, fmt.Errorf("load %s:%d: %q stands on line %d already", file, l.Line, l.Word, first)
			}
			t[l.Word], line[l.Word] = v, l.Line
		}
	}
	return t, nil
}

// one reports a value outside its closed set.
func one(field, value string, allowed []string, optional bool) error {
	if value == "" && optional || slices.Contains(allowed, value) {
		return nil
	}
	return fmt.Errorf("%s is %q, not one of %v", field, value, allowed)
}

func (c *Cue) check() error {
	return firstError(one("effect", c.Effect, values, false), one("stance", c.Stance, stances, false),
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
