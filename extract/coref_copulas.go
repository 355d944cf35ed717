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
		j := c.whatIs(said)
		if j < 0 || c.impersonal(&c.mentions[j]) {
			continue
		}
		if o := &c.mentions[j]; (o.class == m.class || o.pronoun != (m.class == ontology.Concept)) && c.sameNumber(m, o) {
			c.join(i, j)
		}
	}
}

// specified joins a description of one thing with the name that a sentence says it goes by: "the winner was
// Jane Roe", "the nearest town is Bergen". What is denied or may only be so joins nothing, nor a thing with
// its model.
func (c *corefer) specified() {
	for i := range c.mentions {
		o := &c.mentions[i]
		if o.name == "" || c.deps.with(o.head, "conj") >= 0 {
			continue
		}
		j := c.whatIs(o.head)
		if j < 0 || c.deps.with(c.mentions[j].head, "conj") >= 0 {
			continue
		}
		m := &c.mentions[j]
		if m.name == "" && !m.pronoun && m.definite && !m.plural && m.class == o.class && isClass(m.class, ontology.Person, ontology.Place, ontology.Organization) {
			c.join(j, i)
		}
	}
}

// whatIs returns the mention of which a clause with a copula says that it is what stands at a token; -1 where it
// says nothing of the kind, denies it, or says that it may be.
func (c *corefer) whatIs(said int) int {
	sub := c.deps.with(said, "nsubj")
	if sub < 0 || sub > said || c.byHead[sub] < 0 || c.deps.with(said, "cop") < 0 || c.deps.with(said, "aux", "mark", "case") >= 0 {
		return -1
	}
	if c.deps.some(said, func(k int) bool { return c.cues.Negators[strings.ToLower(c.doc.Word(k))] }) {
		return -1
	}
	return c.byHead[sub]
}
