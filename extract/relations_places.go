package extract

import "wiregraph/graph/ontology"

// located says where a named place or body lies: "Springfield, Ruritania",
// "the bridge in Springfield", "Springfield-based", "Ruritania's port of Oz".
func (s *relater) located(m *mention) {
	if m.class == ontology.Place {
		c := s.deps.with(m.head, "appos", "nmod:unmarked")
		if !(c > m.head && s.caseOf(c) == "" && s.isNamedPlace(c) && s.between(s.afterShort(m.nameEnd), s.at(c).nameFirst, ",")) {
			c = s.behindComma(m)
		}
		if c >= 0 && !s.oneOfList(m, s.at(c)) && s.at(c).name != m.name {
			s.say("LOCATED_IN", "place in place", 0.85, m.head, m.first, s.at(c).end, "agent", m.head, "object", c)
		}
	}
	if m.class != ontology.Place && m.class != ontology.Organization && m.class != ontology.Event {
		return
	}
	if s.based(m) {
		return
	}
	if m.kind == "Party" {
		return // "met the Greens in Oslo"
	}
	if m.kind == "City" && s.words.Near[s.caseOf(m.head)] {
		return // "a field near Springfield in Oz" lies in Oz
	}
	for _, c := range s.deps.of(m.head) {
		if p := s.namedBy(c); p != c && isRel(s.doc.Tokens[c].Rel, "nmod") && s.words.Within[s.caseOf(c)] && c > m.head && s.at(p).name != m.name {
			s.say("LOCATED_IN", "name in place", 0.8, m.head, m.first, s.at(p).end, "agent", m.head, "object", p)
			return
		}
		if isRel(s.doc.Tokens[c].Rel, "nmod") && s.words.Within[s.caseOf(c)] && c > m.head && s.isNamedPlace(c) && !s.listed(m.end, c) && !(m.kind == "Country" && s.at(c).kind == "Country") && (s.caseOf(c) == "in" || m.class != ontology.Organization) && s.at(c).name != m.name {
			s.say("LOCATED_IN", "name in place", 0.8, m.head, m.first, s.at(c).end, "agent", m.head, "object", c)
			return
		}
	}
	if p := s.behindIn(m); p >= 0 { // though the parse hangs it on the verb
		s.say("LOCATED_IN", "name in place", 0.8, m.head, m.first, s.at(p).end, "agent", m.head, "object", p)
		return
	}
	if m.class == ontology.Place && m.kind != "Country" {
		if p := s.deps.with(m.head, "nmod:poss"); p >= 0 && s.isNamedPlace(p) {
			s.say("LOCATED_IN", "place of place", 0.75, m.head, m.first, m.end, "agent", m.head, "object", p)
		}
	}
	// "the Ruritanian city of Oz": the name hangs on the noun, or on another name that does
	name := m.head
	if t := s.doc.Tokens[name]; isRel(t.Rel, "conj") && t.Head >= 0 && s.isNamedPlace(t.Head) && s.caseOf(name) == "" {
		if noun := s.doc.Tokens[t.Head].Head; noun >= 0 && s.doc.Tokens[noun].XPOS == "NNS" {
			name = t.Head
		}
	}
	if noun := s.doc.Tokens[name].Head; noun >= 0 && m.class == ontology.Place && isRel(s.doc.Tokens[name].Rel, "nmod", "appos", "flat") {
		if k := s.at(noun); k != nil && k.class == ontology.Place && k.name == "" && (s.caseOf(name) == "of" || s.caseOf(name) == "") {
			if p := s.modifier(noun, []ontology.Class{ontology.Place}, "amod", "nmod:poss", "compound"); p >= 0 && (!isRel(s.doc.Tokens[p].Rel, "compound") || s.words.NamedOf[s.lemma(noun)]) && k.chain != s.at(p).chain {
				first, end := s.span(k, m)
				in, of := m.head, p
				if m.kind == "Country" && s.at(p).kind != "Country" && s.caseOf(name) == "of" || s.ownName(noun) == p {
					in, of = p, m.head // "the Bible Belt region of the United States"
				}
				s.say("LOCATED_IN", "city of place", 0.85, noun, first, end, "agent", in, "object", of)
			}
		}
	}
}

// namedBy returns the head of the name that "of" joins to the noun for its kind
// ("the province of Oz"), or that stands right before it ("Oz province"); the noun itself without one.
func (s *relater) namedBy(noun int) int {
	if !s.words.NamedOf[s.lemma(noun)] {
		return noun
	}
	if c := s.deps.with(noun, "compound"); c >= 0 && s.isNamedPlace(c) && s.at(c).nameEnd == noun && s.at(c).kind != "Country" && s.deps.with(noun, "det", "nmod:poss", "amod") < 0 && s.doc.Tokens[noun].XPOS == "NN" {
		return c
	}
	for _, c := range s.deps.of(noun) {
		if c > noun && isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "of" && s.isNamedPlace(c) {
			return c
		}
	}
	return noun
}

// ownName returns the head of the name that a noun for a part of a place has before it:
// the Old Quay of "the Old Quay district of Springfield". -1 without one.
func (s *relater) ownName(noun int) int {
	if !s.words.OwnNamed[s.lemma(noun)] {
		return -1
	}
	return s.deps.find(noun, func(c int) bool {
		return c < noun && isRel(s.doc.Tokens[c].Rel, "compound") && s.isNamedPlace(c) && s.at(c).kind != "Country"
	})
}

// near says what lies near what: "a village near Springfield", "neighboring
// Ruritania".
func (s *relater) near(m *mention) {
	if m.class != ontology.Place || m.pronoun || m.demonym {
		return
	}
	for _, c := range s.deps.of(m.head) {
		if c > m.head && isRel(s.doc.Tokens[c].Rel, "nmod") && s.words.Near[s.caseOf(c)] && s.isNamedPlace(c) && !s.isBeyond(s.caseOf(c), c) {
			s.say("NEIGHBOR_OF", "near", 0.75, c, m.first, s.at(c).end, "agent", m.head, "object", c)
			return
		}
	}
}
