package extract

import (
	"testing"

	"wiregraph/graph"
)

// TestRelations reads articles that say what things and people are; the
// archives list what they say.
func TestRelations(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	goldens(t, "relations", func(in map[string]string) map[string]string {
		return map[string]string{"claims": listClaims(x.Extract(graph.Article{ID: "sha256:golden", Text: in["article"], Language: "en"}))}
	})
}

// TestRelationExamples reads the examples of the words that carry standing
// relations.
func TestRelationExamples(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	readExamples(t, x, "", x.lexicon.Relations.Tests)
}
