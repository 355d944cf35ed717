package extract

import (
	"testing"

	"wiregraph/extract/nlp"
)

// TestAmounts reads the examples of the words of amounts, each as the object
// of a sentence.
func TestAmounts(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range x.lexicon.Cues.Numbers.Examples {
		text := "They saw " + e.Text + "."
		r := &reading{doc: x.parser.ParseBlocks(text, []nlp.Block{{End: len(text)}})}
		w := &resolver{reading: r, deps: dependentsOf(r.doc), numbers: x.lexicon.Cues.Numbers}
		if got := orElse(amount(w.doc, w.numbers, 2, len(r.doc.Tokens)-1), "neither"); string(got) != e.Class {
			t.Errorf("numbers.yaml:%d: %q is %s, not %s", e.Line, e.Text, got, e.Class)
		}
	}
}
