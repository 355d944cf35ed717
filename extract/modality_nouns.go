package extract

import (
	"slices"
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// nominal is the status of an event told by a noun: what is spoken of as
// known holds; what a verb brings about holds as the verb does.
func (c *committer) nominal(h, t int) status {
	tok := c.doc.Tokens[t]
	above := c.own[h]
	if s, ok := c.itemized(h, t); ok {
		return s
	}
	switch {
	case c.doneAs(t):
		return above // "did not sell arms | in breach of the law"
	case isRel(tok.Rel, "obl") && isRel(c.doc.Tokens[h].Rel, "acl") && c.sought(c.doc.Tokens[h].Head, h):
		return above
	case isRel(tok.Rel, "obl") && (above.level < certain || above.negative) && c.isFor(h, t):
		if above.negative {
			return held.hedged(open, graph.Hypothetical)
		}
		return above // "will fly to Norland | for talks with the king"
	case isRel(tok.Rel, "nsubj") && c.arises(h):
		return c.counted(h, t, above) // "the trial will begin in May"
	case isRel(tok.Rel, "nsubj") && c.doc.Tokens[h].UPOS == "ADJ" && c.likeliness(h):
		s, _ := c.signed(h, t, above)
		return s // "an attack is likely"
	case isRel(tok.Rel, "obj") && c.doc.Tokens[h].UPOS == "VERB" && c.unreal(h):
		return c.said(h, t, c.cueAt(h)) // "considers the sale", "fears an attack"
	case isRel(tok.Rel, "obj", "obl", "nsubj:pass") && c.doc.Tokens[h].UPOS == "VERB":
		if s, ok := c.withObject(h); ok && s.level < certain && isRel(tok.Rel, "obl") && c.aimed(t) {
			return s // "cleared the way | for the sale"
		}
		if isRel(tok.Rel, "obl") && c.presupposed(t) && (!c.deps.passive(h) || c.deps.with(t, "nmod:poss") >= 0 && c.deps.cased(t, "in")) {
			if cue := c.cues.Verbs[c.doc.Tokens[h].Lemma+"_"+c.deps.preposition(t)]; cue == nil {
				return held // "during his visit, he invited her to leave"
			}
		}
		if s, ok := c.signed(h, t, above); ok && !(s.negative && c.cues.Nouns[tok.Lemma] != nil) && (s.negative || s.level < certain) && !c.whenOnly(t) && !c.besides(h, t) {
			return s // "prevented the sale", but not "escaped after the raid"
		}
		if cue := c.cues.Verbs[c.doc.Tokens[h].Lemma]; cue != nil && cue.Speaker == "none" && !c.whenOnly(t) {
			return c.said(h, t, cue)
		}
		if prep := c.deps.preposition(t); prep != "" {
			if cue := c.cues.Verbs[c.doc.Tokens[h].Lemma+"_"+prep]; cue != nil && (cue.Speaker == "none" || cue.Modality == string(graph.Intended)) {
				return c.said(h, t, cue) // "pressed for the sale", "insisted on the sale"
			}
			return held
		}
		if p := c.deps.with(h, "compound:prt"); p >= 0 {
			if cue := c.cues.Verbs[c.doc.Tokens[h].Lemma+"_"+c.doc.Tokens[p].Lemma]; cue != nil && cue.Effect == string(graph.Uncommitted) {
				return c.said(h, t, cue) // "whose return they had called for"
			}
		}
		if !c.presupposed(t) {
			return c.counted(h, t, above)
		}
	case isRel(tok.Rel, "nsubj") && c.doc.Tokens[h].UPOS == "ADJ" && above.negative && !c.none(t) && c.cues.Adjectives[c.doc.Tokens[h].Lemma] == nil:
		return held // "research is not complete"
	case isRel(tok.Rel, "nsubj") && above.negative && c.foundNone(h):
		return held // "an inquiry found no fault"
	case isRel(tok.Rel, "nsubj") && !c.presupposed(t):
		return c.counted(h, t, above)
	case isRel(tok.Rel, "nmod"):
		if g := c.doc.Tokens[h].Head; g >= 0 && c.deps.cased(t, "of") && c.partOf(c.doc.Tokens[h].Lemma) {
			return c.nominal(g, h) // "a series | of talks will take place"
		}
		if v := c.doc.Tokens[h].Head; v >= 0 && isRel(c.doc.Tokens[h].Rel, "obj") && c.aimed(t) {
			if s, ok := c.withObject(v); ok && s.level < certain {
				return s // "cleared the way for the sale"
			}
		}
		if cue := c.cueAt(h); cue != nil && (cue.Speaker == "none" || cue.Object || c.deps.cased(t, "of") && cue.Modality == string(graph.Possible)) && c.doc.Tokens[h].UPOS == "NOUN" {
			if cue.Modality == string(graph.Hypothetical) && !cue.Object && c.presupposed(t) && !c.deps.cased(t, "of") {
				return held // "questions about the raid", but "a ban on the sale of arms"
			}
			if l, _ := effect(cue.Effect); l < certain {
				return held.under(cue.Effect, graph.Modality(cue.Modality))
			}
		}
	case isRel(tok.Rel, "conj"):
		return c.context[h]
	}
	return held
}

// aimed reports whether a phrase can tell what a way or a door leads to: "the way | for the sale".
func (c *committer) aimed(t int) bool { return c.deps.cased(t, "for") || c.deps.cased(t, "to") }

// whenOnly reports whether a phrase beside a verb only tells when: an event
// that it names is no part of what the verb brings about.
func (c *committer) whenOnly(t int) bool {
	if !isRel(c.doc.Tokens[t].Rel, "obl") {
		return false
	}
	m := c.deps.with(t, "case")
	if m < 0 {
		return false
	}
	word := strings.ToLower(c.doc.Word(m))
	rel := c.cues.Calendar.Prepositions[word]
	return rel == "after" || rel == "since" && word == rel || rel == "during" && word == rel || rel == "before" && word == rel
}

// isFor reports whether a phrase tells what for something is done.
func (c *committer) isFor(h, t int) bool {
	return slices.ContainsFunc(c.byAnchor[h], func(i int) bool { return slices.Contains(c.props[i].fill(purposeRole), t) })
}

// besides reports whether a phrase tells with or despite what something is done: "despite a rise in
// wages, profits declined".
func (c *committer) besides(h, t int) bool {
	return isRel(c.doc.Tokens[t].Rel, "obl") && (t < h || c.cues.Companions[c.deps.preposition(t)])
}

// foundNone reports whether a verb denies only that of what it has for an object there was any.
func (c *committer) foundNone(v int) bool {
	o := c.deps.with(v, "obj")
	return o > v && c.none(o) && c.doc.Tokens[v].XPOS != "VBN" && !c.deps.some(v, func(d int) bool {
		return isRel(c.doc.Tokens[d].Rel, "advmod", "nsubj") && (c.cues.Negators[c.lemma(d)] || c.none(d))
	})
}

// presupposed reports whether a noun phrase speaks of something as known: with
// a definite article, a demonstrative or an owner.
func (c *committer) presupposed(t int) bool {
	if c.deps.clausal(t) {
		return false
	}
	if i := c.byHead[t]; i >= 0 && (c.mentions[i].definite && !(c.mentions[i].class == ontology.Role && c.deps.cased(t, "as")) || c.mentions[i].name != "" && c.mentions[i].class == ontology.Event) {
		return true
	}
	for _, d := range c.deps.of(t) {
		if tok := c.doc.Tokens[d]; tok.Rel == "nmod:poss" || isRel(tok.Rel, "det") && tok.XPOS == "DT" && strings.HasPrefix(strings.ToLower(c.doc.Word(d)), "th") {
			return true
		}
	}
	return false
}

// arises reports whether a verb tells of its subject no more than that it comes to be.
func (c *committer) arises(v int) bool {
	lemma := c.doc.Tokens[v].Lemma
	if o := c.deps.with(v, "obj"); o >= 0 {
		lemma += "_" + c.doc.Tokens[o].Lemma // "take place"
	}
	return isVerb(c.doc.Tokens[v].UPOS) && c.cues.Arising[lemma]
}

// likeliness reports whether an adjective tells of its subject how likely it is.
func (c *committer) likeliness(h int) bool {
	sig := c.cues.Signatures[c.doc.Tokens[h].Lemma]
	return sig != nil && (sig.Modality == string(graph.Possible) || sig.Modality == string(graph.Likely)) && c.deps.with(h, "xcomp", "ccomp") < 0
}

// unreal reports whether a verb tells what somebody fears, expects, means to do or turns
// over in his mind, so that an event for its object need not come about.
func (c *committer) unreal(v int) bool {
	cue := c.cueAt(v)
	if cue == nil || c.deps.with(v, "xcomp", "ccomp") >= 0 {
		return false // "considered the attack a crime"
	}
	switch graph.Modality(cue.Modality) {
	case graph.Intended, graph.Future, graph.Possible, graph.Expected, graph.Believed:
		return cue.Speaker != "none"
	}
	return false
}

// counted is the status that a noun has from its verb, without the negation that the verb
// has from the noun's own "no": "there was no attack" denies the attack once.
func (c *committer) counted(h, t int, above status) status {
	return above.times(c.none(t) && (isRel(c.doc.Tokens[t].Rel, "nsubj") || c.deps.clausal(h)) && c.negated(t) && c.negated(h))
}
