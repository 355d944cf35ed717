package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A story may go on for years: an article on a trial tells again what the news
// told then. Articles too far apart to follow each other up tell one event when
// it happens to somebody once and the later says when, or happens but once ever, or is what
// the story is about and both say the day.

// farMonth stands in the keys of what is found whenever it was told.
const farMonth = -1

// farKeys returns by what of a frame an event is found whenever it was told: the
// one named thing that it befell, a great count, and the day of what stories are about.
func (x *protos) farKeys(f *frame) []toldKey {
	if x.g.days[f.claim] == "" || len(x.g.w.book.Consistency.Once[f.typ.ID]) == 0 || f.typ.ClaimAct || f.typ.Durative || lasting(f.typ) {
		return nil
	}
	var out []toldKey
	for i, k := range x.g.keyRoles(f.typ) {
		if x.g.once(f.typ, k) && x.one(&f.roles[i]) {
			out = append(out, x.numbered(storyKey{role: i, which: int(f.roles[i].strong[0])}).in(farMonth))
		}
	}
	if h := x.g.hint(f); h.toll && h.count.value >= great {
		out = append(out, x.numbered(storyKey{what: sharedCount, which: int(h.count.value)}).in(farMonth))
	}
	if x.g.w.book.Consistency.Central[f.typ.ID] && f.when.day() {
		if day, ok := dayNumber(f.when.from[:len("2006-01-02")]); ok {
			out = append(out, x.numbered(storyKey{what: sharedDay, which: day}).in(farMonth))
		}
	}
	return out
}

// great is how many make a count that says which event it was.
const great = 10

// one reports whether one named thing that is no kind of things fills a role.
func (x *protos) one(r *frameRole) bool {
	if len(r.strong) != 1 {
		return false
	}
	i, ok := r.strong[0].is(entityFiller)
	return ok && x.g.w.identity.class(i) != ontology.Concept && x.g.isNamed(r.strong[0])
}

// person reports whether the one filler of a role is somebody.
func (x *protos) person(r *frameRole) bool {
	i, ok := r.strong[0].is(entityFiller)
	return ok && x.g.w.identity.class(i) == ontology.Person
}

// farTellers returns the facts in the making that share what events are found
// by whenever they were told.
func (x *protos) farTellers(f *frame) []int {
	var out []int
	for _, key := range x.farKeys(f) {
		if l := x.told[key]; len(l) <= maxCandidates {
			out = append(out, l...)
		}
	}
	return out
}

// farPoints weighs what two facts in the making share whose articles do not
// follow each other up; against when that is not enough to be one event.
func (x *protos) farPoints(q, p *proto, keys []keyRole) int {
	const least, month = enough - 1, 31
	best := against
	for _, part := range p.parts {
		f := &part[0]
		n := x.points(q, f, keys)
		if n < 0 {
			return against
		}
		if n >= least && n > best && x.daysFrom(q, f) > month && x.farTold(q, f, keys) {
			best = n
		}
	}
	if best >= 0 {
		best = max(best, enough)
	}
	return best
}

// farTold reports whether it is sure that what befell one thing, or so many, is
// what was told of it long before.
func (x *protos) farTold(q *proto, f *frame, keys []keyRole) bool {
	h := x.g.hint(f)
	if h.toll && h.count.value >= great && q.hasCount(h) && x.saga(q, f) {
		return true
	}
	if x.dayTold(q, f, keys) && x.saga(q, f) {
		return true
	}
	for i, k := range keys {
		if !x.g.once(f.typ, k) || !x.one(&f.roles[i]) || !slices.Equal(q.roles[i].strong, f.roles[i].strong) {
			continue
		}
		if x.g.w.book.Consistency.Ever[f.typ.ID] || x.news(q.when, f.when, q.first, x.g.days[f.claim]) && (x.person(&f.roles[i]) || x.saga(q, f)) {
			return true
		}
		if x.person(&f.roles[i]) && x.takesUp(q, f) && x.saga(q, f) {
			return true
		}
	}
	return false
}

// takesUp reports whether a later telling only takes up what happened: with a noun that is no
// "another", and without a day.
func (x *protos) takesUp(q *proto, f *frame) bool {
	c, day := x.g.w.claims[f.claim], x.g.days[f.claim]
	return c.byNoun() && f.when.unknown() && q.first != "" && q.first < day && !another(&x.g.w.book.Naming, c.Quote) && !x.g.w.book.Naming.Articles[firstWord(c.Quote)]
}

// nounRule begins the names of the rules by which nouns tell events.
const nounRule = "noun:"

// byNoun reports whether a noun tells the event of a claim.
func (c *Claim) byNoun() bool { return strings.HasPrefix(c.Rule, nounRule) }

// dayTold reports whether both say on which day it was that something happened such as
// stories are about, and call alike what it befell.
func (x *protos) dayTold(q *proto, f *frame, keys []keyRole) bool {
	if !x.g.w.book.Consistency.Central[f.typ.ID] || !q.when.day() || !f.when.day() || !q.when.compatible(f.when) {
		return false
	}
	return x.saysAlike(q, f, keys)
}

// saysAlike reports whether the same, or what is called alike, fills some role of both, and
// nothing other any.
func (x *protos) saysAlike(q *proto, f *frame, keys []keyRole) bool {
	alike := false
	for i := range keys {
		a, b := &q.roles[i], &f.roles[i]
		switch {
		case !q.fills(i) || !f.fills(i):
		case x.rolePoints(q, f, keys, i) < 1:
			return false
		case len(a.items) > 0 && len(b.items) > 0:
			alike = alike || x.calledAlike(a, b)
		default:
			alike = true
		}
	}
	return alike
}

// news reports whether two tellings are of one month: both say so, or one does
// and the other is the news of those days.
func (x *protos) news(a, b interval, firstA, dayB string) bool {
	switch {
	case a.month() && b.month():
		return true
	case b.unknown():
		return a.month() && a.newsOn(dayB)
	case a.unknown():
		return b.month() && b.newsOn(firstA)
	}
	return false
}

// month reports whether the month is known.
func (i interval) month() bool {
	n := len(i.from)
	return (n == len("2006-01") || n >= len("2006-01-02")) && !i.coarse
}

// newsOn reports whether a day is one on which there is news of what happened then,
// in that month or on that day.
func (i interval) newsOn(day string) bool {
	const month = 31
	from, within := i.from, month
	if len(from) == len("2006-01") {
		from, within = from+"-01", 2*month
	}
	n := daysBetween(from[:len("2006-01-02")], day)
	return day != "" && n >= 0 && n <= within
}

// saga reports whether the frame's article names much that an article of the
// fact in the making names, however long before.
func (x *protos) saga(q *proto, f *frame) bool {
	own := x.g.homes[f.claim]
	return slices.ContainsFunc(q.latest(), func(i int) bool { return x.g.homes[i].saga(own) })
}

// saga reports whether two articles name so much of the same that they are of a
// story that goes on, however far apart.
func (h *home) saga(o *home) bool {
	if h == nil || o == nil || h == o {
		return h == o && h != nil
	}
	same, alike := h.scene.sharedNames(&o.scene, 0)
	few := min(len(h.scene.names), len(o.scene.names))
	return same >= 2 && 3*(same+alike) >= few || same+alike >= 3 && 3*(same+alike) >= few
}
