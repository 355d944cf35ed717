package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// office says who holds an office: the person it stands before, in apposition
// to, or is said of by a copula or after "as".
func (s *relater) office(m *mention) {
	noun := s.officeNoun(m)
	holder, rule, first, end := s.holder(m, noun)
	if holder < 0 || s.soughtBefore(m) || s.words.Among[s.caseOf(noun)] && s.superlative(noun) { // "is among the best players"
		return
	}
	if _, ok := s.nouns.Honorific(s.doc.Span(m.first, m.end)); ok && m.end-m.first > 1 && rule == "title before name" {
		return // "the Most Rev. Jane Roe"
	}
	s.partyOf(m, noun, holder)
	whole := s.wholeTitle(m, noun)
	of := s.bodyOf(m, noun, holder)
	if whole && of == m.first {
		of = s.bodyBehind(noun, bodies)
	}
	if s.words.Spokespersons[s.lemma(noun)] {
		if f, e := s.withoutBody(m); of < 0 && f < e {
			of = s.body(f, e) // "police spokesman Jane Roe"
		}
		if of < 0 {
			of = s.bodyOfMate(noun) // "the chair and spokesperson for Acme"
		}
		if of >= 0 && !s.isPerson(of) {
			s.say("SPOKESPERSON_FOR", rule, 0.9, noun, first, end, "agent", holder, "object", of)
			s.trigger(noun)
		}
		return
	}
	if _, kin := s.nouns.Kin(s.lemma(noun)); kin {
		s.namedKin(holder, noun)
		return
	}
	if s.words.Persons[s.lemma(noun)] && !(m.end-m.first > 1 && s.known(m.first, m.end)) || s.nouns.Party(s.doc.Word(noun)) || s.does(m, noun, holder, of, rule, first, end) {
		return
	}
	if of >= m.first && of < m.end && of > noun && s.at(of).class == ontology.Organization && s.nouns.Portfolio(s.lemma(noun)) {
		of = -1 // the defense of "secretary of defense"
	}
	charge := false // of what stands before it
	switch {
	case of > noun && s.at(of).class == ontology.Place && s.occupation(noun) && s.caseOf(of) == "from":
		of = -1 // "a lawyer from Oslo"
	case of < 0 || !s.from(noun, of):
	case s.at(of).class == ontology.Place && s.occupation(noun):
		of = -1 // an actor of no country: origin tells where from
	case s.inCharge(m, noun, of):
		of = s.takeCharge(m, of)
		charge = true
	}
	if s.words.Doers[s.lemma(noun)] == "AUTHOR_OF" && of >= 0 { // "lead author Jane Roe of Acme" is Acme's, not its author
		if o := s.at(of); of > holder && o.class == ontology.Organization && o.name != "" && s.doc.Tokens[of].Head == holder {
			s.say("MEMBER_OF", "person of body", 0.8, holder, s.at(holder).first, o.end, "agent", holder, "object", of)
		}
		of = -1
	}
	if of < 0 {
		of = s.bodyOfMate(noun)
	}
	if !charge && !whole {
		if f, e := s.withoutBody(m); f < e && (of < 0 || s.at(of).class != ontology.Organization) {
			of = s.body(f, e)
		}
	}
	if o := s.at(of); rule == "title before name" && o != nil && o.class == ontology.Organization && o.name != "" && of < noun && o.nameEnd == m.first && !m.plural && hasUpper(s.doc.Word(noun)) {
		m.first = o.nameFirst // "Coast Guard Commandant": the words of the office name its body
	}
	for _, h := range s.holders(holder, noun) { // each may hold it elsewhere: "Senators Jane Roe of Iowa and John Doe of Utah"
		own := of
		if b := s.bodyBehind(h, bodies); b >= 0 && (of < 0 || of > noun) && s.heldIn(noun, b) {
			own = b
		} else if h != holder && of > holder && s.doc.Tokens[of].Head == holder {
			own = -1 // the first one's: "Senators Jane Roe of Iowa and John Doe"
		}
		to := end
		if h != holder {
			to = max(end, s.tail(h))
		}
		s.holds(m, noun, h, own, rule, first, to)
	}
}

// holds says that somebody holds an office.
func (s *relater) holds(m *mention, noun, holder, of int, rule string, first, end int) {
	if rule == "title before name" && of < 0 && s.calledSo(m, noun, holder) {
		return
	}
	s.say("HOLDS_ROLE", rule, 0.9, noun, first, end, "agent", holder, "object", m.head, "of", of)
	s.tenure(&s.props[s.last], first, m.first)
	told := officeTold{prop: s.last, noun: s.lemma(noun), holder: -1, within: of < 0 && s.heldWithin(m, noun)}
	if k := s.at(holder); k != nil {
		told.holder = k.chain
	}
	s.offices = append(s.offices, told)
}

