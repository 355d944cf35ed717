package extract

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// Whose the fillers of claims are is measured on predicates and arguments that are no part
// of the project: WIREGRAPH_DATA names the folder that holds up-ewt, the PropBank of EWT.
// SHOW=1 lists the fillers that are no arguments of their verb.
//
//	WIREGRAPH_DATA=DIR go test ./extract -run ArgumentsOfVerbs -v

// What claims must keep up on the development part, in a hundred: verbs with an argument
// of which there is a claim, fillers within an argument, arguments that are filled. Texts
// from the web tell little that a graph wants, of "I" and "you" above all.
const (
	leastTold   = 36.0
	leastWithin = 97.3
	leastFilled = 89.9
)

func TestArgumentsOfVerbs(t *testing.T) {
	data, x := measuredOn(t, "up-ewt")
	for _, part := range []string{"dev", "test"} {
		var m argumentMeasure
		for _, d := range readPropBank(t, filepath.Join(data, "up-ewt", "en_ewt-up-"+part+".conllu")) {
			m.text(t, &d, x.Extract(graph.Article{ID: "sha256:measure", Text: d.text, Language: "en"}))
		}
		told, within, filled := hundredth(m.told, m.verbs), hundredth(m.within, m.fillers), hundredth(m.filled, m.nouns)
		t.Logf("%s: claims of %d of %d verbs (%.1f); %d of %d fillers within an argument (%.1f), %d more where none is annotated; %d of %d arguments filled (%.1f)",
			part, m.told, m.verbs, told, m.within, m.fillers, within, m.open, m.filled, m.nouns, filled)
		if part == "dev" && (told < leastTold || within < leastWithin || filled < leastFilled) {
			t.Errorf("want %.1f, %.1f and %.1f or more", leastTold, leastWithin, leastFilled)
		}
	}
}

func hundredth(n, of int) float64 { return 100 * float64(n) / float64(max(1, of)) }

// A propText is a text with its words and what is annotated of its verbs.
type propText struct {
	text  string
	words []propWord
	verbs []propVerb
}

// A propWord is a word: its bytes, the index of its head, -1 for a root.
type propWord struct {
	start, end, head int
	upos, rel        string
}

// A propVerb is a verb with the words that head its arguments, by label.
type propVerb struct {
	word int
	args map[string][]int
}

// core reports whether an argument is one of those that are numbered.
func core(label string) bool { return strings.HasPrefix(label, "ARG") && len(label) == 4 }

