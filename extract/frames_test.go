package extract

import (
	"fmt"
	"strings"
	"testing"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// TestFrameExamples reads every example of the frames and finds in it what it
// says, and in the counter-examples nothing of the kind.
func TestFrameExamples(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	readExamples(t, x, "frames/", x.lexicon.Frames.Examples())
}

// readExamples finds in each example what it says, and in each
// counter-example nothing of its type.
func readExamples(t *testing.T, x *Extractor, folder string, examples []lexicon.Example) {
	t.Helper()
	for _, e := range examples {
		claims := x.Extract(graph.Article{ID: "sha256:example", Text: e.Text, Language: "en"})
		said := false
		for _, c := range claims {
			if c.Type != e.Type.ID {
				continue
			}
			all := true
			for _, r := range e.Roles {
				all = all && fillsRole(&c, r.Role, r.Words)
			}
			said = said || all
		}
		if said != (len(e.Roles) > 0) {
			t.Errorf("%s%s:%d: %s: %q: it says\n%s", folder, e.File, e.Line, e.Type.ID, e.Text, listClaims(claims))
		}
	}
}

// fillsRole reports whether the words are among those that fill the role.
func fillsRole(c *graph.Claim, role, words string) bool {
	for _, ref := range c.Role(role) {
		if ref.Text == words || phraseOf(&ref) == words {
			return true
		}
	}
	return false
}

// phraseOf returns the whole phrase of a reference: the words that it shows or,
// where they are the same but for what follows the noun, the name.
func phraseOf(r *graph.Ref) string {
	if !r.Named && (strings.HasPrefix(r.Name, r.Text) || strings.HasPrefix(r.Text, r.Name)) {
		return r.Name
	}
	return r.Text
}

// listClaims writes claims one a line: type, role=words, …
func listClaims(claims []graph.Claim) string {
	var b strings.Builder
	for _, c := range claims {
		b.WriteString(c.Type)
		if c.Type == "OPEN" {
			b.WriteString(" " + c.Predicate)
		}
		for _, r := range c.Roles {
			for _, ref := range r.Refs {
				fmt.Fprintf(&b, " %s=%q", r.Name, phraseOf(&ref))
				if ref.Class == ontology.Event && ref.Event != "" {
					fmt.Fprintf(&b, "<%s>", ref.Event)
				}
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// TestFrames reads articles of a few sentences; the archives list what they say.
func TestFrames(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	goldens(t, "frames", func(in map[string]string) map[string]string {
		return map[string]string{"claims": listClaims(x.Extract(graph.Article{ID: "sha256:golden", Text: in["article"], Language: "en"}))}
	})
}
