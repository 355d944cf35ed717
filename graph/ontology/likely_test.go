package ontology

import (
	"slices"
	"strings"
	"testing"
)

// TestLikelyRefused: every piece of evidence has a weight, and nothing else has.
func TestLikelyRefused(t *testing.T) {
	whole := string(likelyYAML)
	for name, tt := range map[string]struct{ old, new, want string }{
		"missing": {"  kinship: ", "  kinfolk: ", "likely.yaml: no weight of kinship"},
		"unknown": {"weights:\n", "weights:\n  moon: 1\n", "likely.yaml: moon is no evidence"},
		"words":   {"words:\n", "words:\n  moon: it shines\n", "likely.yaml: moon is no evidence"},
		"field":   {"version: 1", "version: 1\nmost: 2", "most"},
		"no sum":  {"  kinship: ", "  kinship: .nan # ", "no weight of kinship"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(whole, tt.old, tt.new, 1)
			if text == whole {
				t.Fatalf("%q is not in likely.yaml", tt.old)
			}
			if _, err := parseLikely("likely.yaml", []byte(text)); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want one of %q", err, tt.want)
			}
		})
	}
	var w Weighed
	w[Always], w[OneDay] = 1, 1
	l := Likely{Weights: Weighed{Always: -1, OneDay: 3, OneWord: 7}}
	if sum := l.Sum(&w); sum != 2 {
		t.Errorf("sum %v, want 2", sum)
	}
	l.Words[OneDay], l.Words[OneWord] = "one day", "one word"
	if why := l.Because(&w); !slices.Equal(why, []string{"one day"}) {
		t.Errorf("because %q, want one day", why)
	}
}
