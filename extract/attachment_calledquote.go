package extract

// calledInQuotes hangs a verb of saying with quoted words on the verb that it stands beside
// in what it tells, where the parse makes it part of what is said there: "denied that he had
// gone and | called the report “a lie”" tells of two sayings.
func (x *Extractor) calledInQuotes(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for v := 2; v+2 < len(tokens); v++ {
		t := &tokens[v]
		if t.Rel != "conj" || t.XPOS != "VBD" || t.Head < 0 || t.Head > v || tokens[t.Head].Rel != "ccomp" || !x.lexicon.Cues.Verbs[t.Lemma].Says() && x.lexicon.Cues.Judging[t.Lemma] == nil {
			continue
		}
		deps := hanging()
		c := t.Head
		s := tokens[c].Head
		if s < 0 || s > c || tokens[s].XPOS != "VBD" || !x.lexicon.Cues.Verbs[tokens[s].Lemma].Says() || deps.with(v, "nsubj", "nsubj:pass", "aux", "mark") >= 0 || deps.with(s, "nsubj") < 0 {
			continue
		}
		if _, end := deps.phrase(v); !r.opensQuote(v+1, end) || r.opensQuote(s+1, c) {
			continue
		}
		t.Head = s
		hanging = whenAsked(r.doc)
	}
}

// opensQuote reports whether a quotation begins among the tokens.
func (r *reading) opensQuote(first, end int) bool {
	for t := first; t < end; t++ {
		if isQuoteMark(r.doc.Word(t)) {
			return true
		}
	}
	return false
}

// agreeing hangs a verb in the singular of the present on the verb of saying in the same form
// whose subject it shares, where the parse makes it part of what several do there: "says they
// are treated well and | asks her government to act".
func agreeing(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for v := 3; v < len(tokens); v++ {
		t := &tokens[v]
		if t.Rel != "conj" || t.XPOS != "VBZ" || t.Head < 0 || t.Head > v || !isRel(tokens[t.Head].Rel, "ccomp") {
			continue
		}
		deps := hanging()
		c := t.Head
		s := tokens[c].Head
		own := deps.with(c, "nsubj", "nsubj:pass")
		if s < 0 || s > c || tokens[s].XPOS != "VBZ" || own < s || deps.with(s, "nsubj") < 0 || deps.with(v, "nsubj", "nsubj:pass", "expl", "mark") >= 0 || !r.several(deps, own) {
			continue
		}
		t.Head = s
		hanging = whenAsked(r.doc)
	}
}

// several reports whether a subject is one in the plural.
func (r *reading) several(deps dependents, s int) bool {
	t := &r.doc.Tokens[s]
	return t.XPOS == "NNS" || t.XPOS == "NNPS" || t.Morph.Number == "Plur" || deps.with(s, "conj") > s
}
