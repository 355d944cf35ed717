package extract

import (
	"strings"

	"wiregraph/graph"
)

// underWay hangs an infinitive on the noun for an attempt or a plan of which the words between say only that it
// goes on or is made: "efforts are under way | to free the crew", "attempts were made | to call him".
// The parse hangs it on those words, and the efforts would free the crew.
func (x *Extractor) underWay(r *reading) {
	tokens := r.doc.Tokens
	for v := 4; v < len(tokens); v++ {
		p := tokens[v].Head
		if tokens[v].XPOS != "VB" || !isRel(tokens[v].Rel, "xcomp", "advcl", "acl") || p < 0 || p > v {
			continue
		}
		deps := r.dependents()
		s := deps.with(p, "nsubj")
		if s < 0 || s > p || tokens[s].UPOS != "NOUN" || !deps.markedBy(v, infinitiveMark) || !x.goesOn(r, deps, s, p) {
			continue
		}
		tokens[v].Head, tokens[v].Rel = s, "acl"
		r.moved()
	}
}

// goesOn reports whether a predicate says only that the attempt or the plan that is its subject goes on, or that the
// attempt is made: "are under way", "were made".
func (x *Extractor) goesOn(r *reading, deps dependents, s, p int) bool {
	cue := x.lexicon.Cues.Nouns[r.doc.Tokens[s].Lemma]
	if cue == nil || !isRel(cue.Modality, string(graph.Attempted), string(graph.Intended)) || cue.Says() {
		return false
	}
	if be := deps.with(p, "cop"); be >= 0 && be < p {
		said := strings.ReplaceAll(strings.ToLower(r.doc.Span(be+1, p+1)), " ", "_")
		return x.lexicon.Frames.Happens("be_" + said)
	}
	acts, _ := x.lexicon.Frames.Support(r.doc.Tokens[p].Lemma)
	return acts && deps.passive(p) && cue.Modality == string(graph.Attempted)
}
