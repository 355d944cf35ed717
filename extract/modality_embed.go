package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// embed is the status that token t gets from hanging on h.
func (c *committer) embed(h, t int) status {
	above := c.own[h]
	if c.deps.mandated(c.cues, h, t) {
		return held.hedged(open, graph.Intended) // "suggested that he resign"
	}
	if s, ok := c.absence(h, t); ok {
		return s
	}
	if c.nouns[t] && c.doc.Tokens[t].Rel == "nsubj:pass" && above.negative && c.none(t) {
		return above.denied() // "no arrests were made": it is the arrests that there were none of
	}
	if l, ok := c.edge(h, t); ok {
		if l.cueEnd-l.cueFirst > 1 && c.doc.Tokens[l.cueFirst].UPOS == "VERB" {
			h = l.cueFirst // "denied allegations that"
		}
		if cue := c.cues.Verbs[c.doc.Tokens[h].Lemma+"_"+c.deps.preposition(t)]; c.nouns[t] && cue != nil && cue.Modality == string(graph.Intended) {
			return c.said(h, t, cue) // "insisted on | the sale"
		}
		return c.said(h, t, l.cue)
	}
	tok := c.doc.Tokens[t]
	switch {
	case isRel(tok.Rel, "conj"):
		if g := c.doc.Tokens[h].Head; g >= 0 && c.nouns[t] && !c.nouns[h] && c.doc.Tokens[h].UPOS == "NOUN" && isRel(c.doc.Tokens[h].Rel, "obj", "obl", "nmod") {
			return c.nominal(g, h) // "demanded higher wages and | the sale of the mine"
		}
		return c.coordinated(h, t)
	case isRel(tok.Rel, "ccomp") && above.negative && c.asksHow(t):
		return held // "is not certain why they left"
	case isRel(tok.Rel, "ccomp", "csubj") && c.deps.markedBy(t, c.cues.ConditionalMarks):
		return held.hedged(open, graph.Hypothetical) // "is not clear, or not known, whether they left"
	case tok.Rel == "acl:relcl" && c.cleft(h) && c.negated(h):
		return held.denied() // "it was not the army that attacked"
	case tok.Rel == "acl:relcl" && c.whichever(h) && c.present(t):
		return held.hedged(certain, graph.Generic) // "anyone who enters will pay"
	case c.asksWhat(t):
		return held.hedged(open, graph.Hypothetical) // "learned how to sail"
	case isRel(tok.Rel, "advcl", "xcomp", "ccomp") && c.excessive(h, t):
		if above.negative {
			return held.hedged(open, graph.Hypothetical)
		}
		return above.denied() // "is too weak to win"
	case isRel(tok.Rel, "xcomp") && c.performed(h, t):
		return held // "I would like to thank"
	case tok.Rel == "acl:relcl" && c.unsettled(h, t):
		return held.hedged(open, graph.Hypothetical) // "will not sign a bill that raises the tax"
	case tok.Rel == "acl:relcl" && c.defines(h, t):
		return held.hedged(certain, graph.Generic) // "a strike is a protest in which workers stop"
	case isRel(tok.Rel, "acl", "csubj") && tok.Rel != "acl:relcl" && c.cueAt(h) == nil && c.deps.markedBy(t, c.cues.PurposeMarks) && c.isOrdinal(h):
		if above.negative {
			return held // "was not the first to leave"
		}
		return above
	case isRel(tok.Rel, "xcomp", "ccomp") && above.level < certain && (c.unreached(h) || above.modality == graph.Hypothetical) && c.witnesses(h, t):
		return above // "the deal will see the mine sold"
	case c.seenUnder(h, t) >= 0:
		return c.own[c.seenUnder(h, t)] // "the law would have seen | suspects | sent abroad"
	case isRel(tok.Rel, "xcomp") && c.ordered(h, t):
		return held.hedged(open, graph.Intended) // "told the guard to leave"
	case isRel(tok.Rel, "xcomp", "ccomp", "csubj"):
		if s, ok := c.signed(h, t, above); ok && (c.gerund(t) || !c.takesGerund(h)) {
			return s
		}
		if c.doc.Tokens[t].XPOS == "VB" && c.takesGerund(h) && c.deps.markedBy(t, c.cues.PurposeMarks) && c.cueAt(h) == nil {
			return above.hedged(open, graph.Intended) // "left | to attack the town"
		}
		if c.doc.Tokens[t].UPOS == "ADJ" && !c.deps.clausal(t) {
			return above // "pleaded guilty"
		}
		if cue := c.cueAt(h); cue != nil && (cue.Speaker != "said" || c.deps.passive(h) || c.augurs(cue, t)) {
			return c.said(h, t, cue)
		}
		if c.deps.markedBy(t, c.cues.ConditionalMarks) {
			return above.hedged(open, graph.Hypothetical)
		}
		if c.deps.markedBy(t, c.cues.PurposeMarks) && c.deps.with(t, "nsubj") >= 0 {
			return above.hedged(open, graph.Intended) // "called for | the mayor to be freed"
		}
		return above
	case isRel(tok.Rel, "acl") && tok.Rel != "acl:relcl":
		return c.attached(h, t)
	case isRel(tok.Rel, "advcl"):
		return c.adverbial(h, t)
	case c.nouns[t]:
		return c.nominal(h, t)
	case isRel(tok.Rel, "nsubj", "obj", "obl", "iobj", "nmod", "appos", "acl", "parataxis", "list", "dep", "orphan"):
		return held
	}
	return above
}

