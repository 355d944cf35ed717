package extract

import "wiregraph/extract/nlp"

// compassPoints makes one preposition of a point of the compass and the "of" behind it, where
// a named place follows: "sank south of | Crete" tells where, as "near Crete" does. Behind a
// length they tell how far something is.
func (x *Extractor) compassPoints(r *reading) {
	tokens := r.doc.Tokens
	for c := 1; c+2 < len(tokens); c++ {
		point, of := &tokens[c], &tokens[c+1]
		place := of.Head
		if !x.lexicon.Relations.Compass[point.Lemma] || of.Lemma != "of" || of.Rel != "case" || place <= c+1 || tokens[place].Head != c || tokens[place].UPOS != "PROPN" {
			continue
		}
		if !isRel(point.Rel, "advmod", "obl", "nmod") || point.Head < 0 || point.Head > c || point.UPOS == "ADP" || measured(tokens, c) {
			continue
		}
		rel := "nmod"
		if isVerb(tokens[point.Head].UPOS) {
			rel = "obl"
		}
		if isRel(tokens[c-1].UPOS, "ADP", "DET") {
			continue // "to the north of Crete"
		}
		tokens[place].Head, tokens[place].Rel = point.Head, rel
		point.Head, point.Rel, point.UPOS = place, "case", "ADP"
		of.Head, of.Rel = c, "fixed"
	}
}

// measured reports whether a number stands in the two words before token c: "30 km | north".
func measured(tokens []nlp.Token, c int) bool {
	return tokens[c-1].UPOS == "NUM" || c > 1 && tokens[c-1].UPOS == "NOUN" && tokens[c-2].UPOS == "NUM" || tokens[c-1].UPOS == "PUNCT"
}
