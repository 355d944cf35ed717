package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// nested weighs fillers of which one holds the other: a place in a place, what
// befell somebody ("confirms her", "confirms her nomination"). Two facts of one
// type may yet be one, and are if it befalls a thing once in a story.
func (g *gathering) nested(p, q filler) int {
	id := g.w.identity
	i, entity := p.is(entityFiller)
	if j, ok := q.is(entityFiller); ok {
		if entity && (id.class(i) == ontology.Place && id.class(j) == ontology.Place && g.within(i, j) || g.w.ownBody(i, j)) {
			return 1
		}
		return against
	}
	k, ok := q.is(factFiller)
	if !ok {
		return against
	}
	c := g.w.claims[k]
	if !entity {
		switch o, ok := p.is(factFiller); {
		case !ok || g.w.claims[o].Type != c.Type:
			return against
		case len(g.w.book.Consistency.Once[c.Type]) > 0:
			return 2
		}
		return 0
	}
	for r := range c.Roles {
		for _, ref := range c.Roles[r].Refs {
			if t := id.thing(c.ArticleID, &ref); t >= 0 && id.same.find(t) == id.same.find(i) {
				return 0
			}
		}
	}
	return against
}

// within reports whether one place lies in another, a country.
func (g *gathering) within(i, j int) bool {
	id := g.w.identity
	x, y := id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]
	if y.kind == "Country" && x.kind != "Country" && x.country != "" && x.country == y.country {
		return true
	}
	return g.lies()[[2]int{id.same.find(i), id.same.find(j)}]
}

// ownBody reports whether one is a body of the other, a country or one beyond countries, which does what the body does:
// "Norland seized the ship", "the Norlandish coast guard seized it".
func (w *world) ownBody(i, j int) bool {
	id := w.identity
	if whose := id.nameIn(i, id.book.Naming.Organs); whose != "" { // "the European Commission", "the EU"
		return id.nameIn(j, id.book.Naming.Beyond) == whose
	}
	return id.cluster[id.same.find(j)].kind == "Country" && (w.bodies()[[2]int{id.same.find(i), id.same.find(j)}] || id.governs(i, j))
}

// governs reports whether a body goes by no more than what a country has one of, in an article about the
// country: "the government declared", "Norland declared".
func (id *identities) governs(body, country int) bool {
	code := id.cluster[id.same.find(country)].country
	return code != "" && slices.ContainsFunc(id.cluster[id.same.find(body)].members, func(m int) bool {
		t := &id.things[m]
		if t.class != ontology.Organization || t.home == nil || !t.home.isOf(code) {
			return false
		}
		words := described(&id.book.Naming, t.name)
		return len(words) == 1 && id.book.Naming.SoleBodies[words[0]]
	})
}

// isOf reports whether an article is about a country, or its headline names no place but there.
func (h *home) isOf(code string) bool {
	return h.code == code || h.code == "" && len(h.headLands) == 1 && h.headLands[0] == code
}

// nameIn returns what a table has for a name of a body, "" for others.
func (id *identities) nameIn(i int, table map[string]string) string {
	c := id.cluster[id.same.find(i)]
	if c.class != ontology.Organization || !c.named {
		return ""
	}
	for _, m := range c.members {
		if of := table[id.fold(id.things[m].name)]; of != "" {
			return of
		}
	}
	return ""
}

// related returns the pairs of which articles say that the one stands to the other in a relation,
// by their roots: places and what they lie in, bodies and whose they are.
func (g *gathering) related(relation string) map[[2]int]bool {
	id := g.w.identity
	out := map[[2]int]bool{}
	for _, c := range g.w.claims {
		t := g.w.types.get(c.Type)
		if t == nil || c.Type != relation || c.Polarity == Negative || len(t.Roles) < 2 {
			continue
		}
		for _, a := range c.Role(t.Roles[0].Name) {
			for _, b := range c.Role(t.Roles[1].Name) {
				if i, j := id.thing(c.ArticleID, &a), id.thing(c.ArticleID, &b); i >= 0 && j >= 0 {
					out[[2]int{id.same.find(i), id.same.find(j)}] = true
				}
			}
		}
	}
	return out
}
