package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// A reading is all that is known of one article while it is being read. Each
// stage fills its own part and changes nothing that an earlier stage made,
// except where its comment says so.
type reading struct {
	article  graph.Article
	zones    []zone        // zones.go
	doc      *nlp.Document // the parse of all zones but furniture
	hangs    *dependents   // what hangs on what in it, once asked for; nil when that has changed
	mentions []mention     // names.go; in the order of their heads
	byHead   []int         // token -> index of the mention that it heads, -1
	chains   []chain       // coref.go
	props    []proposition // frames.go and relations.go; in text order
	byAnchor map[int][]int // token -> propositions anchored there
	quotes   []quotation   // attribution_marks.go; who says them: attribution_quotes.go
	quoteAt  []int         // token -> the quotation that it stands in, -1
	voices   []voice       // token -> who says what stands there; attribution.go
}

// A zone is a stretch of the article with one function. Offsets are bytes.
type zone struct {
	kind       zoneKind
	start, end int
}

// zoneKind is the function of a zone.
type zoneKind string

// The kinds of zones. Only furniture yields no claims.
const (
	headline  zoneKind = "headline"
	dateline  zoneKind = "dateline"
	caption   zoneKind = "caption"
	bullet    zoneKind = "bullet"
	label     zoneKind = "label" // who speaks in the paragraph behind it
	body      zoneKind = "body"
	furniture zoneKind = "furniture"
)

// A mention is a noun phrase, a pronoun or a name that stands for something:
// a person, a thing, an event. Demonym adjectives ("Russian") and possessive
// pronouns are mentions too.
type mention struct {
	first, end int // tokens of the phrase, half-open, without relative clauses and appositions
	head       int // syntactic head token

	nameFirst, nameEnd int // tokens of the proper name in it; equal when there is none

	officeFirst, officeEnd int // tokens of the office by which it describes somebody; equal when there is none

	class    ontology.Class // Person …, Event for event nouns; "" when unknown
	kind     string         // finer class: Country, Vehicle, NewsAgency …
	name     string         // canonical form of the name ("Russia" for "Russian"), else ""
	wikidata string
	country  string // ISO code, lower case
	metonym  string // of a capital or a seat: the country that it may stand for

	pronoun  bool
	demonym  bool
	plural   bool
	definite bool
	gender   gender

	chain int // index into chains; -1 before coref
}

// office returns the mention with the words of the office alone by which it describes somebody.
func (m *mention) office() *mention {
	o := *m
	if m.officeFirst < m.officeEnd {
		o.first, o.end = m.officeFirst, m.officeEnd
	}
	return &o
}

// standsForOffice reports whether a mention calls somebody by the office alone, and the role wants
// the office and not who holds it.
func (m *mention) standsForOffice(spec *ontology.RoleSpec) bool {
	return m.officeFirst < m.officeEnd && spec.Allows(ontology.Role) && !spec.Allows(ontology.Person)
}

// gender is the grammatical gender a pronoun may take up.
type gender byte

// The genders. Unknown agrees with each.
const (
	anyGender gender = iota
	masculine
	feminine
	neuter
)

// A chain is the mentions of one thing in the article.
type chain struct {
	mentions []int  // indices into reading.mentions, in order
	name     string // the fullest name, else the fullest description
	named    bool
	class    ontology.Class
	kind     string
	wikidata string
	country  string
	aliases  []string // other names, sorted
	event    int      // index of the proposition that it refers to, -1
	members  []int    // of a group whose members the text tells apart: their chains, two or more
}

// A proposition is a claim in the making: what a clause, a noun phrase or a
// title says, before it is known who says it and how firmly.
type proposition struct {
	typ       *ontology.Type
	predicate string // OPEN only

	anchor     int // token that carries it: verb, event noun, or the head of a title or apposition
	trigFirst  int // trigger tokens, half-open; equal when nothing triggers it
	trigEnd    int
	first, end int // tokens of the clause that states it, half-open
	roles      []filler
	core       string // role whose clause stands for what it says of its subject alone
	inRole     bool   // an OPEN one that another proposition has for a role: its content is told there
	asked      bool   // a question asks whether it holds: nothing is told of it
	negated    bool   // what evokes it is a negated verb: "did not accept" is a rejection
	contrary   bool   // what fills it is excluded: "but not the port"
	light      bool   // a noun under its verb makes its meaning: "announced | a deal"
	cut        bool   // phrases of its roles end where those of the others begin
	rule       string
	prior      float64 // how often the rule is right, 0..1

	// attribution.go
	sources []source     // outermost first
	told    *lexicon.Cue // what its own verb does to it as a cue, nil where it is none
	// modality.go
	polarity   graph.Polarity
	modality   graph.Modality
	factuality graph.Factuality
	author     graph.Factuality
	// when.go
	time *graph.Time
}

// A filler fills a role of a proposition with the phrases headed by tokens.
// A head that heads a mention stands for its chain; a head at which another
// proposition is anchored stands for that event; any other head stands for
// the words of its phrase. Where it has tokens of its own, the filler is these
// words and nothing that they stand for: the "former" of an office, the
// "sister" of "his sister", a number of victims.
type filler struct {
	role       string
	heads      []int // several: a coordination
	first, end int   // tokens of a filler that is words alone, half-open; equal when it is none
}

// A source is one link of an attribution, still in tokens; -1 where there is none.
type source struct {
	head      int // token of the speaker's phrase, -1: somebody unnamed
	cueFirst  int // tokens of the cue, half-open
	cueEnd    int
	addressee int
	document  int
}

// A quotation is a stretch between quotation marks. Tokens, half-open,
// without the marks.
type quotation struct {
	first, end int
	source     int    // token of the speaker's phrase, -1 when unknown
	addressee  int    // token of the phrase for who is told, -1 when unknown
	runsOn     bool   // its paragraph ends and nothing closes it: it goes on in the next one
	apart      bool   // it stands apart, in paragraphs of its own without marks
	signature  string // the line under such a one that names who is quoted, if one does
}

// addWords fills a role with tokens that are words alone, if the type has the
// role and nothing fills it.
func (p *proposition) addWords(role string, first, end int) {
	if p.typ.Role(role) != nil && p.filler(role) == nil {
		p.roles = append(p.roles, filler{role: role, heads: []int{first}, first: first, end: end})
	}
}

// filler returns what fills the role, nil when it is unfilled.
func (p *proposition) filler(role string) *filler {
	for i := range p.roles {
		if p.roles[i].role == role {
			return &p.roles[i]
		}
	}
	return nil
}

// fill returns the heads that fill the role, nil when it is unfilled.
func (p *proposition) fill(role string) []int {
	if f := p.filler(role); f != nil {
		return f.heads
	}
	return nil
}
