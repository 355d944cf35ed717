package extract

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"wiregraph/graph"
)

// Coreference is measured on texts that are no part of the project:
// WIREGRAPH_DATA names the folder that holds ontogum (the news of it), ud-gum and gap.
//
//	WIREGRAPH_DATA=DIR go test ./extract -run CoreferenceMeasure -v

func TestCoreferenceMeasure(t *testing.T) {
	data, x := measuredOn(t, "ontogum and gap")
	files, err := filepath.Glob(filepath.Join(data, "ontogum", "conll", "GUM_news_*.conll"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no news in %s: %v", data, err)
	}
	var muc, b3 tally
	for _, f := range files {
		text, gold := readConll(t, f)
		found := x.chainsOf(text)
		muc.add(mucLinks(gold, found))
		muc.swap(mucLinks(found, gold))
		b3.add(b3Sum(gold, found))
		b3.swap(b3Sum(found, gold))
	}
	t.Logf("ontogum news: %d texts; MUC %s; B3 %s", len(files), muc, b3)
	x.gap(t, filepath.Join(data, "gap", "gap-development.tsv"))
}

// A stretch is a mention as bytes of its text, half-open.
type stretch struct{ start, end int }

// entities gives each mention the number of what it stands for.
type entities map[stretch]int

// chainsOf returns the chains of two and more mentions that the extractor
// finds in a text.
func (x *Extractor) chainsOf(text string) entities {
	r := x.read(text)
	out := entities{}
	for k, c := range r.chains {
		if len(c.mentions) < 2 {
			continue
		}
		for _, i := range c.mentions {
			m := r.mentions[i]
			if m.demonym {
				continue // no mention in these corpora
			}
			out[stretch{r.doc.Tokens[m.first].Start, r.doc.Tokens[m.end-1].End}] = k
		}
	}
	return out
}

// read goes through the stages up to coreference.
func (x *Extractor) read(text string) *reading {
	r := &reading{article: graph.Article{Text: text}}
	r.zones = zones(text, x.lexicon.Furniture)
	r.doc = x.parser.ParseBlocks(text, blocks(text, r.zones))
	x.attachment(r)
	x.names(r)
	x.coref(r)
	return r
}

// readConll reads tokens with brackets of entities, and writes them as text
// as it is usually written.
func readConll(t *testing.T, file string) (string, entities) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var text strings.Builder
	gold, open := entities{}, map[int][]int{}
	glue := true
	for s := bufio.NewScanner(f); s.Scan(); {
		col := strings.Split(s.Text(), "\t")
		if len(col) < 3 || col[1] == "" || strings.HasPrefix(s.Text(), "#") {
			continue
		}
		word := col[1]
		if !glue && !strings.HasPrefix(word, "'") && word != "n't" && !strings.Contains(",.;:?!)%’", word[:1]) && word != "-" {
			text.WriteByte(' ')
		}
		glue = word == "(" || word == "$" || word == "-" || word == "“"
		start := text.Len()
		text.WriteString(word)
		for _, b := range strings.FieldsFunc(strings.ReplaceAll(strings.ReplaceAll(col[2], "(", "|("), ")", ")|"), func(r rune) bool { return r == '|' }) {
			id, err := strconv.Atoi(strings.Trim(b, "()"))
			if err != nil {
				continue
			}
			if strings.HasPrefix(b, "(") {
				open[id] = append(open[id], start)
			}
			if n := len(open[id]); strings.HasSuffix(b, ")") && n > 0 {
				gold[stretch{open[id][n-1], text.Len()}] = id
				open[id] = open[id][:n-1]
			}
		}
	}
	return text.String(), gold
}

// aligned gives each mention of one side the entity of the other side, -1
// without one: that of the mention with the same beginning whose end is
// nearest, since the two differ in what they count to the phrase behind its noun.
func aligned(from, to entities) map[stretch]int {
	byStart := map[int][]stretch{}
	for s := range to {
		byStart[s.start] = append(byStart[s.start], s)
	}
	out := map[stretch]int{}
	for s := range from {
		out[s] = -1
		best := -1
		for _, o := range byStart[s.start] {
			if d := max(o.end-s.end, s.end-o.end); best < 0 || d < best {
				best, out[s] = d, to[o]
			}
		}
	}
	return out
}

// mucLinks counts the links of the entities of one side, and those that the
// other has too (Vilain et al. 1995).
func mucLinks(side, other entities) (have, all float64) {
	at := aligned(side, other)
	for _, ms := range grouped(side) {
		parts := map[int]bool{}
		alone := 0
		for _, m := range ms {
			if at[m] < 0 {
				alone++
			} else {
				parts[at[m]] = true
			}
		}
		all += float64(len(ms) - 1)
		have += float64(len(ms) - len(parts) - alone)
	}
	return have, all
}

// b3Sum sums over the mentions of one side the share of their entity that the
// other side joins them with (Bagga and Baldwin 1998).
func b3Sum(side, other entities) (have, all float64) {
	at := aligned(side, other)
	for _, ms := range grouped(side) {
		for _, m := range ms {
			all++
			if at[m] < 0 {
				continue
			}
			same := 0
			for _, o := range ms {
				if at[o] == at[m] {
					same++
				}
			}
			have += float64(same) / float64(len(ms))
		}
	}
	return have, all
}

func grouped(e entities) map[int][]stretch {
	out := map[int][]stretch{}
	for s, id := range e {
		out[id] = append(out[id], s)
	}
	return out
}

// A tally adds up recall and precision over texts.
type tally struct{ r, ofR, p, ofP float64 }

func (t *tally) add(have, all float64)  { t.r, t.ofR = t.r+have, t.ofR+all }
func (t *tally) swap(have, all float64) { t.p, t.ofP = t.p+have, t.ofP+all }

func (t tally) String() string {
	r, p := 100*t.r/max(1, t.ofR), 100*t.p/max(1, t.ofP)
	return "recall " + strconv.FormatFloat(r, 'f', 1, 64) + " precision " + strconv.FormatFloat(p, 'f', 1, 64) + " F1 " + strconv.FormatFloat(2*r*p/max(r+p, 1e-9), 'f', 1, 64)
}

// gap prints how many pronouns are joined with the right one of two names,
// apart for the rows that the weights were trained on.
func (x *Extractor) gap(t *testing.T, file string) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var right, wrong, missed [2]int
	for n, line := range strings.Split(strings.TrimSpace(string(b)), "\n")[1:] {
		row := strings.Split(line, "\t")
		r := x.read(row[1])
		chain := func(col int) int {
			if i := r.mentionAt(gapOffset(row, col)); i >= 0 {
				return r.mentions[i].chain
			}
			return -1
		}
		pronoun := chain(3)
		for _, c := range []struct{ at, truth int }{{5, 6}, {8, 9}} {
			joined, truth := pronoun >= 0 && chain(c.at) == pronoun, row[c.truth] == "TRUE"
			switch {
			case joined && truth:
				right[n%2]++
			case joined:
				wrong[n%2]++
			case truth:
				missed[n%2]++
			}
		}
	}
	for i, rows := range []string{"trained on", "held out"} {
		p, r := float64(right[i])/float64(max(1, right[i]+wrong[i])), float64(right[i])/float64(max(1, right[i]+missed[i]))
		t.Logf("gap, rows %s: precision %.1f recall %.1f F1 %.1f", rows, 100*p, 100*r, 100*2*p*r/max(p+r, 1e-9))
	}
}
