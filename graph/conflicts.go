package graph

func (w *world) conflicts() []Conflict { return nil }
