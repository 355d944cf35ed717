package extract

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"wiregraph/graph"
)

// TestBrokenTexts: news that was cut off, spliced, stripped of its marks or scrambled on its
// way is read to its end, and what is claimed of it is sound.
func TestBrokenTexts(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	words := printed(t)
	runs := 1
	if os.Getenv("WIREGRAPH_LONG") != "" {
		runs = 100
	}
	for range runs {
		rapid.Check(t, func(t *rapid.T) {
			text := strings.Join(broken(t, words), " ")
			a := graph.Article{Text: text, Published: "2019-10-05", Version: graph.Hash(text), ID: graph.ArticleID("", text)}
			sound(t, x, a, x.Extract(a))
		})
	}
}

// printed returns the words of the texts beside the tests, in their order.
func printed(t *testing.T) []string {
	files, err := filepath.Glob(filepath.Join("testdata", "*", "*.txt*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts: %v", err)
	}
	var words []string
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			if !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "=") && !strings.HasPrefix(line, "-- ") {
				words = append(words, strings.Fields(line)...)
			}
		}
	}
	return words
}

// broken draws a stretch of the words and breaks it in a few places.
func broken(t *rapid.T, words []string) []string {
	stretch := func(most int, what string) []string {
		n := rapid.IntRange(1, most).Draw(t, what)
		first := rapid.IntRange(0, len(words)-n).Draw(t, what+" from")
		return slices.Clone(words[first : first+n])
	}
	out := stretch(60, "words")
	for range rapid.IntRange(0, 8).Draw(t, "breaks") {
		at := rapid.IntRange(0, len(out)-1).Draw(t, "at")
		switch rapid.IntRange(0, 5).Draw(t, "how") {
		case 0:
			if len(out) > 1 {
				out = slices.Delete(out, at, at+1)
			}
		case 1:
			out = slices.Insert(out, at, stretch(12, "insert")...)
		case 2:
			to := rapid.IntRange(0, len(out)-1).Draw(t, "swapped with")
			out[at], out[to] = out[to], out[at]
		case 3:
			if bare := strings.Trim(out[at], ".,;:\"“”'()"); bare != "" {
				out[at] = bare
			}
		case 4:
			first, size := utf8.DecodeRuneInString(out[at])
			out[at] = string(unicode.ToUpper(first)) + out[at][size:]
		case 5:
			out[at] += rapid.SampledFrom([]string{",", ".", ";", ":", "\"", "”", ")", "\n\n", "-", "’s"}).Draw(t, "mark")
		}
	}
	return out
}
