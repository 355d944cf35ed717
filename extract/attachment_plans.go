package extract

import "slices"

// plansTo hangs an infinitive right behind the object of a verb of judging on this, where
// its noun wants one, and not on the verb: "rejected | the plan to sell the port" sells nothing.
// It does so behind any verb where the object says whose word it is: "ignored | a demand from Norland to
// leave".
func (x *Extractor) plansTo(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "VB" || t.Rel != "advcl" || t.Head < 0 || t.Head > v {
			continue
		}
		deps := r.dependents()
		to, o := deps.with(v, "mark"), deps.with(t.Head, "obj")
		judges := o >= 0 && x.lexicon.Frames.Judges(tokens[t.Head].Lemma)
		if o < 0 {
			o = deps.with(t.Head, "obl") // "gave in to | demands by the union to leave"
		}
		if to < 1 || tokens[to].XPOS != "TO" || o < t.Head || o > to || tokens[o].UPOS != "NOUN" || deps.with(v, "nsubj") >= 0 {
			continue
		}
		if !(judges && x.lexicon.Cues.Nouns[tokens[o].Lemma] != nil) && !x.askedBySomebody(r, deps, o) {
			continue
		}
		if _, end := deps.phrase(o); end == to {
			t.Head, t.Rel = o, "acl"
			r.moved()
		}
	}
}

// askedBySomebody reports whether a noun wants an infinitive, and the phrase behind it tells who
// asks, offers or promises that.
func (x *Extractor) askedBySomebody(r *reading, deps dependents, noun int) bool {
	lemma := r.doc.Tokens[noun].Lemma
	return x.lexicon.Frames.NounHas(lemma, "X") && slices.ContainsFunc(deps.of(noun), func(c int) bool {
		prep := caseOf(r.doc, deps, c)
		return c > noun && r.doc.Tokens[c].Rel == "nmod" && (prep == "by" || prep == "from") && x.lexicon.Frames.NounHas(lemma, prep)
	})
}
