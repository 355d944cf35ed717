package extract

import "wiregraph/graph/ontology"

// compatriots returns the last mention before mention i of the only body that the text says is
// of a country, where the mention is the noun for that country's people: "the Canadians" for
// "Acme of Canada". -1 where the text tells of several such, of the country itself as one that
// acts, or of its people.
func (c *corefer) compatriots(i int) int {
	m := &c.mentions[i]
	if !m.plural || m.end-m.first != 2 || c.doc.Tokens[m.first].Lemma != "the" || !c.isDemonym(m.head) || c.known(i).count > 1 {
		return -1
	}
	land, last := c.landOf(m.head), -1
	code := c.codeOf(land)
	if code == "" {
		return -1
	}
	for j := c.since(i); j < i; j++ {
		o, k := &c.mentions[j], c.known(j)
		switch {
		case o.class == ontology.Place && o.name == land && isRel(c.doc.Tokens[o.head].Rel, "nsubj"), k.class == ontology.Group && o.head != m.head && c.landOf(o.head) == land && c.lemma(o.head) != c.lemma(m.head):
			return -1
		case k.class != ontology.Organization || len(k.names) == 0 || o.pronoun || !c.ofLand(j, code):
		case c.isOther(last, j):
			return -1
		default:
			last = j
		}
	}
	return last
}

// ofLand reports whether the text says that a body is of a country: "Acme of Norland",
// "Norlandish carmaker Acme", "Acme, a Norlandish carmaker", "Oslo-based Acme".
func (c *corefer) ofLand(j int, land string) bool {
	h := c.mentions[j].head
	if c.landBeside(h, h, land) {
		return true
	}
	return c.deps.some(h, func(k int) bool {
		return isRel(c.doc.Tokens[k].Rel, "appos", "amod", "compound", "nmod:desc") && c.landBeside(k, h, land)
	})
}

// landBeside reports whether a token, or one that hangs on it, names a country, is its
// adjective, or names a town of it; the town beside the head itself may be what the body is
// called after.
func (c *corefer) landBeside(t, head int, land string) bool {
	for _, k := range append([]int{t}, c.deps.of(t)...) {
		if l := c.landOf(k); l != "" && c.codeOf(l) == land {
			return true
		}
		p := c.byHead[k]
		if p < 0 || c.mentions[p].class != ontology.Place || !isRel(c.doc.Tokens[k].Rel, "amod", "compound", "nmod", "obl") {
			continue
		}
		if o := &c.mentions[p]; o.country == land && (o.kind == "Country" || t != head) {
			return true
		}
	}
	return false
}

// codeOf returns the code of a country with a name, "" where the table of names knows none.
func (c *corefer) codeOf(name string) string {
	for _, e := range c.gazetteer.Lookup(name) {
		if e.Kind == "Country" {
			return e.Country
		}
	}
	return ""
}
