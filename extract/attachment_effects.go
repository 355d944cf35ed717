package extract

import "wiregraph/extract/lexicon"

// effects makes whoever stands behind the preposition of an effect the subject of the gerund
// that follows: "led to | the bank closing ten shops" leads to no bank, and closes none itself.
func (x *Extractor) effects(r *reading) {
	tokens := r.doc.Tokens
	for g := 3; g < len(tokens); g++ {
		if tokens[g].XPOS != "VBG" || tokens[g].UPOS != "VERB" || !isRel(tokens[g].Rel, "acl", "advcl") {
			continue
		}
		deps := r.dependents()
		n := tokens[g].Head
		if tokens[g].Rel == "advcl" {
			n = -1
			for _, c := range deps.of(max(tokens[g].Head, 0)) {
				if _, end := deps.phrase(c); c < g && end == g && isRel(tokens[c].Rel, "obl") {
					n = c
				}
			}
		}
		if n < 0 || n > g || tokens[n].Head < 0 || tokens[n].Head > n || !isRel(tokens[n].Rel, "obl") || deps.with(g, "mark", "case", "nsubj", "aux") >= 0 {
			continue
		}
		if tokens[n].UPOS != "PROPN" && !x.somebody(tokens[n].Lemma) {
			continue // "led to a halt lasting hours"
		}
		v, prep := tokens[n].Head, deps.with(n, "case")
		if _, end := deps.phrase(n); prep < v || end != g || !x.lexicon.Frames.Some(tokens[v].Lemma, func(f lexicon.VerbFrame) bool {
			return f.Type.Super == linkSuper && f.Light == "" && f.Has(tokens[prep].Lemma)
		}) {
			continue
		}
		tokens[g].Head, tokens[g].Rel = v, "advcl"
		tokens[prep].Head, tokens[prep].Rel = g, "mark"
		tokens[n].Head, tokens[n].Rel = g, "nsubj"
		r.moved()
	}
}

// haveDone makes what somebody has done what he tries or fails to get done, where the parse makes it tell what the thing
// is like: "failed to have the strike | banned".
func haveDone(r *reading) {
	tokens := r.doc.Tokens
	for p := 4; p < len(tokens); p++ {
		o := tokens[p].Head
		if tokens[p].XPOS != "VBN" || tokens[p].Rel != "acl" || o != p-1 || !isRel(tokens[o].Rel, "obj") || tokens[o].Head < 0 || tokens[o].Head > o {
			continue
		}
		v, deps := tokens[o].Head, r.dependents()
		if tokens[v].XPOS == "VB" && tokens[v].Lemma == "have" && isRel(tokens[v].Rel, "xcomp", "advcl") && deps.with(v, "mark") >= 0 && deps.with(o, "det", "nmod:poss") >= 0 && !deps.indefinite(o) && deps.with(v, "xcomp", "ccomp") < 0 {
			tokens[p].Head, tokens[p].Rel = v, "xcomp"
			r.moved()
		}
	}
}
