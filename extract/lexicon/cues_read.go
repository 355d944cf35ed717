package lexicon

import (
	"fmt"
)

type cueEntry struct {
	Cue      `yaml:",inline"`
	Lemmas   []listed `yaml:"lemmas"`
	examples `yaml:",inline"`
}

type signatureEntry struct {
	Signature `yaml:",inline"`
	Lemmas    []listed `yaml:"lemmas"`
	examples  `yaml:",inline"`
}

type hedgeEntry struct {
	Hedge    `yaml:",inline"`
	Lemmas   []listed `yaml:"lemmas"`
	examples `yaml:",inline"`
}

type cuesFile struct {
	Version      int        `yaml:"version"`
	Verbs        []cueEntry `yaml:"verbs"`
	Nouns        []cueEntry `yaml:"nouns"`
	Adverbs      []cueEntry `yaml:"adverbs"`
	Adjectives   []cueEntry `yaml:"adjectives"`
	States       []cueEntry `yaml:"states"`
	Judging      []cueEntry `yaml:"judging"`
	Valuing      []cueEntry `yaml:"valuing"`
	Prepositions []string   `yaml:"prepositions"`
	Phrases      []listed   `yaml:"phrases"`
	AsClauses    []listed   `yaml:"as_clauses"`
	Documents    []listed   `yaml:"documents"`
	Talks        []listed   `yaml:"talks"`
	Tell         []listed   `yaml:"tell"`
	Silence      []listed   `yaml:"silence"`
	FirstPerson  []listed   `yaml:"first_person"`
	Nobody       []listed   `yaml:"nobody"`
	Tellings     []listed   `yaml:"tellings"`
	RoleMarks    []listed   `yaml:"role_marks"`
	Contrasts    []listed   `yaml:"contrasts"`
	Companions   []listed   `yaml:"companions"`
	Issue        []listed   `yaml:"issue"`
	Holding      []listed   `yaml:"holding"`
	Citing       []listed   `yaml:"citing"`
	Carrying     []listed   `yaml:"carrying"`
	Postpositive []listed   `yaml:"postpositive"`
	Sources      []listed   `yaml:"sources"`
	Parts        []listed   `yaml:"parts"`
	Kept         []listed   `yaml:"kept"`
	Keepers      []listed   `yaml:"keepers"`
	Anybody      []listed   `yaml:"anybody"`
	Continuing   []listed   `yaml:"continuing"`
	Summing      []listed   `yaml:"summing"`
	Here         []listed   `yaml:"here"`
	Hearers      []listed   `yaml:"hearers"`
	Emerges      []listed   `yaml:"emerges"`
	Showing      []listed   `yaml:"showing"`
	Speaking     []listed   `yaml:"speaking"`
	Outlets      []listed   `yaml:"outlets"`
	Background   []listed   `yaml:"background"`

	Papers map[string][]listed `yaml:"papers"`

	Examples map[string]examples `yaml:"examples"` // of the lists
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
	Unnegating          []listed     `yaml:"unnegating"`
	Scarce              []listed     `yaml:"scarce"`
	Undoubted           []listed     `yaml:"undoubted"`
	Excluding           []listed     `yaml:"excluding"`
	Alternatives        []listed     `yaml:"alternatives"`
	Additions           []listed     `yaml:"additions"`
	Scalars             []listed     `yaml:"scalars"`
	ComplementMarks     []listed     `yaml:"complement_marks"`
	NegativeMarks       []listed     `yaml:"negative_marks"`
	ContraryMarks       []listed     `yaml:"contrary_marks"`
	ConditionalMarks    []listed     `yaml:"conditional_marks"`
	Arising             []listed     `yaml:"arising"`
	Supposing           []listed     `yaml:"supposing"`
	PurposeMarks        []listed     `yaml:"purpose_marks"`
	PurposeResults      []listed     `yaml:"purpose_results"`
	UseMarks            []listed     `yaml:"use_marks"`
	Means               []listed     `yaml:"means"`
	TemporalMarks       []listed     `yaml:"temporal_marks"`
	MannerMarks         []listed     `yaml:"manner_marks"`
	PriorMarks          []listed     `yaml:"prior_marks"`
	TurningMarks        []listed     `yaml:"turning_marks"`
	Conceding           []listed     `yaml:"conceding"`
	Withheld            []listed     `yaml:"withheld"`
	Mandating           []listed     `yaml:"mandating"`
	Performing          []listed     `yaml:"performing"`
	Habits              []listed     `yaml:"habits"`
	Sequels             []listed     `yaml:"sequels"`
	Falsely             []listed     `yaml:"falsely"`
	Sought              []listed     `yaml:"sought"`
	Impending           []listed     `yaml:"impending"`
	Itemized            []listed     `yaml:"itemized"`
	Itemizing           []listed     `yaml:"itemizing"`
	Excess              []listed     `yaml:"excess"`
	FreeChoice          []listed     `yaml:"free_choice"`
	QuestionWords       []listed     `yaml:"question_words"`
	GenericDeterminers  []listed     `yaml:"generic_determiners"`
	GenericNouns        []listed     `yaml:"generic_nouns"`
	Defining            []listed     `yaml:"defining"`
	False               []listed     `yaml:"false"`

	Examples map[string]examples `yaml:"examples"` // of the lists
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
	}{{&c.Verbs, cf.Verbs}, {&c.Nouns, cf.Nouns}, {&c.Adverbs, cf.Adverbs}, {&c.Adjectives, cf.Adjectives}, {&c.States, cf.States}, {&c.Judging, cf.Judging}, {&c.Valuing, cf.Valuing}} {
		*t.into, err = table(cues.file, t.list, func(e *cueEntry) ([]listed, *Cue, error) {
			return e.Lemmas, &e.Cue, firstError(e.check(), c.take(cues.file, e.examples, e.Lemmas))
		})
		if err != nil {
			return nil, err
		}
	}
	c.Signatures, err = table(signatures.file, sf.Entries, func(e *signatureEntry) ([]listed, *Signature, error) {
		return e.Lemmas, &e.Signature, firstError(e.check(), c.take(signatures.file, e.examples, e.Lemmas))
	})
	if err != nil {
		return nil, err
	}
	for _, t := range []struct {
		into *map[string]*Hedge
		list []hedgeEntry
	}{{&c.Auxiliaries, hf.Auxiliaries}, {&c.Hedges, hf.Adverbs}} {
		*t.into, err = table(hedges.file, t.list, func(e *hedgeEntry) ([]listed, *Hedge, error) {
			return e.Lemmas, &e.Hedge, firstError(e.check(), c.take(hedges.file, e.examples, e.Lemmas))
		})
		if err != nil {
			return nil, err
		}
	}
	if err := sets(cues.file, []wordList{
		{&c.Phrases, cf.Phrases}, {&c.AsClauses, cf.AsClauses}, {&c.Documents, cf.Documents}, {&c.Talks, cf.Talks},
		{&c.Tell, cf.Tell}, {&c.FirstPerson, cf.FirstPerson}, {&c.Silence, cf.Silence}, {&c.Nobody, cf.Nobody}, {&c.Tellings, cf.Tellings}, {&c.RoleMarks, cf.RoleMarks}, {&c.Contrasts, cf.Contrasts}, {&c.Companions, cf.Companions}, {&c.Issue, cf.Issue}, {&c.Holding, cf.Holding}, {&c.Citing, cf.Citing}, {&c.Carrying, cf.Carrying}, {&c.Postpositive, cf.Postpositive}, {&c.Sources, cf.Sources}, {&c.Parts, cf.Parts}, {&c.Kept, cf.Kept}, {&c.Keepers, cf.Keepers}, {&c.Anybody, cf.Anybody}, {&c.Continuing, cf.Continuing}, {&c.Summing, cf.Summing}, {&c.Here, cf.Here}, {&c.Hearers, cf.Hearers}, {&c.Emerges, cf.Emerges}, {&c.Showing, cf.Showing}, {&c.Speaking, cf.Speaking}, {&c.Outlets, cf.Outlets}, {&c.Background, cf.Background},
	}); err != nil {
		return nil, err
	}
	if err := sets(hedges.file, []wordList{
		{&c.Negators, hf.Negators}, {&c.NegativeDeterminers, hf.NegativeDeterminers},
		{&c.NegationEnds, hf.NegationEnds}, {&c.Unnegating, hf.Unnegating}, {&c.Scarce, hf.Scarce}, {&c.Undoubted, hf.Undoubted}, {&c.Excluding, hf.Excluding}, {&c.Alternatives, hf.Alternatives}, {&c.Additions, hf.Additions}, {&c.Scalars, hf.Scalars}, {&c.ComplementMarks, hf.ComplementMarks}, {&c.NegativeMarks, hf.NegativeMarks}, {&c.ContraryMarks, hf.ContraryMarks}, {&c.ConditionalMarks, hf.ConditionalMarks},
		{&c.Arising, hf.Arising}, {&c.Itemized, hf.Itemized}, {&c.Itemizing, hf.Itemizing}, {&c.Supposing, hf.Supposing}, {&c.PurposeMarks, hf.PurposeMarks}, {&c.PurposeResults, hf.PurposeResults}, {&c.UseMarks, hf.UseMarks}, {&c.Means, hf.Means}, {&c.TemporalMarks, hf.TemporalMarks}, {&c.MannerMarks, hf.MannerMarks}, {&c.PriorMarks, hf.PriorMarks}, {&c.TurningMarks, hf.TurningMarks}, {&c.Conceding, hf.Conceding}, {&c.Withheld, hf.Withheld}, {&c.Mandating, hf.Mandating}, {&c.Performing, hf.Performing}, {&c.Habits, hf.Habits}, {&c.Sequels, hf.Sequels}, {&c.Falsely, hf.Falsely}, {&c.Sought, hf.Sought}, {&c.Impending, hf.Impending}, {&c.Excess, hf.Excess}, {&c.FreeChoice, hf.FreeChoice}, {&c.QuestionWords, hf.QuestionWords}, {&c.GenericDeterminers, hf.GenericDeterminers}, {&c.GenericNouns, hf.GenericNouns}, {&c.Defining, hf.Defining}, {&c.False, hf.False},
	}); err != nil {
		return nil, err
	}
	if c.Papers, err = invert(cues.file, cf.Papers); err != nil {
		return nil, err
	}
	if err := firstError(c.takeLists(cues.file, cf.Examples, cueLists), c.takeLists(hedges.file, hf.Examples, hedgeLists)); err != nil {
		return nil, err
	}
	if c.Calendar, err = loadCalendar(calendar.file, calendar.data); err != nil {
		return nil, err
	}
	if c.Numbers, err = loadNumbers(numbers.file, numbers.data); err != nil {
		return nil, err
	}
	return c, nil
}

