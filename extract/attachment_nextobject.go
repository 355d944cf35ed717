package extract

// objectsOfNext gives the verb right before a bare noun phrase this phrase for its object, where the parse hangs it
// on the verb above that one, and what follows with it: "grew after police fired | gas canisters into a crowd",
// "empower the state to close | websites".
func (x *Extractor) objectsOfNext(r *reading) {
	tokens := r.doc.Tokens
	for o := 2; o < len(tokens); o++ {
		above := tokens[o].Head
		if !isNoun(tokens[o].UPOS) || above < 0 || above > o-2 || !isVerb(tokens[above].UPOS) || !isRel(tokens[o].Rel, "obj", "obl") || tokens[o].Rel == "obl:unmarked" || tokens[o].Rel == "obl:agent" {
			continue
		}
		deps := r.dependents()
		first, _ := deps.phrase(o)
		v := first - 1
		if v <= above || tokens[v].UPOS != "VERB" || tokens[v].Head != above || !isRel(tokens[v].Rel, "advcl", "xcomp") || deps.with(o, "case") >= 0 || deps.with(v, "obj", "iobj", "ccomp", "xcomp") >= 0 || deps.passive(v) || !x.hasVerb(tokens[v].Lemma) || !x.takesObject(tokens[v].Lemma) {
			continue
		}
		if tokens[v].Rel == "xcomp" && deps.with(above, "obj") == o || tokens[v].Rel == "advcl" && deps.with(v, "nsubj") < 0 {
			continue
		}
		tokens[o].Head, tokens[o].Rel = v, "obj"
		for _, c := range deps.of(above) {
			if c > o && isRel(tokens[c].Rel, "obl") && deps.with(c, "case") > o {
				tokens[c].Head = v
			}
		}
		r.moved()
	}
}
