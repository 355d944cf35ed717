package newstest

import (
	"runtime"
	"slices"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// What is made builds a graph that proves itself, and is the same every time.
func TestVisits(t *testing.T) {
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	in := graph.Input{Ontology: o}
	again := 0
	for v := range Visits(7, 300) {
		in.Articles = append(in.Articles, v.Article)
		in.Claims = append(in.Claims, v.Claims...)
	}
	for v := range Visits(7, 200) {
		if v.Article.Version != in.Articles[again].Version {
			t.Fatalf("article %d of a shorter draw is another", again)
		}
		again++
	}
	v := graph.Build(in)
	for _, f := range graph.Verify(v.Graph, in) {
		t.Errorf("%+v", f)
	}
	labels := map[string]int{}
	for _, n := range v.Graph.Nodes {
		for _, l := range n.Labels {
			labels[l]++
		}
	}
	edges := map[string]int{}
	for _, e := range v.Graph.Edges {
		edges[e.Type]++
	}
	if labels["Corroborated"] == 0 || edges["COPY_OF"] == 0 || edges["DENIES"] == 0 || edges["BECAUSE"] == 0 {
		t.Errorf("no repeated events, copies, denials or breaches: %v, %v", labels, edges)
	}
	t.Logf("%d articles, %d claims, %v", len(in.Articles), len(in.Claims), labels)
}

// One processor comes to the same as several, whichever is done first.
func TestProcessors(t *testing.T) {
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	in := graph.Input{Ontology: o, Stamps: map[string]string{}}
	for v := range Visits(3, 600) {
		in.Articles, in.Claims = append(in.Articles, v.Article), append(in.Claims, v.Claims...)
		in.Stamps[v.Article.ID] = v.Article.Version
	}
	parts := func(processors int) []graph.Part {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
		return graph.Resolve(in).Parts()
	}
	want := parts(1)
	for range 3 {
		if !slices.Equal(parts(8), want) {
			t.Fatal("the graph depends on how many processors make it")
		}
	}
}
