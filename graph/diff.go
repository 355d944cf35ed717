package graph

import (
	"cmp"
	"maps"
	"slices"
)

// Diff returns the changes that turn old into new. Rows that differ in any
// way are put whole.
func Diff(old, new Graph) Changes {
	var c Changes
	c.DeleteNodes, c.PutNodes = diffRows(old.Nodes, new.Nodes, func(n Node) string { return n.ID }, equalNodes)
	c.DeleteEdges, c.PutEdges = diffRows(old.Edges, new.Edges, func(e Edge) string { return e.ID }, equalEdges)
	return c
}

func diffRows[R any](old, new []R, id func(R) string, equal func(a, b R) bool) (gone []string, put []R) {
	was := make(map[string]R, len(old))
	for _, r := range old {
		was[id(r)] = r
	}
	for _, r := range new {
		k := id(r)
		if o, ok := was[k]; !ok || !equal(o, r) {
			put = append(put, r)
		}
		delete(was, k)
	}
	return sortedKeys(was), put
}

// Apply returns the graph after the changes. A deleted row that is not there
// is no error.
func Apply(g Graph, c Changes) Graph {
	return Graph{
		Nodes: applyRows(g.Nodes, c.DeleteNodes, c.PutNodes, func(n Node) string { return n.ID }),
		Edges: applyRows(g.Edges, c.DeleteEdges, c.PutEdges, func(e Edge) string { return e.ID }),
	}
}

func applyRows[R any](rows []R, gone []string, put []R, id func(R) string) []R {
	at := make(map[string]R, len(rows)+len(put))
	for _, r := range rows {
		at[id(r)] = r
	}
	for _, k := range gone {
		delete(at, k)
	}
	for _, r := range put {
		at[id(r)] = r
	}
	out := slices.Collect(maps.Values(at))
	slices.SortFunc(out, func(a, b R) int { return cmp.Compare(id(a), id(b)) })
	if len(out) == 0 {
		return nil
	}
	return out
}

func equalNodes(a, b Node) bool {
	return a.ID == b.ID && slices.Equal(a.Labels, b.Labels) && equalProps(a.Props, b.Props)
}

func equalEdges(a, b Edge) bool {
	return a.ID == b.ID && a.Type == b.Type && a.Source == b.Source && a.Target == b.Target && equalProps(a.Props, b.Props)
}

func equalProps(a, b map[string]any) bool {
	return maps.EqualFunc(a, b, func(x, y any) bool {
		p, ok := x.([]string)
		q, ok2 := y.([]string)
		if ok || ok2 {
			return ok && ok2 && slices.Equal(p, q)
		}
		return x == y
	})
}
