package extract

import "wiregraph/graph/ontology"

// kin says whose kin somebody is: "Roe's sister", "the sister of Roe", "his
// wife Jane".
func (s *relater) kin(m *mention) {
	k, ok := s.nouns.Kin(s.lemma(m.head))
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
	typ := "FAMILY_OF"
	if k.Sibling {
		typ = "SIBLING_OF"
	}
	s.say(typ, "possessive kin", 0.9, m.head, first, end, "agent", m.head, "object", of)
	s.trigger(m.head)
	if s.last >= 0 {
		from := m.head
		for from > m.first && s.doc.Tokens[from-1].Head == m.head && isRel(s.doc.Tokens[from-1].Rel, "compound") {
			from--
		}
		s.props[s.last].addWords("kin", from, m.head+1)
	}
}
