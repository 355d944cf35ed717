package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// copulas joins somebody or something with what a sentence says that it is, so
// that what a clause tells of the second is told of the first: "Roe is a painter
// who lives in Oz". What is denied or may only be so joins nothing.
func (c *corefer) copulas() {
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.name != "" || m.pronoun || m.class == ontology.Role || m.kind == kindOf || c.deps.with(m.head, "acl") < 0 {
			continue
		}
		said := m.head
		if t := c.doc.Tokens[said]; t.Rel == "conj" && t.Head >= 0 { // "a printer and a painter who lives in Oz"
			said = t.Head
		}
		sub := c.deps.with(said, "nsubj")
		if sub < 0 || sub > said || c.byHead[sub] >= 0 && c.impersonal(&c.mentions[c.byHead[sub]]) || c.byHead[sub] < 0 || c.deps.with(said, "cop") < 0 || c.deps.with(said, "aux", "mark", "case") >= 0 {
			continue
		}
		denied := c.deps.some(said, func(k int) bool { return c.cues.Negators[strings.ToLower(c.doc.Word(k))] })
		if o := &c.mentions[c.byHead[sub]]; !denied && (o.class == m.class || o.pronoun != (m.class == ontology.Concept)) && c.sameNumber(m, o) {
			c.join(i, c.byHead[sub])
		}
	}
}
