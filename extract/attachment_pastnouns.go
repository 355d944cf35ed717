package extract

// pastNouns makes a verb of a past tense between a noun for somebody and the one right behind that the
// parse takes for one noun with it: "A sniper | shot | guards near the gate", "A gunman | shot |
// shoppers, officials reported". Where the parse makes that noun the subject of a saying behind which
// its own subject stands, it is what the verb is done to, and what is said.
func (x *Extractor) pastNouns(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+1 < len(tokens); v++ {
		t, n, o := &tokens[v], v-1, v+1
		if t.XPOS != "VBD" || tokens[n].UPOS != "NOUN" || tokens[n].XPOS != "NN" || tokens[o].XPOS != "NNS" || !x.human(tokens[n].Lemma) {
			continue
		}
		deps := r.dependents()
		switch {
		case tokens[n].Rel == "compound" && tokens[n].Head == o && tokens[o].Head == v && isRel(tokens[o].Rel, "obj") && deps.with(v, "nsubj") < 0:
			tokens[n].Head, tokens[n].Rel = v, "nsubj"
		case t.Rel == "compound" && t.Head == o && (tokens[n].Head == o && tokens[n].Rel == "compound" || tokens[n].Head == v && isRel(tokens[n].Rel, "compound", "nsubj")):
			r.actedOn(deps, n, v, o)
		case isRel(tokens[n].Rel, "nsubj") && tokens[n].Head == v && deps.with(v, "obj") < 0 && t.Head > o && isRel(tokens[o].Rel, "nsubj") && tokens[o].Head == t.Head && deps.some(t.Head, func(c int) bool { return c == t.Head+1 && isRel(tokens[c].Rel, "nsubj") }):
			tokens[o].Head, tokens[o].Rel = v, "obj"
		default:
			continue
		}
		for _, c := range r.dependents().of(o) {
			if c < n {
				tokens[c].Head = n
			} else if k := deps.with(c, "case"); c > o && isRel(tokens[c].Rel, "nmod") && k >= 0 && tokens[k].Lemma != "of" {
				tokens[c].Head, tokens[c].Rel = v, "obl"
			}
		}
		r.moved()
	}
}

// actedOn sets verb v, with its subject n, in the place of the noun o that the parse has for one noun with
// them, or under the saying whose subject the parse has o for though it has its own behind it.
func (r *reading) actedOn(deps dependents, n, v, o int) {
	tokens := r.doc.Tokens
	w := tokens[o].Head
	own := -1
	if w > o && isRel(tokens[o].Rel, "nsubj") {
		own = deps.with(w, "obj")
	}
	r.takePlace(deps, o, v)
	tokens[o].Head, tokens[o].Rel = v, "obj"
	tokens[n].Head, tokens[n].Rel = v, "nsubj"
	if own == w+1 {
		tokens[v].Rel, tokens[own].Rel = "ccomp", "nsubj"
		for _, c := range deps.of(w) {
			if c < n && tokens[c].UPOS != "PUNCT" {
				tokens[c].Head = v
			}
		}
	}
}
