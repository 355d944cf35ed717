package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
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
	if would && perfect && !usual {
		return s.hedged(open, graph.Hypothetical) // "without it he would have come"
	}
	if supposed := c.condition(t) || c.supposedAbove(t); supposed && s.level > open {
		s = s.hedged(probable, graph.Conditional)
	}
	return s
}

// negated reports whether the words at a token turn it round.
func (c *committer) negated(t int) bool {
	deny := false
	for _, d := range c.deps.of(t) {
		tok := c.doc.Tokens[d]
		word := strings.ToLower(tok.Lemma)
		switch {
		case isRel(tok.Rel, "advmod", "cc", "cc:preconj", "neg"):
			if c.scalar(d) || d+1 < t && c.doc.Token(d+1).UPOS == "ADV" && c.commaBehind(d+1, t) {
				continue // "not only", "no less", "not surprisingly, …"
			}
			if c.cues.Negators[word] || c.cues.Negators[strings.ToLower(c.doc.Word(d))] {
				deny = !deny
			} else if c.noLonger(d) && !c.commaBehind(d, t) {
				deny = !deny
			}
		case isRel(tok.Rel, "amod") && tok.XPOS == "RBR" && c.deps.clausal(t) && c.noLonger(d):
			deny = !deny // "is no longer president"
		case isRel(tok.Rel, "det") && !c.deps.clausal(t):
			deny = deny != c.cues.NegativeDeterminers[word]
		case isRel(tok.Rel, "nsubj", "obj", "obl") && (c.deps.clausal(t) || isRel(tok.Rel, "nsubj")):
			if c.none(d) && !(isRel(tok.Rel, "obl") && c.leavesSo(d, t)) || isRel(tok.Rel, "nsubj") && c.notAll(d) {
				deny = !deny
			}
		}
	}
	return deny && !c.ends(t)
}

// leavesSo reports whether a phrase with "no" leaves its clause as it is: "left | with no
// money", "protested, to no avail".
func (c *committer) leavesSo(d, t int) bool {
	prep := caseOf(c.doc, c.deps, d)
	return c.cues.Unnegating[prep+"_"+c.doc.Tokens[d].Lemma] || d > t && c.cues.Unnegating[prep]
}

// commaBehind reports whether a comma parts a word from the clause behind it: it speaks of
// the whole then, "not surprisingly, …".
func (c *committer) commaBehind(d, t int) bool { return d+1 < t && c.doc.Word(d+1) == "," }

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

// scalar reports whether a word of a scale follows a negator and takes up what
// it denies.
func (c *committer) scalar(d int) bool {
	return d+1 < len(c.doc.Tokens) && c.cues.Scalars[strings.ToLower(c.doc.Word(d+1))]
}

// ends reports whether something is told to be so only up to a time: a
// negation turns round there ("did not sign until May").
func (c *committer) ends(t int) bool {
	for _, d := range c.deps.of(t) {
		if d > t && isRel(c.doc.Tokens[d].Rel, "obl", "advcl") && c.deps.markedBy(d, c.cues.NegationEnds) {
			return true
		}
	}
	return false
}

// ownDoing reports whether a verb tells what whoever speaks does.
func (c *committer) ownDoing(t int) bool {
	s := c.deps.with(t, "nsubj")
	return s >= 0 && c.cues.FirstPerson[strings.ToLower(c.doc.Word(s))]
}

// noLonger reports whether an adverb, or one before it, is negated itself: "no
// longer", "no longer fully". One of how far it is leaves the clause as it is: "not far from".
func (c *committer) noLonger(d int) bool {
	if c.cues.Unnegating[strings.ToLower(c.doc.Word(d))] {
		return false
	}
	for _, x := range c.deps.of(d) {
		if c.cues.Negators[strings.ToLower(c.doc.Word(x))] || isRel(c.doc.Tokens[x].Rel, "advmod") && c.noLonger(x) {
			return true
		}
	}
	return false
}

// none reports whether a phrase says that there is nothing of its kind.
func (c *committer) none(d int) bool {
	if c.cues.NegativeDeterminers[strings.ToLower(c.doc.Tokens[d].Lemma)] {
		return true
	}
	for _, x := range c.deps.of(d) {
		if isRel(c.doc.Tokens[x].Rel, "det", "cc:preconj") && c.cues.NegativeDeterminers[strings.ToLower(c.doc.Tokens[x].Lemma)] {
			return true
		}
		if x < d && isRel(c.doc.Tokens[x].Rel, "amod", "compound") && c.deps.with(x, "conj") >= 0 && c.none(x) {
			return true // "neither Danish nor Dutch officials"
		}
	}
	return false
}

