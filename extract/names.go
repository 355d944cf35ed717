package extract

import (
	"sort"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
)

// names finds the mentions of the article: proper names, noun phrases,
// pronouns, demonym adjectives, and the offices in titles. Every mention is
// known by one token, its head; no two share one.
func (x *Extractor) names(r *reading) {
	n := &namer{
		reading: r, deps: r.dependents(), gazetteer: x.gazetteer, nouns: x.lexicon.Nouns,
		signs: x.lexicon.Signs, anaphora: x.lexicon.Anaphora, negators: x.lexicon.Cues.Negators,
		nobody: x.lexicon.Cues.Nobody, hearers: x.lexicon.Cues.Hearers,
		dating: x.lexicon.Cues.Calendar.Prepositions, calendar: x.lexicon.Cues.Calendar, cited: x.lexicon.Fillers.Cited,
		called:     x.lexicon.Relations.Called,
		nameAt:     make([]int, len(r.doc.Tokens)),
		tellsEvent: func(lemma string) bool { return len(x.lexicon.Frames.Noun(lemma)) > 0 },
		compounds:  func(lemma string) bool { return x.lexicon.Frames.NounHas(lemma, "comp") },
		tallies:    func(lemma string) bool { return x.lexicon.Frames.NounHas(lemma, "num") },
		voices:     x.voiced,
	}
	r.mentions, r.byHead = nil, make([]int, len(r.doc.Tokens))
	for i := range n.byHead {
		n.byHead[i], n.nameAt[i] = -1, -1
	}
	n.wires = r.wires()
	n.findNames()
	n.commonBodies()
	n.shortLands()
	n.governments()
	n.partiesNamed()
	for i := range n.doc.Tokens {
		if m, ok := n.at(i); ok {
			n.add(m)
		}
	}
	for k := range n.spans {
		n.countryWithin(&n.spans[k])
	}
	for i := range n.doc.Tokens {
		n.officeAt(i)
	}
	for i := range n.doc.Tokens {
		n.partyAt(i)
	}
	n.products()
	n.models()
	n.somePeople()
	n.holders()
	sort.SliceStable(n.mentions, func(i, j int) bool { return n.mentions[i].head < n.mentions[j].head })
	for i, m := range n.mentions {
		n.byHead[m.head] = i
	}
	r.moved() // behind a demonym: headBehind
}

// A namer collects the mentions of one document.
type namer struct {
	*reading
	deps      dependents
	gazetteer *gazetteer.Table
	nouns     *lexicon.Nouns
	signs     *lexicon.Signs
	anaphora  *lexicon.Anaphora
	cited     map[string]bool // words behind the name that a paper is cited by
	called    map[string]bool // verbs by which something has a name
	negators  map[string]bool
	nobody    map[string]bool   // pronouns for no person
	hearers   map[string]bool   // verbs whose object is told something
	dating    map[string]string // prepositions that tell when
	calendar  *lexicon.Calendar

	wires map[string]bool // names in brackets in the dateline

	spans  []properName      // in order, not overlapping
	nameAt []int             // token -> the proper name it is in, -1
	landOf map[int]string    // token -> the strange name that it is the adjective of
	lands  map[string]string // strange names that the text has adjectives of -> kind of place

	tellsEvent func(lemma string) bool // a noun that tells an event
	compounds  func(lemma string) bool // one before which another tells what it happens to
	tallies    func(lemma string) bool // one that counts those to whom it happens
	voices     func(lemma string) bool // a verb that tells what only somebody does
}

// add enters a mention unless its head stands for another already.
func (n *namer) add(m mention) bool {
	if n.byHead[m.head] >= 0 {
		return false
	}
	m.chain = -1
	n.byHead[m.head] = len(n.mentions)
	n.mentions = append(n.mentions, m)
	return true
}

