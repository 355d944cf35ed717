package extract

import "wiregraph/graph/ontology"

// bodyOf returns the head of the country, place or body in which an office is
// held: named before it, in the possessive, or after a preposition behind the
// title or behind the name. -1 when the passage names none.
func (s *relater) bodyOf(m *mention, noun, holder int) int {
	if b := s.bodyBefore(m); b >= 0 {
		return b
	}
	title, _ := s.nouns.Title(s.lemma(noun))
	for _, at := range []int{noun, holder} {
		before := s.modifier(at, bodies, "amod", "compound", "nmod:poss", "nmod:desc")
		behind := s.bodyBehind(at, bodies)
		if before >= 0 && before != holder && (behind < 0 || s.words.Sent[title.Kind]) {
			return before // "the Ruritanian ambassador to Oz" is Ruritania's
		}
		if behind >= 0 {
			return behind
		}
	}
	for t := m.first; t < m.end; t++ { // the parse may hang what follows on any word of the office
		if b := s.bodyBehind(t, bodies); b >= 0 {
			return b
		}
	}
	if b := s.modifier(noun, persons, "nmod:poss"); b >= 0 && b != holder {
		return b
	}
	if b := s.bodyBehind(noun, persons); b >= 0 && b != holder {
		return b // "a lawyer for the victim"
	}
	for t := m.first; t < m.end; t++ { // the country in the office's own words
		if b := s.modifier(t, bodies, "amod", "compound", "nmod:poss"); b >= 0 {
			return b
		}
	}
	return -1
}

// bodyBefore returns the body whose name ends where the words of an office
// before a name begin, -1 without one: "Ruritania President Jane Roe".
func (s *relater) bodyBefore(m *mention) int {
	if m.first == 0 || s.nameBehind(m) == nil {
		return -1
	}
	b := s.at(m.first - 1)
	if b == nil || b.name == "" || b.nameEnd != m.first || s.nouns.Party(b.name) || !isClass(b.class, bodies...) || s.caseOf(b.head) != "" {
		return -1
	}
	return b.head
}

// bodyBehind returns the body that a preposition behind a word names, -1
// without one.
func (s *relater) bodyBehind(at int, classes []ontology.Class) int {
	for _, c := range s.deps.of(at) {
		if k := s.at(c); k != nil && isRel(s.doc.Tokens[c].Rel, "nmod") && isClass(k.class, classes...) && (k.name != "" || k.definite || k.class == ontology.Organization) {
			switch s.caseOf(c) {
			case "of", "for", "from", "at", "to", "in":
				return c
			}
		}
	}
	return -1
}
