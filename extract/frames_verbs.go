package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// verb makes the proposition of the clause headed by v: of the frame that
// fits best, else an OPEN one.
func (f *framer) verb(v int) {
	if f.isLikened(v) || f.lent[v] || f.narrowsAny(v) {
		return
	}
	defer f.links(v)
	a := f.arguments(v)
	f.obliged(v, a)
	rest := f.elided(v, a)
	var top *match
	copula := !f.isVerbal(v)
	if copula {
		top = f.bestCopula(v, a)
		if top == nil {
			top = f.turnedCopula(v, a)
		}
	} else {
		top = f.bestVerb(v, a)
		if state := a.state(); state != nil && (top == nil || top.typ.Roles[0].Required && !hasRole(top.roles, top.typ.Roles[0].Name)) {
			if m := f.bestCopula(v, state); m != nil {
				top, a = m, state
			}
		}
		if terse := f.leftPassive(v, a); terse != nil {
			if m := f.bestVerb(v, terse); m != nil && (m.better(top) || f.harmedAt(a, top, m)) {
				top, a = m, terse
			}
		}
	}
	if top == nil || !f.judge(top) {
		if copula {
			f.openCopula(v, a)
		} else if !f.isSupport(v, a) {
			f.open(v, a)
		}
		return
	}
	own := len(top.roles)
	f.addCircumstances(top, v, a.object())
	first, end := f.clauseSpan(v, top.roles)
	for _, t := range top.extra { // "strengthen their ties" is told by the ties too
		if f.sameSentence(t, v) && f.doc.Tokens[max(end-1, t)].End-f.doc.Tokens[min(first, t)].Start <= maxSpan {
			first, end = min(first, t), max(end, t+1)
		}
	}
	noun, struck := f.struck(top)
	p := proposition{
		typ: top.typ, anchor: v, trigFirst: v, trigEnd: v + 1, first: first, end: end,
		roles: top.roles, negated: top.negated, contrary: top.contrary, light: top.light, cut: true, rule: "verb:" + strings.ToLower(f.lemma(v)), prior: verbPrior,
	}
	if t := top.teller; t > 0 {
		p.trigFirst, p.trigEnd, p.rule = t, t+1, "verb:"+strings.ToLower(f.lemma(t))
		p.first, p.end = f.clauseSpan(t, top.roles)
	}
	if struck {
		p.trigFirst, p.trigEnd, p.rule = noun, noun+1, "noun:"+strings.ToLower(f.lemma(noun))
	}
	if f.doneByNobody(&p) {
		f.open(v, a)
		return
	}
	for _, t := range top.extra {
		f.lent[t] = true // "declined to | comment" tells of no comment
		for _, c := range f.alternatives(t) {
			f.lent[c] = true
		}
		if t == p.trigEnd {
			p.trigEnd++
		}
	}
	f.add(p)
	if rest == nil {
		return
	}
	if m := f.bestVerb(v, rest); m != nil && m.typ == top.typ && len(m.roles) == own {
		elsewhere(top, m, rest)
		p.roles = m.roles
		p.first, p.end = f.clauseSpan(v, m.roles)
		f.add(p)
	}
}

// isLikened reports whether the clause of v tells only what something is like:
// "it felt like losing a friend".
func (f *framer) isLikened(v int) bool {
	if f.doc.Tokens[v].XPOS != "VBG" || f.deps.with(v, "aux", "nsubj") >= 0 {
		return false
	}
	return f.frames.Likens(caseOf(f.doc, f.deps, v))
}

// bestVerb returns the frame of the verb that fits the arguments best, nil
// when none fits.
func (f *framer) bestVerb(v int, a *arguments) *match {
	var top *match
	for _, fr := range f.frames.Verb(f.lemma(v)) {
		if m := f.matchVerb(v, a, &fr); m != nil && m.better(top) {
			top = m
		}
	}
	return top
}

