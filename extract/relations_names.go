package extract

import (
	"wiregraph/graph/ontology"
)

// alias says what a thing is called besides: the acronym in parentheses
// behind its name, "also known as", "called".
func (s *relater) alias(i int) {
	m := &s.mentions[i]
	open := m.nameFirst - 1
	if open > 0 && (s.doc.Word(open) == "(" || s.doc.Word(open) == "[") {
		for j := range s.mentions {
			o := &s.mentions[j]
			if j == i || o.name == "" || o.nameEnd != open || o.chain != m.chain {
				continue
			}
			end := min(m.nameEnd+1, len(s.doc.Tokens))
			short, full := m.head, o.head
			if fuller(m.name, o.name) && isAcronym(o.name) {
				short, full = full, short
			}
			s.say("ALIAS_OF", "name in parentheses", 0.9, m.head, min(o.first, o.nameFirst), end, "agent", short, "object", full)
			return
		}
	}
	verb := s.doc.Tokens[m.head].Head
	if verb < 0 || !s.words.Called[s.lemma(verb)] || s.doc.Tokens[verb].XPOS != "VBN" && s.doc.Tokens[verb].XPOS != "VBD" {
		return
	}
	rel := s.doc.Tokens[m.head].Rel
	if !(isRel(rel, "xcomp", "obj") || isRel(rel, "obl") && s.caseOf(m.head) == "as") {
		return
	}
	called := -1
	if isRel(s.doc.Tokens[verb].Rel, "acl") {
		called = s.doc.Tokens[verb].Head
	} else if c := s.deps.with(verb, "nsubj:pass"); c >= 0 {
		called = c
	}
	if o := s.at(called); o != nil && o.chain != m.chain {
		first, end := s.span(o, m)
		s.say("ALIAS_OF", "called", 0.8, verb, first, end, "agent", m.head, "object", called)
		s.trigger(verb)
	}
}

// located says where a named place or body lies: "Springfield, Ruritania",
// "the bridge in Springfield", "Springfield-based", "Ruritania's port of Oz".
func (s *relater) located(m *mention) {
	if m.class == ontology.Place {
		if c := s.deps.with(m.head, "appos", "nmod:unmarked"); c >= 0 && c > m.head && s.caseOf(c) == "" && s.namedPlace(c) && s.between(m.nameEnd, s.at(c).nameFirst, ",") {
			s.say("LOCATED_IN", "place in place", 0.85, m.head, m.first, s.at(c).end, "agent", m.head, "object", c)
		}
	}
	if m.class != ontology.Place && m.class != ontology.Organization {
		return
	}
	for _, c := range s.deps.of(m.head) {
		if isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "in" && c > m.head && s.namedPlace(c) && !s.listed(m.end, c) {
			s.say("LOCATED_IN", "name in place", 0.8, m.head, m.first, s.at(c).end, "agent", m.head, "object", c)
			return
		}
		if s.words.Based[s.lemma(c)] && isRel(s.doc.Tokens[c].Rel, "amod", "acl") {
			for _, p := range s.deps.of(c) {
				if s.namedPlace(p) {
					f, _ := s.deps.phrase(c)
					s.say("LOCATED_IN", "based", 0.9, c, min(f, m.first), m.end, "agent", m.head, "object", p)
					s.trigger(c)
					return
				}
			}
		}
	}
	if p := s.behindIn(m); p >= 0 { // though the parse hangs it on the verb
		s.say("LOCATED_IN", "name in place", 0.8, m.head, m.first, s.at(p).end, "agent", m.head, "object", p)
		return
	}
	if m.class == ontology.Place && m.kind != "Country" {
		if p := s.deps.with(m.head, "nmod:poss"); p >= 0 && s.namedPlace(p) {
			s.say("LOCATED_IN", "place of place", 0.75, m.head, m.first, m.end, "agent", m.head, "object", p)
		}
	}
	// "the Ruritanian city of Oz": the name hangs on the noun
	if noun := s.doc.Tokens[m.head].Head; noun >= 0 && m.class == ontology.Place && isRel(s.doc.Tokens[m.head].Rel, "nmod", "appos", "flat") {
		if k := s.at(noun); k != nil && k.class == ontology.Place && k.name == "" && (s.caseOf(m.head) == "of" || s.caseOf(m.head) == "") {
			if p := s.modifier(noun, []ontology.Class{ontology.Place}, "amod", "nmod:poss", "compound"); p >= 0 && k.chain != s.at(p).chain {
				first, end := s.span(k, m)
				s.say("LOCATED_IN", "city of place", 0.85, noun, first, end, "agent", m.head, "object", p)
			}
		}
	}
}

