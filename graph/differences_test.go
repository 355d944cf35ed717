package graph

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestDifferences(t *testing.T) {
	a := Node{ID: "a", Labels: []string{"Entity", "Person"}, Props: map[string]any{"name": "Ann", "claimCount": int64(2), "aliases": []string{"A"}}}
	b := Node{ID: "b", Labels: []string{"Entity"}, Props: map[string]any{"name": "Bo"}}
	e := Edge{ID: "e", Type: "MET", Source: "a", Target: "b", Props: map[string]any{"factId": "f"}}
	whole := Graph{Nodes: []Node{a, b}, Edges: []Edge{e}}
	node := func(labels string, props map[string]any) Graph {
		return Graph{Nodes: []Node{{ID: "a", Labels: strings.Fields(labels), Props: props}, b}, Edges: []Edge{e}}
	}
	for want, copy := range map[string]Graph{
		"": whole,
		"lacking in the copy a the copy lacks the node":                             {Nodes: []Node{b}, Edges: []Edge{e}},
		"lacking in the copy b the copy lacks the node":                             {Nodes: []Node{a}, Edges: []Edge{e}},
		"strange in the copy ab the graph has no such node":                         {Nodes: []Node{a, {ID: "ab"}, b}, Edges: []Edge{e}},
		"id used twice a the copy has two of the node":                              {Nodes: []Node{a, a, b}, Edges: []Edge{e}},
		"lacking in the copy e the copy lacks the edge":                             {Nodes: []Node{a, b}},
		"changed in the copy e the edge leads MET from b to a, not MET from a to b": {Nodes: []Node{a, b}, Edges: []Edge{{ID: "e", Type: "MET", Source: "b", Target: "a", Props: e.Props}}},
		"changed in the copy a the label Person is gone":                            node("Entity", a.Props),
		"changed in the copy a the label Odd was added":                             node("Entity Odd Person", a.Props),
		`changed in the copy a the property name is "Eve", not "Ann"`:               node("Entity Person", map[string]any{"name": "Eve", "claimCount": 2, "aliases": []string{"A"}}),
		"changed in the copy a the property aliases is gone":                        node("Entity Person", map[string]any{"name": "Ann", "claimCount": 2}),
		"changed in the copy a the property extra was added: [1,2]":                 node("Entity Person", map[string]any{"name": "Ann", "claimCount": 2, "aliases": []string{"A"}, "extra": []any{int64(1), int64(2)}}),
	} {
		var got []string
		for _, f := range Differences(whole, copy) {
			got = append(got, string(f.Kind)+" "+f.Subject+" "+f.What)
		}
		if strings.Join(got, "\n") != want {
			t.Errorf("got  %s\nwant %s", strings.Join(got, "\n"), want)
		}
	}
}

// TestDifferencesDigest: there are differences if and only if the digests differ.
func TestDifferencesDigest(t *testing.T) {
	graphs := rapid.Custom(func(t *rapid.T) Graph {
		var g Graph
		for _, id := range []string{"a", "b", "c"} {
			if rapid.Bool().Draw(t, "there") {
				g.Nodes = append(g.Nodes, Node{ID: id, Labels: rapid.SampledFrom([][]string{{"Fact"}, {"Entity"}}).Draw(t, "labels"), Props: map[string]any{"n": rapid.SampledFrom([]any{"", "x", int64(1), 1.5}).Draw(t, "n")}})
			}
		}
		if rapid.Bool().Draw(t, "edge") {
			g.Edges = append(g.Edges, Edge{ID: "e", Type: "T", Source: "a", Target: rapid.SampledFrom([]string{"b", "c"}).Draw(t, "to")})
		}
		return g
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := graphs.Draw(t, "a"), graphs.Draw(t, "b")
		if d := Differences(a, b); (len(d) == 0) != (Digest(a) == Digest(b)) {
			t.Fatalf("%v", d)
		}
	})
}
