package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// sharedSubject returns the subject of the clause of a verb, be it told there
// or in the clause that it is coordinated with or hangs on; -1 without one.
func (c *corefer) sharedSubject(v int) int {
	for steps := 0; v >= 0 && steps < 6; steps++ {
		if s := c.deps.with(v, "nsubj", "csubj"); s >= 0 {
			return s
		}
		t := c.doc.Tokens[v]
		if o := c.keptFrom(v); o >= 0 {
			return o
		}
		switch {
		case isRel(t.Rel, "advcl") && c.purpose(v):
			if o := c.calledOn(v); o >= 0 {
				return o
			}
			o := c.deps.with(t.Head, "obj")
			if o < 0 {
				o = c.deps.with(t.Head, "xcomp")
			}
			if o >= 0 && o < v && !getsInTouch(c.frames, c.doc.Tokens[t.Head].Lemma) && c.byHead[o] >= 0 && isClass(c.known(c.byHead[o]).class, ontology.Person, ontology.Group, ontology.Organization) {
				return o // "named Roe to replace him"
			}
			v = t.Head
		case isRel(t.Rel, "conj"), isRel(t.Rel, "advcl") && c.participle(v):
			v = t.Head
		case isRel(t.Rel, "xcomp"):
			if o := c.deps.with(t.Head, "obj", "iobj"); o >= 0 && o < v {
				return o
			}
			v = t.Head
		case t.Rel == "acl:relcl", t.Rel == "acl" && t.XPOS == "VBG", t.Rel == "acl" && c.purpose(v) && c.byHead[t.Head] >= 0 && c.known(c.byHead[t.Head]).class == ontology.Person:
			return t.Head
		default:
			return -1
		}
	}
	return -1
}

// toldTo returns whom a verb tells to do what an infinitive says: "urged | Norland | to free its captives". -1 without one.
func (c *corefer) toldTo(v int) int {
	t := c.doc.Tokens[v]
	if t.Head < 0 || t.XPOS != "VB" {
		return -1
	}
	if t.Rel == "xcomp" && c.anaphora.Commands[c.lemma(t.Head)] {
		return c.deps.find(t.Head, func(o int) bool { return o < v && isRel(c.doc.Tokens[o].Rel, "obj", "iobj") })
	}
	if t.Rel == "advcl" {
		return c.calledOn(v)
	}
	return -1
}

// calledOn returns whom a verb asks with a preposition to do what an infinitive right behind tells: "called on
// | Norland | to free them". -1 without one.
func (c *corefer) calledOn(v int) int {
	asks := c.doc.Tokens[v].Head
	if asks < 0 {
		return -1
	}
	return c.deps.find(asks, func(o int) bool {
		if !isRel(c.doc.Tokens[o].Rel, "obl") || o < asks || o > v || c.byHead[o] < 0 {
			return false
		}
		_, end := c.deps.phrase(o)
		prep := caseOf(c.doc, c.deps, o)
		return end == c.deps.with(v, "mark") && c.frames.Some(c.doc.Tokens[asks].Lemma, func(f lexicon.VerbFrame) bool { return f.Tells("recipient", prep) && f.Has("X") })
	})
}

// purpose reports whether a verb is an infinitive with "to" behind what is done for it:
// "raised the birds | to sell them".
func (c *corefer) purpose(v int) bool {
	to := c.deps.with(v, "mark")
	t := c.doc.Tokens[v]
	return to >= 0 && to < v && c.doc.Tokens[to].Lemma == "to" && t.XPOS == "VB" && t.Head >= 0 && t.Head < v && c.deps.with(t.Head, "nsubj:pass") < 0
}

// participle reports whether a verb is a present participle, or has "having"
// before it.
func (c *corefer) participle(v int) bool {
	if c.doc.Tokens[v].XPOS == "VBG" {
		return true
	}
	a := c.deps.with(v, "aux")
	return a >= 0 && c.doc.Tokens[a].XPOS == "VBG"
}

// clauseSubject returns the subject of the clause that token t stands in, -1
// without one.
func (c *corefer) clauseSubject(t int) int {
	p, _ := c.anaphora.Pronoun(c.doc.Word(t)) // "told her to come on | their | visit": of both
	for steps := 0; t >= 0 && steps < 8; steps++ {
		if s := c.deps.with(t, "nsubj"); s >= 0 && c.deps.clausal(t) {
			return s
		}
		if k := c.doc.Tokens[t]; k.Rel == "acl" && k.XPOS == "VBG" && c.deps.with(t, "mark", "case") < 0 {
			return k.Head // "a reporter doing his job"
		}
		if o := c.keptFrom(t); o >= 0 {
			return o
		}
		if o := c.toldTo(t); o >= 0 && !p.Plural {
			return o
		}
		t = c.doc.Tokens[t].Head
	}
	return -1
}
