package extract

import "wiregraph/graph/ontology"

// residence says in which town or part of a country people live whose name, or
// the noun for whom, a place is joined to: "Jane Roe of Springfield", "a man from
// Springfield", "Jane Roe, 34, of Springfield, …", "Springfield man John Doe", "Jane
// Roe, a resident of Springfield". "The Prince of Norland" is called so and need not
// live there, and that the residents of a place live there tells nothing.
func (s *relater) residence(m *mention) {
	if !isPeople(m.class) || m.pronoun || m.demonym || m.name == "" && s.holdsOffice(m.head) && !s.ordinary(m.head) && !(s.words.Residents[s.lemma(m.head)] && s.chains[m.chain].named) {
		return
	}
	for _, c := range s.deps.of(m.head) {
		if p := s.caseOf(c); c > m.head && isRel(s.doc.Tokens[c].Rel, "nmod") && s.livable(c) && (p == "from" || p == "of" && (m.name != "" && s.deps.with(m.head, "det") < 0 || s.words.Residents[s.lemma(m.head)])) && s.untitled(m.head) && !s.sharesTitle(m.head) && !s.listed(m.end, c) {
			s.lives("person of place", m, c)
			return
		}
	}
	if c := s.homeBetween(m); c >= 0 {
		s.lives("person of place", m, c)
		return
	}
	for _, noun := range s.nounsBefore(m.head) {
		if !s.words.Residents[s.lemma(noun)] || s.doc.Tokens[noun].XPOS != "NN" || s.words.Clans[s.lemma(noun)] && !s.deps.indefinite(noun) {
			continue // "the Roe family"
		}
		for _, c := range s.deps.of(noun) {
			if c < noun && isRel(s.doc.Tokens[c].Rel, "compound") && s.livable(c) {
				s.lives("place before person", m, c)
				return
			}
		}
	}
}

// ordinary reports whether a noun stands for people who hold no office in a place: where an
// engineer is from he lives, and where a minister is from he may rule.
func (s *relater) ordinary(noun int) bool {
	return s.words.Hailing[s.lemma(noun)] || s.occupation(noun)
}

// sharesTitle reports whether a person is coordinated with one who has a title:
// "Senators Jane Roe of Ohio and John Doe of Iowa" hold office there.
func (s *relater) sharesTitle(head int) bool {
	t := s.doc.Tokens[head]
	return isRel(t.Rel, "conj") && t.Head >= 0 && !s.untitled(t.Head)
}

// lives says that people live in a place.
func (s *relater) lives(rule string, m *mention, place int) {
	first, end := s.span(m, s.at(place))
	for _, h := range s.eachOf(s.saidOf(m.head), place) {
		s.say("LIVES_IN", rule, 0.75, place, first, end, "agent", h, "object", place)
	}
}

// livable reports whether a token heads the name of a place in a country.
func (s *relater) livable(head int) bool {
	if !s.isNamedPlace(head) {
		return false
	}
	switch s.at(head).kind {
	case "Country", "Facility", "Nature":
		return false
	}
	return true
}

// homeBetween returns the place that "of" or "from" between commas behind a name
// introduces, though the parse hangs it on the verb: "Jane Roe, 34, of
// Springfield, was charged". -1 without one.
func (s *relater) homeBetween(m *mention) int {
	if m.name == "" || m.nameEnd >= len(s.doc.Tokens) || s.doc.Word(m.nameEnd) != "," {
		return -1
	}
	t := m.nameEnd + 1
	if t+1 < len(s.doc.Tokens) && s.doc.Tokens[t].UPOS == "NUM" && s.doc.Word(t+1) == "," {
		t += 2
	}
	if t+2 >= len(s.doc.Tokens) || s.lemma(t) != "of" && s.lemma(t) != "from" {
		return -1
	}
	k := s.nameFrom(t + 1)
	if k == nil || !s.livable(k.head) || k.nameEnd >= len(s.doc.Tokens) || s.doc.Tokens[k.nameEnd].UPOS != "PUNCT" || !s.sameSentence(k.head, m.head) {
		return -1
	}
	return k.head
}

// hails says where somebody lives, or of which country he is, who is said beside his age to be from
// there: "Jane Roe, a 22-year-old from Springfield, …", "she is 22 and from Springfield".
func (s *relater) hails(t int) {
	p, h := s.caseOf(t), s.doc.Tokens[t].Head
	if h < 0 || h > t || p != "from" && p != "of" || !s.isNamedPlace(t) {
		return
	}
	whom := -1
	switch rel := s.doc.Tokens[t].Rel; {
	case isRel(rel, "nmod", "obl") && s.deps.aged(h) && isRel(s.doc.Tokens[h].Rel, "appos"):
		whom = s.doc.Tokens[h].Head
	case isRel(rel, "conj") && p == "from" && s.deps.with(h, "cop") >= 0 && s.deps.with(h, "case") < 0:
		whom = s.subjectOf(h)
	}
	m := s.at(whom)
	if whom < 0 || s.unknown(m) || s.chainClass(m) != ontology.Person {
		return
	}
	first, end := s.span(m, s.at(t))
	switch {
	case s.livable(t):
		s.say("LIVES_IN", "person of place", 0.75, t, first, end, "agent", whom, "object", t)
	case s.at(t).kind == "Country":
		s.say("ORIGIN_COUNTRY", "person of country", 0.8, t, first, end, "agent", whom, "object", t)
	}
}

// homeOf says where somebody lives before whose home the name of a place stands, or behind it with
// "in", though the parse hangs it on the verb: "her Springfield home", "died at her home in Springfield".
func (s *relater) homeOf(noun int) {
	who := s.deps.with(noun, "nmod:poss")
	if !s.words.Abodes[s.lemma(noun)] || who < 0 || s.toldLives(noun) || s.unknown(s.at(who)) || !isPeople(s.chainClass(s.at(who))) {
		return
	}
	if o := s.at(who); o.plural && !o.pronoun && !o.definite && o.name == "" {
		return // "a children's home"
	}
	place := s.deps.find(noun, func(c int) bool { return c < noun && isRel(s.doc.Tokens[c].Rel, "compound") && s.livable(c) })
	if in := noun + 1; place < 0 && s.sameSentence(in+1, noun) && s.lemma(in) == "in" && s.doc.Tokens[in].Head > in {
		place = s.namedBy(s.doc.Tokens[in].Head)
	}
	if place < 0 || !s.livable(place) {
		return
	}
	first, end := s.deps.phrase(noun)
	s.say("LIVES_IN", "home", 0.8, noun, first, max(end, s.at(place).end), "agent", who, "object", place)
	s.trigger(noun)
}

// toldLives reports whether a frame has told that somebody lives in what a noun stands for.
func (s *relater) toldLives(noun int) bool {
	return s.tellsAt(noun, "LIVES_IN")
}
