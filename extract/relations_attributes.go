package extract

import "wiregraph/graph/ontology"

// predicate reads what a copula says of its subject: a property ("is
// inconsistent"), a state ("is in danger"), a kind ("is a messaging app"), a
// superlative ("is the largest city"), an age.
func (s *relater) predicate(t int) {
	cop := s.deps.with(t, "cop")
	if cop < 0 || s.lemma(cop) != "be" {
		return
	}
	sub := s.subjectOf(t)
	if sub < 0 || s.at(sub) == nil {
		return
	}
	if s.unknown(s.at(sub)) {
		return
	}
	if s.onlySupposed(t) && !s.isPerson(sub) {
		return
	}
	if m := s.at(t); m != nil && m.kind == "Party" && s.deps.indefinite(t) && s.isPerson(sub) {
		return // partisan reads it
	}
	first, end := s.clause(t, sub)
	if m := s.at(t); m != nil && m.demonym && s.deps.with(t, "det", "case") < 0 {
		s.adjective(t, sub, cop, first, end) // "who is | Swiss", whatever the parse calls it
		return
	}
	switch s.doc.Tokens[t].UPOS {
	case "ADJ":
		s.adjective(t, sub, cop, first, end)
	case "NUM":
		if m := s.at(t); m != nil && m.name != "" && m.class == ontology.Artifact {
			s.nominal(t, sub, cop, first, end) // "is a Boeing 737"
			return
		}
		s.number(t, sub, cop, first, end)
	case "ADV", "ADP":
		if s.words.Placings[s.lemma(t)] && s.deps.with(t, "case", "obl", "nmod", "advcl", "ccomp") < 0 && !s.impersonal(s.at(sub)) && !s.told(t) {
			s.sayProperty("copula adverb", 0.6, t, first, end, -1, sub, t, t+1)
			s.trigger(cop)
		}
	case "NOUN", "PROPN":
		s.nominal(t, sub, cop, first, end)
		for _, c := range s.deps.conjuncts(t) { // "the largest city and most populous port"
			if s.doc.Tokens[c].UPOS == "NOUN" && s.deps.with(c, "nsubj", "cop") < 0 && s.caseOf(c) == "" && (s.superlative(c) || s.deps.indefinite(c)) {
				s.nominal(c, sub, cop, first, max(end, c+1))
			}
		}
	}
}

// adjective reads the properties that adjectives with a copula name: one, or
// several coordinated ones.
func (s *relater) adjective(t, sub, cop, first, end int) {
	if s.words.Similar[s.lemma(t)] && s.similar(t, sub, first, end) {
		return
	}
	if s.words.NoProperty[s.lemma(t)] || s.deps.with(t, "ccomp", "expl") >= 0 || s.deps.with(t, "csubj") >= 0 && s.at(sub).pronoun {
		return
	}
	if m := s.at(t); m != nil && m.demonym {
		if k := s.at(sub); s.isPerson(sub) || k != nil && isPeople(k.class) {
			s.say("ORIGIN_COUNTRY", "copula", 0.8, t, first, end, "agent", sub, "object", t)
		}
		return
	}
	if s.impersonal(s.at(sub)) && s.anaphora.Impersonal(s.doc.Word(sub)) || s.deps.with(t, "case") >= 0 && !s.words.States[s.caseOf(t)] || s.asks(t) {
		return
	}
	if s.doc.Tokens[t].XPOS == "JJS" && s.deps.with(t, "det") >= 0 {
		s.ranked("copula superlative", t, t, sub, first)
		s.trigger(cop)
		return
	}
	heads := []int{t}
	for _, c := range s.deps.conjuncts(t) {
		if tok := s.doc.Tokens[c]; tok.UPOS == "ADJ" && s.byHead[c] < 0 && s.deps.with(c, "nsubj", "cop", "mark") < 0 && !s.words.NoProperty[s.lemma(c)] {
			heads = append(heads, c)
			end = max(end, c+1)
		}
	}
	for _, h := range heads {
		s.bare(h)
	}
	s.say("HAS_ATTRIBUTE", "copula adjective", 0.65, t, first, end, "agent", s.withOthers(sub), "object", heads)
	s.trigger(cop)
}

