package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"

	"wiregraph/graph"
)

// Settled counts what bringing the graph up to date changed.
type Settled struct{ PutNodes, GoneNodes, PutEdges, GoneEdges int }

// partsAtOnce bounds how much of the graph is held in memory as rows.
const partsAtOnce = 4_000

// settleGarbage is how much garbage, in percent of what is in use, may gather while
// the graph of many claims is worked out. Most of what that needs lives to its end.
const (
	manyClaims    = 20_000
	settleGarbage = 30
)

// Settle brings the graph up to date with articles, claims and decisions, and
// returns how much changed. It returns at once when nothing did. What the
// claims come to is worked out for the whole; rows are written out, read and
// compared only of the parts whose prints say that they may differ. The run is
// noted as the one that made the changes.
func (w *Workspace) Settle(ctx context.Context, run int64) (Settled, error) {
	if w.writes == nil {
		return Settled{}, fmt.Errorf("workspace %s is open for reading only", w.path)
	}
	dirty, err := w.Dirty(ctx)
	if err != nil || !dirty {
		return Settled{}, err
	}
	var done Settled
	err = w.update(ctx, func(tx *sql.Tx) error {
		garbage := debug.SetGCPercent(-1) // what is read is all needed
		defer debug.SetGCPercent(garbage)
		in, texts, err := w.leanInput(ctx, tx)
		if err != nil {
			return err
		}
		defer texts.read.Close()
		if len(in.Claims) > manyClaims {
			garbage = min(garbage, settleGarbage)
		}
		debug.SetGCPercent(garbage)
		alike, err := loadSimilarities(ctx, tx)
		if err != nil {
			return err
		}
		in.Similarity = alike.of
		world := graph.Resolve(in)
		if err := cmp.Or(texts.err, alike.store(ctx, tx)); err != nil {
			return err
		}
		changed, gone, err := differing(ctx, tx, world.Parts())
		if err != nil {
			return err
		}
		s := &settling{tx: tx, run: run, world: world, version: &version{remember: w.remember}}
		for _, batch := range batches(gone, changed) {
			if err := cmp.Or(s.settle(ctx, batch), texts.err); err != nil {
				return err
			}
		}
		done = s.done
		if err := s.version.end(ctx, tx); err != nil {
			return err
		}
		if err := notePrints(ctx, tx, world, changed, gone); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM s_meta WHERE key = ?", dirtyKey); err != nil {
			return err
		}
		return w.makeViews(ctx, tx)
	})
	if err != nil {
		return Settled{}, fmt.Errorf("bring the graph up to date: %w", err)
	}
	return done, nil
}

// A batch is parts whose rows are brought up to date together.
type batch struct {
	gone    []graph.Part
	changed []storedPart
}

// batches cuts parts into batches, those that are gone first.
func batches(gone []graph.Part, changed []storedPart) []batch {
	var out []batch
	for l := range slices.Chunk(gone, partsAtOnce) {
		out = append(out, batch{gone: l})
	}
	for l := range slices.Chunk(changed, partsAtOnce) {
		out = append(out, batch{changed: l})
	}
	return out
}

// settling is the state of bringing the graph up to date.
type settling struct {
	tx      *sql.Tx
	run     int64
	world   *graph.World
	version *version
	named   map[string]string // entities by name; made when first needed
	done    Settled
}

// settle brings the rows of some parts up to date, with the records of it.
func (s *settling) settle(ctx context.Context, b batch) error {
	var old, now graph.Graph
	for _, p := range b.gone {
		from := graph.Graph{}
		if err := addRows(ctx, s.tx, p, &from); err != nil {
			return err
		}
		if err := s.rename(ctx, p, &from); err != nil {
			return err
		}
		old.Nodes, old.Edges = append(old.Nodes, from.Nodes...), append(old.Edges, from.Edges...)
	}
	for _, p := range b.changed {
		if p.stored {
			if err := addRows(ctx, s.tx, p.Part, &old); err != nil {
				return err
			}
		}
		rows := s.world.Rows(p.Part)
		now.Nodes, now.Edges = append(now.Nodes, rows.Nodes...), append(now.Edges, rows.Edges...)
	}
	c := graph.Diff(old, now)
	if c.Empty() {
		return nil
	}
	s.done.GoneNodes, s.done.PutNodes = s.done.GoneNodes+len(c.DeleteNodes), s.done.PutNodes+len(c.PutNodes)
	s.done.GoneEdges, s.done.PutEdges = s.done.GoneEdges+len(c.DeleteEdges), s.done.PutEdges+len(c.PutEdges)
	slices.SortFunc(c.PutNodes, func(a, b graph.Node) int { return cmp.Compare(a.ID, b.ID) }) // side by side in the file
	slices.SortFunc(c.PutEdges, func(a, b graph.Edge) int { return cmp.Compare(a.ID, b.ID) })
	if err := apply(ctx, s.tx, c); err != nil {
		return err
	}
	if err := record(ctx, s.tx, s.run, &old, &c); err != nil {
		return err
	}
	return s.version.note(ctx, s.tx, &old, &c)
}

// Dirty reports whether articles, claims or decisions changed since the graph
// was made.
func (w *Workspace) Dirty(ctx context.Context) (bool, error) {
	var v string
	err := w.reads.QueryRowContext(ctx, "SELECT value FROM s_meta WHERE key = ?", dirtyKey).Scan(&v)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, w.explain(err)
}
