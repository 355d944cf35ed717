package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"

	"wiregraph/graph"
)

// touchedRows is how many changed rows the workspace remembers. A copy that
// lacks more than those is compared row by row, which is as quick.
const touchedRows = 50_000

// A version in the making notes the rows that change the graph.
type version struct {
	seq      int64 // 0 as long as nothing changed
	rows     int
	remember int
}

// note notes changed rows; of more than are remembered none are.
func (v *version) note(ctx context.Context, tx *sql.Tx, old *graph.Graph, c *graph.Changes) error {
	if v.seq == 0 {
		err := tx.QueryRowContext(ctx, "INSERT INTO s_version (mark) VALUES (lower(hex(randomblob(16)))) RETURNING seq").Scan(&v.seq)
		if err != nil {
			return err
		}
	}
	if v.rows += len(c.DeleteEdges) + len(c.DeleteNodes) + len(c.PutNodes) + len(c.PutEdges); v.rows > v.remember {
		return nil
	}
	s, err := tx.PrepareContext(ctx, "INSERT INTO s_touched (seq, id, labels, type, source, target) VALUES (?, ?, ?, ?, ?, ?)")
	if err != nil {
		return err
	}
	defer s.Close()
	node := func(n *graph.Node) error {
		labels, err := json.Marshal(n.Labels)
		if err == nil {
			_, err = s.ExecContext(ctx, v.seq, n.ID, string(labels), nil, nil, nil)
		}
		return err
	}
	edge := func(e *graph.Edge) error {
		_, err := s.ExecContext(ctx, v.seq, e.ID, nil, e.Type, e.Source, e.Target)
		return err
	}
	gone := make(map[string]bool, len(c.DeleteNodes)+len(c.DeleteEdges))
	for _, id := range c.DeleteNodes {
		gone["n"+id] = true
	}
	for _, id := range c.DeleteEdges {
		gone["e"+id] = true
	}
	for i := range old.Nodes {
		if gone["n"+old.Nodes[i].ID] {
			if err := node(&old.Nodes[i]); err != nil {
				return err
			}
		}
	}
	for i := range old.Edges {
		if gone["e"+old.Edges[i].ID] {
			if err := edge(&old.Edges[i]); err != nil {
				return err
			}
		}
	}
	for i := range c.PutNodes {
		if err := node(&c.PutNodes[i]); err != nil {
			return err
		}
	}
	for i := range c.PutEdges {
		if err := edge(&c.PutEdges[i]); err != nil {
			return err
		}
	}
	return nil
}

// end forgets what is too much to remember.
func (v *version) end(ctx context.Context, tx *sql.Tx) error {
	if v.rows > v.remember {
		return forget(ctx, tx, v.seq)
	}
	var oldest sql.NullInt64 // the newest version that is too much to remember
	if err := tx.QueryRowContext(ctx, "SELECT max(seq) FROM (SELECT seq FROM s_touched ORDER BY seq DESC LIMIT -1 OFFSET ?)", v.remember).Scan(&oldest); err != nil {
		return err
	}
	if oldest.Valid {
		return forget(ctx, tx, oldest.Int64)
	}
	return nil
}

// forget drops what led to a version, and all versions before it.
func forget(ctx context.Context, tx *sql.Tx, seq int64) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM s_touched WHERE seq <= ?", seq); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM s_version WHERE seq < ?", seq)
	return err
}
