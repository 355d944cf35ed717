package extract

import "wiregraph/graph/ontology"

// assembled returns the last mention before mention i of the only body whose members its noun
// is for: "the judges" for the Supreme Court, "the panel" for a tribunal. -1 without one, with
// several, and where the phrase says of which body they are.
func (c *corefer) assembled(i int) int {
	m := &c.mentions[i]
	bodies := c.anaphora.Assemblies[c.lemma(m.head)]
	if bodies == nil || c.complemented(m) || c.possessed(m) || c.named(m) || c.tellsApart(m) {
		return -1
	}
	for _, k := range c.deps.of(m.head) {
		if k < m.head && !isRel(c.doc.Tokens[k].Rel, "det", "nummod") {
			return -1
		}
	}
	last := -1
	for j := c.since(i); j < i; j++ {
		o, k := &c.mentions[j], c.known(j)
		if o.pronoun || !isClass(k.class, ontology.Organization, ontology.Group) || !bodies[c.lemma(o.head)] && !(o.name != "" && bodies[c.lemma(o.nameEnd-1)]) {
			continue
		}
		if k.plural || c.isOther(last, j) {
			return -1
		}
		last = j
	}
	if last < 0 || c.sentencesBetween(c.mentions[last].head, m.head) > reach {
		return -1
	}
	return last
}
