package ontology

import (
	"strings"
	"testing"
)

func TestAgree(t *testing.T) {
	x := EmbeddedRules().Wordings
	for verb, many := range map[string]string{
		"is prohibited": "are prohibited", "is a member of": "are members of", "was an heir": "were heirs", "has ties with": "have ties with", "gave": "gave", "uses": "use", "supplies": "supply",
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
	for noun, want := range map[string]bool{"cars": true, "people": true, "police": true, "news": false, "crisis": false, "virus": false, "congress": false, "gas": false, "car": false, "iraqis": true, "tennis": false} {
		if got := x.Many(noun); got != want {
			t.Errorf("Many(%q) = %v", noun, got)
		}
	}
}

func TestIndefinite(t *testing.T) {
	x := EmbeddedRules().Wordings
	for name, want := range map[string]string{
		"car": "a car", "attack": "an attack", "United Nations panel": "a United Nations panel", "UN panel": "a UN panel",
		"11-month-old baby": "an 11-month-old baby", "heir": "an heir", "unidentified man": "an unidentified man", "FBI agent": "an FBI agent", "umbrella": "an umbrella", "one-day trip": "a one-day trip", "A": "an A",
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
		"  SMUGGLE: {verb: smuggle, noun: the smuggling}\n":                         "",
		"{verb: smuggle, noun: the smuggling}":                                      "{verb: smuggle}",
		"{verb: be in, where: true, alone: be somewhere, done: have a place in it}": "{verb: be in, done: have a place in it}",
		"{verb: evade, ":                           "{",
		"  GIFT: {verb: give,":                     "  GIVT: {verb: give,",
		"{form: \"{theme} {verb}\", verb: expire,": "{form: \"{theme} expired\", verb: expire,",
		"VIOLATE: {verb: violate,":                 "VIOLATE: {tense: future, verb: violate,",
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

func TestInflect(t *testing.T) {
	x := EmbeddedRules().Wordings
	for verb, want := range map[string][4]string{
		"give": {"gives", "gave", "given", "giving"}, "ask": {"asks", "asked", "asked", "asking"}, "ban": {"bans", "banned", "banned", "banning"},
		"carry": {"carries", "carried", "carried", "carrying"}, "admit": {"admits", "admitted", "admitted", "admitting"}, "visit": {"visits", "visited", "visited", "visiting"},
		"die": {"dies", "died", "died", "dying"}, "be": {"is", "was", "been", "being"}, "agree": {"agrees", "agreed", "agreed", "agreeing"}, "equip": {"equips", "equipped", "equipped", "equipping"},
		"put off": {"puts off", "put off", "put off", "putting off"}, "travel": {"travels", "travelled", "travelled", "travelling"}, "need": {"needs", "needed", "needed", "needing"},
	} {
		for i, form := range []VerbForm{ThirdForm, PastForm, ParticipleForm, GerundForm} {
			got := x.Inflect(verb, form)
			if got != want[i] {
				t.Errorf("form %d of %q is %q, want %q", form, verb, got, want[i])
			}
			if back := x.FormOf(got, verb); x.Inflect(verb, back) != got {
				t.Errorf("%q is taken for form %d of %q", got, back, verb)
			}
		}
	}
	if x.FormOf("norm", "give") != NoForm {
		t.Error("a noun is taken for a verb's form")
	}
}

func TestSay(t *testing.T) {
	x := EmbeddedRules().Wordings
	for want, say := range map[string]struct {
		phrase string
		mood   Mood
	}{
		"gave up":                      {"give up", Mood{Past: true}},
		"give up":                      {"give up", Mood{Many: true}},
		"did not give up":              {"give up", Mood{Past: true, Not: true, Many: true}},
		"do not give up":               {"give up", Mood{Not: true, Many: true}},
		"were not sold":                {"be sold", Mood{Past: true, Not: true, Many: true}},
		"is a member of":               {"be a member of", Mood{}},
		"are not members of":           {"be a member of", Mood{Not: true, Many: true}},
		"will not go":                  {"go", Mood{Not: true, Modal: x.Modality("future")}},
		"may have gone":                {"go", Mood{Modal: x.Modality("possible"), Perfect: true}},
		"are expected to go":           {"go", Mood{Many: true, Modal: x.Modality("expected")}},
		"did not try to go":            {"go", Mood{Not: true, Modal: x.Modality("attempted")}},
		"is thought to have been sold": {"be sold", Mood{Modal: x.Modality("believed"), Perfect: true}},
	} {
		if got := x.Say(say.phrase, say.mood); got != want {
			t.Errorf("Say(%q, %+v) = %q, want %q", say.phrase, say.mood, got, want)
		}
	}
}
