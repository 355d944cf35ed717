package extract

import "wiregraph/graph/ontology"

// sayKind says of what kind something is, in the words of the text.
func (s *relater) sayKind(rule string, prior float64, noun int, agent any, first, end int) {
	from, to := s.kindWords(noun)
	for to > noun+1 && s.doc.Token(to-1).UPOS == "PUNCT" {
		to--
	}
	kind := s.behindQualities(from, noun)
	if from < kind {
		s.sayProperty("quality of kind", 0.7, noun, first, max(end, to), -1, agent, from, kind)
	}
	s.say("INSTANCE_OF", rule, prior, noun, first, max(end, to), "agent", agent, "object", -1)
	s.props[s.last].addWords("object", kind, to)
}

// kindWords returns the words of a kind of things: the noun with what
// compounds with it and describes it, without what points at the thing or
// counts it, and without the country or the owner before it.
func (s *relater) kindWords(noun int) (first, end int) {
	first, end = s.deps.phrase(noun)
	for first < noun {
		t := s.doc.Tokens[first]
		m := s.nameFrom(first)
		if joined := s.hyphenated(first); joined > first+1 && joined <= noun {
			if t.UPOS != "NUM" && !s.words.Based[s.lemma(joined-1)] && (m == nil || !m.demonym) {
				return first, s.kindEnd(noun, end) // "on-line journal"
			}
			if t.UPOS == "NUM" {
				first = joined // "12-storey | building"
				continue
			}
		}
		switch {
		case m != nil && m.nameEnd < noun && s.doc.Tokens[m.nameEnd].UPOS == "ADJ" && !small(s.doc.Word(m.nameEnd)):
			return first, s.kindEnd(noun, end) // "Greek Orthodox church"
		case m != nil && m.nameEnd <= noun && (m.demonym || isClass(m.class, ontology.Place, ontology.Person) || m.class == ontology.Organization && m.nameEnd < noun):
			first = m.nameEnd
		case s.words.Based[s.lemma(first)] && isRel(t.Rel, "amod"), s.doc.Word(first) == "-" && first+1 < noun && s.words.Based[s.lemma(first+1)]:
			first++ // "Oslo-based company"
		case first > 0 && s.words.Dimensions[s.lemma(first)] && (s.words.Units[s.lemma(first-1)] || s.doc.Word(first-1) == ")"): // "75 ft (23 m) long | boat"
			first++
		case isRel(t.Rel, "det", "nmod:poss", "nummod", "case", "advmod", "obl:unmarked"), isRel(t.Rel, "obl", "nmod") && isRel(t.UPOS, "ADJ", "ADV"), t.UPOS == "PUNCT", t.UPOS == "NUM" && s.doc.Token(first+1).UPOS != "PUNCT", t.UPOS == "PRON", s.words.Pointing[s.lemma(first)]:
			first++
		default:
			return first, s.kindEnd(noun, end)
		}
	}
	return first, s.kindEnd(noun, end)
}

// hyphenated returns the end of the words that hyphens join to one, "on-line", behind a
// token; the token's own end without a hyphen.
func (s *relater) hyphenated(t int) int {
	end := t + 1
	for end+1 < len(s.doc.Tokens) && s.doc.Tokens[end].XPOS == "HYPH" && s.doc.Tokens[end].Start == s.doc.Tokens[end-1].End && s.doc.Tokens[end].End == s.doc.Tokens[end+1].Start {
		end += 2
	}
	return end
}

// kindEnd is the end of the words of a kind: the noun's, or of what it is a
// kind of.
func (s *relater) kindEnd(noun, end int) int {
	if end > noun+1 && s.lemma(noun+1) != "of" {
		return noun + 1
	}
	for _, c := range s.deps.of(noun) {
		if p := s.deps.with(c, "case"); c > noun && p > noun+1 && p < end && isRel(s.doc.Tokens[c].Rel, "nmod") {
			end = p // "leaders of parties | such as"
		}
		for _, k := range s.deps.of(c) {
			if p := s.deps.with(k, "case"); p > c && p < end && s.introduces(p, k) {
				end = p // "violations of rights | such as torture"
			}
		}
	}
	return end
}

// nameFrom returns the mention whose name begins at a token, nil without one.
func (s *relater) nameFrom(t int) *mention {
	for k := t; k < len(s.doc.Tokens) && k < t+4; k++ {
		if m := s.at(k); m != nil && m.nameFirst == t && m.nameEnd > t {
			return m
		}
	}
	return nil
}

// examples says of what kind those are that the text names as examples of it:
// "tourist resorts, such as Springfield and Oz".
func (s *relater) examples(m *mention) {
	s.exampleHolders(m)
	if !m.plural || m.pronoun || m.name != "" || isPeople(m.class) || s.doc.Tokens[m.head].UPOS != "NOUN" {
		return
	}
	for _, c := range s.deps.of(m.head) {
		p := s.deps.with(c, "case")
		if c < m.head || p < 0 || !isRel(s.doc.Tokens[c].Rel, "nmod") || s.at(c) == nil {
			continue
		}
		after := p + 2
		for after < len(s.doc.Tokens) && opens(s.doc.Word(after)) {
			after++
		}
		if !s.introduces(p, c) || s.words.Vague[s.lemma(m.head)] || after < len(s.doc.Tokens) && s.doc.Tokens[after].UPOS == "ADP" {
			continue
		}
		agents := s.deps.coordination(c)
		kind := s.deedOf(m, agents[0])
		s.sayKind("such as", 0.8, kind.head, agents, kind.first, s.reach(agents[len(agents)-1]))
		return
	}
}

