package extract

import "wiregraph/graph/ontology"

// Whose event a noun stands for, and where it is, against what was told before.

// ownersTake reports whether those whose event a chain stands for do what is told, where that tells
// who does: "their operation" and "the US strikes" are no attack of somebody else's.
func (e *eventFinder) ownersTake(c *chain, p *proposition) bool {
	for _, i := range c.mentions {
		m := &e.mentions[i]
		for _, k := range e.deps.of(m.head) {
			if k > m.head || !isRel(e.doc.Tokens[k].Rel, "nmod:poss", "compound", "amod") || e.byHead[k] < 0 {
				continue
			}
			owner := &e.mentions[e.byHead[k]]
			if owner.chain >= 0 && (e.acts(owner) && e.byAnother(owner.chain, p) || e.elsewhere(&e.chains[owner.chain], p)) {
				return false
			}
		}
	}
	return true
}

// acts reports whether a mention stands for somebody who acts: a person, a body, a country.
func (e *eventFinder) acts(m *mention) bool {
	c := &e.chains[m.chain]
	return isPeople(c.class) || c.class == ontology.Organization || c.class == ontology.Place && c.kind == "Country"
}

// byAnother reports whether a proposition tells who does it, and that is not the chain.
func (e *eventFinder) byAnother(chain int, p *proposition) bool {
	first, another := p.typ.Roles[0].Name, false
	for _, r := range p.roles {
		if r.role != first {
			continue
		}
		for _, h := range r.heads {
			if k := e.byHead[h]; k >= 0 {
				if e.mentions[k].chain == chain {
					return false
				}
				another = true
			}
		}
	}
	return another
}

// elsewhere reports whether a place is of another country than each place of which is known what
// country it is of to which, or where, something happens.
func (e *eventFinder) elsewhere(place *chain, p *proposition) bool {
	if place.class != ontology.Place || place.country == "" {
		return false
	}
	known := false
	for _, r := range p.roles {
		for _, h := range r.heads {
			k := e.byHead[h]
			if k < 0 || e.mentions[k].chain < 0 || r.role == p.typ.Roles[0].Name {
				continue
			}
			o := &e.chains[e.mentions[k].chain]
			if o.class != ontology.Place || o.country == "" {
				continue
			}
			if o.country == place.country {
				return false
			}
			known = true
		}
	}
	return known
}
