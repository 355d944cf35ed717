package sqlite

import (
	"context"
	"path/filepath"
	"slices"
	"testing"

	"wiregraph/graph"
	"wiregraph/graph/newstest"
)

// What is kept only to be fast is made again when it is missing, damaged or
// another program's: the graph is the one of the claims.
func TestRecordsAreMadeAgain(t *testing.T) {
	ctx := context.Background()
	visits := slices.Collect(newstest.Visits(3, 60))
	for name, spoil := range map[string]string{
		"missing":           "DELETE FROM s_record",
		"damaged":           "UPDATE s_record SET data = substr(data, 1, length(data) / 2)",
		"another format":    "UPDATE s_record SET data = x'00' || substr(data, 2)",
		"of other claims":   `UPDATE s_record SET hash = 'other', data = (SELECT data FROM s_record ORDER BY reading DESC LIMIT 1)`,
		"another program's": `UPDATE s_similarity SET similarity = 1 - similarity; UPDATE s_meta SET value = 'another' WHERE key = 'program'`,
	} {
		t.Run(name, func(t *testing.T) {
			w := open(t, filepath.Join(t.TempDir(), "w.db"), Options{})
			defer w.Close()
			run, err := w.StartRun(ctx, "load")
			if err != nil {
				t.Fatal(err)
			}
			settle := func(visits []graph.Visit) graph.Graph {
				t.Helper()
				if err := w.Put(ctx, run, visits); err != nil {
					t.Fatal(err)
				}
				if _, err := w.Settle(ctx, run); err != nil {
					t.Fatal(err)
				}
				g, err := w.Graph(ctx)
				if err != nil {
					t.Fatal(err)
				}
				return g
			}
			settle(visits[:50])
			if _, err := w.writes.ExecContext(ctx, spoil); err != nil {
				t.Fatal(err)
			}
			got := settle(visits[50:])
			in, err := w.Input(ctx)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range graph.Differences(graph.Build(in).Graph, got) {
				t.Errorf("%+v", f)
			}
			var old int
			if err := w.reads.QueryRowContext(ctx, "SELECT count(*) FROM s_article a LEFT JOIN s_record c ON c.reading = a.reading AND c.hash = a.claims_hash WHERE c.data IS NULL OR length(c.data) < 100").Scan(&old); err != nil || old > 0 {
				t.Errorf("%d readings have no record, %v", old, err)
			}
		})
	}
}
