package extract

// intoDoing hangs the gerund that tells what somebody is brought to do on the verb that brings him to it, where the
// parse hangs it on a verb above: "charged with pressing farmers | into selling land".
func (x *Extractor) intoDoing(r *reading) {
	tokens := r.doc.Tokens
	for g := 4; g < len(tokens); g++ {
		deps := r.dependents()
		prep := caseOf(r.doc, deps, g)
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "advcl" || prep != "into" || r.doc.Token(g-1).Lemma != prep {
			continue
		}
		for o := g - 2; o > tokens[g].Head; o-- {
			v := tokens[o].Head
			if _, end := deps.phrase(o); end != g-1 || !isRel(tokens[o].Rel, "obj", "iobj") || v <= tokens[g].Head || v > o {
				continue
			}
			if x.wantsGerund(x.lexicon.Frames.Verb(tokens[v].Lemma), prep) {
				tokens[g].Head = v
				r.moved()
			}
			break
		}
	}
}
