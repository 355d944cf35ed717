package extract

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"wiregraph/graph"
)

// Whether what is told happened is measured on texts that are no part of the
// project: WIREGRAPH_DATA names the folder that holds uds-factuality with
// ud-ewt, and meantime-en. A judged event counts where it triggers a claim.
//
//	WIREGRAPH_DATA=DIR go test ./extract -run FactualityMeasure -v

// happenedFloor is the share of the clear judgements of the development part
// of UDS that must be met, realisFloor that of MEANTIME.
const (
	happenedFloor = 0.86
	realisFloor   = 0.89
)

// A told is an event of a text and what is known of it.
type told struct {
	at     stretch
	realis realis
}

// A realis says of an event whether it is a fact, denied, or neither.
type realis string

// The kinds of realis; "" is what the annotation leaves open.
const (
	actual  realis = "fact"
	denied  realis = "denied"
	unknown realis = "open"
)

// realisOf reads the attributes of MEANTIME.
func realisOf(time, certainty, polarity string) realis {
	switch {
	case time == "" || certainty == "":
		return ""
	case certainty == "CERTAIN" && polarity == "NEG":
		return denied
	case certainty != "CERTAIN", time == "FUTURE":
		return unknown
	case time == "NON_FUTURE" && polarity == "POS":
		return actual
	}
	return ""
}

// realisIn is what a claim says of its event.
func realisIn(c *graph.Claim) realis {
	switch {
	case c.Factuality == graph.CertainNo:
		return denied
	case c.Factuality != graph.CertainYes, c.Modality == graph.Future:
		return unknown
	}
	return actual
}

// grade puts what is said of an event on the scale of the judges, who were asked
// whether it happened: what is to come did not.
func grade(f graph.Factuality, m graph.Modality) float64 {
	switch m {
	case graph.Future, graph.Intended, graph.Attempted, graph.Conditional, graph.Hypothetical, graph.Expected:
		if f != graph.CertainNo {
			return -2
		}
	}
	return map[graph.Factuality]float64{
		graph.CertainYes: 3, graph.ProbableYes: 1, graph.PossibleYes: -.5, graph.Uncommitted: -1,
		graph.PossibleNo: -1.5, graph.ProbableNo: -2, graph.CertainNo: -3,
	}[f]
}

// triggeredBy returns the claim that the word at a place triggers, nil without
// one: of several the one with the fewest words, and rather with a type.
func (x *Extractor) triggeredBy(claims []graph.Claim, at stretch) *graph.Claim {
	var best *graph.Claim
	for i := range claims {
		c := &claims[i]
		if c.Trigger == nil || at.start < c.Trigger.Start || c.Trigger.End < at.end {
			continue
		}
		rank := func(c *graph.Claim) int {
			n := 4 * (c.Trigger.End - c.Trigger.Start)
			typ := x.ontology.Type(c.Type)
			switch {
			case typ.IsRelation():
				n += 2
			case typ.Open:
				n++
			}
			return n
		}
		if best == nil || rank(c) < rank(best) {
			best = c
		}
	}
	return best
}

// A judged is a predicate of UDS: where it stands in its text, and whether it happened in
// the eyes of the judges, about -1.2 (no) to 1.2 (yes).
type judged struct {
	at    stretch
	value float64
}

// A judgedText is a document with its judged predicates.
type judgedText struct {
	text   string
	judged []judged
}

