package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// kinds says of what kind a thing is that stands in apposition with the noun
// for its kind: "Springfield, a port city, …", "the news agency Ruritel".
func (s *relater) kinds(m *mention) {
	if m.class == ontology.Person && m.name != "" {
		s.nounBeforeName(m)
	}
	if m.class == ontology.Group && !m.plural {
		s.namedBehind(m)
	}
	if m.class == ontology.Person || m.class == ontology.Role || m.class == ontology.Group {
		return
	}
	if m.kind == "Quantity" && s.deps.indefinite(m.head) {
		return // "63 dollars a share, a premium of 38 percent"
	}
	for _, c := range s.deps.of(m.head) {
		if c >= m.end && isRel(s.doc.Tokens[c].Rel, "appos") && s.saysWhat(m, c) {
			if s.bareKinds(c) && m.name != "" && len(s.withOthers(m.head)) > 1 {
				s.sayKind("apposition", 0.8, c, s.withOthers(m.head), m.first, s.reach(c)) // "Acme and Ruritel, rival airlines"
				return
			}
			s.kind(s.at(s.lastOf(m.head, c)), c, "apposition")
			if land := s.landOf(m, c); land >= 0 && m.class == ontology.Organization && s.at(land).kind == "Country" && !s.words.Public[m.kind] && !s.words.PublicNouns[s.lemma(c)] {
				s.say("ORIGIN_COUNTRY", "body of place", 0.75, c, m.first, s.reach(c), "agent", m.head, "object", land)
			}
			for _, k := range s.deps.conjuncts(c) { // "once a church and now a museum"
				if s.deps.indefinite(k) && s.saysWhat(m, k) {
					s.kind(m, k, "apposition")
				}
			}
			return
		}
	}
	s.asKind(m)
	s.namedBehind(m)
	s.namedList(m)
	s.others(m)
	if m.name == "" {
		return
	}
	if m.head >= m.nameEnd && m.class == ontology.Organization && !isRel(s.doc.Tokens[m.head].Rel, "compound") && s.deps.with(m.head, "nmod:poss") < 0 && !s.deps.indefinite(m.head) && !s.endsName(m) && !s.words.Public[m.kind] && m.kind != unions { // "the Ruritel news agency": the name stands before its noun, but not in "the United Nations refugee agency"
		s.say("INSTANCE_OF", "name before noun", 0.75, m.head, m.first, m.end, "agent", m.head)
		s.props[s.last].addWords("object", m.nameEnd, m.head+1)
		return
	}
	noun := s.doc.Tokens[m.head].Head
	if k := s.at(noun); k != nil && m.class == ontology.Place && s.nounOf(noun, m) && s.ofThatKind(m, noun) && s.ownName(noun) < 0 && !s.partial(noun) {
		if s.isCapital(noun) {
			s.capital(m, noun)
			return
		}
		s.say("INSTANCE_OF", "noun of name", 0.75, noun, k.first, max(k.end, m.end), "agent", m.head) // "the city of Springfield"
		s.props[s.last].addWords("object", noun, noun+1)
		return
	}
	s.nounBeforeName(m)
	s.nameBeforeKind(m)
}

// endsName reports whether the noun behind a name is the last word of the full name, which tells
// nothing: "the Liberal | party" of the Liberal Party.
func (s *relater) endsName(m *mention) bool {
	if m.chain < 0 {
		return false
	}
	full := strings.ToLower(s.chains[m.chain].name)
	return strings.HasSuffix(full, " "+strings.ToLower(s.doc.Word(m.head)))
}

// nounOf reports whether a noun and a name with "of" stand for one: "the city | of Springfield".
func (s *relater) nounOf(noun int, m *mention) bool {
	if noun >= m.first || s.doc.Tokens[noun].XPOS != "NN" || !s.words.NamedOf[s.lemma(noun)] || s.at(noun).name != "" || s.deps.indefinite(noun) {
		return false
	}
	return isRel(s.doc.Tokens[m.head].Rel, "nmod") && s.caseOf(m.head) == "of" && s.deps.with(m.head, "det") < 0
}

