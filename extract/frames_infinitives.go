package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// servedBy reports whether the infinitive tells what the subject of the passive
// above it serves for, and not what that does: "a majority is needed to impeach".
func (f *framer) servedBy(v int) bool {
	t := &f.doc.Tokens[v]
	return t.XPOS == "VB" && f.deps.markedBy(v, infinitiveMark) && f.frames.Serves(f.lemma(t.Head)) && f.isVerbal(t.Head) && f.isPassive(t.Head) && f.deps.with(t.Head, "obl:agent") < 0
}

// relativeGap returns the noun that a relative clause with a subject of its own tells
// of, where its verb wants the infinitive of v: "the ship that it plans | to launch".
// -1 when there is none.
func (f *framer) relativeGap(v int) int {
	r := f.doc.Tokens[v].Head
	if !f.deps.markedBy(v, infinitiveMark) || f.doc.Tokens[r].Rel != "acl:relcl" || f.doc.Tokens[r].Head > r || f.isPassive(r) {
		return -1
	}
	s, o := f.deps.with(r, "nsubj"), f.deps.with(r, "obj", "iobj")
	relative := func(h int) bool { return isWhPronoun(f.doc.Tokens[h].XPOS) }
	if s < 0 || relative(s) || o >= 0 && !relative(o) {
		return -1
	}
	for _, c := range f.deps.of(v) {
		if c > v && f.doc.Tokens[c].UPOS == "ADP" {
			return -1 // "the town that it plans to go to"
		}
	}
	for _, c := range f.deps.of(r) {
		if f.doc.Tokens[c].XPOS == "WRB" {
			return -1 // "the vote where people got to choose"
		}
	}
	if n := f.doc.Tokens[r].Head; !f.isTime(n) && !f.onlyWithout(v) && (f.cues.Nouns[f.lemma(n)] == nil || f.cues.Nouns[f.lemma(n)].Speaker == "none" && f.cues.Nouns[f.lemma(n)].Object) {
		return n
	}
	return -1
}

// onlyWithout reports whether all frames of the verb, and it has some, are without an
// object.
func (f *framer) onlyWithout(v int) bool {
	known := f.frames.Verb(f.lemma(v))
	return len(known) > 0 && !slices.ContainsFunc(known, func(fr lexicon.VerbFrame) bool { return fr.Has("O") && !fr.WithoutObject() || fr.Light != "" })
}

// decider returns who does what the infinitive on a noun tells: whoever's
// decision it is ("his decision to give", "attempts by thieves to enter"), the
// paper that is to do it ("a bill to ban"), or who has it ("has a plan to attack"). What
// others are asked to do those do who are asked, and nobody who asks ("calls by the union on the king to leave").
func (f *framer) decider(noun int) []int {
	if f.frames.Urges(f.lemma(noun)) {
		if on := f.ownSlot(noun, "on"); len(on) > 0 {
			return on // "calls on the bank | to lend"
		}
		return f.ownSlot(noun, "to") // "an appeal to the rebels | to leave"
	}
	if p := f.deps.with(noun, "nmod:poss"); p >= 0 {
		return []int{p}
	}
	if by := f.doerOf(noun); by >= 0 {
		return f.coordinated(by)
	}
	n := &f.doc.Tokens[noun]
	if isRel(n.Rel, "nsubj") && n.Head > noun && f.isPassive(n.Head) {
		if by := f.deps.with(n.Head, "obl:agent"); by >= 0 {
			return f.coordinated(by) // "efforts were made by the army | to free them"
		}
	}
	if isRel(n.Rel, "obj") && n.Head >= 0 && f.isVerbal(n.Head) {
		if to := f.deps.with(n.Head, "iobj"); n.Head < to && to < noun && f.isSomebody(to) {
			return f.coordinated(to) // "gave them | two days to leave"
		}
	}
	if isRel(n.Rel, "obj") && n.Head >= 0 && f.has[f.lemma(n.Head)] {
		return f.surfaceSubject(n.Head, 0) // "have the right to sell"
	}
	if f.frames.Deals(f.lemma(noun)) {
		if isRel(n.Rel, "obj") && n.Head >= 0 && f.isClause(n.Head) {
			return f.surfaceSubject(n.Head, 0) // "won a contract to build it"
		}
		return nil
	}
	if class, _ := f.classOf(noun); (class == ontology.Norm || class == ontology.Document) && !f.frames.NounHas(f.lemma(noun), "X") {
		return []int{noun}
	}
	if isRel(n.Rel, "obj") && n.Head >= 0 && f.isClause(n.Head) && !f.frames.Judges(f.lemma(n.Head)) {
		whose := f.surfaceSubject(n.Head, 0)
		if len(whose) > 0 {
			if class, _ := f.classOf(whose[0]); class == ontology.Document {
				return nil // "the report tells of an attempt to sell them"
			}
		}
		return whose
	}
	return nil
}

