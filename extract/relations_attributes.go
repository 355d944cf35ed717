package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// predicate reads what a copula says of its subject: a property ("is
// inconsistent"), a state ("is in danger"), a kind ("is a messaging app"), a
// superlative ("is the largest city").
func (s *relater) predicate(t int) {
	cop := s.deps.with(t, "cop")
	sub := s.deps.with(t, "nsubj")
	if cop < 0 || sub < 0 || s.lemma(cop) != "be" || s.at(sub) == nil {
		return
	}
	tok := s.doc.Tokens[t]
	if subject := s.at(sub); subject.pronoun && s.chainOf(subject) == nil {
		return
	}
	first, end := s.clause(t, sub)
	switch {
	case tok.UPOS == "ADJ":
		if s.words.NoProperty[s.lemma(t)] {
			if s.words.Similar[s.lemma(t)] {
				s.similar(t, sub, first, end)
			}
			return
		}
		if s.words.Similar[s.lemma(t)] {
			s.similar(t, sub, first, end)
			return
		}
		if s.deps.with(t, "csubj", "ccomp", "expl") >= 0 {
			return
		}
		s.bare(t)
		s.say("HAS_ATTRIBUTE", "copula adjective", 0.65, t, first, end, "agent", sub, "object", t)
		s.trigger(cop)
	case tok.UPOS == "NUM":
		if !s.isPerson(sub) && s.at(sub) != nil && !s.at(sub).pronoun && s.caseOf(t) == "" && s.deps.with(t, "nmod", "compound", "flat") < 0 && s.deps.with(t, "nmod:unmarked") < 0 {
			s.say("HAS_ATTRIBUTE", "copula number", 0.7, t, first, end, "agent", sub, "object", t)
			s.trigger(cop)
		}
		if s.isPerson(sub) {
			s.say("HAS_ATTRIBUTE", "age", 0.8, t, first, end, "agent", sub, "object", t)
			s.trigger(cop)
		}
	case tok.UPOS == "NOUN" || tok.UPOS == "PROPN":
		s.nominal(t, sub, cop, first, end)
	}
}

// chainOf returns the chain of a pronoun that it shares with another mention.
func (s *relater) chainOf(m *mention) *chain {
	if m.chain < 0 || len(s.chains[m.chain].mentions) < 2 {
		return nil
	}
	return &s.chains[m.chain]
}

