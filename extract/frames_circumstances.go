package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// placeRole is the role of where something happens.
const placeRole = "place"

// addCircumstances gives the match what its clause says beside who does what
// to whom: where, why, what for, on which condition. At is the verb or the
// event noun; the phrases that the parse hangs on the object are the clause's
// too. What fills a role already fills no other.
func (f *framer) addCircumstances(m *match, at int, object []int) {
	around := f.deps.of(at)
	if x := f.deps.with(at, "xcomp"); x >= 0 && !f.isVerbal(x) { // "found dead at the scene"
		around = append(around[:len(around):len(around)], f.deps.of(x)...)
	}
	for _, o := range object {
		for _, c := range f.deps.of(o) {
			t := &f.doc.Tokens[c]
			if o < at && f.isSomebody(o) && caseOf(f.doc, f.deps, c) == "from" {
				continue // "a man from Kenya was jailed": not there
			}
			if prep := caseOf(f.doc, f.deps, c); t.Rel == "nmod" && (prep == "over" || prep == "from") && f.words.Complements[prep][f.lemma(o)] {
				continue // "settled a row | over fish", "won immunity | from arrest": the noun's own
			}
			if t.Rel == "nmod" && caseOf(f.doc, f.deps, c) != "of" && !f.setOff(c) || t.Rel == "acl" && t.XPOS == "VBG" && caseOf(f.doc, f.deps, c) != "" {
				around = append(around[:len(around):len(around)], c)
			}
		}
	}
	for _, o := range f.deps.of(at) { // "killed by soldiers | in Pakistan", whatever the parse hangs it on
		if !isRel(f.doc.Tokens[o].Rel, "obl") || o < at {
			continue
		}
		if class, _ := f.classOf(o); class == ontology.Place && !f.used(m.roles, o) {
			continue
		}
		for _, c := range f.deps.of(o) {
			if c > o && f.doc.Tokens[c].Rel == "nmod" && caseOf(f.doc, f.deps, c) == "in" && f.isNamedPlace(c) {
				around = append(around[:len(around):len(around)], c)
			}
		}
	}
	for i := range f.circumstances {
		c := &f.circumstances[i]
		spec := m.typ.Role(c.Role)
		if spec == nil || len(c.Types) > 0 && !c.Types[m.typ.ID] {
			continue
		}
		if hasRole(m.roles, c.Role) {
			f.nearer(m, c, around)
			continue
		}
		among := around
		switch {
		case c.Deep:
			among = f.below(at, nil)
		case c.Shared:
			among = f.shared(at, c)
		case len(c.Clauses) > 0:
			among = f.inClauses(at, c, around)
		}
		for _, h := range among {
			if c.Relatives[f.lemma(h)] && isRel(f.doc.Tokens[h].Rel, "advmod", "mark") && f.doc.Tokens[at].Rel == "acl:relcl" {
				if h = f.whereof(at); h < 0 {
					continue
				}
			} else if !f.isCircumstance(c, h) {
				continue
			}
			if f.used(m.roles, h) || slices.Contains(m.extra, h) && !c.Adverbs[f.lemma(h)] || c.Role == placeRole && (f.tellsTime(h) || f.ofAmount(m, h) || f.leavesFor(h, among) || f.ofActBefore(h, object)) {
				continue
			}
			if x := f.deps.with(h, "acl"); c.Infinitive && c.Heads[f.lemma(h)] && x >= 0 && f.doc.Tokens[x].XPOS == "VB" {
				h = x // "in a bid | to cut costs"
			}
			if len(c.Inner) > 0 {
				if h = f.inside(c, h); h < 0 {
					continue
				}
			}
			heads := f.listed(h, at)
			if isWhPronoun(f.doc.Tokens[heads[0]].XPOS) {
				continue
			}
			if ok := f.accepts(heads, spec); len(ok) > 0 {
				m.roles = append(m.roles, filler{role: c.Role, heads: ok})
				break
			}
		}
	}
}

