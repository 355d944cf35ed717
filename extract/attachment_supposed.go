package extract

import (
	"strings"

	"wiregraph/graph"
)

// supposedFirst makes what would have been the main clause, where the parse takes the
// supposition before it for that: "had the dam failed, | thousands would have fled".
func (x *Extractor) supposedFirst(r *reading) {
	cues := x.lexicon.Cues
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		tokens, v := r.doc.Tokens, s.Root
		first := s.First
		for first < s.End && tokens[first].UPOS == "PUNCT" {
			first++
		}
		if v < first+2 || tokens[first].Head != v || !isRel(tokens[first].Rel, "aux", "cop") || !cues.Supposing[tokens[first].Lemma] && !cues.Supposing[strings.ToLower(r.doc.Word(first))] {
			continue
		}
		deps := r.dependents()
		if n := deps.with(v, "nsubj", "expl"); n < first || n > v {
			continue
		}
		for _, m := range deps.of(v) {
			if m < v || !isRel(tokens[m].Rel, "parataxis", "ccomp", "conj") || deps.with(m, "nsubj", "expl") < 0 || deps.with(m, "cc") >= 0 || !x.would(r, deps, m) {
				continue
			}
			tokens[m].Head, tokens[m].Rel = -1, tokens[v].Rel
			tokens[v].Head, tokens[v].Rel = m, "advcl"
			s.Root = m
			for _, c := range deps.of(v) {
				if c > v && c != m && (isRel(tokens[c].Rel, "parataxis") || c > m) {
					tokens[c].Head = m
				}
			}
			break
		}
		r.moved()
	}
}

// would reports whether a clause has an auxiliary that tells what would be so.
func (x *Extractor) would(r *reading, deps dependents, v int) bool {
	for _, a := range deps.of(v) {
		if hedge := x.lexicon.Cues.Auxiliaries[r.doc.Tokens[a].Lemma]; r.doc.Tokens[a].Rel == "aux" && hedge != nil && (hedge.Modality == string(graph.Conditional) || hedge.Modality == string(graph.Possible)) {
			return true
		}
	}
	return false
}
