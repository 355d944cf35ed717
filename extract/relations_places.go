package extract

import "wiregraph/graph/ontology"

// located says where a named place or body lies: "Springfield, Ruritania",
// "the bridge in Springfield", "Springfield-based", "Ruritania's port of Oz".
func (s *relater) located(m *mention) {
	if m.class == ontology.Place {
		c := s.deps.with(m.head, "appos", "nmod:unmarked")
		if !(c > m.head && s.caseOf(c) == "" && s.namedPlace(c) && s.between(m.nameEnd, s.at(c).nameFirst, ",")) {
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
	if m.kind == "City" && s.words.Near[s.caseOf(m.head)] {
		return // "a field near Springfield in Oz" lies in Oz
	}
	for _, c := range s.deps.of(m.head) {
		if p := s.namedBy(c); p != c && isRel(s.doc.Tokens[c].Rel, "nmod") && s.words.Within[s.caseOf(c)] && c > m.head && s.at(p).name != m.name {
			s.say("LOCATED_IN", "name in place", 0.8, m.head, m.first, s.at(p).end, "agent", m.head, "object", p)
			return
		}
		if isRel(s.doc.Tokens[c].Rel, "nmod") && s.words.Within[s.caseOf(c)] && c > m.head && s.namedPlace(c) && !s.listed(m.end, c) && !(m.kind == "Country" && s.at(c).kind == "Country") && (s.caseOf(c) == "in" || m.class != ontology.Organization) && s.at(c).name != m.name {
			s.say("LOCATED_IN", "name in place", 0.8, m.head, m.first, s.at(c).end, "agent", m.head, "object", c)
			return
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
			if p := s.modifier(noun, []ontology.Class{ontology.Place}, "amod", "nmod:poss", "compound"); p >= 0 && (!isRel(s.doc.Tokens[p].Rel, "compound") || s.words.NamedOf[s.lemma(noun)]) && k.chain != s.at(p).chain {
				first, end := s.span(k, m)
				in, of := m.head, p
				if m.kind == "Country" && s.at(p).kind != "Country" && s.caseOf(m.head) == "of" || s.ownName(noun) == p {
					in, of = p, m.head // "the Bible Belt region of the United States"
				}
				s.say("LOCATED_IN", "city of place", 0.85, noun, first, end, "agent", in, "object", of)
			}
		}
	}
}

// based says in which place a body or a place is based: "a London-based firm".
func (s *relater) based(m *mention) bool {
	var participles []int
	for _, noun := range s.nounsBefore(m.head) {
		participles = append(participles, s.deps.of(noun)...)
	}
	for _, c := range participles {
		if !s.words.Based[s.lemma(c)] || !isRel(s.doc.Tokens[c].Rel, "amod", "acl") {
			continue
		}
		for _, p := range s.deps.of(c) {
			if prep := s.caseOf(p); s.namedPlace(p) && (prep == "" || s.words.Within[prep]) {
				f, _ := s.deps.phrase(c)
				s.say("LOCATED_IN", "based", 0.9, c, min(f, m.first), m.end, "agent", m.head, "object", p)
				s.trigger(c)
				return true
			}
		}
	}
	return false
}

// behindComma returns the larger place that a comma sets behind the name of a
// place, however the parse joins them: "Springfield, Ruritania". -1 where the
// names are a list.
func (s *relater) behindComma(m *mention) int {
	if m.nameEnd+1 >= len(s.doc.Tokens) || s.doc.Word(m.nameEnd) != "," || m.kind == "Country" || m.demonym {
		return -1
	}
	o := s.nameFrom(m.nameEnd + 1)
	if o == nil || !s.namedPlace(o.head) || o.chain == m.chain || o.kind == m.kind || o.kind == "City" || s.doc.Tokens[o.head].Sentence != s.doc.Tokens[m.head].Sentence {
		return -1
	}
	if s.placesListed(o) {
		return -1
	}
	return o.head
}

// oneOfList reports whether the name of a place behind a comma is the next of a list, and no
// larger place: both are countries, or of one kind in a list of several, or of a kind that nobody
// knows in a long one.
func (s *relater) oneOfList(m, o *mention) bool {
	if m.kind != "" && m.kind == o.kind {
		return m.kind == "Country" || s.placesListed(o)
	}
	return (m.kind == "" || o.kind == "") && o.kind != "Country" && o.kind != "State" && (s.placesListed(o) || s.longList(o))
}

// longList reports whether at least three names of places between commas end in "and".
func (s *relater) longList(m *mention) bool {
	n := 1
	for o := s.nameBefore(m.nameFirst - 1); o != nil && s.namedPlace(o.head); o = s.nameBefore(o.nameFirst - 1) {
		n++
	}
	last := m
	for o := m; o != nil && s.namedPlace(o.head); n++ {
		if last = o; last.nameEnd+1 >= len(s.doc.Tokens) || s.doc.Word(last.nameEnd) != "," {
			break
		}
		o = s.nameFrom(last.nameEnd + 1)
	}
	t := last.nameEnd
	if t+1 < len(s.doc.Tokens) && s.doc.Word(t) == "," {
		t++
	}
	return n > 2 && s.doc.Tokens[t].UPOS == "CCONJ"
}

// placesListed reports whether the names of places between commas around one
// of them are a list, and no places each in the next: they end in "and", or
// there are more than three.
func (s *relater) placesListed(m *mention) bool {
	n, last := 1, m
	for {
		o := s.nameBefore(last.nameFirst - 1)
		if o == nil || !s.namedPlace(o.head) {
			break
		}
		n, last = n+1, o
	}
	for last = m; last.nameEnd+1 < len(s.doc.Tokens); n++ {
		t := last.nameEnd
		if s.doc.Word(t) == "," && s.doc.Tokens[t+1].UPOS == "CCONJ" {
			t++
		}
		if s.doc.Tokens[t].UPOS == "CCONJ" {
			o := s.nameFrom(t + 1)
			return n > 1 && o != nil && s.namedPlace(o.head) || n > 3
		}
		o := s.nameFrom(t + 1)
		if s.doc.Word(t) != "," || o == nil || !s.namedPlace(o.head) {
			break
		}
		last = o
	}
	return n > 3
}

// nameBefore returns the mention whose name ends right before a comma, nil
// without one.
func (s *relater) nameBefore(comma int) *mention {
	if comma < 1 || s.doc.Word(comma) != "," {
		return nil
	}
	for k := comma - 1; k >= 0 && k >= comma-5; k-- {
		if m := s.at(k); m != nil && m.nameEnd == comma && m.nameFirst < comma {
			return m
		}
	}
	return nil
}

// stands says in which place something is that a copula puts there: "the
// station is in Springfield", "most wells are along the coast".
func (s *relater) stands(t, sub, first, end int) {
	m := s.at(sub)
	if class := s.chainClass(m); s.namedPlace(t) && s.words.Within[s.caseOf(t)] && isClass(class, ontology.Place, ontology.Organization, ontology.Event) && s.at(t).chain != m.chain {
		s.say("LOCATED_IN", "copula in place", 0.8, t, first, end, "agent", sub, "object", t)
	} else if o := s.at(t); o != nil && o.class == ontology.Place && !o.pronoun && (o.definite || o.name != "") && !o.demonym && (s.words.Along[s.caseOf(t)] || s.words.Within[s.caseOf(t)] && o.name == "" && o.kind != "") && isClass(class, ontology.Place, ontology.Artifact) && o.chain != m.chain {
		s.say("LOCATED_IN", "copula in place", 0.7, t, first, end, "agent", sub, "object", t)
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

// namedBy returns the head of the name that "of" joins to the noun for its kind
// ("the province of Oz"); the noun itself without one.
func (s *relater) namedBy(noun int) int {
	if !s.words.NamedOf[s.lemma(noun)] {
		return noun
	}
	for _, c := range s.deps.of(noun) {
		if c > noun && isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "of" && s.namedPlace(c) {
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
	for _, c := range s.deps.of(noun) {
		if c < noun && isRel(s.doc.Tokens[c].Rel, "compound") && s.namedPlace(c) && s.at(c).kind != "Country" {
			return c
		}
	}
	return -1
}

// seat says in which place a body or a place is said to be: "the company is based in
// Springfield".
func (s *relater) seat(verb int) {
	if !s.words.Based[s.lemma(verb)] || !isVerb(s.doc.Tokens[verb].UPOS) || s.deps.with(verb, "aux:pass") < 0 {
		return
	}
	sub := s.deps.with(verb, "nsubj:pass")
	m := s.at(sub)
	if m == nil || m.pronoun && s.chainOf(m) == nil || isClass(s.chainClass(m), ontology.Person, ontology.Group, ontology.Role) {
		return
	}
	for _, c := range s.deps.of(verb) {
		p := s.namedBy(c)
		if c < verb || !isRel(s.doc.Tokens[c].Rel, "obl") || !s.words.Within[s.caseOf(c)] || !s.namedPlace(p) || s.at(p).chain == m.chain {
			continue
		}
		first, end := s.clause(verb, sub)
		s.say("LOCATED_IN", "based", 0.85, verb, first, max(end, s.at(p).end), "agent", sub, "object", p)
		s.trigger(verb)
		s.instead(verb)
		return
	}
}

// behindIn returns the named place that "in" right behind the name of a
// facility introduces, -1 without one.
func (s *relater) behindIn(m *mention) int {
	if m.class != ontology.Place && m.class != ontology.Organization || m.kind == "Country" || m.head < m.nameFirst || m.head >= m.nameEnd {
		return -1
	}
	in := m.nameEnd
	if in+2 < len(s.doc.Tokens) && s.doc.Word(in) == "(" && s.doc.Word(in+2) == ")" {
		in += 3 // its short name
	}
	aside := in < len(s.doc.Tokens) && s.doc.Word(in) == ","
	if aside {
		in++
	}
	if in+1 >= len(s.doc.Tokens) || s.doc.Word(in) != "in" || !aside && in == m.nameEnd && m.class == ontology.Organization {
		return -1
	}
	h := s.doc.Tokens[in].Head
	if h <= in || s.at(h) == nil || s.at(h).first > in+1 {
		return -1
	}
	if h = s.namedBy(h); !s.namedPlace(h) || s.doc.Tokens[h].Sentence != s.doc.Tokens[m.head].Sentence {
		return -1
	}
	if end := s.at(h).end; aside && end < len(s.doc.Tokens) && s.doc.Tokens[end].UPOS != "PUNCT" {
		return -1 // "of the bank, in Oslo on Monday"
	}
	return h
}

// lies says where a thing lies that no name tells: "a hospital in
// Springfield"; and whose a named body is: "Springfield's Royal College".
func (s *relater) lies(m *mention) {
	switch {
	case (m.class == ontology.Place || m.class == ontology.Artifact && m.kind != "Work") && m.name == "" && !m.pronoun:
		for _, c := range s.deps.of(m.head) {
			k := s.namedBy(c)
			if p := s.caseOf(c); isRel(s.doc.Tokens[c].Rel, "nmod") && (p == "on" || s.words.Within[p]) && c > m.head && s.namedPlace(k) {
				said := m.head
				if m.class == ontology.Place {
					said = s.meantBy(said) // "Oz is a village in Ruritania"
				}
				s.say("LOCATED_IN", "place in place", 0.75, m.head, min(m.first, s.at(said).first), max(s.at(c).end, s.at(k).end), "agent", said, "object", k)
				return
			}
		}
	case m.class == ontology.Organization && m.name == "" && !m.pronoun:
		if s.based(m) || !m.definite || s.superlative(m.head) {
			return
		}
		for _, c := range s.deps.of(m.head) {
			if c > m.head && isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "in" && s.namedPlace(c) && !m.plural {
				s.say("LOCATED_IN", "place in place", 0.75, m.head, m.first, s.at(c).end, "agent", m.head, "object", c)
				return
			}
		}
	case m.class == ontology.Organization && !m.demonym:
		p := s.deps.with(m.head, "nmod:poss")
		if p < 0 || !s.namedPlace(p) || s.words.Public[m.kind] || s.publicName(m) {
			return
		}
		typ := "LOCATED_IN"
		if s.at(p).kind == "Country" {
			typ = "ORIGIN_COUNTRY"
		}
		s.say(typ, "body of place", 0.75, m.head, m.first, m.end, "agent", m.head, "object", p)
	}
}

// near says what lies near what: "a village near Springfield", "neighboring
// Ruritania".
func (s *relater) near(m *mention) {
	if m.class != ontology.Place || m.pronoun || m.demonym {
		return
	}
	for _, c := range s.deps.of(m.head) {
		if c > m.head && isRel(s.doc.Tokens[c].Rel, "nmod") && s.words.Near[s.caseOf(c)] && s.namedPlace(c) {
			s.say("NEIGHBOR_OF", "near", 0.75, c, m.first, s.at(c).end, "agent", m.head, "object", c)
			return
		}
	}
}
