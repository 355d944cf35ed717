package lexicon

import (
	"fmt"
	"slices"
	"strings"
)

// examples are the sentences of an entry or a list of words: those in which
// its words do what it says, and those in which they do not.
type examples struct {
	Yes []listed `yaml:"yes"`
	No  []listed `yaml:"no"`
}

// A VoiceExample is a sentence with how firmly, and by whom, it says
// something.
type VoiceExample struct {
	Text    string
	Trigger string // the words that carry what is said
	Value   string // how firmly it is held: CT+ … Uu
	By      string // the words of the innermost speaker; "" nobody
	File    string
	Line    int
}

// nobody stands in an example for the article's own voice.
const nobody = "nobody"

// voiceExamples reads "sentence => trigger CT+ by the speaker".
func voiceExamples(file string, e examples, line int) ([]VoiceExample, error) {
	if len(e.Yes) == 0 || len(e.No) == 0 {
		return nil, fmt.Errorf("load %s:%d: the entry wants an example (yes) and a counter-example (no)", file, line)
	}
	var out []VoiceExample
	for _, l := range slices.Concat(e.Yes, e.No) {
		text, said, ok := strings.Cut(l.Word, "=>")
		what, by, told := strings.Cut(said, " by ")
		fields := strings.Fields(what)
		if !ok || !told || len(fields) < 2 || !slices.Contains(values, fields[len(fields)-1]) {
			return nil, fmt.Errorf("load %s:%d: an example reads: sentence => words CT+ by speaker", file, l.Line)
		}
		v := VoiceExample{
			Text: strings.TrimSpace(text), Trigger: strings.Join(fields[:len(fields)-1], " "), Value: fields[len(fields)-1],
			By: strings.TrimSpace(by), File: file, Line: l.Line,
		}
		if v.By == nobody {
			v.By = ""
		}
		out = append(out, v)
	}
	return out, nil
}

// listExamples reads the examples of the word lists of a file: each list has
// some, and there are none of lists that do not exist.
func listExamples(file string, e map[string]examples, lists []string) ([]VoiceExample, error) {
	var out []VoiceExample
	for name := range e {
		if !slices.Contains(lists, name) {
			return nil, fmt.Errorf("load %s: examples of %q, which is no list", file, name)
		}
	}
	for _, name := range lists {
		line := 1
		if l := e[name].Yes; len(l) > 0 {
			line = l[0].Line
		}
		v, err := voiceExamples(file, e[name], line)
		if err != nil {
			return nil, fmt.Errorf("%w: %s", err, name)
		}
		out = append(out, v...)
	}
	return out, nil
}

// A TimeExample is words with what they mean on Tuesday 20 February 2024, the
// text having spoken of Friday the 16th last.
type TimeExample struct {
	Text  string // "ahead …" speaks of what is to come
	Means string // "on Sunday: XXXX-WXX-7 = 2024-02-18, on"; "" nothing
	Line  int
}
