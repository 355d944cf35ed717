package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"wiregraph/graph"
)

// Settled counts what bringing the graph up to date changed.
type Settled struct{ PutNodes, GoneNodes, PutEdges, GoneEdges int }

// partsAtOnce bounds how much of the graph is held in memory as rows.
const partsAtOnce = 4_000

// Settle brings the graph up to date with articles, claims and decisions, and
// returns how much changed. It returns at once when nothing did. The volumes
// that hold what changed are worked out anew; of them, rows are written out, read and
// compared only of the parts whose prints say that they may differ, and last of what
// several volumes have a share in. The run is noted as the one that made the changes.
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
		mine, err := sameProgram(ctx, tx)
		if err != nil {
			return err
		}
		s := &settling{w: w, tx: tx, run: run, mine: mine, version: &version{remember: w.remember}, shared: map[graph.Part]otherShares{}, alone: map[graph.Part]bool{}, heirs: heirs{}, named: map[string]string{}}
		if s.alike, err = newSimilarities(ctx, tx, mine); err != nil {
			return err
		}
		if s.decided, err = decisions(ctx, tx); err != nil {
			return err
		}
		if s.shelf, err = newShelfStore(ctx, tx); err != nil {
			return err
		}
		waiting, err := w.rebindings(ctx, tx, !mine)
		if err != nil {
			return err
		}
		for len(waiting) > 0 {
			slices.SortStableFunc(waiting, rebinding.begins)
			r := waiting[0]
			waiting = waiting[1:]
			if err := s.rebind(ctx, r); err != nil {
				return err
			}
			further, err := s.otherGuests(ctx, r, waiting)
			if err != nil {
				return err
			}
			waiting = append(waiting, further...)
		}
		if err := s.mergeShares(ctx); err != nil {
			return err
		}
		if err := s.dropGone(ctx); err != nil {
			return err
		}
		done = s.done
		return s.end(ctx)
	})
	if err != nil {
		return Settled{}, fmt.Errorf("bring the graph up to date: %w", err)
	}
	return done, nil
}

// settling is the state of bringing the graph up to date.
type settling struct {
	w       *Workspace
	tx      *sql.Tx
	run     int64
	mine    bool // the stored prints are this program's
	version *version
	alike   *similarities
	shelf   *shelfStore
	decided []graph.Decision
	shared  map[graph.Part]otherShares // without prints: of which volumes have other shares than before
	alone   map[graph.Part]bool        // and those that one volume alone tells of, where several had shares
	gone    []graph.Part               // that no volume tells of any more
	heirs   heirs
	named   map[string]string // entities by name, of volumes that were bound otherwise
	done    Settled
}

// dropGone takes out the rows of the parts that no volume tells of any more.
func (s *settling) dropGone(ctx context.Context) error {
	for l := range slices.Chunk(s.gone, partsAtOnce) {
		var old graph.Graph
		for _, p := range l {
			from := graph.Graph{}
			if err := addRows(ctx, s.tx, p, &from); err != nil {
				return err
			}
			if err := s.rename(ctx, p, &from); err != nil {
				return err
			}
			old.Nodes, old.Edges = append(old.Nodes, from.Nodes...), append(old.Edges, from.Edges...)
			if err := putNotes(ctx, s.tx, p, graph.Notes{}, true); err != nil {
				return err
			}
		}
		if err := s.change(ctx, &old, &graph.Graph{}); err != nil {
			return err
		}
	}
	return nil
}

// end notes that the graph is that of the articles, claims and decisions, as this
// program makes it.
func (s *settling) end(ctx context.Context) error {
	if err := s.version.end(ctx, s.tx); err != nil {
		return err
	}
	for _, q := range []struct {
		query string
		args  []any
	}{
		{"INSERT INTO s_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", []any{programKey, program()}},
		{"DELETE FROM s_meta WHERE key = ?", []any{dirtyKey}},
		{"DELETE FROM s_stale", nil},
	} {
		if _, err := s.tx.ExecContext(ctx, q.query, q.args...); err != nil {
			return err
		}
	}
	return s.w.makeViews(ctx, s.tx)
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
