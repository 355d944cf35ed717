package graph

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Names are what the text itself writes with capital letters, without the word
// that only begins a sentence, and not across marks and possessives; words alone come last.
func TestSketchNames(t *testing.T) {
	text := "Ferry Boss Quits\n\nWhen Ann Lee met Mr. Reed of Belt Lines, they spoke. Belt Lines' ships, when idle, lie in Lindum Harbour.\n" +
		"\u201cThe Silver Heron sank,\u201d Karin Voss's Norland Post wrote. On Monday, Ann Lee left. IDs: J. P. Roe"
	want := []string{"Ann Lee", "Mr. Reed", "Belt Lines", "Lindum Harbour", "The Silver Heron", "Karin Voss", "Norland Post", "On Monday", "J. P. Roe", "IDs"}
	if d := cmp.Diff(want, NewSketch(text).Names); d != "" {
		t.Error(d)
	}
}

// Two articles of which no claim names two things in common are of one story
// where their texts do: the captain of the second is the one of the first. In a
// text that names nobody of them she is another.
func TestStoryByNamesInTexts(t *testing.T) {
	claims := `a1 | one 2024-03-04 | HOLDS_ROLE | agent=Ann Lund; object=captain/Role |
a2 | one 2024-03-04 | ARREST | target=Ann Lund; place=Porhaven/Place:City |
a3 | one 2024-03-04 | APOLOGIZE | agent=Belt Lines/Organization |
b1 | two 2024-03-06 | EXPEL | target=~the captain/Person; place=Porhaven/Place:City |
b2 | two 2024-03-06 | MEET | agent=Lars Ek; co_agent=Sonja Brandt |`
	for _, test := range []struct {
		more     string
		both     bool // both texts say so
		entities int
	}{
		{"The licence of Belt Lines was withdrawn.\n", false, 0},
		{"The licence of Acme Ferries was withdrawn.\n", false, 1},
		{"The licence of Acme Ferries was withdrawn.\n", true, 0},
	} {
		in := parseInput(t, loadOntology(t), claims, "")
		if in.Articles[1].Text += test.more; test.both {
			in.Articles[0].Text += test.more
		}
		if d := cmp.Diff(test.entities, captains(Build(in))); d != "" {
			t.Errorf("%s%s", test.more, d)
		}
	}
}

// captains counts the persons without a name.
func captains(v View) int {
	n := 0
	for _, node := range v.Graph.Nodes {
		if node.Props["name"] == "captain" && slices.Contains(node.Labels, "Person") {
			n++
		}
	}
	return n
}
