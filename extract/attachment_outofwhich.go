package extract

// outOfWhich leaves the "of which" or "of whom" before a count at the begin of a relative clause with
// no part in what the clause tells, where the parse makes it what the verb is done of, or the clause
// one about a part of the noun: "50 cases, of whom | twelve died" tells of no death of cases.
func outOfWhich(r *reading) {
	tokens := r.doc.Tokens
	for w := 3; w+1 < len(tokens); w++ {
		if !isRel(tokens[w].Lemma, "which", "whom") || tokens[w-1].Lemma != "of" || r.doc.Word(w-2) != "," || tokens[w].Head < 0 {
			continue
		}
		deps := r.dependents()
		v, of := tokens[w].Head, tokens[w].Head
		switch {
		case isRel(tokens[w].Rel, "obl") && tokens[v].Rel == "acl:relcl" && v > w:
			of = tokens[v].Head
		case isRel(tokens[w].Rel, "nmod") && of < w:
			if v = deps.with(w, "acl:relcl"); v < 0 {
				v = deps.with(of, "acl:relcl")
			}
		default:
			continue
		}
		if v < w || of < 0 || of > w {
			continue
		}
		s := deps.with(v, "nsubj")
		if s < w || !isRel(tokens[s].UPOS, "NUM", "DET", "ADJ") && deps.with(s, "nummod") < 0 {
			continue
		}
		if first, _ := deps.phrase(s); first != w+1 {
			continue
		}
		tokens[w].Head, tokens[w].Rel, tokens[v].Head = v, "dep", of
		r.moved()
	}
}
