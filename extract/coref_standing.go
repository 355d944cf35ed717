package extract

import "wiregraph/graph/ontology"

// standing returns the last mention before mention i of those for whom its noun stands in
// the whole text though it has no article: "Investigators said … investigators". -1 where
// the noun is no such, or anything tells them from others.
func (c *corefer) standing(i int) int {
	m := &c.mentions[i]
	own := m.name == "" && !m.definite || m.wikidata == "" && m.nameEnd-m.nameFirst == 1 // "Parliament voted"
	if m.pronoun || !own || !c.anaphora.Standing[c.lemma(m.head)] || m.end-m.first > 1 || c.known(i).count > 1 {
		return -1
	}
	for j := i - 1; j >= 0 && c.sentencesBetween(c.mentions[j].head, m.head) <= remembered; j-- {
		o := &c.mentions[j]
		if o.name != "" || o.pronoun || c.lemma(o.head) != c.lemma(m.head) || o.plural != m.plural || o.class != m.class {
			continue
		}
		if own := c.modifiers(o); len(own) > 0 && !(m.class == ontology.Organization && o.definite) || c.complemented(o) || !c.compatible(i, j) {
			return -1
		}
		return j
	}
	return -1
}

// onlyAdded reports whether the chain of a mention is no more than it and what stands
// behind it to tell more of the same, without a name: "the driver, a man", "the
// driver, who fled", but not "the driver who fled", which tells itself who is meant.
func (c *corefer) onlyAdded(i int) bool {
	k := c.known(i)
	if k.first != i || len(k.names) > 0 {
		return k.first == i && k.identified
	}
	clause := c.deps.with(c.mentions[i].head, "acl")
	if clause < 0 || c.doc.Tokens[clause].Rel != "acl:relcl" {
		return true
	}
	t := c.mentions[i].head + 1
	for t < clause && c.doc.Word(t) != "," {
		if p, ok := c.anaphora.Pronoun(c.doc.Word(t)); ok && p.Relative {
			return false
		}
		t++
	}
	return t < clause
}

// nowNamed reports whether behind a description stands the name, not told before, of one
// whom the text may have spoken of without it: "A driver fled. The driver, Jane Roe, …".
func (c *corefer) nowNamed(i int) bool {
	k := c.known(i)
	if k.first != i || k.class != ontology.Person || k.plural || len(k.names) == 0 {
		return false
	}
	a := c.deps.with(c.mentions[i].head, "appos")
	return a > c.mentions[i].head && c.byHead[a] >= 0 && c.mentions[c.byHead[a]].name != "" && c.root(c.byHead[a]) == c.root(i)
}
