package extract

import "wiregraph/graph/ontology"

// authored says who made a work whose name stands behind its noun, and whose the noun is:
// "Jane Roe's film Black Water", "her memoir, Silent Sea".
func (s *relater) authored(m *mention) {
	p := s.deps.with(m.head, "nmod:poss")
	if p < 0 || m.name != "" || m.pronoun || m.plural || !s.isPerson(p) || !s.isWork(m.head) {
		return
	}
	for _, c := range s.deps.of(m.head) {
		k := s.at(c)
		if k == nil || c < m.head || k.nameFirst >= k.nameEnd || k.first > m.head+2 || !isRel(s.doc.Tokens[c].Rel, "appos", "flat", "nmod:desc") || isClass(k.class, ontology.Person, ontology.Place) {
			continue
		}
		agents := s.deps.coordination(p)
		s.say("AUTHOR_OF", "possessive", 0.8, m.head, m.first, k.end, "agent", agents, "object", c)
		return
	}
}

// isWork reports whether a noun stands for what somebody writes or makes for others to read,
// see or hear.
func (s *relater) isWork(noun int) bool {
	known, ok := s.nouns.Head(s.lemma(noun))
	return ok && (known.Kind == "Work" || s.words.Written[s.lemma(noun)])
}
