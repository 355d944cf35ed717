package extract

// actsBehind makes the noun or pronoun behind a preposition the subject of the gerund that tells
// what it does, where the parse gives that to the noun before, which only speaks of it: "concern
// about | the bank losing money", "pictures of | him wearing a hat".
func (x *Extractor) actsBehind(r *reading) {
	tokens := r.doc.Tokens
	for g := 3; g < len(tokens); g++ {
		h := tokens[g].Head
		if tokens[g].XPOS != "VBG" || !isRel(tokens[g].Rel, "acl", "advcl") || h < 0 || h > g || x.lexicon.Frames.Manner(tokens[g].Lemma) {
			continue
		}
		deps := r.dependents()
		first, _ := deps.extent(g)
		n := first - 1
		for n > h && !isRel(tokens[n].Rel, "nmod", "obl") {
			n = tokens[n].Head
		}
		if n <= h || r.doc.Word(first) == "," || deps.with(g, "mark", "nsubj") >= 0 {
			continue
		}
		of := tokens[n].Head // what speaks of it
		if of != h && (tokens[g].Rel != "advcl" || tokens[of].Head != h || !isRel(tokens[of].Rel, "obj")) {
			continue
		}
		switch prep := caseOf(r.doc, deps, n); {
		case prep == "about" && (tokens[of].UPOS == "VERB" || tokens[of].UPOS == "NOUN" && !x.tells(tokens[of].Lemma)):
		case prep == "of" && tokens[n].XPOS == "PRP" && tokens[of].UPOS == "NOUN":
		default:
			continue
		}
		if _, end := deps.phrase(n); end != first {
			continue
		}
		tokens[deps.with(n, "case")].Head = g
		tokens[n].Head, tokens[n].Rel, tokens[g].Head = g, "nsubj", of
		if tokens[of].UPOS == "NOUN" {
			tokens[g].Rel = "acl"
		}
		r.moved()
	}
}
