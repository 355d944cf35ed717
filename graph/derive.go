package graph

// A derivation is why a derived fact holds.
type derivation struct {
	rule     string
	premises []int // facts, ascending
}

func (w *world) derive() {}
