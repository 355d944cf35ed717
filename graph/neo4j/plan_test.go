package neo4j

import (
	"os"
	"strings"
	"testing"

	"wiregraph/graph"
)

// TestPlans: every statement that writes finds its rows by an index or by
// their place; none walks over a label or over all nodes.
func TestPlans(t *testing.T) {
	f := newFixture(t)
	f.put(0, 1)
	f.publish()
	words := newVocabulary(f.ontology)
	must := func(s string, err error) string {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	var list []string
	for _, layer := range graph.Layers {
		for _, name := range []string{"put_nodes", "create_nodes", "delete_nodes"} {
			list = append(list, must(words.nodes(name, []string{layer})))
		}
	}
	list = append(list, must(words.nodes("put_nodes", []string{"Entity", "Person"})))
	for _, name := range []string{"put_edges", "create_edges", "delete_edges"} {
		list = append(list, must(words.edges(name, "AGENT", "Fact", "Entity")), must(words.edges(name, "STATED_IN", "Claim", "Article")), must(words.edges(name, "MENTIONED_IN", "Entity", "Article")))
	}
	for _, name := range []string{"delete_stray_nodes", "delete_stray_edges", "put_runs", "begin", "hold", "finish"} {
		list = append(list, statement(name))
	}
	params := row{"rows": []any{}, "labels": []string{}, "workspace": "", "publisher": "", "step": 0, "watermark": "", "run": 0}
	var shown strings.Builder
	for _, s := range list {
		plan := f.server.Plan(t, s, params)
		shown.WriteString(s + plan + "\n")
		if strings.Contains(plan, "Scan") {
			t.Errorf("%s\n%s", s, plan)
		}
	}
	if plan := f.server.Plan(t, "MATCH (n:Entity) RETURN n", nil); !strings.Contains(plan, "NodeByLabelScan") {
		t.Errorf("a walk over a label is not seen in\n%s", plan)
	}
	if os.Getenv("WIREGRAPH_PLANS") != "" { // to read them
		t.Log("\n" + shown.String())
	}
}

// TestVocabulary: names that the ontology does not know never become part of a
// statement.
func TestVocabulary(t *testing.T) {
	f := newVocabulary(loadOntology(t))
	bad := "Entity) DETACH DELETE n //"
	if _, err := f.nodes("put_nodes", []string{"Entity", bad}); err == nil {
		t.Error("a strange label")
	}
	if _, err := f.nodes("put_nodes", []string{"Person"}); err == nil {
		t.Error("labels without a layer")
	}
	if _, err := f.edges("put_edges", "A]->() DELETE r //", "Fact", "Entity"); err == nil {
		t.Error("a strange type")
	}
	if _, err := f.edges("put_edges", "AGENT", "Fact", ""); err == nil {
		t.Error("an edge without an end")
	}
}
