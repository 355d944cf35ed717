package extract

import "wiregraph/graph/ontology"

// kin says whose kin somebody is: "Roe's sister", "the sister of Roe", "his
// wife Jane".
func (s *relater) kin(m *mention) {
	_, ok := s.nouns.Kin(s.lemma(m.head))
	if !ok || m.class != ontology.Person {
		return
	}
	of := s.modifier(m.head, []ontology.Class{ontology.Person}, "nmod:poss")
	if of < 0 {
		if c := s.deps.with(m.head, "nmod"); c >= 0 && s.caseOf(c) == "of" && s.isPerson(c) {
			of = c
		}
	}
	if of < 0 || !s.isPerson(of) {
		return
	}
	first, end := m.first, m.end
	if c := s.deps.with(m.head, "appos", "flat"); c >= 0 && s.at(c) != nil {
		first, end = s.span(m, s.at(c))
	} else if h := s.doc.Tokens[m.head].Head; h >= 0 && isRel(s.doc.Tokens[m.head].Rel, "appos", "nmod:desc") && s.isPerson(h) {
		first, end = s.span(m, s.at(h))
	}
	s.sayKin(m.head, of, m.head, first, end)
}

// namedKin says whose kin a person is before whose name the word for it
// stands: "her son John Doe".
func (s *relater) namedKin(person, noun int) {
	of := s.modifier(noun, persons, "nmod:poss")
	if of < 0 {
		of = s.modifier(person, persons, "nmod:poss")
	}
	if p := s.at(person); of >= 0 && s.isPerson(of) && isRel(s.doc.Tokens[noun].Rel, "nmod:desc") {
		s.sayKin(person, of, noun, min(p.first, s.at(of).first), p.end)
	}
}

// sayKin says whose kin somebody is by a noun.
func (s *relater) sayKin(person, of, noun, first, end int) {
	typ := "FAMILY_OF"
	if k, _ := s.nouns.Kin(s.lemma(noun)); k.Sibling {
		typ = "SIBLING_OF"
	}
	s.say(typ, "possessive kin", 0.9, noun, first, end, "agent", person, "object", of)
	s.trigger(noun)
	from := noun
	for from > first && s.doc.Tokens[from-1].Head == noun && isRel(s.doc.Tokens[from-1].Rel, "compound") {
		from--
	}
	s.props[s.last].addWords("kin", from, noun+1)
}
