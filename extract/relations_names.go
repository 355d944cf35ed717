package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// alias says what a thing is called besides: the acronym in parentheses
// behind its name, the nickname between quotation marks within it.
func (s *relater) alias(i int) {
	m := &s.mentions[i]
	open := m.nameFirst - 1
	if open > 0 && (s.doc.Word(open) == "(" || s.doc.Word(open) == "[") {
		for j := range s.mentions {
			o := &s.mentions[j]
			if j == i || o.name == "" || o.nameEnd != open && !(o.nameEnd == open-1 && s.doc.Token(open-1).XPOS == "POS") || o.chain != m.chain {
				continue
			}
			end := min(m.nameEnd+1, len(s.doc.Tokens))
			short, full := m, o
			if fuller(m.name, o.name) && isAcronym(o.name) {
				short, full = full, short
			}
			if k := s.chains[full.chain]; strings.EqualFold(s.doc.Span(short.nameFirst, short.nameEnd), k.name) {
				return
			}
			s.say("ALIAS_OF", "name in parentheses", 0.9, m.head, min(o.first, o.nameFirst), end, "object", full.head)
			s.props[s.last].addWords("agent", short.nameFirst, short.nameEnd)
			return
		}
	}
	s.nickname(m)
}

// fellowOf returns the person with whom another is coordinated who is said to be his fellow: "Jane Roe
// and fellow Republican | John Doe". -1 without one.
func (s *relater) fellowOf(m *mention) int {
	t := s.doc.Tokens[m.head]
	if !isRel(t.Rel, "conj") || t.Head < 0 || !s.named(t.Head) || !s.words.Fellows[strings.ToLower(s.doc.Word(m.first))] {
		return -1
	}
	return t.Head
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
				if h := s.fellowOf(m); h >= 0 && s.first("MEMBER_OF", h, c) {
					s.say("MEMBER_OF", "fellow of party", 0.8, c, min(s.at(h).first, m.first), m.end, "agent", h, "object", c)
				}
			}
		}
	}
	for _, c := range s.deps.of(m.head) {
		o := s.at(c)
		if o != nil && c < m.head && o.class == ontology.Organization && o.name != "" && !o.pronoun && isRel(s.doc.Tokens[c].Rel, "nmod:poss") && m.name != "" && s.untitled(m.head) && !opens(s.doc.Word(m.nameFirst-1)) {
			s.say("MEMBER_OF", "person of body", 0.8, m.head, o.first, m.end, "agent", m.head, "object", c) // "Acme's Jane Roe"
			return
		}
		if o == nil || o.class != ontology.Organization && !s.employs(o) || c < m.head || !isRel(s.doc.Tokens[c].Rel, "nmod") || o.pronoun || o.name == "" && (m.name == "" || s.deps.with(c, "nmod:poss") < 0 && !s.bodyOfPlace(c)) {
			continue
		}
		if p := s.caseOf(c); (p == "of" || p == "from" || p == "at") && (s.untitled(m.head) || p == "of" && (o.kind == "Party" || m.name != "" && s.doc.Word(m.nameEnd) == ",")) { // "PC Roe, of Acme Police"
			s.say("MEMBER_OF", "person of body", 0.85, m.head, m.first, o.end, "agent", m.head, "object", c)
			return
		}
	}
}

// employs reports whether what has a name is a place that is a body as well: "Saint Anne Hospital".
func (s *relater) employs(m *mention) bool {
	return m.class == ontology.Place && m.name != "" && s.words.Employers[s.lemma(m.head)]
}

// bodyOfPlace reports whether the name of its place or people stands before a noun for a body: "the
// Oslo council", "the Northern Oz heritage office".
func (s *relater) bodyOfPlace(noun int) bool {
	return s.deps.some(noun, func(c int) bool {
		return c < noun && isRel(s.doc.Tokens[c].Rel, "compound") && s.isNamedPlace(c)
	})
}

// untitled reports whether no more than a form of address stands before a name:
// a title would say which office the person holds in the body.
func (s *relater) untitled(head int) bool {
	for _, c := range s.deps.of(head) {
		if isRel(s.doc.Tokens[c].Rel, "nmod:desc") {
			if _, ok := s.nouns.Honorific(s.doc.Word(c)); !ok && s.words.Doers[s.lemma(c)] != "AUTHOR_OF" {
				return false
			}
		}
	}
	return true
}

// memberState says of which body a country or a body is a member before whose
// name the noun for its members stands, or beside which it does: "NATO member
// Ruritania", "Ruritania, a NATO member".
func (s *relater) memberState(t int) {
	if !s.words.Members[s.lemma(t)] && !s.words.MemberStates[s.lemma(t)] || s.doc.Tokens[t].XPOS != "NN" {
		return
	}
	of := -1
	for _, c := range s.deps.of(t) {
		if o := s.at(c); o != nil && c < t && o.class == ontology.Organization && o.name != "" && !s.nouns.Party(o.name) && isRel(s.doc.Tokens[c].Rel, "compound", "nmod:poss") {
			of = c
		}
	}
	who, tok := -1, s.doc.Tokens[t]
	if c := s.deps.with(t, "nmod"); of < 0 && c > t && isRel(tok.Rel, "appos") && s.caseOf(c) == "of" && s.at(c) != nil && s.at(c).class == ontology.Organization && s.at(c).name != "" {
		of = c // "Ruritania, a member of NATO"
	}
	if of < 0 {
		return
	}
	behind := t + 1
	if behind < len(s.doc.Tokens) && s.words.NamedOf[s.lemma(behind)] {
		behind++ // "member state"
	}
	switch k := s.nameFrom(behind); {
	case k != nil && s.doc.Tokens[k.head].Sentence == tok.Sentence:
		who = k.head
	case isRel(tok.Rel, "appos") && tok.Head >= 0:
		who = tok.Head
	case s.deps.with(t, "cop") >= 0:
		who = s.subjectOf(t)
	}
	m := s.at(who)
	if who < 0 || m == nil || m.name == "" || m.demonym || !isClass(m.class, ontology.Place, ontology.Organization) || m.chain == s.at(of).chain || !s.first("MEMBER_OF", who, of) {
		return
	}
	first, end := s.span(m, s.at(of))
	s.say("MEMBER_OF", "member state", 0.85, t, first, max(end, t+1), "agent", who, "object", of)
	s.trigger(t)
}

