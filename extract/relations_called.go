package extract

import "wiregraph/graph/ontology"

// called says what a thing is called in so many words: "Rapa Nui, also called
// Easter Island", "the device, known as a siphon"; or, of an indefinite thing
// that a title names, of what kind that is: "a film entitled Oz".
func (s *relater) called(verb int) {
	if tok := s.doc.Tokens[verb]; tok.UPOS != "VERB" || !isParticiple(tok.XPOS) || !s.words.Called[s.lemma(verb)] {
		return
	}
	name := -1
	for _, c := range s.deps.of(verb) {
		if c > verb && (isRel(s.doc.Tokens[c].Rel, "xcomp", "obj") && s.caseOf(c) == "" || isRel(s.doc.Tokens[c].Rel, "obl", "xcomp") && s.caseOf(c) == "as") {
			name = c
		}
	}
	if name < 0 || !isNoun(s.doc.Tokens[name].UPOS) {
		return
	}
	thing := s.besideComma(verb, s.aboveBare(s.calledThing(verb), verb), name)
	o, m := s.at(thing), s.at(name)
	if m != nil && m.class == ontology.Person && m.name != "" && o != nil && o.class != ontology.Person && isRel(s.doc.Tokens[thing].Rel, "nmod") {
		if h := s.doc.Tokens[thing].Head; s.at(h) != nil && s.isPerson(h) { // "the leader of the group, known as Zorro": he is, and not the group
			thing, o = h, s.at(h)
		}
	}
	if thing < 0 || s.unknown(o) {
		return
	}
	first, end := s.deps.phrase(name)
	isName := m != nil && m.nameFirst < m.nameEnd
	switch {
	case isName && m.class == ontology.Person && o.class == ontology.Person && o.name == "" && s.deps.indefinite(thing):
		s.namedHolder(verb, thing, name)
		return // "a woman named Jane Roe"
	case isName && o.class == ontology.Person && s.deps.indefinite(thing):
		return
	case isName && m.chain == o.chain && o.nameFirst < o.nameEnd && foldName(m.name) != foldName(o.name):
		s.say("ALIAS_OF", "called", 0.8, verb, min(o.first, first), max(o.end, m.end), "object", thing)
		s.props[s.last].addWords("agent", m.nameFirst, m.nameEnd)
	case isName && m.chain == o.chain && o.nameFirst < o.nameEnd:
		return
	case isName && o.name == "" && (s.deps.indefinite(thing) || s.deps.with(thing, "nummod") >= 0) && (s.words.Titled[s.lemma(verb)] || isRel(s.doc.Tokens[verb].Rel, "acl")):
		s.sayKind("called", 0.75, thing, name, o.first, m.end)
		s.instead(verb)
		return
	case isName && m.chain == o.chain && o.name == "" && !o.pronoun && s.chains[m.chain].name == m.name: // it has no other name
		s.sayKind("called", 0.75, thing, name, o.first, m.end)
		s.instead(verb)
		return
	case isName && m.chain == o.chain:
		s.say("ALIAS_OF", "called", 0.8, verb, min(o.first, first), max(o.end, m.end), "object", thing)
		s.props[s.last].addWords("agent", first, m.nameEnd)
	case isName:
		s.say("ALIAS_OF", "called", 0.8, verb, min(o.first, first), max(o.end, m.end), "agent", name, "object", thing)
	case s.term(verb, name, o, first):
		s.say("ALIAS_OF", "called", 0.75, verb, min(o.first, first), max(o.end, end), "object", thing)
		s.props[s.last].addWords("agent", first, end)
	default:
		return
	}
	s.trigger(verb)
	s.instead(verb)
}

// besideComma returns the named thing right before the comma behind which a
// verb of calling stands, where that is of the other name's class and the parse
// hangs the verb on something before it; else the thing given: "the statues of
// Rapa Nui, also called Easter Island".
func (s *relater) besideComma(verb, thing, name int) int {
	o := s.at(name)
	comma := s.startOf(verb) - 1
	if thing < 0 || o == nil || comma < 1 || s.at(thing) != nil && s.at(thing).end == comma && s.at(thing).name != "" {
		return thing
	}
	if s.doc.Token(comma+1).UPOS == "PUNCT" {
		comma++
	}
	if k := s.nameBefore(comma); k != nil && k.class == o.class && k.chain != o.chain && !k.demonym && k.head > thing {
		return k.head
	}
	return thing
}

