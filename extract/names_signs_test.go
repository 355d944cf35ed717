package extract

import (
	"strings"
	"testing"

	"wiregraph/graph/ontology"
)

// TestSigns asks that the lexicon weighs each sign that a name may show, and no other.
func TestSigns(t *testing.T) {
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	weighed := map[string]bool{}
	for _, s := range x.lexicon.Signs.List {
		weighed[s.Name] = true
		if signs[s.Name] == nil && nounSigns[s.Name] == nil {
			t.Errorf("nobody sees the sign %q", s.Name)
		}
	}
	if len(weighed) != len(signs)+len(nounSigns) {
		t.Errorf("%d signs are weighed, and %d seen", len(weighed), len(signs)+len(nounSigns))
	}
}

// TestBesideFirms takes a make that stands in one list with a firm for the firm, but not the cars.
func TestBesideFirms(t *testing.T) {
	read := reader(t)
	for text, want := range map[string]ontology.Class{
		"GM and Chrysler met Ann Lee.":    ontology.Organization,
		"Ann Lee met GM in a Chrysler.":   "",
		"Ann Lee sold GM and a Chrysler.": ontology.Artifact,
	} {
		var got ontology.Class
		for _, c := range read(text) {
			for _, r := range c.Passages() {
				if strings.HasSuffix(r.Text, "Chrysler") {
					got = r.Class
				}
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
