package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// against is what speaks against one event.
const against = -1

// points weighs what the frame shares with the proto; against when they cannot
// be one event.
func (x *protos) points(p *proto, f *frame, keys []keyRole) int {
	g := x.g
	h := g.hint(f)
	off := !p.when.compatible(f.when)
	if off && !x.daysOff(p, f, keys) || !off && g.tooEarly(p, f) || x.longAgo(p, f) || x.opposed(p, f, keys) || x.otherRank(p, f) || x.onceMore(p, f) || x.otherContent(p, f) || x.roundApart(p, f) {
		return against
	}
	sum, late := 0, false
	switch {
	case off:
	case p.when.day() && f.when.day() && f.typ.ClaimAct: // people say much in a day
		sum += 2
	case p.when.day() && f.when.day():
		sum += 3
	case p.when == f.when && f.when.month() && !f.typ.ClaimAct:
		sum += 2
	case !p.when.unknown() && !f.when.unknown():
		sum++
	case p.when.unknown() && f.when.unknown() && x.daysFrom(p, f) > week:
		late = !(h.toll && p.hint.toll) || x.daysFrom(p, f) > 2*week // whoever has died has died still
	}
	for i := range keys {
		n := x.rolePoints(p, f, keys, i)
		if n < 0 && g.otherSide(f.typ, keys[i], &p.roles[i], &f.roles[i]) {
			n = 0
		}
		if n < 0 && x.otherWordDoer(p, f, keys, i) {
			n = 0
		}
		if n < 0 && len(p.roles[i].items)+len(f.roles[i].items) > 0 {
			sum -= 2
			continue
		}
		if n < 0 {
			return against
		}
		if g.once(f.typ, keys[i]) {
			n += x.oncePoints(p, f, i, n)
		}
		if n == 2 && x.only(p, f, keys, i) {
			n += 2
		}
		if n >= 2 && x.lasts(p, f) {
			n += 2
		}
		late = late && n < enough
		sum += n
	}
	lasting := x.lastingPoints(p, f)
	if late && lasting == 0 {
		sum-- // what is told without a time is of the day
	}
	n := x.countPoints(p, f)
	if n < 0 {
		return against
	}
	sum += n
	if x.elsewhere(p, f) {
		return against
	}
	if x.inOnePlace(p, f) {
		sum++
	}
	sum += min(shared(p.hint.beside, h.beside), 2) + lasting
	if sum < enough && sum+paraphrase >= enough && !x.otherToll(p, f) && x.paraphrases(p, f) {
		sum += paraphrase
	}
	return sum
}

// daysOff reports whether both tell of one person what happens to people once in a
// story, a few days from each other: "on Tuesday", "two weeks ago"; or of so many, a day from
// each other: "on Sunday", "in the night".
func (x *protos) daysOff(p *proto, f *frame, keys []keyRole) bool {
	if !p.when.day() || !f.when.day() || p.when.date != 0 && f.when.date != 0 && abs(p.when.date-f.when.date) > few {
		return false
	}
	if h := x.g.hint(f); h.toll && p.hasCount(h) && h.count.value >= great && abs(daysBetween(p.when.from[:10], f.when.from[:10])) <= 1 {
		return true
	}
	for i := range keys {
		b := f.roles[i].strong
		if len(b) != 1 || !slices.Equal(p.roles[i].strong, b) || !x.g.once(f.typ, keys[i]) {
			continue
		}
		if k, ok := b[0].is(entityFiller); ok && x.g.w.identity.class(k) == ontology.Person {
			return abs(daysBetween(p.when.from[:10], f.when.from[:10])) <= few
		}
	}
	return false
}

// once reports whether what the type tells happens once in a story to whatever
// fills the role, or by it.
func (g *gathering) once(t *ontology.Type, k keyRole) bool {
	return slices.ContainsFunc(g.w.book.Consistency.Once[t.ID], func(role string) bool { return slices.Contains(k.roles, role) })
}

