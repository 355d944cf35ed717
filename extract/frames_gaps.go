package extract

import "wiregraph/graph/ontology"

// fillGap supplies what the clause leaves out because the clause it belongs
// to has it: the subject of a coordinated verb, of an infinitive, of a
// participle; the object of a relative clause without a pronoun.
func (f *framer) fillGap(v int, a *arguments) {
	t := &f.doc.Tokens[v]
	if t.Head < 0 {
		return
	}
	switch {
	case len(a.subject) == 0 && f.foremost(v) != nil:
		a.subject = f.foremost(v)
	case len(a.subject) > 0:
		if t.Rel == "acl:relcl" && len(a.objects) == 0 && !a.passive && a.clause < 0 && a.infin < 0 && !f.hasRelative(v) && !f.isTime(t.Head) {
			a.objects = append(a.objects, []int{f.broughtOut(t.Head)})
		}
	case t.Rel == "acl:relcl":
		a.subject = []int{f.broughtOut(f.antecedent(t.Head, v))}
	case f.meansTo(v):
		a.subject = f.surfaceSubject(f.doc.Tokens[t.Head].Head, 0) // "has no intention | of selling"
	case t.Rel == "acl" && t.XPOS == "VBG" && f.charged(v) != nil:
		a.subject = f.charged(v)
	case t.Rel == "acl" && f.deps.with(v, "mark", "case") >= 0 && t.XPOS == "VBG": // a ban on exporting
		if s := f.deps.with(t.Head, "nsubj"); s >= 0 && f.deps.with(t.Head, "cop") >= 0 && f.deps.with(t.Head, "case") >= 0 { // is in the process of seizing
			a.subject = f.coordinated(s)
		}
	case t.Rel == "acl" && t.XPOS == "VBG" && !a.passive && f.tellsHow(v):
		a.subject = f.surfaceSubject(f.doc.Tokens[t.Head].Head, 0) // "sent letters | using a machine"
	case t.Rel == "acl" && t.XPOS == "VBG" && !a.passive && f.toils(v):
		a.subject = f.surfaceSubject(f.doc.Tokens[t.Head].Head, 0) // "had trouble | landing"
	case t.Rel == "acl" && t.XPOS == "VBG" && !a.passive && f.doneThere(v) != nil:
		a.subject = f.doneThere(v)
	case t.Rel == "acl" && t.XPOS == "VBG" && !a.passive:
		a.subject = f.toldBefore(f.eventAround(t.Head, v), v)
	case t.Rel == "acl" && a.passive && f.besideVenue(v):
		a.subject = f.surfaceSubject(f.doc.Tokens[t.Head].Head, 0)
	case t.Rel == "acl" && a.passive:
		a.subject = f.toldBefore(t.Head, v)
	case t.Rel == "conj" && f.isClause(t.Head):
		a.subject = f.surfaceSubject(t.Head, 0)
		if n := f.gapOfBoth(v, a); n >= 0 {
			a.objects = append(a.objects, []int{n})
		}
	case f.ofOthers(v), isRel(t.Rel, "xcomp", "advcl") && f.servedBy(v): // "required filing a report", "is needed to win"
	case t.Rel == "xcomp":
		a.subject = f.controller(t.Head, v)
		if o := f.relativeGap(v); o >= 0 && len(a.objects) == 0 && !a.passive && a.clause < 0 && a.infin < 0 {
			a.subject = f.coordinated(f.deps.with(t.Head, "nsubj"))
			a.objects = append(a.objects, []int{o})
		}
	case t.Rel == "advcl" && t.XPOS == "VB" && f.asked(v) != nil:
		a.subject = f.asked(v)
	case f.sentToBe(v) != nil:
		a.subject = f.sentToBe(v)
	case t.Rel == "advcl" && t.XPOS == "VBG" && f.agentBehind(v) >= 0:
		a.subject = f.coordinated(f.agentBehind(v))
	case t.Rel == "advcl" && f.deps.with(v, "nsubj") >= 0: // "as July came to a close"
	case t.Rel == "advcl" && f.namedBehind(v) >= 0:
		a.subject = []int{f.namedBehind(v)}
	case t.Rel == "advcl":
		if t.XPOS == "VBG" && t.Head < v && f.deps.with(v, "mark", "case") < 0 {
			a.event = t.Head
		}
		byDoing := caseOf(f.doc, f.deps, v) == "by" || f.anaphora.Uses[f.lemma(v)]
		if byDoing && t.XPOS == "VBG" && f.isVerbal(t.Head) && f.isPassive(t.Head) { // "was cut using a saw", "was found by digging": by whoever cut and found it
			by := f.deps.with(t.Head, "obl:agent")
			if by >= 0 {
				a.subject = f.coordinated(by)
				return
			}
			if s := f.surfaceSubject(t.Head, 0); len(s) > 0 && (!f.isSomebody(s[0]) || f.anaphora.Uses[f.lemma(v)] && !f.frames.Seen(f.lemma(t.Head))) {
				return
			}
		}
		if f.onlySaid(v) {
			return
		}
		if o := f.objectActing(v); o >= 0 {
			a.subject = f.coordinated(o)
			return
		}
		if m := f.deps.with(v, "mark", "case"); m > 0 && f.doc.Token(m-1).Head == t.Head && f.strayed(m-1) == v && !(f.cues.UseMarks[f.lemma(m)] && f.hasUse(f.cues, m-1)) {
			return // the act of a noun, not of the subject
		}
		a.subject = f.surfaceSubject(t.Head, 0)
	case t.Rel == "acl" && t.XPOS == "VB":
		a.subject = f.decider(t.Head)
	}
}

