package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// noun makes the proposition of an event noun with its arguments: "Putin's
// gift of a car to Kim", "Russian help", "a ban on exports".
func (f *framer) noun(n int) {
	frames := f.frames.Noun(f.lemma(n))
	if len(frames) == 0 || isRel(f.doc.Tokens[n].Rel, "compound") || f.onlyTells(n) || f.calledSo(n) {
		return
	}
	top := f.bestNoun(n)
	if top == nil || f.meansOther(n, top) || f.isLightObject(n) && (f.tellsLight(n) || !top.typ.IsRelation()) {
		return
	}
	f.addCircumstances(top, n, f.involved(top))
	if v := f.happensAt(n); v >= 0 {
		f.addCircumstances(top, v, f.arguments(v).object())
	}
	if told := f.saidBefore(n, top); told >= 0 {
		f.byAnchor[n] = append(f.byAnchor[n], told)
		return
	}
	first, end := f.deps.phrase(n)
	if v := f.happensAt(n); v >= 0 {
		_, to := f.clauseSpan(v, nil)
		end = max(end, to)
		if there := f.deps.with(v, "expl"); there >= 0 {
			first = min(first, there) // "there were | four deaths"
		}
	}
	first, end = f.widen(first, end, top.roles)
	f.add(proposition{
		typ: top.typ, anchor: n, trigFirst: n, trigEnd: n + 1, first: first, end: end,
		roles: top.roles, cut: true, rule: "noun:" + strings.ToLower(f.lemma(n)), prior: nounPrior,
	})
}

// calledSo reports whether somebody only calls something by a noun: who "called the law an attack on the
// press" tells of no attack, but who describes a fire as one.
func (f *framer) calledSo(n int) bool {
	t := &f.doc.Tokens[n]
	if t.Head < 0 || t.Head > n || !f.words.Wordings[f.lemma(t.Head)] || !f.deps.indefinite(n) {
		return false
	}
	called := f.deps.with(t.Head, "obj", "nsubj:pass")
	switch {
	case called < 0:
		return false
	case isRel(t.Rel, "xcomp"):
		return true
	}
	class, _ := f.classOf(called)
	return class != ontology.Event && isRel(t.Rel, "obl", "advcl") && f.deps.cased(n, "as")
}

// onlyTells reports whether a phrase says no more than whose word something is: "in the
// analysis of the institute".
func (f *framer) onlyTells(n int) bool {
	c := f.deps.with(n, "case")
	return c >= 0 && f.cues.Tellings[f.lemma(c)+" "+f.lemma(n)] && f.isVerbal(max(f.doc.Tokens[n].Head, 0)) && (f.deps.with(n, "nmod:poss") >= 0 || f.deps.with(n, "nmod") >= 0 && f.deps.with(n, "det") >= 0)
}

// involved returns the heads of what fills the roles of an event noun: what the
// parse hangs on them may be the event's ("the death of a cow | in Springfield").
func (f *framer) involved(m *match) []int {
	var out []int
	for _, r := range m.roles {
		if len(r.heads) == 1 && !f.isNamed(r.heads[0]) {
			out = append(out, r.heads...)
		}
	}
	return out
}

// saidBefore returns the earlier proposition of speech that a definite noun only takes up ("Roe
// spoke … in her speech"), which says nothing again: of its type, with what fills its roles. -1
// when there is none.
func (f *framer) saidBefore(n int, m *match) int {
	if i := f.byHead[n]; m.typ.Super != speechSuper || i < 0 || !f.mentions[i].definite {
		return -1
	}
	for i := range f.props {
		if p := &f.props[i]; p.typ == m.typ {
			if same, _ := f.agree(m.roles, p.roles); same == len(m.roles) {
				return i
			}
		}
	}
	return -1
}

// bestNoun returns the frame of the noun that fits best, nil when none fits.
func (f *framer) bestNoun(n int) *match {
	frames := f.frames.Noun(f.lemma(n))
	var top *match
	for i := range frames {
		if m := f.matchNoun(n, &frames[i]); m != nil && m.better(top) {
			top = m
		}
	}
	return top
}

// isLightObject reports whether the noun may be part of a verb's own frame: the
// visit of "pay a visit".
func (f *framer) isLightObject(n int) bool {
	t := &f.doc.Tokens[n]
	return t.Head >= 0 && isRel(t.Rel, "obj", "obl") && f.frames.Some(f.lemma(t.Head), func(fr lexicon.VerbFrame) bool { return fr.Light == f.lemma(n) })
}

// tellsLight reports whether a verb has told what it means with the noun: it does so in "published a
// report on the fire", and not in "published a report by the charity".
func (f *framer) tellsLight(n int) bool {
	t := &f.doc.Tokens[n]
	for _, i := range f.byAnchor[t.Head] {
		for _, fr := range f.frames.Verb(f.lemma(t.Head)) {
			if fr.Light == f.lemma(n) && fr.Type == f.props[i].typ {
				return true
			}
		}
	}
	return false
}

