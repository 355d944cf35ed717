package extract

// perfectGerunds makes the gerund of what has been done behind a verb its complement, which
// has its subject: "denied | having met the banker".
func perfectGerunds(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		if tokens[v].Rel != "ccomp" || tokens[v].XPOS != "VBN" || tokens[v].Head < 0 || tokens[v].Head > v {
			continue
		}
		deps := r.dependents()
		having := deps.with(v, "aux")
		if having >= 0 && tokens[having].XPOS == "VBG" && tokens[having].Lemma == "have" && having == tokens[v].Head+1 && deps.with(v, "nsubj", "mark") < 0 && deps.with(tokens[v].Head, "aux:pass") < 0 {
			tokens[v].Rel = "xcomp"
			r.moved()
		}
	}
}

// toldReduced gives the clause that somebody is told the subject that the parse makes a clause
// about the hearer of, where a participle stands behind it: "told the court that | the knife
// pulled from the river matched the wound".
func (x *Extractor) toldReduced(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		hearer := tokens[v].Head
		if tokens[v].Rel != "acl:relcl" || hearer < 0 || hearer > v || !isParticiple(tokens[v].XPOS) || !isRel(tokens[hearer].Rel, "obj", "iobj") {
			continue
		}
		tells := tokens[hearer].Head
		if tells < 0 || !x.lexicon.Cues.Tell[tokens[tells].Lemma] {
			continue
		}
		deps := r.dependents()
		that, s, said := deps.with(v, "mark"), deps.with(v, "nsubj"), deps.with(tells, "ccomp")
		if that < hearer || tokens[that].Lemma != "that" || s < that || s > v || said < v || deps.with(said, "nsubj", "csubj", "expl") >= 0 || deps.with(v, "obj", "aux") >= 0 {
			continue
		}
		tokens[that].Head = said
		tokens[s].Head, tokens[s].Rel = said, "nsubj"
		tokens[v].Head, tokens[v].Rel, tokens[v].XPOS = s, "acl", "VBN"
		r.moved()
	}
}