// matchVerb fills the slots of a frame from the arguments; nil when it does
// not fit.
func (f *framer) matchVerb(v int, a *arguments, fr *lexicon.VerbFrame) *match {
	m := &match{typ: fr.Type, listed: fr.Line, anchor: v}
	args := *a
	if fr.Particle != "" {
		t := f.particle(v, fr, &args)
		if t < 0 {
			return nil
		}
		m.extra = append(m.extra, t)
		m.score += 4
	}
	if fr.Particle == "" && f.deps.with(v, "compound:prt") >= 0 {
		return nil // "ended up" is no "ended"
	}
	if fr.Light != "" {
		t := f.lightObject(v, &args, fr.Light, fr.Particle != "")
		if t < 0 {
			return nil
		}
		if args.passive && len(args.subject) == 0 && !fr.Tells("_", "by") { // of "the sale by Acme was blocked" Acme blocked nothing
			args.subject = args.with("by")
		}
		if f.judged(v, t) {
			return nil
		}
		if len(args.light) == 0 {
			args.light = one(t)
		}
		if owner := f.ownerOf(t); owner != nil && !a.passive && f.cues.Verbs[f.lemma(v)].Says() && f.cues.Verbs[f.lemma(v)].Effect != string(graph.Uncommitted) {
			args.subject = owner // "reaffirmed | Norland's | commitment to the treaty"
		}
		m.contrary = (a.passive || len(a.objects) > 0) && f.doc.Tokens[t].UPOS == "ADJ" && f.doc.Tokens[t].Head == v && f.isNegated(t) // "found him not guilty"
		m.extra = append(m.extra, t)
		m.light = f.doc.Tokens[t].UPOS == "NOUN"
		m.score += 4 + 2*strings.Count(fr.Light, " ")
	}
	if fr.Negated {
		if !f.isNegated(v) {
			return nil
		}
		m.score += 2
		m.negated = true
	}
	if len(args.objects) == 1 && fr.WithoutObject() && fr.Has("by") && f.isMeasure(args.objects[0][0]) {
		args.preps = append(args.preps[:len(args.preps):len(args.preps)], prepositional{prep: "by", heads: args.objects[0]})
		args.objects = nil
		m.score += 2
	}
	if len(args.objects) == 2 && !fr.Has("O2") && f.isMeasure(args.objects[1][0]) {
		args.objects = args.objects[:1] // "beat Springfield | 45 points to 24"
	}
	if fr.Has("S2") {
		args.subject, args.second = f.together(args.subject)
	}
	for _, os := range args.objects {
		if f.blocked(fr, os[0]) {
			return nil
		}
	}
	if len(args.subject) == 0 && f.blockedHow(fr, v) {
		return nil
	}
	for _, p := range args.preps {
		if fr.Must(p.prep) && f.blocked(fr, p.heads[0]) {
			return nil // "responded to a crash"
		}
	}
	if len(args.subject) == 0 && f.addressed(v, fr) {
		args.subject = []int{f.quotes[f.quoteAt[v]].source}
	}
	by := f.doneToOwn(fr, &args)
	if !f.fillSlots(m, fr.Slots, &args) || len(m.roles) == 0 || fr.HasSubject() && (len(args.subject) == 0 && !args.passive && args.event < 0 || f.unknown(args.subject)) {
		return nil // of an act without anybody who acts nothing is claimed
	}
	if len(by) > 0 && !hasRole(m.roles, agentRole) {
		m.roles = append(m.roles, filler{role: agentRole, heads: by})
	}
	if f.share(m); !m.fillable(args.passive && !fr.Negated && (f.terse[v] || f.deps.with(v, "aux:pass") >= 0 || isRel(f.doc.Tokens[v].Rel, "conj"))) {
		return nil
	}
	return m
}

// doneToOwn makes the subject of a passive the one whose part or thing it is to which something is done, where a frame tells that
// it befalls its subject, and returns who does it: "his arm was broken | by a guard" broke no guard's.
func (f *framer) doneToOwn(fr *lexicon.VerbFrame, a *arguments) []int {
	if fr.Light == "" || !a.passive || len(a.light) == 0 || fr.Type.Role(agentRole) == nil || !slices.ContainsFunc(fr.Slots, func(s lexicon.Slot) bool { return s.Place == "S" && s.Role == targetRole }) {
		return nil
	}
	c := f.deps.with(a.light[0], "nmod:poss")
	if c < 0 || f.byHead[c] < 0 {
		return nil
	}
	by := a.subject
	a.subject = one(c)
	return by
}

// judged reports whether the clause says what the object of its verb is, and does nothing
// with it: "called the strike | illegal".
func (f *framer) judged(v, object int) bool {
	x := f.deps.with(v, "xcomp")
	return f.doc.Tokens[object].Rel == "obj" && x > object && f.doc.Tokens[x].UPOS == "ADJ" && f.deps.with(x, "mark") < 0
}

// addressed reports whether a verb without a subject is what whoever is quoted does by
// saying so, to whom the quotation speaks: "“Thank you to the crew,” she wrote".
func (f *framer) addressed(v int, fr *lexicon.VerbFrame) bool {
	if f.quoteAt[v] < 0 || fr.Type.Super != speechSuper || fr.Type.ClaimAct || f.deps.with(v, "nsubj", "aux", "mark") >= 0 {
		return false
	}
	o := f.deps.with(v, "obj", "iobj")
	if o != v+1 {
		return false
	}
	p, ok := f.anaphora.Pronoun(f.doc.Word(o))
	return ok && p.Addressee && f.quotes[f.quoteAt[v]].source >= 0
}

// isMeasure reports whether the phrase headed by h tells by how much something
// went up or down.
func (f *framer) isMeasure(h int) bool {
	return f.counts(h) && f.frames.Measures(f.lemma(h)) || f.isMoney(h)
}

// isNegated reports whether the clause of v is negated.
func (f *framer) isNegated(v int) bool {
	for _, c := range f.deps.of(v) {
		switch f.lemma(c) {
		case "not", "never", "n't":
			return true
		}
		if isRel(f.doc.Tokens[c].Rel, "cc", "advmod") && c < v && f.cues.NegativeDeterminers[f.lemma(c)] {
			return true // "neither confirmed nor denied"
		}
	}
	return false
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