// notAll reports whether a phrase begins with a negation of its own: "not all miners", "not
// a single miner". One of several that it sets against others is not meant: "not Roe but Lee".
func (c *committer) notAll(d int) bool {
	first, _ := c.deps.phrase(d)
	return first < d && c.cues.Negators[strings.ToLower(c.doc.Tokens[first].Lemma)] && !c.scalar(first) && c.deps.with(d, "conj", "appos") < 0
}

// generic reports whether a word or phrase speaks of anything of a kind.
func (c *committer) generic(d int) bool {
	if c.cues.GenericDeterminers[strings.ToLower(c.doc.Tokens[d].Lemma)] {
		return true
	}
	for _, x := range c.deps.of(d) {
		if isRel(c.doc.Tokens[x].Rel, "det") && c.cues.GenericDeterminers[strings.ToLower(c.doc.Tokens[x].Lemma)] {
			return true
		}
	}
	return false
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

// isToBe reports whether a verb stands under "is to": "he is to leave", and
// in headlines without the "is": "Norland to leave".
func (c *committer) isToBe(t int) bool {
	be, to, bare := c.doc.Tokens[t].Head < 0 && c.deps.with(t, "nsubj") >= 0, false, false
	for _, d := range c.deps.of(t) {
		tok := c.doc.Tokens[d]
		switch {
		case d > t:
		case to && (tok.Rel == "aux:pass" || isRel(tok.Rel, "cop") && tok.XPOS == "VB"):
			bare = true // "is to be sentenced", "is to be in charge"
		case isRel(tok.Rel, "aux", "cop") && tok.Lemma == "be":
			be = true
		case isRel(tok.Rel, "mark") && tok.XPOS == "TO":
			to = be
		}
	}
	return be && to && (bare || c.doc.Tokens[t].XPOS == "VB")
}

// stillToBe returns what an adverb between "is" and "to" says of what has not come about:
// "is yet to be built"; nil without one.
func (c *committer) stillToBe(t int) *lexicon.Signature {
	for _, d := range c.deps.of(t) {
		if tok := c.doc.Tokens[d]; d+1 < t && isRel(tok.Rel, "advmod") && c.doc.Token(d+1).XPOS == "TO" {
			if sig := c.cues.Signatures["be_"+tok.Lemma]; sig != nil && c.isToBe(t) {
				return sig
			}
		}
	}
	return nil
}

// wasToHave reports whether a verb tells what was meant to be and came otherwise: "was to
// have left".
func (c *committer) wasToHave(t int) bool {
	if c.doc.Tokens[t].XPOS != "VBN" {
		return false
	}
	was, to, have := false, false, false
	for _, d := range c.deps.of(t) {
		tok := c.doc.Tokens[d]
		switch {
		case d > t:
		case isRel(tok.Rel, "aux") && tok.Lemma == "be":
			was = was || !to
		case isRel(tok.Rel, "mark") && tok.XPOS == "TO":
			to = was
		case isRel(tok.Rel, "aux") && tok.Lemma == "have":
			have = to
		}
	}
	return have
}

// isDue reports whether an adjective with "to" hangs on a verb as an auxiliary
// does: "was due to leave".
func (c *committer) isDue(t int) bool {
	for _, d := range c.deps.of(t) {
		tok := c.doc.Tokens[d]
		if d+1 >= t || tok.UPOS != "ADJ" || c.doc.Token(d+1).XPOS != "TO" || c.doc.Token(d+1).Head != d {
			continue
		}
		if sig := c.cues.Signatures[strings.ToLower(c.doc.Word(d))]; sig != nil && sig.Modality == string(graph.Expected) {
			return true
		}
	}
	return false
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
	for _, d := range c.deps.of(t) {
		if d > x && isRel(c.doc.Tokens[d].Rel, "advcl") && c.deps.markedBy(d, c.cues.ConditionalMarks) {
			return true
		}
	}
	return false
}

// toldBy reports whether a clause is part of what the verb that it hangs on
// reports: its condition is one of the words, not of the saying.
func (c *committer) toldBy(h, d int) bool {
	_, ok := c.edge(h, d)
	return ok
}
