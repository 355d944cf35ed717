package extract

// numberedNouns makes a noun the head of its ordinal where no more than what describes it
// stands between the two and the parse sets the noun in apposition: "was the | fifth named storm
// of the season".
func numberedNouns(r *reading) {
	tokens := r.doc.Tokens
	for n := range tokens {
		a := tokens[n].Head
		if tokens[n].UPOS != "NOUN" || !isRel(tokens[n].Rel, "appos") || a < 0 || a > n-2 || tokens[a].UPOS != "ADJ" || !r.sameSentence(a, n) || !describing(r, a+1, n) {
			continue
		}
		deps := r.dependents()
		if d := deps.with(a, "det"); d < 0 || d > a || tokens[d].Lemma != "the" {
			continue
		}
		for _, c := range deps.of(a) {
			if c != n {
				tokens[c].Head = n
				if a < c && c < n {
					tokens[c].Rel = "amod"
				}
			}
		}
		tokens[n].Head, tokens[n].Rel = tokens[a].Head, tokens[a].Rel
		tokens[a].Head, tokens[a].Rel = n, "amod"
		r.reroot(a, n)
	}
}

// describing reports whether the tokens are adjectives and participles.
func describing(r *reading, first, end int) bool {
	for t := first; t < end; t++ {
		if tok := r.doc.Tokens[t]; tok.UPOS != "ADJ" && tok.XPOS != "VBN" && tok.UPOS != "ADV" {
			return false
		}
	}
	return true
}
