package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"wiregraph/graph"
)

// A Change is a claim or a fact that a run added, changed or took away.
type Change struct {
	Kind          string         // "claim" or "fact"
	ID            string         // of the node
	Before, After map[string]any // its properties with "name"; nil when it was not there, or is gone
}

// Changes returns what a run changed: first what is gone, then what is there,
// in the order of ids.
func (w *Workspace) Changes(ctx context.Context, run int64) ([]Change, error) {
	var out []Change
	err := each(ctx, w.reads, "SELECT kind, id, before, after FROM s_change WHERE run = ? ORDER BY after IS NOT NULL, id, seq", func(rows *sql.Rows) error {
		var c Change
		var before, after sql.NullString
		if err := rows.Scan(&c.Kind, &c.ID, &before, &after); err != nil {
			return err
		}
		var err error
		if before.Valid {
			if c.Before, err = decodeProps([]byte(before.String)); err != nil {
				return err
			}
		}
		if after.Valid {
			if c.After, err = decodeProps([]byte(after.String)); err != nil {
				return err
			}
		}
		out = append(out, c)
		return nil
	}, run)
	if err != nil {
		return nil, fmt.Errorf("read the changes of run %d: %w", run, w.explain(err))
	}
	return out, nil
}

// kindOf returns what the history calls a node; "" for what it passes over.
func kindOf(n *graph.Node) string {
	switch {
	case slices.Contains(n.Labels, "Claim"):
		return "claim"
	case slices.Contains(n.Labels, "Fact"):
		return "fact"
	}
	return ""
}

// record writes which claims and facts a run changed.
func record(ctx context.Context, tx *sql.Tx, run int64, old *graph.Graph, c *graph.Changes) error {
	before := map[string]*graph.Node{}
	for i := range old.Nodes {
		before[old.Nodes[i].ID] = &old.Nodes[i]
	}
	s, err := tx.PrepareContext(ctx, "INSERT INTO s_change (run, kind, id, before, after) VALUES (?, ?, ?, ?, ?)")
	if err != nil {
		return err
	}
	defer s.Close()
	text := func(n *graph.Node) (any, error) {
		if n == nil {
			return nil, nil
		}
		b, err := encodeProps(n.Props, false)
		return string(b), err
	}
	write := func(id string, was, is *graph.Node) error {
		n := is
		if n == nil {
			n = was
		}
		if n == nil || kindOf(n) == "" {
			return nil
		}
		b, err := text(was)
		if err != nil {
			return err
		}
		a, err := text(is)
		if err != nil {
			return err
		}
		_, err = s.ExecContext(ctx, run, kindOf(n), id, b, a)
		return err
	}
	for _, id := range c.DeleteNodes {
		if err := write(id, before[id], nil); err != nil {
			return err
		}
	}
	for i := range c.PutNodes {
		n := &c.PutNodes[i]
		if err := write(n.ID, before[n.ID], n); err != nil {
			return err
		}
	}
	return nil
}

// Resolve returns the id under which a node or an edge goes now: the id itself,
// the one that took its place, or the only one that begins with it (a table
// shortens ids and puts "…"); "" when there is none. Several that begin so are
// an error.
func (w *Workspace) Resolve(ctx context.Context, id string) (string, error) {
	var now string
	err := w.reads.QueryRowContext(ctx, `SELECT id FROM node WHERE id = ?1 UNION ALL SELECT id FROM edge WHERE id = ?1
		UNION ALL SELECT n.id FROM s_alias a JOIN node n ON n.id = a.new WHERE a.old = ?1 LIMIT 1`, id).Scan(&now)
	if !errors.Is(err, sql.ErrNoRows) {
		return now, w.explain(err)
	}
	start := strings.TrimSuffix(id, "…")
	var found []string
	err = each(ctx, w.reads, "SELECT id FROM node WHERE id >= ?1 AND id < ?1 || char(1114111) LIMIT 3", func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		found = append(found, id)
		return err
	}, start)
	switch {
	case err != nil:
		return "", w.explain(err)
	case len(found) > 1:
		return "", fmt.Errorf("several ids begin with %s: %s …", start, strings.Join(found, ", "))
	case len(found) == 1 && start != "":
		return found[0], nil
	}
	return "", nil
}
