package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// office says who holds an office: the person it stands before, in apposition
// to, or is said of by a copula or after "as".
func (s *relater) office(m *mention) {
	noun := headIn(s.doc, m.first, m.end)
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
		if of < 0 && noun > m.first && s.speaksFor(m.first, noun) {
			of = s.body(m.first, noun) // "hospital spokesman John Doe"
		}
		if of < 0 {
			of = s.bodyOfMate(noun) // "the chair and spokesperson for Acme"
		}
		if of >= 0 {
			s.say("SPOKESPERSON_FOR", rule, 0.9, noun, first, end, "agent", holder, "object", of)
			s.trigger(noun)
		}
		return
	}
	if _, kin := s.nouns.Kin(s.lemma(noun)); kin {
		s.namedKin(holder, noun)
		return
	}
	if s.words.Persons[s.lemma(noun)] && !(m.end-m.first > 1 && knownTitle(s.doc, s.nouns, m.first, m.end)) || s.nouns.Party(s.doc.Word(noun)) || s.does(m, noun, holder, of, rule, first, end) {
		return
	}
	if of >= m.first && of < m.end && of > noun && s.at(of).class == ontology.Organization && s.nouns.Portfolio(s.lemma(noun)) {
		of = -1 // the defense of "secretary of defense"
	}
	charge := false // of what stands before it
	switch {
	case of > noun && s.at(of).class == ontology.Place && s.occupation(noun) && (s.caseOf(of) == "from" || s.doc.Tokens[of].Head == holder):
		of = -1 // "a lawyer from Oslo", "the champion, Norland's Jane Roe"
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
	if v := s.doc.Tokens[noun].Head; of < 0 && rule == "as phrase" && v >= 0 {
		of = s.employer(v)
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
	told := officeTold{prop: s.last, noun: s.lemma(noun), holder: -1, within: of < 0 && (s.heldWithin(m, noun) || s.seatless(m, noun))}
	if k := s.at(holder); k != nil {
		told.holder = k.chain
	}
	s.offices = append(s.offices, told)
}

// speaksFor reports whether the words before a spokesperson's office are nouns of what has people who speak for it.
func (s *relater) speaksFor(first, end int) bool {
	known, ok := s.nouns.Head(s.lemma(end - 1))
	if whole, named := s.nouns.Head(strings.ToLower(s.doc.Span(first, end))); named {
		known, ok = whole, true
	}
	return ok && s.doc.Tokens[end-1].UPOS == "NOUN" && (isClass(known.Class, ontology.Organization, ontology.Group) || known.Class == ontology.Place && known.Kind == facility)
}

// trigger makes a token the trigger of what was said last.
func (s *relater) trigger(t int) {
	if s.last >= 0 {
		s.props[s.last].trigFirst, s.props[s.last].trigEnd = t, t+1
	}
}

// spokesperson says for whom an unnamed spokesperson speaks.
func (s *relater) spokesperson(m *mention) {
	if m.class != ontology.Person || m.name != "" || !s.words.Spokespersons[s.lemma(m.head)] || isRel(s.doc.Tokens[m.head].Rel, "appos", "nmod:desc") {
		return
	}
	if of := s.bodyOf(m, m.head, m.head); of >= 0 && !strings.EqualFold(s.doc.Word(of), "its") {
		s.say("SPOKESPERSON_FOR", "spokesperson of", 0.85, m.head, m.first, m.end, "agent", m.head, "object", of)
		s.trigger(m.head)
	}
}
