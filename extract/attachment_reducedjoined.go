package extract

// reducedJoined joins a participle with an agent of its own to the participle right before it, of
// which what they tell of is the same, where the parse joins it to the verb of the clause: "sold a
// mine bought by Acme | and closed by the state".
func (x *Extractor) reducedJoined(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		h := tokens[v].Head
		if tokens[v].Rel != "conj" || h < 0 || h > v || tokens[v].UPOS != "VERB" || !isRel(tokens[v].XPOS, "VBN", "VBD") || tokens[h].UPOS != "VERB" {
			continue
		}
		deps := r.dependents()
		cc := deps.with(v, "cc")
		if cc < h || cc > v || deps.passive(h) || deps.with(v, "nsubj", "obj", "aux", "xcomp", "ccomp") >= 0 || !x.withAgent(r, deps, v) {
			continue
		}
		for p := cc - 1; p > h; p-- {
			if t := tokens[p]; t.Rel != "acl" || t.XPOS != "VBN" || deps.with(p, "aux", "mark") >= 0 || !r.hangsOn(p, h) {
				continue
			}
			if _, end := deps.extent(p); end == cc {
				tokens[v].Head, tokens[v].XPOS = p, "VBN"
				r.moved()
			}
			break
		}
	}
}

// withAgent reports whether somebody stands behind a verb with "by".
func (x *Extractor) withAgent(r *reading, deps dependents, v int) bool {
	return deps.some(v, func(c int) bool {
		t := r.doc.Tokens[c]
		return c > v && isRel(t.Rel, "obl") && deps.cased(c, "by") && isRel(t.UPOS, "NOUN", "PROPN", "PRON") && x.lexicon.Cues.Calendar.Units[t.Lemma] == "" && valueAt(r.doc, c) == nil
	})
}