func (s *relater) namedPlace(head int) bool {
	m := s.at(head)
	return m != nil && m.class == ontology.Place && m.name != "" && !m.demonym
}

// listed reports whether a number stands behind a comma between two tokens:
// then what follows is the next of a list, "Springfield, 20 in Oz".
func (s *relater) listed(end, first int) bool {
	comma := false
	for t := max(0, end-1); t < first; t++ {
		comma = comma || s.doc.Word(t) == ","
		if comma && s.doc.Tokens[t].UPOS == "NUM" {
			return true
		}
	}
	return false
}

// between reports whether nothing but the word stands between two tokens.
func (s *relater) between(end, first int, word string) bool {
	return first == end+1 && s.doc.Word(end) == word
}

// behindIn returns the named place that "in" right behind the name of a
// facility introduces, -1 without one.
func (s *relater) behindIn(m *mention) int {
	if m.class != ontology.Place || m.kind == "Country" || m.nameEnd+1 >= len(s.doc.Tokens) || s.lemma(m.nameEnd) != "in" || m.head < m.nameFirst || m.head >= m.nameEnd {
		return -1
	}
	h := s.doc.Tokens[m.nameEnd].Head
	if h > m.nameEnd && s.namedPlace(h) && s.at(h).first <= m.nameEnd+1 && s.doc.Tokens[h].Sentence == s.doc.Tokens[m.head].Sentence {
		return h
	}
	return -1
}

// member says of which body a named person is: "Jane Roe of Acme University",
// "a member of parliament".
func (s *relater) member(m *mention) {
	if m.class != ontology.Person {
		return
	}
	for _, at := range s.nounsBefore(m.head) {
		for _, c := range s.deps.of(at) {
			if o := s.at(c); o != nil && o.class == ontology.Organization && s.nouns.Party(o.name) && c < m.head && isRel(s.doc.Tokens[c].Rel, "amod", "compound", "nmod:desc") && s.first("MEMBER_OF", m.head, c) {
				s.say("MEMBER_OF", "party before name", 0.85, c, min(o.first, m.first), m.end, "agent", m.head, "object", c)
			}
		}
	}
	for _, c := range s.deps.of(m.head) {
		o := s.at(c)
		if o == nil || o.class != ontology.Organization || o.name == "" || c < m.head || !isRel(s.doc.Tokens[c].Rel, "nmod") {
			continue
		}
		if p := s.caseOf(c); (p == "of" || p == "from" || p == "at") && s.deps.with(m.head, "nmod:desc") < 0 {
			s.say("MEMBER_OF", "person of body", 0.85, m.head, m.first, o.end, "agent", m.head, "object", c)
			return
		}
	}
}

// agency says whose a public body is: "Ruritania's foreign ministry", "the
// Ruritanian army", "the Senate of Ruritania". It is told once.
func (s *relater) agency(i int) {
	m := &s.mentions[i]
	if m.class != ontology.Organization || m.pronoun || m.demonym {
		return
	}
	noun := m.head
	if m.name != "" {
		if !s.words.Public[m.kind] && !s.publicName(m) {
			return
		}
	} else if !s.words.PublicNouns[s.lemma(noun)] {
		return
	}
	of := s.modifier(noun, bodies, "amod", "compound", "nmod:poss", "nmod")
	if of >= 0 && isRel(s.doc.Tokens[of].Rel, "nmod") && !isRel(s.doc.Tokens[of].Rel, "nmod:poss") && s.caseOf(of) != "of" {
		of = -1
	}
	if of < 0 && m.name != "" { // the country inside the name
		for t := m.nameFirst; t < m.nameEnd; t++ {
			if o := s.at(t); o != nil && t != m.head && o.class == ontology.Place {
				of = t
				break
			}
		}
	}
	if of < 0 {
		return
	}
	if o := s.at(of); o.chain == m.chain || !(o.class == ontology.Place || o.class == ontology.Organization && isRel(s.doc.Tokens[of].Rel, "nmod:poss")) || !s.first("AGENCY_OF", m.head, of) {
		return
	}
	o := s.at(of)
	first, end := s.span(m, o)
	s.say("AGENCY_OF", "body of country", 0.8, noun, first, end, "agent", m.head, "object", of)
}

// publicName reports whether a word of a body's name is that of a public body.
func (s *relater) publicName(m *mention) bool {
	for t := m.nameFirst; t < m.nameEnd; t++ {
		if s.words.PublicNouns[s.lemma(t)] {
			return true
		}
	}
	return false
}
