package extract

// eachOf gives one of several names in a list the phrase right behind it that tells where he
// belongs, where the parse gives it to the first: "Ann Lee, Tom Roe | of Acme, and John Doe".
func eachOf(r *reading) {
	tokens := r.doc.Tokens
	for n := range tokens {
		a := tokens[n].Head
		if !isRel(tokens[n].Rel, "nmod") || a < 0 || a > n || tokens[a].UPOS != "PROPN" {
			continue
		}
		deps := r.dependents()
		of, one, more := deps.with(n, "case"), -1, false
		for _, c := range deps.of(a) {
			switch {
			case !isRel(tokens[c].Rel, "conj") || tokens[c].UPOS != "PROPN":
			case c < n:
				one = c
			default:
				more = true
			}
		}
		if of < 0 || one < 0 || !more || deps.with(one, "cc") >= 0 {
			continue
		}
		if _, end := deps.phrase(one); end == of {
			tokens[n].Head = one
			r.moved()
		}
	}
}
