package extract

import "testing"

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
