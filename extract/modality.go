package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph"
)

// A committer finds out how firmly each clause is held, reading the tree
// downwards: a clause takes its context from what it hangs on, and its own
// words then hedge, deny or suppose it.
type committer struct {
	*reading
	deps  dependents
	cues  *lexicon.Cues
	nouns map[int]bool // tokens that anchor an event told by a noun
	// ordinals reports of a word whether it numbers its noun.
	ordinals func(word string) bool
	// partOf reports of a noun whether it only counts out of what its "of" names.
	partOf func(lemma string) bool
	// doneAs reports of a noun whether it tells what its clause is done as.
	doneAs func(noun int) bool
	// context is the status that a token gets from above, own what its own
	// words make of it.
	context, own []status
	asked        bool   // the sentence asks whether something is so
	quoted       int    // where the words of a question begin that the sentence quotes, -1
	within       [2]int // the words of a question that the sentence quotes before it goes on
}

// modality says of every proposition how firmly its source and the author
// hold it.
func (x *Extractor) modality(r *reading) {
	c := x.committed(r)
	for i := range r.props {
		c.commit(&r.props[i])
	}
}

// committed finds out how firmly each clause of a text is held.
func (x *Extractor) committed(r *reading) *committer {
	deps := r.dependents()
	c := &committer{
		reading: r, deps: deps, cues: x.lexicon.Cues, nouns: map[int]bool{},
		ordinals: x.lexicon.Nouns.Ordinal, partOf: func(lemma string) bool { ok, _ := x.lexicon.Nouns.Partitive(lemma); return ok },
		doneAs:  func(n int) bool { return doneAs(deps, x.lexicon.Frames, n) },
		context: make([]status, len(r.doc.Tokens)), own: make([]status, len(r.doc.Tokens)),
	}
	for i := range r.props {
		p := &r.props[i]
		if p.typ != nil && !c.deps.clausal(p.anchor) {
			c.nouns[p.anchor] = true
		}
	}
	for _, s := range r.doc.Sentences {
		c.asked, c.quoted = c.isQuestion(s), c.quotedQuestion(s)
		c.within[0], c.within[1] = c.questionWithin(s)
		c.descend(s)
	}
	return c
}

// commit writes the status of its anchor into a proposition.
func (c *committer) commit(p *proposition) {
	s := c.own[p.anchor]
	if p.typ != nil && c.cues.Background[p.typ.ID] && !c.deps.clausal(p.anchor) && c.doc.Tokens[p.anchor].Rel != "xcomp" {
		s = held // a title, an age, a place; but "wants to become a singer" is that of the verb above
		if k := c.saidBy(p); k >= 0 {
			s = c.own[k] // "will be a tower | with 60 floors"
		}
		if setAgainst(c.reading, c.deps, c.cues, p.anchor) {
			s = s.denied() // "is a town but not a port"
		}
	}
	if t := &c.doc.Tokens[p.anchor]; t.Rel == "aux" && t.Head >= 0 {
		s = c.context[t.Head] // the duty that "must" tells is there, whatever comes of it
	}
	if p.typ != nil && c.cues.Impending[c.doc.Tokens[p.anchor].Lemma+"_"+p.typ.ID] {
		s = s.hedged(possible, graph.Possible) // "faces ten years in prison"
	}
	if cue := c.cues.Verbs[c.doc.Tokens[p.anchor].Lemma]; p.light && cue != nil && cue.Speaker == "none" && cue.Modality == string(graph.Intended) && p.typ != nil && p.typ.Super != speechSuper {
		l, _ := effect(cue.Effect)
		s = s.hedged(l, graph.Intended) // "plan | a strike"
	}
	if p.told != nil && !p.light {
		said := c.said(p.anchor, p.anchor, p.told)
		s = said.hedged(s.level, s.modality)
	}
	if isRel(c.doc.Tokens[p.anchor].Rel, "mark", "case") && p.core != "" {
		s = c.supposedWith(s, p)
	}
	if p.typ != nil && c.cues.Silence[p.typ.ID] || p.negated || c.ownNegation(p) {
		s.negative = false
	}
	if p.contrary || c.ofNone(p.anchor) {
		s = s.denied()
	}
	p.polarity = graph.Positive
	if s.negative {
		p.polarity = graph.Negative
	}
	p.modality, p.factuality, p.author = s.modality, s.factuality(), s.factuality()
	p.asked = p.typ != nil && p.typ.IsRelation() && c.asksOf(p)
	if len(p.sources) == 0 {
		return
	}
	if p.told != nil && p.told.Stance != "endorse" {
		p.author = graph.Uncommitted
	}
	for _, l := range c.voices[p.anchor] {
		if c.saidFalsely(l) {
			p.author = s.denied().factuality()
			return
		}
		if l.hidden || l.cue.Stance == "endorse" {
			continue
		}
		p.author = graph.Uncommitted
		if c.presupposed(p.anchor) && s.level == certain && !s.negative {
			p.author = graph.CertainYes // "the summit": whoever speaks, there was one
		}
	}
}

