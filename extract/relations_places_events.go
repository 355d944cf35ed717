package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// gathers says where what people gather for is held, which stands with a noun for it and
// with no verb: "the party at the Grand Hotel", "the Oz Rowing Championships in Springfield".
// What a frame has read as an event has its place there.
func (s *relater) gathers(m *mention) {
	if m.pronoun || m.demonym || !isClass(m.class, ontology.Event, ontology.Concept, "") || !s.words.Gatherings[s.gathering(m)] || s.told(m.head) {
		return
	}
	for _, c := range s.deps.of(m.head) {
		p := s.namedBy(c)
		if c > m.head && isRel(s.doc.Tokens[c].Rel, "nmod") && s.isNamedPlace(p) && s.heldAt(c, p) && !s.listed(m.end, c) {
			s.say("LOCATED_IN", "event in place", 0.75, m.head, m.first, s.at(p).end, "agent", m.head, "object", p)
			return
		}
	}
}

// gathering returns the noun that says what sort of event a mention stands for: the last
// word of a name, in the singular.
func (s *relater) gathering(m *mention) string {
	if m.nameFirst <= m.head && m.head < m.nameEnd {
		w := strings.ToLower(s.doc.Word(m.nameEnd - 1))
		if one := singular(w); one != "" && !s.words.Gatherings[w] {
			return one
		}
		return w
	}
	return s.lemma(m.head)
}

// heldAt reports whether a phrase with the name of a place can tell where something is held:
// "the regatta on Lake Oz", but "the conference on Ruritania" is about it.
func (s *relater) heldAt(c, place int) bool {
	p := s.caseOf(c)
	return s.words.Within[p] || p == "on" && !s.isAbout(p, place)
}
