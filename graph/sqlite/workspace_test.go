package sqlite

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// visit makes an article with one claim.
func visit(n int) graph.Visit {
	text := fmt.Sprintf("Mayor gives school %d a bus\n\n%s", n, strings.Repeat("Ann Lee gave the school a bus. ", 40))
	a := graph.Article{URL: fmt.Sprintf("https://example.org/%d", n), Text: text, Published: "2024-02-20", Language: "en", Version: graph.Hash(text)}
	a.ID = graph.ArticleID(a.URL, a.Text)
	ref := func(word, chain string, class ontology.Class) graph.Ref {
		at := strings.Index(text, word)
		return graph.Ref{Start: at, End: at + len(word), Text: word, Name: word, Chain: chain, Class: class, Named: class == ontology.Person}
	}
	start := strings.Index(text, "Ann Lee")
	c := graph.Claim{
		ArticleID: a.ID, ContentHash: a.Version, Type: "GIFT", Start: start, End: start + 30, Quote: text[start : start+30],
		Roles: []graph.Role{
			{Name: "agent", Refs: []graph.Ref{ref("Ann Lee", "m1", ontology.Person)}},
			{Name: "theme", Refs: []graph.Ref{ref("a bus", "m2", ontology.Artifact)}},
		},
		Polarity: graph.Positive, Modality: graph.Asserted, Factuality: graph.CertainYes, Author: graph.CertainYes, Rule: "verb:give", Confidence: 0.8,
		Extractor: graph.Extractor{Name: "test", Version: "1"},
	}
	c.ID = graph.ClaimID(&c)
	return graph.Visit{Article: a, Locator: a.URL, Claims: []graph.Claim{c}, Extractor: c.Extractor}
}

func open(t *testing.T, path string, opts Options) *Workspace {
	t.Helper()
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	opts.Ontology = o
	w, err := Open(context.Background(), path, opts)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// TestFull: a workspace that may not grow says so, and what was stored before
// stays as it was.
func TestFull(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "w.db")
	w := open(t, path, Options{})
	run, err := w.StartRun(ctx, "load")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Put(ctx, run, []graph.Visit{visit(0)}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Settle(ctx, run); err != nil {
		t.Fatal(err)
	}
	want, err := w.Digest(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}

	w = open(t, path, Options{MaxPages: 1})
	var visits []graph.Visit
	for n := range 200 {
		visits = append(visits, visit(n+1))
	}
	err = w.Put(ctx, run, visits)
	if !errors.Is(err, ErrFull) || !strings.Contains(err.Error(), "free space on its disk") {
		t.Errorf("got %v, want ErrFull with an advice", err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	w = open(t, path, Options{})
	defer w.Close()
	if got, err := w.Digest(ctx); err != nil || got != want {
		t.Errorf("digest %s, %v; want %s", got, err, want)
	}
	in, err := w.Input(ctx)
	if err != nil || len(in.Articles) != 1 {
		t.Errorf("%d articles, %v; want 1", len(in.Articles), err)
	}
}

// TestIdentity: one text in two places is one article; the earliest date
// counts; a text goes with its last place; putting again changes nothing.
func TestIdentity(t *testing.T) {
	ctx := context.Background()
	w := open(t, filepath.Join(t.TempDir(), "w.db"), Options{})
	defer w.Close()
	run, err := w.StartRun(ctx, "load")
	if err != nil {
		t.Fatal(err)
	}
	put := func(vs ...graph.Visit) {
		t.Helper()
		if err := w.Put(ctx, run, vs); err != nil {
			t.Fatal(err)
		}
	}
	dirty := func() bool {
		t.Helper()
		if _, err := w.Settle(ctx, run); err != nil {
			t.Fatal(err)
		}
		d, err := w.Dirty(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	a, b := visit(1), visit(1)
	b.Locator, b.Article.Published = "/tmp/b.txt", "2024-02-18"
	put(a, b)
	if dirty() {
		t.Error("dirty after settling")
	}
	put(a, b)
	if d, err := w.Dirty(ctx); err != nil || d {
		t.Errorf("putting the same again makes the workspace dirty: %v", err)
	}
	in, err := w.Input(ctx)
	if err != nil || len(in.Articles) != 1 || in.Articles[0].Published != "2024-02-18" || len(in.Claims) != 1 {
		t.Errorf("%+v, %v", in, err)
	}
	if gone, err := w.Retract(ctx, run, []string{"/tmp/b.txt"}); err != nil || len(gone) != 0 {
		t.Errorf("retracting one of two places takes %v, %v", gone, err)
	}
	if gone, err := w.Retract(ctx, run, []string{a.Article.URL}); err != nil || len(gone) != 1 {
		t.Errorf("retracting the last place takes %v, %v", gone, err)
	}
	if _, err := w.Retract(ctx, run, []string{"nowhere"}); !errors.Is(err, ErrUnknownName) {
		t.Errorf("retracting nothing: %v", err)
	}
	dirty()
	if g, err := w.Graph(ctx); err != nil || len(g.Nodes) != 0 || len(g.Edges) != 0 {
		t.Errorf("an empty workspace has the graph %+v, %v", g, err)
	}
}

// TestQueryCannotWrite: a question never changes the workspace.
func TestQueryCannotWrite(t *testing.T) {
	ctx := context.Background()
	w := open(t, filepath.Join(t.TempDir(), "w.db"), Options{})
	defer w.Close()
	if _, err := w.Query(ctx, "DELETE FROM node", nil); err == nil {
		t.Error("a question deleted nodes")
	}
}
