package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// events says which chains stand for an event that some clause or noun tells:
// the noun itself with its arguments, or a definite noun or a pronoun that
// takes up what was told before. It fills chain.event.
func (x *Extractor) events(r *reading) {
	e := &eventFinder{reading: r, deps: r.dependents(), lexicon: x.lexicon}
	for i := range r.chains {
		c := &r.chains[i]
		if c.event >= 0 || c.named || isPeople(c.class) {
			continue
		}
		for _, m := range c.mentions {
			if p := e.told(r.mentions[m].head); p >= 0 {
				c.event = p
				break
			}
			if p := e.takenUp(&r.mentions[m]); p >= 0 && e.ownersTake(c, &r.props[p]) {
				c.event = p
				break
			}
		}
		if c.event < 0 && len(c.mentions) == 1 {
			c.event = e.answered(&r.mentions[c.mentions[0]])
		}
	}
}

// An eventFinder looks for the events that mentions stand for.
type eventFinder struct {
	*reading
	deps    dependents
	lexicon *lexicon.Lexicon
}

// memory is how many tokens back a definite noun can take up an event: some
// hundred sentences.
const memory = 3000

// told returns the event that is anchored at a token, -1 when there is none.
func (e *eventFinder) told(t int) int {
	for _, p := range e.byAnchor[t] {
		if !e.props[p].typ.IsRelation() {
			return p
		}
	}
	return -1
}

// takenUp returns the earlier event that a definite noun takes up: the content of what was
// alleged, the last event of the noun's own type, or the last of one like it where there is none.
func (e *eventFinder) takenUp(m *mention) int {
	if !m.definite || m.pronoun || m.nameFirst < m.nameEnd || e.hasArguments(m.head) {
		return -1 // with arguments of its own it tells an event of its own
	}
	lemma := e.doc.Tokens[m.head].Lemma
	if verbs := e.lexicon.Events.Content(lemma); verbs != nil {
		return e.content(m.head, verbs)
	}
	frames := e.lexicon.Frames.Noun(lemma)
	own := e.last(m.head, func(p *proposition) bool {
		return slices.ContainsFunc(frames, func(f lexicon.NounFrame) bool { return f.Type.ID == p.typ.ID }) && !e.takesPart(m.chain, p) && !e.ofOtherKind(lemma, p)
	})
	if own >= 0 || m.class != ontology.Event {
		return own
	}
	loose := slices.DeleteFunc(slices.Clone(frames), func(f lexicon.NounFrame) bool { return e.takesPartInAlike(m.chain, f.Type.ID) })
	return e.last(m.head, func(p *proposition) bool {
		return slices.ContainsFunc(loose, func(f lexicon.NounFrame) bool { return e.lexicon.Events.Alike(f.Type.ID, p.typ.ID) }) && !e.ofOtherKind(lemma, p)
	})
}

// ofOtherKind reports whether what a proposition tells is called by a noun for another kind of happening than this
// one: a storm is no flood, though both are disasters.
func (e *eventFinder) ofOtherKind(noun string, p *proposition) bool {
	if !e.lexicon.Events.Apart[p.typ.ID] {
		return false
	}
	called := p.fill(themeRole)
	if e.doc.Tokens[p.anchor].UPOS == "NOUN" {
		called = append(slices.Clone(called), p.anchor)
	}
	other := false
	for _, h := range called {
		if i := e.byHead[h]; e.doc.Tokens[h].UPOS != "NOUN" || h != p.anchor && (i < 0 || e.mentions[i].class != ontology.Event) {
			continue
		}
		lemma, a := e.doc.Tokens[h].Lemma, e.lexicon.Anaphora
		if lemma == noun || a.Alike(lemma, noun) || a.Broader(noun, lemma) || a.Broader(lemma, noun) {
			return false
		}
		other = true
	}
	return other
}

