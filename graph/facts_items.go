package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// itemsAgree reports whether two things known by description may be one: of
// one class, and alike in kind, in head noun, or one of them without a telling
// head ("the gift").
func (g *gathering) itemsAgree(i, j int) bool {
	id := g.w.identity
	a, b := id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]
	if a.class != b.class || id.keptApart(a, b) != "" {
		return false
	}
	if p, q := g.rank(i), g.rank(j); p != q && p > 0 && q > 0 {
		return false // "one child", "a second child"
	}
	return g.kindred(i, j)
}

// rank returns which of several a thing is by its description, 0 when that
// does not say.
func (g *gathering) rank(i int) int {
	return g.rankOf(g.w.identity.things[i].name)
}

// rankOf returns which of several a description says that it is, 0 when it does not.
func rankOf(n *ontology.Naming, text string) int {
	for _, w := range strings.Fields(Fold(text)) {
		if k := n.Ordinals[w]; k > 0 {
			return k
		}
	}
	return 0
}

// kindred compares what two things are called: equal heads, heads that call the
// same, or one that says nothing.
func (g *gathering) kindred(i, j int) bool {
	id, book := g.w.identity, g.w.book
	heads := func(i int) (said, kinds []string) {
		for _, m := range id.cluster[id.same.find(i)].members {
			words := described(&book.Naming, id.things[m].name)
			if round := book.Naming.Rounds[firstWord(id.things[m].name)] > 0; !round || !mere(&book.Naming, words) { // "dozens" says not of whom
				said = append(said, book.Heads(words, "")...)
			}
			kinds = append(kinds, book.Heads(nil, id.things[m].kind)...)
		}
		return said, kinds
	}
	alike := func(x, y []string) bool {
		return slices.ContainsFunc(x, func(p string) bool {
			return slices.ContainsFunc(y, func(q string) bool { return book.Alike(p, q) })
		})
	}
	x, xKinds := heads(i)
	y, yKinds := heads(j)
	switch {
	case len(x)+len(xKinds) == 0, len(y)+len(yKinds) == 0, alike(x, y), alike(x, yKinds), alike(xKinds, y):
		return true
	}
	two := len(x) > 0 && len(y) > 0 && id.besides(i, j) // an article that tells of a station and a shop tells of two
	return !two && alike(xKinds, yKinds)
}

// besides reports whether an article tells of both below its headline.
func (id *identities) besides(i, j int) bool {
	return slices.ContainsFunc(id.cluster[id.same.find(i)].members, func(a int) bool {
		return !id.things[a].headed && slices.ContainsFunc(id.cluster[id.same.find(j)].members, func(b int) bool {
			return !id.things[b].headed && id.things[a].article == id.things[b].article
		})
	})
}

// several reports whether the head of a description is in the plural.
func (id *identities) several(i int) bool {
	words := described(&id.book.Naming, id.things[i].name)
	return len(words) > 0 && !slices.Contains(strings.Fields(Fold(id.things[i].name)), words[len(words)-1])
}

// anywhere reports whether a place goes by no more than that something is there: "the site".
func (id *identities) anywhere(i int) bool {
	words := strings.Fields(Fold(id.things[i].name))
	return len(words) == 2 && id.book.Naming.Definite[words[0]] && id.book.Naming.Anywheres[words[1]]
}

// spokenOf reports whether something is taken for known, or is what the headline
// speaks of: "the driver", "her rival".
func (id *identities) spokenOf(i int) bool {
	n, t := &id.book.Naming, &id.things[i]
	return t.home != nil && t.refs[0].Start < t.home.title || slices.ContainsFunc(t.refs, func(r *Ref) bool {
		first := firstWord(r.Text)
		return n.Definite[first] || n.Possessives[first]
	})
}

// introduces reports whether an article speaks of somebody before it tells the name:
// "a student was shot", "Ana Ruiz, 21, died".
func (id *identities) introduces(i, named int) bool {
	t := &id.things[i]
	if t.class != ontology.Person || !id.book.Naming.Articles[firstWord(t.name)] {
		return false
	}
	return slices.ContainsFunc(id.cluster[id.same.find(named)].members, func(m int) bool {
		o := &id.things[m]
		return o.article == t.article && o.class == t.class && t.refs[0].Start < o.refs[0].Start
	})
}

// subset reports whether all of a, sorted, are in b, sorted.
func subset[T cmp.Ordered](a, b []T) bool {
	for _, x := range a {
		if _, ok := slices.BinarySearch(b, x); !ok {
			return false
		}
	}
	return true
}

// merged returns the union of two sorted lists, sorted.
func merged[T cmp.Ordered](a, b []T) []T {
	if subset(b, a) {
		return a
	}
	out := append(slices.Clone(a), b...)
	slices.Sort(out)
	return slices.Compact(out)
}
