package extract

// uncrossed hangs on the second of two coordinated clauses what stands in it and the parse
// hangs on the first, over words that hang on the second: "was freed and is due | in court
// | on Friday".
func uncrossed(r *reading) {
	tokens := r.doc.Tokens
	for k := range tokens {
		h := tokens[k].Head
		if !isRel(tokens[k].Rel, "conj") || h < 0 || h > k || !isRel(tokens[k].UPOS, "VERB", "ADJ") {
			continue
		}
		deps := r.dependents()
		last := k
		for _, c := range deps.of(k) {
			last = max(last, c)
		}
		for _, t := range deps.of(h) {
			if t > k && t < last && isRel(tokens[t].Rel, "obl", "advmod", "advcl", "obj") {
				tokens[t].Head = k
			}
		}
	}
}

// withinRelative hangs a phrase that stands in the clause about a subject on the verb of that clause, where
// the parse hangs it on the verb behind: "two men who had been missing | since May | were found on Sunday".
func withinRelative(r *reading) {
	tokens := r.doc.Tokens
	for rel := range tokens {
		s := tokens[rel].Head
		if tokens[rel].Rel != "acl:relcl" || s < 0 || s > rel || !isRel(tokens[s].Rel, "nsubj") || tokens[s].Head < rel {
			continue
		}
		deps := r.dependents()
		for _, d := range deps.of(tokens[s].Head) {
			if d > rel && d < tokens[s].Head && isRel(tokens[d].Rel, "obl") && deps.preposition(d) != "" && r.unbroken(rel+1, d) {
				tokens[d].Head = rel
			}
		}
	}
}

// takenOver makes nouns of the words behind a preposition that English took over with
// them: "en route" is no verb.
func takenOver(r *reading) {
	const en = "en"
	for t := 1; t < len(r.doc.Tokens); t++ {
		p, n := &r.doc.Tokens[t-1], &r.doc.Tokens[t]
		if p.Lemma == en && p.Head == t && n.UPOS == "VERB" && r.dependents().with(t, "nsubj:pass", "obj") < 0 {
			p.UPOS, p.XPOS, p.Rel = "ADP", "IN", "case"
			n.UPOS, n.XPOS = "NOUN", "NN"
		}
	}
}
