package extract

// turned makes the phrase that a copula follows what is said of the noun behind that,
// where the parse makes it a part of the noun or the copula the noun's: "among the
// dead | were | two children".
func turned(r *reading) {
	tokens := r.doc.Tokens
	for p := range tokens {
		t := &tokens[p]
		if !isRel(t.UPOS, "NOUN", "ADJ") {
			continue
		}
		deps := r.dependents()
		if deps.with(p, "case") < 0 {
			continue
		}
		if s := deps.with(p, "nsubj"); s > p && tokens[s].Head == p {
			if cop := deps.with(s, "cop"); p < cop && cop < s && deps.with(p, "cop") < 0 {
				tokens[cop].Head = p
			}
			continue
		}
		s, cop := t.Head, deps.with(p, "cop")
		if t.Rel != "nmod" || cop < p || s < cop || deps.with(s, "cop", "case", "nsubj") >= 0 {
			continue
		}
		if t.Head, t.Rel = tokens[s].Head, tokens[s].Rel; t.Head < 0 {
			r.doc.Sentences[t.Sentence].Root = p
		}
		tokens[s].Head, tokens[s].Rel = p, "nsubj"
		for _, c := range deps.of(s) {
			if isRel(tokens[c].Rel, "punct", "mark", "advcl", "parataxis") {
				tokens[c].Head = p
			}
		}
	}
}
