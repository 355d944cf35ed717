package extract

// saidBehindBoth parts two clauses that are joined with "and" where the parse takes the subject of the second for
// an object of the first, and its verb for the verb of the first subject: "the mayor | called on them to go, and the
// king, who was ill, | said he would stay".
func saidBehindBoth(r *reading) {
	tokens := r.doc.Tokens
	for v := 4; v < len(tokens); v++ {
		if !isFinite(tokens[v].XPOS) || tokens[v].UPOS != "VERB" {
			continue
		}
		deps := r.dependents()
		s, told := deps.with(v, "nsubj"), deps.with(v, "ccomp")
		if s < 0 || told < s || told > v || deps.with(told, "nsubj", "mark") >= 0 || deps.with(v, "aux") >= 0 || !isFinite(tokens[told].XPOS) {
			continue
		}
		x := joinedBefore(r, deps, v)
		if x <= told || x < 0 {
			continue
		}
		cc := deps.with(x, "cc")
		tokens[told].Head, tokens[told].Rel = tokens[v].Head, tokens[v].Rel
		r.reroot(v, told)
		tokens[s].Head = told
		tokens[v].Head, tokens[v].Rel = told, "conj"
		tokens[x].Head, tokens[x].Rel = v, "nsubj"
		tokens[cc].Head = v
		for _, c := range deps.of(v) {
			if c < told && c != s {
				tokens[c].Head = told
			}
		}
		r.moved()
	}
}

// joinedBefore returns the noun that is joined with another behind a comma and "and", and whose phrase ends right before
// verb v, or at a comma before it. -1 without one.
func joinedBefore(r *reading, deps dependents, v int) int {
	tokens := r.doc.Tokens
	for x := v - 1; x > 0 && tokens[x].Sentence == tokens[v].Sentence; x-- {
		cc := deps.with(x, "cc")
		if !isNoun(tokens[x].UPOS) || !isRel(tokens[x].Rel, "conj") || cc < 1 || cc > x || r.doc.Word(cc-1) != "," {
			continue
		}
		if _, end := deps.extent(x); end == v || end == v-1 && r.doc.Word(end) == "," {
			return x
		}
	}
	return -1
}
