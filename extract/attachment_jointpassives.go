package extract

// jointPassives makes the subject of a passive behind "and" of the noun before it, where the parse joins both with the
// clause before: "the hunt goes on, and controls | have been tightened".
func jointPassives(r *reading) {
	tokens := r.doc.Tokens
	for v := 4; v < len(tokens); v++ {
		h := tokens[v].Head
		if tokens[v].XPOS != "VBN" || tokens[v].Rel != "conj" || h < 0 || h > v {
			continue
		}
		deps := r.dependents()
		aux := deps.with(v, "aux", "aux:pass")
		if aux < 0 || deps.with(v, "aux:pass") < 0 || deps.with(v, "nsubj", "expl") >= 0 {
			continue
		}
		n := deps.find(h, func(c int) bool {
			_, end := deps.extent(c)
			return c > h && end == aux && tokens[c].Rel == "conj" && isNoun(tokens[c].UPOS)
		})
		if n < 0 || deps.with(n, "case", "cop") >= 0 {
			continue
		}
		if and := deps.opening(n) - 1; and < 1 || tokens[and].UPOS != "CCONJ" || r.doc.Word(and-1) != "," {
			continue
		}
		tokens[n].Head, tokens[n].Rel = v, "nsubj:pass"
		r.moved()
	}
}
