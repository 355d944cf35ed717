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
	case c.likeness(t) != "":
		if s, ok := c.signed(h, t, c.own[h]); ok {
			return s // "looks as if it won"
		}
		return held.hedged(open, graph.Hypothetical) // "acted as if it had won"
	case c.deps.markedBy(t, c.cues.ConditionalMarks), c.supposes(t):
		return held.hedged(open, graph.Hypothetical)
	case c.deps.markedBy(t, c.cues.NegativeMarks) && c.canAux(h):
		return held.hedged(open, graph.Hypothetical) // "cannot pay without selling"
	case c.deps.markedBy(t, c.cues.NegativeMarks), c.setAside(t), c.forestalled(h, t):
		return held.denied()
	case c.forUse(h, t):
		return held.hedged(open, graph.Intended)
	case c.gerund(t) && c.deps.markedBy(t, c.cues.ContraryMarks):
		return held.hedged(open, graph.Hypothetical) // "voted against selling"
	case c.deps.markedBy(t, c.cues.PurposeResults) && c.canAux(t) && !c.afterComma(t):
		return held.hedged(open, graph.Intended)
	case c.deps.markedBy(t, c.cues.TemporalMarks) && (c.own[h].modality == graph.Future || c.own[h].level < certain && c.own[h].modality == graph.Conditional && c.gerund(t)) && !c.deps.past(t):
		return held.hedged(min(c.own[h].level, probable), graph.Future) // "we will march until he leaves"
	case c.deps.markedBy(t, c.cues.TemporalMarks) && c.intends(h) && !c.deps.past(t):
		return held.hedged(probable, graph.Future) // "plan to return when they leave"
	case c.deps.markedBy(t, c.cues.TurningMarks) && c.own[h].level < certain && !c.own[h].negative && c.unreached(h) && c.present(t):
		return c.own[h] // "must resign before the court meets"
	case (c.doc.Tokens[t].XPOS == "VBG" && c.deps.with(t, "nsubj") < 0 || c.isBeing(t)) && c.deps.markedBy(t, c.cues.MannerMarks) && c.own[h].level < certain && c.unreached(h):
		s := c.own[h]
		s.negative = false
		return s // "could win by cheating"
	case c.gerund(t) && c.deps.markedBy(t, c.cues.MannerMarks) && c.own[h].negative && (c.canAux(h) || c.own[h].modality == graph.Future):
		return held.hedged(open, graph.Hypothetical) // "cannot win by cheating"
	case c.deps.markedBy(t, c.cues.PurposeMarks):
		if n := c.doc.Tokens[h].Head; isRel(c.doc.Tokens[h].Rel, "acl") && n >= 0 && c.doc.Tokens[n].UPOS == "NOUN" && c.deps.passive(h) {
			if cue := c.cueAt(n); cue != nil && cue.Speaker == "none" {
				return held.under(cue.Effect, graph.Modality(cue.Modality)) // "efforts made to find"
			}
		}
		if s, ok := c.withObject(h); ok {
			return s
		}
		if s, ok := c.signed(h, t, c.own[h]); ok && !c.inOrderTo(t) && !c.takesGerund(h) && !(c.deps.with(h, "compound:prt") >= 0 && c.deps.with(h, "obj") >= 0) {
			return s // but not "gave up the house to save the farm"
		}
		if c.outcome(h, t) {
			return c.own[h]
		}
		if c.deps.with(t, "nsubj") >= 0 && c.deps.with(t, "aux") < 0 || c.doc.Tokens[t].XPOS == "VB" || c.deps.with(t, "aux:pass") >= 0 {
			return held.hedged(open, graph.Intended)
		}
	case c.gerund(t) && c.deps.markedBy(t, c.cues.Companions) && c.deps.with(t, "nsubj") >= 0 && c.own[h].level < certain && c.own[h].modality == graph.Future:
		return c.own[h] // "will leave, with her son taking over"
	case c.deps.with(t, "mark") >= 0:
		if t > h && c.gerund(t) && (c.deps.markedBy(t, c.cues.ComplementMarks) || c.cues.Signatures[c.doc.Tokens[h].Lemma+"_"+c.deps.preposition(t)] != nil) {
			if s, ok := c.signed(h, t, c.own[h]); ok {
				return s // "prevented them from leaving"
			}
		}
		if t > h && c.gerund(t) && c.deps.markedBy(t, c.cues.ComplementMarks) && c.intended(h) {
			return c.said(h, t, c.cueAt(h)) // "plans on leaving"
		}
		return held
	}
	purpose := isRel(c.doc.Tokens[h].Rel, "advcl", "acl") && c.deps.markedBy(h, c.cues.PurposeMarks)
	if above := c.own[h]; c.gerund(t) && !purpose && above.level < certain && above.modality != graph.Hypothetical && above.modality != graph.Attempted {
		return above // "will strike, killing many"
	}
	return held
}

