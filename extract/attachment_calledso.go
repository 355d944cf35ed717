package extract

// calledSo puts what somebody calls a thing in the place of the "what" before it: "rejected
// what it called | insinuations" tells what was rejected, "killed in what police described
// as | an attack" in what, both in the words of whoever calls it so.
func (x *Extractor) calledSo(r *reading) {
	tokens := r.doc.Tokens
	for w := range tokens {
		if tokens[w].Lemma != "what" || tokens[w].Head < 0 || !isRel(tokens[w].Rel, "obj", "obl", "nsubj") || tokens[tokens[w].Head].UPOS != "VERB" || tokens[tokens[w].Head].XPOS == "VB" {
			continue
		}
		deps := r.dependents()
		v := deps.with(w, "acl:relcl")
		n, by := x.calledBy(r, deps, v)
		if n < 0 {
			continue
		}
		rel := tokens[w].Rel
		if isRel(rel, "nsubj") && rel != "nsubj:pass" {
			rel = "nsubj"
		}
		for _, d := range deps.of(w) {
			tokens[d].Head = n
		}
		if tokens[w].XPOS == "WDT" {
			tokens[w].XPOS, tokens[w].UPOS = "WP", "PRON"
		}
		tokens[n].Head, tokens[n].Rel = tokens[w].Head, rel
		tokens[w].Head, tokens[w].Rel = v, "obj"
		tokens[v].Head, tokens[v].Rel = n, "acl:relcl"
		if by >= 0 {
			tokens[by].Head, tokens[by].Rel = v, "dep"
		}
		r.moved()
	}
}

// calledBy returns the noun that verb v calls something, and the "as" or the copula that
// leads to it, -1 for none: "called | a lapse", "described as | a lapse", "said was | a lapse".
func (x *Extractor) calledBy(r *reading, deps dependents, v int) (n, by int) {
	if v < 0 || r.doc.Tokens[v].UPOS != "VERB" || deps.with(v, "nsubj") < 0 {
		return -1, -1
	}
	cues, called := x.lexicon.Cues, -1
	judging, says := cues.Judging[r.doc.Tokens[v].Lemma] != nil, cues.Verbs[r.doc.Tokens[v].Lemma].Says()
	for _, c := range deps.of(v) {
		t := &r.doc.Tokens[c]
		if c < v || !isNoun(t.UPOS) {
			continue
		}
		switch {
		case judging && isRel(t.Rel, "obl") && deps.cased(c, "as"):
			return c, deps.with(c, "case")
		case says && t.Rel == "ccomp" && deps.with(c, "nsubj", "mark") < 0 && deps.with(c, "cop") > v:
			return c, deps.with(c, "cop")
		case judging && called < 0 && isRel(t.Rel, "obj", "xcomp") && deps.with(c, "mark", "case") < 0:
			called = c
		}
	}
	return called, -1
}
