package nlp

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// TestFramesVerbs inflects the verbs of the frames by the rules of spelling:
// each form leads back to its verb.
func TestFramesVerbs(t *testing.T) {
	l, err := readLemmas(lemmaLines)
	if err != nil {
		t.Fatal(err)
	}
	past := map[string]bool{} // verbs with a past of their own
	for form, lemma := range l.inflection.irregular {
		if form.kind == verb && !strings.HasSuffix(form.word, "ing") {
			past[lemma] = true
		}
	}
	verbs := framesVerbs(t)
	forms := 0
	for v := range verbs {
		for tag, spellings := range inflected(v) {
			if past[v] && tag == "VBD" {
				continue
			}
			for _, form := range spellings {
				forms++
				got, ok := l.inflection.irregularLemma(form, tag)
				if !ok {
					got, _ = l.inflection.regularLemma(form, tag)
				}
				if got != v && !(verbs[got] && slices.Contains(inflected(got)[tag], form)) { // enrolled is of enrol and of enroll
					t.Errorf("%s (%s) gives %q, want %q", form, tag, got, v)
				}
			}
		}
	}
	if len(verbs) < 1000 || forms < 3*len(verbs)-200 {
		t.Errorf("only %d forms of %d verbs", forms, len(verbs))
	}
}

// TestInflection leads forms of each kind back to their lemma, by spelling alone.
func TestInflection(t *testing.T) {
	in, err := readInflection(inflectionLines)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ tag, forms string }{
		{"VBD", "rose:rise shut:shut fled:flee fined:fine faced:face banned:ban travelled:travel agreed:agree died:die denied:deny called:call hoped:hope hopped:hop outsold:outsell remade:remake lay:lie found:find wound:wind persuaded:persuade panicked:panic"},
		{"VBN", "frozen:freeze withdrawn:withdraw quoted:quote looted:loot seized:seize accused:accuse focused:focus co-written:co-write born:bear"},
		{"VBG", "controlling:control dying:die buying:buy crying:cry planning:plan making:make hanging:hang changing:change seeing:see riding:ride becoming:become using:use suing:sue"},
		{"VB", "held:hold found:found wound:wound"},
		{"VBZ", "denies:deny dies:die pushes:push accuses:accuse goes:go focuses:focus makes:make aches:ache has:have"},
		{"NNS", "cities:city ties:tie movies:movie wives:wife gunmen:gunman churches:church viruses:virus causes:cause crises:crisis heroes:hero shoes:shoe prizes:prize schoolchildren:schoolchild houses:house olives:olive"},
		{"JJR", "larger:large bigger:big happier:happy smaller:small later:late younger:young cheaper:cheap freer:free worse:bad"},
		{"JJS", "safest:safe hottest:hot earliest:early strongest:strong best:good"},
	} {
		for _, pair := range strings.Fields(tt.forms) {
			form, want, _ := strings.Cut(pair, ":")
			got, ok := in.irregularLemma(form, tt.tag)
			if !ok {
				got, ok = in.regularLemma(form, tt.tag)
			}
			if !ok {
				got = form
			}
			if got != want {
				t.Errorf("%s (%s) gives %q, want %q", form, tt.tag, got, want)
			}
		}
	}
}

func TestNoInflection(t *testing.T) {
	in, err := readInflection(inflectionLines)
	if err != nil {
		t.Fatal(err)
	}
	for _, form := range []string{"", "s", "ed", "ing", "es", "'s", "es's", "bss", "ies", "ééd"} {
		for _, tag := range []string{"VBD", "VBG", "VBZ", "NNS", "JJR", "JJS", "NN"} {
			if got, ok := in.regularLemma(form, tag); ok && got == "" {
				t.Errorf("%q (%s) has an empty lemma", form, tag)
			}
		}
	}
}

func TestBrokenInflection(t *testing.T) {
	for _, text := range []string{"verb", "adverb well better", "verb find found\nverb found found", "stem drop ed", "stem e at\nstem keep at", "plural e s"} {
		if _, err := readInflection(text); err == nil {
			t.Errorf("%q: no error", text)
		}
	}
}

// framesVerbs returns the verbs of the files of frames.
func framesVerbs(t *testing.T) map[string]bool {
	files, err := filepath.Glob("../lexicon/frames/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	plain := regexp.MustCompile(`^[a-z]{2,}`)
	verbs := map[string]bool{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var doc struct {
			Frames []struct {
				Verbs []string `yaml:"verbs"`
			} `yaml:"frames"`
		}
		if err := yaml.Unmarshal(data, &doc); err != nil {
			t.Fatal(err)
		}
		for _, f := range doc.Frames {
			for _, entry := range f.Verbs {
				word, _, _ := strings.Cut(entry, " ")
				if v := plain.FindString(word); v != "be" && v != "" && !strings.HasPrefix(word, v+"-") {
					verbs[v] = true
				}
			}
		}
	}
	return verbs
}

// inflected returns the forms of a verb by tag. Where stress decides whether
// the last letter is doubled, both spellings.
func inflected(v string) map[string][]string {
	n := len(v)
	last := v[n-1]
	s, stems := v+"s", []string{v}
	switch {
	case last == 'y' && !strings.ContainsRune("aeou", rune(v[n-2])):
		return map[string][]string{"VBZ": {v[:n-1] + "ies"}, "VBD": {v[:n-1] + "ied"}, "VBG": {v + "ing"}}
	case strings.HasSuffix(v, "ee"):
		return map[string][]string{"VBZ": {s}, "VBD": {v + "d"}, "VBG": {v + "ing"}}
	case strings.HasSuffix(v, "ie"):
		return map[string][]string{"VBZ": {s}, "VBD": {v + "d"}, "VBG": {v[:n-2] + "ying"}}
	case last == 'e':
		return map[string][]string{"VBZ": {s}, "VBD": {v + "d"}, "VBG": {v[:n-1] + "ing"}}
	case strings.HasSuffix(v, "s") || strings.HasSuffix(v, "x") || strings.HasSuffix(v, "z") || strings.HasSuffix(v, "ch") || strings.HasSuffix(v, "sh") || last == 'o':
		s = v + "es"
	}
	if !vowel(v, n-1) && vowel(v, n-2) && (n < 3 || !vowel(v, n-3)) && !strings.ContainsRune("wxyh", rune(last)) {
		if stems = []string{v + string(last)}; syllables(v) > 1 {
			stems = []string{v, v + string(last)}
		}
	}
	forms := map[string][]string{"VBZ": {s}}
	for _, stem := range stems {
		forms["VBD"] = append(forms["VBD"], stem+"ed")
		forms["VBG"] = append(forms["VBG"], stem+"ing")
	}
	return forms
}
