package extract

// acrossSemicolons leaves a verb behind a semicolon of a headline the subject that stands there, where the parse gives it one from
// before the semicolon too: "Three men jailed in Oz; | Norland issues a warning".
func acrossSemicolons(r *reading) {
	tokens, short := r.doc.Tokens, terse(r)
	for s := 1; s < len(tokens)-1; s++ {
		if r.doc.Word(s) != ";" || !short[s] {
			continue
		}
		deps := r.dependents()
		for t := r.doc.Sentences[tokens[s].Sentence].First; t < s; t++ {
			v := tokens[t].Head
			if v > s && isRel(tokens[t].Rel, "nsubj", "nsubj:pass") && deps.some(v, func(d int) bool { return s < d && d < v && isRel(tokens[d].Rel, "nsubj", "nsubj:pass") }) {
				tokens[t].Rel = "parataxis"
				r.moved()
			}
		}
	}
}
