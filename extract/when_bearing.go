package extract

import "wiregraph/graph"

// A bearing says which way from the publication an expression without a year
// points.
type bearing int8

// The bearings. Nearest is for what no tense places: "a debate on October 15";
// planned for what was to be, and may have been since: "was to meet on Friday".
const (
	backward bearing = iota
	nearest
	forward
	planned
)

// tensed tells by the tense of its clause alone which way a token lies.
func (w *timekeeper) tensed(v int) bearing {
	for !w.deps.clausal(v) && w.doc.Tokens[v].Head >= 0 {
		v = w.doc.Tokens[v].Head
	}
	if w.deps.past(v) {
		return backward
	}
	return nearest
}

// bearing tells by its manner and its tense which way a proposition lies.
func (w *timekeeper) bearing(p *proposition, t *timex) bearing {
	past := w.deps.past(p.anchor)
	if tok := w.doc.Tokens[p.anchor]; tok.Head >= 0 && isRel(tok.Rel, "xcomp") && tok.XPOS == "VB" {
		past = w.deps.past(tok.Head) // "was expected to pass"
	}
	switch p.modality {
	case graph.Future, graph.Expected, graph.Intended, graph.Conditional:
		if past { // "was to meet", "said that it would come"
			return planned
		}
		return forward
	}
	switch {
	case t.prep == "for": // "called a strike for Friday"
		return planned
	case past && t.prep != "until":
		return backward
	case t.prep == "on" && w.underWay(p.anchor):
		return forward // "is visiting Rome on Friday"
	}
	return nearest
}

// underWay reports whether a verb stands in the progressive of the present.
func (w *timekeeper) underWay(v int) bool {
	a := w.deps.with(v, "aux")
	return w.doc.Tokens[v].XPOS == "VBG" && a >= 0 && w.doc.Tokens[a].Lemma == "be" && isRel(w.doc.Tokens[a].XPOS, "VBZ", "VBP")
}
