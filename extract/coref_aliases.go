package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// aliases joins a name with another by which the text says that the same one is
// known, or was born: "Jane Roe, better known as Big Jane", "Ann Lee (born Ann
// Roe)". They are one though the names are not alike.
func (c *corefer) aliases() {
	for v, t := range c.doc.Tokens {
		lemma := strings.ToLower(t.Lemma)
		born := c.born[lemma]
		if t.XPOS != "VBN" || !born && !c.called[lemma] {
			continue
		}
		whom := c.deps.with(v, "nsubj:pass")
		if whom < 0 && isRel(t.Rel, "acl") {
			whom = t.Head
		}
		if whom < 0 || whom > v || c.byHead[whom] < 0 || c.deps.with(whom, "conj") >= 0 {
			continue
		}
		for _, k := range c.deps.of(v) {
			j := c.byHead[k]
			if k < v || j < 0 || !isRel(c.doc.Tokens[k].Rel, "xcomp", "obj", "obl") || c.deps.with(k, "case") >= 0 && (born || !c.deps.cased(k, "as")) || c.deps.with(k, "det", "conj", "amod") >= 0 {
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
