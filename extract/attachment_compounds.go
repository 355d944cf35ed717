package extract

// compounds makes a noun without a word of its own part of the noun right behind it,
// where the article and the preposition before it belong to that one and both hang on
// the same verb: "fell to a | record | low".
func compounds(r *reading) {
	deps := dependentsOf(r.doc)
	for t := 0; t+1 < len(r.doc.Tokens); t++ {
		tok, next := &r.doc.Tokens[t], &r.doc.Tokens[t+1]
		if tok.XPOS != "NN" || next.UPOS != "NOUN" || tok.Sentence != next.Sentence || tok.Head < 0 || tok.Head != next.Head || tok.Rel != next.Rel || !isRel(tok.Rel, "obl", "nmod", "obj") || len(deps.of(t)) > 0 {
			continue
		}
		if d := deps.with(t+1, "det", "case"); d >= 0 && d < t {
			tok.Head, tok.Rel = t+1, "compound"
		}
	}
}

// hyphened makes what a hyphen joins to the word before it a part of the noun behind,
// where the parse takes it for a particle of the verb: "bought the start- | up | Pixo".
func hyphened(r *reading) {
	tokens := r.doc.Tokens
	for t := 2; t+1 < len(tokens); t++ {
		if isRel(tokens[t].Rel, "compound:prt") && tokens[t-1].XPOS == "HYPH" && tokens[t-1].End == tokens[t].Start && tokens[t-2].End == tokens[t-1].Start {
			tokens[t].Head, tokens[t].Rel = t-2, "compound"
			if tokens[t-2].Head == t {
				tokens[t-2].Head = t + 1
			}
		}
	}
}
