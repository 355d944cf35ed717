package extract

// describedName makes one of a noun and the name right behind it in a list, where the parse takes them for two: "parties and the
// labor federation | CUT | called for calm".
func describedName(r *reading) {
	tokens := r.doc.Tokens
	for n := 3; n < len(tokens); n++ {
		d := n - 1
		if tokens[n].UPOS != "PROPN" || tokens[d].XPOS != "NN" || tokens[n].Rel != "conj" || tokens[d].Rel != "conj" || tokens[n].Head != tokens[d].Head || tokens[n].Head > d {
			continue
		}
		deps := r.dependents()
		if cc := max(deps.with(n, "cc"), deps.with(d, "cc")); cc < 0 || cc > d || deps.with(n, "det") >= 0 || deps.some(d, func(c int) bool { return c > d }) {
			continue
		}
		for _, c := range deps.of(d) {
			if isRel(tokens[c].Rel, "cc", "det", "punct") {
				tokens[c].Head = n
			}
		}
		tokens[d].Head, tokens[d].Rel = n, "nmod:desc"
		r.moved()
	}
}

// finiteOfRoot makes the root noun of a sentence the subject of a finite verb that the parse takes for a second relative clause
// of it, without a pronoun of its own: "a march that the army had banned | brought thousands to the square".
func finiteOfRoot(r *reading) {
	tokens := r.doc.Tokens
	for i := range r.doc.Sentences {
		n := r.doc.Sentences[i].Root
		if n < 0 || !isNoun(tokens[n].UPOS) {
			continue
		}
		deps := r.dependents()
		if deps.with(n, "cop", "case", "nsubj", "parataxis") >= 0 {
			continue
		}
		first := deps.with(n, "acl:relcl")
		v := deps.find(n, func(c int) bool {
			return c > first && first > n && tokens[c].Rel == "acl:relcl" && isFinite(tokens[c].XPOS) && deps.with(c, "nsubj", "cc", "mark") < 0
		})
		if v < 0 || deps.with(first, "nsubj") < 0 || r.doc.Word(v-1) == "," && r.doc.Word(n+1) != "," || deps.some(v, func(c int) bool { return c < v && isWh(tokens[c].XPOS) }) {
			continue
		}
		tokens[v].Head, tokens[v].Rel = -1, "root"
		tokens[n].Head, tokens[n].Rel = v, "nsubj"
		for _, c := range deps.of(n) {
			if isRel(tokens[c].Rel, "obl", "advmod", "punct") && (c < n || c > v) {
				tokens[c].Head = v
			}
		}
		r.reroot(n, v)
		r.moved()
	}
}