// outcome reports whether an infinitive tells what came of what the clause above tells, and
// not what it was done for: "beat Oz | to win the cup".
func (c *committer) outcome(h, t int) bool {
	return c.tells(h, winning) && c.tells(t, winning) || c.deps.turnsOut(t)
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

// unreached reports whether a clause tells of what is not so yet: of what is to come, can be
// done, or is asked for.
func (c *committer) unreached(h int) bool {
	switch c.own[h].modality {
	case graph.Future, graph.Possible, graph.Expected, graph.Intended, graph.Conditional, graph.Hypothetical:
		return !c.deps.past(h)
	}
	return false
}

// setAside reports whether a clause tells what was not done for something else: "rather than leave".
func (c *committer) setAside(t int) bool {
	for _, m := range c.deps.of(t) {
		if m < t && isRel(c.doc.Tokens[m].Rel, "cc") {
			if f := c.deps.with(m, "fixed"); f >= 0 && c.cues.NegativeMarks[c.doc.Tokens[m].Lemma+" "+c.doc.Tokens[f].Lemma] {
				return true
			}
		}
	}
	return false
}

// forestalled reports whether a clause tells what something else came before, so that it did
// not happen: "fled before police could arrest him", "stopped him before he left".
func (c *committer) forestalled(h, t int) bool {
	if !isRel(c.doc.Tokens[t].Rel, "advcl") || !c.deps.markedBy(t, c.cues.PriorMarks) || c.own[h].level < certain || c.own[h].negative || !c.deps.past(h) && !c.present(h) {
		return false
	}
	if c.canAux(t) {
		return true
	}
	sig := c.cues.Signatures[c.doc.Tokens[h].Lemma]
	s := c.deps.with(t, "nsubj")
	return sig != nil && sig.Gerund && sig.Affirmed == string(graph.CertainNo) && c.deps.with(h, "obj") >= 0 && s >= 0 && c.doc.Tokens[s].UPOS == "PRON"
}

// gerund reports whether a clause tells by a gerund what is done: "selling", "being sold".
func (c *committer) gerund(t int) bool { return c.doc.Tokens[t].XPOS == "VBG" || c.isBeing(t) }

// isBeing reports whether a clause tells by a gerund what is done to something: "the plant being closed".
func (c *committer) isBeing(t int) bool {
	a := c.deps.with(t, "aux")
	return a >= 0 && c.doc.Tokens[a].XPOS == "VBG"
}

// undergoes returns the status of what is done to a thing, where the clause above it tells of that
// and of no mere thing: what it tells to be possible, to come or not to be leaves it so, "may lead
// to | the plant being closed".
func (c *committer) undergoes(h, t int) (status, bool) {
	v := c.doc.Tokens[h].Head
	if v < 0 || v > h || !c.isBeing(t) || !isVerb(c.doc.Tokens[v].UPOS) || !isRel(c.doc.Tokens[h].Rel, "obl", "obj") {
		return held, false
	}
	switch above := c.own[v]; {
	case above.negative:
		return held.hedged(open, graph.Hypothetical), true
	case above.level < certain && c.unreached(v):
		return above, true
	}
	return held, false
}
