package graph

import "slices"

// maxRejoined bounds how often the facts in the making are looked at again.
const maxRejoined = 3

// rejoin makes one of facts in the making that turned out to tell one event.
// They begin one after another, the fullest first: what two of them share may
// have come to one of them only later, and what fitted several equally well
// fits one when those are one.
func (x *protos) rejoin(keys []keyRole) {
	if len(x.all) < 2 {
		return
	}
	x.tellings = map[string]int{}
	for _, p := range x.all {
		for a := range p.below {
			x.tellings[a]++
		}
	}
	for range maxRejoined {
		changed := false
		for k := range x.all {
			if best := x.retold(k, keys); best >= 0 {
				x.move(k, best, keys)
				changed = true
			}
		}
		if !changed {
			return
		}
	}
}

// move adds what one fact in the making was made of to another.
func (x *protos) move(from, to int, keys []keyRole) {
	p := x.all[from]
	for a := range p.below {
		if x.all[to].below[a] {
			x.tellings[a]--
		}
	}
	p.gone = true
	for _, part := range p.parts {
		x.extend(to, part, keys)
	}
}

// retold returns the one of the other facts in the making that shares the most
// points with the k-th, and enough, while none of their tellings speaks against
// it; -1 when there is none, or several share as much.
func (x *protos) retold(k int, keys []keyRole) int {
	p := x.all[k]
	if p.gone || len(p.parts) > mostTellings {
		return -1
	}
	var among []int
	for _, part := range p.parts {
		among = append(append(among, x.tellers(&part[0])...), x.farTellers(&part[0])...)
	}
	best, most, several := -1, enough, false
	for _, q := range inOrder(among) {
		if q == k || x.all[q].gone || x.across && (x.all[q].bucket == p.bucket || together(p, x.all[q])) {
			continue
		}
		n := x.tellingPoints(x.all[q], p, keys)
		if n < enough-1 {
			continue
		}
		if !slices.ContainsFunc(p.parts, func(part []frame) bool { return x.oneStory(x.all[q], &part[0]) }) {
			if n = against; !together(p, x.all[q]) {
				n = x.farPoints(x.all[q], p, keys)
			}
		}
		if n < most {
			continue
		}
		several = n == most && best >= 0
		best, most = q, n
	}
	if several {
		return -1
	}
	return best
}

// tellingPoints weighs what the tellings of p share with q: the most that one
// shares, against when one cannot be of the same event.
func (x *protos) tellingPoints(q, p *proto, keys []keyRole) int {
	best := against
	for _, part := range p.parts {
		n := x.points(q, &part[0], keys)
		if n < 0 {
			return against
		}
		best = max(best, n)
	}
	if best >= 0 && x.lone(q, p) {
		best += x.lonePoints(q, p, keys, best)
	}
	return best
}

// central reports whether an event of a kind that stories are about is told in the
// same days, and nothing that is said of it differs, not even one and several.
func (x *protos) central(q, p *proto, keys []keyRole) bool {
	if !x.g.w.book.Consistency.Central[x.typ.ID] || x.differ(q, p, keys) {
		return false
	}
	id := x.g.w.identity
	for _, part := range p.parts {
		f := &part[0]
		if x.daysFrom(q, f) > week {
			return false
		}
		for i := range keys {
			for _, a := range q.roles[i].items {
				if slices.ContainsFunc(f.roles[i].items, func(b int) bool { return id.class(a) != id.class(b) }) {
					return false
				}
			}
		}
	}
	return true
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
	if shared == 0 || x.differ(q, p, keys) {
		return 0
	}
	if c := &x.g.w.book.Consistency; len(c.Once[x.typ.ID]) > 0 || c.Seldom[x.typ.ID] {
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
	return 2
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

// lone reports whether no article of either tells another event of the type, and
// none tells both.
func (x *protos) lone(q, p *proto) bool {
	if x.typ.ClaimAct || len(q.articles)+len(p.articles) > mostTellings {
		return false
	}
	for _, r := range []*proto{q, p} {
		for a := range r.below {
			if x.tellings[a] > 1 {
				return false
			}
		}
	}
	return !together(p, q)
}

// together reports whether an article tells both.
func together(p, q *proto) bool {
	if len(p.articles) > len(q.articles) {
		p, q = q, p
	}
	for a := range p.articles {
		if q.articles[a] {
			return true
		}
	}
	return false
}
