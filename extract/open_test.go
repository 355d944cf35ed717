package extract

import (
	"testing"

	"wiregraph/graph"
)

// TestOpenExamples reads the examples of OPEN claims and finds in each what it
// says, and in the counter-examples none.
func TestOpenExamples(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range x.lexicon.Open.Examples {
		claims := x.Extract(graph.Article{ID: "sha256:example", Text: e.Text, Language: "en"})
		said := false
		for _, c := range claims {
			if c.Type == "OPEN" && (e.Predicate == "" || c.Predicate == e.Predicate && firstWords(c.Role("agent")) == e.Agent && firstWords(c.Role("object")) == e.Object) {
				said = true
			}
		}
		if said != (e.Predicate != "") {
			t.Errorf("open.yaml:%d: %q: it says\n%s", e.Line, e.Text, listClaims(claims))
		}
	}
}

// firstWords returns the words of the first filler, "-" without one.
func firstWords(refs []graph.Ref) string {
	if len(refs) == 0 {
		return "-"
	}
	return phraseOf(&refs[0])
}

// TestFillerExamples reads sentences whose fillers tell what is meant, and
// others of which nothing is to be claimed.
func TestFillerExamples(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range x.lexicon.Fillers.Examples {
		claims := x.Extract(graph.Article{ID: "sha256:example", Text: e.Text, Language: "en"})
		if len(claims) > 0 != e.Claim {
			t.Errorf("fillers.yaml:%d: %q: it says\n%s", e.Line, e.Text, listClaims(claims))
		}
	}
}