// foremost returns who did first, last or alone what an infinitive tells behind the word that
// says so: "the bank was the first | to cut its rates", "Jane Roe became the youngest
// woman | to cross the desert". Nil where it tells something else.
func (f *framer) foremost(v int) []int {
	t := &f.doc.Tokens[v]
	if t.Head < 0 || t.Head > v || !isRel(t.XPOS, "VB", "VBN") || !isRel(t.Rel, "acl", "csubj") || !f.deps.markedBy(v, infinitiveMark) || f.deps.with(t.Head, "case") >= 0 || !f.deps.foremost(t.Head, f.nouns.Ordinal) {
		return nil
	}
	h := &f.doc.Tokens[t.Head]
	switch {
	case f.deps.with(t.Head, "cop") >= 0, h.Rel == "xcomp" && f.doc.Tokens[h.Head].Lemma == becoming:
		whose := f.surfaceSubject(t.Head, 0)
		if h.UPOS == "NOUN" && !f.isSomebody(t.Head) {
			own, _ := f.classOf(t.Head)
			if len(whose) == 0 || own == ontology.Concept || own == "" || f.deps.highest(t.Head) && (own == ontology.Place || f.deps.with(v, "obj") < 0) {
				return nil // "Monday is the first day to", "the best place to"
			}
			if class, _ := f.classOf(whose[0]); class != own {
				return nil
			}
		}
		return whose
	case isRel(h.Rel, "appos"):
		return f.coordinated(h.Head)
	case isRel(h.Rel, "nsubj", "obj") && f.isSomebody(t.Head):
		return []int{t.Head}
	}
	return nil
}

// becoming is the verb that says of its subject what a copula does.
const becoming = "become"

// foremost reports whether a noun is ranked or numbered among its like, or a word of rank
// or number stands for one: "the youngest woman", "the first", "the only one".
func (d dependents) foremost(head int, ordinal func(word string) bool) bool {
	t := d.doc.Tokens[head]
	return d.superlative(head, ordinal) || d.with(head, "det") >= 0 && (t.XPOS == "JJS" || ordinal(strings.ToLower(t.Lemma)))
}

// doerOf returns who stands behind "by" after a noun: "attempts by officials to
// lure her out", -1 without anybody.
func (f *framer) doerOf(n int) int {
	return f.deps.find(n, func(c int) bool {
		return c > n && isRel(f.doc.Tokens[c].Rel, "nmod") && caseOf(f.doc, f.deps, c) == "by" && !f.tellsTime(c)
	})
}

// animalKind is the kind of the nouns for animals, which do what they are trained to.
const animalKind = "Animal"