// trigger makes a token the trigger of what was said last.
func (s *relater) trigger(t int) {
	if s.last >= 0 {
		s.props[s.last].trigFirst, s.props[s.last].trigEnd = t, t+1
	}
}

// officeNoun returns the noun of an office: the token in its words, or beside
// them, that the rest depends on.
func (s *relater) officeNoun(m *mention) int {
	for t := m.first; t < m.end; t++ {
		if h := s.doc.Tokens[t].Head; h < m.first || h >= m.end {
			return t
		}
	}
	return m.end - 1
}

// holder returns the head of the one who is said to hold an office, the rule
// by which it is found, and the tokens that say so; -1 for nobody.
func (s *relater) holder(m *mention, noun int) (holder int, rule string, first, end int) {
	if p := s.nameBehind(m); p != nil { // whatever the parse says: "Speaker Jane Roe, President John Doe"
		return p.head, "title before name", min(p.first, m.first), max(p.end, s.tail(p.head))
	}
	t := s.doc.Tokens[noun]
	if t.Head >= 0 && isRel(t.Rel, "conj") && t.Head < noun { // "chair and spokesperson"
		if mate := s.doc.Tokens[t.Head].Head; mate >= 0 && isRel(s.doc.Tokens[t.Head].Rel, "nmod") && s.caseOf(t.Head) == "of" && s.standIn(mate) >= 0 {
			t.Head = mate // "mayor of Oz and governor": the parse hangs it on the place
		}
		if k := s.doc.Tokens[t.Head]; isRel(k.Rel, "nmod:desc", "appos") || s.deps.with(t.Head, "cop") >= 0 || s.caseOf(t.Head) == "as" {
			t, noun = k, t.Head
		}
	}
	if t.Head >= 0 && isRel(t.Rel, "conj") && s.besideApposition(noun) { // which the parse hangs on the name
		t.Rel = "appos"
	}
	if t.Head >= 0 && isRel(t.Rel, "nmod:desc") {
		if p := s.at(t.Head); p != nil && p.class == ontology.Person {
			return t.Head, "title before name", min(p.first, m.first), max(p.end, s.tail(t.Head))
		}
	}
	if t.Head >= 0 && isRel(t.Rel, "appos") {
		if p := s.at(t.Head); p != nil && ((p.class == ontology.Person || p.class == ontology.Group) && p.name != "" || p.class == ontology.Person && p.definite && !p.plural && s.deps.indefinite(noun)) {
			f, e := s.deps.phrase(noun)
			h := s.lastOf(t.Head, noun)
			return h, "apposition", min(s.at(h).first, f), max(p.end, e)
		}
		for _, c := range s.deps.of(t.Head) { // "the plaintiff, Jane Roe, a teacher"
			if p := s.at(c); c > t.Head && c < noun && p != nil && p.class == ontology.Person && p.name != "" && isRel(s.doc.Tokens[c].Rel, "appos") {
				f, e := s.deps.phrase(noun)
				if !s.apart(p.end, f) {
					continue
				}
				return c, "apposition", min(p.first, f), max(p.end, e)
			}
		}
	}
	for _, c := range s.deps.of(noun) { // "the mayor of Oz, Jane Roe"
		if p := s.at(c); p != nil && p.class == ontology.Person && p.name != "" && isRel(s.doc.Tokens[c].Rel, "flat", "appos") {
			if k := s.deps.with(noun, "conj"); k > noun && k < c && s.doc.Tokens[noun].XPOS == "NNS" && s.deps.with(c, "conj") < 0 {
				continue // "Farmers and the mayor of Oz, Jane Roe"
			}
			f, e := s.deps.phrase(noun)
			return c, "name in apposition", f, max(e, p.end)
		}
	}
	if p := s.at(noun); p != nil && p.name != "" && p.class == ontology.Person { // the name hangs on the title
		return noun, "title before name", p.first, p.end
	}
	if p := s.nameAfterComma(m); p != nil {
		f, _ := s.deps.phrase(noun)
		return p.head, "name in apposition", f, p.end
	}
	if p := s.nameAfterBody(m, noun); p != nil {
		f, _ := s.deps.phrase(noun)
		return p.head, "name in apposition", f, p.end
	}
	if p := s.at(t.Head); isRel(t.Rel, "nsubj") && t.Head > noun && s.deps.with(t.Head, "cop") >= 0 && p != nil && p.class == ontology.Person && p.name != "" { // "the mayor is Jane Roe"
		f, _ := s.deps.phrase(noun)
		return t.Head, "copula", f, p.end
	}
	if s.deps.with(noun, "cop") >= 0 {
		if sub := s.subjectOf(noun); sub >= 0 && (s.isPerson(sub) || s.several(sub, noun)) {
			f, e := s.clause(noun, sub)
			return sub, "copula", f, e
		}
	}
	if isRel(t.Rel, "nmod") && t.Head >= 0 && s.caseOf(noun) == "of" && s.nouns.Post(s.lemma(t.Head)) && isRel(s.doc.Tokens[t.Head].Rel, "obj") {
		if verb := s.doc.Tokens[t.Head].Head; verb >= 0 && s.words.Holds[s.lemma(verb)] && !s.told(verb) {
			if sub := s.subjectOf(verb); sub >= 0 && s.isPerson(sub) {
				f, e := s.clause(noun, sub)
				s.instead(verb)
				return sub, "holds post", f, e
			}
		}
		return -1, "", 0, 0
	}
	verb := t.Head
	if verb < 0 || !isVerb(s.doc.Tokens[verb].UPOS) {
		return -1, "", 0, 0
	}
	if sub := s.deps.with(verb, "nsubj"); sub > noun && s.caseOf(noun) == "as" && s.isPerson(sub) && s.doc.Word(m.end) == "," { // "As governor, Jane Roe …"
		return sub, "as phrase", s.deps.with(noun, "case"), s.tail(sub)
	}
	if !s.words.Serve[s.lemma(verb)] {
		return -1, "", 0, 0
	}
	if s.caseOf(noun) == "as" || isRel(t.Rel, "xcomp") || isRel(t.Rel, "obj") && s.lemma(verb) == "become" {
		sub := s.deps.with(verb, "nsubj")
		for v := verb; sub < 0 && isRel(s.doc.Tokens[v].Rel, "xcomp", "advcl", "conj"); { // "began serving as"
			toldOf := s.deps.preposition(v) == "to"
			v = s.doc.Tokens[v].Head
			sub = s.deps.with(v, "nsubj")
			if o := s.deps.with(v, "obj"); toldOf && o >= 0 && o < noun && s.isPerson(o) {
				sub = o // "is preparing his wife to become mayor"
			}
		}
		if sub >= 0 && s.isPerson(sub) && !s.told(verb) { // nor is it an appointment or a resignation
			f, e := s.clause(noun, sub)
			s.instead(verb)
			return sub, "as phrase", f, e
		}
	}
	return -1, "", 0, 0
}

