package extract

import "wiregraph/graph/ontology"

// ofPlace says where a thing without a name is before whose noun a place is
// named: "a Belgian hospital", "a Florida highway", "Acme's London restaurant".
func (s *relater) ofPlace(m *mention) {
	if m.name != "" || m.pronoun || m.class != ontology.Place || m.kind != "Facility" && m.kind != "City" && m.kind != "Nature" || !s.deps.indefinite(m.head) && s.deps.with(m.head, "nmod:poss") < 0 {
		return
	}
	if s.deps.with(m.head, "appos", "cop") >= 0 || s.isCapital(m.head) || s.saidOf(m.head) != m.head {
		return
	}
	if c := s.placeBefore(m.head); c >= 0 {
		first, end := s.span(m, s.at(c))
		s.say("LOCATED_IN", "place before noun", 0.75, m.head, first, end, "agent", m.head, "object", c)
	}
}

// placeBefore returns the known place that stands before a noun, by its name or
// as an adjective, -1 without one.
func (s *relater) placeBefore(noun int) int {
	for _, c := range s.deps.of(noun) {
		k := s.at(c)
		if k == nil || k.class != ontology.Place || k.wikidata == "" && (k.kind == "" || k.kind == "Nature") || c > noun {
			continue
		}
		if k.demonym && isRel(s.doc.Tokens[c].Rel, "amod") || !k.demonym && isRel(s.doc.Tokens[c].Rel, "compound") {
			return c
		}
	}
	return -1
}

// placeSaid says where a named place lies of which a noun says so that another place
// describes: "Paros, a Greek island", "Ohio is a U.S. state".
func (s *relater) placeSaid(noun int) {
	if s.doc.Tokens[noun].UPOS != "NOUN" || s.isCapital(noun) || !s.deps.indefinite(noun) && s.deps.with(noun, "cop") < 0 {
		return
	}
	known, ok := s.nouns.Head(s.lemma(noun))
	who := s.saidOf(noun)
	if who != noun && s.at(who) != nil {
		who = s.lastOf(who, noun)
	}
	m, c := s.at(who), s.placeBefore(noun)
	if !ok || who == noun || c < 0 || m == nil || m.name == "" || m.demonym || m.chain == s.at(c).chain || !s.liesWhere(m, known.Class, c) {
		return
	}
	first, end := s.span(m, s.at(c))
	agents := []int{who}
	if s.doc.Tokens[noun].XPOS == "NNS" { // "Oz and Springfield are Ruritanian cities"
		agents = s.withOthers(who)
	}
	s.say("LOCATED_IN", "place before noun", 0.8, noun, min(first, m.first), max(end, noun+1), "agent", agents, "object", c)
}

// liesWhere reports whether a place that describes the noun for a named one tells where that lies: it
// does so of a place, and of a body that a town describes ("Acme, a Springfield firm").
func (s *relater) liesWhere(m *mention, class ontology.Class, place int) bool {
	if m.class == ontology.Organization && isClass(class, ontology.Organization, ontology.Place) {
		return !s.at(place).demonym && s.livable(place)
	}
	return m.class == ontology.Place && class == ontology.Place
}
