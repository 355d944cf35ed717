package neo4j

import (
	"cmp"
	"context"
	"maps"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"wiregraph/graph"
)

// A storedNode is a node as the database holds it, with its place there.
type storedNode struct {
	graph.Node
	element   string
	workspace string // whose it says it is, "" when it does not say
}

// A storedEdge is an edge as the database holds it.
type storedEdge struct {
	graph.Edge
	element string
}

// eachNode hands over the nodes of the workspaces, and all others in one of
// the graph's layers. The order is the database's own.
func (db *DB) eachNode(ctx context.Context, workspaces []string, start func(), use func(storedNode) error) error {
	params := row{"workspaces": workspaces, "layers": graph.Layers}
	return db.read(ctx, statement("read_nodes"), params, start, func(r *driver.Record) error {
		labels, _, err := driver.GetRecordValue[[]any](r, "labels")
		if err != nil {
			return err
		}
		n := storedNode{element: text(r, "element")}
		for _, l := range labels {
			n.Labels = append(n.Labels, l.(string))
		}
		slices.Sort(n.Labels)
		if n.Props, err = properties(r); err != nil {
			return err
		}
		n.ID, _ = n.Props["id"].(string)
		n.workspace, _ = n.Props["workspace"].(string)
		delete(n.Props, "id")
		delete(n.Props, "workspace")
		return use(n)
	})
}

// eachEdge hands over the edges between those nodes.
func (db *DB) eachEdge(ctx context.Context, workspaces []string, start func(), use func(storedEdge) error) error {
	params := row{"workspaces": workspaces, "layers": graph.Layers}
	return db.read(ctx, statement("read_edges"), params, start, func(r *driver.Record) error {
		e := storedEdge{element: text(r, "element"), Edge: graph.Edge{Type: text(r, "type"), Source: text(r, "source"), Target: text(r, "target")}}
		var err error
		if e.Props, err = properties(r); err != nil {
			return err
		}
		e.ID, _ = e.Props["id"].(string)
		delete(e.Props, "id")
		return use(e)
	})
}

// properties returns the column props with lists of words as such.
func properties(r *driver.Record) (map[string]any, error) {
	props, _, err := driver.GetRecordValue[map[string]any](r, "props")
	if err != nil {
		return nil, err
	}
	for k, v := range props {
		if list, ok := v.([]any); ok {
			props[k] = words(list)
		}
	}
	return props, nil
}

// words returns a list as []string when all in it are strings, else as it is.
func words(list []any) any {
	out := make([]string, len(list))
	for i, v := range list {
		s, ok := v.(string)
		if !ok {
			return list
		}
		out[i] = s
	}
	return out
}

func text(r *driver.Record, column string) string {
	v, _ := r.Get(column)
	s, _ := v.(string)
	return s
}

// A state says what a copy was when it was last published whole.
type state struct {
	watermark string // mark of the workspace's state; "" when publishing was cut short
	run       int64  // the last run that the copy knows
}

// states returns the states of the copies that the database holds, by workspace.
func (db *DB) states(ctx context.Context) (map[string]state, error) {
	out := map[string]state{}
	err := db.read(ctx, statement("states"), nil, func() { clear(out) }, func(r *driver.Record) error {
		if w := text(r, "workspace"); w != "" {
			run, _ := r.Get("run")
			n, _ := run.(int64)
			out[w] = state{text(r, "watermark"), n}
		}
		return nil
	})
	return out, err
}

// Graph returns the published graph, nodes and edges in the order of their ids.
func (db *DB) Graph(ctx context.Context) (graph.Graph, error) {
	states, err := db.states(ctx)
	if err != nil {
		return graph.Graph{}, err
	}
	workspaces := slices.Collect(maps.Keys(states))
	var g graph.Graph
	err = db.eachNode(ctx, workspaces, func() { g.Nodes = nil }, func(n storedNode) error {
		n.ID = cmp.Or(n.ID, "element "+n.element) // somebody took its id away
		g.Nodes = append(g.Nodes, n.Node)
		return nil
	})
	if err != nil {
		return graph.Graph{}, err
	}
	err = db.eachEdge(ctx, workspaces, func() { g.Edges = nil }, func(e storedEdge) error {
		e.ID = cmp.Or(e.ID, "element "+e.element)
		g.Edges = append(g.Edges, e.Edge)
		return nil
	})
	slices.SortFunc(g.Nodes, func(a, b graph.Node) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(g.Edges, func(a, b graph.Edge) int { return cmp.Compare(a.ID, b.ID) })
	return g, err
}

// Digest returns the digest of the published graph.
func (db *DB) Digest(ctx context.Context) (string, error) {
	g, err := db.Graph(ctx)
	if err != nil {
		return "", err
	}
	return graph.Digest(g), nil
}
