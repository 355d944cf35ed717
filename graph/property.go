package graph

// A Graph is a property graph: the view that Build makes of claims and
// decisions. Nodes are sorted by ID, edges by ID; ids are unique.
type Graph struct {
	Nodes []Node
	Edges []Edge
}

// A Node is one labelled node. Labels are sorted; the names come from the
// closed sets of this package and of the ontology, never from texts. Props
// holds string, int64, float64, bool and []string only, no empty values, and
// always "name".
type Node struct {
	ID     string
	Labels []string
	Props  map[string]any
}

// An Edge is one typed edge between two nodes.
type Edge struct {
	ID     string
	Type   string
	Source string // id of the node it leaves
	Target string // id of the node it enters
	Props  map[string]any
}

// Changes turn one graph into another: first the deletions (edges, then
// nodes), then the puts (nodes, then edges). A put replaces the whole row.
type Changes struct {
	DeleteEdges []string
	DeleteNodes []string
	PutNodes    []Node
	PutEdges    []Edge
}

// Empty reports whether there is nothing to change.
func (c Changes) Empty() bool {
	return len(c.DeleteEdges)+len(c.DeleteNodes)+len(c.PutNodes)+len(c.PutEdges) == 0
}
