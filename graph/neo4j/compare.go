package neo4j

import (
	"context"
	"crypto/sha256"
	"maps"
	"slices"

	"wiregraph/graph"
)

// A fingerprint stands for a whole row.
type fingerprint [16]byte

func fingerprintOf(row []byte) fingerprint {
	sum := sha256.Sum256(row)
	return fingerprint(sum[:16])
}

// found is what the database holds under an id.
type found struct {
	element string
	layers  []string // most often one
	row     fingerprint
	ours    bool        // it says that it is of this workspace
	way     fingerprint // of an edge: type and ends
}

// wayOf stands for where an edge leads.
func wayOf(e *graph.Edge) fingerprint {
	return fingerprintOf(graph.EdgeRow(graph.Edge{Type: e.Type, Source: e.Source, Target: e.Target}))
}

// compare reads the copy, and writes where it differs from the source. Rows of
// the copy that the source lacks are deleted.
func (w *writer) compare(ctx context.Context, src Source, workspaces []string) error {
	w.Compared = true
	c := comparison{w: w, src: src, layers: map[string]string{}, remade: map[string]bool{}}
	if err := c.read(ctx, workspaces); err != nil {
		return err
	}
	if err := c.clear(ctx); err != nil {
		return err
	}
	if err := c.nodes(ctx); err != nil {
		return err
	}
	return c.edges(ctx)
}

// A comparison is the copy as it was found, less what has been seen to be in
// the source.
type comparison struct {
	w   *writer
	src Source

	have       map[string][]found // nodes by id
	haveEdges  map[string]found
	strays     []string // elements of nodes that no id leads to
	strayEdges []string

	layers map[string]string // node of the source -> layer
	remade map[string]bool   // nodes whose edges may hang on a stray
}

func (c *comparison) read(ctx context.Context, workspaces []string) error {
	err := c.w.db.eachNode(ctx, workspaces, func() { c.have, c.strays = map[string][]found{}, nil }, func(n storedNode) error {
		f := found{element: n.element, row: fingerprintOf(graph.NodeRow(n.Node)), ours: n.workspace == c.w.workspace}
		for _, l := range n.Labels {
			if slices.Contains(graph.Layers, l) {
				f.layers = append(f.layers, l)
			}
		}
		if n.ID == "" {
			c.strays = append(c.strays, n.element)
		} else {
			c.have[n.ID] = append(c.have[n.ID], f)
		}
		return nil
	})
	if err != nil {
		return err
	}
	twice := map[string]bool{}
	return c.w.db.eachEdge(ctx, workspaces, func() { c.haveEdges, c.strayEdges = map[string]found{}, nil; clear(twice) }, func(e storedEdge) error {
		f := found{element: e.element, row: fingerprintOf(graph.EdgeRow(e.Edge)), way: wayOf(&e.Edge)}
		old, again := c.haveEdges[e.ID]
		switch {
		case e.ID == "" || twice[e.ID]:
			c.strayEdges = append(c.strayEdges, f.element)
		case again: // which of the two is right does not matter: both go, and one comes back
			c.strayEdges = append(c.strayEdges, f.element, old.element)
			delete(c.haveEdges, e.ID)
			twice[e.ID] = true
		default:
			c.haveEdges[e.ID] = f
		}
		return nil
	})
}

// clear deletes what is not in the source. All that is deleted by its element
// goes before anything is created: the server gives the elements of what was
// deleted to what comes next.
func (c *comparison) clear(ctx context.Context) error {
	for n, err := range c.src.Nodes(ctx) {
		if err != nil {
			return err
		}
		layer := graph.Layer(n.Labels)
		c.layers[n.ID] = layer
		c.have[n.ID] = slices.DeleteFunc(c.have[n.ID], func(f found) bool {
			stray := !slices.Contains(f.layers, layer) // it cannot be found by its key
			if stray {
				c.strays = append(c.strays, f.element)
				c.remade[n.ID] = true
			}
			return stray
		})
	}
	for _, id := range sortedKeys(c.have) {
		if _, wanted := c.layers[id]; !wanted {
			for _, f := range c.have[id] {
				c.strays = append(c.strays, f.element)
			}
		}
	}
	kept := make(map[string]found, len(c.haveEdges))
	for e, err := range c.src.Edges(ctx) {
		if err != nil {
			return err
		}
		if f, there := c.haveEdges[e.ID]; there && f.way == wayOf(&e) {
			kept[e.ID] = f
			delete(c.haveEdges, e.ID)
		}
	}
	for _, id := range sortedKeys(c.haveEdges) {
		c.strayEdges = append(c.strayEdges, c.haveEdges[id].element)
	}
	c.haveEdges = kept
	c.w.NodesGone += len(c.strays)
	c.w.EdgesGone += len(c.strayEdges)
	if err := c.w.deleteStrays(ctx, "delete_stray_edges", c.strayEdges); err != nil {
		return err
	}
	if err := c.w.flush(ctx); err != nil {
		return err
	}
	if err := c.w.deleteStrays(ctx, "delete_stray_nodes", c.strays); err != nil {
		return err
	}
	return c.w.flush(ctx)
}

// nodes puts the nodes that are missing or differ.
func (c *comparison) nodes(ctx context.Context) error {
	for n, err := range c.src.Nodes(ctx) {
		if err != nil {
			return err
		}
		same, there := false, false
		for _, f := range c.have[n.ID] {
			there = true
			same = f.ours && f.row == fingerprintOf(graph.NodeRow(n))
		}
		delete(c.have, n.ID)
		var err error
		switch {
		case same:
		case there:
			err = c.w.putNode(ctx, &n)
		default:
			err = c.w.createNode(ctx, &n)
		}
		if err != nil {
			return err
		}
	}
	return c.w.flush(ctx)
}

// edges does the same for edges, once all their ends are there.
func (c *comparison) edges(ctx context.Context) error {
	for e, err := range c.src.Edges(ctx) {
		if err != nil {
			return err
		}
		f, there := c.haveEdges[e.ID]
		delete(c.haveEdges, e.ID)
		remade := c.remade[e.Source] || c.remade[e.Target]
		switch {
		case remade || there && f.row != fingerprintOf(graph.EdgeRow(e)):
			err = c.w.putEdge(ctx, &e, c.layers)
		case !there:
			err = c.w.createEdge(ctx, &e, c.layers)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
