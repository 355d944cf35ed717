package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"wiregraph/extract"
	"wiregraph/graph"
	"wiregraph/graph/newstest"
	"wiregraph/graph/ontology"
	"wiregraph/graph/sqlite"
	"wiregraph/ingest"
)

// onceExtractor extracts each article once and remembers the claims, so that
// many loads of the same articles cost one extraction.
type onceExtractor struct {
	*extract.Extractor
	mu    sync.Mutex
	known map[string][]graph.Claim
}

func (x *onceExtractor) Extract(a graph.Article) []graph.Claim {
	x.mu.Lock()
	claims, ok := x.known[a.ID]
	x.mu.Unlock()
	if !ok {
		claims = x.Extractor.Extract(a)
		x.mu.Lock()
		x.known[a.ID] = claims
		x.mu.Unlock()
	}
	return claims
}

// A newsroom is a folder of articles, and the extractor that reads them.
type newsroom struct {
	files    []string
	x        *onceExtractor
	ontology *ontology.Ontology
}

func newNewsroom(t *testing.T, articles int) *newsroom {
	t.Helper()
	x, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	n := &newsroom{x: &onceExtractor{Extractor: x, known: map[string][]graph.Claim{}}, ontology: o}
	dir := t.TempDir()
	for v := range newstest.Visits(11, articles) {
		a := v.Article
		text := fmt.Sprintf("Title: %s\nURL: %s\nPublisher: %s\nPublished: %s\n\n%s", a.Title, a.URL, a.Publisher, a.Published, a.Text[len(a.Title)+2:])
		file := filepath.Join(dir, fmt.Sprintf("%03d.txt", len(n.files)))
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		n.files = append(n.files, file)
	}
	return n
}

// workspace opens a new workspace.
func (n *newsroom) workspace(t *testing.T) *sqlite.Workspace {
	t.Helper()
	w, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "w.db"), sqlite.Options{Ontology: n.ontology})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.Close() })
	return w
}

// load loads files as one run.
func (n *newsroom) load(t *testing.T, w *sqlite.Workspace, files []string, workers int) {
	t.Helper()
	ctx := context.Background()
	run, err := w.StartRun(ctx, "load")
	if err != nil {
		t.Fatal(err)
	}
	found := ingest.Find(files, nil)
	report, err := ingest.Loader{Extractor: n.x, Workers: workers}.Load(ctx, found, &runStore{Workspace: w, run: run})
	if err != nil || len(report.Refused) > 0 {
		t.Fatal(err, report.Refused)
	}
	if _, err := w.Settle(ctx, run); err != nil {
		t.Fatal(err)
	}
}

func digest(t *testing.T, w *sqlite.Workspace) string {
	t.Helper()
	d, err := w.Digest(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// batches cuts the list into parts of random length.
func batches(r *rand.Rand, l []string) [][]string {
	var out [][]string
	for len(l) > 0 {
		n := 1 + r.IntN(len(l))
		out, l = append(out, l[:n]), l[n:]
	}
	return out
}

func shuffled(r *rand.Rand, l []string) []string {
	out := append([]string(nil), l...)
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// TestAnyOrder: 60 articles in any order, in batches of any size, read by one
// to eight workers, give one digest.
func TestAnyOrder(t *testing.T) {
	n := newNewsroom(t, 60)
	w := n.workspace(t)
	n.load(t, w, n.files, 1)
	want := digest(t, w)
	for i := range draws(10, 200) {
		r := rand.New(rand.NewPCG(uint64(i), 5))
		w, workers := n.workspace(t), 1+r.IntN(8)
		parts := batches(r, shuffled(r, n.files))
		for _, part := range parts {
			n.load(t, w, part, workers)
		}
		if got := digest(t, w); got != want {
			t.Fatalf("draw %d, %d batches, %d workers: digest %s, want %s", i, len(parts), workers, got, want)
		}
	}
}

// TestAnyRetraction: taking any articles out again leaves the digest of the
// workspace that never had them.
func TestAnyRetraction(t *testing.T) {
	n := newNewsroom(t, 60)
	ctx := context.Background()
	for i := range draws(10, 200) {
		r := rand.New(rand.NewPCG(uint64(i), 6))
		order := shuffled(r, n.files)
		k := 1 + r.IntN(len(order)-1)
		with, without := n.workspace(t), n.workspace(t)
		n.load(t, without, order[k:], 1)
		n.load(t, with, order, 1)
		run, err := with.StartRun(ctx, "retract")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := with.Retract(ctx, run, order[:k]); err != nil {
			t.Fatal(err)
		}
		if _, err := with.Settle(ctx, run); err != nil {
			t.Fatal(err)
		}
		if got, want := digest(t, with), digest(t, without); got != want {
			t.Fatalf("draw %d: without %d of %d articles the digest is %s, want %s", i, k, len(order), got, want)
		}
	}
}
