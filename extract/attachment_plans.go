package extract

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
		if x.urgedOn(r, deps, v, o, to) {
			continue
		}
		asked := x.askedBySomebody(r, deps, o)
		if !(judges && x.lexicon.Cues.Nouns[tokens[o].Lemma] != nil) && !asked {
			continue
		}
		_, end := deps.phrase(o)
		if asked && end < to {
			_, end = deps.extent(o) // "a demand by the mayor, Jane Roe, | to leave"
			for end == to-1 && tokens[end].XPOS == "," {
				end++
			}
		}
		if end == to {
			t.Head, t.Rel = o, "acl"
			r.moved()
		}
	}
}

// askedBySomebody reports whether a noun wants an infinitive, and the phrase behind it tells who
// asks, offers or promises that.
func (x *Extractor) askedBySomebody(r *reading, deps dependents, noun int) bool {
	lemma := r.doc.Tokens[noun].Lemma
	return x.lexicon.Frames.NounHas(lemma, "X") && deps.some(noun, func(c int) bool {
		prep := caseOf(r.doc, deps, c)
		return c > noun && r.doc.Tokens[c].Rel == "nmod" && (prep == "by" || prep == "from") && x.lexicon.Frames.NounHas(lemma, prep)
	})
}

// urgedOn hangs an infinitive, and the phrase with "on" between, on the noun that tells of urging
// somebody, where the parse hangs both on its verb: "put pressure | on the bank | to lend" lends nothing
// itself.
func (x *Extractor) urgedOn(r *reading, deps dependents, v, noun, to int) bool {
	tokens := r.doc.Tokens
	if !x.lexicon.Frames.Urges(tokens[noun].Lemma) {
		return false
	}
	for _, h := range deps.of(tokens[v].Head) {
		if h < noun || h > to || tokens[h].Rel != "obl" || deps.with(h, "case") != noun+1 || !deps.cased(h, "on") {
			continue
		}
		if _, end := deps.phrase(h); end == to {
			tokens[h].Head, tokens[h].Rel = noun, "nmod"
			tokens[v].Head, tokens[v].Rel = noun, "acl"
			r.moved()
			return true
		}
	}
	return false
}
