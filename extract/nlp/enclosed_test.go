package nlp

import "testing"

// TestEnclosed: a phrase takes in the mark whose fellow it holds, and no other.
func TestEnclosed(t *testing.T) {
	words := []struct{ text, xpos string }{
		{"(", "-LRB-"}, {"mostly", "RB"}, {"fat", "JJ"}, {")", "-RRB-"}, {"gulls", "NNS"}, {"say", "VBP"},
		{"a", "DT"}, {"\"", "``"}, {"good", "JJ"}, {"man", "NN"}, {"\"", "''"}, {"came", "VBD"},
	}
	doc := &Document{}
	for _, w := range words {
		start := len(doc.Text)
		doc.Text += w.text + " "
		doc.Tokens = append(doc.Tokens, Token{Start: start, End: start + len(w.text), XPOS: w.xpos})
	}
	for name, c := range map[string]struct{ first, end, wantFirst, wantEnd int }{
		"opens before":  {1, 5, 0, 5},
		"closes behind": {6, 10, 6, 11},
		"both within":   {0, 5, 0, 5},
		"neither":       {8, 10, 8, 10},
		"all":           {1, 10, 0, 11},
	} {
		if first, end := doc.Enclosed(c.first, c.end); first != c.wantFirst || end != c.wantEnd {
			t.Errorf("%s: tokens %d to %d, want %d to %d", name, first, end, c.wantFirst, c.wantEnd)
		}
	}
}
