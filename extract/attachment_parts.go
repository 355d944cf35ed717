package extract

import "wiregraph/graph/ontology"

// partsCalled makes what is called so the part that a text has not spoken of before, and not the
// place of which it is a part: "an area of the city | known as the Docks".
func (x *Extractor) partsCalled(r *reading) {
	tokens := r.doc.Tokens
	deps := r.dependents()
	for v := range tokens {
		whole := tokens[v].Head
		if !isRel(tokens[v].Rel, "acl") || tokens[v].XPOS != "VBN" || whole < 0 || whole > v || !x.lexicon.Relations.Called[tokens[v].Lemma] || !x.isPlaceNoun(r, whole) || deps.indefinite(whole) {
			continue
		}
		part := tokens[whole].Head
		if tokens[whole].Rel != "nmod" || part < 0 || part > whole || !deps.cased(whole, "of") || !deps.indefinite(part) {
			continue
		}
		if partitive, _ := x.lexicon.Nouns.Partitive(tokens[part].Lemma); partitive || x.isPlaceNoun(r, part) {
			tokens[v].Head = part
		}
	}
}

// isPlaceNoun reports whether a token is a common noun for a place.
func (x *Extractor) isPlaceNoun(r *reading, t int) bool {
	known, ok := x.lexicon.Nouns.Head(r.doc.Tokens[t].Lemma)
	return ok && known.Class == ontology.Place && r.doc.Tokens[t].UPOS == "NOUN"
}