// edge returns the link that begins between a token and its head.
func (c *committer) edge(h, t int) (link, bool) {
	for _, l := range c.voices[t] {
		if l.cueFirst <= h && h < l.cueEnd && !c.voices[h].has(l.cueFirst) {
			return l, true
		}
	}
	return link{}, false
}

// said is the status of what a cue at h takes as its content. Not saying
// something is silence; not thinking something is thinking the opposite.
func (c *committer) said(h, t int, cue *lexicon.Cue) status {
	if c.own[h].negative && cue.Negated != "" {
		return held.under(cue.Negated, graph.Possible)
	}
	s := held.under(cue.Effect, graph.Modality(cue.Modality))
	if c.falsified(h) {
		s = s.denied() // "reports that he fled | are false"
	}
	switch {
	case cue.Lift && (c.own[h].negative || c.fewHold(h)):
		s = s.denied()
		s.level = min(s.level, probable)
	case c.own[h].negative && (c.doc.Tokens[h].UPOS == "NOUN" || cue.Speaker == "none" && s.level > open) && cue.Modality == string(graph.Intended):
		s = c.unwanted(h, s.denied()) // "has no intention of leaving", "does not plan to leave"
	case c.own[h].negative && cue.Stance != "endorse" && cue.Speaker != "none":
		s.level = open
	case c.own[h].negative && c.cues.Signatures[c.doc.Tokens[h].Lemma] == nil:
		s.level = open
	}
	if s.modality == announced {
		s.modality = graph.Asserted
		if own := c.deps.with(t, "nmod:poss") >= 0 || c.doc.Tokens[t].XPOS == "NN" && c.deps.with(t, "det", "nmod", "compound") < 0; c.nouns[t] && own && !c.befallen(t) { // "announces resignation", but not "announced his death"
			s = s.hedged(probable, graph.Future)
		}
	}
	if c.deps.markedBy(t, c.cues.ConditionalMarks) && s.level > possible {
		s = s.hedged(open, graph.Hypothetical) // "say whether"
	}
	if c.own[h].level == open && c.cues.Showing[c.doc.Tokens[h].Lemma] && c.doc.Tokens[h].UPOS == "VERB" {
		s = s.hedged(open, graph.Hypothetical) // "was asked to prove that"
	}
	return s
}

// befallen reports whether the event of a noun is none that anybody announces before it happens.
func (c *committer) befallen(t int) bool {
	return slices.ContainsFunc(c.byAnchor[t], func(k int) bool {
		typ := c.props[k].typ
		return typ != nil && (typ.Super == lifeSuper || typ.Super == harmSuper)
	})
}

// lifeSuper is the family of the types for birth, death and sickness.
const lifeSuper = "LIFE"

// cueAt returns the cue that a verb or a noun is.
func (c *committer) cueAt(h int) *lexicon.Cue {
	tok := c.doc.Tokens[h]
	switch tok.UPOS {
	case "VERB", "AUX":
		return c.cues.Verbs[tok.Lemma]
	case "NOUN":
		return c.cues.Nouns[tok.Lemma]
	}
	return nil
}

// coordinated is the status of a clause joined to another: the context of the
// first, and its auxiliary where the second has none of its own.
func (c *committer) coordinated(h, t int) status {
	s := c.context[h]
	if g := c.doc.Tokens[h].Head; g >= 0 && c.deps.past(t) && c.deps.with(t, "nsubj") >= 0 && c.deps.mandated(c.cues, g, h) {
		return held // "insists that it be sold, but | nobody has sold it"
	}
	bare := c.bare(t)
	gapped := c.deps.passive(h) && c.doc.Tokens[t].XPOS == "VBN" && c.deps.with(t, "aux") < 0 // "ten will be cut and two | closed"
	if c.deps.with(t, "nsubj") >= 0 && !gapped || !bare && c.deps.with(t, "aux") >= 0 {
		return s
	}
	for _, a := range c.deps.of(h) {
		if isRel(c.doc.Tokens[a].Rel, "aux") && (bare || gapped) {
			if hedge := c.cues.Auxiliaries[c.lemma(a)]; hedge != nil {
				l, _ := effect(hedge.Value)
				s = s.hedged(l, graph.Modality(hedge.Modality))
			}
		}
	}
	cc := c.deps.with(t, "cc")
	if cc >= 0 && c.cues.Alternatives[strings.ToLower(c.doc.Word(cc))] && !c.cues.Negators[strings.ToLower(c.doc.Word(cc))] {
		form, other := c.doc.Tokens[h].XPOS, c.doc.Tokens[t].XPOS
		if form == other || isRel(form, "VBN", "VBD") && isRel(other, "VBN", "VBD") {
			s = s.times(c.negated(h)) // "did not concede or admit"
		}
	}
	if cc == h+1 && t == cc+1 && c.cues.Additions[strings.ToLower(c.doc.Word(cc))] && c.doc.Tokens[h].XPOS == c.doc.Tokens[t].XPOS && isRel(c.doc.Tokens[t].XPOS, "VBN", "VB") && (bare || c.deps.with(t, "obj") < 0) {
		s = s.times(c.negated(h)) // "is not yet tried and tested"
	}
	if c.isToBe(h) && (bare || c.deps.passive(h) && c.doc.Tokens[t].XPOS == "VBN") {
		s = s.hedged(probable, graph.Future)
	}
	return s
}

// winning is the type of what is won.
const winning = "WIN"