// otherSide reports whether one names the doer and one what happened, in a role
// that takes either: "the crash killed seven", "the driver killed seven".
func (g *gathering) otherSide(t *ontology.Type, k keyRole, a, b *frameRole) bool {
	spec := t.Role(k.roles[0])
	return spec != nil && k.roles[0] == doer && len(spec.Classes) == 0 && len(g.w.book.Consistency.Once[t.ID]) > 0 && (g.acts(a) && g.happens(b) || g.acts(b) && g.happens(a))
}

// acts reports whether all fillers of a role are people, bodies or crowds.
func (g *gathering) acts(r *frameRole) bool {
	for _, s := range r.strong {
		if i, ok := s.is(entityFiller); !ok || !many(g.w.identity.class(i)) {
			return false
		}
	}
	return !slices.ContainsFunc(r.items, func(i int) bool { return !many(g.w.identity.class(i)) })
}

// happens reports whether a role is filled by what happens or by things.
func (g *gathering) happens(r *frameRole) bool {
	for _, s := range r.strong {
		if i, ok := s.is(entityFiller); ok && many(g.w.identity.class(i)) {
			return false
		}
	}
	return !slices.ContainsFunc(r.items, func(i int) bool { return many(g.w.identity.class(i)) })
}

// oncePoints is what it tells more that one thing, or two that are called
// alike, fill a role of what happens once, in which they share n points.
func (x *protos) oncePoints(p *proto, f *frame, i, n int) int {
	a, b := &p.roles[i], &f.roles[i]
	switch {
	case n >= 2 && len(a.strong)+len(b.strong) > 0:
		return 2
	case n > 0 && len(a.items) > 0 && len(b.items) > 0 && x.calledAlike(a, b):
		return 3
	case n > 0 && !p.fills(i) && !f.fills(i) && among(p.hint.words[i], x.g.hint(f).words[i]):
		return 3
	}
	return 0
}

// only reports whether both articles, within two weeks, tell but one thing of the type that who
// fills the role by name did, and neither says of it what the other does not.
func (x *protos) only(p *proto, f *frame, keys []keyRole, i int) bool {
	h := x.g.hint(f)
	if x.daysFrom(p, f) > 2*week || f.typ.ClaimAct || len(f.roles[i].strong) != 1 || !x.g.acts(&f.roles[i]) || !among(h.beside, p.hint.beside) || !x.sameWord(p, f) {
		return false
	}
	for k := range keys {
		a, b := &p.roles[k], &f.roles[k]
		if k < i && (p.says(k) || f.says(h, k)) || k == i && len(a.items)+len(b.items) > 0 {
			return false
		}
		if k != i && p.says(k) && f.says(h, k) && (x.rolePoints(p, f, keys, k) < 1 || !among(h.words[k], p.hint.words[k]) || len(b.items) > 0 && !x.calledTheSame(a, b)) {
			return false
		}
	}
	s := f.roles[i].strong[0]
	if x.tells[told{f.article, i, s}] > 1 {
		return false
	}
	for _, a := range p.articles {
		if x.tells[told{a, i, s}] > 1 {
			return false
		}
	}
	return true
}

// among reports whether all words of the one that has fewer are in the other.
func among(a, b []string) bool { return shared(a, b) == min(len(a), len(b)) }

func (p *proto) says(k int) bool { return p.fills(k) || len(p.hint.words[k]) > 0 }

func (f *frame) says(h *hint, k int) bool { return f.fills(k) || len(h.words[k]) > 0 }

// fills reports whether things or told facts fill a key role.
func (p *proto) fills(k int) bool { return len(p.roles[k].strong)+len(p.roles[k].items) > 0 }

func (f *frame) fills(k int) bool { return len(f.roles[k].strong)+len(f.roles[k].items) > 0 }

// shared counts what is in both sorted lists.
func shared(a, b []string) int {
	n := 0
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			n++
		}
	}
	return n
}
