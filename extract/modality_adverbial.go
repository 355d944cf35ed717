package extract

import (
	"slices"

	"wiregraph/graph"
)

// What clauses beside another take from it.

// adverbial is the status of a clause beside another: a condition, a purpose,
// what did not happen ("without paying"), or a circumstance.
func (c *committer) adverbial(h, t int) status {
	switch {
	case c.deps.markedBy(t, c.cues.ConditionalMarks), c.supposes(t):
		return held.hedged(open, graph.Hypothetical)
	case c.deps.markedBy(t, c.cues.NegativeMarks) && c.canAux(h):
		return held.hedged(open, graph.Hypothetical) // "cannot pay without selling"
	case c.deps.markedBy(t, c.cues.NegativeMarks):
		return held.denied()
	case c.forUse(h, t):
		return held.hedged(open, graph.Intended)
	case c.doc.Tokens[t].XPOS == "VBG" && c.deps.markedBy(t, c.cues.ContraryMarks):
		return held.hedged(open, graph.Hypothetical) // "voted against selling"
	case c.deps.markedBy(t, c.cues.PurposeResults) && c.canAux(t) && !c.afterComma(t):
		return held.hedged(open, graph.Intended)
	case c.deps.markedBy(t, c.cues.TemporalMarks) && c.own[h].level < certain && (c.own[h].modality == graph.Future || c.own[h].modality == graph.Conditional && c.doc.Tokens[t].XPOS == "VBG") && !c.deps.past(t):
		return held.hedged(c.own[h].level, graph.Future)
	case c.deps.markedBy(t, c.cues.TemporalMarks) && c.intends(h) && !c.deps.past(t):
		return held.hedged(probable, graph.Future) // "plan to return when they leave"
	case c.deps.markedBy(t, c.cues.PurposeMarks):
		if n := c.doc.Tokens[h].Head; isRel(c.doc.Tokens[h].Rel, "acl") && n >= 0 && c.doc.Tokens[n].UPOS == "NOUN" && c.deps.passive(h) {
			if cue := c.cueAt(n); cue != nil && cue.Speaker == "none" {
				return held.under(cue.Effect, graph.Modality(cue.Modality)) // "efforts made to find"
			}
		}
		if s, ok := c.lasted(h); ok {
			return s
		}
		if s, ok := c.signed(h, c.own[h]); ok && !c.inOrderTo(t) && !c.takesGerund(h) && !(c.deps.with(h, "compound:prt") >= 0 && c.deps.with(h, "obj") >= 0) {
			return s // but not "gave up the house to save the farm"
		}
		if c.outcome(h, t) {
			return c.own[h]
		}
		if c.deps.with(t, "nsubj") >= 0 && c.deps.with(t, "aux") < 0 || c.doc.Tokens[t].XPOS == "VB" || c.deps.with(t, "aux:pass") >= 0 {
			return held.hedged(open, graph.Intended)
		}
	case c.doc.Tokens[t].XPOS == "VBG" && c.deps.markedBy(t, c.cues.Companions) && c.deps.with(t, "nsubj") >= 0 && c.own[h].level < certain && c.own[h].modality == graph.Future:
		return c.own[h] // "will leave, with her son taking over"
	case c.deps.with(t, "mark") >= 0:
		if c.doc.Tokens[t].XPOS == "VBG" && (c.deps.markedBy(t, c.cues.ComplementMarks) || c.cues.Signatures[c.doc.Tokens[h].Lemma+"_"+c.deps.preposition(t)] != nil) {
			if s, ok := c.signed(h, c.own[h]); ok {
				return s // "prevented them from leaving"
			}
		}
		if c.doc.Tokens[t].XPOS == "VBG" && c.deps.markedBy(t, c.cues.ComplementMarks) && c.intended(h) {
			return c.said(h, t, c.cueAt(h)) // "plans on leaving"
		}
		return held
	}
	purpose := isRel(c.doc.Tokens[h].Rel, "advcl", "acl") && c.deps.markedBy(h, c.cues.PurposeMarks)
	if above := c.own[h]; c.doc.Tokens[t].XPOS == "VBG" && !purpose && above.level < certain && above.modality != graph.Hypothetical && above.modality != graph.Attempted {
		return above // "will strike, killing many"
	}
	return held
}

// lasted returns the status of what a verb tells how long it took: "took nine hours | to land".
func (c *committer) lasted(h int) (status, bool) {
	const time = "_time"
	o, s := c.deps.with(h, "obj"), c.own[h]
	sig := c.cues.Signatures[c.doc.Tokens[h].Lemma+time]
	if sig == nil || o < h || c.cues.Calendar.Units[c.doc.Tokens[o].Lemma] == "" {
		return s, false
	}
	if s.negative {
		return s.under(sig.Negated, graph.Modality(sig.Modality)), true
	}
	return s.under(sig.Affirmed, graph.Modality(sig.Modality)), true
}

// outcome reports whether an infinitive tells what came of what the clause above tells, and
// not what it was done for: "beat Oz | to win the cup".
func (c *committer) outcome(h, t int) bool {
	return c.tells(h, winning) && c.tells(t, winning)
}

// tells reports whether a verb tells something of the type.
func (c *committer) tells(v int, typ string) bool {
	return slices.ContainsFunc(c.byAnchor[v], func(i int) bool { return c.props[i].typ != nil && c.props[i].typ.ID == typ })
}

// intended reports whether a verb tells what somebody means to do.
func (c *committer) intended(h int) bool {
	cue := c.cueAt(h)
	return cue != nil && cue.Modality == string(graph.Intended)
}

// intends reports whether a verb tells now what somebody means to do.
func (c *committer) intends(h int) bool {
	return c.intended(h) && !c.deps.past(h) && c.deps.with(h, "xcomp", "ccomp") >= 0
}
