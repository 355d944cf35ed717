package extract

import "wiregraph/graph/ontology"

// Descriptions that say themselves which place they mean.

// namedOf returns the place whose name a phrase holds behind the noun for its
// kind: "the city of Springfield" is Springfield. -1 without one.
func (c *corefer) namedOf(m *mention) int {
	if m.class != ontology.Place || m.plural || c.anaphora.Generic(c.lemma(m.head)) != ontology.Place {
		return -1
	}
	for _, k := range c.deps.of(m.head) {
		j := c.byHead[k]
		if k < m.head || j < 0 || !isRel(c.doc.Tokens[k].Rel, "nmod") || !c.deps.cased(k, "of") {
			continue
		}
		if o := &c.mentions[j]; o.class == ontology.Place && o.name != "" && !o.demonym && c.deps.with(k, "det") < 0 && c.ofKind(m, o) {
			return j
		}
		return -1
	}
	return -1
}

// ofKind reports whether a place can be of the kind that the noun of a phrase
// says: no country is a city, no city a state.
func (c *corefer) ofKind(m, o *mention) bool {
	noun, _ := c.nouns.Head(c.lemma(m.head))
	switch noun.Kind {
	case "Country", "City":
		return o.kind == noun.Kind || o.kind == ""
	case "State", "Region":
		return o.kind == "State" || o.kind == "Region" || o.kind == ""
	}
	return false
}

// sideOf returns the country that a phrase means which calls it a side: "the
// Norlandish side". -1 when it is none.
func (c *corefer) sideOf(m *mention) int {
	if m.plural || !c.anaphora.Sides[c.lemma(m.head)] {
		return -1
	}
	for _, k := range c.deps.of(m.head) {
		if j := c.byHead[k]; j >= 0 && isRel(c.doc.Tokens[k].Rel, "amod", "compound") && c.isCountry(j) {
			return j
		}
	}
	return -1
}
