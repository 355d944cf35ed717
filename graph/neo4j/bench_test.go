package neo4j

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
	"wiregraph/queries"
)

// benchRows is about how many nodes and edges are published; WIREGRAPH_ROWS
// names another number.
func benchRows(b *testing.B) int {
	s := os.Getenv("WIREGRAPH_ROWS")
	if s == "" {
		return 200_000
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		b.Fatal(err)
	}
	return n
}

// BenchmarkPublish publishes a graph of news-like shape: into an empty
// database, again without changes, after one article more, and with every row
// compared. Then it asks the canned questions. All figures are of one run.
func BenchmarkPublish(b *testing.B) {
	f := newFixture(b)
	const claims = 10
	articles := benchRows(b) / 76 // rows that one article makes, about
	f.load(newsLike(articles, claims))
	timed := func(name string, want func(Report) bool) time.Duration {
		start := time.Now()
		r, err := f.tryPublish(false)
		took := time.Since(start)
		if err != nil {
			b.Fatal(err)
		}
		if !want(r) {
			b.Errorf("%s: %+v", name, r)
		}
		b.ReportMetric(took.Seconds(), name+"-s")
		b.Logf("%s: %v, %+v", name, took, r)
		return took
	}
	for b.Loop() {
		took := timed("empty", func(r Report) bool { return r.Compared })
		g, err := f.db.Graph(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		rows := len(g.Nodes) + len(g.Edges)
		b.ReportMetric(float64(rows), "rows")
		b.ReportMetric(float64(rows)/took.Seconds(), "rows/s")
		timed("again", func(r Report) bool { return r.Changed() == 0 && !r.Compared })
		f.load(newsLike(articles+1, claims)[articles:])
		timed("one-article", func(r Report) bool { return r.Changed() > 0 && !r.Compared })
		f.seal = ""
		timed("compared", func(r Report) bool { return r.Changed() == 0 && r.Compared })
		f.equal()
		f.questions(b)
	}
	b.ReportMetric(0, "ns/op")
}

// questions asks each canned question several times and reports what 95 in a
// hundred of the answers take at most.
func (f *fixture) questions(b *testing.B) {
	all, err := queries.All()
	if err != nil {
		b.Fatal(err)
	}
	var took []time.Duration
	for _, q := range all {
		var worst time.Duration
		for i := range 20 {
			given := map[string]string{}
			for _, p := range q.Params {
				if p.Required {
					given[p.Name] = fmt.Sprintf("Family%d", 3+7*i)
				}
			}
			params, err := q.Bind(given, graph.Fold)
			if err != nil {
				b.Fatal(err)
			}
			start := time.Now()
			if _, err := f.db.Query(b.Context(), q.Cypher, params, q.Columns); err != nil {
				b.Errorf("%s: %v", q.Name, err)
				break
			}
			if d := time.Since(start); i >= 3 { // the first ones are planned and warm up
				took = append(took, d)
				worst = max(worst, d)
			}
		}
		b.Logf("question %s: at most %v", q.Name, worst)
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
}

// newsLike makes articles with so many claims each over names of Zipfian
// frequency, as news has them; the same every time.
func newsLike(articles, claims int) []graph.Visit {
	r := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(r, 1.3, 4, 5000)
	var out []graph.Visit
	for a := range articles {
		var text strings.Builder
		fmt.Fprintf(&text, "Report %d from the capital\n\n", a)
		var made []graph.Claim
		ref := func(word, chain string, class ontology.Class) graph.Ref {
			at := text.Len()
			text.WriteString(word)
			return graph.Ref{Start: at, End: text.Len(), Text: word, Name: word, Chain: chain, Class: class, Named: class == ontology.Person || class == ontology.Place}
		}
		person := func() graph.Ref {
			n := zipf.Uint64()
			return ref(fmt.Sprintf("Given%d Family%d", n%97, n), fmt.Sprint("p", n), ontology.Person)
		}
		for c := range claims {
			start := text.Len()
			one := person()
			typ, verb, role := "PRAISE", "praised", "target"
			var roles []graph.Role
			switch r.IntN(4) {
			case 0:
				n := zipf.Uint64() % 150
				text.WriteString(" visited ")
				typ = "VISIT"
				roles = []graph.Role{{Name: "destination", Refs: []graph.Ref{ref(fmt.Sprintf("Land%d", n), fmt.Sprint("l", n), ontology.Place)}}}
			case 1:
				text.WriteString(" gave ")
				typ = "GIFT"
				thing := ref(fmt.Sprintf("car %d of %d", c, a), fmt.Sprint("t", c), ontology.Artifact)
				text.WriteString(" to ")
				roles = []graph.Role{{Name: "theme", Refs: []graph.Ref{thing}}, {Name: "recipient", Refs: []graph.Ref{person()}}}
			case 2:
				typ, verb, role = "MEET", "met", "co_agent"
				fallthrough
			default:
				text.WriteString(" " + verb + " ")
				roles = []graph.Role{{Name: role, Refs: []graph.Ref{person()}}}
			}
			text.WriteString(" in spring, as a spokesman said at some length to those who would listen. ")
			made = append(made, graph.Claim{
				Type: typ, Start: start, End: text.Len(), Roles: append([]graph.Role{{Name: "agent", Refs: []graph.Ref{one}}}, roles...),
				Polarity: graph.Positive, Modality: graph.Asserted, Factuality: graph.CertainYes, Author: graph.CertainYes, Rule: "verb:" + verb, Confidence: 0.8,
				Extractor: graph.Extractor{Name: "test", Version: "1"},
			})
		}
		t := text.String()
		art := graph.Article{URL: fmt.Sprintf("https://example.org/%d", a), Title: fmt.Sprintf("Report %d", a), Text: t, Published: fmt.Sprintf("2024-%02d-%02d", 1+a/28%12, 1+a%28), Language: "en", Publisher: fmt.Sprintf("Paper %d", a%40), Version: graph.Hash(t)}
		art.ID = graph.ArticleID(art.URL, art.Text)
		for i := range made {
			c := &made[i]
			c.ArticleID, c.ContentHash, c.Quote = art.ID, art.Version, t[c.Start:c.End]
			c.ID = graph.ClaimID(c)
		}
		out = append(out, graph.Visit{Article: art, Locator: art.URL, Claims: made, Extractor: graph.Extractor{Name: "test", Version: "1"}})
	}
	return out
}
