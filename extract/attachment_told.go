package extract

// told gives verbs of saying the clause that they bring in and who says it, where the
// parse makes the clause tell more of a noun before it, or one of the two who follow the
// verb a part of the other's clause. Each mend is one shape.
func (x *Extractor) told(r *reading) {
	tokens := r.doc.Tokens
	for v := range tokens {
		cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]
		if tokens[v].UPOS != "VERB" || cue == nil || cue.Speaker == "none" {
			continue
		}
		for _, mend := range []func(*reading, dependents, int) bool{
			x.toldSomebody, toldThose, x.toldThat, x.toldThere, x.toldWhen, x.toldThrough, toldHow, toldOut, x.toldBefore, x.toldInPaper, thatMarks, ownSubject, x.ownSource, x.toldBehind, x.toldBy, x.saidCiting, endsInFinding,
		} {
			if mend(r, r.dependents(), v) {
				r.moved()
			}
		}
	}
}

// toldSomebody: "told | the press | the officers fled", both subjects of fled, be what is told quoted or not.
func (x *Extractor) toldSomebody(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	c := deps.with(v, "ccomp")
	if !x.lexicon.Cues.Tell[tokens[v].Lemma] || c < v || deps.with(v, "obj", "iobj") >= 0 || deps.passive(v) {
		return false
	}
	to := -1
	for _, s := range deps.of(c) {
		if s < v || !isRel(tokens[s].Rel, "nsubj") {
			continue
		}
		first, end := deps.extent(s)
		if to < 0 {
			if first != v+1 || end > c {
				return false
			}
			to = s
			continue
		}
		if _, last := deps.extent(to); first == last || first == last+1 && isQuoteMark(r.doc.Word(last)) {
			tokens[to].Head, tokens[to].Rel = v, "iobj"
			return true
		}
	}
	return false
}

// ownSource: "reported | its source | claimed he fled", the source its object.
func (x *Extractor) ownSource(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	o, c := deps.with(v, "obj"), deps.with(v, "ccomp")
	if o < v || c < o || x.lexicon.Cues.Tell[tokens[v].Lemma] || !isFinite(tokens[c].XPOS) && (!r.finiteBy(deps, c) || deps.with(o, "conj") >= 0) || deps.with(c, "nsubj", "expl", "csubj", "mark") >= 0 {
		return false
	}
	first, end := deps.extent(o)
	if from, _ := deps.extent(c); first < v || end != from {
		return false
	}
	tokens[o].Head, tokens[o].Rel = c, "nsubj"
	if deps.passive(c) {
		tokens[o].Rel = "nsubj:pass"
	}
	return true
}

// finiteBy reports whether the auxiliaries of a clause make it one that can have a subject:
// "will be buried", "had grown".
func (r *reading) finiteBy(deps dependents, c int) bool {
	a := deps.with(c, "aux")
	return a >= 0 && isTensed(r.doc.Tokens[a].XPOS)
}

