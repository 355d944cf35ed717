package neo4j

import (
	"context"
	"crypto/rand"
	"iter"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// A Source is one state of a workspace's graph.
type Source interface {
	// Workspace returns the id of the workspace.
	Workspace() string
	// Mark names this state of the graph: equal marks mean equal graphs.
	Mark() string
	// Since returns what changed since the state that a mark names, false when
	// that is not known.
	Since(ctx context.Context, mark string) (graph.Delta, bool, error)
	// Holds reports which of the ids are those of nodes.
	Holds(ctx context.Context, ids []string) (map[string]bool, error)
	// Runs returns the runs after the one with a number, as nodes that stand
	// beside the graph, and the number of the last.
	Runs(ctx context.Context, after int64) ([]graph.Node, int64, error)
	Nodes(ctx context.Context) iter.Seq2[graph.Node, error]
	Edges(ctx context.Context) iter.Seq2[graph.Edge, error]
}

// Options say how to publish.
type Options struct {
	Ontology *ontology.Ontology
	// Seal is that of the last report about this database, "" when there is none.
	Seal string
	// Adopt replaces the copy of another workspace.
	Adopt bool
}

// A Report says what publishing did.
type Report struct {
	NodesPut, NodesGone int
	EdgesPut, EdgesGone int
	Compared            bool // the copy was compared row by row
	// Seal is a word by which the next publishing knows whether anybody has
	// written to the database since.
	Seal string
}

// Changed returns how many rows were written or deleted.
func (r *Report) Changed() int { return r.NodesPut + r.NodesGone + r.EdgesPut + r.EdgesGone }

// Publish brings the copy in the database to the state of the source, from
// whatever state it is in.
//
// When nobody has written to the database since it was sealed, and the source
// knows what changed since then, only that is sent. Otherwise the copy is read
// and compared row by row, and what differs is mended. Either way it is sent
// in transactions of bounded size, the last of which writes the watermark.
// Cut short at any moment, the next call goes on from what is there.
//
// It refuses a database where nodes of others stand under the graph's labels
// (ErrForeign), and without Adopt one with another workspace's copy
// (ErrOtherCopy). Nodes of others are never changed.
func (db *DB) Publish(ctx context.Context, src Source, o Options) (Report, error) {
	session := db.session(ctx, driver.AccessModeWrite)
	defer session.Close(ctx)
	w := &writer{db: db, session: session, words: newVocabulary(o.Ontology), workspace: src.Workspace(), publisher: rand.Text()}
	err := w.publish(ctx, src, o)
	return w.Report, err
}

func (w *writer) publish(ctx context.Context, src Source, o Options) error {
	states, err := w.db.states(ctx)
	if err != nil {
		return err
	}
	copy, ours := states[w.workspace]
	now, err := w.db.bookmark(ctx)
	if err != nil {
		return err
	}
	if ours && o.Seal != "" && o.Seal == now {
		if copy.watermark == src.Mark() {
			w.Seal = now
			return nil
		}
		d, known, err := src.Since(ctx, copy.watermark)
		if err != nil {
			return err
		}
		if known {
			return w.end(ctx, src, copy.run, func() error { return w.delta(ctx, &d) })
		}
	}
	adopted, lost, err := w.db.strangers(ctx, src, w.words, ours, o.Adopt)
	if err != nil {
		return err
	}
	if err := w.prepare(ctx); err != nil {
		return err
	}
	return w.end(ctx, src, 0, func() error {
		if err := w.takeOver(ctx, adopted, lost); err != nil {
			return err
		}
		return w.compare(ctx, src, append(slices.Clone(adopted), w.workspace))
	})
}

// prepare makes constraints and indexes, where they are not there.
func (w *writer) prepare(ctx context.Context) error {
	for _, s := range append(schema(), "CALL db.awaitIndexes(300)") {
		_, err := w.session.ExecuteWrite(ctx, func(tx driver.ManagedTransaction) (any, error) { return nil, run(ctx, tx, s, nil) })
		if err != nil {
			return w.db.explain(err)
		}
	}
	return nil
}

// end begins to publish, sends what there is and the runs after the last that
// the copy knows, and writes the watermark.
func (w *writer) end(ctx context.Context, src Source, lastRun int64, send func() error) error {
	_, err := w.session.ExecuteWrite(ctx, func(tx driver.ManagedTransaction) (any, error) {
		return nil, run(ctx, tx, statement("begin"), row{"workspace": w.workspace, "publisher": w.publisher})
	})
	if err != nil {
		return w.db.explain(err)
	}
	if err := send(); err != nil {
		return err
	}
	runs, lastRun, err := src.Runs(ctx, lastRun)
	if err != nil {
		return err
	}
	for i := range runs {
		if err := w.putRun(ctx, &runs[i]); err != nil {
			return err
		}
	}
	if err := w.finish(ctx, row{"watermark": src.Mark(), "run": lastRun}); err != nil {
		return err
	}
	w.Seal = bookmarkOf(w.session)
	return nil
}

// delta sends what changed, as one transaction when it is little enough.
func (w *writer) delta(ctx context.Context, d *graph.Delta) error {
	w.ordered = true
	for i := range d.GoneEdges {
		if err := w.deleteEdge(ctx, &d.GoneEdges[i], d.Layers); err != nil {
			return err
		}
	}
	for i := range d.GoneNodes {
		if err := w.deleteNode(ctx, &d.GoneNodes[i]); err != nil {
			return err
		}
	}
	for i := range d.PutNodes {
		if err := w.putNode(ctx, &d.PutNodes[i]); err != nil {
			return err
		}
	}
	for i := range d.PutEdges {
		if err := w.putEdge(ctx, &d.PutEdges[i], d.Layers); err != nil {
			return err
		}
	}
	return nil
}

// takeOver ends the reign of other workspaces, whose nodes are then compared
// as ours, and removes states that say no workspace.
func (w *writer) takeOver(ctx context.Context, adopted, lost []string) error {
	if err := w.deleteStrays(ctx, "delete_stray_nodes", lost); err != nil {
		return err
	}
	if err := w.flush(ctx); err != nil || len(adopted) == 0 {
		return err
	}
	return w.send(ctx, []*group{{statement: statement("take_over"), params: row{"workspaces": adopted}}}, nil)
}
