package extract

import "wiregraph/graph/ontology"

// origin says of which country a thing or a person is: "a Ruritanian
// automaker", "Ruritanian inventor Jane Roe".
func (s *relater) origin(m *mention) {
	if m.pronoun || m.class == ontology.Place || m.class == ontology.Role {
		return
	}
	noun := m.head
	from := -1
	for _, at := range s.nounsBefore(noun) {
		for _, c := range s.deps.of(at) {
			if k := s.at(c); k != nil && (k.demonym && isRel(s.doc.Tokens[c].Rel, "amod") || k.kind == "Country" && (at != m.head || s.onePerson(m)) && isRel(s.doc.Tokens[c].Rel, "compound")) && !(m.nameFirst <= c && c < m.nameEnd) {
				from, noun = c, at
			}
		}
	}
	if from < 0 || s.cues.Numbers.Ambiguous[s.lemma(m.head)] && amount(s.doc, s.cues.Numbers, m.first, m.head+1) == ontology.Money {
		return // "2 billion Danish crowns"
	}
	first, end := s.span(m, s.at(from))
	switch m.class {
	case ontology.Artifact:
		switch {
		case s.words.MadeKinds[m.kind]:
			s.say("MADE_IN", "demonym", 0.8, from, first, end, "agent", m.head, "object", from)
		case s.words.FlagKinds[m.kind]:
			s.say("ORIGIN_COUNTRY", "demonym", 0.75, from, first, end, "agent", m.head, "object", from)
		case s.isWork(noun) && s.saidOf(noun) != noun: // "the film, a Ruritanian comedy"
			who := s.saidOf(noun)
			s.say("ORIGIN_COUNTRY", "demonym", 0.75, from, min(first, s.at(who).first), max(end, s.at(who).end), "agent", who, "object", from)
		}
	case ontology.Organization:
		who := s.meantBy(noun) // "Ruritel is a Norlandish carrier"
		if c := s.deps.with(noun, "appos"); who == noun && c > noun && s.at(c) != nil && s.at(c).name != "" && s.at(c).class == m.class {
			who = c // "a Norlandish carrier, Ruritel"
		}
		if who == noun {
			who = m.head
		}
		if !s.words.Public[m.kind] && !s.words.PublicNouns[s.lemma(noun)] && (m.name != "" || isRel(s.doc.Tokens[m.head].Rel, "appos") || who != m.head && s.at(who).name != "") {
			s.say("ORIGIN_COUNTRY", "demonym", 0.75, from, min(first, s.at(who).first), end, "agent", who, "object", from)
		}
	case ontology.Person, ontology.Group:
		if (m.name == "" || noun != m.head) && s.comesFromThere(noun) {
			s.say("ORIGIN_COUNTRY", "demonym", 0.7, from, first, end, "agent", s.saidOf(m.head), "object", from)
		}
	}
}

// eachOf returns the one of whom a phrase is said, with those coordinated with him where "both"
// or "all" before it tells it of each: "Jane Roe and John Doe, both from Ruritania".
func (s *relater) eachOf(who, phrase int) []int {
	p := s.deps.with(phrase, "case")
	if p < 1 || !s.words.Each[s.lemma(p-1)] {
		return []int{who}
	}
	return s.withOthers(who)
}

// comes says of which country a person is: "Jane Roe of Ruritania",
// "Ruritania's Jane Roe", "a man from Ruritania".
func (s *relater) comes(m *mention) {
	if m.class != ontology.Person && (m.class != ontology.Group || m.name != "") || m.pronoun {
		return
	}
	if s.deps.some(m.head, func(d int) bool { return isRel(s.doc.Tokens[d].Rel, "nmod:desc") && !s.occupation(d) }) || s.sharesTitle(m.head) {
		return // "Minister Jane Roe of Ruritania" rules there
	}
	if t := s.doc.Tokens[m.head]; t.Rel == "xcomp" && t.Head >= 0 && s.words.Called[s.lemma(t.Head)] {
		return // "nicknamed the Jane Roe of Ruritania" is another
	}
	for _, c := range s.deps.of(m.head) {
		rel := s.doc.Tokens[c].Rel
		if !s.isNamedPlace(c) || s.at(c).kind != "Country" || !isRel(rel, "nmod") {
			continue
		}
		p := s.caseOf(c)
		who := m.head
		if s.words.Citizens[s.lemma(who)] && p == "of" {
			who = s.saidOf(who) // "Jane Roe, a citizen of Ruritania"
		}
		if c > m.head && (p == "from" || p == "of" && (m.name != "" || who != m.head)) || isRel(rel, "nmod:poss") && m.name != "" {
			first, end := s.span(m, s.at(c))
			for _, h := range s.eachOf(who, c) {
				s.say("ORIGIN_COUNTRY", "person of country", 0.8, c, first, end, "agent", h, "object", c)
			}
			return
		}
	}
}