// ofAmount reports whether a place belongs to what fills another role that tells how much or
// into what, and makes it a part of that: "sentenced to | life in prison".
func (f *framer) ofAmount(m *match, h int) bool {
	in := f.deps.with(h, "case")
	if !f.isBareNoun(h) {
		return false
	}
	for i := range m.roles {
		r := &m.roles[i]
		if r.role != amountRole && r.role != "result" {
			continue
		}
		if first, end := f.deps.phrase(r.heads[0]); end == in || f.doc.Tokens[h].Head == r.heads[0] {
			if !f.counts(r.heads[0]) {
				r.first, r.end = first, h+1 // a figure stays one: "ten years"
			}
			return true
		}
	}
	return false
}

// leavesFor reports whether a phrase with "from" tells where something goes away from, and
// another where it goes: that is not where it happens ("moved its office | from Oz to Kent").
func (f *framer) leavesFor(h int, among []int) bool {
	return caseOf(f.doc, f.deps, h) == "from" && slices.ContainsFunc(among, func(to int) bool { return to > h && caseOf(f.doc, f.deps, to) == "to" && !f.tellsTime(to) })
}

// tellsOther reports whether the noun of a phrase tells that it fills another role of the
// type than the one that its preposition stands for.
func (f *framer) tellsOther(typ *ontology.Type, role string, p prepositional) bool {
	return slices.ContainsFunc(f.circumstances, func(c lexicon.Circumstance) bool {
		return c.Role != role && !c.Infinitive && len(c.Inner) == 0 && c.Heads[f.lemma(p.heads[0])] && c.Prepositions[p.prep] && typ.Role(c.Role) != nil && (len(c.Types) == 0 || c.Types[typ.ID])
	})
}

// leadsOn reports whether a phrase by its noun only leads on to the one on it, which fills another role: "began | in
// opposition to the tax".
func (f *framer) leadsOn(typ *ontology.Type, role string, h int) bool {
	return slices.ContainsFunc(f.circumstances, func(c lexicon.Circumstance) bool {
		return c.Role != role && len(c.Inner) > 0 && (len(c.Types) == 0 || typ == nil || c.Types[typ.ID]) && f.isCircumstance(&c, h) && f.inside(&c, h) >= 0
	})
}

// isCircumstance reports whether the phrase or clause headed by h fills the
// role of a circumstance.
func (f *framer) isCircumstance(c *lexicon.Circumstance, h int) bool {
	t := &f.doc.Tokens[h]
	prep := caseOf(f.doc, f.deps, h)
	if lead, of := f.casesOf(h); lead != "" && c.Prepositions[lead+" "+of] {
		prep = lead + " " + of // "out of"
	}
	reduced := t.Rel == "advcl" && !f.isVerbal(h) && c.Clauses[prep] && f.deps.with(h, "nsubj", "cop") < 0
	if reduced {
		_, prep = f.casesOf(h) // "died while | in prison"
	}
	switch {
	case c.Infinitive && t.XPOS == "VB" && (t.Rel == "advcl" || len(c.Types) > 0 && isRel(t.Rel, "xcomp", "acl")):
		return f.deps.markedBy(h, infinitiveMark) && !f.dated(h) && !f.deps.turnsOut(h)
	case c.Gerund && t.XPOS == "VBG" && isRel(t.Rel, "advcl", "acl", "obl"):
		return c.Prepositions[prep]
	case t.Rel == "advcl" && !reduced:
		return f.deps.markedBy(h, c.Marks) && !f.exceptedMark(c, h)
	case t.Rel == "advmod":
		return c.Adverbs[f.lemma(h)]
	case c.Deep && !f.isNamedPlace(h):
		return false
	case !reduced && !isRel(t.Rel, "obl", "nmod") || isRel(t.Rel, "nmod:poss", "nmod:desc") || f.tellsTime(h) != c.Time && len(c.Inner) == 0:
		return false
	case !c.Prepositions[prep] || len(c.Heads) > 0 && !c.Heads[f.lemma(h)], c.Except[f.lemma(h)]:
		return false
	case c.Definite && !f.isDefinite(h), c.Role == placeRole && (f.isTongue(h) || f.isPale(h) || t.Rel == "nmod" && f.isAbout(prep, h) || f.isBeyond(prep, h)):
		return false
	}
	return len(c.Of) == 0 || len(c.Inner) > 0 || len(f.ofKinds([]int{h}, c.Of)) > 0
}

