package sqlite

import (
	"cmp"
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
		s := &settling{w: w, tx: tx, run: run, mine: mine, version: &version{remember: w.remember}, shared: map[graph.Part]bool{}, alone: map[graph.Part]bool{}, heirs: heirs{}, named: map[string]string{}}
		if s.alike, err = newSimilarities(ctx, tx, mine); err != nil {
			return err
		}
		anew, err := w.rebindings(ctx, tx, !mine)
		if err != nil {
			return err
		}
		for _, r := range anew {
			if err := s.rebind(ctx, r); err != nil {
				return err
			}
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
	shared  map[graph.Part]bool // without prints: of which volumes have other shares than before
	alone   map[graph.Part]bool // and those that one volume alone tells of, where several had shares
	gone    []graph.Part        // that no volume tells of any more
	heirs   heirs
	named   map[string]string // entities by name, of volumes that were bound otherwise
	done    Settled
}

// rebind makes volumes, and takes what others of the same days made for what was there before.
func (s *settling) rebind(ctx context.Context, r rebinding) error {
	was, err := partsOf(ctx, s.tx, r.olds)
	if err != nil {
		return err
	}
	for _, v := range r.olds {
		if !slices.Contains(r.news, v) {
			for _, query := range []string{"DELETE FROM s_part WHERE volume = ?", "DELETE FROM s_volume WHERE volume = ?"} {
				if _, err := s.tx.ExecContext(ctx, query, v); err != nil {
					return err
				}
			}
		}
	}
	for _, v := range r.news {
		if err := s.bind(ctx, v, was); err != nil {
			return err
		}
	}
	return s.leave(ctx, was)
}

// bind makes a volume: it stores the rows of its parts that differ from what was, and
// its shares in others.
func (s *settling) bind(ctx context.Context, v graph.Volume, was *formerParts) error {
	in, texts, err := s.w.leanInput(ctx, s.tx, v)
	if err != nil {
		return err
	}
	defer texts.read.Close()
	in.Similarity = s.alike.of(ctx)
	world := graph.Resolve(in)
	if err := cmp.Or(texts.err, s.alike.store(ctx, s.tx)); err != nil {
		return err
	}
	if was.some() {
		for name, id := range world.Named() {
			s.named[name] = max(s.named[name], id)
		}
	}
	store, err := newPartStore(ctx, s.tx, v)
	if err != nil {
		return err
	}
	defer store.close()
	var changed []changedPart
	for _, p := range world.Parts() {
		old, stored := was.take(v, p)
		same := s.mine && old.volume != 0 && old.print == p.Print && old.shared == p.Shared
		if same && old.volume == v {
			continue
		}
		if err := store.put(ctx, p, old.volume); err != nil {
			return err
		}
		key := graph.Part{Kind: p.Kind, Key: p.Key}
		switch {
		case p.Shared:
			s.shared[key] = true
			if err := store.share(ctx, p, world.Share(p)); err != nil {
				return err
			}
		case !same:
			if stored {
				s.alone[key] = true
			}
			changed = append(changed, changedPart{p, stored})
		}
	}
	for l := range slices.Chunk(changed, partsAtOnce) {
		if err := cmp.Or(s.write(ctx, world, l), texts.err); err != nil {
			return err
		}
	}
	_, err = s.tx.ExecContext(ctx, "INSERT INTO s_volume (volume) VALUES (?) ON CONFLICT DO NOTHING", v)
	return err
}

// A changedPart is a part of the graph, and whether rows of it are stored.
type changedPart struct {
	graph.Part
	stored bool
}

// write brings the rows of parts of one volume up to date.
func (s *settling) write(ctx context.Context, world *graph.World, parts []changedPart) error {
	var old, now graph.Graph
	for _, p := range parts {
		if p.stored {
			if err := addRows(ctx, s.tx, p.Part, &old); err != nil {
				return err
			}
		}
		rows := world.Rows(p.Part)
		now.Nodes, now.Edges = append(now.Nodes, rows.Nodes...), append(now.Edges, rows.Edges...)
		if err := putNotes(ctx, s.tx, p.Part, world.Notes(p.Part)); err != nil {
			return err
		}
	}
	return s.change(ctx, &old, &now)
}

// change brings rows up to date, with the records of it.
func (s *settling) change(ctx context.Context, old, now *graph.Graph) error {
	s.heirs.note(old, now)
	c := graph.Diff(*old, *now)
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
	if err := record(ctx, s.tx, s.run, old, &c); err != nil {
		return err
	}
	return s.version.note(ctx, s.tx, old, &c)
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
			if err := putNotes(ctx, s.tx, p, graph.Notes{}); err != nil {
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
