package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"wiregraph/graph"
)

// A Snapshot is one state of the stored graph, which stays as it is while
// others write.
type Snapshot struct {
	w         *Workspace
	tx        *sql.Tx
	workspace string
	mark      string
	seq       int64
}

// Snapshot returns the present state. Close it after use.
func (w *Workspace) Snapshot(ctx context.Context) (*Snapshot, error) {
	tx, err := w.reads.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, fmt.Errorf("read the graph: %w", w.explain(err))
	}
	s := &Snapshot{w: w, tx: tx}
	err = tx.QueryRowContext(ctx, "SELECT (SELECT value FROM s_meta WHERE key = 'workspace'), mark, seq FROM s_version ORDER BY seq DESC LIMIT 1").Scan(&s.workspace, &s.mark, &s.seq)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("read the graph's version: %w", w.explain(err)), tx.Rollback())
	}
	return s, nil
}

// Close ends the snapshot.
func (s *Snapshot) Close() error { return s.tx.Rollback() }

// Workspace returns the id of the workspace: the same for as long as the file
// lives, and for its backups.
func (s *Snapshot) Workspace() string { return s.workspace }

// Mark names this state of the graph: equal marks mean equal graphs.
func (s *Snapshot) Mark() string { return s.mark }

// Nodes returns the nodes in the order of their ids.
func (s *Snapshot) Nodes(ctx context.Context) iter.Seq2[graph.Node, error] {
	return stream(func(use func(graph.Node) error) error { return eachNode(ctx, s.tx, use) })
}

// Edges returns the edges in the order of their ids.
func (s *Snapshot) Edges(ctx context.Context) iter.Seq2[graph.Edge, error] {
	return stream(func(use func(graph.Edge) error) error { return eachEdge(ctx, s.tx, use) })
}

// stream turns a reader that calls back into a sequence.
func stream[R any](read func(func(R) error) error) iter.Seq2[R, error] {
	return func(yield func(R, error) bool) {
		enough := errors.New("enough")
		err := read(func(r R) error {
			if !yield(r, nil) {
				return enough
			}
			return nil
		})
		if err != nil && !errors.Is(err, enough) {
			var none R
			yield(none, err)
		}
	}
}

// Runs returns the runs that came to their end after the one with a number, the
// first one first, and the number of the last. They are nodes that stand
// beside the graph, outside its digest.
func (s *Snapshot) Runs(ctx context.Context, after int64) ([]graph.Node, int64, error) {
	var out []graph.Node
	err := each(ctx, s.tx, "SELECT id, command, started, finished, coalesce(summary, '{}') FROM s_run WHERE id > ? AND finished IS NOT NULL ORDER BY id", func(rows *sql.Rows) error {
		var command, started, finished, text string
		if err := rows.Scan(&after, &command, &started, &finished, &text); err != nil {
			return err
		}
		var sum RunSummary
		if err := json.Unmarshal([]byte(text), &sum); err != nil {
			return err
		}
		out = append(out, graph.Node{ID: fmt.Sprintf("run:%d", after), Labels: []string{"IngestRun"}, Props: map[string]any{
			"name": command, "startedAt": started, "finishedAt": finished,
			"articles": int64(sum.Read), "claims": int64(sum.Claims), "extractorVersion": sum.Extractor.Version,
		}})
		return nil
	}, after)
	if err != nil {
		return nil, 0, fmt.Errorf("list runs: %w", s.w.explain(err))
	}
	return out, after, nil
}

// Holds reports which of the ids are those of nodes.
func (s *Snapshot) Holds(ctx context.Context, ids []string) (map[string]bool, error) {
	list, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	err = each(ctx, s.tx, "SELECT id FROM node WHERE id IN (SELECT value FROM json_each(?))", func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		out[id] = true
		return err
	}, string(list))
	if err != nil {
		return nil, fmt.Errorf("look up nodes: %w", s.w.explain(err))
	}
	return out, nil
}

