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
		if o := &c.mentions[c.byHead[sub]]; !c.denied(said) && (o.class == m.class || o.pronoun != (m.class == ontology.Concept)) && c.sameNumber(m, o) {
			c.join(i, c.byHead[sub])
		}
	}
}

// specified joins a description of one thing with the name that a sentence says it goes by: "the winner was
// Jane Roe", "the nearest town is Bergen". What is denied or may only be so joins nothing, nor a thing with
// its model.
func (c *corefer) specified() {
	for i := range c.mentions {
		o := &c.mentions[i]
		if o.name == "" || c.deps.with(o.head, "cop") < 0 || c.deps.with(o.head, "aux", "mark", "case", "conj") >= 0 {
			continue
		}
		sub := c.deps.with(o.head, "nsubj")
		if sub < 0 || sub > o.head || c.byHead[sub] < 0 || c.deps.with(sub, "conj") >= 0 || c.denied(o.head) {
			continue
		}
		m := &c.mentions[c.byHead[sub]]
		if m.name == "" && !m.pronoun && m.definite && !m.plural && m.class == o.class && isClass(m.class, ontology.Person, ontology.Place, ontology.Organization) {
			c.join(c.byHead[sub], i)
		}
	}
}

// denied reports whether a word that denies hangs on what is said.
func (c *corefer) denied(said int) bool {
	return c.deps.some(said, func(k int) bool { return c.cues.Negators[strings.ToLower(c.doc.Word(k))] })
}
