package graph

import (
	"strings"
	"testing"

	"wiregraph/graph/ontology"
)

// An article calls somebody a relative of the person of the same name where the name stands twice, and not
// where what stands first is the other itself.
func TestRepeats(t *testing.T) {
	for _, c := range []struct {
		quote, a, b string
		want        bool
	}{
		{"Ann Lee, the sister of Ann Lee", "the sister", "of Ann Lee", true},
		{"Ann Lee, the sister of Bo Berg", "the sister", "of Bo Berg", false},
		{"Bo Berg, whom she left", "she", "Bo Berg", false},
	} {
		find := func(words string) Ref {
			name := strings.TrimPrefix(words, "of ")
			at := strings.Index(c.quote, words) + len(words) - len(name)
			return Ref{Start: at, End: at + len(name), Text: name, Name: name}
		}
		a, b := find(c.a), find(c.b)
		if got := repeats(&ontology.EmbeddedRules().Naming, &Claim{Quote: c.quote, End: len(c.quote)}, &a, &b); got != c.want {
			t.Errorf("%q: %v", c.quote, got)
		}
	}
}
