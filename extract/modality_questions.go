package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph"
)

// isQuestion reports whether a sentence asks whether something is so: it ends
// in a question mark, or opens with the auxiliary that its subject follows, and
// asks for no more than who, when or why.
func (c *committer) isQuestion(s nlp.Sentence) bool {
	for t := s.First; t < s.End; t++ {
		if x := c.doc.Tokens[t]; x.Head == s.Root && t < s.Root && isWh(x.XPOS) && c.cues.QuestionWords[strings.ToLower(c.doc.Word(t))] {
			return false
		}
	}
	for t := s.End - 1; t >= s.First && c.doc.Tokens[t].UPOS == "PUNCT"; t-- {
		if c.doc.Word(t) == "?" {
			return c.quotedQuestion(s) < 0
		}
	}
	return c.inverted(s)
}

// quotedQuestion returns where the words of a question begin that a sentence only
// quotes behind the clause in which they are said, -1 without one: "she wrote, 'Who
// will pay?'".
func (c *committer) quotedQuestion(s nlp.Sentence) int {
	end := s.End - 1
	for end >= s.First && c.doc.Tokens[end].UPOS == "PUNCT" && c.doc.Word(end) != "?" {
		end--
	}
	if end < s.First || c.doc.Word(end) != "?" || end+1 >= s.End {
		return -1
	}
	for t := end; t > s.First; t-- {
		if c.doc.Tokens[t].UPOS == "PUNCT" && c.doc.Tokens[t].XPOS == "``" {
			if s.Root < t {
				return t
			}
			return -1
		}
	}
	return -1
}

// questionWithin returns the words of a question that asks whether something is so and that a sentence quotes
// before it goes on: "many asked, | 'Is he rich?' | and I said no". 0, 0 without one.
func (c *committer) questionWithin(s nlp.Sentence) (first, end int) {
	for t := s.First; t < s.End; t++ {
		switch tok := c.doc.Tokens[t]; {
		case tok.UPOS != "PUNCT":
		case t+1 < s.End && t > s.First && tok.End == c.doc.Tokens[t+1].Start && tok.Start > c.doc.Tokens[t-1].End && strings.ContainsAny(c.doc.Word(t), quoteMarks+singleOpen):
			first = t + 1
		case c.doc.Word(t) == "?" && first > s.First && t+2 < s.End && c.doc.Tokens[first].UPOS == "AUX" && c.doc.Tokens[first].XPOS != "VBN":
			return first, t
		case c.doc.Word(t) != ",":
			first = 0
		}
	}
	return 0, 0
}

// asksWithin reports whether a token stands in the question that its sentence quotes before it goes on.
func (c *committer) asksWithin(t int) bool { return c.within[0] <= t && t < c.within[1] }

// inverted reports whether a sentence opens with a finite auxiliary or a
// copula whose subject follows: "Is the shop open".
func (c *committer) inverted(s nlp.Sentence) bool {
	subject := c.deps.with(s.Root, "nsubj", "csubj", "expl")
	for _, a := range c.deps.of(s.Root) {
		if tok := c.doc.Tokens[a]; isRel(tok.Rel, "aux", "cop") && tok.XPOS != "VB" && tok.XPOS != "VBG" && tok.XPOS != "VBN" && a < subject && subject <= s.Root {
			for t := s.First; t < a; t++ {
				if u := c.doc.Tokens[t].UPOS; u != "PUNCT" && u != "CCONJ" && u != "INTJ" {
					return false // "never has she", "only then did he"
				}
			}
			return true
		}
	}
	return false
}

// supposes reports whether a clause beside another is a supposition without a word
// that says so: "had it rained, …", "should they leave, …".
func (c *committer) supposes(t int) bool {
	a, subject := c.deps.with(t, "aux", "cop"), c.deps.with(t, "nsubj", "expl")
	if a < 0 || a >= subject || subject >= t || c.deps.with(t, "mark") >= 0 {
		return false
	}
	for _, d := range c.deps.of(t) {
		if d < a && c.doc.Tokens[d].UPOS != "PUNCT" {
			return false // "nor had they left"
		}
	}
	return c.cues.Supposing[strings.ToLower(c.doc.Word(a))]
}

