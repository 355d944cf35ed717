package ontology

import (
	"strings"
	"testing"
)

func TestAgree(t *testing.T) {
	x := EmbeddedRules().Wordings
	for verb, many := range map[string]string{
		"is prohibited": "are prohibited", "has ties with": "have ties with", "gave": "gave", "uses": "use", "supplies": "supply",
		"passes": "pass", "teaches": "teach", "goes": "go", "closes": "close", "was": "were", "backs": "back", "speaks for": "speak for",
	} {
		if got := x.Agree(verb, true); got != many {
			t.Errorf("Agree(%q) = %q, want %q", verb, got, many)
		}
		if got := x.Agree(verb, false); got != verb {
			t.Errorf("Agree(%q) of one = %q", verb, got)
		}
	}
}

func TestPresent(t *testing.T) {
	x := EmbeddedRules().Wordings
	for lemma, want := range map[string]string{
		"call for": "calls for", "be critical of": "is critical of", "have": "has", "carry": "carries", "play": "plays", "pass": "passes",
		"veto": "vetoes", "watch": "watches", "fix": "fixes",
	} {
		if got := x.Present(lemma); got != want {
			t.Errorf("Present(%q) = %q, want %q", lemma, got, want)
		}
	}
}

func TestOverAndStates(t *testing.T) {
	x := EmbeddedRules().Wordings
	if !x.Over("former") || x.Over("acting") {
		t.Error("a former office is over, an acting one is not")
	}
	if !x.State("base") || x.State("sell") {
		t.Error("what is based is in a state, what is sold is not")
	}
}

func TestMany(t *testing.T) {
	x := EmbeddedRules().Wordings
	for noun, want := range map[string]bool{"cars": true, "people": true, "police": true, "news": false, "crisis": false, "virus": false, "congress": false, "gas": false, "car": false} {
		if got := x.Many(noun); got != want {
			t.Errorf("Many(%q) = %v", noun, got)
		}
	}
}

func TestIndefinite(t *testing.T) {
	x := EmbeddedRules().Wordings
	for name, want := range map[string]string{
		"car": "a car", "attack": "an attack", "United Nations panel": "a United Nations panel", "UN panel": "a UN panel",
		"FBI agent": "an FBI agent", "umbrella": "an umbrella", "one-day trip": "a one-day trip", "A": "an A",
	} {
		if got := x.Indefinite(name); got != want {
			t.Errorf("Indefinite(%q) = %q, want %q", name, got, want)
		}
	}
}

// Every fact can be put into words: a type without verb, noun or an end is
// reported by name.
func TestWordingIsWhole(t *testing.T) {
	o, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	derived := EmbeddedRules().DerivedType
	for old, broken := range map[string]string{
		"  GIFT: {verb: gave, done: was given, noun: the gift}\n":                                 "",
		"{verb: gave, done: was given, noun: the gift}":                                           "{verb: gave, done: was given}",
		"{verb: is in, alone: is somewhere, done: has a place in it}":                             "{verb: is in, done: has a place in it}",
		"{verb: weakened, done: was weakened, noun: the weakening}":                               "{noun: the weakening}",
		"  GIFT: {verb: gave, done: was given, noun: the gift}\n  DELIVER: {done: was delivered,": "  GIVT: {verb: gave, done: was given, noun: the gift}\n  DELIVER: {done: was delivered,",
	} {
		text := string(wordingYAML)
		if strings.Count(text, old) != 1 {
			t.Fatalf("%q does not stand once in the file", old)
		}
		x, err := parseWording([]byte(strings.Replace(text, old, broken, 1)))
		if err != nil {
			t.Fatal(err)
		}
		if x.check(o, derived) == nil {
			t.Errorf("%q instead of %q goes unnoticed", broken, old)
		}
	}
}
