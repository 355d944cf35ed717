package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// likeness is how two different fillers of one role of an event stand to each
// other.
type likeness int

const (
	unlike  likeness = iota
	partOf           // one may be a body of the other: neither speaks for one event nor against it
	refined          // both may be one thing, said more and less fully
)

// likened compares two fillers that are not one thing: a description that says
// all that the other does ("his presidential bid", "the 2020 presidential
// bid"), norms of one authority ("the UN's ban", "UN sanctions"), a body and
// the body that it is named as a part of ("the UN", "the UN Security Council").
func (g *gathering) likened(t *ontology.Type, a, b *frameRole) likeness {
	if t.IsRelation() || len(a.strong) != 1 || len(b.strong) != 1 {
		return unlike
	}
	i, ok := entityIndex(a.strong[0])
	j, ok2 := entityIndex(b.strong[0])
	if !ok || !ok2 {
		return unlike
	}
	id := g.w.identity
	x, y := id.cluster[id.same.find(i)], id.cluster[id.same.find(j)]
	if id.keptApart(x, y) != "" {
		return unlike
	}
	p, q := g.wordsOf(i), g.wordsOf(j)
	if len(p) == 0 || len(q) == 0 {
		return unlike
	}
	heads := &g.w.book.Naming.NormHeads
	switch last := func(w []string) string { return w[len(w)-1] }; {
	case x.class == ontology.Organization && y.class == ontology.Organization:
		if len(p) > 1 && len(q) > 1 && len(p) != len(q) && (contains(p, q) || contains(q, p)) {
			return partOf
		}
	case x.class == ontology.Norm && y.class == ontology.Norm && (*heads)[last(p)] && (*heads)[last(q)]:
		if len(p) > 1 && slices.Equal(p[:len(p)-1], q[:len(q)-1]) {
			return refined
		}
	case x.named || y.named || !abstract(x.class) || !abstract(y.class):
	case last(p) == last(q) && min(len(p), len(q)) > 1 && (contains(p, q) || contains(q, p)):
		return refined
	}
	return unlike
}

// wordsOf returns the words of what a thing is called, acronyms spelled out.
func (g *gathering) wordsOf(i int) []string {
	if g.spelled == nil {
		g.spelled = g.w.identity.spelledOut()
	}
	return strings.Fields(spell(strings.Join(described(&g.w.book.Naming, g.w.identity.things[i].name), " "), g.spelled))
}

// abstract reports whether things of the class are known by what they are
// called rather than by who they are.
func abstract(c ontology.Class) bool {
	return c == ontology.Concept || c == ontology.Norm || c == ontology.Document || c == ontology.Artifact
}
