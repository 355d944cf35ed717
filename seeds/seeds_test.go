package seeds

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

func TestManifest(t *testing.T) {
	text, err := FS.ReadFile("manifest.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var rows []struct{ File string }
	if err := yaml.Unmarshal(text, &rows); err != nil {
		t.Fatal(err)
	}
	files, err := fs.Glob(FS, "*.txt")
	if err != nil || len(files) != len(rows) {
		t.Fatalf("%d files, %d in the manifest, %v", len(files), len(rows), err)
	}
	for _, r := range rows {
		if _, err := FS.Open(r.File); err != nil {
			t.Error(err)
		}
	}
}

// TestCopies: one pair of the articles is a copy and its source, the others
// are reports of their own.
func TestCopies(t *testing.T) {
	files, _ := fs.Glob(FS, "*.txt")
	copies := 0
	for i, a := range files {
		for _, b := range files[:i] {
			switch s := similarity(shingles(t, a), shingles(t, b)); {
			case s >= 0.8:
				copies++
			case s > 0.3:
				t.Errorf("%s and %s share %.0f %% of their words in threes", a, b, 100*s)
			}
		}
	}
	if copies != 1 {
		t.Errorf("%d pairs of copies, want 1", copies)
	}
}

var word = regexp.MustCompile(`[\pL\pN]+`)

// shingles returns the runs of three words in a file.
func shingles(t *testing.T, file string) map[string]bool {
	t.Helper()
	text, err := FS.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	words := word.FindAllString(strings.ToLower(string(text)), -1)
	set := map[string]bool{}
	for i := 0; i+3 <= len(words); i++ {
		set[strings.Join(words[i:i+3], " ")] = true
	}
	return set
}

// similarity is the share of runs that both have, of all (Jaccard).
func similarity(a, b map[string]bool) float64 {
	both := 0
	for s := range a {
		if b[s] {
			both++
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}