// onePerson reports whether a noun before which a country stands tells of one person and no
// office: "a United States surgeon", but not "US voters" nor "US Secretary of State".
func (s *relater) onePerson(m *mention) bool {
	if m.class != ontology.Person || m.plural || s.nouns.Portfolio(s.lemma(m.head)) {
		return false
	}
	return s.deps.indefinite(m.head) || s.deps.with(m.head, "det", "nmod:poss") < 0 || m.chain >= 0 && s.chains[m.chain].named
}

// comesFromThere reports whether the adjective of a country before a noun for
// persons says where they are from, not for whom they work: a tourist, no
// troops and no president.
func (s *relater) comesFromThere(noun int) bool {
	known, _ := s.nouns.Head(s.lemma(noun))
	if t, ok := s.nouns.Title(s.lemma(noun)); ok && t.Kind == "Civic" && s.doc.Tokens[noun].Rel != "nmod:desc" {
		return true // a tourist, an activist; but a candidate for office before a name
	}
	return !s.holdsOffice(noun) && known.Class != ontology.Group && (known.Class == ontology.Person || s.words.Persons[s.lemma(noun)])
}

// holdsOffice reports whether a noun before a name is an office of a country,
// not an occupation: "the Ruritanian president" says more than where from.
func (s *relater) holdsOffice(noun int) bool {
	t, ok := s.titleOf(noun)
	return ok && !s.words.Occupations[t.Kind]
}

// nounsBefore lists a noun and those that describe it.
func (s *relater) nounsBefore(noun int) []int {
	out := []int{noun}
	for _, c := range s.deps.of(noun) {
		if isRel(s.doc.Tokens[c].Rel, "nmod:desc") {
			out = append(out, c)
		}
	}
	return out
}

// compatriots says of which country those are whom the noun of its people
// describes: "Kenyan Jane Roe", "Ethiopians Jane Roe and John Doe".
func (s *relater) compatriots(m *mention) {
	if m.class != ontology.Person || m.nameFirst < 1 || m.nameFirst >= m.nameEnd {
		return
	}
	t := m.nameFirst - 1
	k := s.at(t)
	if k == nil || !k.demonym || !s.sameSentence(t, m.head) {
		return
	}
	if tok := s.doc.Tokens[t]; !(tok.Head == m.head && isRel(tok.Rel, "nmod:desc", "amod", "compound")) && s.doc.Tokens[m.head].Head != t {
		return
	}
	persons := []int{m.head}
	if x := s.doc.Tokens[t].XPOS; x == "NNS" || x == "NNPS" {
		for _, c := range append(s.deps.conjuncts(m.head), s.deps.conjuncts(t)...) {
			if p := s.at(c); p != nil && p.class == ontology.Person && p.name != "" && c > t {
				persons = append(persons, c)
			}
		}
	}
	for _, h := range persons {
		s.say("ORIGIN_COUNTRY", "people before name", 0.8, t, k.first, s.at(h).end, "agent", h, "object", t)
	}
}

// inhabitant says of which country somebody is whom the noun of its people
// describes: "Jane Roe, an Australian, …", "An Australian, Jane Roe, …", "she is a
// Swede". The country is known by the article before the noun.
func (s *relater) inhabitant(det int) {
	k := s.at(det)
	if k == nil || !k.demonym || !isRel(s.doc.Tokens[det].Rel, "det") || s.doc.Tokens[det].Head != det+1 && !s.deps.indefinite(s.doc.Tokens[det].Head) && s.deps.with(s.doc.Tokens[det].Head, "amod") < 0 {
		return
	}
	noun, whom := s.doc.Tokens[det].Head, -1
	tok := s.doc.Tokens[noun]
	switch {
	case isRel(tok.Rel, "appos") && tok.Head >= 0 && s.named(tok.Head):
		whom = s.lastOf(tok.Head, noun)
	case s.deps.with(noun, "cop") >= 0:
		whom = s.subjectOf(noun)
	default:
		if c := s.deps.with(noun, "appos", "flat"); c > noun && s.named(c) {
			whom = c
		} else if m := s.at(noun); m != nil && m.chain >= 0 && s.chains[m.chain].named {
			whom = noun // "the 16-year-old Swede"
		}
	}
	if whom < 0 || s.at(whom) == nil || !s.isPerson(whom) {
		return
	}
	first, end := s.span(s.at(whom), k)
	s.say("ORIGIN_COUNTRY", "inhabitant", 0.8, noun, first, max(end, noun+1), "agent", whom, "object", det)
}
