package nlp

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestFeatures compares features with those that the trainer computes
// (train/features.py writes the file).
func TestFeatures(t *testing.T) {
	lines, err := os.ReadFile("testdata/features.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(lines)) {
		word, want, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		f := parser().pieces.featuresOf(word)
		var got []string
		for _, id := range append([]int32{f.word[0], f.word[1], f.prefix, f.suffix[0], f.suffix[1], f.tail, f.shape, f.casing}, f.pieces[:]...) {
			got = append(got, fmt.Sprint(id))
		}
		if g := strings.Join(got, "\t"); g != want {
			t.Errorf("%q:\n got %s\nwant %s", word, g, want)
		}
	}
}