// deedOf returns the deed of which a noun is the object where what is named as an example is a
// deed, and the noun is none: "violations | of rights such as torture"; else the noun.
func (s *relater) deedOf(m *mention, example int) *mention {
	if !isRel(s.doc.Tokens[m.head].Rel, "nmod") {
		return m
	}
	e, deed := s.at(example), s.at(s.doc.Tokens[m.head].Head)
	if deed != nil && deed.plural && deed.class == ontology.Event && e.class == ontology.Event && m.class != ontology.Event {
		return deed
	}
	return m
}

// introduces reports whether a preposition introduces the examples of a kind: "such as", and
// "including" before several or before a name.
func (s *relater) introduces(p, first int) bool {
	switch s.lemma(p) {
	case "such":
		return s.deps.with(p, "fixed") >= 0
	case "like": // "countries like Chile", but "problems like Chile"
		m := s.at(first)
		known, ok := s.nouns.Head(s.lemma(s.doc.Tokens[first].Head))
		return ok && m.name != "" && m.nameFirst < m.nameEnd && m.class == known.Class && !s.deps.indefinite(first)
	case "include":
		m := s.at(first)
		return m.class != ontology.Person && s.deps.with(first, "nummod", "det", "nmod:poss") < 0 && (len(s.deps.conjuncts(first)) > 0 || m.name != "")
	}
	return false
}

// among says of what kind those are that a predicate counts among others:
// "violins and cellos are among the instruments".
func (s *relater) among(t, sub, first, end int) {
	if k := s.at(t); k == nil || !k.plural || isPeople(k.class) || s.doc.Tokens[t].UPOS != "NOUN" || s.deps.with(t, "amod", "compound") < 0 {
		return // "among the hills" tells where
	}
	for _, one := range s.withOthers(sub) {
		if m := s.at(one); m != nil && !isClass(m.class, ontology.Person, ontology.Group, ontology.Role) {
			s.sayKind("copula among", 0.75, t, one, first, end)
			s.trigger(s.deps.with(t, "case"))
		}
	}
}

// namedHolder says of one whose name a participle gives what he is: "a baker named John Doe".
func (s *relater) namedHolder(verb, noun, name int) {
	if !s.occupied(noun) || s.byHead[verb] >= 0 {
		return
	}
	first, end := s.kindWords(noun)
	s.byHead[verb] = len(s.mentions) // the office, known by the word that introduces its holder
	s.mentions = append(s.mentions, mention{first: first, end: end, head: verb, class: ontology.Role, kind: "Office", chain: -1})
	s.say("HOLDS_ROLE", "called", 0.8, noun, first, s.at(name).end, "agent", name, "object", verb)
}

// occupied reports whether a noun names an office or an occupation.
func (s *relater) occupied(noun int) bool {
	lemma := s.lemma(noun)
	t, office := s.nouns.Title(lemma)
	_, kin := s.nouns.Kin(lemma)
	return office && !kin && !s.words.Loose[t.Kind] && !s.words.Persons[lemma] && s.words.Doers[lemma] == ""
}

// exampleHolders says what those are whom the text names as examples of the
// holders of an office or an occupation: "designers including Jane Roe".
func (s *relater) exampleHolders(m *mention) {
	if !m.plural || m.pronoun || m.name != "" || m.class != ontology.Group || s.doc.Tokens[m.head].UPOS != "NOUN" {
		return
	}
	if !s.occupied(m.head) {
		return
	}
	for _, c := range s.deps.of(m.head) {
		p := s.deps.with(c, "case")
		if c < m.head || p < m.head || !isRel(s.doc.Tokens[c].Rel, "nmod") || s.lemma(p) != "include" && (s.lemma(p) != "such" || s.deps.with(p, "fixed") < 0) {
			continue
		}
		if s.byHead[p] >= 0 {
			return
		}
		s.byHead[p] = len(s.mentions) // the office, known by the word that introduces its holders
		first, head := m.first, m.head
		s.mentions = append(s.mentions, mention{first: head, end: head + 1, head: p, class: ontology.Role, kind: "Office", plural: true, chain: -1})
		for _, h := range s.deps.coordination(c) {
			if s.named(h) {
				s.say("HOLDS_ROLE", "such as", 0.75, head, first, s.at(h).end, "agent", h, "object", p)
			}
		}
		return
	}
}

// asKind says of what kind a body or a place is that a phrase with "as" at the head of the sentence tells
// of: "As a regional hospital, Acme General treats thousands".
func (s *relater) asKind(m *mention) {
	v := s.doc.Tokens[m.head].Head
	if m.nameFirst >= m.nameEnd || m.demonym || v < 0 || !isRel(s.doc.Tokens[m.head].Rel, "nsubj") || !isClass(m.class, ontology.Organization, ontology.Place) {
		return
	}
	for _, c := range s.deps.of(v) {
		as := s.deps.with(c, "case")
		if c > m.first || as < 0 || s.lemma(as) != "as" || !s.deps.indefinite(c) || as != s.doc.Sentences[s.doc.Tokens[c].Sentence].First || s.doc.Word(m.first-1) != "," || s.words.Vague[s.lemma(c)] {
			continue
		}
		if known, ok := s.nouns.Head(s.lemma(c)); ok && (known.Class == m.class || known.Class == ontology.Place) || s.at(c) != nil && s.at(c).class == m.class {
			s.sayKind("as kind", 0.75, c, m.head, as, m.end)
			return
		}
	}
}
