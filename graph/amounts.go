package graph

func (w *world) amount(f *fact, pr props) {}