// namedBehind returns the noun right before a comma behind which a participle tells its name, where
// the parse makes of it a clause about the subject: "sold the mill, | renamed Acme House". -1
// without one.
func (f *framer) namedBehind(v int) int {
	t := &f.doc.Tokens[v]
	if t.XPOS != "VBN" || t.Head > v-3 || f.doc.Word(v-1) != "," || !f.called[f.lemma(v)] || f.deps.with(v, "xcomp", "obj") < v || f.deps.with(v, "mark", "case", "aux") >= 0 || !isNoun(f.doc.Tokens[v-2].UPOS) {
		return -1
	}
	return v - 2
}

// ofOthers reports whether the clause of v is a gerund that tells what is done by
// others than the subject of the verb above, and by nobody whom that names.
func (f *framer) ofOthers(v int) bool {
	t := &f.doc.Tokens[v]
	return t.Rel == "xcomp" && t.XPOS == "VBG" && f.frames.OthersAct(f.lemma(t.Head)) && f.deps.with(t.Head, "obj", "iobj") < 0
}

// besideVenue reports whether a participle behind the bare noun of a place or a body
// tells of the subject of the clause, and not of where that is: "appeared in court |
// charged with theft".
func (f *framer) besideVenue(v int) bool {
	n := f.doc.Tokens[v].Head
	if v != n+1 || !isRel(f.doc.Tokens[n].Rel, "obl") || !f.isBareNoun(n) || caseOf(f.doc, f.deps, n) == "by" {
		return false
	}
	class, kind := f.classOf(n)
	s := f.surfaceSubject(f.doc.Tokens[n].Head, 0)
	return (class == ontology.Place && kind == facility || class == ontology.Organization) && len(s) > 0 && f.isSomebody(s[0]) // but not "lives in land | held by rebels"
}

// isSomebody reports whether a head stands for people or a body.
func (f *framer) isSomebody(h int) bool {
	class, _ := f.classOf(h)
	return class == ontology.Person || class == ontology.Group || class == ontology.Organization
}

// isClause reports whether the token heads a clause.
func (f *framer) isClause(i int) bool { return f.isVerbal(i) || f.isPredicate(i) }

// hasRelative reports whether the relative clause of v has its pronoun.
func (f *framer) hasRelative(v int) bool {
	for _, c := range f.deps.of(v) {
		switch f.doc.Tokens[c].XPOS {
		case "WDT", "WP", "WRB":
			return true
		}
		for _, d := range f.deps.of(c) {
			if isWh(f.doc.Tokens[d].XPOS) {
				return true
			}
		}
	}
	return false
}

// maxClimb bounds how far a missing subject is looked for.
const maxClimb = 6

// surfaceSubject returns the subject of the clause of v as the text has it,
// looked for upwards where the clause leaves it out.
func (f *framer) surfaceSubject(v, depth int) []int {
	if v < 0 || depth > maxClimb {
		return nil
	}
	if s := f.deps.with(v, "nsubj", "csubj"); s >= 0 {
		return f.coordinated(f.antecedentOf(s, v))
	}
	t := &f.doc.Tokens[v]
	switch t.Rel {
	case "acl:relcl", "acl":
		if who := f.doneThere(v); t.Rel == "acl" && t.XPOS == "VBG" && who != nil {
			return who
		}
		if s := f.deps.with(t.Head, "nsubj"); t.XPOS == "VBG" && f.deps.with(v, "mark", "case") >= 0 {
			if s >= 0 && f.deps.with(t.Head, "cop") >= 0 && f.deps.with(t.Head, "case") >= 0 {
				return f.coordinated(s)
			}
			return nil
		}
		if t.Rel == "acl" && t.XPOS == "VB" && (!f.isSomebody(t.Head) || f.doerOf(t.Head) >= 0) {
			return f.decider(t.Head) // "the right to copy and sell them"
		}
		if t.Rel == "acl" && f.deps.markedBy(v, infinitiveMark) && !f.isSomebody(t.Head) && f.has[f.lemma(max(f.doc.Tokens[t.Head].Head, 0))] {
			return f.decider(t.Head) // "have the right to be told and vote"
		}
		return []int{t.Head}
	case "conj", "advcl", "xcomp":
		if f.ofOthers(v) {
			return nil
		}
		o := f.deps.with(t.Head, "iobj", "obj")
		switch before := t.Head < o && o < v; {
		case before && t.Rel == "xcomp" && f.mayAct(o) && f.isVerbal(v):
			return f.coordinated(o) // "helped them sow | and reap"
		case before && t.Rel == "xcomp" && t.UPOS == "ADJ" && f.isSomebody(o):
			return f.coordinated(o) // "left thousands | unable to travel"
		case before && t.Rel == "advcl" && t.XPOS == "VBN" && f.deps.with(v, "mark", "case") > o && caseOf(f.doc, f.deps, v) == "as":
			return f.coordinated(o) // "saw the ban as meant to hurt them"
		case isRel(t.Rel, "advcl", "xcomp") && f.asked(v) != nil:
			return f.asked(v)
		}
		if o := f.objectActing(v); o >= 0 {
			return f.coordinated(o) // "accused them of lying and stealing"
		}
		return f.surfaceSubject(t.Head, depth+1)
	case "amod":
		if t.UPOS == "ADJ" && t.Head < v && f.isSomebody(t.Head) {
			return f.coordinated(t.Head) // "passengers | unable to travel"
		}
	}
	return nil
}
