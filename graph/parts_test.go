package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"wiregraph/graph/ontology"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Kim Jong-un": "kim jong un", "U.N.": "un", "O’Brien": "obrien", "  São   Paulo ": "sao paulo",
		"Łódź": "lodz", "AT&T": "at and t", "Straße": "strasse", "": "", "…": "",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestTimesAgree(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"2024-02-18", "2024-02", true}, {"2024-02-18", "2024-02-19", false}, {"", "2024", true},
		{"2024-02", "2023", false}, {"2016/2021", "2018-05", true}, {"2016/2021", "2022", false}, {"2024-W07", "2024-02-18", true}, {"2024-W07", "2023-02-18", false},
	} {
		at := func(s string) interval { from, to, _ := strings.Cut(s, "/"); return newInterval(from, to) }
		if got := at(c.a).compatible(at(c.b)); got != c.want || at(c.b).compatible(at(c.a)) != got {
			t.Errorf("%s and %s: %v, want %v both ways", c.a, c.b, got, c.want)
		}
	}
}

func TestQuantities(t *testing.T) {
	w := &world{book: ontology.EmbeddedRules()}
	for text, want := range map[string]quantity{
		"more than $1 million":                       {value: 1e6, bound: ">", currency: "USD"},
		"over a million dollars":                     {value: 1e6, bound: ">", currency: "USD"},
		"1,000 containers":                           {value: 1000, unit: "container"},
		"68 percent":                                 {value: 68, unit: "percent"},
		"about two hundred people":                   {value: 200, bound: "~", unit: "people"},
		"thirty-seven ships":                         {value: 37, unit: "ship"},
		"20 to 30 people":                            {value: 20, most: 30, unit: "people"},
		"5-10 houses":                                {value: 5, most: 10, unit: "house"},
		"an estimated two to three hundred vehicles": {value: 200, most: 300, bound: "~", unit: "vehicle"},
		"between 1.5 million and 2 million dollars":  {value: 1.5e6, most: 2e6, currency: "USD"},
	} {
		if got, ok := w.parseQuantity(text); !ok || got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
	if _, ok := w.parseQuantity("all but two cows"); ok {
		t.Error("all but two is read as two")
	}
	if _, ok := w.parseQuantity("many goods"); ok {
		t.Error("found a number in words without one")
	}
}

// A lightly edited copy is a copy, the earlier article the original; a text on
// the same matter in other words is none.
func TestCopies(t *testing.T) {
	var words []string
	for i := range 120 {
		words = append(words, fmt.Sprintf("word%d", i))
	}
	text := strings.Join(words, " ")
	edited := strings.Replace(text, "word60", "other", 1)
	half := strings.Join(words[:60], " ") + strings.Repeat(" filler stuff here", 20)
	articles := []*Article{
		{ID: "a", Text: edited, Published: "2024-02-21"}, {ID: "b", Text: text, Published: "2024-02-20"}, {ID: "c", Text: half}, {ID: "d", Text: "short"},
	}
	var sketches []Sketch
	for _, a := range articles {
		sketches = append(sketches, NewSketch(a.Text))
	}
	c := findCopies(articles, sketches, &Input{}, func(a *Article) string { return a.Text })
	want := []copyEdge{{"a", "b", 0.95}}
	if d := cmp.Diff(want, c.edges, cmp.AllowUnexported(copyEdge{})); d != "" {
		t.Error(d)
	}
	if c.root("a") != c.root("b") || c.root("a") == c.root("c") {
		t.Error("copies and originals are not told apart")
	}
}

// A digest passes over what is outside the graph, and sees everything else.
func TestDigest(t *testing.T) {
	node := Node{ID: "n", Labels: []string{"B", "A"}, Props: map[string]any{"name": "N", "count": int64(1), "list": []string{"x"}}}
	g := Graph{Nodes: []Node{node}}
	same := []Graph{
		{Nodes: []Node{{ID: "n", Labels: []string{"A", "B"}, Props: map[string]any{"name": "N", "count": 1.0, "list": []any{"x"}, "workspace": "w", "fetchedAt": "now", "empty": ""}}}},
		{Nodes: []Node{{ID: "run", Labels: []string{"IngestRun"}}, node}},
	}
	other := []Graph{
		{}, {Nodes: []Node{{ID: "n", Labels: []string{"A"}, Props: node.Props}}},
		{Nodes: []Node{{ID: "n", Labels: node.Labels, Props: map[string]any{"name": "N", "count": int64(2), "list": []string{"x"}}}}},
	}
	for i, s := range same {
		if Digest(s) != Digest(g) {
			t.Errorf("same %d has another digest", i)
		}
	}
	for i, s := range other {
		if Digest(s) == Digest(g) {
			t.Errorf("other %d has the same digest", i)
		}
	}
}

// Verify finds a planted fault of each kind.
func TestVerify(t *testing.T) {
	o := loadOntology(t)
	claims := `
a1 | one | GIFT | agent=Ann Lee; recipient=Bo Berg@nl; theme=~a luxury car/Artifact:Vehicle |
a2 | one | PROHIBIT | agent=World Council/Organization:IGO; theme=~luxury goods/Concept; target=Norland/Place:Country@nl |`
	fresh := func() (Graph, Input) {
		in := parseInput(t, o, claims, "")
		return Build(in).Graph, in
	}
	if g, in := fresh(); len(Verify(g, in)) > 0 {
		t.Fatalf("faults in a sound graph: %+v", Verify(g, in))
	}
	drop := func(g *Graph, match func(Edge) bool) {
		kept := g.Edges[:0]
		for _, e := range g.Edges {
			if !match(e) {
				kept = append(kept, e)
			}
		}
		g.Edges = kept
	}
	for kind, plant := range map[FaultKind]func(*Graph, *Input){
		ChangedText:  func(_ *Graph, in *Input) { in.Articles[0].Text += "!" },
		MovedSpan:    func(_ *Graph, in *Input) { in.Claims[0].Start++ },
		LostArticle:  func(_ *Graph, in *Input) { in.Articles = nil },
		UnknownClaim: func(_ *Graph, in *Input) { in.Claims = in.Claims[:1] },
		ClaimWithout: func(g *Graph, _ *Input) {
			drop(g, func(e Edge) bool { return e.Type == "ASSERTS" && e.Source == "a1" })
		},
		FactWithout: func(g *Graph, _ *Input) {
			drop(g, func(e Edge) bool { return e.Type == "ASSERTS" && e.Source == "a2" })
		},
		PremisesMissing: func(g *Graph, _ *Input) { drop(g, func(e Edge) bool { return e.Type == "BECAUSE" }) },
		EdgeWithout: func(g *Graph, _ *Input) {
			g.Edges = append(g.Edges, Edge{ID: "new", Type: "GIFTED", Source: "person:ann-lee", Target: "person:bo-berg", Props: map[string]any{"factId": "gone"}})
		},
		DanglingEdge: func(g *Graph, _ *Input) {
			g.Edges = append(g.Edges, Edge{ID: "new", Type: "AGENT", Source: "person:ann-lee", Target: "gone"})
		},
		TwiceTheID: func(g *Graph, _ *Input) { g.Nodes = append(g.Nodes, g.Nodes[0]) },
	} {
		g, in := fresh()
		plant(&g, &in)
		found := false
		for _, f := range Verify(g, in) {
			found = found || f.Kind == kind
		}
		if !found {
			t.Errorf("%s: not found", kind)
		}
	}
}