// readUDS reads a part of UDS factuality with the texts of the treebank. The judgements
// count the sentences of an older edition: since then one of train was cut in two and two
// of dev were joined.
func readUDS(t *testing.T, data, part string) []judgedText {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(data, "uds-factuality", "factuality.json"))
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Data map[string]map[string]struct {
			Factuality struct{ Factual struct{ Value float64 } }
		}
	}
	if err := json.Unmarshal(b, &doc); err != nil {
		t.Fatal(err)
	}
	type place struct{ sentence, token int }
	values := map[place]float64{}
	number := func(s string) int { n, _ := strconv.Atoi(s[strings.LastIndexByte(s, '-')+1:]); return n }
	for id, preds := range doc.Data {
		if !strings.HasPrefix(id, "ewt-"+part+"-") {
			continue
		}
		n := number(id)
		switch {
		case part == "train" && n > 11465:
			n++
		case part == "dev" && n > 340:
			n--
		}
		for p, v := range preds {
			values[place{n, number(p)}] = v.Factuality.Factual.Value
		}
	}
	f, err := os.Open(filepath.Join(data, "ud-ewt", "r2.16", "en_ewt-ud-"+part+".conllu"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []judgedText
	var text written
	sentence := 0
	for s := bufio.NewScanner(f); s.Scan(); {
		line := s.Text()
		if strings.HasPrefix(line, "# newdoc id") {
			if len(out) > 0 {
				out[len(out)-1].text = text.String()
			}
			text = written{}
			out = append(out, judgedText{})
		}
		if strings.HasPrefix(line, "# sent_id") {
			sentence++
		}
		at, col, ok := text.read(line)
		if !ok {
			continue
		}
		if v, ok := values[place{sentence, number("-" + col[0])}]; ok && col[3] == "VERB" {
			out[len(out)-1].judged = append(out[len(out)-1].judged, judged{at, v})
		}
	}
	out[len(out)-1].text = text.String()
	return out
}

func TestFactualityMeasure(t *testing.T) {
	data, x := measuredOn(t, "uds-factuality, ud-ewt and meantime-en")
	parts := []string{"dev", "test"}
	if p := os.Getenv("PART"); p != "" {
		parts = []string{p}
	}
	for _, part := range parts {
		if got := x.measureUDS(t, part, readUDS(t, data, part)); part == "dev" && got < happenedFloor {
			t.Errorf("UDS dev: %.3f of the clear judgements are met, want %.3f", got, happenedFloor)
		}
	}
	if got := x.measureRealis(t, readMEANTIME(t, data)); got < realisFloor {
		t.Errorf("MEANTIME: %.3f of the events are met, want %.3f", got, realisFloor)
	}
}

// An agreement counts how what is said of predicates agrees with the judges.
type agreement struct {
	ours, theirs []float64
	yes          [2][2]int // happened for the judges, for us
	table        map[[2]string]int
}

// agreed is beyond what the judges are of one mind.
const agreed = 0.6

// add counts a judgement, and returns how it is not met, "" when it is.
func (a *agreement) add(value float64, f graph.Factuality, m graph.Modality) string {
	us := grade(f, m)
	a.ours, a.theirs = append(a.ours, us), append(a.theirs, min(3, max(-3, value*3/1.2)))
	side := "mixed"
	switch {
	case value > agreed:
		side = "yes"
		a.yes[1][index(us > 0)]++
	case value < -agreed:
		side = "no"
		a.yes[0][index(us > 0)]++
	}
	a.table[[2]string{string(f) + " " + string(m), side}]++
	if side == "yes" && us < 0 || side == "no" && us > 0 {
		return side
	}
	return ""
}

// met is the share of the clear judgements that are met.
func (a *agreement) met() float64 {
	return float64(a.yes[0][0]+a.yes[1][1]) / float64(a.yes[0][0]+a.yes[1][1]+a.yes[0][1]+a.yes[1][0])
}

// String writes the figures of an agreement.
func (a *agreement) String() string {
	happened, not := f1(a.yes[1][1], a.yes[0][1], a.yes[1][0]), f1(a.yes[0][0], a.yes[1][0], a.yes[0][1])
	return fmt.Sprintf("%d predicates, %.2f %% of the clear ones met; F1 happened %.2f, not %.2f, macro %.2f; MAE %.3f, r %.3f",
		len(a.ours), 100*a.met(), 100*happened, 100*not, 50*(happened+not), meanError(a.ours, a.theirs), pearson(a.ours, a.theirs))
}

// measureUDS prints how what the claims say of judged predicates agrees with the judges,
// then how the status of their clauses does where there is no claim too, and returns the
// share of the clear judgements that the claims meet.
func (x *Extractor) measureUDS(t *testing.T, part string, texts []judgedText) float64 {
	claimed, clauses := agreement{table: map[[2]string]int{}}, agreement{table: map[[2]string]int{}}
	for _, d := range texts {
		r := &reading{article: graph.Article{ID: "sha256:uds", Text: d.text, Language: "en"}}
		r.zones = zones(d.text, x.lexicon.Furniture)
		r.doc = x.parser.ParseBlocks(d.text, blocks(d.text, r.zones))
		claims := x.interpret(r)
		c := x.committed(r)
		token := map[int]int{}
		for i, k := range r.doc.Tokens {
			token[k.Start] = i
		}
		for _, j := range d.judged {
			if k, ok := token[j.at.start]; ok {
				s := c.own[k]
				if wrong := clauses.add(j.value, s.factuality(), s.modality); wrong != "" && os.Getenv("SHOW") != "" {
					t.Logf("CLAUSE %s %s %s %.2f: %s", wrong, s.factuality(), s.modality, j.value, sentenceAround(d.text, j.at))
				}
			}
			c := x.triggeredBy(claims, j.at)
			if c == nil {
				continue
			}
			if wrong := claimed.add(j.value, c.Factuality, c.Modality); wrong != "" && os.Getenv("SHOW") != "" {
				t.Logf("CONFUSED %s %s %s %.2f: %s [%s]", wrong, c.Factuality, c.Modality, j.value, sentenceAround(d.text, j.at), c.Type)
			}
		}
	}
	t.Logf("UDS %s, claims: %s", part, &claimed)
	t.Logf("UDS %s, clauses: %s", part, &clauses)
	logTable(t, claimed.table, []string{"yes", "mixed", "no"})
	return claimed.met()
}

// measureRealis does the same for the events of MEANTIME.
func (x *Extractor) measureRealis(t *testing.T, texts []gumText) float64 {
	n, all, met := 0, 0, 0
	table := map[[2]string]int{}
	kinds := []realis{actual, unknown, denied}
	cross := map[[2]realis]int{}
	for _, g := range texts {
		claims := x.Extract(graph.Article{ID: "sha256:meantime", Text: g.text, Language: "en"})
		for _, e := range g.events {
			if e.realis == "" {
				continue
			}
			all++
			c := x.triggeredBy(claims, e.at)
			if c == nil {
				continue
			}
			n++
			us := realisIn(c)
			cross[[2]realis{e.realis, us}]++
			table[[2]string{string(c.Factuality) + " " + string(c.Modality), string(e.realis)}]++
			if us == e.realis {
				met++
			} else if os.Getenv("SHOW") != "" {
				t.Logf("CONFUSED %s %s %s: %s [%s]", e.realis, c.Factuality, c.Modality, sentenceAround(g.text, e.at), c.Type)
			}
		}
	}
	var macro float64
	for _, k := range kinds {
		var wrong, missed int
		for _, o := range kinds {
			if o != k {
				wrong += cross[[2]realis{o, k}]
				missed += cross[[2]realis{k, o}]
			}
		}
		f := f1(cross[[2]realis{k, k}], wrong, missed)
		macro += f / float64(len(kinds))
		t.Logf("MEANTIME %s: %d right, %d wrong, %d missed, F1 %.1f", k, cross[[2]realis{k, k}], wrong, missed, 100*f)
	}
	t.Logf("MEANTIME: %d events, %d of them trigger a claim; %.2f %% met; macro F1 %.1f", all, n, 100*float64(met)/float64(max(n, 1)), 100*macro)
	logTable(t, table, []string{string(actual), string(unknown), string(denied)})
	return float64(met) / float64(max(n, 1))
}

// logTable prints what we say against what is known, the most frequent first.
func logTable(t *testing.T, table map[[2]string]int, columns []string) {
	t.Helper()
	var rows []string
	sum := map[string]int{}
	for k, n := range table {
		if sum[k[0]] == 0 {
			rows = append(rows, k[0])
		}
		sum[k[0]] += n
	}
	slices.SortFunc(rows, func(a, b string) int { return cmp.Or(sum[b]-sum[a], strings.Compare(a, b)) })
	t.Logf("%-18s %s", "", strings.Join(padded(columns), ""))
	for _, r := range rows {
		var cells []string
		for _, c := range columns {
			cells = append(cells, strconv.Itoa(table[[2]string{r, c}]))
		}
		t.Logf("%-18s %s", r, strings.Join(padded(cells), ""))
	}
}

func index(b bool) int {
	if b {
		return 1
	}
	return 0
}

func f1(right, wrong, missed int) float64 {
	if right == 0 {
		return 0
	}
	return 2 * float64(right) / float64(2*right+wrong+missed)
}

func meanError(a, b []float64) float64 {
	var sum float64
	for i := range a {
		sum += math.Abs(a[i] - b[i])
	}
	return sum / float64(max(len(a), 1))
}

// pearson is the correlation of two series.
func pearson(a, b []float64) float64 {
	var sa, sb, saa, sbb, sab float64
	for i := range a {
		sa, sb, saa, sbb, sab = sa+a[i], sb+b[i], saa+a[i]*a[i], sbb+b[i]*b[i], sab+a[i]*b[i]
	}
	n := float64(len(a))
	return (n*sab - sa*sb) / math.Sqrt((n*saa-sa*sa)*(n*sbb-sb*sb))
}

// sentenceAround returns the surroundings of a word, with marks around it.
func sentenceAround(text string, at stretch) string {
	first, last := max(0, at.start-140), min(len(text), at.end+100)
	if i := strings.LastIndexAny(text[first:at.start], ".?!\n"); i >= 0 {
		first += i + 1
	}
	if i := strings.IndexAny(text[at.end:last], ".?!\n"); i >= 0 {
		last = at.end + i + 1
	}
	return strings.TrimSpace(text[first:at.start] + "[[" + text[at.start:at.end] + "]]" + text[at.end:last])
}
