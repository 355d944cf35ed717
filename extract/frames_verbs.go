package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// verb makes the proposition of the clause headed by v: of the frame that
// fits best, else an OPEN one.
func (f *framer) verb(v int) {
	defer f.links(v)
	a := f.arguments(v)
	var top *match
	copula := !f.isVerbal(v)
	if copula {
		for _, fr := range f.frames.Verb("be") {
			if m := f.matchCopula(v, a, &fr); m != nil && m.better(top) {
				top = m
			}
		}
	} else {
		for _, fr := range f.frames.Verb(f.lemma(v)) {
			if m := f.matchVerb(v, a, &fr); m != nil && m.better(top) {
				top = m
			}
		}
	}
	if top == nil {
		if copula {
			f.openCopula(v, a)
		} else {
			f.open(v, a)
		}
		return
	}
	top.share()
	f.addCircumstances(top, v, a.object())
	first, end := f.clauseSpan(v, top.roles)
	p := proposition{
		typ: top.typ, anchor: v, trigFirst: v, trigEnd: v + 1, first: first, end: end,
		roles: top.roles, rule: "verb:" + strings.ToLower(f.lemma(v)), prior: verbPrior,
	}
	for _, t := range top.extra {
		if t == p.trigEnd {
			p.trigEnd++
		}
	}
	f.add(p)
}

// matchVerb fills the slots of a frame from the arguments; nil when it does
// not fit.
func (f *framer) matchVerb(v int, a *arguments, fr *lexicon.VerbFrame) *match {
	m := &match{typ: fr.Type, listed: fr.Line, anchor: v}
	args := *a
	if fr.Particle != "" {
		t := f.particle(v, fr.Particle, &args)
		if t < 0 {
			return nil
		}
		m.extra = append(m.extra, t)
		m.score += 4
	}
	if fr.Light != "" {
		t := f.lightObject(&args, fr.Light)
		if t < 0 {
			return nil
		}
		m.extra = append(m.extra, t)
		m.score += 4
	}
	if fr.Negated {
		if !f.isNegated(v) {
			return nil
		}
		m.score += 2
	}
	for _, os := range args.objects {
		if fr.Block[f.lemma(os[0])] {
			return nil
		}
	}
	if !f.fillSlots(m, fr.Slots, &args) || !m.fillable() || len(m.roles) == 0 {
		return nil
	}
	return m
}

// fillSlots fills the slots of a frame. A frame with two objects wants both;
// a clause or an object of the text that the frame has no slot for is passed
// over, an object whose class the slot refuses is not.
func (f *framer) fillSlots(m *match, slots []lexicon.Slot, a *arguments) bool {
	two := false
	for _, s := range slots {
		two = two || s.Place == "O2"
	}
	if two && len(a.objects) < 2 {
		return false
	}
	for _, s := range slots {
		filled := len(m.roles)
		if !f.fillSlot(m, s, a, two) || s.Must && len(m.roles) == filled {
			return false
		}
	}
	return true
}

// fillSlot fills one slot; false when what stands there is refused.
func (f *framer) fillSlot(m *match, s lexicon.Slot, a *arguments, two bool) bool {
	heads := a.at(s.Place, two)
	if s.Place == "office" {
		heads = f.holderOffice(m.roles, m.anchor)
	}
	if s.Empty {
		return len(heads) == 0
	}
	heads = f.ofKinds(heads, s.Kinds)
	if len(heads) == 0 || s.Role == "_" || hasRole(m.roles, s.Role) {
		return true
	}
	spec := m.typ.Role(s.Role)
	ok := f.accepts(heads, spec)
	if len(ok) == 0 {
		return s.Place != "O" && (s.Place != "S" || !spec.Required)
	}
	f.fill(m, s, ok)
	m.score++
	if spec.Required {
		m.score++
	}
	if spec.Kind != "" {
		m.score += 2
	}
	return true
}

// at returns what stands at a place of the grammar. Of two objects a frame
// that wants one takes the second: what is given, not to whom.
func (a *arguments) at(place string, two bool) []int {
	switch n := len(a.objects); place {
	case "_":
		return nil
	case "S":
		return a.subject
	case "O":
		if n > 0 && two {
			return a.objects[0]
		}
		return a.object()
	case "E":
		return one(a.event)
	case "O2":
		if n > 1 {
			return a.objects[1]
		}
		return nil
	case "C":
		return one(a.clause)
	case "X":
		return one(a.infin)
	case "G":
		return one(a.gerund)
	}
	return a.with(place)
}