// meansOther reports whether the verb in whose passive a noun stands makes another meaning of the
// two than the noun has alone: a strike that "was carried out by the army" is no protest.
func (f *framer) meansOther(n int, m *match) bool {
	v := f.doc.Tokens[n].Head
	if v < 0 || f.doc.Tokens[n].Rel != "nsubj:pass" || !f.isVerbal(v) {
		return false
	}
	told := f.bestVerb(v, f.arguments(v))
	return told != nil && told.typ != m.typ && told.light && slices.Contains(told.extra, n)
}

// matchNoun fills the slots of a noun's frame; nil when it does not fit or
// nothing is filled.
func (f *framer) matchNoun(n int, fr *lexicon.NounFrame) *match {
	for i, w := range fr.Before {
		k := n - len(fr.Before) + i
		if k < 0 || !strings.EqualFold(f.doc.Word(k), w) && f.lemma(k) != w {
			return nil
		}
	}
	for _, c := range f.deps.of(n) {
		if c < n && isRel(f.doc.Tokens[c].Rel, "compound") && fr.Block[f.lemma(c)] {
			return nil // "a power cut" is no cut of a value
		}
	}
	m := &match{typ: fr.Type, anchor: n, listed: fr.Line, score: 3 * len(fr.Before)}
	happens := f.happensAt(n) >= 0 && len(fr.Slots) > 0 && fr.Slots[0].Place == "N"
	var second []int
	for _, s := range fr.Slots {
		heads := f.ofKinds(f.nounSlot(n, m.typ, &s), s.Kinds)
		if len(heads) == 1 && s.Place == "in" && f.frames.IsTime(f.lemma(heads[0])) && f.deps.indefinite(heads[0]) {
			heads = nil // "the third cut | in a row"
		}
		if len(heads) == 1 && s.Role == placeRole && (f.isManner(heads[0]) && f.happensAt(n) < 0 || f.leadsOn(m.typ, s.Role, heads[0])) {
			heads = nil // "demonstrations | in support of the king", "protests began | in reaction to the tax"
		}
		switch {
		case s.Place == "between" && fr.Parts():
			if len(heads) > 2 && f.deps.with(heads[1], "cc") >= 0 {
				heads = heads[:2] // "the collision between the car and the crowd, | the testimony and the film"
			}
			heads, second = f.together(heads)
		case s.Place == "S2":
			heads = second
		}
		if s.Place == "office" {
			heads = f.holderOffice(m.roles, n)
		}
		if s.Empty && len(heads) > 0 {
			return nil // "the singer's release | of an album"
		}
		if s.Empty || hasRole(m.roles, s.Role) {
			continue
		}
		if s.Place == "of" && len(heads) == 1 && f.isMeasure(heads[0]) && f.deps.with(heads[0], "nmod") < 0 && s.Role != amountRole && m.typ.Role(amountRole) != nil {
			heads = nil // "increases | of up to 18 percent"
		}
		if len(heads) == 0 || s.Role == "_" {
			if s.Must && !happens {
				return nil
			}
			continue
		}
		spec := m.typ.Role(s.Role)
		ok := f.accepts(heads, spec)
		if len(ok) == 0 {
			if s.Must {
				return nil
			}
			continue
		}
		f.fill(m, s, ok)
		m.score++
		if s.Place == "comp" {
			m.score++ // "a tax increase of 2 percent"
		}
	}
	f.impliedAgent(m, n, fr)
	if f.share(m); len(m.roles) == 0 || !m.fillable(f.undergoes(m, fr)) {
		return nil
	}
	return m
}

// undergoes reports whether the noun tells with "of" to what the event is done, as a passive
// does, which need not tell who does it: "the rejection of the offer". A noun for people
// tells rather who they are.
func (f *framer) undergoes(m *match, fr *lexicon.NounFrame) bool {
	if class, _ := f.classOf(m.anchor); isPeople(class) || len(m.typ.Roles) < 2 {
		return false
	}
	return slices.ContainsFunc(fr.Slots, func(s lexicon.Slot) bool { return s.Place == "of" && undergoing(m.typ, s.Role) })
}

// impliedAgent fills the role of who acts where the frame has no place for it:
// with the possessor of the noun, the subject of its support verb or who stands
// behind "by" ("the police check of the cars", "performed checks").
func (f *framer) impliedAgent(m *match, n int, fr *lexicon.NounFrame) {
	spec := &m.typ.Roles[0]
	if class, _ := f.classOf(n); isPeople(class) {
		return // "the party's candidate"
	}
	if spec.Name != agentRole || hasRole(m.roles, spec.Name) || m.typ.IsRelation() || len(m.roles) == 0 {
		return
	}
	for _, s := range fr.Slots {
		if s.Place == "poss" {
			return
		}
	}
	var who []int
	if c := f.actorBefore(n); c >= 0 {
		who = []int{c}
	}
	for _, heads := range [][]int{f.ownSlot(n, "poss"), f.ownSlot(n, "by"), f.nestedSlot(n, "by"), who, f.doers(n), f.supportSlot(n, "poss", false)} {
		s := lexicon.Slot{Place: "poss", Role: agentRole}
		if ok := f.accepts(heads, spec); len(ok) > 0 && ok[0] != n && !f.used(m.roles, ok[0]) {
			f.fill(m, s, ok)
			return
		}
	}
}

// The roles of who acts, of what is acted on, and of how much.
const (
	agentRole  = "agent"
	themeRole  = "theme"
	amountRole = "amount"
)
