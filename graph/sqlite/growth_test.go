package sqlite

import (
	"context"
	"fmt"
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
// tells what one further article costs beside its extraction, what the whole
// takes, how many bytes an article takes in the file, and the memory in use.
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
			more := fill(b, w, size, b.N)
			filled := time.Since(start)
			info, err := os.Stat(path)
			if err != nil {
				b.Fatal(err)
			}
			var peak uint64
			b.ResetTimer()
			for i := range b.N {
				put(b, w, []graph.Visit{more[i]})
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapInuse)
			}
			b.ReportMetric(filled.Seconds(), "s/load")
			b.ReportMetric(float64(info.Size())/float64(size), "B/article")
			b.ReportMetric(float64(peak)/(1<<20), "MiB-heap")
		})
	}
}

// fill puts size articles into the workspace and returns further ones.
func fill(b *testing.B, w *Workspace, size, further int) []graph.Visit {
	b.Helper()
	ctx := context.Background()
	run, err := w.StartRun(ctx, "load")
	if err != nil {
		b.Fatal(err)
	}
	var batch, more []graph.Visit
	n := 0
	for v := range newstest.Visits(1, size+further) {
		if n++; n > size {
			more = append(more, v)
			continue
		}
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
	return more
}

// put puts articles as a run of their own and brings the graph up to date.
func put(b *testing.B, w *Workspace, visits []graph.Visit) {
	b.Helper()
	ctx := context.Background()
	run, err := w.StartRun(ctx, "load")
	if err != nil {
		b.Fatal(err)
	}
	if err := w.Put(ctx, run, visits); err != nil {
		b.Fatal(err)
	}
	if _, err := w.Settle(ctx, run); err != nil {
		b.Fatal(err)
	}
}
