package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// aliases joins a name with another by which the text says that the same one is
// known, or was born: "Jane Roe, better known as Big Jane", "Ann Lee (born Ann
// Roe)". They are one though the names are not alike. A noun is joined with the name that
// it tells: "a firm called Acme", "a group calling itself the Red Hand".
func (c *corefer) aliases() {
	for v, t := range c.doc.Tokens {
		lemma := strings.ToLower(t.Lemma)
		born := c.born[lemma]
		participle := t.XPOS == "VBN" || t.XPOS == "VBD" && t.Rel == "acl"
		if !born && !c.called[lemma] {
			continue
		}
		self := c.callsItself(v)
		if !participle && self < 0 {
			continue
		}
		whom := c.deps.with(v, "nsubj:pass")
		if !participle {
			whom = c.deps.with(v, "nsubj")
		}
		if whom < 0 && isRel(t.Rel, "acl") {
			whom = t.Head
		}
		if whom < 0 || whom > v || c.byHead[whom] < 0 || c.deps.with(whom, "conj") >= 0 {
			continue
		}
		for _, k := range c.deps.of(v) {
			j := c.byHead[k]
			if k < v || j < 0 || !isRel(c.doc.Tokens[k].Rel, "xcomp", "obj", "obl") || k == self || c.deps.with(k, "case") >= 0 && (born || !c.deps.cased(k, "as")) || c.deps.with(k, "conj") >= 0 || c.qualified(j) {
				continue
			}
			if !born && c.introducedAs(c.byHead[whom], j) {
				break
			}
			if c.deps.with(k, "det") >= 0 {
				continue
			}
			if c.alias(c.byHead[whom], j) {
				gender := c.known(j).gender
				c.merge(c.root(c.byHead[whom]), c.root(j))
				if born {
					c.births[j] = true
					if gender != anyGender {
						c.about[c.root(j)].gender = gender // a stage name tells less
					}
				}
			}
			break
		}
	}
}

// qualified reports whether an adjective stands before the name of a phrase, outside it.
func (c *corefer) qualified(j int) bool {
	a := c.deps.with(c.mentions[j].head, "amod")
	return a >= 0 && (a < c.mentions[j].nameFirst || a >= c.mentions[j].nameEnd)
}

// callsItself returns the pronoun by which a verb has its subject as its object, -1 without one.
func (c *corefer) callsItself(v int) int {
	return c.deps.find(v, func(k int) bool {
		return k > v && isRel(c.doc.Tokens[k].Rel, "obj", "iobj") && isReflexive(c.doc.Word(k))
	})
}

// introducedAs joins a description without a name with the name that the text tells of it, and
// reports whether it did. The noun tells what a strange name is of.
func (c *corefer) introducedAs(i, j int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	a, b := c.known(i), c.known(j)
	if m.pronoun && a.pronoun || len(a.names) > 0 || o.name == "" || o.demonym || o.class == ontology.Role || a.plural || m.kind == kindOf || !isClass(a.class, ontology.Person, ontology.Organization, ontology.Group, ontology.Place, ontology.Artifact) {
		return false
	}
	if b.wikidata == "" && b.first == j && !classesAgree(a, b) {
		b.class, b.kind = a.class, a.kind
	}
	if !c.join(i, j) {
		return false
	}
	k := c.known(i)
	k.identified = k.identified || m.definite
	if k.class == ontology.Group && !k.plural {
		k.class = ontology.Organization // a group that goes by a name is a body
	}
	return true
}

// alias reports whether two mentions can be names of one: both are proper names of
// things of one class, and the table of names knows no two of them.
func (c *corefer) alias(i, j int) bool {
	a, b := c.known(i), c.known(j)
	m, o := &c.mentions[i], &c.mentions[j]
	if m.name == "" || o.name == "" || m.demonym || o.demonym || m.class == ontology.Place && m.kind == "Country" {
		return false
	}
	return (a.class == b.class || a.class == "" || b.class == "") && a.plural == b.plural && (a.wikidata == "" || b.wikidata == "" || a.wikidata == b.wikidata)
}
