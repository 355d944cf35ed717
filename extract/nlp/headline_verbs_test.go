package nlp

import "testing"

// TestHiddenVerbs: a word in -s is the verb of a line without one where it reads so in the past tense.
func TestHiddenVerbs(t *testing.T) {
	for _, tt := range []struct{ line, word, xpos, rel string }{
		{"Plane lands in river, kills three", "lands", "VBZ", "root"},
		{"Probe lands on Mars after seven-month trip", "lands", "VBZ", "root"},
		{"Train derails in Ohio, injuring 12", "derails", "VBZ", "root"},
		{"Storm leaves 20 dead in Cuba, heads for Florida", "heads", "VBZ", "advcl"},
		{"Judge blocks sale of chipmaker", "blocks", "VBZ", "root"},
		{"Police raid offices of newspaper after editors flee", "raid", "VBP", "root"},
		{"Lawmakers back bill on foreign agents", "back", "VBP", "root"},
		{"Police raid in Oslo", "raid", "NN", "root"},
		{"Flood victims in Laos", "victims", "NNS", "root"},
		{"Bomb threats at schools", "threats", "NNS", "root"},
		{"The plane lands were wide.", "lands", "NNS", "nsubj"},
	} {
		d := parser().Parse(tt.line)
		for i, k := range d.Tokens {
			if d.Word(i) == tt.word && (k.XPOS != tt.xpos || k.Rel != tt.rel) {
				t.Errorf("%q: %s is %s, %s", tt.line, tt.word, k.XPOS, k.Rel)
			}
		}
	}
}

// TestPast inflects verbs.
func TestPast(t *testing.T) {
	for lemma, want := range map[string]string{"land": "landed", "spot": "spotted", "sink": "sank", "carry": "carried", "die": "died", "play": "played", "derail": "derailed"} {
		if got := parser().lemmas.inflection.past(lemma); got != want {
			t.Errorf("the past of %q is %q, want %q", lemma, got, want)
		}
	}
}