// tail is the end of a name with the "of" phrase behind it: "President Roe of
// Ruritania".
func (s *relater) tail(head int) int {
	_, end := s.deps.phrase(head)
	return end
}

// clause returns the tokens from a subject to the end of its predicate.
func (s *relater) clause(predicate, subject int) (first, end int) {
	f, e := s.deps.phrase(subject)
	pf, pe := s.deps.phrase(predicate)
	if pe-pf > 25 {
		pe = predicate + 1
	}
	if s.doc.Tokens[subject].Sentence == s.doc.Tokens[predicate].Sentence && pf > f {
		return f, max(e, pe)
	}
	return min(f, pf), max(e, pe)
}

// several reports whether a plural office is said of several persons.
func (s *relater) several(sub, noun int) bool {
	m := s.at(sub)
	return m != nil && m.class == ontology.Group && m.plural && s.doc.Tokens[noun].XPOS == "NNS" && s.known(noun, noun+1)
}

func (s *relater) isPerson(head int) bool {
	m := s.at(head)
	if m == nil || m.chain < 0 {
		return false
	}
	return s.chains[m.chain].class == ontology.Person
}

// spokesperson says for whom an unnamed spokesperson speaks.
func (s *relater) spokesperson(m *mention) {
	if m.class != ontology.Person || m.name != "" || !s.words.Spokespersons[s.lemma(m.head)] || isRel(s.doc.Tokens[m.head].Rel, "appos", "nmod:desc") {
		return
	}
	if of := s.bodyOf(m, m.head, m.head); of >= 0 && !s.isPerson(of) && !strings.EqualFold(s.doc.Word(of), "its") {
		s.say("SPOKESPERSON_FOR", "spokesperson of", 0.85, m.head, m.first, m.end, "agent", m.head, "object", of)
		s.trigger(m.head)
	}
}

// standIn returns the token that stands for the bare noun of a phrase, -1
// when there is none.
func (s *relater) standIn(noun int) int {
	return s.beside(noun, func(k *mention) bool { return k.class == ontology.Role })
}

// beside returns the head of the mention of the wanted sort whose words hold a
// noun: a token among them or not far from them. -1 when there is none.
func (s *relater) beside(noun int, wanted func(*mention) bool) int {
	for k := max(0, noun-15); k < len(s.doc.Tokens) && k < noun+15; k++ {
		if m := s.at(k); m != nil && m.first <= noun && noun < m.end && wanted(m) {
			return k
		}
	}
	return -1
}
