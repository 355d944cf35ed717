package extract

// spread returns the link to whose word it is that a clause tells as what the noun of a
// saying is about, where the noun is the subject of a verb that tells no saying: "rumours
// circulated | that he fled", "word came that".
func (a *attributor) spread(v, t int) (link, bool) {
	tok := a.doc.Tokens[t]
	if a.doc.Tokens[v].UPOS != "VERB" || !isRel(tok.Rel, "ccomp") || t < v || a.deps.with(v, "obj") >= 0 || a.deps.passive(v) || a.verbCue(v) != nil {
		return link{}, false
	}
	return a.saidBy(a.deps.with(v, "nsubj"))
}

// predicated returns the clause that tells what the noun of a saying is, and whose word
// that is: "the accusation is that he took | bribes"; -1 where noun n has no such clause.
func (a *attributor) predicated(n int) (link, int) {
	tok := a.doc.Tokens[n]
	if tok.Rel != "nsubj:outer" || tok.Head < n {
		return link{}, -1
	}
	if m := a.deps.with(tok.Head, "mark"); m < n || a.doc.Tokens[m].Lemma != "that" {
		return link{}, -1
	}
	if c := a.deps.with(n, "acl"); c > n && tok.XPOS == "WP" {
		if cue := a.verbCue(c); cue.Says() {
			return a.link(c, cue), tok.Head // "what Lee said was that he fled"
		}
	}
	l, ok := a.saidBy(n)
	if !ok {
		return link{}, -1
	}
	return l, tok.Head
}

// ifBelieved reports whether a clause tells, as a condition, whose word is all that speaks for
// what it hangs on: "he fled, if the guard is to be | believed".
func (a *attributor) ifBelieved(v int) bool {
	tok := a.doc.Tokens[v]
	m, s := a.deps.with(v, "mark"), a.subject(v)
	if !isRel(tok.Rel, "advcl") || !a.deps.passive(v) || m < 0 || s < 0 || !a.cues.ConditionalMarks[a.doc.Tokens[m].Lemma] || !a.isParty(s) && !a.isDocument(s) {
		return false
	}
	cue := a.verbCue(v)
	return a.doc.Word(v-1) == "be" && a.doc.Word(v-2) == "to" && cue != nil && cue.Speaker == "held" && cue.Stance == "neutral"
}

// saidBy returns the link to whose saying a noun tells of.
func (a *attributor) saidBy(n int) (link, bool) {
	if n < 0 || a.doc.Tokens[n].UPOS != "NOUN" {
		return link{}, false
	}
	cue := a.cues.Nouns[a.doc.Tokens[n].Lemma]
	if !cue.Says() {
		return link{}, false
	}
	return a.nounLink(n, cue), true
}