// toldBehind: "a cousin, who told the court | he saw the body", two clauses of the cousin.
func (x *Extractor) toldBehind(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	n := tokens[v].Head
	if !isRel(tokens[v].Rel, "acl") || deps.with(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	_, end := deps.extent(v)
	if end == len(tokens) {
		return false
	}
	for _, c := range deps.of(n) {
		if c < v || tokens[c].Rel != "acl:relcl" || isWh(tokens[end].XPOS) {
			continue
		}
		s := deps.with(c, "nsubj")
		if first, _ := deps.extent(c); first != end || s < first || s > c {
			continue
		}
		if first, _ := deps.extent(s); first == end || first == end+1 && tokens[end].Lemma == "that" {
			tokens[c].Head, tokens[c].Rel = v, "ccomp"
			return true
		}
	}
	return false
}

// toldBy: "was told by the engineer | that the tunnel would flood", a clause of the engineer.
func (x *Extractor) toldBy(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	if !deps.passive(v) || deps.with(v, "ccomp") >= 0 {
		return false
	}
	for _, n := range deps.of(v) {
		if n < v || !isRel(tokens[n].Rel, "obl") || !deps.cased(n, "by") {
			continue
		}
		for _, c := range deps.of(n) {
			if that, ok := r.withThat(deps, c); ok && r.whole(deps, c, that) {
				r.markWith(that, c)
				tokens[c].Head, tokens[c].Rel = v, "ccomp"
				return true
			}
		}
	}
	return false
}

// saidCiting: "reported, citing two officials, | that he fled", a clause of the officials.
func (x *Extractor) saidCiting(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	if deps.with(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	for _, g := range deps.of(v) {
		if g < v || tokens[g].XPOS != "VBG" || !x.lexicon.Cues.Citing[tokens[g].Lemma] {
			continue
		}
		first, end := deps.extent(g)
		for c := first; c < end; c++ {
			if that, ok := r.withThat(deps, c); ok && r.doc.Word(that-1) == "," {
				r.markWith(that, c)
				tokens[c].Head, tokens[c].Rel = v, "ccomp"
				return true
			}
		}
	}
	return false
}

// withThat returns the "that" with which a clause of a noun begins and behind which its
// subject stands.
func (r *reading) withThat(deps dependents, c int) (that int, ok bool) {
	tok := r.doc.Tokens[c]
	if !isRel(tok.Rel, "acl", "advcl") || tok.Head > c {
		return -1, false
	}
	that, _ = deps.extent(c)
	if r.doc.Token(that).UPOS == "PUNCT" {
		that++
	}
	behind := deps.some(c, func(s int) bool {
		return isRel(r.doc.Tokens[s].Rel, "nsubj") && s > that && s < c
	})
	return that, that > 0 && r.doc.Token(that).Lemma == "that" && behind
}

// whole reports whether a clause with "that" needs nothing more, and so tells no more of
// the noun that it hangs on.
func (r *reading) whole(deps dependents, c, that int) bool {
	if deps.passive(c) || deps.with(c, "cop", "ccomp", "xcomp") >= 0 || r.doc.Tokens[that].Rel == "mark" {
		return true
	}
	return deps.some(c, func(d int) bool {
		t := r.doc.Tokens[d]
		return d != that && isRel(t.Rel, "obj") || t.XPOS == "MD"
	})
}

// markWith makes a word, "that" or a preposition, what marks a clause.
func (r *reading) markWith(mark, c int) {
	t := &r.doc.Tokens[mark]
	t.Head, t.Rel, t.UPOS, t.XPOS = c, "mark", "SCONJ", "IN"
}

// endsInFinding: "many would leave, | the survey found", the survey a second subject or
// an aside of which the participle tells more, or a subject of what is found.
func endsInFinding(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	n, h := v-1, tokens[v].Head
	clause := tokens[v].Rel == "acl:relcl" && tokens[v].XPOS == "VBD" && deps.with(v, "nsubj", "mark") < 0
	if (tokens[v].Rel != "acl" || tokens[v].XPOS != "VBN") && !clause || h < 0 || h > v || deps.with(v, "aux") >= 0 {
		return false
	}
	if clause && deps.with(h, "acl:relcl") < v && deps.with(h, "acl:relcl") > h {
		n = h // "the officials who closed it | said"
	}
	switch {
	case h == n && isRel(tokens[n].Rel, "nsubj", "parataxis", "appos") && tokens[n].Head >= 0 && tokens[n].Head < n:
		h = tokens[n].Head
	case tokens[n].Head == v && isRel(tokens[n].Rel, "nsubj"):
		for tokens[h].Head >= 0 && !isVerb(tokens[h].UPOS) {
			h = tokens[h].Head
		}
	default:
		return false
	}
	first, _ := deps.phrase(n)
	if _, end := deps.extent(v); first < 1 || r.doc.Word(first-1) != "," && !isQuoteMark(r.doc.Word(first-1)) || end < len(tokens) && tokens[end].UPOS != "PUNCT" || end > v+1 && tokens[v+1].UPOS != "PUNCT" {
		return false
	}
	tokens[v].Head, tokens[v].Rel, tokens[v].XPOS = h, "parataxis", "VBD"
	tokens[n].Head, tokens[n].Rel = v, "nsubj"
	return true
}
