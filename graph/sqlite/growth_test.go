package sqlite

import (
	"context"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"wiregraph/graph"
	"wiregraph/graph/newstest"
	"wiregraph/graph/ontology"
)

// BenchmarkGrowth fills workspaces with more and more news-like articles and
// tells what one further article costs beside its extraction (ns/op), a decision
// about two people, and taking an article out again; what the whole takes, how
// many bytes an article takes in the file, and the memory in use.
// WIREGRAPH_LONG=1 goes on to 100,000 articles.
func BenchmarkGrowth(b *testing.B) {
	o, err := ontology.Load()
	if err != nil {
		b.Fatal(err)
	}
	sizes := []int{1_000, 4_000}
	if os.Getenv("WIREGRAPH_LONG") != "" {
		sizes = append(sizes, 10_000, 100_000)
	}
	for _, size := range sizes {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			ctx := context.Background()
			path := filepath.Join(b.TempDir(), "w.db")
			w, err := Open(ctx, path, Options{Ontology: o})
			if err != nil {
				b.Fatal(err)
			}
			defer w.Close()
			start := time.Now()
			next, stop := iter.Pull(newstest.Visits(1, size+furtherArticles))
			defer stop()
			fill(b, w, size, next)
			filled := time.Since(start)
			info, err := os.Stat(path)
			if err != nil {
				b.Fatal(err)
			}
			var peak uint64
			var more []graph.Visit
			for b.Loop() {
				v, ok := next()
				if !ok {
					b.Fatalf("more than %d further articles: choose a smaller -benchtime", furtherArticles)
				}
				more = append(more, v)
				put(b, w, more[len(more)-1:])
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapInuse)
			}
			n := time.Duration(len(more))
			b.ReportMetric(float64(timed(b, len(more), func(i int) { decide(b, w, more[i]) })/n)/1e6, "ms/decision")
			b.ReportMetric(float64(timed(b, len(more), func(i int) { retract(b, w, more[i]) })/n)/1e6, "ms/retraction")
			b.ReportMetric(filled.Seconds(), "s/load")
			b.ReportMetric(float64(info.Size())/float64(size), "B/article")
			b.ReportMetric(float64(peak)/(1<<20), "MiB-heap")
		})
	}
}

// furtherArticles is how many a benchmark may add one by one.
const furtherArticles = 200

// fill puts size articles into the workspace.
func fill(b *testing.B, w *Workspace, size int, next func() (graph.Visit, bool)) {
	b.Helper()
	ctx := context.Background()
	run, err := w.StartRun(ctx, "load")
	if err != nil {
		b.Fatal(err)
	}
	var batch []graph.Visit
	for n := 1; n <= size; n++ {
		v, _ := next()
		if batch = append(batch, v); len(batch) == 500 || n == size {
			if err := w.Put(ctx, run, batch); err != nil {
				b.Fatal(err)
			}
			batch = nil
		}
	}
	if _, err := w.Settle(ctx, run); err != nil {
		b.Fatal(err)
	}
}

// put puts articles and brings the graph up to date.
func put(b *testing.B, w *Workspace, visits []graph.Visit) {
	b.Helper()
	settle(b, w, func(ctx context.Context, run int64) error { return w.Put(ctx, run, visits) })
}

// timed returns how long n calls take.
func timed(b *testing.B, n int, f func(i int)) time.Duration {
	b.Helper()
	start := time.Now()
	for i := range n {
		f(i)
	}
	return time.Since(start)
}

// decide keeps the first two people of an article apart, and brings the graph
// up to date.
func decide(b *testing.B, w *Workspace, v graph.Visit) {
	b.Helper()
	mention := func(i int) graph.MentionRef {
		return graph.MentionRef{ArticleID: v.Article.ID, Words: v.Claims[i].Roles[0].Refs[0].Text, Occurrence: 1}
	}
	d := graph.Decision{Kind: graph.DecideKeepApart, A: mention(0), B: mention(1)}
	settle(b, w, func(ctx context.Context, run int64) error { return w.Decide(ctx, run, []graph.Decision{d}, nil) })
}

// retract takes an article out, and brings the graph up to date.
func retract(b *testing.B, w *Workspace, v graph.Visit) {
	b.Helper()
	settle(b, w, func(ctx context.Context, run int64) error {
		_, err := w.Retract(ctx, run, []string{v.Locator})
		return err
	})
}

// settle makes a change as a run of its own and brings the graph up to date.
func settle(b *testing.B, w *Workspace, change func(ctx context.Context, run int64) error) {
	b.Helper()
	ctx := context.Background()
	run, err := w.StartRun(ctx, "load")
	if err == nil {
		err = change(ctx, run)
	}
	if err == nil {
		_, err = w.Settle(ctx, run)
	}
	if err != nil {
		b.Fatal(err)
	}
}