// Since returns what changed since the state that the mark names; false when
// the workspace does not know it any more, or never did.
func (s *Snapshot) Since(ctx context.Context, mark string) (graph.Delta, bool, error) {
	d := graph.Delta{Layers: map[string]string{}}
	var from int64
	err := s.tx.QueryRowContext(ctx, "SELECT seq FROM s_version WHERE mark = ?", mark).Scan(&from)
	if errors.Is(err, sql.ErrNoRows) {
		return d, false, nil
	}
	if err == nil && from < s.seq {
		err = s.since(ctx, from, &d)
	}
	if err != nil {
		return d, false, fmt.Errorf("read what changed: %w", s.w.explain(err))
	}
	return d, true, nil
}

func (s *Snapshot) since(ctx context.Context, from int64, d *graph.Delta) error {
	const nodes = "SELECT id, labels FROM s_touched WHERE seq > ?1 AND labels IS NOT NULL GROUP BY id"
	const edges = "SELECT id, type, source, target FROM s_touched WHERE seq > ?1 AND type IS NOT NULL GROUP BY id"
	err := each(ctx, s.tx, "SELECT n.id, n.labels, n.name, n.props FROM ("+nodes+") t CROSS JOIN node n ON n.id = t.id ORDER BY n.id", func(rows *sql.Rows) error {
		n, err := scanNode(rows)
		d.PutNodes = append(d.PutNodes, n)
		return err
	}, from)
	if err != nil {
		return err
	}
	err = each(ctx, s.tx, "SELECT t.id, t.labels FROM ("+nodes+") t WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.id = t.id) ORDER BY t.id", func(rows *sql.Rows) error {
		var n graph.Node
		var labels string
		if err := rows.Scan(&n.ID, &labels); err != nil {
			return err
		}
		d.GoneNodes = append(d.GoneNodes, n)
		return json.Unmarshal([]byte(labels), &d.GoneNodes[len(d.GoneNodes)-1].Labels)
	}, from)
	if err != nil {
		return err
	}
	err = each(ctx, s.tx, "SELECT e.id, e.type, e.source, e.target, e.props FROM ("+edges+") t CROSS JOIN edge e ON e.id = t.id ORDER BY e.id", func(rows *sql.Rows) error {
		e, err := scanEdge(rows)
		d.PutEdges = append(d.PutEdges, e)
		return err
	}, from)
	if err != nil {
		return err
	}
	// An edge that lost one of its ends goes with it.
	err = each(ctx, s.tx, "SELECT t.id, t.type, t.source, t.target FROM ("+edges+`) t WHERE NOT EXISTS (SELECT 1 FROM edge e WHERE e.id = t.id)
		AND EXISTS (SELECT 1 FROM node n WHERE n.id = t.source) AND EXISTS (SELECT 1 FROM node n WHERE n.id = t.target) ORDER BY t.id`, func(rows *sql.Rows) error {
		var e graph.Edge
		err := rows.Scan(&e.ID, &e.Type, &e.Source, &e.Target)
		d.GoneEdges = append(d.GoneEdges, e)
		return err
	}, from)
	if err != nil {
		return err
	}
	return each(ctx, s.tx, "WITH t AS ("+edges+") SELECT n.id, n.labels FROM (SELECT source AS id FROM t UNION SELECT target FROM t) x CROSS JOIN node n ON n.id = x.id", func(rows *sql.Rows) error {
		var id, text string
		if err := rows.Scan(&id, &text); err != nil {
			return err
		}
		var labels []string
		err := json.Unmarshal([]byte(text), &labels)
		d.Layers[id] = graph.Layer(labels)
		return err
	}, from)
}

// Seal returns what SetSeal kept for a copy of the graph, "" when nothing.
func (w *Workspace) Seal(ctx context.Context, copy string) (string, error) {
	var v string
	err := w.reads.QueryRowContext(ctx, "SELECT value FROM s_meta WHERE key = ?", sealKey+copy).Scan(&v)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return v, w.explain(err)
}

// SetSeal keeps a word by which a published copy, named by where it is, can be
// known for untouched.
func (w *Workspace) SetSeal(ctx context.Context, copy, seal string) error {
	return w.update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "INSERT INTO s_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", sealKey+copy, seal)
		return err
	})
}

const sealKey = "seal of "
