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
