package graph

import "slices"

// Far behind its lead a later article of a story takes up what an earlier told: who did it by name, and
// to what as what is known already ("which suspended its payments"). That says enough, however
// long ago it was, where neither tells another of the kind of whom it names.

// takenUp reports whether p only takes up what q tells.
func (x *protos) takenUp(q, p *proto, keys []keyRole) bool {
	if !x.happenings() || x.g.w.book.Consistency.Again[x.typ.ID] || len(q.articles) > mostTellings {
		return false
	}
	return !slices.ContainsFunc(p.parts, func(part []frame) bool {
		return slices.ContainsFunc(part, func(f frame) bool { return !x.behind(q, &f) }) || !x.knownFrom(q, &part[0], keys)
	})
}

// behind reports whether an article later than those of the proto tells something behind its lead.
func (x *protos) behind(q *proto, f *frame) bool {
	return q.last != "" && q.last < x.g.days[f.claim] && !x.g.headline(f.claim) && !x.g.leads[f.claim]
}

// knownFrom reports whether one name fills a role of both, and what is called alike another, by the later
// as what is known already; and nothing other any.
func (x *protos) knownFrom(q *proto, f *frame, keys []keyRole) bool {
	one, called := false, false
	for i := range keys {
		a, b := &q.roles[i], &f.roles[i]
		switch {
		case !q.fills(i) || !f.fills(i):
		case x.rolePoints(q, f, keys, i) < 1:
			return false
		case x.one(b) && slices.Equal(a.strong, b.strong):
			one = one || x.soleOf(q, f, i)
		default:
			called = called || x.takes(a, b)
		}
	}
	return one && called
}

// soleOf reports whether the articles of both tell but one event of the type of whom fills the role.
func (x *protos) soleOf(q *proto, f *frame, i int) bool {
	s := f.roles[i].strong[0]
	return x.tells[told{f.article, i, s}] < 2 && !slices.ContainsFunc(q.articles, func(a int) bool { return x.tells[told{a, i, s}] > 1 })
}

// takes reports whether a role describes one thing as known already, which the other side calls so.
func (x *protos) takes(before, now *frameRole) bool {
	if len(now.items) != 1 || !x.g.w.identity.spokenOf(now.items[0]) {
		return false
	}
	if len(before.items) > 0 {
		return x.calledAlike(before, now)
	}
	return len(before.strong) == 1 && x.calledByNoun(before.strong[0], now)
}
