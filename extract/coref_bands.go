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
	if n := c.anaphora.Pairs[c.lemma(m.head)]; n > 0 && m.definite && len(c.modifiers(m)) == 0 && !c.complemented(m) && !c.possessed(m) {
		return c.asMany(i, n)
	}
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
		if c.isOther(last, j) && c.lemma(c.mentions[last].head) != c.lemma(o.head) {
			return -1
		}
		last = j
	}
	return last
}

// asMany returns the last mention before mention i, within three sentences, of the only people whom
// the text counts to be so many: "the pair" for two researchers. -1 without one.
func (c *corefer) asMany(i, n int) int {
	last := -1
	for j := i - 1; j >= 0 && c.sentencesBetween(c.mentions[j].head, c.mentions[i].head) <= heard-1; j-- {
		o := &c.mentions[j]
		if o.pronoun || !isPeople(o.class) {
			continue
		}
		if c.deps.with(o.head, "conj") >= 0 && c.doc.Tokens[o.head].Rel != "conj" {
			return -1 // "Jane Roe and Bo Berg"
		}
		if k := c.deps.with(o.head, "nummod"); !o.plural || k < 0 || c.anaphora.Counts[c.lemma(k)] != n {
			continue
		}
		if c.isOther(last, j) {
			return -1
		}
		last = j
	}
	return last
}

// banded returns the last mention before mention i of the only several people without a
// name who do something in the two sentences before, whom its noun calls a band, or
// men or women: "the group", "the men" for "five skiers". -1 where its noun calls nobody so, or others may be meant.
func (c *corefer) banded(i int) int {
	m := &c.mentions[i]
	if m.plural && !c.anaphora.Sexes[c.lemma(m.head)] || !m.plural && !c.anaphora.Bands[c.lemma(m.head)] || len(c.modifiers(m)) > 0 || c.complemented(m) {
		return -1
	}
	last := -1
	for j := i - 1; j >= 0 && c.sentencesBetween(c.mentions[j].head, m.head) <= 2; j-- {
		o, k := &c.mentions[j], c.known(j)
		if o.pronoun || o.demonym || o.head >= m.first || o.class == ontology.Role || k.kind == "Time" {
			continue
		}
		if k.class == ontology.Organization && !m.plural {
			return -1
		}
		if !k.plural || !isPeople(k.class) || len(k.names) > 0 || !isRel(c.doc.Tokens[o.head].Rel, "nsubj", "obj") {
			continue
		}
		if c.isOther(last, j) || m.plural && c.anaphora.Sexes[c.lemma(o.head)] && c.lemma(o.head) != c.lemma(m.head) {
			return -1 // girls are no boys
		}
		if last < 0 {
			last = j
		}
	}
	if last < 0 || c.sameSentence(c.mentions[last].head, m.head) {
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