// one makes a list of a head, empty for -1.
func one(h int) []int {
	if h < 0 {
		return nil
	}
	return []int{h}
}

// particle returns the token of the particle that the verb has, -1 without
// it. A preposition that serves as particle gives its phrase as object.
func (f *framer) particle(v int, particle string, a *arguments) int {
	for _, c := range f.deps.of(v) {
		t := &f.doc.Tokens[c]
		if t.Lemma == particle && (t.Rel == "compound:prt" || t.Rel == "advmod") {
			return c
		}
	}
	for i, p := range a.preps {
		if p.prep != particle {
			continue
		}
		if len(a.objects) == 0 {
			a.objects = [][]int{p.heads}
			a.preps = append(append([]prepositional(nil), a.preps[:i]...), a.preps[i+1:]...)
		}
		if t := f.deps.with(p.heads[0], "case", "mark"); t >= 0 {
			return t
		}
		return p.heads[0]
	}
	return -1
}

// lightObject returns the token of the object that makes the meaning of a
// light verb, and takes it and what hangs on it into the arguments.
func (f *framer) lightObject(a *arguments, lemma string) int {
	for i, os := range a.objects {
		for _, h := range os {
			if f.lemma(h) != lemma {
				continue
			}
			a.objects = append(append([][]int(nil), a.objects[:i]...), a.objects[i+1:]...)
			f.inherit(h, a)
			return h
		}
	}
	for _, h := range []int{a.infin, a.gerund} {
		if h >= 0 && f.lemma(h) == lemma {
			return h
		}
	}
	for _, p := range a.preps {
		if f.lemma(p.heads[0]) == lemma {
			f.inherit(p.heads[0], a)
			return p.heads[0]
		}
	}
	return -1
}

// inherit takes the arguments of the noun that a light verb leans on.
func (f *framer) inherit(noun int, a *arguments) {
	for _, c := range f.deps.of(noun) {
		t := &f.doc.Tokens[c]
		switch {
		case isRel(t.Rel, "nmod", "obl"):
			if prep := caseOf(f.doc, f.deps, c); prep != "" && a.with(prep) == nil && !f.tellsTime(c) {
				a.preps = append(a.preps, prepositional{prep, f.coordinated(c)})
			}
		case t.Rel == "acl" && t.XPOS == "VB" && a.infin < 0:
			a.infin = c
		}
	}
}

// isNegated reports whether the clause of v is negated.
func (f *framer) isNegated(v int) bool {
	for _, c := range f.deps.of(v) {
		switch f.lemma(c) {
		case "not", "never", "n't":
			return true
		}
	}
	return false
}

// matchCopula fits frames of "be" with a noun or preposition: be(testament),
// be_against.
func (f *framer) matchCopula(v int, a *arguments, fr *lexicon.VerbFrame) *match {
	m := &match{typ: fr.Type, listed: fr.Line, score: 4}
	args := *a
	switch {
	case fr.Light != "":
		if f.lemma(v) != fr.Light {
			return nil
		}
		f.attachedTo([]int{v}, &args)
		for _, c := range f.deps.of(v) { // "of" phrases of the noun too
			if f.doc.Tokens[c].Rel == "nmod" && caseOf(f.doc, f.deps, c) == "of" {
				args.preps = append(args.preps, prepositional{"of", f.coordinated(c)})
			}
		}
	case fr.Particle != "":
		if caseOf(f.doc, f.deps, v) != fr.Particle && f.lemma(v) != fr.Particle {
			return nil
		}
		args.objects = [][]int{f.coordinated(v)}
		if f.lemma(v) == fr.Particle {
			args.objects = nil
			if o := f.deps.with(v, "obj", "obl"); o >= 0 {
				args.objects = [][]int{{o}}
			}
		}
	default:
		return nil
	}
	if !f.fillSlots(m, fr.Slots, &args) || !m.fillable() {
		return nil
	}
	return m
}

// used reports whether a head fills some role already.
func (f *framer) used(roles []filler, h int) bool {
	for _, r := range roles {
		for _, x := range r.heads {
			if x == h {
				return true
			}
		}
	}
	return false
}