// at returns the mention that token i heads, if it heads one.
func (n *namer) at(i int) (mention, bool) {
	t := n.doc.Tokens[i]
	if k := n.nameAt[i]; k >= 0 {
		p := &n.spans[k]
		if i != p.head {
			return mention{}, false
		}
		person := p.demonym && n.inhabitant(i)
		if p.demonym && !person && isRel(t.Rel, "amod", "compound", "nmod", "conj") && t.XPOS != "NNS" && t.XPOS != "NNPS" {
			return n.named(i, p, p.first, p.end), true
		}
		if person {
			from := n.named(i, p, p.first, p.end) // the country, known by the article
			if from.head = n.deps.with(i, "det"); from.head >= 0 {
				n.add(from)
			}
			m := n.nounPhrase(i)
			m.class, m.kind = ontology.Person, ""
			return m, true
		}
		if n.insideNoun(i) {
			return n.named(i, p, p.first, p.end), true
		}
		first, end := n.phrase(i)
		return n.named(i, p, min(first, p.first), max(end, p.end)), true
	}
	if isRel(t.UPOS, "PRON", "DET", "ADJ") && isRel(t.Rel, "nsubj", "obj", "iobj", "obl", "nmod", "conj") && n.counted(i) >= 0 {
		return n.nounPhrase(i), true // "any of the contests"
	}
	if n.actsInCompound(i) || n.toldInCompound(i) {
		return n.nounPhrase(i), true
	}
	if t.Rel == "nummod" && t.UPOS == "NUM" && t.Head > i && n.tallies(n.lemma(t.Head)) {
		m := n.nounPhrase(i)
		m.class, m.kind = ontology.Group, "" // "five deaths"
		return m, true
	}
	if t.Rel == "det" && n.negators[t.Lemma] && t.Head > i && n.tallies(n.lemma(t.Head)) {
		m := n.nounPhrase(i)
		m.class, m.kind = ontology.Group, "" // "no deaths"
		return m, true
	}
	switch t.UPOS {
	case "PRON":
		if noun, _ := n.nouns.Head(strings.ToLower(t.Lemma)); noun.Class == ontology.Person && (n.nobody[strings.ToLower(t.Lemma)] || n.deps.with(i, "acl", "nmod") > i) {
			return n.nounPhrase(i), true // "nobody was hurt", "anyone who saw it"
		}
		return n.pronoun(i)
	case "DET":
		if isRel(t.Rel, "nsubj", "obj", "obl", "nmod", "iobj", "root") && n.anaphora.Demonstrative(t.Lemma) {
			return n.pronoun(i)
		}
	case "NOUN", "PROPN", "NUM", "ADJ":
		if interjected(n.doc, n.deps, i) || n.sought(i) {
			return mention{}, false // officeAt enters what is sought
		}
		if n.headsPhrase(i) {
			return n.nounPhrase(i), true
		}
		if isRel(t.Rel, "nmod:desc") && t.UPOS == "NOUN" {
			if _, _, office := n.office(i); office {
				return mention{}, false // officeAt enters it
			}
			return n.kindAt(i), true
		}
	}
	return mention{}, false
}

// headsPhrase reports whether token i heads a phrase that can stand for
// something.
func (n *namer) headsPhrase(i int) bool {
	t := n.doc.Tokens[i]
	if isRel(t.Rel, "compound", "amod", "nmod:desc", "flat", "fixed", "goeswith", "nummod", "det", "advmod", "case", "cc", "mark", "punct", "discourse", "aux", "cop") {
		return false
	}
	switch t.UPOS {
	case "NOUN", "PROPN":
		return true
	case "NUM":
		return isRel(t.Rel, "nsubj", "obj", "iobj", "obl:agent") || n.deps.with(i, "nmod") >= 0 && isRel(t.Rel, "obl", "conj", "nmod")
	}
	// "the wounded": an adjective with a determiner in the place of a noun
	return isRel(t.Rel, "nsubj", "obj", "iobj", "obl", "nmod") && n.deps.with(i, "det") >= 0
}

// named returns the mention of a proper name with the phrase around it.
func (n *namer) named(head int, p *properName, first, end int) mention {
	m := mention{
		first: first, end: end, head: head, nameFirst: p.first, nameEnd: p.end,
		class: p.class, kind: p.kind, name: p.name, wikidata: p.wikidata, country: p.country, metonym: p.metonym,
		demonym: p.demonym, gender: p.gender, plural: p.plural, definite: true,
	}
	m.end = max(p.end, n.withoutTime(&m))
	if m.class == ontology.Person {
		if g := n.titleGender(head, first, p.first); g != anyGender {
			m.gender = g
		}
	}
	return m
}
