package extract

import "wiregraph/graph"

// itemized is the status of an event that the text counts among what somebody wants or means to do: "has two demands,
// among them | the arrest", "the plan includes | the sale", "| the sale is one of the demands".
func (c *committer) itemized(h, t int) (status, bool) {
	of := c.itemOf(h, t)
	if of < 0 || !c.cues.Itemized[c.doc.Tokens[of].Lemma] || c.doc.Tokens[of].UPOS != "NOUN" {
		return held, false
	}
	cue := c.cueAt(of)
	if cue == nil {
		return held.hedged(open, graph.Intended), true
	}
	return held.under(cue.Effect, graph.Modality(cue.Modality)), true
}

// itemOf returns the noun of the several things one of which is what hangs as t on h; -1 without one.
func (c *committer) itemOf(h, t int) int {
	tok, head := &c.doc.Tokens[t], &c.doc.Tokens[h]
	itemizing := func(n int) bool { return c.cues.Itemizing[caseOf(c.doc, c.deps, n)] }
	switch {
	case isRel(tok.Rel, "nmod") && t > h && itemizing(t), isRel(tok.Rel, "appos", "conj") && t > h && (itemizing(t) || c.opensList(t)):
		return h // "demands, including | the sale", "two demands: | the sale"
	case isRel(tok.Rel, "obl") && t > h && itemizing(t):
		if o := c.deps.with(h, "obj"); o > h {
			return o // "made two demands, including | the sale"
		}
	case isRel(tok.Rel, "obj") && c.cues.Itemizing[head.Lemma] && isVerb(head.UPOS):
		s := c.deps.with(h, "nsubj")
		if s >= 0 && isRel(c.doc.Tokens[s].XPOS, "WDT", "WP") && head.Rel == "acl:relcl" {
			return head.Head
		}
		return s // "the demands include | the sale"
	case isRel(tok.Rel, "nsubj") && c.deps.with(h, "cop") >= 0:
		if c.deps.some(h, func(d int) bool {
			return isRel(c.doc.Tokens[d].Rel, "nmod") && c.deps.cased(d, "of") && c.cues.Itemized[c.doc.Tokens[d].Lemma]
		}) {
			return c.deps.with(h, "nmod") // "| the sale is one of the demands"
		}
		return h
	}
	return -1
}

// opensList reports whether a colon stands before a phrase.
func (c *committer) opensList(t int) bool {
	first := c.deps.opening(t)
	return first > 0 && c.doc.Word(first-1) == ":" || c.doc.Word(first) == ":"
}
