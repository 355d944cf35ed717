package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"wiregraph/graph"
)

// apply writes changes: deletions first, edges before nodes, then nodes before edges.
func apply(ctx context.Context, tx *sql.Tx, c graph.Changes) error {
	prepare := func(query string) (*sql.Stmt, error) { return tx.PrepareContext(ctx, query) }
	deleteAll := func(query string, ids []string) error {
		s, err := prepare(query)
		if err != nil {
			return err
		}
		defer s.Close()
		for _, id := range ids {
			if _, err := s.ExecContext(ctx, id); err != nil {
				return err
			}
		}
		return nil
	}
	if err := deleteAll("DELETE FROM edge WHERE id = ?", c.DeleteEdges); err != nil {
		return err
	}
	if err := deleteAll("DELETE FROM node WHERE id = ?", c.DeleteNodes); err != nil {
		return err
	}
	node, err := prepare("INSERT INTO node (id, labels, name, props) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET labels = excluded.labels, name = excluded.name, props = excluded.props")
	if err != nil {
		return err
	}
	defer node.Close()
	unlabel, err := prepare("DELETE FROM label WHERE node = ?")
	if err != nil {
		return err
	}
	defer unlabel.Close()
	label, err := prepare("INSERT INTO label (label, node) VALUES (?, ?)")
	if err != nil {
		return err
	}
	defer label.Close()
	for _, n := range c.PutNodes {
		labels, err := json.Marshal(n.Labels)
		if err != nil {
			return err
		}
		props, err := encodeProps(n.Props, true)
		if err != nil {
			return fmt.Errorf("node %s: %w", n.ID, err)
		}
		if _, err := node.ExecContext(ctx, n.ID, string(labels), n.Props["name"], string(props)); err != nil {
			return fmt.Errorf("node %s: %w", n.ID, err)
		}
		if _, err := unlabel.ExecContext(ctx, n.ID); err != nil {
			return err
		}
		for _, l := range n.Labels {
			if _, err := label.ExecContext(ctx, l, n.ID); err != nil {
				return fmt.Errorf("node %s: %w", n.ID, err)
			}
		}
	}
	edge, err := prepare("INSERT INTO edge (id, type, source, target, props) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET type = excluded.type, source = excluded.source, target = excluded.target, props = excluded.props")
	if err != nil {
		return err
	}
	defer edge.Close()
	for _, e := range c.PutEdges {
		props, err := encodeProps(e.Props, false)
		if err != nil {
			return fmt.Errorf("edge %s: %w", e.ID, err)
		}
		if _, err := edge.ExecContext(ctx, e.ID, e.Type, e.Source, e.Target, string(props)); err != nil {
			return fmt.Errorf("edge %s: %w", e.ID, err)
		}
	}
	return nil
}
