package extract

import "wiregraph/graph"

// What there is nothing of tells nothing: "no evidence that they fled".

// absence is the status of a clause that says what a noun is about, where the text says
// that there is nothing of the noun's kind: open, for who finds no sign of something does
// not say that it is not so. What nobody doubts is held: "there is no doubt that they
// fled". It is false where the noun is not denied, or has no such clause.
func (c *committer) absence(noun, clause int) (status, bool) {
	tok := c.doc.Tokens[clause]
	if c.doc.Tokens[noun].UPOS != "NOUN" || !isRel(tok.Rel, "acl", "ccomp") || tok.Rel == "acl:relcl" || c.deps.with(clause, "mark") < 0 || c.deps.markedBy(clause, c.cues.PurposeMarks) {
		return status{}, false
	}
	none := c.none(noun) || c.scarce(noun)
	if lemma := c.doc.Tokens[noun].Lemma; c.cues.Undoubted[lemma] {
		return held, none
	}
	if v := c.doc.Tokens[noun].Head; !none && v >= 0 && c.deps.clausal(v) && !c.denies(v) {
		none = isRel(c.doc.Tokens[noun].Rel, "obj", "nsubj:pass") && c.own[v].negative || c.deps.with(v, "expl") >= 0 && c.own[v].negative
	}
	if !none && !c.deps.markedBy(noun, c.cues.NegativeMarks) {
		return status{}, false
	}
	return held.hedged(open, graph.Hypothetical), true
}

// denies reports whether a verb tells that its content is not so: who does not deny reports
// has some.
func (c *committer) denies(v int) bool {
	cue := c.cueAt(v)
	if cue == nil {
		return false
	}
	_, negative := effect(cue.Effect)
	return negative
}

// scarce reports whether there is as good as nothing of a noun's kind: "little evidence".
func (c *committer) scarce(noun int) bool {
	if c.deps.indefinite(noun) {
		return false // "a little evidence"
	}
	return c.deps.some(noun, func(d int) bool {
		return d < noun && isRel(c.doc.Tokens[d].Rel, "amod", "det") && c.cues.Scarce[c.lemma(d)]
	})
}

// ofNone reports whether a participle tells what is done to those of whom the clause says that
// there are none: "there were no candidates | elected".
func (c *committer) ofNone(t int) bool {
	tok := c.doc.Tokens[t]
	if tok.Rel != "acl" || tok.XPOS != "VBN" || tok.Head < 0 || tok.Head > t || !c.none(tok.Head) {
		return false
	}
	noun := c.doc.Tokens[tok.Head]
	return noun.Head >= 0 && isRel(noun.Rel, "nsubj") && c.deps.with(noun.Head, "expl") >= 0 || c.deps.with(tok.Head, "expl") >= 0
}
