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
	x.joinNouns(keys)
	x.joinVague(keys)
	x.tellings = map[[2]int]int{}
	for _, p := range x.all {
		if p.gone {
			continue
		}
		act := x.actTold(p)
		for _, a := range p.below {
			x.tellings[[2]int{a, act}]++
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
	p.gone = true
	for _, part := range p.parts {
		x.extend(to, part, keys)
	}
	x.moves++
	p.moved, x.all[to].moved = x.moves, x.moves
}

// union makes one of the claims of each fact in the making, as g.next.
func (x *protos) union() {
	for _, p := range x.all {
		for _, c := range p.claims[1:] {
			x.g.next.union(p.claims[0], c)
		}
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
	x.room = x.room[:0]
	for _, part := range p.parts {
		x.room = append(x.addTellers(x.room, &part[0], storyMonths), x.farTellers(&part[0])...)
	}
	x.room = x.addLeads(x.room, p)
	among := inOrder(x.room)
	if x.asBefore(k, among) {
		return -1
	}
	best, most, several := -1, enough, false
	for _, q := range among {
		if q == k || x.all[q].gone || apart(p, x.all[q]) || x.across && (x.all[q].bucket == p.bucket || p.above.meets(x.all[q].above)) {
			continue
		}
		n, headed := x.sharedPoints(x.all[q], p, keys), x.across && together(p, x.all[q])
		if !headed {
			n += x.tellingPoints(x.all[q], p, keys, n)
		}
		if n < enough && !headed && (x.sums(p, x.all[q], keys) || x.sums(x.all[q], p, keys)) {
			n = enough
		}
		switch again := n >= 0 && x.takenUp(x.all[q], p, keys) && x.goesOn(x.all[q], p); {
		case again:
			n = max(n, enough)
		case n < enough-1:
			continue
		case n >= 2*enough && x.oneDay(x.all[q], p):
		case !slices.ContainsFunc(p.parts, func(part []frame) bool { return x.oneStory(x.all[q], &part[0]) }):
			n = x.afarPoints(x.all[q], p, keys, n)
		}
		if n < most {
			continue
		}
		if tie := n == most && best >= 0; tie && together(p, x.all[q]) != together(p, x.all[best]) {
			if several = false; together(p, x.all[best]) {
				continue // its own article tells it, too
			}
		} else {
			several = tie
		}
		best, most = q, n
	}
	if several {
		return -1
	}
	return best
}

// oneDay reports whether articles of one week that name a country both tell it of one day: they may
// be of two stories, if what they share is much.
func (x *protos) oneDay(q, p *proto) bool {
	if !q.when.day() || x.typ.ClaimAct || !slices.ContainsFunc(x.latestHomes(p), func(own *home) bool {
		return own != nil && slices.ContainsFunc(x.latestHomes(q), func(h *home) bool { return h != nil && h.oneLand(own) })
	}) {
		return false
	}
	return slices.ContainsFunc(p.parts, func(part []frame) bool { return part[0].when.day() && x.daysFrom(q, &part[0]) <= week })
}

// asBefore reports whether nothing that the k-th was compared with has changed since:
// lists of what shares something only grow, or are left out when too long.
func (x *protos) asBefore(k int, among []int) bool {
	p := x.all[k]
	same := p.asked > 0 && p.moved < p.asked && p.among == len(among) && !slices.ContainsFunc(among, func(q int) bool { return x.all[q].moved >= p.asked })
	p.asked, p.among = x.moves+1, len(among)
	return same
}

// sharedPoints weighs what the tellings of p share with q: the most that one
// shares, against when one cannot be of the same event.
func (x *protos) sharedPoints(q, p *proto, keys []keyRole) int {
	best := against
	for _, part := range p.parts {
		n := x.points(q, &part[0], keys)
		if n < 0 {
			return against
		}
		best = max(best, n)
	}
	return best
}

// tellingPoints is what it is worth besides that the articles of two that share so many points tell
// them and no other.
func (x *protos) tellingPoints(q, p *proto, keys []keyRole, best int) int {
	switch {
	case best >= 0 && x.lone(q, p):
		return x.lonePoints(q, p, keys, best)
	case best > 0 && !x.typ.ClaimAct && (x.headlines(q, p, best) || x.headlines(p, q, best)) && !x.differ(q, p, keys) && !x.oneAndSeveral(q, p):
		return enough - 1
	}
	return 0
}

// headlines reports whether p is told in headlines alone and q below them, where their articles tell
// no other event of the type or the two share several points: what a headline tells the text tells.
func (x *protos) headlines(p, q *proto, points int) bool {
	return len(p.below) == 0 && !slices.ContainsFunc(p.above, func(a int) bool { return !q.below.has(a) || x.toldIn(a, p) > 1 && points < 2 })
}

// together reports whether an article tells both.
func together(p, q *proto) bool { return p.articles.meets(q.articles) }

// apart reports whether an article tells both below its headline, and so as two.
func apart(p, q *proto) bool { return p.below.meets(q.below) }
