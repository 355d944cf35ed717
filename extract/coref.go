package extract

import (
	"cmp"
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp/gazetteer"
)

// coref joins mentions into chains, sieve by sieve, from the surest to the
// least: names, appositions, defined acronyms, titles, descriptions, pronouns
// (after Raghunathan et al. 2010). A sieve joins a mention with one before it
// unless their chains disagree in class, number, gender or identity. It also fills
// reading.quotes and reading.quoteAt.
func (x *Extractor) coref(r *reading) {
	c := x.corefer(r)
	c.before()
	c.pronouns()
	c.possessions()
	c.speakers()
	c.groups()
	c.collect()
}

// corefer returns the chains of a reading before any is joined.
func (x *Extractor) corefer(r *reading) *corefer {
	c := &corefer{
		reading: r, deps: r.dependents(), nouns: x.lexicon.Nouns, anaphora: x.lexicon.Anaphora,
		cues: x.lexicon.Cues, frames: x.lexicon.Frames, gazetteer: x.gazetteer, fillers: x.lexicon.Fillers,
		called: x.lexicon.Relations.Called, born: x.lexicon.Relations.Born,
		capitals: x.lexicon.Relations.Capitals, answers: x.lexicon.Events.Answers, public: x.lexicon.Relations.PublicNouns,
		parent: make([]int, len(r.mentions)), members: map[int][]int{}, births: map[int]bool{}, fronting: -1,
		latest: map[string]int{},
	}
	for i := range c.parent {
		c.parent[i] = i
	}
	r.quotes = append(findQuotations(r.doc, r.article.Text), r.blockQuotations()...)
	r.quotes = append(r.quotes, c.spoken(r.quotes)...)
	r.quotes = append(r.quotes, c.statements(r.quotes)...)
	r.quotes = append(r.quotes, c.signedBelow(r.quotes)...)
	slices.SortStableFunc(r.quotes, func(a, b quotation) int { return cmp.Compare(a.first, b.first) })
	r.quoteAt = quotesByToken(len(r.doc.Tokens), r.quotes)
	c.unnameOwn()
	c.genders()
	c.topic = firstPerson(r)
	c.about = make([]knownOf, len(r.mentions))
	for i := range r.mentions {
		c.about[i] = c.first(i)
	}
	return c
}

// before joins what is no pronoun of the third person.
func (c *corefer) before() {
	c.answered()
	c.metonyms()
	c.relatives()
	c.sameNames()
	c.acronyms()
	c.appositions()
	c.titled(false)
	c.aliases()
	c.identified()
	c.copulas()
	c.specified()
	c.partialNames()
	c.places()
	c.offices()
	c.posts()
	c.headlines()
	c.namedSoon()
	c.officeSoon()
	c.bodiesSoon()
	c.sameAge()
	c.descriptions()
	c.saidSoon()
	c.onlyVessels()
	c.forces()
	c.titled(true)
	c.sayers()
}

// A corefer holds the chains while they grow: a forest over the mentions.
type corefer struct {
	*reading
	deps      dependents
	nouns     *lexicon.Nouns
	anaphora  *lexicon.Anaphora
	cues      *lexicon.Cues
	frames    *lexicon.Frames
	gazetteer *gazetteer.Table
	fillers   *lexicon.Fillers
	called    map[string]bool // verbs by which something has a name
	born      map[string]bool // verbs whose participle gives the name of birth
	capitals  map[string]bool // nouns for the first town of a country
	answers   map[string]bool // verbs whose pronoun stands for what was told
	public    map[string]bool // nouns for public bodies

	fronting int // mention of a possessive that waits for the subject behind it, -1

	topic  int           // the first mention of a person by name
	turnOf []int         // token -> who speaks there in a dialogue, -1; once asked for, as who says the quotations
	saidBy map[int][]int // token -> quotations whose source it is; known with turnOf

	parent  []int
	about   []knownOf // of the roots
	held    []officeHeld
	latest  map[string]int // kind of pronoun -> the last of it that took something up
	members map[int][]int  // mention of a group -> mentions of those whom it takes up
	births  map[int]bool   // mentions of the names that people had at birth
}

// collect makes the chains of the reading, in the order of their first mentions.
func (c *corefer) collect() {
	index := map[int]int{}
	for i := range c.mentions {
		root := c.root(i)
		k, ok := index[root]
		if !ok {
			k = len(c.chains)
			index[root] = k
			c.chains = append(c.chains, chain{event: -1})
		}
		c.mentions[i].chain = k
		c.chains[k].mentions = append(c.chains[k].mentions, i)
	}
	for k := range c.chains {
		c.describe(&c.chains[k])
	}
	for k := range c.chains {
		c.divide(k)
	}
}
