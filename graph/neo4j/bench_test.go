package neo4j

import (
	"context"
	"fmt"
	"iter"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"wiregraph/graph"
	"wiregraph/graph/newstest"
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
	articles := benchRows(b) / 51 // rows that one article makes, about
	f.load(news(articles))
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
		f.paced = &paced{}
		took := timed("empty", func(r Report) bool { return r.Compared })
		f.paced.nodes.report(b, "nodes")
		f.paced.edges.report(b, "edges")
		f.paced = nil
		g, err := f.db.Graph(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		rows := len(g.Nodes) + len(g.Edges)
		b.ReportMetric(float64(rows), "rows")
		b.ReportMetric(float64(rows)/took.Seconds(), "rows/s")
		timed("again", func(r Report) bool { return r.Changed() == 0 && !r.Compared })
		f.load(news(articles + 1)[articles:])
		timed("one-article", func(r Report) bool { return r.Changed() > 0 && !r.Compared })
		f.seal = ""
		timed("compared", func(r Report) bool { return r.Changed() == 0 && r.Compared })
		f.equal()
		f.questions(b)
	}
	b.ReportMetric(0, "ns/op")
}

// A paced source notes when its rows are asked for.
type paced struct {
	Source
	nodes, edges pace
}

func (p *paced) Nodes(ctx context.Context) iter.Seq2[graph.Node, error] {
	return noted(&p.nodes, p.Source.Nodes(ctx))
}

func (p *paced) Edges(ctx context.Context) iter.Seq2[graph.Edge, error] {
	return noted(&p.edges, p.Source.Edges(ctx))
}

// A pace is when the rows of the last pass over them were asked for.
type pace []time.Time

func noted[T any](p *pace, rows iter.Seq2[T, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		*p = (*p)[:0]
		for r, err := range rows {
			*p = append(*p, time.Now())
			if !yield(r, err) {
				return
			}
		}
	}
}

// report tells how many rows a second went in the first and in the last tenth.
func (p pace) report(b *testing.B, what string) {
	tenth := len(p) / 10
	if tenth == 0 {
		b.Fatalf("only %d %s", len(p), what)
	}
	b.ReportMetric(float64(tenth)/p[tenth].Sub(p[0]).Seconds(), what+"-first-tenth/s")
	b.ReportMetric(float64(tenth)/p[len(p)-1].Sub(p[len(p)-1-tenth]).Seconds(), what+"-last-tenth/s")
}

// questions asks each canned question several times, of names that many
// articles have and of such that few have, and reports what 95 in a hundred of
// the answers take at most.
func (f *fixture) questions(b *testing.B) {
	all, err := queries.All()
	if err != nil {
		b.Fatal(err)
	}
	column := func(statement string) (out []string) {
		for _, r := range f.server.Run(b, statement, nil) {
			out = append(out, r["v"].(string))
		}
		return out
	}
	names := column("MATCH (n:Person) RETURN n.name AS v ORDER BY n.claimCount DESC, n.id LIMIT 400")
	facts := column("MATCH (n:Fact) RETURN n.id AS v ORDER BY n.claimCount DESC, n.id LIMIT 400")
	var took []time.Duration
	for _, q := range all {
		var worst time.Duration
		for i := range 20 {
			given := map[string]string{}
			for k, p := range q.Params {
				switch {
				case p.Type == "name" && p.Required:
					given[p.Name] = names[(i+k)*(i+k)%len(names)]
				case p.Name == "fact":
					given[p.Name] = facts[i*i%len(facts)]
				case p.Required:
					given[p.Name] = fmt.Sprintf("2001-%02d-11", 1+i%12)
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

// news makes so many articles, the same every time.
func news(articles int) []graph.Visit { return slices.Collect(newstest.Visits(1, articles)) }
