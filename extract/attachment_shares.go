package extract

// sharesOf takes a word of quantity right behind a verb for its object where "of" names what it is
// a share of, which the parse takes for what the object is: "visited | several of the islands",
// "located | most of the ships".
func (x *Extractor) sharesOf(r *reading) {
	tokens := r.doc.Tokens
	for s := range tokens {
		v := tokens[s].Head
		if !isRel(tokens[s].Rel, "xcomp", "obj") || v < 0 || v >= s || tokens[v].UPOS != "VERB" || !x.lexicon.Fillers.Shares[tokens[s].Lemma] {
			continue
		}
		deps := r.dependents()
		for _, c := range deps.of(s) {
			if c > s && isRel(tokens[c].Rel, "obl", "nmod") && deps.with(c, "case") == s+1 && deps.cased(c, "of") && deps.with(v, "obj") < s+1 {
				tokens[s].Rel, tokens[c].Rel = "obj", "nmod"
				break
			}
		}
	}
}
