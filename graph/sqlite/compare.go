package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"wiregraph/graph"
)

// compare returns the changes that turn the stored graph into g, and of the
// stored rows those that change or go. Both lie in the order of their ids, so
// that one pass over the tables does, and rows that stay as they are need not
// be decoded.
func compare(ctx context.Context, q querier, g *graph.Graph) (old graph.Graph, c graph.Changes, err error) {
	i := 0
	err = each(ctx, q, "SELECT id, labels, name, props FROM node ORDER BY id", func(rows *sql.Rows) error {
		var id, labels, name, props sql.RawBytes
		if err := rows.Scan(&id, &labels, &name, &props); err != nil {
			return err
		}
		for i < len(g.Nodes) && g.Nodes[i].ID < string(id) {
			c.PutNodes = append(c.PutNodes, g.Nodes[i])
			i++
		}
		if i < len(g.Nodes) && g.Nodes[i].ID == string(id) {
			n := &g.Nodes[i]
			i++
			same, err := sameNode(n, labels, name, props)
			if same || err != nil {
				return err
			}
			c.PutNodes = append(c.PutNodes, *n)
		} else {
			c.DeleteNodes = append(c.DeleteNodes, string(id))
		}
		n, err := decodeNode(string(id), labels, string(name), props)
		old.Nodes = append(old.Nodes, n)
		return err
	})
	if err != nil {
		return old, c, fmt.Errorf("compare nodes: %w", err)
	}
	c.PutNodes = append(c.PutNodes, g.Nodes[i:]...)
	i = 0
	err = each(ctx, q, "SELECT id, type, source, target, props FROM edge ORDER BY id", func(rows *sql.Rows) error {
		var id, typ, source, target, props sql.RawBytes
		if err := rows.Scan(&id, &typ, &source, &target, &props); err != nil {
			return err
		}
		for i < len(g.Edges) && g.Edges[i].ID < string(id) {
			c.PutEdges = append(c.PutEdges, g.Edges[i])
			i++
		}
		if i < len(g.Edges) && g.Edges[i].ID == string(id) {
			e := &g.Edges[i]
			i++
			text, err := encodeProps(e.Props, false)
			if err != nil || e.Type == string(typ) && e.Source == string(source) && e.Target == string(target) && bytes.Equal(text, props) {
				return err
			}
			c.PutEdges = append(c.PutEdges, *e)
		} else {
			c.DeleteEdges = append(c.DeleteEdges, string(id))
		}
		e := graph.Edge{ID: string(id), Type: string(typ), Source: string(source), Target: string(target)}
		var err error
		e.Props, err = decodeProps(props)
		old.Edges = append(old.Edges, e)
		return err
	})
	if err != nil {
		return old, c, fmt.Errorf("compare edges: %w", err)
	}
	c.PutEdges = append(c.PutEdges, g.Edges[i:]...)
	return old, c, nil
}

// sameNode reports whether a stored row is what the node would be stored as.
func sameNode(n *graph.Node, labels, name, props []byte) (bool, error) {
	l, err := json.Marshal(n.Labels)
	if err != nil {
		return false, err
	}
	p, err := encodeProps(n.Props, true)
	is, _ := n.Props["name"].(string)
	return bytes.Equal(l, labels) && is == string(name) && bytes.Equal(p, props), err
}
