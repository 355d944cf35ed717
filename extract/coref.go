package extract

import (
	"cmp"
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
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
	c := &corefer{reading: r, deps: r.dependents(), nouns: x.lexicon.Nouns, anaphora: x.lexicon.Anaphora, cues: x.lexicon.Cues, frames: x.lexicon.Frames, gazetteer: x.gazetteer, fillers: x.lexicon.Fillers, called: x.lexicon.Relations.Called, born: x.lexicon.Relations.Born, capitals: x.lexicon.Relations.Capitals, answers: x.lexicon.Events.Answers, parent: make([]int, len(r.mentions)), members: map[int][]int{}, births: map[int]bool{}, fronting: -1, latest: map[string]int{}}
	for i := range c.parent {
		c.parent[i] = i
	}
	r.quotes = append(findQuotations(r.doc, r.article.Text), r.blockQuotations()...)
	r.quotes = append(r.quotes, c.spoken()...)
	r.quotes = append(r.quotes, c.statements(r.quotes)...)
	r.quotes = append(r.quotes, c.signedBelow(r.quotes)...)
	slices.SortStableFunc(r.quotes, func(a, b quotation) int { return cmp.Compare(a.first, b.first) })
	r.quoteAt = quotesByToken(len(r.doc.Tokens), r.quotes)
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
	c.partialNames()
	c.places()
	c.offices()
	c.posts()
	c.headlines()
	c.namedSoon()
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

// knownOf is what is known of a growing chain.
type knownOf struct {
	class    ontology.Class
	kind     string
	wikidata string
	gender   gender
	plural   bool
	number   bool     // plural or not is known
	names    []string // folded proper names
	first    int      // first mention
	last     int      // latest mention
	count    int
	pronoun  bool // nothing but pronouns
	it, they bool // a neutral pronoun, and one for many, took it up

	identified bool // by name, of one whom the text may have described before
}

func (c *corefer) first(i int) knownOf {
	m := &c.mentions[i]
	k := knownOf{class: m.class, kind: m.kind, wikidata: m.wikidata, gender: m.gender, plural: m.plural, number: true, first: i, last: i, count: 1, pronoun: m.pronoun}
	if m.name != "" {
		k.names = []string{foldName(m.name)}
	}
	if m.pronoun && m.gender == anyGender {
		k.number = m.plural
	}
	if p := c.pronounAt(i); m.pronoun && !p.Relative && !p.Speaker {
		k.it, k.they = p.Gender == 'n' && !p.Plural, p.Plural
	}
	return k
}

func (c *corefer) root(i int) int {
	for c.parent[i] != i {
		c.parent[i] = c.parent[c.parent[i]]
		i = c.parent[i]
	}
	return i
}

// known returns what is known of the chain of mention i.
func (c *corefer) known(i int) *knownOf { return &c.about[c.root(i)] }

// join makes one chain of those of two mentions, unless they disagree.
func (c *corefer) join(i, j int) bool {
	a, b := c.root(i), c.root(j)
	if a == b {
		return true
	}
	if !agree(&c.about[a], &c.about[b]) {
		return false
	}
	c.merge(a, b)
	return true
}

func (c *corefer) merge(a, b int) {
	if a > b {
		a, b = b, a
	}
	ka, kb := &c.about[a], &c.about[b]
	c.parent[b] = a
	if ka.pronoun && !kb.pronoun || ka.class == "" || len(ka.names) == 0 && len(kb.names) > 0 {
		ka.class, ka.kind = orElse(kb.class, ka.class), orElse(kb.kind, ka.kind)
	}
	if ka.pronoun && !kb.pronoun || !ka.number {
		ka.plural, ka.number = kb.plural, kb.number
	}
	ka.kind = orElse(ka.kind, kb.kind)
	ka.wikidata = orElse(ka.wikidata, kb.wikidata)
	if ka.gender == anyGender {
		ka.gender = kb.gender
	}
	for _, n := range kb.names {
		if !slices.Contains(ka.names, n) {
			ka.names = append(ka.names, n)
		}
	}
	ka.last, ka.count = max(ka.last, kb.last), ka.count+kb.count
	ka.pronoun = ka.pronoun && kb.pronoun
	ka.it, ka.they = ka.it || kb.it, ka.they || kb.they
	ka.identified = ka.identified || kb.identified
}

// agree reports whether two chains may be one.
func agree(a, b *knownOf) bool {
	if a.wikidata != "" && b.wikidata != "" && a.wikidata != b.wikidata {
		return false
	}
	if !classesAgree(a, b) {
		return false
	}
	if a.class == ontology.Person && b.class == ontology.Person && (a.wikidata == "" || a.wikidata != b.wikidata) && otherPerson(a.names, b.names) {
		return false
	}
	if a.gender != anyGender && b.gender != anyGender && a.gender != b.gender {
		return false
	}
	if a.number && b.number && a.plural != b.plural && !collective(a) && !collective(b) {
		return false
	}
	return true
}

func classesAgree(a, b *knownOf) bool {
	if a.class == "" || b.class == "" || a.class == b.class {
		return true
	}
	if a.class == ontology.Concept || b.class == ontology.Concept {
		return len(a.names) == 0 || len(b.names) == 0
	}
	pair := func(x, y ontology.Class) bool { return a.class == x && b.class == y || a.class == y && b.class == x }
	return pair(ontology.Organization, ontology.Group) || pair(ontology.Organization, ontology.Place)
}

// collective holds for what "they" may take up though it is one: bodies and groups.
func collective(k *knownOf) bool {
	return k.class == ontology.Organization || k.class == ontology.Group || k.class == ontology.Place && k.kind == "Country"
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