// partial reports whether an adjective tells that a noun stands for a part of what is named behind
// it: "the northern region | of Oz".
func (s *relater) partial(noun int) bool {
	return s.deps.some(noun, func(c int) bool {
		return c < noun && isRel(s.doc.Tokens[c].Rel, "amod", "compound") && s.anaphora.Parts[strings.ToLower(s.doc.Word(c))]
	})
}

// saysWhat reports whether a noun in apposition says of what kind a thing is:
// of a named thing with the indefinite article, or pointing at it as the one
// of its kind; of another thing at once behind it.
func (s *relater) saysWhat(m *mention, noun int) bool {
	known, ok := s.nouns.Head(s.lemma(noun))
	switch {
	case m.name == "" && s.lemma(noun) == s.lemma(m.head):
		return false // "an ibis, a mummified ibis"
	case m.name != "" && m.class == ontology.Place && s.isCapital(noun):
		return true
	case s.doc.Tokens[noun].UPOS != "NOUN", s.words.Vague[s.lemma(noun)], known.Kind == "Time", known.Kind == "Quantity", known.Class == ontology.Event && m.class != ontology.Event && m.class != ontology.Concept:
		return false
	case m.class == ontology.Place && known.Class == ontology.Concept, m.class == ontology.Organization && known.Class == ontology.Concept, m.class == ontology.Place && s.happens(noun):
		return false // "good for Ruritania, a success"
	case isPeople(known.Class):
		return m.class == ontology.Organization && m.name != "" && s.deps.indefinite(noun) // "Red Dawn, a rebel group", "Acme, a retailer"; not "an icon of freedom, a leader who"
	case m.name == "" && s.otherClass(m.head, known.Class):
		return false // "food, a place to sleep"
	case m.name == "" && s.goesOn(noun):
		return false
	case m.name != "":
		return s.deps.indefinite(noun) || s.sameClass(m, noun) || s.defined(noun) || s.bareKinds(noun) && known.Class == m.class || s.landOf(m, noun) >= 0
	}
	if k := s.at(noun); k != nil && k.name != "" {
		return false // of a model: model reads it
	}
	if own, listed := s.nouns.Head(s.lemma(m.head)); listed && own.Class == ontology.Concept && known.Class != ontology.Concept && known.Class != "" {
		return false // "without permission, a tool"
	}
	first, _ := s.deps.phrase(noun)
	if first+1 < len(s.doc.Tokens) && first > m.end+1 && s.doc.Token(first-1).UPOS == "ADV" && s.doc.Token(first-1).Head == noun {
		first-- // "the hotel, now a school"
	}
	return s.deps.indefinite(noun) && first == m.end+1 && s.doc.Tokens[m.end].UPOS == "PUNCT" && m.class != ontology.Event &&
		(!ok || known.Class != ontology.Event)
}

// happens reports whether a noun tells an event: "a big win for the rebels".
func (s *relater) happens(noun int) bool {
	for _, i := range s.byAnchor[noun] {
		if !s.props[i].typ.IsRelation() {
			return true
		}
	}
	return false
}

// otherClass reports whether a noun is known for things of another class.
func (s *relater) otherClass(noun int, class ontology.Class) bool {
	own, ok := s.nouns.Head(s.lemma(noun))
	return ok && own.Class != ontology.Concept && class != ontology.Concept && class != "" && own.Class != class
}

// goesOn reports whether a conjunction stands behind what a noun heads: then it
// is one of a list.
func (s *relater) goesOn(noun int) bool {
	end := s.reach(noun)
	for end < len(s.doc.Tokens) && s.doc.Word(end) == "," {
		end++
	}
	return end < len(s.doc.Tokens) && s.doc.Tokens[end].UPOS == "CCONJ" && s.sameSentence(end, noun)
}

