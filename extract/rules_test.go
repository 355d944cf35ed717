package extract

import (
	"strings"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// TestRuleExamples reads the examples of the rules of derivation, builds their
// graph, and finds the conclusion in it, or not.
func TestRuleExamples(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range ontology.EmbeddedRules().Rules {
		for _, e := range r.Examples {
			t.Run(r.ID+": "+e, func(t *testing.T) {
				text, want, _ := strings.Cut(e, " => ")
				text = "Of bans\n\n" + text
				a := graph.Article{ID: "example", Version: graph.Hash(text), Title: "Of bans", Published: "2024-02-20", Text: text}
				claims := x.Extract(a)
				v := graph.Build(graph.Input{Articles: []graph.Article{a}, Claims: claims, Ontology: o})
				got := "none"
				for _, n := range v.Graph.Nodes {
					if n.Props["type"] == r.Then.Type && n.Props["derived"] == true {
						got = "derived"
					}
				}
				if got != want {
					for _, c := range claims {
						t.Logf("%s %q", c.Type, c.Quote)
					}
					t.Errorf("%s, want %s", got, want)
				}
			})
		}
	}
}
