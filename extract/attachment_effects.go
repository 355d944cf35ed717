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
// is like: "failed to have the strike | banned". So it is with what happens to one's own or to somebody named, however it is
// told: "had his passport | seized", "had Jane Roe | arrested".
func haveDone(r *reading) {
	tokens := r.doc.Tokens
	for p := 3; p < len(tokens); p++ {
		o, deps := tokens[p].Head, r.dependents()
		if tokens[p].XPOS == "VBN" && tokens[p].Rel == "xcomp" && o >= 0 && o < p {
			o = deps.with(deps.with(o, "xcomp"), "obj") // of "tried | to have Jane Roe released" the parse makes "tried released"
		}
		if tokens[p].XPOS != "VBN" || !isRel(tokens[p].Rel, "acl", "xcomp") || o < 0 || o > p || !isRel(tokens[o].Rel, "obj") || tokens[o].Head < 0 || tokens[o].Head > o {
			continue
		}
		v := tokens[o].Head
		if tokens[v].Lemma != "have" || deps.with(v, "xcomp", "ccomp") >= 0 || !besideAt(r, o, p) {
			continue
		}
		named := tokens[o].UPOS == "PROPN" || tokens[o].XPOS == "PRP"
		own := deps.with(o, "nmod:poss")
		wanted := tokens[v].XPOS == "VB" && isRel(tokens[v].Rel, "xcomp", "advcl") && deps.with(v, "mark") >= 0
		if named || own >= 0 && tokens[own].XPOS == "PRP$" || wanted && deps.with(o, "det", "nmod:poss") >= 0 && !deps.indefinite(o) {
			tokens[p].Head, tokens[p].Rel = v, "xcomp"
			for _, k := range deps.of(p) {
				if tokens[k].XPOS == "VBG" && tokens[k].Rel == "advcl" {
					tokens[k].Head = v // "to have her released | by paying a fine": who has her released pays
				}
			}
			r.moved()
		}
	}
}

// besideAt reports whether between the head of a phrase and a token stand at most the words of its name.
func besideAt(r *reading, head, t int) bool {
	for k := head + 1; k < t; k++ {
		if !isRel(r.doc.Tokens[k].Rel, "flat") || r.doc.Tokens[k].Head != head {
			return false
		}
	}
	return true
}
