package graph

import "wiregraph/graph/ontology"

// Input is all that a graph is made of: the current articles, the current
// claims, and what people decided. The order of the slices does not matter.
type Input struct {
	Articles  []Article
	Claims    []Claim
	Decisions []Decision
	Ontology  *ontology.Ontology

	// Text returns the text of an article that is given without one, by its id:
	// few texts are needed, and a store need not hold them all in memory.
	Text func(article string) string
	// Sketches are those of the texts by the ids of articles, as far as a store
	// keeps them.
	Sketches map[string]Sketch
	// Similarity returns how alike the texts of two articles are, as a store
	// remembers it or else as compare tells; nil: they are compared each time.
	Similarity func(a, b *Article, compare func() float64) float64
	// Stamps tell, by the id of an article, one state of it and its claims from
	// another: any words that change with them. Prints are made of them.
	Stamps map[string]string

	VolumeSize int // most articles of a volume; 0: DefaultVolumeSize
	// Several says that the input is one volume of several, whose ids must hold beside
	// those of the others. Guests are the articles in it that belong to other volumes.
	Several bool
	Guests  map[string]Home
}

// A View is what Build makes of an Input: the graph, and what explains it.
type View struct {
	Graph     Graph
	Conflicts []Conflict        // every contradiction, those inside one fact too
	Merges    []Merge           // why mentions became one entity, or did not, and what is likely one fact
	FactOf    map[string]string // claim id -> fact id
	EntityOf  map[RefKey]string // passage of a claim -> entity id, or fact id for an event
	Rejected  []Rejection       // claims that decisions take out, by id
	Ignored   []Ignored         // decisions without effect, and why
}

// A RefKey is a passage that fills a role or speaks in a claim.
type RefKey struct {
	Article    string // article id
	Start, End int
	Chain      string
}

// A Conflict is a contradiction between claims, with both sides.
type Conflict struct {
	Kind   string // value, denial, opposite, identity, time, amount, article_error
	Slot   string // "HAS_MODEL of car"
	Facts  []string
	Sides  []Side
	Within bool // both sides stand in one fact, so no CONTRADICTS edge shows it
}

// A Side is one side of a conflict: a value and the claims that hold it.
type Side struct {
	Value  string
	Claims []string // claim ids, sorted
	Facts  []string // ids of the facts that hold it, sorted
}

// A Merge is one decision of the identity stage with its reason, or two tellings that were taken
// for one event because that is likely.
type Merge struct {
	Entity string   // the entity or fact that came of it, or would have
	Names  []string // the names that met; of a fact the words
	Rule   string   // wikidata, name, acronym, alias, title, item …, LikelyRule, or the veto: kind, kin, office
	Merged bool     // false: refused
	Why    string   // one sentence
}

// LikelyRule is the rule of a Merge of tellings.
const LikelyRule = "likely"

// A Visit is what one look at a position found: an article, where it was found,
// and the claims made of it.
type Visit struct {
	Article Article
	Locator string // path or URL it was found at
	Claims  []Claim

	Extractor Extractor // what made the claims; an article without claims has one too
}