// asksHow reports whether a finite clause asks for no more than how, why, when or
// where: that it is so is taken for granted.
func (c *committer) asksHow(t int) bool {
	for _, d := range c.deps.of(t) {
		if tok := c.doc.Tokens[d]; d < t && tok.XPOS == "WRB" && isRel(tok.Rel, "advmod", "mark") {
			return c.deps.with(t, "nsubj", "csubj") >= 0
		}
	}
	return false
}

// partOfQuestion reports whether a clause of a question is asked for with it:
// its reason or circumstance, and what narrows down something new. What tells
// which known thing is meant is taken for granted.
func (c *committer) partOfQuestion(t int) bool {
	tok := c.doc.Tokens[t]
	switch {
	case isRel(tok.Rel, "advcl"):
		return true
	case isRel(tok.Rel, "acl"):
		d := c.deps.with(tok.Head, "det", "nmod:poss")
		return d < 0 && c.doc.Tokens[tok.Head].UPOS == "NOUN" || d >= 0 && strings.EqualFold(c.doc.Tokens[d].Lemma, "a")
	}
	return false
}

// asksOf reports whether a proposition is what a question asks.
func (c *committer) asksOf(p *proposition) bool {
	s := c.doc.Sentences[c.doc.Tokens[p.anchor].Sentence]
	first, end := c.questionWithin(s)
	return c.own[p.anchor].level == open && (c.isQuestion(s) || first <= p.anchor && p.anchor < end)
}

// cleft reports whether a noun is what "it is … that" brings out.
func (c *committer) cleft(h int) bool {
	it := c.deps.with(h, "nsubj", "expl")
	return it >= 0 && c.doc.Tokens[it].Lemma == "it" && c.deps.with(h, "cop") >= 0
}

// ordered reports whether an infinitive is what somebody is told to do.
func (c *committer) ordered(h, t int) bool { return orders(c.reading, c.deps, c.cues, h, t) }

// orders reports whether the infinitive t is what verb h tells its object, or its subject
// in the passive, to do: "told the guard to leave", "was told to leave", but not
// "asked him to", which has a cue of its own,
// "promised the guard to leave", "persuaded the guard to leave" and "was shown to help".
func orders(r *reading, deps dependents, cues *lexicon.Cues, h, t int) bool {
	lemma := r.doc.Tokens[h].Lemma
	cue := cues.Verbs[lemma]
	if !cue.Says() || !cues.Tell[lemma] || cue.Modality == string(graph.Intended) || cue.Effect == string(graph.Uncommitted) || cues.Signatures[lemma] != nil || deps.passive(h) && cues.Signatures[lemma+"_to"] != nil {
		return false
	}
	return r.doc.Tokens[t].XPOS == "VB" && deps.markedBy(t, cues.PurposeMarks) && deps.with(t, "nsubj") < 0 && (deps.passive(h) || deps.with(h, "obj", "iobj") >= 0)
}

// witnesses reports whether a verb of knowing or seeing has a clause without tense for its
// complement: "will see the mine sold", but not "will see that he left".
func (c *committer) witnesses(h, t int) bool {
	cue := c.cueAt(h)
	return cue != nil && cue.Speaker == "held" && cue.Stance == "endorse" && c.deps.with(t, "mark", "aux") < 0 && isRel(c.doc.Tokens[t].XPOS, "VB", "VBN", "VBG")
}

// seenUnder returns the verb of seeing under which something has not come about, or not yet, that a participle tells of
// its object, where the parse hangs that on the object; -1 without one.
func (c *committer) seenUnder(h, t int) int {
	v := c.doc.Tokens[h].Head
	if !isRel(c.doc.Tokens[t].Rel, "acl") || c.doc.Tokens[t].Rel == "acl:relcl" || v < 0 || v > h || c.deps.with(v, "obj") != h || !isVerb(c.doc.Tokens[v].UPOS) || !c.witnesses(v, t) {
		return -1
	}
	if s := c.own[v]; s.level < certain && (c.unreached(v) || s.modality == graph.Hypothetical || s.modality == graph.Conditional) {
		return v
	}
	return -1
}