// agency says whose a public body is: "Ruritania's foreign ministry", "the
// Ruritanian army", "the Senate of Ruritania". It is told once. A party is nobody's, whatever it is called: "the
// Indian National Congress".
func (s *relater) agency(i int) {
	m := &s.mentions[i]
	if m.class != ontology.Organization || m.pronoun || m.demonym {
		return
	}
	noun := m.head
	desc := s.deps.with(m.head, "nmod:desc") // "its space agency | KARI"
	described := m.name != "" && desc >= 0 && s.words.PublicNouns[s.lemma(desc)] && !s.words.Private[s.lemma(desc-1)]
	if m.name != "" {
		if !s.words.Public[m.kind] && !s.publicName(m) && !described || s.unofficial(m) || m.kind == party {
			s.nationalName(m)
			return
		}
	} else if !s.words.PublicNouns[s.lemma(noun)] {
		return
	}
	of := s.modifier(noun, bodies, "amod", "compound", "nmod:poss", "nmod")
	if of < 0 && described {
		of = s.modifier(desc, bodies, "amod", "compound", "nmod:poss")
	}
	if of >= 0 && isRel(s.doc.Tokens[of].Rel, "nmod") && !isRel(s.doc.Tokens[of].Rel, "nmod:poss") && s.caseOf(of) != "of" {
		of = -1
	}
	if of < 0 && m.name == "" { // "the ministry of internal affairs of Ruritania"
		if c := s.deps.with(noun, "nmod"); c > noun && s.caseOf(c) == "of" && s.doc.Tokens[c].UPOS == "NOUN" {
			of = s.deps.with(c, "nmod")
			if o := s.at(of); o == nil || !s.isNamedPlace(of) || s.caseOf(of) != "of" || o.kind != "Country" && o.kind != "State" {
				of = -1
			}
		}
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
	if o := s.at(of); o.chain == m.chain || !((described && s.chainClass(o) == ontology.Place || o.class == ontology.Place) || o.class == ontology.Organization && (isRel(s.doc.Tokens[of].Rel, "nmod:poss") || m.name == "" && isRel(s.doc.Tokens[m.head].Rel, "appos"))) || !s.first("AGENCY_OF", m.head, of) {
		return
	}
	o := s.at(of)
	first, end := s.span(m, o)
	agent := m.head
	if h := s.doc.Tokens[m.head].Head; m.name == "" && h >= 0 && isRel(s.doc.Tokens[m.head].Rel, "appos") && s.at(h) != nil && s.at(h).name != "" && s.at(h).class == ontology.Organization {
		agent, first = h, min(first, s.at(h).first) // "Roscosmos, the Russian space agency"
	}
	s.say("AGENCY_OF", "body of country", 0.8, noun, first, end, "agent", agent, "object", of)
}

// nationalName says of which country a body is, and no part of it, whose name begins with its
// adjective: "the Ruritanian Tennis Federation".
func (s *relater) nationalName(m *mention) {
	if m.nameEnd-m.nameFirst < 3 || s.unofficial(m) {
		return // "the French Alps", "African Union"
	}
	for t := m.nameFirst; t < m.nameFirst+2; t++ {
		if o := s.at(t); o != nil && o.nameFirst == m.nameFirst && o.demonym && o.kind == "Country" && o.chain != m.chain && s.first("ORIGIN_COUNTRY", m.head, t) {
			first, end := s.span(m, o)
			s.say("ORIGIN_COUNTRY", "country in name", 0.7, t, first, end, "agent", m.head, "object", t)
		}
	}
}

// belongsTo says of which body another is a part, or whose it is: "the army's
// research hospital", "Acme University's Institute of Physics".
func (s *relater) belongsTo(m *mention) {
	if m.class != ontology.Organization || m.pronoun || m.demonym || m.name == "" {
		return
	}
	p := s.deps.with(m.head, "nmod:poss")
	if p >= 0 && m.kind == "Party" {
		s.ofParty(p, m.head, "possessive") // "Jane Roe's Greens"
		return
	}
	if o := s.at(p); p >= 0 && o != nil && o.class == ontology.Organization && !o.pronoun && o.chain != m.chain && !s.words.Public[m.kind] && !s.publicName(m) && s.first("PART_OF", m.head, p) {
		first, end := s.span(m, o)
		s.say("PART_OF", "body of body", 0.75, m.head, first, end, "agent", m.head, "object", p)
	}
}

// unofficial reports whether a word of an armed body's name says that it fights for a cause and
// not for the country in its name: "the Free Ruritanian Army".
func (s *relater) unofficial(m *mention) bool {
	for t := m.nameFirst; t < m.nameEnd; t++ {
		if s.words.Unofficial[strings.ToLower(s.doc.Word(t))] {
			return true
		}
	}
	return false
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
