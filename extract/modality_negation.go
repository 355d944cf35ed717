package extract

import "strings"

// negated reports whether the words at a token turn it round.
func (c *committer) negated(t int) bool {
	deny := false
	for _, d := range c.deps.of(t) {
		tok := c.doc.Tokens[d]
		word := strings.ToLower(tok.Lemma)
		switch {
		case isRel(tok.Rel, "advmod", "cc", "cc:preconj", "neg"):
			if c.deps.with(d, "cop") >= 0 {
				continue // "if it isn't, …"
			}
			if d+1 < t && c.doc.Token(d+1).Head == t && isRel(c.doc.Token(d+1).Rel, "mark") && c.cues.TurningMarks[strings.ToLower(c.doc.Word(d+1))] {
				continue // "but not | before it had burned the hall"
			}
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

// scalar reports whether a word of a scale follows a negator and takes up what
// it denies.
func (c *committer) scalar(d int) bool {
	return d+1 < len(c.doc.Tokens) && c.cues.Scalars[strings.ToLower(c.doc.Word(d+1))]
}

// ends reports whether something is told to be so only up to a time: a
// negation turns round there ("did not sign until May").
func (c *committer) ends(t int) bool {
	return c.deps.some(t, func(d int) bool {
		return d > t && isRel(c.doc.Tokens[d].Rel, "obl", "advcl") && c.deps.markedBy(d, c.cues.NegationEnds)
	})
}

// noLonger reports whether an adverb, or one before it, is negated itself: "no
// longer", "no longer fully". One of how far it is leaves the clause as it is: "not far from".
func (c *committer) noLonger(d int) bool {
	if c.cues.Unnegating[strings.ToLower(c.doc.Word(d))] {
		return false
	}
	return c.deps.some(d, func(x int) bool {
		return c.cues.Negators[strings.ToLower(c.doc.Word(x))] || isRel(c.doc.Tokens[x].Rel, "advmod") && c.noLonger(x)
	})
}

// none reports whether a phrase says that there is nothing of its kind.
func (c *committer) none(d int) bool {
	if c.cues.NegativeDeterminers[c.lemma(d)] {
		return true
	}
	for _, x := range c.deps.of(d) {
		if isRel(c.doc.Tokens[x].Rel, "det", "cc:preconj") && c.cues.NegativeDeterminers[c.lemma(x)] {
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
	return first < d && c.cues.Negators[c.lemma(first)] && !c.scalar(first) && c.deps.with(d, "conj", "appos") < 0
}
