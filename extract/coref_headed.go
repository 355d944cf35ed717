package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// headed returns the body of which a possessive before the office of whoever leads one or
// speaks for one tells, where the likeliest that it can stand for is a thing or a building:
// the subject of a sentence right before. "Acme built the dam. | Its spokeswoman" speaks for
// no dam. What was the likeliest, where the pronoun is none such or there is no such body.
func (c *corefer) headed(i, likeliest int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	t := c.doc.Tokens[m.head]
	if likeliest < 0 || p.Gender != 'n' || t.Rel != "nmod:poss" || t.Head < m.head || !c.leadsBody(m.head, t.Head) {
		return likeliest
	}
	if k := c.known(likeliest); k.class == ontology.Organization || k.class == ontology.Place && k.kind != facility || len(k.names) > 0 {
		return likeliest
	}
	for j := i - 1; j >= 0 && c.back(j, i) <= 1; j-- {
		k := c.known(j)
		if !isRel(c.doc.Tokens[c.mentions[j].head].Rel, "nsubj") {
			continue
		}
		if c.bareName(k) {
			k.class = ontology.Organization // "Acme built the dam. Its chairman": no person
		}
		if k.class == ontology.Organization && collective(k) && !k.plural && c.takesUp(i, j, p) {
			return j
		}
	}
	return likeliest
}

// leadsBody reports whether what somebody is called behind a possessive is the office of
// who leads a body or speaks for it.
func (c *corefer) leadsBody(possessive, noun int) bool {
	return c.heads(possessive, noun) || c.anaphora.Speaks[c.lemma(noun)]
}