// nominal reads a predicate that is a noun.
func (s *relater) nominal(t, sub, cop, first, end int) {
	if prep := s.caseOf(t); prep != "" {
		if s.words.States[prep] && s.at(t) != nil && !s.at(t).definite && describedNoun(s.doc, s.deps, t) && s.at(t).class != ontology.Place && s.at(t).class != ontology.Event {
			s.say("HAS_ATTRIBUTE", "copula state", 0.5, t, first, end, "agent", sub, "object", t)
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
		if of := s.deps.with(t, "nmod"); of >= 0 && s.caseOf(of) == "of" && s.at(of) != nil && s.at(of).class == ontology.Organization {
			s.say("MEMBER_OF", "copula member of", 0.85, t, first, end, "agent", sub, "object", of)
			s.trigger(t)
		}
		return
	}
	if k := s.standIn(t); k >= 0 && s.isPerson(sub) {
		return // an office: office reads it
	}
	subject, pred := s.at(sub), s.at(t)
	if pred != nil && pred.name != "" {
		if pred.class == ontology.Artifact && (subject.class == ontology.Artifact || subject.pronoun && s.chainClass(subject) == ontology.Artifact) {
			s.say("HAS_MODEL", "copula", 0.75, t, first, end, "agent", sub, "object", t)
		}
		return
	}
	if s.superlative(t) {
		s.say("HAS_ATTRIBUTE", "copula superlative", 0.75, t, first, end, "agent", sub, "object", t)
		s.trigger(cop)
		return
	}
	if c := s.kindAt(t); c >= 0 && s.indefinite(t) && !s.isPerson(sub) {
		if s.saysKind(subject, t) {
			s.say("INSTANCE_OF", "copula", 0.7, t, first, end, "agent", sub, "object", c)
			s.trigger(cop)
		}
		return
	}
	if s.at(t) != nil && !s.impersonal(subject) && (s.indefinite(t) || s.deps.with(t, "det", "nmod:poss") < 0) {
		s.say("HAS_ATTRIBUTE", "copula noun", 0.5, t, first, end, "agent", sub, "object", t)
		s.trigger(cop)
	}
}

// impersonal reports whether a subject is a pronoun for no person: "it is time".
func (s *relater) impersonal(m *mention) bool { return m.pronoun && m.gender == neuter }

// saysKind reports whether a noun with a copula is the kind of its subject,
// not a judgment of it: a thing with a name and no pronoun, or a noun for
// something concrete.
func (s *relater) saysKind(subject *mention, noun int) bool {
	if subject.pronoun {
		return false
	}
	known, ok := s.nouns.Head(s.lemma(noun))
	return subject.name != "" || ok && known.Class != ontology.Concept && known.Class != ontology.Event
}

func (s *relater) chainClass(m *mention) ontology.Class {
	if m.chain < 0 {
		return m.class
	}
	return s.chains[m.chain].class
}

// superlative reports whether a noun has a superlative or an ordinal before it.
func (s *relater) superlative(noun int) bool {
	for _, c := range s.deps.of(noun) {
		if k := s.doc.Tokens[c]; c < noun && (k.XPOS == "JJS" || k.XPOS == "RBS" || isRel(k.Rel, "amod") && s.deps.with(c, "advmod") >= 0 && s.doc.Tokens[s.deps.with(c, "advmod")].XPOS == "RBS" || k.Rel == "amod" && s.nouns.Ordinal(s.lemma(c))) {
			return true
		}
	}
	return false
}

// indefinite reports whether a noun has the indefinite article.
func (s *relater) indefinite(noun int) bool {
	d := s.deps.with(noun, "det")
	return d >= 0 && (s.lemma(d) == "a" || s.lemma(d) == "an" || s.lemma(d) == "another")
}

// kindAt returns the token that stands for what a predicate noun says its
// subject is, -1 without one.
func (s *relater) kindAt(noun int) int {
	for i := range s.mentions {
		if k := &s.mentions[i]; k.class == ontology.Concept && k.kind == kindOf && k.first <= noun && noun < k.end {
			return k.head
		}
	}
	return -1
}

// similar reads "similar to".
func (s *relater) similar(t, sub, first, end int) {
	for _, c := range s.deps.of(t) {
		if isRel(s.doc.Tokens[c].Rel, "obl", "nmod") && s.caseOf(c) == "to" {
			s.say("SIMILAR_TO", "similar to", 0.8, t, first, end, "agent", sub, "object", c)
			s.trigger(t)
			return
		}
	}
}

// age reads the age of a person: "Roe, 53,", "53-year-old Roe", "Roe, aged 53".
func (s *relater) age(m *mention) {
	if m.class != ontology.Person {
		return
	}
	for _, c := range s.deps.of(m.head) {
		t := s.doc.Tokens[c]
		switch {
		case t.UPOS == "NUM" && c > m.head && isRel(t.Rel, "appos", "nmod", "nummod", "parataxis", "nmod:unmarked") && s.between(m.nameEnd, c, ",") && s.plausibleAge(c):
			s.say("HAS_ATTRIBUTE", "age", 0.85, c, m.first, c+1, "agent", m.head, "object", c)
			return
		}
	}
}

func (s *relater) plausibleAge(t int) bool {
	w := s.doc.Word(t)
	return len(w) <= 3 && strings.IndexFunc(w, func(r rune) bool { return r < '0' || r > '9' }) < 0
}