// The lists of words that want examples of their own.
var (
	cueLists   = []string{"prepositions", "phrases", "as_clauses", "documents", "talks", "tell", "silence", "first_person", "nobody", "tellings", "role_marks", "contrasts", "companions", "issue", "holding", "citing", "carrying", "postpositive", "sources", "parts", "kept", "keepers", "papers", "anybody", "continuing", "summing", "here", "hearers", "emerges", "showing", "speaking", "outlets", "background"}
	hedgeLists = []string{"negators", "negative_determiners", "negation_ends", "unnegating", "scarce", "undoubted", "excluding", "alternatives", "additions", "scalars", "complement_marks", "negative_marks", "contrary_marks", "conditional_marks", "arising", "itemized", "itemizing", "supposing", "purpose_marks", "use_marks", "means",
		"purpose_results", "temporal_marks", "manner_marks", "prior_marks", "turning_marks", "conceding", "mandating", "performing", "habits", "sequels", "falsely", "sought", "impending", "excess", "free_choice", "question_words", "generic_determiners", "generic_nouns", "defining", "false"}
)

// take keeps the examples of an entry.
func (c *Cues) take(file string, e examples, lemmas []listed) error {
	line := 0
	if len(lemmas) > 0 {
		line = lemmas[0].Line
	}
	v, err := voiceExamples(file, e, line)
	c.examples = append(c.examples, v...)
	return err
}

// takeLists keeps the examples of the lists of a file.
func (c *Cues) takeLists(file string, e map[string]examples, lists []string) error {
	v, err := listExamples(file, e, lists)
	c.examples = append(c.examples, v...)
	return err
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