// takesPartInAlike reports whether what a chain stands for fills a role of what is told as the
// type or one like it: "the fire" that killed somebody is no killing.
func (e *eventFinder) takesPartInAlike(chain int, typ string) bool {
	for i := range e.props {
		if p := &e.props[i]; e.lexicon.Events.Alike(typ, p.typ.ID) && e.takesPart(chain, p) {
			return true
		}
	}
	return false
}

// takesPart reports whether what a chain stands for fills a role of a proposition, and is not what
// it tells: "the bill", after "tabled a bill".
func (e *eventFinder) takesPart(chain int, p *proposition) bool {
	for _, r := range p.roles {
		for _, h := range r.heads {
			if k := e.byHead[h]; k >= 0 && e.mentions[k].chain == chain && chain >= 0 {
				return true
			}
		}
	}
	return false
}

// hasArguments reports whether a noun has phrases of its own around it, or
// words that tell it from another of its kind ("the second attack"): more than
// adjectives that praise or blame it ("this generous gift").
func (e *eventFinder) hasArguments(n int) bool {
	for _, c := range e.deps.of(n) {
		t := &e.doc.Tokens[c]
		switch {
		case isRel(t.Rel, "nmod", "acl", "compound"):
			return true
		case isRel(t.Rel, "amod") && (e.byHead[c] >= 0 || e.lexicon.Nouns.Ordinal(t.Lemma) || e.lexicon.Anaphora.Apart[t.Lemma]):
			return true
		}
	}
	return false
}

// content returns the event that the last of the verbs before the token tells,
// or that an earlier noun of its kind tells; -1 where what the last one tells is not read: the
// allegations are not older ones.
func (e *eventFinder) content(before int, verbs map[string]bool) int {
	for v := before - 1; v >= max(0, before-memory); v-- {
		t := &e.doc.Tokens[v]
		rels := []string{"ccomp", "acl", "nmod"} // "allegations that …"
		switch {
		case t.UPOS == "VERB" && verbs[t.Lemma] && e.unsaid(v):
			continue
		case t.UPOS == "VERB" && verbs[t.Lemma]:
			rels = []string{"ccomp", "advcl", "xcomp", "obj", "obl"}
		case t.UPOS != "NOUN" || e.lexicon.Events.Content(t.Lemma) == nil:
			continue
		}
		for _, c := range e.deps.of(v) {
			if !isRel(e.doc.Tokens[c].Rel, rels...) {
				continue
			}
			if p := e.told(c); p >= 0 {
				return p
			}
			if isRel(e.doc.Tokens[c].Rel, "ccomp") {
				return -1
			}
		}
	}
	return -1
}

// unsaid reports whether a verb is denied: what somebody "did not say" is no statement of his.
func (e *eventFinder) unsaid(v int) bool {
	return e.deps.some(v, func(c int) bool {
		return isRel(e.doc.Tokens[c].Rel, "advmod") && e.lexicon.Cues.Negators[e.doc.Tokens[c].Lemma]
	})
}

// last returns the last proposition before the token that is wanted, -1 when
// there is none. A noun never takes up what stands in its own phrase.
func (e *eventFinder) last(before int, wanted func(*proposition) bool) int {
	for t := before - 1; t >= max(0, before-memory); t-- {
		for _, i := range e.byAnchor[t] {
			if p := &e.props[i]; p.end <= before && !p.typ.IsRelation() && !e.mayBe(p.anchor) && wanted(p) {
				return i
			}
		}
	}
	return -1
}

// mayBe reports whether a verb tells what a noun says that somebody can do: nothing that a definite
// noun could mean happened by "its capacity to attack the town".
func (e *eventFinder) mayBe(t int) bool {
	of := e.doc.Tokens[t].Head
	if of < 0 || !isRel(e.doc.Tokens[t].Rel, "acl") || e.doc.Tokens[of].UPOS != "NOUN" {
		return false
	}
	cue := e.lexicon.Cues.Nouns[e.doc.Tokens[of].Lemma]
	return cue != nil && cue.Modality == string(graph.Possible)
}
