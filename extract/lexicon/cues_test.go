package lexicon

import (
	"strings"
	"testing"
)

func TestCuesLoad(t *testing.T) {
	if _, err := loadCues(); err != nil {
		t.Fatal(err)
	}
}

// TestCueFaults checks that a fault is named with its file and line.
func TestCueFaults(t *testing.T) {
	good := func() [5]source {
		return [5]source{{"cues.yaml", cuesYAML}, {"signatures.yaml", signaturesYAML}, {"hedges.yaml", hedgesYAML}, {"calendar.yaml", calendarYAML}, {"numbers.yaml", numbersYAML}}
	}
	for _, tt := range []struct {
		name string
		file int
		text string
		want string
	}{
		{"unknown field", 0, "version: 1\nverb: []\n", "cues.yaml: yaml: unmarshal errors:\n  line 2"},
		{"unknown effect", 0, "version: 1\nverbs:\n- {effect: XX, stance: neutral, modality: asserted, speaker: said,\n   lemmas: [say]}\n", `cues.yaml:4: effect is "XX"`},
		{"lemma twice", 0, "version: 1\nverbs:\n- {effect: CT+, stance: neutral, modality: asserted, speaker: said, lemmas: [say,\n   say],\n   yes: [\"A fled. => fled CT+ by nobody\"], no: [\"B fled. => fled CT+ by nobody\"]}\n", `cues.yaml:4: "say" stands on line 3 already`},
		{"no examples", 0, "version: 1\nverbs:\n- {effect: CT+, stance: neutral, modality: asserted, speaker: said, lemmas: [say]}\n", "cues.yaml:3: the entry wants an example"},
		{"no example", 2, "version: 1\nadverbs:\n- {value: PS+, modality: possible, lemmas: [perhaps],\n   yes: [A fled.], no: [B fled.]}\n", "hedges.yaml:4: an example reads"},
		{"no lemmas", 1, "version: 1\nentries:\n- {affirmed: CT+, negated: CT-}\n", "signatures.yaml: entry 1"},
		{"unknown modality", 2, "version: 1\nadverbs:\n- {value: PS+, modality: certain, lemmas: [perhaps]}\n", `hedges.yaml:3: modality is "certain"`},
		{"word twice", 2, "version: 1\nnegators: [not, never,\n  not]\n", `hedges.yaml:3: "not" is listed twice`},
		{"month thirteen", 3, "version: 1\nmonths:\n  13: [undecember]\n", "month 13 does not exist"},
		{"two months", 3, "version: 1\nmonths:\n  1: [january]\n  2: [january]\n", `calendar.yaml:4: "january" stands under 1 and 2, first on line 3`},
		{"currency twice", 4, "version: 1\ncurrencies: [yen,\n  yen]\n", `numbers.yaml:3: "yen" is listed twice`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := good()
			s[tt.file].data = []byte(tt.text)
			_, err := readCues(s[0], s[1], s[2], s[3], s[4])
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error is %v, want one with %q", err, tt.want)
			}
		})
	}
}