// saidBy returns the predicate noun on which stands what a proposition tells of the subject
// of that noun: "may be a boat | with a crew of ten"; -1 without one.
func (c *committer) saidBy(p *proposition) int {
	for t := p.anchor; c.doc.Tokens[t].Head >= 0 && isRel(c.doc.Tokens[t].Rel, "nmod", "compound", "amod", "nummod"); {
		t = c.doc.Tokens[t].Head
		if s := c.deps.with(t, "nsubj"); s >= 0 && c.deps.with(t, "cop") >= 0 {
			if slices.ContainsFunc(p.roles, func(f filler) bool { return slices.Contains(f.heads, s) }) {
				return t
			}
			return -1
		}
	}
	return -1
}

// supposedWith is the status of what a connective tells of two clauses: where
// one is only supposed, so is the tie between them.
func (c *committer) supposedWith(s status, p *proposition) status {
	for _, r := range p.roles {
		for _, h := range r.heads {
			if of := c.own[h]; of.level == open {
				s = s.hedged(of.level, of.modality)
			}
		}
	}
	return s
}

// ownNegation reports whether the words that evoke a type hold the negation:
// "has not confirmed" of a type that tells of silence.
func (c *committer) ownNegation(p *proposition) bool {
	for t := p.trigFirst; t < p.trigEnd; t++ {
		if t != p.anchor && c.cues.Negators[strings.ToLower(c.doc.Word(t))] && p.typ.Polarity == string(graph.Negative) {
			return true
		}
	}
	return false
}

// descend gives every token of a sentence its status, heads first.
func (c *committer) descend(s nlp.Sentence) {
	queue := []int{s.Root}
	for len(queue) > 0 {
		t := queue[0]
		queue = queue[1:]
		c.context[t] = held
		if h := c.doc.Tokens[t].Head; h >= 0 {
			c.context[t] = c.embed(h, t)
			if c.supposed(h, t) {
				c.context[t] = c.context[t].hedged(open, graph.Hypothetical)
			}
			if c.asked && c.context[t].level > open && c.partOfQuestion(t) || h < c.quoted && c.quoted < t {
				c.context[t] = c.context[t].hedged(open, graph.Hypothetical)
			}
		} else if c.asked {
			c.context[t] = held.hedged(open, graph.Hypothetical)
		}
		switch h := c.doc.Tokens[t].Head; {
		case c.asksWithin(t) && !c.asksWithin(h):
			c.context[t] = c.context[t].hedged(open, graph.Hypothetical)
		case c.asksWithin(h) && !c.asksWithin(t) && isRel(c.doc.Tokens[t].Rel, "conj", "parataxis"):
			c.context[t] = held // "'Is he rich?' and I said no"
		}
		if c.commands(t) {
			c.context[t] = c.context[t].hedged(open, graph.Hypothetical)
		}
		c.context[t] = c.voiced(t, c.context[t])
		c.own[t] = c.local(t, c.context[t])
		queue = append(queue, c.deps.of(t)...)
	}
}

// voiced applies what the asides at a token, and the quotation that it stands
// in, do to it: "reportedly", "…, he believes".
func (c *committer) voiced(t int, s status) status {
	h := c.doc.Tokens[t].Head
	for _, l := range c.voices[t] {
		if l.inCue(h) || h >= 0 && c.voices[h].has(l.cueFirst) {
			continue
		}
		lv, negative := effect(l.cue.Effect)
		s.level = min(s.level, lv)
		if negative {
			s = s.denied()
		}
		if m := graph.Modality(l.cue.Modality); m != announced && (m != graph.Asserted || s.modality == "") {
			s.modality = m
		}
	}
	return s
}

// announced is the manner of cues whose clause is simply stated while an
// event named as their object is still to come ("announced his resignation").
const announced graph.Modality = "announced"

// has reports whether the cue at a token is a link of the voice.
func (v voice) has(cue int) bool {
	for _, l := range v {
		if l.cueFirst == cue {
			return true
		}
	}
	return false
}
