package extract

// expletives makes nothing of the "it" that stands for the clause behind its verb, where the parse
// makes it a subject: "it was confirmed | the mayor left", "it emerged | that the mill had closed".
func (x *Extractor) expletives(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+1 < len(tokens); v++ {
		deps := r.dependents()
		if it := deps.with(v, "expl"); tokens[v].UPOS == "ADJ" && it >= 0 && it < v && tokens[it].Lemma == "it" && deps.with(v, "xcomp") > v && x.lexicon.Cues.OfSomebody(tokens[v].Lemma) {
			tokens[it].Rel = "nsubj" // "said | it | was ready to sell the mill"
			r.moved()
		}
		if tokens[v].UPOS != "VERB" {
			continue
		}
		it := deps.with(v, "nsubj")
		if it < 0 || it > v || tokens[it].Lemma != "it" {
			continue
		}
		if x.lexicon.Cues.Emerges[tokens[v].Lemma] && deps.with(v, "ccomp", "csubj", "obj") < 0 {
			if c, that := r.toldIn(deps, v); c >= 0 {
				if that >= 0 {
					r.markWith(that, c)
				}
				tokens[c].Head, tokens[c].Rel = v, "ccomp"
				r.moved()
				deps = r.dependents()
			}
		}
		if x.announces(r, deps, v) {
			tokens[it].Rel = "expl"
			r.moved()
		}
	}
}

// announces reports whether a clause behind a verb tells what its subject "it" stands for: what
// comes out, or what somebody or other says.
func (x *Extractor) announces(r *reading, deps dependents, v int) bool {
	lemma := r.doc.Tokens[v].Lemma
	c := deps.with(v, "ccomp")
	own := c > v && deps.with(c, "nsubj", "expl") > v
	if !deps.passive(v) {
		return own && x.lexicon.Cues.Emerges[lemma]
	}
	return own && x.lexicon.Cues.Verbs[lemma] != nil && !x.lexicon.Cues.Tell[lemma] && !x.lexicon.Cues.Hearers[lemma]
}

// toldIn returns the clause, of a verb or of a noun behind it, that tells what comes out, and its
// "that"; -1 without one.
func (r *reading) toldIn(deps dependents, v int) (clause, that int) {
	for _, d := range deps.of(v) {
		if d < v {
			continue
		}
		if isRel(r.doc.Tokens[d].Rel, "advcl", "parataxis") && deps.with(d, "mark") < 0 && deps.with(d, "nsubj") > v {
			return d, -1
		}
		for _, c := range append([]int{d}, deps.of(d)...) {
			if that, ok := r.withThat(deps, c); ok && c > v {
				return c, that
			}
		}
	}
	return -1, -1
}
