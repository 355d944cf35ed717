package extract

import (
	"strings"

	"wiregraph/graph"
)

// local is what the words at a token make of its context: negation, modal
// auxiliaries, hedging adverbs and adjectives, conditions.
func (c *committer) local(t int, above status) status {
	s := above
	deny := c.negated(t)
	var can string // the value of a negated auxiliary of ability
	perfect, would, usual, habit := false, false, false, false
	for _, d := range c.deps.of(t) {
		tok := c.doc.Tokens[d]
		word := strings.ToLower(tok.Lemma)
		switch {
		case isRel(tok.Rel, "aux"):
			perfect = perfect || word == "have"
			hedge := c.cues.Auxiliaries[word]
			if hedge == nil || above.negative && c.forestalled(c.doc.Tokens[t].Head, t) {
				continue
			}
			if deny && hedge.Negated != "" {
				can = hedge.Negated
				if hedge.Modality == string(graph.Future) {
					s.modality = graph.Future
				}
				continue
			}
			value := hedge.Value
			if hedge.Own != "" && c.ownDoing(t) {
				value = hedge.Own
			}
			l, _ := effect(value)
			would = would || hedge.Modality == string(graph.Conditional)
			s = s.hedged(l, graph.Modality(hedge.Modality))
		case isRel(tok.Rel, "advmod"):
			habit = habit || d < t && c.cues.Habits[word]
			if hedge := c.hedge(d); hedge != nil {
				l, negative := effect(hedge.Value)
				if negative && l == certain && c.doc.Tokens[t].UPOS != "VERB" {
					continue // "is nearly empty" says how it is
				}
				usual = usual || hedge.Modality == string(graph.Generic)
				s = s.hedged(l, graph.Modality(hedge.Modality)).times(negative)
			} else if cue := c.cues.Adverbs[word]; cue != nil && cue.Speaker == "none" {
				l, _ := effect(cue.Effect)
				s = s.hedged(l, graph.Modality(cue.Modality))
			}
		case isRel(tok.Rel, "amod") && c.nouns[t]:
			cue := c.cues.Adjectives[word]
			if cue == nil {
				cue = c.cues.Adjectives[strings.ToLower(c.doc.Word(d))] // "attempted", a verb to the parser
			}
			if cue != nil && !c.underWay(t) {
				l, negative := effect(cue.Effect)
				s = s.hedged(l, graph.Modality(cue.Modality)).times(negative)
			}
		case isRel(tok.Rel, "det") && c.nouns[t], isRel(tok.Rel, "nsubj"):
			if s.modality == graph.Asserted && (c.generic(d) || c.anybody(d, t)) {
				s.modality = graph.Generic
			}
		}
	}
	switch {
	case !would || above.level != certain || c.condition(t):
	case usual:
		s.level = certain // "would normally succeed him"
	case habit || c.sequel(t):
		s = above
	}
	if can != "" {
		l, _ := effect(can)
		s = s.hedged(l, "")
	}
	s = s.times(deny)
	switch sig := c.stillToBe(t); {
	case sig != nil:
		s = s.under(sig.Affirmed, "") // "is yet to be built"
	case c.wasToHave(t):
		s = s.hedged(open, graph.Hypothetical)
	case c.isToBe(t):
		s = s.hedged(probable, graph.Future)
	}
	if c.isDue(t) {
		s = s.hedged(probable, graph.Expected)
	}
	if c.doc.Tokens[t].XPOS == "VBG" && c.deps.with(t, "cop") >= 0 && c.deps.markedBy(t, c.cues.ContraryMarks) {
		s = s.hedged(open, graph.Intended) // "is against selling the mine"
	}
	if would && perfect && !usual {
		return s.hedged(open, graph.Hypothetical) // "without it he would have come"
	}
	if supposed := c.condition(t) || c.supposedAbove(t); supposed && s.level > open {
		s = s.hedged(probable, graph.Conditional)
	}
	return s
}

