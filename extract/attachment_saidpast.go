package extract

// Clauses with "that" which the parse gives to what stands between them and the verb that
// tells them: to what more is told of the paper that it is said in, or to an event before
// which it is said.

// toldInPaper: "told staff in an e-mail seen by Norwire | that he would leave", a clause of
// Norwire, or of what was done with the e-mail.
func (x *Extractor) toldInPaper(r *reading, deps dependents, v int) bool {
	if deps.with(v, "ccomp", "xcomp") >= 0 || deps.passive(v) {
		return false
	}
	for _, n := range deps.of(v) {
		if n < v || !isRel(r.doc.Tokens[n].Rel, "obl") || !x.lexicon.Cues.Documents[r.lemma(n)] {
			continue
		}
		for _, p := range deps.of(n) {
			if p < n || r.doc.Tokens[p].Rel != "acl" || r.doc.Tokens[p].XPOS != "VBN" {
				continue
			}
			_, end := deps.extent(n)
			for c := p + 1; c < end; c++ {
				if that, ok := r.opensWithThat(deps, c); ok {
					r.markWith(that, c)
					r.doc.Tokens[c].Head, r.doc.Tokens[c].Rel = v, "ccomp"
					return true
				}
			}
		}
	}
	return false
}

// opensWithThat is withThat for a clause that may also be what a participle tells.
func (r *reading) opensWithThat(deps dependents, c int) (that int, ok bool) {
	if r.doc.Tokens[c].Rel != "ccomp" {
		that, ok = r.withThat(deps, c)
		return that, ok && r.whole(deps, c, that)
	}
	that = deps.with(c, "mark")
	s := deps.with(c, "nsubj")
	return that, that >= 0 && r.doc.Tokens[that].Lemma == "that" && s > that && s < c
}

// toldBefore: "warned before the vote | that the law failed", a clause of the vote.
func (x *Extractor) toldBefore(r *reading, deps dependents, v int) bool {
	if deps.with(v, "ccomp", "xcomp", "obj") >= 0 || deps.passive(v) {
		return false
	}
	for _, n := range deps.of(v) {
		if n < v || !isRel(r.doc.Tokens[n].Rel, "obl") || !x.lexicon.Cues.TemporalMarks[deps.preposition(n)] {
			continue
		}
		for _, c := range deps.of(n) {
			if that, ok := r.withThat(deps, c); ok && r.doc.Tokens[that].Rel == "mark" && r.whole(deps, c, that) {
				r.doc.Tokens[c].Head, r.doc.Tokens[c].Rel = v, "ccomp"
				return true
			}
		}
	}
	return false
}

// pastOfPhrase makes a participle tell more of the phrase with a preposition before it, where the
// parse makes the phrase the participle's subject: "according to papers | read out in court".
func pastOfPhrase(r *reading) {
	tokens := r.doc.Tokens
	for n := 1; n+1 < len(tokens); n++ {
		p := tokens[n].Head
		if !isRel(tokens[n].Rel, "nsubj") || p < n || tokens[p].XPOS != "VBN" || tokens[p].Rel != "advcl" || !isNoun(tokens[n].UPOS) {
			continue
		}
		deps := r.dependents()
		if c := deps.with(n, "case"); c < 0 || c > n || deps.with(p, "aux", "mark", "cop") >= 0 {
			continue
		}
		if _, end := deps.phrase(n); end != p {
			continue
		}
		tokens[n].Head, tokens[n].Rel = tokens[p].Head, "obl"
		tokens[p].Head, tokens[p].Rel = n, "acl"
		r.moved()
	}
}

// saidByReached makes a participle with its agent or its means tell more of who speaks, where the
// parse takes it for a verb beside the one of saying and leaves that without a subject:
// "residents | reached by phone | said that", "but a nurse | asked on the road | said".
func (x *Extractor) saidByReached(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		if tokens[v].UPOS != "VERB" || !isFinite(tokens[v].XPOS) || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj", "csubj", "aux", "mark", "expl") >= 0 {
			continue
		}
		for p := v - 1; p > 0 && r.sameSentence(p, v) && tokens[p].UPOS != "PUNCT" && tokens[p].UPOS != "CCONJ"; p-- {
			if tokens[p].UPOS != "VERB" || !isParticiple(tokens[p].XPOS) {
				continue
			}
			s := deps.with(p, "nsubj")
			_, end := deps.extent(p)
			if s < 0 || s > p || end != v || deps.with(p, "aux", "obj", "xcomp", "ccomp") >= 0 || deps.with(p, "obl") < p || tokens[s].UPOS == "PRON" {
				break
			}
			if _, before := deps.phrase(s); before != p {
				break
			}
			if tokens[v].Head == p {
				tokens[v].Head, tokens[v].Rel = tokens[p].Head, tokens[p].Rel
			}
			if o := &r.doc.Sentences[tokens[v].Sentence]; o.Root == p {
				o.Root, tokens[v].Head, tokens[v].Rel = v, -1, "root"
			}
			for _, d := range deps.of(p) {
				if d < s {
					tokens[d].Head = v
				}
			}
			tokens[s].Head, tokens[s].Rel = v, "nsubj"
			tokens[p].Head, tokens[p].Rel, tokens[p].XPOS = s, "acl", "VBN"
			r.moved()
			break
		}
	}
}
