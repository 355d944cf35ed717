package extract

import (
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// nominal is the status of an event told by a noun: what is spoken of as
// known holds; what a verb brings about holds as the verb does.
func (c *committer) nominal(h, t int) status {
	tok := c.doc.Tokens[t]
	above := c.own[h]
	switch {
	case isRel(tok.Rel, "obj", "obl", "nsubj:pass") && c.doc.Tokens[h].UPOS == "VERB":
		if isRel(tok.Rel, "obl") && c.presupposed(t) && (!c.deps.passive(h) || c.deps.with(t, "nmod:poss") >= 0 && c.deps.cased(t, "in")) {
			if cue := c.cues.Verbs[c.doc.Tokens[h].Lemma+"_"+c.deps.preposition(t)]; cue == nil {
				return held // "during his visit, he invited her to leave"
			}
		}
		if s, ok := c.signed(h, above); ok && (s.negative || s.level < certain) && !c.whenOnly(t) {
			return s // "prevented the sale", but not "escaped after the raid"
		}
		if cue := c.cues.Verbs[c.doc.Tokens[h].Lemma]; cue != nil && cue.Speaker == "none" {
			return c.said(h, t, cue)
		}
		if prep := c.deps.preposition(t); prep != "" {
			if cue := c.cues.Verbs[c.doc.Tokens[h].Lemma+"_"+prep]; cue != nil && cue.Speaker == "none" {
				return c.said(h, t, cue)
			}
			return held
		}
		if !c.presupposed(t) {
			return above
		}
	case isRel(tok.Rel, "nsubj") && !c.presupposed(t):
		return above
	case isRel(tok.Rel, "nmod"):
		if cue := c.cueAt(h); cue != nil && (cue.Speaker == "none" || cue.Object) && c.doc.Tokens[h].UPOS == "NOUN" {
			if l, _ := effect(cue.Effect); l < certain {
				return held.under(cue.Effect, graph.Modality(cue.Modality))
			}
		}
	case isRel(tok.Rel, "conj"):
		return c.context[h]
	}
	return held
}

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
	return rel == "after" || rel == "during" && word == rel || rel == "before" && word == rel
}

// presupposed reports whether a noun phrase speaks of something as known: with
// a definite article, a demonstrative or an owner.
func (c *committer) presupposed(t int) bool {
	if c.deps.clausal(t) {
		return false
	}
	if i := c.byHead[t]; i >= 0 && (c.mentions[i].definite || c.mentions[i].name != "" && c.mentions[i].class == ontology.Event) {
		return true
	}
	for _, d := range c.deps.of(t) {
		if tok := c.doc.Tokens[d]; tok.Rel == "nmod:poss" || isRel(tok.Rel, "det") && tok.XPOS == "DT" && strings.HasPrefix(strings.ToLower(c.doc.Word(d)), "th") {
			return true
		}
	}
	return false
}
