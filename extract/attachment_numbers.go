package extract

// numbersIn mends what the parse makes of two kinds of numbers: the bound of a
// number is no particle of the verb ("sent | up to 40 soldiers"), and the score
// of a match is no part of the loser's name ("beat Springfield | 3-1").
func (x *Extractor) numbersIn(r *reading) {
	tokens := r.doc.Tokens
	for i := 0; i+2 < len(tokens); i++ {
		t, next, number := &tokens[i], &tokens[i+1], &tokens[i+2]
		switch {
		case t.Lemma == "up" && next.Lemma == "to" && isRel(t.Rel, "compound", "advmod") && next.Rel == "case" && (number.UPOS == "NUM" || number.XPOS == "$"):
			t.Head, t.Rel = i+2, "advmod"
			next.Head, next.Rel = i, "fixed"
		case t.UPOS == "NUM" && isRel(t.Rel, "flat", "nummod") && t.Head == i-1 && i > 0 && tokens[i-1].UPOS == "PROPN" && (next.UPOS == "SYM" || next.UPOS == "PUNCT") && number.UPOS == "NUM":
			t.Rel = "parataxis"
		}
	}
}
