package graph

import (
	"slices"
	"strings"

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
	if off && !x.daysOff(p, f, keys) || g.tooEarly(p, f) {
		return against
	}
	sum, late := 0, false
	switch {
	case off:
	case p.when.day() && f.when.day() && f.typ.ClaimAct: // people say much in a day
		sum += 2
	case p.when.day() && f.when.day():
		sum += 3
	case !p.when.unknown() && !f.when.unknown():
		sum++
	case p.when.unknown() && f.when.unknown() && x.daysFrom(p, f) > week:
		late = true
	}
	for i := range keys {
		n := x.rolePoints(p, f, keys, i)
		if n < 0 && g.otherSide(f.typ, keys[i], &p.roles[i], &f.roles[i]) {
			n = 0
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
		late = late && n < enough
		sum += n
	}
	if late {
		sum-- // what is told without a time is of the day
	}
	n := x.countPoints(p, f)
	if n < 0 {
		return against
	}
	sum += n
	if len(h.places) > 0 && len(p.hint.places) > 0 {
		if !slices.ContainsFunc(h.places, func(k int) bool { return slices.Contains(p.hint.places, k) }) {
			if g.placesApart(h.places, p.hint.places) {
				return against
			}
		} else {
			sum++
		}
	}
	sum += min(shared(p.hint.beside, h.beside), 2)
	if sum < enough && sum+paraphrase >= enough && x.paraphrases(p, f) {
		sum += paraphrase
	}
	return sum
}

// daysOff reports whether both tell of one person what happens to people once in a
// story, a few days from each other: "on Tuesday", "two weeks ago".
func (x *protos) daysOff(p *proto, f *frame, keys []keyRole) bool {
	const few = 3
	if !p.when.day() || !f.when.day() || abs(daysBetween(p.when.from[:10], f.when.from[:10])) > few {
		return false
	}
	for i := range keys {
		b := f.roles[i].strong
		if len(b) != 1 || !x.g.once(f.typ, keys[i]) || !slices.Equal(p.roles[i].strong, b) {
			continue
		}
		if k, ok := b[0].is(entityFiller); ok && x.g.w.identity.class(k) == ontology.Person {
			return true
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
	return spec != nil && len(spec.Classes) == 0 && len(g.w.book.Consistency.Once[t.ID]) > 0 && (g.acts(a) && g.happens(b) || g.acts(b) && g.happens(a))
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
	case n >= 2 && len(b.strong) > 0:
		return 2
	case n > 0 && len(a.items) > 0 && len(b.items) > 0 && x.calledAlike(a, b):
		return 3
	case n > 0 && !p.fills(i) && !f.fills(i) && among(p.hint.words[i], x.g.hint(f).words[i]):
		return 3
	}
	return 0
}

// calledTheSame reports whether some items of both sides are described in the
// same words.
func (x *protos) calledTheSame(a, b *frameRole) bool {
	return slices.ContainsFunc(b.items, func(k int) bool {
		return slices.ContainsFunc(a.items, func(i int) bool { return slices.Equal(x.g.w.words(i), x.g.w.words(k)) })
	})
}

// calledAlike reports whether one of the items of both sides has one head, or
// one that is a kind of the other's, and neither is another or some of several.
func (x *protos) calledAlike(a, b *frameRole) bool {
	const several = "*"
	n := &x.g.w.book.Naming
	head := func(i int) string {
		t := &x.g.w.identity.things[i]
		words := described(n, t.name)
		first, _, _ := strings.Cut(Fold(t.name), " ")
		if len(words) == 0 || mere(n, words) || n.People[words[len(words)-1]] || n.EmptyHeads[words[len(words)-1]] || n.Determiners[first] && !n.Definite[first] && !n.Articles[first] && !n.Possessives[first] {
			return ""
		}
		last := words[len(words)-1]
		if !slices.Contains(strings.Fields(Fold(t.name)), last) {
			last += several
		}
		return last
	}
	counted := func(i int) bool { // "1,100 dealers" are no other than "the dealers" of the article alone
		words := described(n, x.g.w.identity.things[i].name)
		_, is := number(words[0], n.Numbers)
		return is
	}
	for _, i := range a.items {
		for _, k := range b.items {
			if p, q := head(i), head(k); p != "" && q != "" && (x.g.w.book.KindOf(p, q) || x.g.w.book.KindOf(q, p)) && (!strings.HasSuffix(p, several) || counted(i) == counted(k)) {
				return true
			}
		}
	}
	return false
}

// only reports whether both articles, within two weeks, tell but one thing of the type that who
// fills the role by name did, and neither says of it what the other does not.
func (x *protos) only(p *proto, f *frame, keys []keyRole, i int) bool {
	h := x.g.hint(f)
	if x.daysFrom(p, f) > 2*week || f.typ.ClaimAct || len(f.roles[i].strong) != 1 || !x.g.acts(&f.roles[i]) || !among(h.beside, p.hint.beside) {
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
	for a := range p.articles {
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
		case v >= 10:
			n = 3
		case v >= 3:
			n = 2
		}
		if n > 1 && len(x.g.w.book.Consistency.Once[f.typ.ID]) > 0 {
			n++
		}
		return n
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

// hasCount reports whether a claim of the proto counts as many.
func (p *proto) hasCount(h *hint) bool {
	return h.counts && slices.ContainsFunc(p.counts, func(q quantity) bool { return q.value == h.count.value })
}

// fresh is how many days a toll is revised from one article to the next.
const fresh = 3

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

// paraphrases reports whether the frame's passage is in much the same words as
// one of the proto's.
func (x *protos) paraphrases(p *proto, f *frame) bool {
	claims := x.g.w.claims
	words := x.g.unnamed(f.claim)
	return len(words) >= 3 && slices.ContainsFunc(p.latest(), func(i int) bool {
		if claims[i].ArticleID == f.article {
			return false
		}
		other := x.g.unnamed(i)
		n := shared(words, other)
		return n >= 3 && 3*n >= 2*min(len(words), len(other))
	})
}

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

// placesApart reports whether all places are of one kind, so that none of them
// lies in another.
func (g *gathering) placesApart(a, b []int) bool {
	id := g.w.identity
	kind := id.cluster[id.same.find(a[0])].kind
	return kind != "" && !slices.ContainsFunc(append(slices.Clone(a), b...), func(k int) bool { return id.cluster[id.same.find(k)].kind != kind })
}

// placesOf returns the fillers of a role that are places, none when others are among them.
func (g *gathering) placesOf(r *frameRole) []int {
	var out []int
	for _, s := range r.strong {
		i, ok := s.is(entityFiller)
		if !ok || g.w.identity.class(i) != ontology.Place {
			return nil
		}
		out = append(out, i)
	}
	return out
}

// rolePoints weighs what both say of one role: 2 for a name or several words,
// 1 for what may be the same, 0 where one says nothing.
func (x *protos) rolePoints(p *proto, f *frame, keys []keyRole, i int) int {
	g := x.g
	h := g.hint(f)
	a, b := &p.roles[i], &f.roles[i]
	switch {
	case len(a.strong) > 0 && len(b.strong) > 0:
		if subset(b.strong, a.strong) || subset(a.strong, b.strong) {
			return 2 * min(len(a.strong), len(b.strong), 2)
		}
		return g.strongPoints(f.typ, a, b)
	case len(a.items) > 0 && len(b.items) > 0:
		if n := g.itemPoints(a, b, p.hasCount(h)); n > 0 || !p.hint.toll || !h.toll || !g.once(f.typ, keys[i]) {
			return n
		}
		return 1
	case len(a.strong) > 0 && len(b.items) > 0:
		return x.mixedPoints(a, b, f.typ)
	case len(b.strong) > 0 && len(a.items) > 0:
		return x.mixedPoints(b, a, f.typ)
	case a.open != "" && b.open != "" && a.open != b.open:
		return against
	}
	if u, v := p.hint.words[i], h.words[i]; len(u) > 0 && len(v) > 0 {
		n := shared(u, v)
		if n == 0 && f.typ.ClaimAct {
			return against
		}
		return min(n, 2)
	}
	return 0
}

// mixedPoints weighs an item that may be what the other side names; one of the
// dead is not the dead.
func (x *protos) mixedPoints(named, item *frameRole, t *ontology.Type) int {
	id := x.g.w.identity
	several := slices.ContainsFunc(item.items, func(i int) bool { return id.class(i) == ontology.Group })
	if several && len(named.strong) == 1 {
		if i, ok := named.strong[0].is(entityFiller); ok && id.class(i) == ontology.Person {
			return against
		}
	}
	if x.mixed(named, item, t, false) || x.norm(named, item) {
		return 1
	}
	return against
}

// norm reports whether an item is a norm of nobody's that an article speaks of
// where another names its authority: "the sanctions prohibit", "the League
// prohibits".
func (x *protos) norm(named, item *frameRole) bool {
	return len(item.items) == 1 && x.g.w.identity.class(item.items[0]) == ontology.Norm && x.g.w.authority(item.items[0]) == "" &&
		slices.ContainsFunc(named.strong, func(s filler) bool { return x.g.authorityOf(s) != "" })
}

// strongPoints weighs fillers that are not one thing.
func (g *gathering) strongPoints(t *ontology.Type, a, b *frameRole) int {
	switch g.likened(t, a, b) {
	case refined:
		return 1
	case partOf:
		return 0
	}
	if len(a.strong) == 1 && len(b.strong) == 1 {
		if n := max(g.nested(a.strong[0], b.strong[0]), g.nested(b.strong[0], a.strong[0])); n >= 0 {
			return n
		}
	}
	if x, y := g.placesOf(a), g.placesOf(b); len(x) > 0 && len(y) > 0 && !g.placesApart(x, y) {
		return 0
	}
	return against
}

// many reports whether things of the class may be several people: "the
// attackers", "three of the gunmen", "the navy".
func many(c ontology.Class) bool {
	return c == ontology.Group || c == ontology.Person || c == ontology.Organization
}

// itemPoints weighs what things known by description are called.
func (g *gathering) itemPoints(a, b *frameRole, asMany bool) int {
	best := against
	id := g.w.identity
	for _, i := range a.items {
		for _, k := range b.items {
			x, y := id.cluster[id.same.find(i)], id.cluster[id.same.find(k)]
			switch {
			case id.same.find(i) == id.same.find(k):
				best = max(best, 2)
			case g.itemsAgree(i, k):
				u, v := g.w.words(i), g.w.words(k)
				if len(u) > 1 && slices.Equal(u, v) {
					best = max(best, 2)
				} else {
					best = max(best, 1)
				}
			case many(x.class) && many(y.class) && (x.class != y.class || asMany):
				if asMany || g.kindred(i, k) {
					best = max(best, 1)
				} else {
					best = max(best, 0)
				}
			}
		}
	}
	return best
}
