package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// What keeps two tellings apart, however much they share.

// ruledOut reports whether a telling cannot be of the event, however much they share.
func (x *protos) ruledOut(q *proto, f *frame, keys []keyRole) bool {
	switch {
	case !q.when.compatible(f.when), x.g.tooEarly(q, f), x.longAgo(q, f), x.onceMore(q, f), x.dayOf(q, f):
		return true
	case x.opposed(q, f, keys), x.otherRank(q, f), x.otherFigures(q, f), otherDigits(q.hint.beside, x.g.hint(f).beside):
		return true
	case x.countPoints(q, f) < 0, x.roundApart(q, f), x.otherToll(q, f):
		return true
	}
	for i := range keys {
		a, b := &q.roles[i], &f.roles[i]
		if p, o := x.g.people(a), x.g.people(b); len(p) > 0 && len(o) > 0 && !meet(p, o) || x.swapped(q, f, i) {
			return true
		}
		if len(a.items) > 0 && len(b.items) > 0 && (x.g.isAnother(a) || x.g.isAnother(b) || x.g.once(f.typ, keys[i]) && x.oneOfSeveral(a, b)) {
			return true
		}
	}
	return x.elsewhere(q, f)
}

// inOnePlace reports whether both name one place where it was.
func (x *protos) inOnePlace(q *proto, f *frame) bool {
	return slices.ContainsFunc(x.g.hint(f).places, func(k int) bool { return slices.Contains(q.hint.places, k) })
}

// elsewhere reports whether both name where it was, and none of the places can lie in another.
func (x *protos) elsewhere(q *proto, f *frame) bool {
	a, b := x.g.hint(f).places, q.hint.places
	return len(a) > 0 && len(b) > 0 && !x.inOnePlace(q, f) && x.g.placesApart(a, b)
}

// isAnother reports whether something in a role is said to be another than was spoken of.
func (g *gathering) isAnother(r *frameRole) bool {
	return slices.ContainsFunc(r.items, func(i int) bool { return another(&g.w.book.Naming, g.w.identity.things[i].name) })
}

// otherDigits reports whether both lists have numbers in digits, and none of them both.
func otherDigits(a, b []string) bool {
	in := func(l []string) bool { return slices.ContainsFunc(l, isDigits) }
	return in(a) && in(b) && !slices.ContainsFunc(a, func(w string) bool { return isDigits(w) && slices.Contains(b, w) })
}

// oneOfSeveral reports whether what one side calls one the other calls several: "a woman", "dozens".
func (x *protos) oneOfSeveral(a, b *frameRole) bool {
	class := x.g.w.identity.class
	return !slices.ContainsFunc(a.items, func(i int) bool {
		return slices.ContainsFunc(b.items, func(k int) bool {
			return class(i) == class(k) || class(i) != ontology.Group && class(k) != ontology.Group
		})
	})
}

// dayOf reports whether one tells of what goes on for months, and one what was on a day of it.
func (x *protos) dayOf(q *proto, f *frame) bool {
	if !x.g.w.book.Consistency.Lasts[f.typ.ID] {
		return false
	}
	goesOn := slices.ContainsFunc(q.latest(), x.goingOn)
	return goesOn && f.when.day() && !x.goingOn(f.claim) || !goesOn && q.when.day() && x.goingOn(f.claim)
}

// people returns the people with names who fill a role.
func (g *gathering) people(r *frameRole) (out []filler) {
	for _, s := range r.strong {
		if i, ok := s.is(entityFiller); ok && g.w.identity.class(i) == ontology.Person && g.isNamed(s) {
			out = append(out, s)
		}
	}
	return out
}

// swapped reports whether what fills a role on one side fills another on the other side alone: who was
// called, and who called.
func (x *protos) swapped(q *proto, f *frame, i int) bool {
	return slices.ContainsFunc(q.roles[i].strong, func(s filler) bool {
		if slices.Contains(f.roles[i].strong, s) {
			return false
		}
		for k := range f.roles {
			if k != i && slices.Contains(f.roles[k].strong, s) && !slices.Contains(q.roles[k].strong, s) {
				return true
			}
		}
		return false
	})
}

// meet reports whether some filler is in both lists.
func meet(a, b []filler) bool {
	return slices.ContainsFunc(a, func(s filler) bool { return slices.Contains(b, s) })
}
