package extract

// afterAside hangs what a verb tells of its object behind a comma that closes an aside on the verb, where
// the parse gives it to the clause in the aside: "convicted Roe, who defended Jane Doe, | of theft",
// "accused the mayor, a man who ran the town, | of taking bribes".
func (x *Extractor) afterAside(r *reading) {
	tokens := r.doc.Tokens
	for g := range tokens {
		in := tokens[g].Head
		if in < 0 || in > g || !isRel(tokens[g].Rel, "advcl", "acl", "obl", "nmod") {
			continue
		}
		deps := r.dependents()
		p := deps.with(g, "case", "mark")
		if p <= in || p < 2 || r.doc.Word(p-1) != "," || !r.sameSentence(p, in) {
			continue
		}
		prep := caseOf(r.doc, deps, g)
		o := asideOf(r, deps, in)
		if o < 0 {
			continue
		}
		v := tokens[o].Head
		if !x.lexicon.Frames.Wants(tokens[v].Lemma, prep) && !x.wantsGerund(x.lexicon.Frames.Verb(tokens[v].Lemma), prep) {
			continue
		}
		tokens[g].Head, tokens[g].Rel = v, "obl"
		if tokens[g].XPOS == "VBG" {
			tokens[g].Rel = "advcl"
		}
		r.moved()
	}
}

// asideOf returns the object of a verb of which an aside between commas tells in which a token stands,
// in a clause of its own; -1 without one.
func asideOf(r *reading, deps dependents, in int) int {
	tokens := r.doc.Tokens
	clause, aside := false, in
	for t := in; t >= 0 && tokens[t].Head >= 0 && tokens[t].Head < t; t = tokens[t].Head {
		clause = clause || isRel(tokens[t].Rel, "acl:relcl")
		if isRel(tokens[t].Rel, "obj") && clause && t != in {
			if first, _ := deps.phrase(aside); tokens[tokens[t].Head].UPOS == "VERB" && first > t && r.doc.Word(first-1) == "," {
				return t
			}
		}
		aside = t
	}
	return -1
}
