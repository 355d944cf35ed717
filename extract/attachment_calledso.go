package extract

import "wiregraph/extract/lexicon"

// calledSo puts what somebody calls a thing in the place of the "what" before it: "rejected
// what it called | insinuations" tells what was rejected, "killed in what police described
// as | an attack" in what, both in the words of whoever calls it so.
func (x *Extractor) calledSo(r *reading) {
	tokens := r.doc.Tokens
	for w := range tokens {
		if tokens[w].Lemma != "what" || tokens[w].Head < 0 || !isRel(tokens[w].Rel, "obj", "obl", "nsubj") || tokens[tokens[w].Head].UPOS != "VERB" || tokens[tokens[w].Head].XPOS == "VB" {
			continue
		}
		deps := r.dependents()
		v := deps.with(w, "acl:relcl")
		n, by := x.calledBy(r, deps, v)
		if n < 0 {
			continue
		}
		rel := tokens[w].Rel
		if isRel(rel, "nsubj") && rel != "nsubj:pass" {
			rel = "nsubj"
		}
		for _, d := range deps.of(w) {
			tokens[d].Head = n
		}
		if tokens[w].XPOS == "WDT" {
			tokens[w].XPOS, tokens[w].UPOS = "WP", "PRON"
		}
		tokens[n].Head, tokens[n].Rel = tokens[w].Head, rel
		tokens[w].Head, tokens[w].Rel = v, "obj"
		tokens[v].Head, tokens[v].Rel = n, "acl:relcl"
		if by >= 0 {
			tokens[by].Head, tokens[by].Rel = v, "dep"
		}
		r.moved()
	}
}

// whichCalled makes the relative pronoun what somebody calls something, and the noun behind what he calls it, where the
// parse makes a conjunction of the pronoun or an object of the noun: "a law | that Roe called \"harsh\"", "which he
// called | a mistake".
func (x *Extractor) whichCalled(r *reading) {
	tokens := r.doc.Tokens
	for w := 1; w+2 < len(tokens); w++ {
		v := tokens[w].Head
		if !isRel(tokens[w].Lemma, "which", "that", "who", "whom") || v < w || !isRel(tokens[v].Rel, "acl") || !isRel(tokens[w].Rel, "obj", "mark") || !x.lexicon.Frames.Some(tokens[v].Lemma, sayWhat) {
			continue
		}
		deps := r.dependents()
		n, by := x.calledBy(r, deps, v)
		switch so := deps.with(v, "xcomp"); {
		case n > v && by < 0 && isRel(tokens[n].Rel, "obj"):
			tokens[n].Rel = "xcomp"
		case so < v || deps.with(so, "mark") >= 0 || deps.with(v, "nsubj") < w || deps.with(v, "obj") > v || tokens[w].Rel != "mark":
			continue
		}
		tokens[w].Rel, tokens[w].UPOS, tokens[w].XPOS, tokens[v].Rel = "obj", "PRON", "WDT", "acl:relcl"
		r.moved()
	}
}

// calledBy returns the noun that verb v calls something, and the "as" or the copula that
// leads to it, -1 for none: "called | a lapse", "described as | a lapse", "said was | a lapse".
func (x *Extractor) calledBy(r *reading, deps dependents, v int) (n, by int) {
	if v < 0 || r.doc.Tokens[v].UPOS != "VERB" || deps.with(v, "nsubj") < 0 {
		return -1, -1
	}
	cues, called := x.lexicon.Cues, -1
	judging, says := cues.Judging[r.doc.Tokens[v].Lemma] != nil, cues.Verbs[r.doc.Tokens[v].Lemma].Says()
	for _, c := range deps.of(v) {
		t := &r.doc.Tokens[c]
		if c < v || !isNoun(t.UPOS) {
			continue
		}
		switch {
		case judging && isRel(t.Rel, "obl") && deps.cased(c, "as"):
			return c, deps.with(c, "case")
		case says && t.Rel == "ccomp" && deps.with(c, "nsubj", "mark") < 0 && deps.with(c, "cop") > v:
			return c, deps.with(c, "cop")
		case judging && called < 0 && isRel(t.Rel, "obj", "xcomp") && deps.with(c, "mark", "case") < 0:
			called = c
		}
	}
	return called, -1
}

// calledTo makes a purpose of what somebody gets in touch for, to say it to whom he reaches, where the
// parse makes it what that one does: "called the king | to thank him".
func (x *Extractor) calledTo(r *reading) {
	tokens := r.doc.Tokens
	for w := 3; w+1 < len(tokens); w++ {
		v := tokens[w].Head
		if tokens[w].XPOS != "VB" || tokens[w].Rel != "xcomp" || v < 0 || v > w || tokens[w-1].XPOS != "TO" || !getsInTouch(x.lexicon.Frames, tokens[v].Lemma) || !x.voiced(tokens[w].Lemma) {
			continue
		}
		deps := r.dependents()
		if o, to := deps.with(v, "obj"), deps.with(w, "obj", "iobj"); o > v && o < w && to == w+1 && tokens[to].UPOS == "PRON" && !isReflexive(r.doc.Word(to)) {
			tokens[w].Rel = "advcl"
			r.moved()
		}
	}
}

// getsInTouch reports whether a verb tells that somebody meets, visits or calls somebody, and not that
// he bids him do something.
func getsInTouch(frames *lexicon.Frames, lemma string) bool {
	return frames.Some(lemma, func(f lexicon.VerbFrame) bool {
		return f.Plain() && f.Type.Super == contactSuper && f.Type.Role("action") == nil && f.Has("O")
	})
}

// contactSuper is the super type of those who get in touch.
const contactSuper = "CONTACT"
