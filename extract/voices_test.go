package extract

import (
	"fmt"
	"strings"
	"testing"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// TestVoiceExamples reads every example of the cues, signatures and hedges and
// finds it said by whom, and as firmly, as it says.
func TestVoiceExamples(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range x.lexicon.Cues.Examples() {
		claims := x.Extract(graph.Article{ID: "sha256:example", Text: e.Text, Published: "2024-02-20", Language: "en"})
		said := false
		for i := range claims {
			said = said || saysSo(&claims[i], &e)
		}
		if !said {
			t.Errorf("%s:%d: %q: %s is not %s by %q; it says\n%s", e.File, e.Line, e.Text, e.Trigger, e.Value, e.By, listVoices(claims))
		}
	}
}

// saysSo reports whether a claim is the one that an example speaks of.
func saysSo(c *graph.Claim, e *lexicon.VoiceExample) bool {
	if c.Trigger == nil || e.Text[c.Trigger.Start:c.Trigger.End] != e.Trigger || string(c.Factuality) != e.Value {
		return false
	}
	by := ""
	if n := len(c.Attribution); n > 0 {
		by = "somebody"
		if s := c.Attribution[n-1].Source; s != nil {
			if by = phraseOf(s); s.Name == e.By {
				by = s.Name // named in another sentence, and by a paper in this one
			}
		}
	}
	return by == e.By || by == "somebody" && e.By == ""
}

// listVoices writes claims with who says them and how firmly, one a line.
func listVoices(claims []graph.Claim) string {
	var b strings.Builder
	for i := range claims {
		c := &claims[i]
		b.WriteString(c.Type)
		if c.Predicate != "" {
			b.WriteString(" " + c.Predicate)
		}
		for _, r := range c.Roles {
			var names []string
			for _, ref := range r.Refs {
				names = append(names, ref.Name)
			}
			fmt.Fprintf(&b, " %s=%q", r.Name, strings.Join(names, " & "))
		}
		fmt.Fprintf(&b, " %s %s author %s", c.Factuality, c.Modality, c.Author)
		for _, l := range c.Attribution {
			who := "somebody"
			if l.Source != nil {
				who = l.Source.Name
			}
			fmt.Fprintf(&b, " | %s: %s", l.Cue, who)
			if l.Addressee != nil {
				fmt.Fprintf(&b, " to %s", l.Addressee.Name)
			}
			if l.Document != nil {
				fmt.Fprintf(&b, " in %s", l.Document.Name)
			}
		}
		if tm := c.Time; tm != nil {
			fmt.Fprintf(&b, " @ %s", tm.Text)
			if tm.Value != "" {
				fmt.Fprintf(&b, " = %s", tm.Value)
			}
			if tm.ValueEnd != "" {
				fmt.Fprintf(&b, "..%s", tm.ValueEnd)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// TestVoices reads articles of a few sentences, published on Tuesday 20
// February 2024; the archives list what they say, who says it, how firmly and
// when.
func TestVoices(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	goldens(t, "voices", func(in map[string]string) map[string]string {
		a := graph.Article{ID: "sha256:golden", Text: in["article"], Published: "2024-02-20", Language: "en"}
		return map[string]string{"claims": listVoices(x.Extract(a))}
	})
}
