package neo4j

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/neo4j/neo4jtest"
	"wiregraph/graph/ontology"
	"wiregraph/graph/sqlite"
)

// A fixture is a workspace and the server that it is published to.
type fixture struct {
	testing.TB
	ontology *ontology.Ontology
	server   *neo4jtest.Server
	db       *DB
	path     string
	w        *sqlite.Workspace
	seal     string
	paced    *paced // stands before what is published, in benchmarks
}

func configOf(s *neo4jtest.Server) Config {
	return Config{URI: s.URI, User: s.User, Password: s.Password, Database: s.Database}
}

func newFixture(t testing.TB) *fixture {
	t.Helper()
	f := &fixture{TB: t, server: neo4jtest.Start(t), path: filepath.Join(t.TempDir(), "w.db")}
	f.ontology = loadOntology(t)
	var err error
	if f.db, err = Open(t.Context(), configOf(f.server)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.db.Close(context.Background()) })
	f.w = f.open(f.path)
	return f
}

func loadOntology(t testing.TB) *ontology.Ontology {
	t.Helper()
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func (f *fixture) open(path string) *sqlite.Workspace {
	f.Helper()
	w, err := sqlite.Open(f.Context(), path, sqlite.Options{Ontology: f.ontology})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = w.Close() })
	return w
}

// put loads articles with these numbers.
func (f *fixture) put(numbers ...int) {
	f.Helper()
	var visits []graph.Visit
	for _, n := range numbers {
		visits = append(visits, article(n))
	}
	f.load(visits)
}

// load puts visits and settles.
func (f *fixture) load(visits []graph.Visit) {
	f.Helper()
	run, err := f.w.StartRun(f.Context(), "load")
	if err != nil {
		f.Fatal(err)
	}
	if err := f.w.Put(f.Context(), run, visits); err != nil {
		f.Fatal(err)
	}
	if _, err := f.w.Settle(f.Context(), run); err != nil {
		f.Fatal(err)
	}
	if err := f.w.FinishRun(f.Context(), run, sqlite.RunSummary{Read: len(visits), Extractor: graph.Extractor{Name: "test", Version: "1"}}); err != nil {
		f.Fatal(err)
	}
}

// retract takes an article out.
func (f *fixture) retract(n int) {
	f.Helper()
	run, err := f.w.StartRun(f.Context(), "retract")
	if err == nil {
		_, err = f.w.Retract(f.Context(), run, []string{article(n).Locator})
	}
	if err == nil {
		_, err = f.w.Settle(f.Context(), run)
	}
	if err != nil {
		f.Fatal(err)
	}
}

func (f *fixture) snapshot() *sqlite.Snapshot {
	f.Helper()
	s, err := f.w.Snapshot(f.Context())
	if err != nil {
		f.Fatal(err)
	}
	return s
}

func (f *fixture) tryPublish(adopt bool) (Report, error) {
	return f.publishBy(f.db, adopt)
}

// publishBy publishes by a connection of its own.
func (f *fixture) publishBy(db *DB, adopt bool) (Report, error) {
	s := f.snapshot()
	defer s.Close()
	var src Source = s
	if f.paced != nil {
		f.paced.Source, src = s, f.paced
	}
	r, err := db.Publish(f.Context(), src, Options{Ontology: f.ontology, Seal: f.seal, Adopt: adopt})
	if err == nil {
		f.seal = r.Seal
	}
	return r, err
}

// publish publishes, and checks that both hold the same graph.
func (f *fixture) publish() Report {
	f.Helper()
	r, err := f.tryPublish(false)
	if err != nil {
		f.Fatal(err)
	}
	f.equal()
	return r
}

func (f *fixture) equal() {
	f.Helper()
	want, err := f.w.Digest(f.Context())
	if err != nil {
		f.Fatal(err)
	}
	got, err := f.db.Digest(f.Context())
	if err != nil {
		f.Fatal(err)
	}
	if got != want {
		f.Errorf("the copy has the digest %s, the workspace %s", got, want)
	}
}

// article makes an article with a gift, and for every third a denial of it,
// so that facts change their standing. Its words look like Cypher.
func article(n int) graph.Visit {
	name := fmt.Sprintf("O'Neil`]}) DETACH DELETE n // \\\" %d 🎁", n%5)
	text := fmt.Sprintf("Report %d\n\n%s gave the school a bus.", n, name)
	a := graph.Article{URL: fmt.Sprintf("https://example.org/%d", n), Text: text, Published: fmt.Sprintf("2024-02-%02d", 1+n%28), Language: "en", Publisher: "Example $rows", Version: graph.Hash(text)}
	a.ID = graph.ArticleID(a.URL, a.Text)
	ref := func(word, chain string, class ontology.Class) graph.Ref {
		at := strings.Index(text, word)
		return graph.Ref{Start: at, End: at + len(word), Text: word, Name: word, Chain: chain, Class: class, Named: class == ontology.Person}
	}
	start := strings.Index(text, name)
	c := graph.Claim{
		ArticleID: a.ID, ContentHash: a.Version, Type: "GIFT", Start: start, End: len(text), Quote: text[start:],
		Roles: []graph.Role{
			{Name: "agent", Refs: []graph.Ref{ref(name, "m1", ontology.Person)}},
			{Name: "theme", Refs: []graph.Ref{ref("a bus", "m2", ontology.Artifact)}},
		},
		Polarity: graph.Positive, Modality: graph.Asserted, Factuality: graph.CertainYes, Author: graph.CertainYes, Rule: "verb:give", Confidence: 0.8,
		Extractor: graph.Extractor{Name: "test", Version: "1"},
	}
	if n%3 == 2 {
		c.Polarity, c.Factuality, c.Author = graph.Negative, graph.CertainNo, graph.CertainNo
	}
	c.ID = graph.ClaimID(&c)
	return graph.Visit{Article: a, Locator: a.URL, Claims: []graph.Claim{c}, Extractor: c.Extractor}
}