// exceptedMark reports whether a word before the mark of a clause says that the clause fills nothing: "leave, | even | if
// it rains" sets no condition.
func (f *framer) exceptedMark(c *lexicon.Circumstance, h int) bool {
	m := f.deps.with(h, "mark")
	return m > 0 && c.Except[strings.ToLower(f.doc.Word(m-1))]
}

// isPale reports whether a bare noun that alone calls a thing nothing stands for no place: "put
// a truce in place", "used drones in place of planes".
func (f *framer) isPale(h int) bool {
	return f.fillers.Pale[f.lemma(h)] && f.doc.Tokens[h].XPOS == "NN" && f.deps.with(h, "det", "nmod:poss", "amod", "compound") < 0
}

// isDefinite reports whether a phrase means one thing or several, and no way in which
// something is ("in good health") nor how much there is of it ("in low numbers").
func (f *framer) isDefinite(h int) bool {
	_, kind := f.classOf(h)
	return kind != quantityKind && (f.doc.Tokens[h].XPOS != "NN" || f.deps.with(h, "det", "nmod:poss", "nummod") >= 0)
}

// dated reports whether an infinitive with a subject tells what was to come at another time:
// "fled a day before he was to speak".
func (f *framer) dated(v int) bool {
	for _, a := range f.deps.of(v) {
		if f.doc.Tokens[a].Rel == "aux" {
			return f.deps.with(v, "nsubj") >= 0
		}
	}
	return false
}

// inside returns the head of the phrase that one of the inner prepositions hangs on a
// noun, -1 without one.
func (f *framer) inside(c *lexicon.Circumstance, noun int) int {
	d := f.led(noun, func(prep string) bool { return c.Inner[prep] })
	if d < 0 || len(c.Of) > 0 && len(f.ofKinds([]int{d}, c.Of)) == 0 {
		return -1
	}
	return d
}

// whereof returns the noun of a relative clause that tells what happens where it is: "a
// market | where they were found", and of what is no place itself, "victories in | Ruritania".
// It is -1 for what happens: "events where two die" are no place.
func (f *framer) whereof(clause int) int {
	noun := f.doc.Tokens[clause].Head
	class, _ := f.classOf(noun)
	if class != ontology.Place {
		for _, c := range f.deps.of(noun) {
			if c > noun && c < clause && isRel(f.doc.Tokens[c].Rel, "nmod") && f.isNamedPlace(c) {
				return c
			}
		}
	}
	if class == ontology.Event || isPeople(class) {
		return -1 // "met the king, where he spoke"
	}
	return noun
}

// below returns what hangs on the participants of a clause or an event noun, at any
// depth, without the clauses below.
func (f *framer) below(at int, out []int) []int {
	for _, c := range f.deps.of(at) {
		if isRel(f.doc.Tokens[c].Rel, "nsubj", "obj", "obl", "nmod") && !f.isVerbal(c) {
			out = f.below(c, append(out, c))
		}
	}
	return out
}

// infinitiveMark opens an infinitive.
var infinitiveMark = map[string]bool{"to": true}

// turnsOut reports whether an infinitive tells what came of what the clause above tells, and
// not what it was done for: "took the town, only to lose it".
func (d dependents) turnsOut(v int) bool {
	to := d.with(v, "mark")
	return to > 1 && d.doc.Word(to-2) == "," && d.doc.Token(to-1).Lemma == "only"
}
