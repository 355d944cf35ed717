package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// What a story is about each of its articles tells once: that two of them tell
// but one event of a kind speaks for its being the same.

// central reports whether an event of a kind that stories are about is told in the
// same days, and nothing that is said of it differs, not even one and several.
func (x *protos) central(q, p *proto, keys []keyRole) bool {
	if !x.g.w.book.Consistency.Central[x.typ.ID] || x.differ(q, p, keys) || q.bare() || p.bare() {
		return false
	}
	return !slices.ContainsFunc(p.parts, func(part []frame) bool { return x.daysFrom(q, &part[0]) > week }) && !x.oneAndSeveral(q, p)
}

// bare reports whether nothing is told of an event, nor when, where or to how many it happened: "those
// who have been killed" may be anybody.
func (p *proto) bare() bool {
	filled := slices.ContainsFunc(p.roles, func(r frameRole) bool { return len(r.strong)+len(r.items) > 0 || r.open != "" })
	return !filled && p.when.unknown() && len(p.counts) == 0 && (p.hint == nil || !p.hint.placed)
}

// oneAndSeveral reports whether what one calls one thing the other calls several: "an
// officer", "eight people".
func (x *protos) oneAndSeveral(q, p *proto) bool {
	return slices.ContainsFunc(p.parts, func(part []frame) bool { return x.severalIn(q, &part[0]) })
}

// severalIn reports whether what one of the proto and the frame calls one thing the other calls several.
func (x *protos) severalIn(p *proto, f *frame) bool {
	id := x.g.w.identity
	for i := range f.roles {
		for _, a := range p.roles[i].items {
			if slices.ContainsFunc(f.roles[i].items, func(b int) bool { return id.class(a) != id.class(b) }) {
				return true
			}
		}
	}
	return false
}

// differ reports whether a telling of p says other of a role than q does.
func (x *protos) differ(q, p *proto, keys []keyRole) bool {
	return slices.ContainsFunc(p.parts, func(part []frame) bool {
		for i := range keys {
			if f := &part[0]; x.rolePoints(q, f, keys, i) < 0 && !x.g.otherSide(f.typ, keys[i], &q.roles[i], &f.roles[i]) {
				return true
			}
		}
		return false
	})
}

// lonePoints is what it is worth that two articles of one story each tell but
// one event of the type: much where most stories have one.
func (x *protos) lonePoints(q, p *proto, keys []keyRole, shared int) int {
	if x.central(q, p, keys) {
		return enough
	}
	if shared == 0 || x.differ(q, p, keys) || x.oneAndSeveral(q, p) {
		return 0
	}
	if slices.ContainsFunc(p.parts, func(part []frame) bool { return x.otherToll(q, &part[0]) }) {
		return 0
	}
	if x.g.w.book.Consistency.RareIn(x.typ.ID) && (shared > 1 || !x.strangers(q, p)) && !x.otherDeed(q, p, shared) {
		return 3
	}
	for _, part := range p.parts {
		f := &part[0]
		h := x.g.hint(f)
		if x.daysFrom(q, f) > 2*week || len(h.beside) > 0 && len(q.hint.beside) > 0 && !among(h.beside, q.hint.beside) {
			return 0
		}
		for i := range keys {
			a, b := &q.roles[i], &f.roles[i]
			if q.says(i) && f.says(h, i) && (x.rolePoints(q, f, keys, i) < 1 || len(a.items)+len(b.items) > 0 && !x.calledAgain(a, b)) {
				return 0
			}
		}
	}
	if x.typ.ClaimAct || x.g.w.book.Consistency.Again[x.typ.ID] {
		return 2
	}
	return enough - 1
}

// otherDeed reports whether both tell of one, and no more, what may happen to it more than once, by
// other words: "was dragged into a van", "was flown home".
func (x *protos) otherDeed(q, p *proto, shared int) bool {
	return x.g.w.book.Consistency.Seldom[x.typ.ID] && shared <= 2 && !slices.ContainsFunc(p.words, func(w string) bool { return slices.Contains(q.words, w) })
}

// strangers reports whether a role is filled on both sides by things that may be one for all
// that is known, and are called otherwise: "the cargo" and "the ship", a government and "the club",
// somebody and "the man".
func (x *protos) strangers(q, p *proto) bool {
	return slices.ContainsFunc(p.parts, func(part []frame) bool {
		f := &part[0]
		for i := range f.roles {
			a, b := &q.roles[i], &f.roles[i]
			switch {
			case len(a.items) > 0 && len(b.items) > 0:
				if !subset(a.items, b.items) && !subset(b.items, a.items) && !x.calledAlike(a, b) {
					return true
				}
			case len(a.items) > 0 && len(b.strong) > 0:
				if x.other(b, a) {
					return true
				}
			case len(b.items) > 0 && len(a.strong) > 0 && x.other(a, b):
				return true
			}
		}
		return false
	})
}

// other reports whether an item is somebody or a body that is not called as what the other
// side names is.
func (x *protos) other(named, item *frameRole) bool {
	c := x.g.w.identity.class(item.items[0])
	return (c == ontology.Organization || c == ontology.Person) && !x.calledBy(named, item)
}

// calledAgain reports whether both sides are items called alike: things, or one of
// them as what is known already. "An official" of two articles is two, and "his
// budget" not any.
func (x *protos) calledAgain(a, b *frameRole) bool {
	id, n := x.g.w.identity, &x.g.w.book.Naming
	known := func(i int) bool { return n.Definite[firstWord(id.things[i].name)] }
	anyones := func(i int) bool { return many(id.class(i)) || n.Possessives[firstWord(id.things[i].name)] }
	items := slices.Concat(a.items, b.items)
	return x.calledAlike(a, b) && (slices.ContainsFunc(items, known) || !slices.ContainsFunc(items, anyones))
}

// lone reports whether no article of either tells another event of the type, but for other acts, and
// none tells both.
func (x *protos) lone(q, p *proto) bool {
	if x.typ.ClaimAct || len(q.articles)+len(p.articles) > mostTellings {
		return false
	}
	for _, r := range []*proto{q, p} {
		for _, a := range r.below {
			if x.toldIn(a, r) > 1 {
				return false
			}
		}
	}
	return !together(p, q)
}
