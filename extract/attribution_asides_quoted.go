package extract

// quotedAside returns who is quoted where a clause behind a comma tells that an outlet quotes
// somebody, or that somebody is quoted, as saying what stands before it: "…, Norwire cited an
// officer as saying", "…, Ann Lee was quoted by Norwire as saying". It is -1 elsewhere.
func (a *attributor) quotedAside(v int) int {
	if !a.cues.Citing[a.doc.Tokens[v].Lemma] || !isRel(a.doc.Tokens[v].Rel, "parataxis", "dep", "conj", "appos") || a.deps.with(v, "ccomp", "cc", "mark") >= 0 {
		return -1
	}
	as := a.deps.with(v, "advcl")
	if as < v || !a.deps.markedBy(as, a.cues.RoleMarks) || a.doc.Tokens[as].XPOS != "VBG" || !a.verbCue(as).Says() || a.deps.with(as, "ccomp", "xcomp", "obj") >= 0 {
		return -1
	}
	first := a.deps.opening(v)
	if mark := a.doc.Word(first - 1); mark != "," && !isQuoteMark(mark) {
		return -1
	}
	s := a.deps.with(v, "nsubj")
	if !a.deps.passive(v) {
		s = a.deps.with(v, "obj")
	}
	if s < first || !a.canSpeak(s) {
		return -1
	}
	return s
}

// outletOf returns the link to the outlet that quotes somebody in such a clause.
func (a *attributor) outletOf(v int) (link, bool) {
	if a.quotedAside(v) < 0 {
		return link{}, false
	}
	by := a.deps.with(v, "nsubj")
	if a.deps.passive(v) {
		by = a.agentOf(v)
	}
	if by < 0 || !a.canSpeak(by) {
		return link{}, false
	}
	o := link{source: noSource(v, v+1), cue: according}
	o.head, o.document = a.author(a.titled(by, v))
	return o, true
}

// quotedNext returns the token that heads the quotation which begins behind an aside and its
// comma, and is all that the aside is about: "left after losing, in his words, “the team”"; -1
// without one.
func (a *attributor) quotedNext(t int) int {
	if t+3 >= len(a.doc.Tokens) || a.doc.Word(t+1) != "," || !isQuoteMark(a.doc.Word(t+2)) || a.quoteAt[t+3] < 0 {
		return -1
	}
	return headIn(a.doc, a.quotes[a.quoteAt[t+3]].first, a.quotes[a.quoteAt[t+3]].end)
}

// quotedBehind returns the token that heads the few words in quotation marks right before an aside, which
// are all that is somebody's way of putting it: "shot it after it “ate two hens”, as he put it"; -1 where
// there are none.
func (a *attributor) quotedBehind(first int) int {
	t := first - 1
	for t > 0 && (a.doc.Word(t) == "," || isQuoteMark(a.doc.Word(t))) {
		t--
	}
	if t+1 >= first || a.quoteAt[t] < 0 || a.isWhole(&a.quotes[a.quoteAt[t]]) && a.quotes[a.quoteAt[t]].first <= a.doc.Sentences[a.doc.Tokens[t].Sentence].First+1 {
		return -1
	}
	return headIn(a.doc, a.quotes[a.quoteAt[t]].first, a.quotes[a.quoteAt[t]].end)
}
