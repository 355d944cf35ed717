package graph

import "wiregraph/graph/ontology"

// likeness is how two different fillers of one role of an event stand to each
// other.
type likeness int

const (
	unlike  likeness = iota
	partOf           // one may be a body of the other, or both one paper: neither speaks for one event nor against it
	refined          // both may be one thing, said more and less fully
)

// likened compares fillers that are not one thing: each of one side must be
// like one of the other's.
func (g *gathering) likened(t *ontology.Type, a, b *frameRole) likeness {
	if lasting(t) {
		return unlike
	}
	few, many := b.strong, a.strong
	if len(few) > len(many) {
		few, many = many, few
	}
	all := refined
	for _, p := range few {
		best := unlike
		for _, q := range many {
			if p == q {
				best = refined
				break
			}
			best = max(best, g.like(t, p, q))
		}
		all = min(all, best)
	}
	return all
}

// like compares two fillers: a description that says all that the other does
// ("his presidential bid", "the 2020 presidential bid"; "a tax on meat", "the meat tax") or a kind of what the
// other is ("luxury cars", "luxury goods"), what one authority forbids ("the
// UN's ban", "UN sanctions", what the UN prohibits), a body and the body that
// it is named as a part of ("the UN", "the UN Security Council").
func (g *gathering) like(t *ontology.Type, p, q filler) likeness {
	i, ok := p.is(entityFiller)
	j, ok2 := q.is(entityFiller)
	if !ok || !ok2 {
		if a := g.authorityOf(p); a != "" && a == g.authorityOf(q) {
			return refined
		}
		return unlike
	}
	id := g.w.identity
	x, y := id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]
	if id.keptApart(x, y) != "" {
		return unlike
	}
	if !x.named && !y.named && abstract(x.class) && abstract(y.class) && g.w.compounded(i, j) {
		return refined
	}
	norms := 0
	for _, c := range []ontology.Class{x.class, y.class} {
		if c == ontology.Norm {
			norms++
		} else if c != ontology.Organization {
			norms = -2
		}
	}
	if norms < 0 && (x.named || y.named || !abstract(x.class) || !abstract(y.class)) {
		return unlike
	}
	u, v := g.w.words(i), g.w.words(j)
	if len(u) == 0 || len(v) == 0 {
		return unlike
	}
	switch last := func(w []string) string { return w[len(w)-1] }; {
	case norms == 0 && !x.named && !y.named && last(u) == last(v) && (contains(u, v) || contains(v, u)):
		return refined // "police", "riot police"
	case norms == 0:
		if last(u) == last(v) && len(u) != len(v) && min(len(u), len(v)) == 1 && id.book.Naming.SoleBodies[last(u)] {
			return partOf
		}
		if len(u) > 1 && len(v) > 1 && len(u) != len(v) && (contains(u, v) || contains(v, u)) {
			return partOf
		}
	case norms > 0:
		if a := g.authorityOf(p); a != "" && a == g.authorityOf(q) {
			if norms == 2 {
				return refined
			}
			return partOf
		}
		if norms == 2 && len(g.w.book.Consistency.Once[t.ID]) > 0 && !x.named && !y.named && last(u) == last(v) { // "the foreign agents law", "a law on foreign influence"
			return partOf
		}
	case x.named || y.named || !abstract(x.class) || !abstract(y.class):
	case min(len(u), len(v)) < 2:
	case last(u) == last(v) && (contains(u, v) || contains(v, u)), g.w.kindOf(u, v), g.w.kindOf(v, u):
		return refined
	}
	return unlike
}

// authorityOf returns whose a norm or a body is, of a filler that is one or an
// act that is one: the words of its name without those that every place has
// bodies and norms by. "UN sanctions", "the UN Security Council" and what that
// prohibits are the United Nations'. It is "" where nothing is left.
func (g *gathering) authorityOf(x filler) string {
	if i, ok := x.is(entityFiller); ok {
		return g.w.authority(i)
	}
	k, ok := x.is(factFiller)
	if !ok {
		return ""
	}
	for _, i := range g.norms[k] {
		c := g.w.claims[i]
		for _, role := range g.w.book.Consistency.Norms[c.Type] {
			for _, r := range c.Role(role) {
				if t := g.w.identity.thing(c.ArticleID, &r); t >= 0 {
					if a := g.w.authority(t); a != "" {
						return a
					}
				}
			}
		}
	}
	return ""
}

// abstract reports whether things of the class are known by what they are
// called rather than by who they are.
func abstract(c ontology.Class) bool {
	return c == ontology.Concept || c == ontology.Norm || c == ontology.Document || c == ontology.Artifact
}
