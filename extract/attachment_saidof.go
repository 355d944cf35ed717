package extract

// saidOf gives a relative pronoun to the verb whose subject it is, where the parse
// makes it a second subject of who says so: "a man | who police say | robbed a bank".
func (x *Extractor) saidOf(r *reading) {
	tokens := r.doc.Tokens
	for w := 1; w+2 < len(tokens); w++ {
		v := tokens[w].Head
		if !isWhPronoun(tokens[w].XPOS) && tokens[w].Lemma != "that" || tokens[w].Rel != "nsubj" || v < w || tokens[v].Rel != "acl:relcl" {
			continue
		}
		cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]
		if cue == nil || cue.Speaker == "none" {
			continue
		}
		deps := r.dependents()
		s, c := -1, deps.with(v, "ccomp")
		for _, d := range deps.of(v) {
			if d > w && d < v && isRel(tokens[d].Rel, "nsubj") {
				s = d
			}
		}
		if s < 0 {
			continue
		}
		if c > v && deps.with(c, "nsubj", "expl", "csubj", "mark") < 0 {
			tokens[w].Head = c
			if deps.passive(c) {
				tokens[w].Rel = "nsubj:pass"
			} else if tokens[c].XPOS == "VBN" && deps.with(c, "aux") < 0 {
				tokens[c].XPOS = "VBD"
			}
		} else if c < 0 && deps.with(v, "obj") < 0 {
			tokens[w].Rel = "obj" // "the general, who groups accuse of"
		}
	}
}

// saidFirst gives a verb of saying that begins its sentence the name behind it for its
// subject, where the parse makes it the object: "Remarked zoologist Ann Lee, “…”".
func (x *Extractor) saidFirst(r *reading) {
	tokens := r.doc.Tokens
	for _, s := range r.doc.Sentences {
		v := s.Root
		for t := s.First; t < v; t++ {
			if tokens[t].UPOS != "PUNCT" {
				v = -1
			}
		}
		if v < 0 || !isParticiple(tokens[v].XPOS) {
			continue
		}
		cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]
		if !cue.Says() {
			continue
		}
		deps := r.dependents()
		if o := deps.with(v, "obj", "iobj"); o > v && tokens[o].UPOS == "PROPN" && deps.with(v, "nsubj", "aux") < 0 && deps.with(v, "ccomp", "parataxis") > o {
			tokens[v].XPOS, tokens[o].Rel = "VBD", "nsubj"
		}
	}
}

// saidBefore gives a verb of saying the subject before it, where the parse makes it a
// second subject of what is said: "records seen by Norwire | show | the firm paid him".
func (x *Extractor) saidBefore(r *reading) {
	tokens := r.doc.Tokens
	for s := range tokens {
		c := tokens[s].Head
		if !isRel(tokens[s].Rel, "nsubj") || c < s || tokens[c].Rel != "ccomp" {
			continue
		}
		v := tokens[c].Head
		if cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]; v < s || v > c || !cue.Says() {
			continue
		}
		deps := r.dependents()
		second := false
		for _, d := range deps.of(c) {
			second = second || d > v && isRel(tokens[d].Rel, "nsubj")
		}
		if second && deps.with(v, "nsubj") < 0 {
			tokens[s].Head, tokens[s].Rel = v, "nsubj"
		}
	}
}

// bareGerunds makes a clause of a gerund with a bare object, which the parse takes for
// a word before its noun: "accused of | hiding | losses".
func (x *Extractor) bareGerunds(r *reading) {
	tokens := r.doc.Tokens
	for g := 1; g+1 < len(tokens); g++ {
		n := tokens[g].Head
		if tokens[g].XPOS != "VBG" || !isRel(tokens[g].Rel, "compound", "amod") || n < g || n > g+2 || tokens[n].UPOS != "NOUN" || !isRel(tokens[n].Rel, "obl", "nmod") {
			continue
		}
		deps := r.dependents()
		prep := deps.with(n, "case")
		if prep != g-1 || tokens[prep].Rel != "case" {
			continue
		}
		v := tokens[n].Head
		if isRel(tokens[v].Rel, "obj", "obl") && tokens[v].Head >= 0 && tokens[v].Head < v {
			v = tokens[v].Head
		}
		if v > g || tokens[v].UPOS != "VERB" || x.lexicon.Cues.Verbs[tokens[v].Lemma+"_"+tokens[prep].Lemma] == nil || !x.takesObject(tokens[g].Lemma) {
			continue
		}
		for _, d := range deps.of(n) {
			if d > n && isRel(tokens[d].Rel, "punct") {
				tokens[d].Head = v
			}
		}
		tokens[g].Head, tokens[g].Rel, tokens[g].UPOS = v, "advcl", "VERB"
		tokens[prep].Head, tokens[prep].Rel, tokens[prep].UPOS = g, "mark", "SCONJ"
		tokens[n].Head, tokens[n].Rel = g, "obj"
	}
}
