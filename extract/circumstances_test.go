package extract

import (
	"slices"
	"strings"
	"testing"

	"wiregraph/graph"
)

// TestCircumstances reads the examples of circumstances: in each something
// fills the role, in the counter-examples nothing does.
func TestCircumstances(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range x.lexicon.Circumstances.Examples {
		claims := x.Extract(graph.Article{ID: "sha256:example", Text: e.Text, Language: "en"})
		var found []string
		for _, c := range claims {
			for _, ref := range c.Role(e.Role) {
				if words := phraseOf(&ref); !slices.Contains(found, words) { // the link between the two events has a cause too
					found = append(found, words)
				}
			}
		}
		if got := strings.Join(found, ", "); got != e.Words {
			t.Errorf("circumstances.yaml:%d: %q: %s is %q, want %q; claims:\n%s", e.Line, e.Text, e.Role, got, e.Words, listClaims(claims))
		}
	}
}