// asked returns who is to do what an infinitive tells, where the verb above asks
// him for it or sets him to it: "called on | the army to withdraw", "hired | two
// men to guard the gate". Nil without anybody. Of an infinitive that the verb wants only
// one behind the verb's particle is asked: who "promised to her to stay" stays himself.
func (f *framer) asked(v int) []int {
	above := f.doc.Tokens[v].Head
	if above < 0 || above > v || f.doc.Tokens[v].XPOS != "VB" || !f.deps.markedBy(v, infinitiveMark) {
		return nil
	}
	if n := f.forWhom(v); n >= 0 {
		return f.coordinated(n)
	}
	if o := f.deps.with(above, "iobj", "obj"); above < o && o < v && (f.mayAct(o) || f.hasKind(o, animalKind)) && (f.frames.Tasks(f.lemma(above)) || f.frames.Wants(f.lemma(above), "X")) {
		return f.coordinated(o)
	}
	for _, fr := range f.frames.Verb(f.lemma(above)) {
		if fr.Light != "" || !fr.Has("X") {
			continue
		}
		for _, s := range fr.Slots {
			prep := s.Place
			if s.Place == "O" {
				prep = fr.Particle
			}
			if s.Role != "recipient" || prep == "" || s.Place != "O" && (!s.Prepositional() || f.doc.Tokens[v].Rel == "xcomp") {
				continue
			}
			if k := f.deps.with(above, "compound:prt"); s.Place == "O" && k >= 0 && f.lemma(k) == prep {
				if o := f.deps.with(above, "obj"); k < o && o < v {
					return f.coordinated(o) // "called on | more states | to help"
				}
			}
			for _, c := range f.deps.of(above) {
				if above < c && c < v && isRel(f.doc.Tokens[c].Rel, "obl") && caseOf(f.doc, f.deps, c) == prep && !f.tellsTime(c) {
					return f.coordinated(c)
				}
			}
		}
	}
	return nil
}

// forWhom returns somebody right before an infinitive, behind "for", who does what it tells:
// "paid fines | for inmates to vote". -1 without one.
func (f *framer) forWhom(v int) int {
	opening := f.deps.opening(v) // with the "for", where the parse takes it for a conjunction
	return f.deps.find(f.doc.Tokens[v].Head, func(n int) bool {
		first, end := f.deps.phrase(n)
		return isRel(f.doc.Tokens[n].Rel, "obl", "nmod") && (end == opening && caseOf(f.doc, f.deps, n) == "for" || first == opening+1 && f.lemma(opening) == "for") && f.isSomebody(n)
	})
}

// controller returns the subject of an infinitive: the object of the verb
// above ("urged Kim to sit") or else its subject ("agreed to send").
func (f *framer) controller(v, infinitive int) []int {
	o, who := f.deps.with(v, "iobj", "obj"), f.surfaceSubject(v, 0)
	if o >= 0 && f.doc.Tokens[infinitive].XPOS == "VBG" && f.frames.Toils(f.lemma(o)) {
		return who // "had a harder time | landing"
	}
	if o < 0 && f.doc.Tokens[infinitive].Rel == "xcomp" && f.doc.Tokens[infinitive].Head == v {
		if of := f.asked(infinitive); of != nil {
			return of
		}
	}
	if o >= 0 && o < infinitive && !(len(who) > 0 && f.isSomebody(who[0]) && f.idleObject(v, o, infinitive)) {
		return f.coordinated(o)
	}
	return who
}

// idleObject reports whether the object of a verb that wants no infinitive is a thing, which
// does nothing of what an infinitive behind it tells: "climbed a crane | to protest".
func (f *framer) idleObject(v, o, infinitive int) bool {
	lemma := f.lemma(v)
	return !f.isSomebody(o) && f.doc.Tokens[o].UPOS == "NOUN" && f.doc.Tokens[infinitive].XPOS == "VB" && f.deps.markedBy(infinitive, infinitiveMark) &&
		f.cues.Signatures[lemma] == nil && f.cues.Verbs[lemma] == nil && !f.frames.Wants(lemma, "X") && !f.frames.Tasks(lemma)
}