// readPropBank reads documents, each sentence a paragraph of its own.
func readPropBank(t *testing.T, file string) []propText {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []propText
	var rows [][]string
	sentence, annotated := "", true
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		line := s.Text()
		col := strings.Split(line, "\t")
		switch {
		case strings.HasPrefix(line, "# newdoc"):
			out = append(out, propText{text: "Notes\n\n"})
		case strings.HasPrefix(line, "# propbank"):
			annotated = false
		case strings.HasPrefix(line, "# text = "):
			sentence = strings.TrimSpace(line[len("# text = "):])
		case line == "" && len(rows) > 0:
			if d := &out[len(out)-1]; annotated {
				d.add(sentence, rows)
			} else {
				d.text += sentence + "\n\n"
			}
			rows, annotated = nil, true
		case len(col) > 10 && !strings.ContainsAny(col[0], "-."):
			rows = append(rows, col)
		}
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// add adds a sentence with its words and verbs.
func (d *propText) add(sentence string, rows [][]string) {
	first, at, verbs := len(d.words), len(d.text), 0
	d.text += sentence + "\n\n"
	for _, col := range rows {
		k := strings.Index(d.text[at:], col[1])
		head, _ := strconv.Atoi(col[6])
		if k < 0 {
			d.words = d.words[:first]
			return
		}
		d.words = append(d.words, propWord{at + k, at + k + len(col[1]), first + head - 1, col[3], col[7]})
		if head == 0 {
			d.words[len(d.words)-1].head = -1
		}
		at += k + len(col[1])
	}
	for i, col := range rows {
		if col[10] == "_" || col[10] == "" {
			continue
		}
		v := propVerb{word: first + i, args: map[string][]int{}}
		for j, row := range rows {
			if label := row[min(11+verbs, len(row)-1)]; label != "_" && label != "" && label != "V" && label != "C-V" {
				v.args[label] = append(v.args[label], first+j)
			}
		}
		verbs++
		if col[3] == "VERB" && col[2] != "be" && col[2] != "do" {
			d.verbs = append(d.verbs, v)
		}
	}
}

// An argumentMeasure counts verbs with an argument and those of which there is a claim,
// fillers and those within an argument, and arguments that are nouns and those filled.
type argumentMeasure struct{ verbs, told, fillers, within, open, nouns, filled int }

// text compares the claims of a text with its verbs.
func (m *argumentMeasure) text(t *testing.T, d *propText, claims []graph.Claim) {
	byTrigger := map[int][]*graph.Claim{}
	for i := range claims {
		if c := &claims[i]; c.Trigger != nil && !strings.HasPrefix(c.Rule, "noun") {
			byTrigger[c.Trigger.Start] = append(byTrigger[c.Trigger.Start], c)
		}
	}
	for _, v := range d.verbs {
		cores := 0
		for label := range v.args {
			if core(label) {
				cores++
			}
		}
		if cores == 0 {
			continue
		}
		m.verbs++
		told := byTrigger[d.words[v.word].start]
		if len(told) == 0 {
			continue
		}
		m.told++
		heads := map[int]bool{}
		for _, c := range told {
			for k, role := range c.Roles {
				for _, ref := range role.Refs {
					if h := d.head(ref.Start, ref.End); h >= 0 && ref.Class != ontology.Literal && !heads[h] && d.beside(h, v.word) {
						heads[h] = true
						m.filler(t, d, &v, h, k == 0, ref.Text)
					}
				}
			}
		}
		for _, label := range []string{"ARG0", "ARG1"} {
			for _, a := range v.args[label] {
				if u := d.words[a].upos; u == "NOUN" || u == "PROPN" {
					m.nouns++
					if heads[a] {
						m.filled++
					}
				}
			}
		}
	}
}

// filler counts a filler. Who acts in a clause without a finite verb is often not annotated.
func (m *argumentMeasure) filler(t *testing.T, d *propText, v *propVerb, h int, first bool, words string) {
	for _, heads := range v.args {
		for _, a := range heads {
			if d.under(h, a) {
				m.fillers++
				m.within++
				return
			}
		}
	}
	rel, _, _ := strings.Cut(d.words[v.word].rel, ":")
	if first && v.args["ARG0"] == nil && rel != "root" && rel != "csubj" {
		m.open++
		return
	}
	m.fillers++
	if os.Getenv("SHOW") != "" {
		w := d.words[v.word]
		from := strings.LastIndex(d.text[:w.start], "\n") + 1
		t.Logf("%q of %q: %.200s", words, d.text[w.start:w.end], d.text[from:])
	}
}

// head returns the word of a stretch whose head lies outside, -1 without one.
func (d *propText) head(start, end int) int {
	for i, w := range d.words {
		if w.start >= start && w.end <= end && w.upos != "PUNCT" && (w.head < 0 || d.words[w.head].start < start || d.words[w.head].end > end) && w.rel != "case" && w.rel != "cc" && w.rel != "mark" && w.rel != "det" {
			return i
		}
	}
	return -1
}

// under reports whether a word hangs on another, at whatever remove, or is it.
func (d *propText) under(w, on int) bool {
	for ; w >= 0; w = d.words[w].head {
		if w == on {
			return true
		}
	}
	return false
}

// beside reports whether two words stand in one sentence.
func (d *propText) beside(a, b int) bool {
	return !strings.Contains(d.text[d.words[min(a, b)].start:d.words[max(a, b)].end], "\n")
}
