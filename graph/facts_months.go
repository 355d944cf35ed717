package graph

import (
	"slices"
	"strings"
)

// A story goes on for months, and each of its articles tells again what went before: with the
// month, or as what everybody knows. Between them the same may have happened once more.

// goesOn reports whether articles of both are of one story that goes on for months.
func (x *protos) goesOn(q, p *proto) bool {
	others := x.latestHomes(q)
	if slices.ContainsFunc(p.latest(), func(i int) bool {
		return slices.ContainsFunc(q.latest(), func(j int) bool { return x.g.oneScene(i, j, halfYear) })
	}) {
		return true
	}
	return slices.ContainsFunc(x.latestHomes(p), func(own *home) bool {
		return slices.ContainsFunc(others, func(h *home) bool { return h.goesOn(own) })
	})
}

// latestHomes returns what the articles of the claims that came to the proto last are set in, those
// that came one behind another once.
func (x *protos) latestHomes(p *proto) []*home {
	var out []*home
	for _, i := range p.latest() {
		out = append(out, x.g.homes[i])
	}
	return slices.Compact(out)
}

// afarPoints weighs two facts in the making whose articles do not follow each other up, and whose
// tellings share so many points.
func (x *protos) afarPoints(q, p *proto, keys []keyRole, points int) int {
	far := against
	if !together(p, q) {
		far = x.farPoints(q, p, keys)
	}
	if far < points && points >= enough && (x.goesOn(q, p) || x.datedSaga(q, p)) {
		return max(far, x.monthsPoints(q, p, keys, points))
	}
	return far
}

// datedSaga reports whether both are told with the month, by articles that name much of the same
// however long one comes behind the other: what "was raided in September" was so once.
func (x *protos) datedSaga(q, p *proto) bool {
	return q.when.month() && !slices.ContainsFunc(p.parts, func(part []frame) bool {
		f := &part[0]
		return !f.when.month() || !x.saga(q, f)
	})
}

// monthsPoints weighs two facts in the making of a story that goes on for months, whose tellings
// share so many points: against where they count differently, but for tolls of one day or of the
// same cause, or where one does not say when it was, unless it must have befallen the same what it
// befalls but once.
func (x *protos) monthsPoints(q, p *proto, keys []keyRole, points int) int {
	dated, once := true, false
	for _, part := range p.parts {
		f := &part[0]
		if h := x.g.hint(f); h.counts && len(q.counts) > 0 && !q.hasCount(h) && !(x.rises(q, f) && (q.when.day() && f.when.day() || x.sameCause(q, f))) {
			return against
		}
		dated = dated && f.when.month() && q.when.month()
		once = once || x.sameOnce(q, f, keys) || x.asMany(q, f) || x.lasts(q, f) || x.lastingPoints(q, f) > 0
	}
	if dated || once || x.newsThen(q, p) || x.background(q, p, keys) {
		return points
	}
	return against
}

// newsThen reports whether one says on which day it was and the other, first told as done in an article of those
// days, no time: news tell of their days. Or one says in which month, and an article of that month begins with the other.
func (x *protos) newsThen(q, p *proto) bool {
	if q.when.unknown() {
		q, p = p, q
	}
	switch {
	case !p.when.unknown() || !q.when.month() || p.done == "":
		return false
	case q.when.day():
		n := daysBetween(q.when.from[:len("2006-01-02")], p.done)
		return n >= 0 && n < few
	}
	return len(p.above)+len(p.lead) > 0 && p.done == p.first && strings.HasPrefix(p.done, q.when.from)
}

// sameOnce reports whether one thing fills a role of both of what happens to it once: by all that
// is known of it, as many, of one cause, or called alike and by the later as what is known already.
func (x *protos) sameOnce(q *proto, f *frame, keys []keyRole) bool {
	for i, k := range keys {
		if !x.g.once(f.typ, k) {
			continue
		}
		switch n := x.rolePoints(q, f, keys, i); {
		case n > 1, n > 0 && (q.hasCount(x.g.hint(f)) || x.sameCause(q, f)):
			return true
		case n > 0 && len(q.roles[i].items) > 0 && len(f.roles[i].items) > 0 && x.calledAgain(&q.roles[i], &f.roles[i]):
			return true
		}
	}
	return false
}

// sameCause reports whether both name one told event that it came of.
func (x *protos) sameCause(q *proto, f *frame) bool {
	for i := range f.roles {
		if b := f.roles[i].strong; slices.ContainsFunc(b, isFact) && subset(b, q.roles[i].strong) {
			return true
		}
	}
	return false
}

// asMany reports whether both count as many of what is called alike, and not a few: "eleven farms".
func (x *protos) asMany(q *proto, f *frame) bool {
	if h := x.g.hint(f); !h.counts || h.count.value < great || !q.hasCount(h) {
		return false
	}
	for i := range f.roles {
		if x.calledAlike(&q.roles[i], &f.roles[i]) {
			return true
		}
	}
	return false
}

// background reports whether a later article tells behind its lead what an earlier told, each as the only
// event of the type, and nothing that they say of it differs.
func (x *protos) background(q, p *proto, keys []keyRole) bool {
	if !x.happenings() || x.g.w.book.Consistency.Again[x.typ.ID] || !x.lone(q, p) || x.differ(q, p, keys) || x.oneAndSeveral(q, p) {
		return false
	}
	return !slices.ContainsFunc(p.parts, func(part []frame) bool {
		return slices.ContainsFunc(part, func(f frame) bool { return !x.behind(q, &f) })
	})
}
