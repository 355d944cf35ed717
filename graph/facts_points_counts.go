package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// countPoints weighs how many the proto and the frame count: a number that both
// have tells much, the greater the more; a toll that rises is one toll.
func (x *protos) countPoints(p *proto, f *frame) int {
	h := x.g.hint(f)
	switch {
	case !h.counts || len(p.counts) == 0:
		return 0
	case p.hasCount(h):
		n := 1
		switch v := h.count.value; {
		case v >= 1000:
			n = 4
		case v >= 10:
			n = 3
		case v >= 3:
			n = 2
		}
		if n > 1 && len(x.g.w.book.Consistency.Once[f.typ.ID]) > 0 {
			n++
		}
		return n
	case h.count.value >= great && slices.ContainsFunc(p.counts, h.count.rounds):
		if len(x.g.w.book.Consistency.Once[f.typ.ID]) > 0 {
			return 3
		}
		return 2
	case h.toll && p.hint.toll && x.collapses(p, f):
		return against
	case h.toll && p.hint.toll && !x.g.w.book.Consistency.Mounts[f.typ.ID] && x.daysFrom(p, f) > few && slices.ContainsFunc(p.counts, h.count.farFrom):
		return against
	case h.toll && p.hint.toll && x.daysFrom(p, f) <= fresh:
		return 3
	case h.toll && p.hint.toll:
		return 2
	case x.rises(p, f):
		return 0
	case slices.ContainsFunc(p.counts, h.count.apart):
		return against
	}
	return 0
}

// collapses reports whether a later article counts less than a third of those whom an earlier
// one counted: tolls are corrected, but not so.
func (x *protos) collapses(p *proto, f *frame) bool {
	const share = 3
	day, n := x.g.days[f.claim], x.g.hint(f).count.value
	return !slices.ContainsFunc(p.counts, func(q quantity) bool {
		return !(q.value > share*n && day >= p.last || n > share*q.value && day <= p.first)
	})
}

// farApart reports whether the frame counts another order of magnitude than each claim of the
// proto that counts: a headline rounds, but not so.
func (x *protos) farApart(p *proto, f *frame) bool {
	const times = 3
	n := x.g.hint(f).count.value
	return !slices.ContainsFunc(p.counts, func(q quantity) bool { return q.value <= times*n && n <= times*q.value })
}

// rises reports whether a later article counts more of those whom it befell, or
// an earlier one fewer: "nine children died", a week later "26 children".
func (x *protos) rises(p *proto, f *frame) bool {
	g, h := x.g, x.g.hint(f)
	day := g.days[f.claim]
	if !slices.ContainsFunc(g.w.book.Consistency.Counts, func(c ontology.Count) bool { return c.Type == f.typ.ID }) {
		return false
	}
	return !slices.ContainsFunc(p.counts, func(q quantity) bool {
		return q.value > h.count.value && day >= p.last || q.value < h.count.value && day <= p.first
	})
}

// mounts reports whether a crowd that a later article counts may be the one that an earlier
// counted less of, as one of them goes by no more than that it is people: "four people were
// killed", "has killed sixteen miners".
func (x *protos) mounts(p *proto, f *frame, a, b *frameRole) bool {
	h := x.g.hint(f)
	if !h.counts || len(p.counts) == 0 || !x.rises(p, f) {
		return false
	}
	id, n := x.g.w.identity, &x.g.w.book.Naming
	crowd := func(i int) bool { return id.class(i) == ontology.Group }
	anyone := func(i int) bool {
		return anybody(n, described(n, id.things[i].name))
	}
	all := slices.Concat(a.items, b.items)
	return !slices.ContainsFunc(all, func(i int) bool { return !crowd(i) }) && slices.ContainsFunc(all, anyone)
}

// anybody reports whether a description goes by no more than that it is people.
func anybody(n *ontology.Naming, words []string) bool {
	return len(words) > 0 && (n.People[lastOf(words)] || n.Anyones[lastOf(words)])
}

// hasCount reports whether a claim of the proto counts as many.
func (p *proto) hasCount(h *hint) bool {
	return h.counts && slices.ContainsFunc(p.counts, func(q quantity) bool { return q.value == h.count.value })
}

// fresh is how many days a toll is revised from one article to the next, and few how many the count of
// what is done anew every day: "arrested fourteen people", two weeks later "sixty-three were detained".
const (
	fresh = 10
	few   = 3
)

// week is how long news is told without saying when it was.
const week = 7

// daysFrom is how many days lie between the frame's article and the nearest of
// the proto's days.
func (x *protos) daysFrom(p *proto, f *frame) int {
	day := x.g.days[f.claim]
	switch {
	case day < p.first:
		return daysBetween(day, p.first)
	case day > p.last:
		return daysBetween(p.last, day)
	}
	return 0
}

// paraphrase is what passages in much the same words are worth.
const paraphrase = 2

// otherToll reports whether both count whom it befell so many days from each other that the one no longer
// revises the other, and the one at least twice as many, while neither says when or of what it came: whom
// one march hurt, and whom the next.
func (x *protos) otherToll(p *proto, f *frame) bool {
	const times = 2
	h := x.g.hint(f)
	if !h.toll || !p.hint.toll || len(p.counts) == 0 || x.daysFrom(p, f) <= fresh || !p.when.unknown() && !f.when.unknown() || x.sameCause(p, f) {
		return false
	}
	return !slices.ContainsFunc(p.counts, func(q quantity) bool {
		return q.value < times*h.count.value && h.count.value < times*q.value
	})
}

// paraphrases reports whether the frame's passage is in much the same words as
// one of the proto's.
func (x *protos) paraphrases(p *proto, f *frame) bool {
	words := x.g.unnamed(f.claim)
	return len(words) >= 3 && slices.ContainsFunc(p.latest(), func(i int) bool {
		if x.g.articles[i] == f.article {
			return false
		}
		other := x.g.unnamed(i)
		n := shared(words, other)
		return n >= 3 && 3*n >= 2*min(len(words), len(other))
	})
}

// tooEarly reports whether an article would tell as done what happened after
// it had appeared.
func (g *gathering) tooEarly(p *proto, f *frame) bool {
	done := ""
	if g.w.claims[f.claim].Modality == Asserted {
		done = g.days[f.claim]
	}
	early := func(when interval, done string) bool { return when.day() && done != "" && when.from[:10] > done }
	return early(p.when, done) || early(f.when, p.done)
}

// longAgo reports whether one of both tells of what stories are about long before the article
// of the other appeared, which says no time: what an article tells without a time is of its
// days. Not where both tell of one named thing, or count as many.
func (x *protos) longAgo(p *proto, f *frame) bool {
	const long = 90
	far := func(when interval, day string) bool {
		last := when.end()
		if when.unknown() || when.coarse || len(last) < len("2006-01") || day == "" {
			return false
		}
		last = (last + "-28")[:len("2006-01-02")]
		return last < day && daysBetween(last, day) > long
	}
	if !(f.when.unknown() && far(p.when, x.g.days[f.claim])) && !(p.when.unknown() && far(f.when, p.last)) {
		return false
	}
	if h := x.g.hint(f); !x.g.w.book.Consistency.Central[f.typ.ID] || p.hasCount(h) && (h.toll || h.count.value >= great) {
		return false
	}
	for i := range f.roles {
		if b := f.roles[i].strong; len(b) > 0 && subset(b, p.roles[i].strong) && x.g.kinds(&f.roles[i]) == 0 {
			return false
		}
	}
	return true
}
