package extract

import "wiregraph/graph/ontology"

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
			if prep := s.caseOf(p); s.isNamedPlace(p) && (prep == "" || s.words.Within[prep]) {
				f, _ := s.deps.phrase(c)
				s.say("LOCATED_IN", "based", 0.9, c, min(f, m.first), m.end, "agent", m.head, "object", p)
				s.trigger(c)
				return true
			}
		}
	}
	return false
}

// seat says in which place a body or a place is said to be: "the company is based in
// Springfield".
func (s *relater) seat(verb int) {
	if !s.words.Based[s.lemma(verb)] || !isVerb(s.doc.Tokens[verb].UPOS) || s.deps.with(verb, "aux:pass") < 0 {
		return
	}
	sub := s.deps.with(verb, "nsubj:pass")
	m := s.at(sub)
	if s.unknown(m) || isClass(s.chainClass(m), ontology.Person, ontology.Group, ontology.Role) {
		return
	}
	for _, c := range s.deps.of(verb) {
		p := s.namedBy(c)
		if c < verb || !isRel(s.doc.Tokens[c].Rel, "obl") || !s.words.Within[s.caseOf(c)] || !s.isNamedPlace(p) || s.at(p).chain == m.chain {
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
	in := s.afterShort(m.nameEnd)
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
	if h = s.namedBy(h); !s.isNamedPlace(h) || !s.sameSentence(h, m.head) {
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
	case s.wherePeopleAre(m):
	case (m.class == ontology.Place || m.class == ontology.Artifact && m.kind != "Work") && m.name == "" && !m.pronoun:
		for _, c := range s.deps.of(m.head) {
			k := s.namedBy(c)
			if of := s.deps.with(c, "nmod"); of > c && s.words.Coasts[s.lemma(c)] && s.caseOf(of) == "of" && s.words.Along[s.caseOf(c)] {
				k = of // "reefs off the coast of Ruritania"
			}
			if p := s.caseOf(c); isRel(s.doc.Tokens[c].Rel, "nmod") && (p == "on" || s.words.Within[p] || k != c && s.words.Along[p]) && c > m.head && s.isNamedPlace(k) {
				said := m.head
				if w := s.doc.Tokens[said].Head; m.plural && isRel(s.doc.Tokens[said].Rel, "nmod") && s.caseOf(said) == "of" && s.deps.with(said, "det", "nummod", "amod") < 0 && s.at(w) != nil && s.at(w).name == "" && s.deps.indefinite(w) && isClass(s.at(w).class, ontology.Place, ontology.Artifact, ontology.Concept) {
					said = w // "a block of flats | in Springfield"
				}
				if m.class == ontology.Place {
					said = s.saidOf(said) // "Oz is a village in Ruritania", "Chez Roe, a restaurant in Oz"
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
			if c > m.head && isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "in" && s.isNamedPlace(c) && !m.plural {
				s.say("LOCATED_IN", "place in place", 0.75, m.head, m.first, s.at(c).end, "agent", m.head, "object", c)
				return
			}
		}
	case m.class == ontology.Organization && !m.demonym:
		p := s.deps.with(m.head, "nmod:poss")
		if p < 0 || !s.isNamedPlace(p) || s.words.Public[m.kind] || s.publicName(m) {
			return
		}
		typ := "LOCATED_IN"
		if s.at(p).kind == "Country" {
			typ = "ORIGIN_COUNTRY"
		}
		s.say(typ, "body of place", 0.75, m.head, m.first, m.end, "agent", m.head, "object", p)
	}
}

// stands says in which place something is that a copula puts there: "the
// station is in Springfield", "most wells are along the coast".
func (s *relater) stands(t, sub, first, end int) {
	m, o := s.at(sub), s.at(t)
	if o == nil || o.chain == m.chain {
		return
	}
	class, prep := s.chainClass(m), s.caseOf(t)
	if s.isNamedPlace(t) && s.words.Within[prep] && isClass(class, ontology.Place, ontology.Organization, ontology.Event) {
		s.say("LOCATED_IN", "copula in place", 0.8, t, first, end, "agent", sub, "object", t)
		s.instead(t)
		return
	}
	place := o.class == ontology.Place && !o.pronoun && (o.definite || o.name != "") && !o.demonym
	where := s.words.Along[prep] || s.words.Within[prep] && o.name == "" && o.kind != ""
	if place && where && isClass(class, ontology.Place, ontology.Artifact) {
		s.say("LOCATED_IN", "copula in place", 0.7, t, first, end, "agent", sub, "object", t)
		s.instead(t)
	}
}

// wherePeopleAre reports whether a bare noun only tells how it is with somebody, and lies nowhere itself: "two men are
// in prison in Oz", "are behind bars in Oz".
func (s *relater) wherePeopleAre(m *mention) bool {
	return m.name == "" && s.deps.with(m.head, "cop") >= 0 && s.deps.with(m.head, "case") >= 0 && s.deps.with(m.head, "det", "nmod:poss", "nummod", "amod") < 0
}
