package extract

// nounsBehind takes for a noun the bare form of a verb right behind a preposition that never opens an infinitive, where the
// parse makes a clause of both: "put the bill on | hold | three days later".
func nounsBehind(r *reading) {
	tokens := r.doc.Tokens
	for n := 2; n < len(tokens); n++ {
		t, p := &tokens[n], &tokens[n-1]
		if t.XPOS != "VB" || t.Rel != "advcl" || t.Head < 0 || t.Head > n || p.Head != n || p.XPOS != "IN" || !isRel(p.Lemma, "on", "in", "at", "under", "into", "from", "with", "by", "of") {
			continue
		}
		deps := r.dependents()
		if deps.with(n, "nsubj", "obj", "xcomp", "ccomp", "aux", "cop") >= 0 {
			continue
		}
		t.UPOS, t.XPOS, t.Rel, p.UPOS, p.Rel = "NOUN", "NN", "obl", "ADP", "case"
		for _, c := range deps.of(n) {
			if c > n && !isRel(tokens[c].Rel, "punct") {
				tokens[c].Head = t.Head
			}
		}
		r.moved()
	}
}

// determinedGerunds takes for a noun what has an article of its own, and makes of the noun behind it what it is called,
// where the parse takes the first for a verb that does something to the second: "called the | killing | an outrage".
func (x *Extractor) determinedGerunds(r *reading) {
	tokens := r.doc.Tokens
	for g := 2; g+2 < len(tokens); g++ {
		t := &tokens[g]
		if t.XPOS != "VBG" || t.Rel != "xcomp" || t.Head < 0 || t.Head > g-2 || tokens[g-1].Head != g || tokens[g-1].Rel != "det" || !x.lexicon.Frames.Some(tokens[t.Head].Lemma, sayWhat) {
			continue
		}
		deps := r.dependents()
		o := deps.with(g, "obj")
		if first, _ := deps.phrase(max(o, 0)); o < g || first != g+1 || deps.with(t.Head, "obj") >= 0 {
			continue
		}
		t.UPOS, t.XPOS, t.Rel, t.Lemma = "NOUN", "NN", "obj", r.doc.Word(g)
		tokens[o].Head, tokens[o].Rel = t.Head, "xcomp"
		r.moved()
	}
}
