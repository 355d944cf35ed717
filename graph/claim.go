package graph

import "wiregraph/graph/ontology"

// A Claim is what one passage of one article says: one proposition with its
// roles, who says so, how firmly, and when. Claims are the log from which the
// graph is built; a claim never changes, an edited article has new claims. The
// tags keep what is empty out of the workspace's file.
type Claim struct {
	ID          string `json:",omitempty"` // ClaimID of its identity fields
	ArticleID   string `json:",omitempty"`
	ContentHash string `json:",omitempty"` // the version of the article that Start and End count in
	File        string `json:",omitempty"` // base name of the article's file, else its URL: for people and for the scorer, not part of the identity

	Type      string `json:",omitempty"` // id of an ontology type, "OPEN" for what no type covers
	Predicate string `json:",omitempty"` // lemma and particle or preposition of an OPEN claim ("appeal_to"), else ""

	Start, End int    `json:",omitempty"` // the clause that states it, bytes of the article's text
	Quote      string `json:",omitempty"` // Text[Start:End], verbatim
	Trigger    *Span  `json:",omitempty"` // the word or words that evoke the type; nil for titles and appositions

	Roles       []Role        `json:",omitempty"` // in the order of the ontology type; only filled roles
	Attribution []Attribution `json:",omitempty"` // outermost reporter first; empty: the outlet's own voice

	Polarity    Polarity    `json:",omitempty"`
	Modality    Modality    `json:",omitempty"`
	Factuality  Factuality  `json:",omitempty"` // what the innermost source commits to; without a source, the author
	Author      Factuality  `json:",omitempty"` // what the article's own voice commits to
	SpeakerKind SpeakerKind `json:",omitempty"`

	Time *Time `json:",omitempty"` // when it happened or holds, as the text says; nil when unsaid

	Rule       string    `json:",omitempty"` // name of the extraction rule that made it
	Cue        string    `json:",omitempty"` // the word that carries the attribution ("said"), "" without one
	Confidence float64   `json:",omitempty"` // 0..1
	Extractor  Extractor `json:",omitempty"`
}

// A Span is a half-open range of bytes of an article's text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Role is one role of a claim with its fillers; several fillers are a coordination.
type Role struct {
	Name string `json:",omitempty"`
	Refs []Ref  `json:",omitempty"`
}

// A Ref is a filler of a role as the text has it: a passage, and what the
// article itself makes known of the thing the passage stands for.
type Ref struct {
	Start, End int            `json:",omitempty"` // bytes of the passage; a pronoun's own span, not its antecedent's
	Text       string         `json:",omitempty"` // the article's text at the span, verbatim
	Name       string         `json:",omitempty"` // the fullest name of its chain in the article ("Kim Jong Un" for "he"), else its noun phrase
	Chain      string         `json:",omitempty"` // id of the coreference chain, unique inside the article ("m12"); "" for a literal
	Class      ontology.Class `json:",omitempty"`
	Kind       string         `json:",omitempty"` // finer class: Vehicle, Country, NewsAgency …; "" when unknown
	Wikidata   string         `json:",omitempty"` // "Q7747" when the gazetteer is sure, else ""
	Country    string         `json:",omitempty"` // ISO 3166-1 alpha-2 of the thing's country, lower case, "" when unknown
	Aliases    []string       `json:",omitempty"` // other names that the article uses for the chain, sorted; no pronouns, no descriptions
	Named      bool           `json:",omitempty"` // the chain has a proper name in the article; false: known by description only ("the car")
	Event      string         `json:",omitempty"` // when the filler is an event or state told by another claim: that claim's type
	Claim      string         `json:",omitempty"` // and that claim's id
}

// World reports whether the passage stands for a thing of the world: what is of
// a class of entities, or goes by a name and is told by no claim: "Hurricane
// Ann", "the 2020 presidential election".
func (r *Ref) World() bool {
	return r.Claim == "" && r.Event == "" && (r.Class.IsEntity() || r.Class == ontology.Event && r.Named)
}

// An Attribution is one link of the chain of those who say so.
type Attribution struct {
	Source    *Ref   `json:",omitempty"` // nil: somebody unnamed ("it is thought")
	Cue       string `json:",omitempty"` // the words that carry it, verbatim: "said", "according to"
	CueSpan   Span   `json:",omitempty"`
	Addressee *Ref   `json:",omitempty"` // the one told ("told RIA"), nil when unsaid
	Document  *Ref   `json:",omitempty"` // the paper it is said in, nil when none
}

// A Time is a time expression of the text and what it means.
type Time struct {
	Start, End int    `json:",omitempty"`
	Text       string `json:",omitempty"` // verbatim: "last September"
	Timex      string `json:",omitempty"` // what the text alone gives: "XXXX-02-18", "XXXX-WXX-2"
	Value      string `json:",omitempty"` // with the publication date: "2024-02-18", cut at its precision; "" when it stays open
	ValueEnd   string `json:",omitempty"` // end of a period when it is one ("2021" of "between 2016 and 2021"), else ""
	Relation   string `json:",omitempty"` // "on", "before", "after", "since", "until", "during"
}

// An Extractor names the program that made a claim.
type Extractor struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Polarity is whether the clause affirms or negates its proposition.
type Polarity string

// The two polarities.
const (
	Positive Polarity = "+"
	Negative Polarity = "-"
)

// Modality is the manner in which a proposition is put forward.
type Modality string

// The modalities, as the gold annotation names them.
const (
	Asserted     Modality = "asserted"
	Reported     Modality = "reported"
	Alleged      Modality = "alleged"
	Believed     Modality = "believed"
	Likely       Modality = "likely"
	Possible     Modality = "possible"
	Conditional  Modality = "conditional"
	Expected     Modality = "expected"
	Intended     Modality = "intended"
	Future       Modality = "future"
	Attempted    Modality = "attempted"
	Hypothetical Modality = "hypothetical"
	Generic      Modality = "generic"
)

// Factuality is a value of the FactBank scale (Saurí and Pustejovsky 2009):
// certain, probable or possible, with polarity, or uncommitted.
type Factuality string

// The values of the scale.
const (
	CertainYes  Factuality = "CT+"
	ProbableYes Factuality = "PR+"
	PossibleYes Factuality = "PS+"
	CertainNo   Factuality = "CT-"
	ProbableNo  Factuality = "PR-"
	PossibleNo  Factuality = "PS-"
	Uncommitted Factuality = "Uu"
)

// SpeakerKind says what sort of source stands innermost.
type SpeakerKind string

// The kinds of speaker.
const (
	SpeakerNamed     SpeakerKind = "named"
	SpeakerAnonymous SpeakerKind = "anonymous"
	SpeakerDocument  SpeakerKind = "document"
	SpeakerOutlet    SpeakerKind = "outlet"
)

// Role returns the fillers of the named role, nil when it is unfilled.
func (c *Claim) Role(name string) []Ref {
	for _, r := range c.Roles {
		if r.Name == name {
			return r.Refs
		}
	}
	return nil
}

// Passages returns all passages of the claim that may stand for something:
// fillers, sources, addressees, documents.
func (c *Claim) Passages() []*Ref {
	var out []*Ref
	eachRef([]*Claim{c}, func(_ *Claim, r *Ref) { out = append(out, r) })
	return out
}
