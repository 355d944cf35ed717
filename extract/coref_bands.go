package extract

import (
	"sort"
	"strings"

	"wiregraph/graph/ontology"
)

// numbered returns the last mention before mention i of as many as it says, which has no
// noun of its own: "the seven" for "seven miners". -1 without one, and where the text told
// of two kinds of so many.
func (c *corefer) numbered(i int) int {
	m := &c.mentions[i]
	t := c.doc.Tokens[m.head]
	if t.UPOS != "NUM" || m.end-m.first != 2 || m.first != m.head-1 || c.doc.Tokens[m.first].Lemma != "the" && c.doc.Tokens[m.first].Lemma != "all" || inTime(c.doc, m.head) {
		return -1
	}
	word, last := strings.ToLower(c.doc.Word(m.head)), -1
	for j := c.since(i); j < i; j++ {
		o := &c.mentions[j]
		n := c.deps.with(o.head, "nummod")
		if o.pronoun || !isClass(o.class, ontology.Person, ontology.Group, ontology.Organization) || n < 0 || strings.ToLower(c.doc.Word(n)) != word {
			continue
		}
		if last >= 0 && c.root(last) != c.root(j) && c.lemma(&c.mentions[last]) != c.lemma(o) {
			return -1
		}
		last = j
	}
	return last
}

// banded returns the last mention before mention i of the only several people without a
// name who do something in the two sentences before, whom its noun calls a band: "the
// group" for "five skiers". -1 where its noun calls nobody so, or others may be meant.
func (c *corefer) banded(i int) int {
	m := &c.mentions[i]
	if m.plural || !c.anaphora.Bands[c.lemma(m)] || len(c.modifiers(m)) > 0 || c.complemented(m) {
		return -1
	}
	last := -1
	for j := i - 1; j >= 0 && sentences(c.reading, c.mentions[j].head, m.head) <= 2; j-- {
		o, k := &c.mentions[j], c.known(j)
		if o.pronoun || o.demonym || o.head >= m.first || o.class == ontology.Role || k.kind == "Time" {
			continue
		}
		if k.class == ontology.Organization {
			return -1
		}
		if !k.plural || !isClass(k.class, ontology.Person, ontology.Group) || len(k.names) > 0 || !isRel(c.doc.Tokens[o.head].Rel, "nsubj", "obj") {
			continue
		}
		if last >= 0 && c.root(last) != c.root(j) {
			return -1
		}
		if last < 0 {
			last = j
		}
	}
	if last < 0 || c.doc.Tokens[c.mentions[last].head].Sentence == c.doc.Tokens[m.head].Sentence {
		return -1
	}
	return last
}

// remembered is how many sentences back a text is searched for the only one of a sort.
const remembered = 200

// since returns the first mention that is not farther back from mention i than that.
func (c *corefer) since(i int) int {
	first := c.doc.Sentences[max(0, c.doc.Tokens[c.mentions[i].head].Sentence-remembered)].First
	return sort.Search(i, func(j int) bool { return c.mentions[j].head >= first })
}
