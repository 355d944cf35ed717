package extract

// betweenBoth hangs the second of two on the first behind "between", where the parse hangs it
// on the noun before them: "talks between the union | and the firm".
func betweenBoth(r *reading) {
	const between = "between"
	tokens := r.doc.Tokens
	deps := r.dependents()
	for b := range tokens {
		n := tokens[b].Head
		if tokens[b].Rel != "conj" || n < 0 || n > b || tokens[n].UPOS != "NOUN" {
			continue
		}
		for _, a := range deps.of(n) {
			if a > n && a < b && isRel(tokens[a].Rel, "nmod") && deps.cased(a, between) && deps.with(a, "conj", "nummod") < 0 && tokens[a].Morph.Number != "Plur" {
				tokens[b].Head = a
			}
		}
	}
}

// bareAdjectives takes an adjective that stands alone behind a verb for what the
// verb says of its subject, and no object: "the search proved | fruitless".
func (x *Extractor) bareAdjectives(r *reading) {
	deps := r.dependents()
	for t := range r.doc.Tokens {
		tok := &r.doc.Tokens[t]
		if tok.UPOS == "VERB" && tok.XPOS == "JJ" && isRel(tok.Rel, "xcomp") {
			tok.UPOS = "ADJ" // "went missing"
		}
		if tok.UPOS != "ADJ" || tok.XPOS != "JJ" || x.lexicon.Fillers.Vague[tok.Lemma] || tok.Rel != "obj" || tok.Head != t-1 && !(tok.Head == t-2 && r.doc.Token(t-1).Head == t && r.doc.Token(t-1).UPOS == "ADV") {
			continue
		}
		if deps.with(t, "det", "amod", "nmod", "nummod", "conj", "acl", "compound") < 0 && deps.with(tok.Head, "xcomp") < 0 {
			tok.Rel = "xcomp"
		}
	}
}

// withPhrases hangs a phrase with "with" on the verb, where it stands on a noun in
// between and the verb has a place for it beside an object: "charged the man in the
// raid | with murder". Of other prepositions it does so where the noun stands alone:
// "sentenced him to a year in prison | for fraud".
func (x *Extractor) withPhrases(r *reading) {
	deps := r.dependents()
	for t := range r.doc.Tokens {
		tok := &r.doc.Tokens[t]
		if tok.Rel != "nmod" || tok.Head < 0 || tok.Head > t {
			continue
		}
		prep, noun := caseOf(r.doc, deps, t), &r.doc.Tokens[tok.Head]
		if prep != "with" && (prep == "" || prep == "of" || tok.UPOS == "PROPN" || noun.XPOS != "NN" || deps.with(tok.Head, "det", "amod", "nummod", "compound", "nmod:poss", "conj") >= 0) {
			continue
		}
		if x.lexicon.Open.Adverbial[caseOf(r.doc, deps, tok.Head)+" "+noun.Lemma+" "+prep] {
			continue // "in addition | to"
		}
		top := tok.Head
		for prep != "with" && r.doc.Tokens[top].Head >= 0 && r.doc.Tokens[top].Head < top && isRel(r.doc.Tokens[top].Rel, "nmod") {
			top = r.doc.Tokens[top].Head // "to a year in prison"
		}
		v := r.doc.Tokens[top].Head
		if !isRel(r.doc.Tokens[top].Rel, "obl") || v < 0 || v > tok.Head || r.doc.Tokens[v].UPOS != "VERB" || x.hasPhrase(r, deps, v, prep) || prep == "with" && !x.lexicon.Frames.Accompanies(caseOf(r.doc, deps, tok.Head)) || x.lexicon.Frames.NounHas(noun.Lemma, prep) {
			continue
		}
		lemma := r.doc.Tokens[v].Lemma
		if deps.with(v, "obj", "nsubj:pass") >= 0 && (x.lexicon.Frames.Wants(lemma, prep) || prep != "with" && x.takesBeside(lemma, prep)) {
			tok.Head, tok.Rel = v, "obl"
		}
	}
}

// ofNames hangs a phrase with "of" on the verb, where it stands on a name that is the
// object and the verb has a place for it: "told Rome | of the losses".
func (x *Extractor) ofNames(r *reading) {
	deps := r.dependents()
	for _, n := range r.doc.Names {
		for o := n.First; o < n.End; o++ {
			tok := &r.doc.Tokens[o]
			v := tok.Head
			if !isRel(tok.Rel, "obj") || v < 0 || v >= n.First || r.doc.Tokens[v].UPOS != "VERB" || !x.takesBeside(r.doc.Tokens[v].Lemma, "of") {
				continue
			}
			for _, t := range deps.of(o) {
				if t >= n.End && r.doc.Tokens[t].Rel == "nmod" && deps.with(t, "case") == n.End && deps.cased(t, "of") {
					r.doc.Tokens[t].Head, r.doc.Tokens[t].Rel = v, "obl"
				}
			}
		}
	}
}

// spokenOf hangs a gerund on the noun before it, where both tell what somebody
// speaks of and the parse makes the gerund a clause beside the verb: "spoke about
// health, schools and raising the minimum wage".
func (x *Extractor) spokenOf(r *reading) {
	deps := r.dependents()
	for g := range r.doc.Tokens {
		t := &r.doc.Tokens[g]
		if t.XPOS != "VBG" || !isRel(t.Rel, "conj", "advcl") || t.Head < 0 || t.Head > g || deps.with(g, "aux", "mark", "case", "nsubj", "advmod") >= 0 {
			continue
		}
		v := t.Head
		if tok := &r.doc.Tokens[v]; tok.UPOS != "VERB" || tok.XPOS == "VBG" || x.lexicon.Cues.Verbs[tok.Lemma] == nil && !x.wants(tok.Lemma, "for") {
			continue
		}
		for _, c := range deps.of(v) {
			if c < v || c > g || !isRel(r.doc.Tokens[c].Rel, "obl") || !deps.cased(c, "about") && !deps.cased(c, "for") && !deps.cased(c, "on") {
				continue
			}
			if listed := deps.with(c, "conj"); listed >= 0 && listed < g && (t.Rel == "advcl" || deps.with(g, "cc") >= 0) || t.Rel == "conj" && deps.with(g, "cc") == g-1 && r.doc.Token(g-2).Head == c {
				t.Head, t.Rel = c, "conj"
				break
			}
		}
	}
}

// hasPhrase reports whether a verb has a phrase with the preposition.
func (x *Extractor) hasPhrase(r *reading, deps dependents, v int, prep string) bool {
	return deps.some(v, func(c int) bool { return isRel(r.doc.Tokens[c].Rel, "obl") && deps.cased(c, prep) })
}
