package extract

import "wiregraph/graph/ontology"

// lone returns the last mention before mention i of the only person without a name of whom the two
// sentences before tell what he does or what is done to him, whom its noun calls by no more than
// the sex: "the man" for "a student". -1 where somebody else may be meant.
func (c *corefer) lone(i int) int {
	m := &c.mentions[i]
	if m.plural || m.class != ontology.Person || !c.anaphora.Sexes[c.lemma(m.head)] || len(c.modifiers(m)) > 0 || c.complemented(m) || c.possessed(m) || c.quoteAt[m.head] >= 0 {
		return -1
	}
	last := -1
	for j := i - 1; j >= 0 && c.sentencesBetween(c.mentions[j].head, m.head) <= 2; j-- {
		o, k := &c.mentions[j], c.known(j)
		if o.pronoun || o.demonym || o.head >= m.first || o.class == ontology.Role || k.class != ontology.Person || k.plural {
			continue
		}
		if c.anaphora.Sexes[c.lemma(o.head)] && c.lemma(o.head) != c.lemma(m.head) || !c.compatible(i, j) {
			continue
		}
		switch rel := c.doc.Tokens[o.head].Rel; {
		case len(k.names) > 0 && c.spoke(j): // who only tells of it
		case len(k.names) > 0, c.isOther(last, j):
			return -1
		case isRel(rel, "nsubj", "obj"):
			last = j
		}
	}
	if last < 0 || c.sameSentence(c.mentions[last].head, m.head) {
		return -1
	}
	return last
}