// defined reports whether a noun with the definite article is narrowed down by
// a clause: "the disease that the virus causes".
func (s *relater) defined(noun int) bool {
	k := s.at(noun)
	return k != nil && k.name == "" && k.definite && s.deps.with(noun, "nmod:poss") < 0 && s.deps.with(noun, "acl") >= 0 && k.class != ontology.Person && s.doc.Tokens[noun].UPOS == "NOUN"
}

// ofThatKind reports whether the noun before "of" can be that of the name: a
// country's capital city is no country, and no country is a city; a state may be either.
func (s *relater) ofThatKind(m *mention, noun int) bool {
	known, _ := s.nouns.Head(s.lemma(noun))
	return (m.kind == "Country") == (known.Kind == "Country") || known.Kind == "State"
}

// sameClass reports whether a noun with the definite article is one for things
// of the class of a name: "Ruritel, the national news agency".
func (s *relater) sameClass(m *mention, noun int) bool {
	k := s.at(noun)
	return k != nil && k.name == "" && k.class == m.class && k.definite && s.deps.with(noun, "nmod:poss") < 0
}

// landOf returns the place whose the noun says that a named thing of its class is: "Ruritel,
// | Ruritania's national airline". -1 without one.
func (s *relater) landOf(m *mention, noun int) int {
	p, k := s.deps.with(noun, "nmod:poss"), s.at(noun)
	if p < 0 || !s.isNamedPlace(p) || k == nil || k.name != "" || k.class != m.class || k.plural || s.superlative(noun) {
		return -1
	}
	return p
}

// kind says of what kind a name is by the noun beside it, if that is one of a kind.
func (s *relater) kind(m *mention, noun int, rule string) {
	if s.isCapital(noun) {
		s.capital(m, noun)
		return
	}
	if _, known := s.nouns.Head(s.lemma(noun)); s.kindAt(noun) < 0 && !known {
		return
	}
	s.sayKind(rule, 0.8, noun, m.head, m.first, m.end)
}

// isCapital reports whether a noun, or one that compounds with it, makes its
// place the capital of another.
func (s *relater) isCapital(noun int) bool {
	if s.words.Capitals[s.lemma(noun)] {
		return true
	}
	c := s.deps.with(noun, "compound", "amod")
	return s.doc.Tokens[noun].UPOS == "NOUN" && c >= 0 && s.words.Capitals[s.lemma(c)+" "+s.lemma(noun)]
}

// seated says which place is the capital behind whose noun its name stands in
// apposition: "the country's capital, Springfield".
func (s *relater) seated(noun int) {
	if !s.isCapital(noun) {
		return
	}
	for _, c := range s.deps.of(noun) {
		if isRel(s.doc.Tokens[c].Rel, "appos") && c > noun && s.isNamedPlace(c) {
			s.capital(s.at(c), noun)
			return
		}
	}
}

// capital says of which place a city is the capital: "the Ruritanian capital
// Springfield", "Springfield, the capital of Ruritania".
func (s *relater) capital(m *mention, noun int) {
	places := []ontology.Class{ontology.Place}
	of := s.modifier(noun, places, "amod", "compound", "nmod:poss")
	if of < 0 {
		of = s.bodyBehind(noun, places)
	}
	first, end := s.deps.phrase(noun)
	from := noun
	if c := s.deps.with(noun, "compound", "amod"); c == noun-1 && s.words.Capitals[s.lemma(c)+" "+s.lemma(noun)] {
		from = c
	}
	s.sayProperty("capital", 0.8, noun, min(first, m.first), max(end, m.end), of, m.head, from, noun+1)
	if of >= 0 && s.at(of).chain != m.chain {
		s.say("LOCATED_IN", "capital", 0.8, noun, min(first, m.first), max(end, m.end), "agent", m.head, "object", of)
	}
}

// unions is the kind of bodies that states have in common.
const unions = "IGO"
