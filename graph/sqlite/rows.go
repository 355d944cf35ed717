package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"

	"wiregraph/graph"
)

// Graph returns the stored graph, nodes and edges in the order of their ids.
func (w *Workspace) Graph(ctx context.Context) (graph.Graph, error) {
	g, err := readGraph(ctx, w.reads)
	return g, w.explain(err)
}

func readGraph(ctx context.Context, q querier) (graph.Graph, error) {
	var g graph.Graph
	err := eachNode(ctx, q, func(n graph.Node) error {
		g.Nodes = append(g.Nodes, n)
		return nil
	})
	if err != nil {
		return graph.Graph{}, err
	}
	err = eachEdge(ctx, q, func(e graph.Edge) error {
		g.Edges = append(g.Edges, e)
		return nil
	})
	return g, err
}

// Digest returns the digest of the stored graph without holding it in memory.
func (w *Workspace) Digest(ctx context.Context) (string, error) {
	d := graph.NewDigester()
	if err := eachNode(ctx, w.reads, func(n graph.Node) error { d.Node(n); return nil }); err != nil {
		return "", w.explain(err)
	}
	if err := eachEdge(ctx, w.reads, func(e graph.Edge) error { d.Edge(e); return nil }); err != nil {
		return "", w.explain(err)
	}
	return d.Sum(), nil
}

func eachNode(ctx context.Context, q querier, use func(graph.Node) error) error {
	err := each(ctx, q, "SELECT id, labels, name, props FROM node ORDER BY id", func(rows *sql.Rows) error {
		n, err := scanNode(rows)
		if err != nil {
			return err
		}
		return use(n)
	})
	if err != nil {
		return fmt.Errorf("read nodes: %w", err)
	}
	return nil
}

func eachEdge(ctx context.Context, q querier, use func(graph.Edge) error) error {
	err := each(ctx, q, "SELECT id, type, source, target, props FROM edge ORDER BY id", func(rows *sql.Rows) error {
		e, err := scanEdge(rows)
		if err != nil {
			return err
		}
		return use(e)
	})
	if err != nil {
		return fmt.Errorf("read edges: %w", err)
	}
	return nil
}

// scanNode reads a row of id, labels, name and props.
func scanNode(rows *sql.Rows) (graph.Node, error) {
	var n graph.Node
	var labels, name string
	var text sql.RawBytes
	if err := rows.Scan(&n.ID, &labels, &name, &text); err != nil {
		return n, err
	}
	return decodeNode(n.ID, []byte(labels), name, text)
}

// decodeNode makes a node of the columns of its row.
func decodeNode(id string, labels []byte, name string, props []byte) (graph.Node, error) {
	n := graph.Node{ID: id}
	if err := json.Unmarshal(labels, &n.Labels); err != nil {
		return n, fmt.Errorf("node %s: %w", n.ID, err)
	}
	var err error
	if n.Props, err = decodeProps(props); err != nil {
		return n, fmt.Errorf("node %s: %w", n.ID, err)
	}
	n.Props["name"] = name
	return n, nil
}

// scanEdge reads a row of id, type, source, target and props.
func scanEdge(rows *sql.Rows) (graph.Edge, error) {
	var e graph.Edge
	var text sql.RawBytes
	if err := rows.Scan(&e.ID, &e.Type, &e.Source, &e.Target, &text); err != nil {
		return e, err
	}
	var err error
	if e.Props, err = decodeProps(text); err != nil {
		return e, fmt.Errorf("edge %s: %w", e.ID, err)
	}
	return e, nil
}

// decodeProps reads what encodeProps wrote: string, int64, float64, bool and []string.
func decodeProps(text []byte) (map[string]any, error) {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	props := map[string]any{}
	if err := dec.Decode(&props); err != nil {
		return nil, err
	}
	for k, v := range props {
		switch x := v.(type) {
		case json.Number:
			if strings.ContainsAny(x.String(), ".eE") {
				f, err := x.Float64()
				if err != nil {
					return nil, fmt.Errorf("property %s: %w", k, err)
				}
				props[k] = f
				continue
			}
			n, err := x.Int64()
			if err != nil {
				return nil, fmt.Errorf("property %s: %w", k, err)
			}
			props[k] = n
		case []any:
			list := make([]string, len(x))
			for i, e := range x {
				s, ok := e.(string)
				if !ok {
					return nil, fmt.Errorf("property %s: %v in a list of words", k, e)
				}
				list[i] = s
			}
			props[k] = list
		}
	}
	return props, nil
}