// nominal reads a predicate that is a noun.
func (s *relater) nominal(t, sub, cop, first, end int) {
	if prep := s.caseOf(t); prep != "" {
		if s.words.Among[prep] {
			if s.superlative(t) && !s.told(t) { // "among the best athletes in the world"
				from, to := s.deps.phrase(t)
				s.sayProperty("copula among", 0.7, t, first, end, -1, sub, min(from, s.deps.with(t, "case")), to)
				s.trigger(cop)
				return
			}
			s.among(t, sub, first, end)
			return
		}
		s.stands(t, sub, first, end)
		if s.isState(t) && s.words.States[prep] {
			from, to := s.deps.phrase(t)
			if prep != "of" && s.deps.with(t, "nummod") < 0 && !(s.words.Within[prep] && s.deps.with(t, "amod") >= 0 && s.deps.with(t, "det", "nmod:poss") < 0) {
				from = s.deps.with(t, "case") // "under control", "in a coma", but "stable condition", "7.1 magnitude"
			}
			s.sayProperty("copula state", 0.5, t, first, end, -1, sub, from, to)
			s.instead(t)
			s.trigger(cop)
		}
		return
	}
	if of := s.deps.with(t, "nmod"); of >= 0 && s.words.Parts[s.lemma(t)] && s.caseOf(of) == "of" {
		s.say("PART_OF", "copula part of", 0.85, t, first, end, "agent", sub, "object", of)
		s.trigger(t)
		return
	}
	if s.words.Neighbors[s.lemma(t)] {
		if of := s.deps.with(t, "nmod:poss"); of >= 0 {
			s.say("NEIGHBOR_OF", "copula neighbor", 0.85, t, first, end, "agent", sub, "object", of)
			s.trigger(t)
		}
		return
	}
	if s.words.Members[s.lemma(t)] {
		if of := s.deps.with(t, "nmod"); of >= 0 && s.caseOf(of) == "of" && s.at(of) != nil && isClass(s.at(of).class, ontology.Organization, ontology.Group) {
			s.say("MEMBER_OF", "copula member of", 0.85, t, first, end, "agent", sub, "object", of)
			s.trigger(t)
		}
		if s.superlative(t) && !knownTitle(s.doc, s.nouns, t-1, t+1) { // "the last surviving member of the crew"
			s.ranked("copula superlative", t, t, sub, first)
			s.trigger(cop)
		}
		return
	}
	if k := s.standIn(t); k >= 0 && (s.isPerson(sub) || s.several(sub, t) && s.occupied(t)) && !s.highest(t) && !s.firstTo(t) && !(s.words.Persons[s.lemma(t)] && s.superlative(t)) {
		return // an office: office reads it
	}
	if s.isCapital(t) {
		s.capital(s.at(sub), t)
		return
	}
	if s.isCapital(sub) && s.isNamedPlace(t) {
		s.capital(s.at(t), sub) // "the country's capital is Springfield"
		return
	}
	subject, pred := s.at(sub), s.at(t)
	if pred != nil && pred.name != "" {
		if pred.class == ontology.Artifact && pred.kind != "Ship" && (subject.class == ontology.Artifact || subject.pronoun && s.chainClass(subject) == ontology.Artifact) {
			s.say("HAS_MODEL", "copula", 0.75, t, first, end, "agent", sub, "object", t)
		}
		return
	}
	if of := s.deps.with(t, "nmod"); of > t && s.words.Magnitudes[s.lemma(t)] && s.caseOf(of) == "of" && s.deps.with(t, "nmod:poss", "amod") < 0 && !s.words.Magnitudes[s.lemma(sub)] {
		from, to := s.deps.phrase(t)
		s.sayProperty("copula size", 0.7, t, first, end, -1, s.withOthers(sub), s.afterComments(from, t), to) // "is about the size of a car"
		s.trigger(cop)
		return
	}
	if s.superlative(t) {
		s.ranked("copula superlative", t, t, s.withOthers(sub), first)
		s.trigger(cop)
		return
	}
	if s.deps.with(t, "nummod") >= 0 && s.words.Units[s.lemma(t)] && !s.anaphora.Impersonal(s.doc.Word(sub)) && s.caseOf(t) == "" && !s.isPerson(sub) {
		s.measured(t, sub, first, end)
		s.trigger(cop)
		return
	}
	if of := s.deps.with(t, "nmod"); of >= 0 && s.words.KindsOf[s.lemma(t)] && s.caseOf(of) == "of" && (s.deps.indefinite(t) || s.doc.Tokens[t].XPOS == "NNS") {
		s.sayKind("copula", 0.7, of, s.withOthers(sub), first, end) // "is a form of payment"
		s.trigger(cop)
		return
	}
	if s.kindAt(t) >= 0 && (s.deps.indefinite(t) || s.bareKinds(t) && !isPeople(s.chainClass(subject))) && !s.isPerson(sub) && !s.words.Vague[s.lemma(t)] && s.saysKind(subject, t) {
		s.sayKind("copula", 0.7, t, s.withOthers(sub), first, end)
		s.trigger(cop)
		return
	}
	if m := s.at(t); m != nil && !s.impersonal(subject) && m.kind != "Time" && (s.deps.indefinite(t) || s.deps.with(t, "det", "nmod:poss") < 0) {
		from, to := s.deps.phrase(t)
		s.sayProperty("copula noun", 0.5, t, first, end, -1, s.withOthers(sub), s.afterComments(from, t), s.withoutRest(t, s.withClause(t, to)))
		s.trigger(cop)
	}
}

// bareKinds reports whether a plural noun without a determiner says of what kind several are: "Oz
// and Springfield are cities", but "are thousands of miles away".
func (s *relater) bareKinds(noun int) bool {
	known, ok := s.nouns.Head(s.lemma(noun))
	return ok && known.Kind != "Quantity" && !isPeople(known.Class) && s.doc.Tokens[noun].XPOS == "NNS" && s.deps.with(noun, "det", "nmod:poss", "nummod") < 0
}

// saysKind reports whether a noun with a copula is the kind of its subject,
// not a judgment of it: of something with a name, or a noun for something
// concrete. A pronoun must stand for a thing of the noun's class.
func (s *relater) saysKind(subject *mention, noun int) bool {
	known, ok := s.nouns.Head(s.lemma(noun))
	if subject.pronoun {
		p, _ := s.anaphora.Pronoun(s.doc.Word(subject.head))
		c := s.chainOf(subject)
		return c != nil && (c.named || s.described(c)) && (p.Relative || ok && known.Class == c.class && known.Class != ontology.Concept && known.Class != ontology.Event)
	}
	return subject.name != "" || ok && known.Class != ontology.Concept && known.Class != ontology.Event
}

// kindAt returns the token that stands for what a predicate noun says its
// subject is, -1 without one.
func (s *relater) kindAt(noun int) int {
	return s.beside(noun, func(k *mention) bool { return k.class == ontology.Concept && k.kind == kindOf })
}
