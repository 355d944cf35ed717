package extract

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"wiregraph/graph"
)

// The weights by which a pronoun chooses what it takes up are trained on texts
// that are no part of the project, in the folder of TestCoreferenceMeasure: the
// texts of ud-gum, of the news every other, those of meantime-en, every other row
// of gap, and the news that the gold annotates. They are printed as they stand in
// lexicon/coref.yaml.
//
//	WIREGRAPH_DATA=DIR WIREGRAPH_GOLD=DIR WIREGRAPH_TRAIN=1 go test ./extract -run CoreferenceTrain -v

func TestCoreferenceTrain(t *testing.T) {
	data, gold := os.Getenv("WIREGRAPH_DATA"), os.Getenv("WIREGRAPH_GOLD")
	if testing.Short() || data == "" || gold == "" || os.Getenv("WIREGRAPH_TRAIN") == "" {
		t.Skip("set WIREGRAPH_DATA, WIREGRAPH_GOLD and WIREGRAPH_TRAIN to train")
	}
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	w := &ranker{index: map[string]int{}, old: x.lexicon.Anaphora.Salience}
	for n, g := range readGUM(t, data) {
		genre, _, _ := strings.Cut(g.name, "_")
		if !slices.Contains(trainedGenres, genre) && !(genre == "news" && n%2 == 0) {
			continue
		}
		w.text, w.source, w.weight = n, "gum", 1
		switch genre {
		case "news":
			w.source, w.weight = "gum news", newsWeight
		case "interview", "speech":
			w.weight = 0.5
		}
		x.learn(w, g.text, sameIn(g), func(*corefer, int) bool { return true })
	}
	for n, g := range readMEANTIME(t, data) {
		w.text, w.source, w.weight = n, "meantime", newsWeight
		x.learn(w, g.text, sameIn(g), func(c *corefer, i int) bool {
			t := c.doc.Tokens[c.mentions[i].head]
			_, ok := g.entities[stretch{t.Start, t.End}]
			return ok
		})
	}
	b, err := os.ReadFile(filepath.Join(data, "gap", "gap-development.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for n, line := range strings.Split(strings.TrimSpace(string(b)), "\n")[1:] {
		row := strings.Split(line, "\t")
		at := gapOffset(row, 5)
		if row[6] != "TRUE" {
			at = gapOffset(row, 8)
		}
		if n%2 == 1 || row[6] != "TRUE" && row[9] != "TRUE" {
			continue
		}
		pronoun := gapOffset(row, 3)
		w.text, w.source, w.weight = n/2, "gap", 1
		x.learn(w, row[1], func(c *corefer, i, j int) bool {
			k := c.mentionAt(at)
			return k >= 0 && c.root(k) == c.root(j)
		}, func(c *corefer, i int) bool {
			return c.doc.Tokens[c.mentions[i].head].Start == pronoun && c.mentionAt(at) >= 0
		})
	}
	for n, g := range readGoldPronouns(t, gold, data) {
		w.text, w.source, w.weight, w.sure = n, "gold", newsWeight, true
		x.learn(w, g.text, g.same, func(c *corefer, i int) bool {
			return len(g.stands[c.doc.Tokens[c.mentions[i].head].Start]) > 0
		})
	}
	w.train(t)
}

// trainedGenres are those whose texts are trained on; of the news it is every other text.
var trainedGenres = []string{"academic", "bio", "interview", "speech", "textbook", "voyage"}

// newsWeight is how many times as much a choice in news counts as one elsewhere.
const newsWeight = 4

// drawnTo are weights that the others are drawn to, since the texts have too few of
// what news is full of: those who say something, and say it of themselves.
var drawnTo = map[string]map[string]float64{
	"thing": {"spoke": 1.5, "speaker's body": 1, "says it": 0.4},
	"many":  {"spoke": 1.5, "speaker's body": 1, "says it": 0.4, "coordinated": 0.5},
}

// rarer is what "nothing" weighs less than in the texts, most of which are spoken or
// teach: in written news a pronoun takes up something more often.
var rarer = map[string]float64{"person": 2, "thing": 0, "many": 0.5}

// sameIn tells which mentions stand for one entity in an annotated text.
func sameIn(g gumText) func(c *corefer, i, j int) bool {
	return func(c *corefer, i, j int) bool {
		id, ok := entityAt(g.entities, c.doc.Tokens[c.mentions[i].head].Start)
		other, also := entityAt(g.entities, c.doc.Tokens[c.mentions[j].head].Start)
		if ok && also && id == other {
			return true
		}
		o := &c.mentions[j]
		last := c.doc.Tokens[o.head].End
		for _, k := range c.deps.conjuncts(o.head) {
			last = max(last, c.doc.Tokens[k].End)
		}
		for s, e := range g.entities { // several at once: "Roe and Doe"
			if ok && c.mentions[i].plural && e == id && last > c.doc.Tokens[o.head].End && s.start == c.doc.Tokens[o.first].Start && s.end >= last {
				return true
			}
		}
		return false
	}
}

// A choice is a pronoun with its candidates, nothing the last of them, each
// with its traits, and which of them are right.
type choice struct {
	kind   string
	source string
	text   int
	weight float64
	cands  [][]trait
	right  []bool
}

// A trait is the number of a trait with its value.
type trait struct {
	at    int
	value float64
}

// A ranker learns weights from choices.
type ranker struct {
	index   map[string]int
	names   []string
	choices []choice
	old     map[string]map[string]float64

	// of what is learned next
	source string
	text   int
	weight float64
	sure   bool // every pronoun takes up something
}

func (w *ranker) at(name string) int {
	i, ok := w.index[name]
	if !ok {
		i = len(w.names)
		w.index[name], w.names = i, append(w.names, name)
	}
	return i
}

// learn adds the choices of a text, each under what the extractor chose before.
func (x *Extractor) learn(w *ranker, text string, same func(c *corefer, i, j int) bool, known func(c *corefer, i int) bool) {
	r := &reading{article: graph.Article{Text: text}}
	r.zones = zones(text, x.lexicon.Furniture)
	r.doc = x.parser.ParseBlocks(text, blocks(text, r.zones))
	x.attachment(r)
	x.names(r)
	c := x.corefer(r)
	c.before()
	for i := range c.mentions {
		p, ok := c.wants(i)
		if !ok {
			continue
		}
		if known(c, i) {
			ch := choice{kind: pronounKind(p), source: w.source, text: w.text, weight: w.weight}
			var has []trait
			add := func(name string, value float64) { has = append(has, trait{w.at(name), value}) }
			any := false
			found := c.candidates(i, p)
			for _, o := range found {
				has = nil
				c.traits(i, o, add)
				right := same(c, i, o.mention)
				any = any || right
				ch.cands, ch.right = append(ch.cands, has), append(ch.right, right)
			}
			has = nil
			c.traitsOfNothing(i, len(found), add)
			ch.cands, ch.right = append(ch.cands, has), append(ch.right, !any)
			if any || !w.sure {
				w.choices = append(w.choices, ch)
			}
		}
		c.resolve(i, p, c.antecedent(i, p))
	}
}

var pronounKinds = []string{"person", "thing", "many"}

// folds is in how many parts the texts are held out in turn.
const folds = 4

// train prints how often the choices are right with the weights there are, and
// with weights learned from the other texts, and the weights learned from all.
func (w *ranker) train(t *testing.T) {
	right, all, before := map[string]int{}, map[string]int{}, map[string]int{}
	for fold := range folds {
		weights := w.fit(func(ch choice) bool { return ch.text%folds != fold })
		for _, ch := range w.choices {
			if ch.text%folds != fold {
				continue
			}
			what := ch.source + " " + ch.kind
			all[what]++
			if ch.best(func(at int) float64 { return w.old[ch.kind][w.names[at]] }) {
				before[what]++
			}
			if ch.best(w.rounded(weights, ch.kind)) {
				right[what]++
			}
		}
	}
	for _, what := range slices.Sorted(maps.Keys(all)) {
		t.Logf("%-18s %4d: now %.1f, held out %.1f", what, all[what], 100*float64(before[what])/float64(all[what]), 100*float64(right[what])/float64(all[what]))
	}
	weights := w.fit(func(choice) bool { return true })
	order := slices.Clone(w.names)
	slices.Sort(order)
	for _, kind := range pronounKinds {
		var b strings.Builder
		of := w.rounded(weights, kind)
		for _, name := range order {
			if v := of(w.index[name]); v != 0 {
				fmt.Fprintf(&b, ", %s: %.2g", name, v)
			}
		}
		fmt.Printf("  %s: {%s}\n", kind, strings.TrimPrefix(b.String(), ", "))
	}
}

// rounded returns the weights of a kind of pronoun as they are printed.
func (w *ranker) rounded(weights []float64, kind string) func(at int) float64 {
	n := len(w.names)
	k := (1 + slices.Index(pronounKinds, kind)) * n
	return func(at int) float64 {
		v := weights[at] + weights[k+at]
		if w.names[at] == "nothing" {
			v -= rarer[kind]
		}
		return math.Round(v*20) / 20
	}
}

// best reports whether the choice with the most weight is right.
func (ch choice) best(weight func(at int) float64) bool {
	best, top := 0, math.Inf(-1)
	for i, has := range ch.cands {
		sum := 0.0
		for _, f := range has {
			sum += f.value * weight(f.at)
		}
		if sum > top {
			best, top = i, sum
		}
	}
	return ch.right[best]
}

// fit learns the weights from some choices: those of a kind are those of all with
// what the kind adds, both drawn to what is usual.
func (w *ranker) fit(from func(choice) bool) []float64 {
	const penalty = 120.0
	n := len(w.names)
	weights, squares, usual := make([]float64, n*4), make([]float64, n*4), make([]float64, n*4)
	for i, kind := range pronounKinds {
		for name, v := range drawnTo[kind] {
			if at, ok := w.index[name]; ok {
				usual[(1+i)*n+at] = v
			}
		}
	}
	copy(weights, usual)
	random := rand.New(rand.NewPCG(1, 2))
	for epoch := range 60 {
		step := 0.3 / (1 + float64(epoch)/10)
		for _, c := range random.Perm(len(w.choices)) {
			ch := w.choices[c]
			if !from(ch) {
				continue
			}
			k := (1 + slices.Index(pronounKinds, ch.kind)) * n
			for at, g := range ch.slope(weights, k) {
				for _, i := range []int{at, k + at} {
					reg := penalty / float64(len(w.choices))
					if i >= n {
						reg *= 3
					}
					g := g - reg*(weights[i]-usual[i])
					squares[i] += g * g
					weights[i] += step * g / math.Sqrt(squares[i]+1e-6)
				}
			}
		}
	}
	return weights
}

// slope returns in which direction the weights make a choice likelier right; the
// weights of its kind begin at k.
func (ch choice) slope(weights []float64, k int) map[int]float64 {
	scores := make([]float64, len(ch.cands))
	for i, has := range ch.cands {
		for _, f := range has {
			scores[i] += f.value * (weights[f.at] + weights[k+f.at])
		}
	}
	top, all, right := slices.Max(scores), 0.0, 0.0
	for i, s := range scores {
		scores[i] = math.Exp(s - top)
		all += scores[i]
		if ch.right[i] {
			right += scores[i]
		}
	}
	out := map[int]float64{}
	for i, has := range ch.cands {
		d := -scores[i] / all * ch.weight
		if ch.right[i] {
			d += scores[i] / max(right, 1e-300) * ch.weight
		}
		for _, f := range has {
			out[f.at] += d * f.value
		}
	}
	return out
}

// entityAt returns the entity of the smallest mention that holds a byte.
func entityAt(gold entities, at int) (id int, ok bool) {
	size := 0
	for s, e := range gold {
		if s.start <= at && at < s.end && (!ok || s.end-s.start < size) {
			id, size, ok = e, s.end-s.start, true
		}
	}
	return id, ok
}

// mentionAt returns the mention whose head or name holds a byte, -1 without one.
func (r *reading) mentionAt(at int) int {
	for i := range r.mentions {
		m := &r.mentions[i]
		if r.doc.Tokens[m.head].Start <= at && at < r.doc.Tokens[m.head].End || m.nameFirst < m.nameEnd && r.doc.Tokens[m.nameFirst].Start <= at && at < r.doc.Tokens[m.nameEnd-1].End {
			return i
		}
	}
	return -1
}

// gapOffset returns the byte that a column of gap counts in letters.
func gapOffset(row []string, col int) int {
	n, _ := strconv.Atoi(row[col])
	return len(string([]rune(row[1])[:min(n, len([]rune(row[1])))]))
}
