package extract

// andSaid makes the name behind "and" the subject of the verb of the next clause, where the
// parse joins it with the last noun before and leaves the verb without one: "before the
// court, and | Jane Roe, her spokeswoman, said". The conjunction that hangs on the verb tells.
func andSaid(r *reading) {
	tokens := r.doc.Tokens
	for n := 2; n+1 < len(tokens); n++ {
		t := &tokens[n]
		if t.Rel != "conj" || !isRel(t.UPOS, "PROPN", "NOUN", "PRON") || t.Head < 0 || t.Head > n {
			continue
		}
		deps := r.dependents()
		cc := n - 1
		for cc > t.Head && (tokens[cc].Head == n || tokens[cc].UPOS == "DET") {
			cc--
		}
		v := tokens[cc].Head
		if tokens[cc].Rel != "cc" || v <= n || tokens[v].UPOS != "VERB" || tokens[v].Sentence != t.Sentence || !isFinite(tokens[v].XPOS) || !isRel(tokens[v].Rel, "conj", "parataxis") || tokens[v].Head > cc ||
			deps.with(v, "nsubj", "csubj", "expl") >= 0 {
			continue
		}
		t.Head, t.Rel = v, "nsubj"
		tokens[v].Rel = "conj"
		r.moved()
	}
}
