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
	return rankOf(&g.w.book.Naming, g.w.identity.things[i].name)
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

// kindred compares what two things are called: equal heads, one a kind of the
// other, or one that says nothing.
func (g *gathering) kindred(i, j int) bool {
	id, book := g.w.identity, g.w.book
	heads := func(i int) []string {
		var out []string
		for _, m := range id.cluster[id.same.find(i)].members {
			out = append(out, book.Heads(described(&book.Naming, id.things[m].name), id.things[m].kind)...)
		}
		return out
	}
	x, y := heads(i), heads(j)
	if len(x) == 0 || len(y) == 0 {
		return true
	}
	for _, p := range x {
		for _, q := range y {
			if book.KindOf(p, q) || book.KindOf(q, p) {
				return true
			}
		}
	}
	return false
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