// aboveBare returns the indefinite thing of which a bare noun behind a preposition tells
// what it is about, where the parse hangs a verb of calling on the noun: "a course in
// cooking | called Hot Pot". Without an article the noun is no thing that has a name.
func (s *relater) aboveBare(thing, verb int) int {
	if thing < 0 || !isRel(s.doc.Tokens[verb].Rel, "acl") || !isRel(s.doc.Tokens[thing].Rel, "nmod") || s.doc.Tokens[thing].XPOS != "NN" || s.deps.with(thing, "det", "nmod:poss", "nummod") >= 0 {
		return thing
	}
	if h := s.doc.Tokens[thing].Head; h >= 0 && h < thing && s.doc.Tokens[h].UPOS == "NOUN" && s.at(h) != nil && s.deps.indefinite(h) {
		return h
	}
	return thing
}

// term reports whether a common noun behind a verb of calling is a term for a
// thing, no judgment of it: it stands alone or between quotation marks.
func (s *relater) term(verb, name int, thing *mention, first int) bool {
	if thing.class == ontology.Person {
		return false
	}
	if s.besides(verb) {
		return s.deps.with(name, "det", "nmod", "nummod") < 0
	}
	if s.deps.with(verb, "obl:agent") < 0 && s.deps.indefinite(name) && isRel(s.doc.Tokens[verb].Rel, "acl") && s.deps.with(name, "amod", "nmod", "nummod", "acl") < 0 {
		if _, known := s.nouns.Head(s.lemma(name)); !known {
			return true // "the cloud, known as | a plume", but "called a mistake"
		}
	}
	if thing.class == ontology.Group || s.words.Titled[s.lemma(verb)] {
		return false
	}
	if first > 0 && opens(s.doc.Word(first-1)) && s.deps.with(name, "amod") < 0 {
		return true
	}
	return isRel(s.doc.Tokens[verb].Rel, "acl") && s.deps.with(name, "det", "amod", "nmod", "nummod") < 0
}

// namesIt says what somebody names a thing: "named the raid Operation Hawk". What has a name that
// everybody knows is only called up or told: "called the regulator Ofcom".
func (s *relater) namesIt(verb int) {
	if tok := s.doc.Tokens[verb]; tok.UPOS != "VERB" || !s.words.Christens[s.lemma(verb)] || s.told(verb) {
		return
	}
	thing := s.deps.with(verb, "obj")
	if thing < verb || s.unknown(s.at(thing)) || isClass(s.chainClass(s.at(thing)), ontology.Person, ontology.Group, ontology.Role) {
		return
	}
	name := s.deps.with(verb, "xcomp")
	if name < thing {
		name = s.deps.with(thing, "appos", "flat")
	}
	m, o := s.at(name), s.at(thing)
	if name < thing || m == nil || m.nameFirst >= m.nameEnd || m.nameFirst != o.end && !opens(s.doc.Word(m.nameFirst-1)) || m.chain == o.chain || m.wikidata != "" || isClass(m.class, ontology.Person, ontology.Role, ontology.Organization, ontology.Place) {
		return
	}
	s.say("ALIAS_OF", "names it", 0.8, verb, min(o.first, verb), m.end, "object", thing)
	s.props[s.last].addWords("agent", m.nameFirst, m.nameEnd)
	s.trigger(verb)
	s.instead(verb)
}

// besides reports whether a verb of calling gives one more word for a thing: "also
// known as".
func (s *relater) besides(verb int) bool {
	return s.deps.some(verb, func(c int) bool { return c < verb && s.words.Besides[s.lemma(c)] })
}

// calledThing returns what a verb of calling speaks of: the noun that it
// describes, its subject in the passive, or the phrase before the comma behind
// which it stands. -1 without one.
func (s *relater) calledThing(verb int) int {
	tok := s.doc.Tokens[verb]
	if c := s.deps.with(verb, "nsubj:pass"); c >= 0 {
		return c
	}
	if isRel(tok.Rel, "acl") {
		return tok.Head
	}
	if !isRel(tok.Rel, "advcl", "parataxis", "conj") || s.deps.with(verb, "nsubj", "aux") >= 0 {
		return -1
	}
	comma := s.startOf(verb) - 1
	if comma >= 0 && s.doc.Token(comma+1).UPOS == "PUNCT" {
		comma++
	}
	if comma < 1 || s.doc.Word(comma) != "," {
		return -1
	}
	best := -1
	for k := comma - 1; k >= 0 && k >= comma-8; k-- {
		if m := s.at(k); m != nil && m.end == comma && (best < 0 || m.first > s.at(best).first) {
			best = k
		}
	}
	return best
}
