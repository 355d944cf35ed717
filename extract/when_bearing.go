package extract

import "wiregraph/graph"

// A bearing says which way from the publication an expression without a year
// points.
type bearing int8

// The bearings. Nearest is for what no tense places: "a debate on October 15".
const (
	backward bearing = iota
	nearest
	forward
)

// bearing tells by its manner and its tense which way a proposition lies.
func (w *timekeeper) bearing(p *proposition, t *timex) bearing {
	past := w.pastTense(p.anchor)
	switch p.modality {
	case graph.Future, graph.Expected, graph.Intended, graph.Conditional:
		if past { // "was to meet", "said that it would come"
			return nearest
		}
		return forward
	}
	if past && t.prep != "until" {
		return backward
	}
	return nearest
}

// pastTense reports whether the verb of a clause stands in a past tense.
func (w *timekeeper) pastTense(v int) bool {
	if x := w.doc.Tokens[v].XPOS; x == "VBD" {
		return true
	}
	for _, a := range w.deps.of(v) {
		tok := w.doc.Tokens[a]
		if isRel(tok.Rel, "aux", "cop") && (tok.XPOS == "VBD" || tok.Lemma == "have" && w.doc.Tokens[v].XPOS == "VBN") {
			return true
		}
	}
	return false
}
