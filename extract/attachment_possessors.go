package extract

// describedOwners puts the noun before the name of an owner, which tells what that is, to the
// name, where the parse takes it for a subject beside what is owned: "news agency | Reuters'
// editor resigned", "news site | Daily Post's editor".
func (x *Extractor) describedOwners(r *reading) {
	tokens := r.doc.Tokens
	for own := 1; own < len(tokens); own++ {
		if tokens[own].XPOS != "POS" || tokens[own].Head < 0 || tokens[own].Head >= own {
			continue
		}
		owner := tokens[own].Head
		if tokens[owner].UPOS != "PROPN" || tokens[owner].Rel != "nmod:poss" {
			continue
		}
		deps := r.dependents()
		first, _ := deps.phrase(owner)
		what := first - 1
		if what < 0 || tokens[what].UPOS != "NOUN" || !r.sameSentence(what, owner) || !isRel(tokens[what].Rel, "nsubj") || tokens[what].Head < own {
			continue
		}
		owned := -1
		for _, c := range deps.of(tokens[what].Head) {
			if c > own && owned < 0 && isRel(tokens[c].Rel, "nsubj") {
				owned = c
			}
		}
		if owned < 0 || tokens[owner].Head != what && tokens[owner].Head != owned {
			continue
		}
		tokens[owner].Head = owned
		tokens[what].Head, tokens[what].Rel = owner, "nmod:desc"
		r.moved()
	}
}
