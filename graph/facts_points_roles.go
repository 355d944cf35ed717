package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

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
	id, n := x.g.w.identity, &x.g.w.book.Naming
	head := func(i int) (string, bool) {
		t := &id.things[i]
		words := described(n, t.name)
		first, _, _ := strings.Cut(Fold(t.name), " ")
		if len(words) == 0 || mere(n, words) || n.People[words[len(words)-1]] || n.EmptyHeads[words[len(words)-1]] || n.Determiners[first] && !n.Definite[first] && !n.Articles[first] && !n.Possessives[first] {
			return "", false
		}
		return words[len(words)-1], id.several(i)
	}
	counted := func(i int) bool { // "1,100 dealers" are no other than "the dealers" of the article alone
		words := described(n, id.things[i].name)
		_, is := number(words[0], n.Numbers)
		return is
	}
	for _, i := range a.items {
		for _, k := range b.items {
			p, many := head(i)
			q, also := head(k)
			if p != "" && q != "" && many == also && x.g.w.book.Alike(p, q) && (!many || counted(i) == counted(k)) {
				return true
			}
		}
	}
	return false
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
		n := g.itemPoints(a, b, p.hasCount(h))
		switch {
		case n > 0:
			return n
		case !g.once(f.typ, keys[i]):
			if n < 0 && g.byDoers(f.typ, keys[i]) && x.anyCrowd(a, b) {
				return 0
			}
			return n
		case p.hint.toll && h.toll:
			return 1
		case n < 0 && x.mounts(p, f, a, b):
			return 0
		}
		return n
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

// anyCrowd reports whether both sides are crowds, and one goes by no more than that it is people:
// "four men", "the gang". Those who march on one day are others than those who march on the next.
func (x *protos) anyCrowd(a, b *frameRole) bool {
	id, n := x.g.w.identity, &x.g.w.book.Naming
	all := slices.Concat(a.items, b.items)
	return !slices.ContainsFunc(all, func(i int) bool { return id.class(i) != ontology.Group }) &&
		slices.ContainsFunc(all, func(i int) bool { return anybody(n, described(n, id.things[i].name)) })
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
	if x.calledBy(named, item) {
		return 2
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
				if len(u) > 1 && slices.Equal(u, v) || abstract(x.class) && g.w.compounded(i, k) {
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

// otherWordDoer reports whether who did it is described on both sides, in other words, while what it
// befell once is the same: "soldiers" and "the officers" who dissolved the parliament.
func (x *protos) otherWordDoer(p *proto, f *frame, keys []keyRole, i int) bool {
	a, b := &p.roles[i], &f.roles[i]
	if !x.g.byDoers(f.typ, keys[i]) || len(a.strong)+len(b.strong) > 0 || !x.g.acts(a) || !x.g.acts(b) {
		return false
	}
	for k := range keys {
		if x.g.once(f.typ, keys[k]) && x.rolePoints(p, f, keys, k) > 1 {
			return true
		}
	}
	return false
}
