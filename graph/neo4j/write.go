package neo4j

import (
	"context"
	"maps"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"wiregraph/graph"
)

// A writer sends rows in batches, each one transaction that also checks that
// nobody else has begun to publish. Writing a row twice does no harm.
type writer struct {
	db        *DB
	session   driver.SessionWithContext
	words     *vocabulary
	workspace string
	publisher string // lot drawn for this run
	ordered   bool   // rows need those that came before them in the database

	groups      map[string]*group
	rows, bytes int
	step        int64
	Report
}

// putNode writes a node that may be there, createNode one that is not.
func (w *writer) putNode(ctx context.Context, n *graph.Node) error {
	return w.node(ctx, "put_nodes", n)
}

func (w *writer) createNode(ctx context.Context, n *graph.Node) error {
	return w.node(ctx, "create_nodes", n)
}

// putRun writes the record of a run.
func (w *writer) putRun(ctx context.Context, n *graph.Node) error {
	props := w.props(n)
	return w.add(ctx, putNodes, statement("put_runs"), row{"id": n.ID, "props": props}, size(props))
}

// props returns the properties of a node as they are stored.
func (w *writer) props(n *graph.Node) row {
	props := make(row, len(n.Props)+2)
	maps.Copy(props, n.Props)
	props["id"], props["workspace"] = n.ID, w.workspace
	return props
}

func (w *writer) node(ctx context.Context, name string, n *graph.Node) error {
	s, err := w.words.nodes(name, n.Labels)
	if err != nil {
		return err
	}
	props := w.props(n)
	w.NodesPut++
	return w.add(ctx, putNodes, s, row{"id": n.ID, "labels": n.Labels, "props": props}, size(props))
}

func (w *writer) deleteNode(ctx context.Context, n *graph.Node) error {
	s, err := w.words.nodes("delete_nodes", n.Labels)
	if err != nil {
		return err
	}
	w.NodesGone++
	return w.add(ctx, deletes, s, row{"id": n.ID}, len(n.ID))
}

// putEdge writes an edge that may be there, createEdge one that is not.
func (w *writer) putEdge(ctx context.Context, e *graph.Edge, layers map[string]string) error {
	return w.edge(ctx, "put_edges", e, layers)
}

func (w *writer) createEdge(ctx context.Context, e *graph.Edge, layers map[string]string) error {
	return w.edge(ctx, "create_edges", e, layers)
}

func (w *writer) edge(ctx context.Context, name string, e *graph.Edge, layers map[string]string) error {
	s, err := w.words.edges(name, e.Type, layers[e.Source], layers[e.Target])
	if err != nil {
		return err
	}
	props := make(row, len(e.Props)+1)
	maps.Copy(props, e.Props)
	props["id"] = e.ID
	w.EdgesPut++
	return w.add(ctx, putEdges, s, row{"id": e.ID, "type": e.Type, "source": e.Source, "target": e.Target, "props": props}, size(props)+len(e.Source)+len(e.Target))
}

func (w *writer) deleteEdge(ctx context.Context, e *graph.Edge, layers map[string]string) error {
	s, err := w.words.edges("delete_edges", e.Type, layers[e.Source], layers[e.Target])
	if err != nil {
		return err
	}
	w.EdgesGone++
	return w.add(ctx, deletes, s, row{"id": e.ID, "type": e.Type, "source": e.Source, "target": e.Target}, len(e.ID))
}

// deleteStrays deletes what has no key to be found by: name is the file of the
// statement.
func (w *writer) deleteStrays(ctx context.Context, name string, elements []string) error {
	for _, e := range elements {
		if err := w.add(ctx, deletes, statement(name), row{"element": e}, len(e)); err != nil {
			return err
		}
	}
	return nil
}

// A row is the parameters of one row of a statement.
type row = map[string]any

// size is about how many bytes properties take on their way.
func size(props map[string]any) int {
	n := 0
	for k, v := range props {
		n += len(k) + 10
		switch x := v.(type) {
		case string:
			n += len(x)
		case []string:
			for _, s := range x {
				n += len(s) + 2
			}
		}
	}
	return n
}
