package extract

import "testing"

func TestDatelineLength(t *testing.T) {
	for text, want := range map[string]string{
		"OSLO — Norland will ban bags.":                          "OSLO — ",
		"OSLO (Norwire) — Norland will ban bags.":                "OSLO (Norwire) — ",
		"Paris (AFP) - “We will stay,” said Ann Lee.":            "Paris (AFP) - ",
		"NEW DELHI/ISLAMABAD, Feb 3 (Reuters) - Norland won.":    "NEW DELHI/ISLAMABAD, Feb 3 (Reuters) - ",
		"OSLO, Norway -- Two ships sank.":                        "OSLO, Norway -- ",
		"NATO — America and its allies — attacked the town.":     "",
		"NATO — the alliance of the west — attacked the town.":   "",
		"THE ARMY — LED BY ANN LEE":                              "",
		"Ann Lee - who leads the party - resigned.":              "",
		"The bank (in Oslo) sold the factory.":                   "",
		"A well-known baker died.":                               "",
		"OSLO — ":                                                "",
		"UN peacekeepers left the town.":                         "",
		"The US-led force withdrew (see below) - it had no fuel": "",
	} {
		if got := text[:datelineLength(text)]; got != want {
			t.Errorf("%q: dateline %q, want %q", text, got, want)
		}
	}
}
