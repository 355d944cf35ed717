package graph

// A Delta brings a copy of a stored graph up to date. It holds what Changes
// hold, and of each row what a copy needs to find it.
type Delta struct {
	PutNodes  []Node
	PutEdges  []Edge
	GoneNodes []Node // without properties
	GoneEdges []Edge // without properties; those of a gone node may be left out
	// Layers are the layers of the nodes at the ends of the edges.
	Layers map[string]string
}

// Empty reports whether there is nothing to change.
func (d *Delta) Empty() bool {
	return len(d.PutNodes)+len(d.PutEdges)+len(d.GoneNodes)+len(d.GoneEdges) == 0
}