// underWay reports whether a verb tells of an event that it happens, whatever its adjectives
// say: "began a planned strike", "the planned strike began".
func (c *committer) underWay(t int) bool {
	tok := c.doc.Tokens[t]
	if tok.Head >= 0 && isRel(tok.Rel, "nsubj") && c.arises(tok.Head) {
		return c.own[tok.Head].level == certain
	}
	if tok.Head < 0 || !isRel(tok.Rel, "obj") {
		return false
	}
	sig := c.cues.Signatures[c.doc.Tokens[tok.Head].Lemma]
	return sig != nil && sig.Affirmed == string(graph.CertainYes) && sig.Negated == string(graph.CertainNo) && c.own[tok.Head].level == certain
}

// ownDoing reports whether a verb tells what whoever speaks does.
func (c *committer) ownDoing(t int) bool {
	s := c.deps.with(t, "nsubj")
	return s >= 0 && c.cues.FirstPerson[strings.ToLower(c.doc.Word(s))]
}

// generic reports whether a word or phrase speaks of anything of a kind.
func (c *committer) generic(d int) bool {
	if c.cues.GenericDeterminers[c.lemma(d)] {
		return true
	}
	return c.deps.some(d, func(x int) bool { return isRel(c.doc.Tokens[x].Rel, "det") && c.cues.GenericDeterminers[c.lemma(x)] })
}

// anybody reports whether the subject of a verb of the present is a bare noun
// that stands for whoever it may be: "people buy cars".
func (c *committer) anybody(d, verb int) bool {
	tok := c.doc.Tokens[d]
	if !c.cues.GenericNouns[strings.ToLower(tok.Lemma)] || tok.UPOS == "PROPN" || c.deps.past(verb) {
		return false
	}
	if x := c.doc.Tokens[verb].XPOS; x != "VBP" && x != "VBZ" && c.deps.with(verb, "cop", "aux") < 0 {
		return false
	}
	for _, x := range c.deps.of(d) {
		if rel := c.doc.Tokens[x].Rel; isRel(rel, "det") && c.doc.Tokens[x].Lemma != "a" || isRel(rel, "amod", "nummod", "nmod", "compound", "appos", "conj") || rel == "acl" {
			return false
		}
	}
	for _, a := range c.deps.of(verb) {
		if c.doc.Tokens[a].XPOS == "VBD" {
			return false
		}
	}
	return true
}

// condition reports whether a supposition hangs on a clause.
func (c *committer) condition(t int) bool {
	if cue := c.cueAt(t); cue.Says() && cue.Effect == string(graph.Uncommitted) {
		return false // "asked if it was so"
	}
	for _, d := range c.deps.of(t) {
		if x := c.deps.with(t, "xcomp"); t < x && x < d && c.cueAt(t) != nil {
			continue // "threatened to strike | if"
		}
		if isRel(c.doc.Tokens[d].Rel, "advcl") && (c.deps.markedBy(d, c.cues.ConditionalMarks) && !c.conceded(d) || c.supposes(d)) && !c.toldBy(t, d) {
			return true
		}
	}
	return false
}

// conceded reports whether a supposition is one in spite of which the rest holds: "even if
// it rains, …".
func (c *committer) conceded(clause int) bool {
	m := c.deps.with(clause, "mark")
	return c.likeness(clause) != "" || m > 0 && c.cues.Conceding[strings.ToLower(c.doc.Word(m-1))] || m >= 0 && c.cues.Conceding[strings.ToLower(c.doc.Word(m))]
}

// supposedAbove reports whether a supposition behind a complement hangs on the verb above
// that: "threatened to strike | unless paid" supposes the pay for the strike.
func (c *committer) supposedAbove(x int) bool {
	t := c.doc.Tokens[x].Head
	if !isRel(c.doc.Tokens[x].Rel, "xcomp") || t < 0 || t > x || c.cueAt(t) == nil {
		return false
	}
	return c.deps.some(t, func(d int) bool {
		return d > x && isRel(c.doc.Tokens[d].Rel, "advcl") && c.deps.markedBy(d, c.cues.ConditionalMarks)
	})
}

// toldBy reports whether a clause is part of what the verb that it hangs on
// reports: its condition is one of the words, not of the saying.
func (c *committer) toldBy(h, d int) bool {
	_, ok := c.edge(h, d)
	return ok
}
