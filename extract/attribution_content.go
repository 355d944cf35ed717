package extract

import "wiregraph/extract/lexicon"

// content reports whether token t is what its head h says, and who says it.
func (a *attributor) content(h, t int) (link, bool) {
	head, tok := a.doc.Tokens[h], a.doc.Tokens[t]
	if tok.Rel == "acl:relcl" && a.deps.markedThat(t) {
		return a.misread(h)
	}
	switch {
	case head.UPOS == "VERB" || head.UPOS == "AUX":
		cue := a.verbCue(h)
		if cue == nil || !a.takes(h, t, cue) {
			return link{}, false
		}
		return a.link(h, cue), true
	case head.UPOS == "NOUN" || head.UPOS == "PROPN" && isRel(tok.Rel, "acl", "ccomp"):
		cue := a.cues.Nouns[head.Lemma]
		if cue == nil {
			return link{}, false
		}
		clause := isRel(tok.Rel, "ccomp") || tok.Rel == "acl" && !a.deps.markedBy(t, a.cues.PurposeMarks) && a.deps.with(t, "mark") >= 0
		event := cue.Object && isRel(tok.Rel, "nmod") && (a.nouns[t] || a.deps.with(t, "acl") >= 0) && a.deps.cased(t, "of")
		if !clause && !event {
			return link{}, false
		}
		return a.nounLink(h, cue), true
	}
	return link{}, false
}

// misread takes a clause with "that" that hangs on a noun as a relative clause
// for what it is: the content of a noun ("allegations that"), or of the verb
// whose addressee the noun is ("told the agency that").
func (a *attributor) misread(n int) (link, bool) {
	tok := a.doc.Tokens[n]
	if cue := a.cues.Nouns[tok.Lemma]; cue != nil {
		return a.nounLink(n, cue), true
	}
	if tok.Head >= 0 && isRel(tok.Rel, "obj", "iobj") && a.cues.Tell[a.doc.Tokens[tok.Head].Lemma] && a.deps.with(tok.Head, "ccomp") < 0 {
		if cue := a.verbCue(tok.Head); cue != nil {
			return a.link(tok.Head, cue), true
		}
	}
	return link{}, false
}

// verbCue returns the cue that a verb is, with its particle if it has one.
func (a *attributor) verbCue(v int) *lexicon.Cue {
	lemma := a.doc.Tokens[v].Lemma
	if prt := a.deps.with(v, "compound:prt"); prt >= 0 {
		if c := a.cues.Verbs[lemma+"_"+a.doc.Tokens[prt].Lemma]; c != nil {
			return c
		}
	}
	return a.cues.Verbs[lemma]
}

// takes reports whether a cue verb takes its dependent t as what is said.
func (a *attributor) takes(v, t int, cue *lexicon.Cue) bool {
	tok := a.doc.Tokens[t]
	passive := a.deps.passive(v)
	switch {
	case isRel(tok.Rel, "ccomp"):
		return cue.Speaker != "none" && (!passive || a.agentOf(v) >= 0 || cue.Impersonal())
	case isRel(tok.Rel, "csubj"):
		return passive && cue.Impersonal()
	case isRel(tok.Rel, "xcomp"):
		// "is said to V", "claims to V", "proposed Ving"; "said yes" is no clause
		return passive && cue.Impersonal() || !passive && cue.Speaker == "said" && a.deps.clausal(t)
	case isRel(tok.Rel, "obj"), isRel(tok.Rel, "nsubj") && tok.Rel == "nsubj:pass":
		return cue.Object && a.nouns[t]
	case isRel(tok.Rel, "obl"):
		if !a.nouns[t] {
			return false
		}
		prep := a.deps.with(t, "case")
		return prep >= 0 && a.cues.Verbs[a.doc.Tokens[v].Lemma+"_"+a.doc.Tokens[prep].Lemma] != nil
	case isRel(tok.Rel, "advcl"):
		// "accuse X of Ving"
		return cue.Stance == "doubt" && cue.Object && a.deps.preposition(t) == "of"
	case isRel(tok.Rel, "parataxis"):
		return t > v && cue.Speaker == "said" && a.deps.with(v, "ccomp") < 0 && a.opens(v, t)
	}
	return false
}

// opens reports whether a colon or an opening quotation mark stands between
// a cue and what follows it.
func (a *attributor) opens(v, t int) bool {
	for i := v + 1; i < t; i++ {
		if w := a.doc.Word(i); w == ":" || isQuoteMark(w) {
			return true
		}
	}
	return false
}
