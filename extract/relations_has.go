package extract

import (
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// had says what somebody or something has, and into which state something
// comes or in which it stays: "the party has a majority", "the post remained
// vacant".
func (s *relater) had(t int) {
	verb := s.lemma(t)
	sub := s.subjectOf(t)
	if sub < 0 || s.at(sub) == nil {
		return
	}
	if s.unknown(s.at(sub)) {
		return
	}
	if s.words.Becomes[verb] {
		s.becomes(t, sub)
	}
	if s.words.Seems[verb] {
		s.seems(t, sub)
	}
	if s.words.Has[verb] {
		o := s.deps.with(t, "obj")
		if s.told(t) || o < 0 || s.at(o) == nil || s.at(o).pronoun || !describedNoun(s.doc, s.deps, o) && !s.measuredBy(o) && !s.compounded(sub, o) || s.hasKin(t, sub, o) {
			return
		}
		first, end := s.clause(t, sub)
		has := []int{o}
		for _, c := range s.deps.conjuncts(o) { // "has 40 rooms and two pools"
			if s.at(c) != nil && s.doc.Tokens[c].UPOS == "NOUN" && s.deps.with(c, "nsubj") < 0 && (describedNoun(s.doc, s.deps, c) || s.measuredBy(c)) {
				has, end = append(has, c), max(end, s.reach(c))
			}
		}
		s.say("HAS_ATTRIBUTE", "has", 0.6, t, first, end, "agent", s.withOthers(sub), "object", has)
		s.trigger(t)
		s.instead(t)
	}
}

// becomes reads the state into which something comes, or is brought: "turned
// the reefs white".
func (s *relater) becomes(t, sub int) {
	x := s.deps.with(t, "xcomp")
	if x < 0 || s.deps.with(x, "mark") >= 0 {
		return
	}
	if of := s.deps.with(x, "nmod"); of >= 0 && s.words.Parts[s.lemma(x)] && s.caseOf(of) == "of" && s.at(of) != nil {
		first, end := s.clause(t, sub)
		s.say("PART_OF", "becomes part of", 0.8, t, first, max(end, s.at(of).end), "agent", sub, "object", of)
		s.trigger(t)
		s.instead(t)
		return
	}
	if s.isCapital(x) && !s.deps.indefinite(x) && s.isNamedPlace(sub) {
		s.capital(s.at(sub), x)
		s.instead(t)
		return
	}
	if s.doc.Tokens[x].UPOS == "NOUN" && s.deps.indefinite(x) && s.caseOf(x) == "" && s.standIn(x) < 0 && !s.isPerson(sub) && !s.superlative(x) {
		first, end := s.clause(t, sub)
		from, to := s.deps.phrase(x)
		to = s.withoutRest(x, to)
		s.sayProperty("becomes", 0.65, t, first, end, -1, sub, from, to)
		s.trigger(t)
		s.instead(t)
		return
	}
	if s.doc.Tokens[x].UPOS != "ADJ" {
		return
	}
	if o := s.deps.with(t, "obj"); o >= 0 && o < x {
		if sub = o; s.at(sub) == nil {
			return
		}
	}
	first, end := s.clause(t, sub)
	s.bare(x)
	s.say("HAS_ATTRIBUTE", "becomes", 0.7, t, first, end, "agent", s.withOthers(sub), "object", x)
	s.trigger(t)
}

// stative reads the state that a participle tells which the parse takes for a passive: "is
// married", "is densely populated". Nobody does it.
func (s *relater) stative(t int) {
	if !s.words.Statives[strings.ToLower(s.doc.Word(t))] || s.doc.Tokens[t].XPOS != "VBN" || s.told(t) || s.deps.with(t, "obl:agent", "obl", "obj", "xcomp") >= 0 {
		return
	}
	cop, sub := s.deps.with(t, "aux:pass"), s.deps.with(t, "nsubj:pass")
	if cop < 0 || s.lemma(cop) != "be" || sub < 0 || s.at(sub) == nil || s.unknown(s.at(sub)) {
		return
	}
	first, end := s.clause(t, sub)
	from, _ := s.deps.phrase(t)
	s.sayProperty("stative", 0.65, t, first, end, -1, s.withOthers(sub), s.afterComments(max(from, cop+1), t), t+1)
	s.trigger(cop)
	s.instead(t)
}

// seems reads what something seems to be: "the plan seems risky", "the town looked
// deserted". That it only seems so, its signature tells.
func (s *relater) seems(t, sub int) {
	x := s.deps.with(t, "xcomp")
	if x < t || s.deps.with(x, "mark", "case", "obj", "obl:agent", "aux") >= 0 {
		return
	}
	first, end := s.clause(x, sub)
	switch {
	case s.doc.Tokens[x].UPOS == "ADJ":
		s.adjective(x, sub, t, first, end)
	case s.doc.Tokens[x].XPOS == "VBN" && s.deps.with(x, "obl", "advcl") < 0:
		s.sayProperty("seems", 0.6, x, first, end, -1, sub, x, x+1)
		s.instead(x)
	}
}

// describedNoun reports whether an adjective or a number says more of a noun,
// and nothing denies it: a bare noun after "has" is rarely a property.
func describedNoun(doc *nlp.Document, deps dependents, noun int) bool {
	if d := deps.with(noun, "det"); d >= 0 && doc.Tokens[d].Lemma == "no" {
		return false
	}
	return deps.with(noun, "amod", "nummod") >= 0
}

// compounded reports whether what a thing or a place has is of a kind that another noun
// tells: "the airport has a tabletop runway".
func (s *relater) compounded(sub, noun int) bool {
	c := s.deps.with(noun, "compound")
	class := s.chainClass(s.at(sub))
	return c >= 0 && s.byHead[c] < 0 && s.deps.indefinite(noun) && (class == ontology.Place || class == ontology.Artifact) && s.at(noun).class != ontology.Event
}

// measuredBy reports whether a number of units, or a number alone, says how much
// a noun without a determiner of its own is: "winds of 75 mph", "a population of 50".
func (s *relater) measuredBy(noun int) bool {
	if d := s.deps.with(noun, "det"); d >= 0 && !s.deps.indefinite(noun) {
		return false
	}
	return s.deps.some(noun, func(c int) bool {
		return c > noun && isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "of" && (s.doc.Tokens[c].UPOS == "NUM" || (s.words.Units[s.lemma(c)] || s.words.Souls[s.lemma(c)]) && s.deps.with(c, "nummod") >= 0)
	})
}

// carries says what something has that a phrase with "with" between commas
// tells of it, though the parse hangs it on the verb: "the storm, with winds of
// 75 mph, …".
func (s *relater) carries(t int) {
	if s.caseOf(t) != "with" || !isRel(s.doc.Tokens[t].Rel, "obl") || !s.measuredBy(t) {
		return
	}
	first, end := s.deps.phrase(t)
	if c := s.deps.with(t, "case"); c < first {
		first = c
	}
	if first < 2 || s.doc.Word(first-1) != "," || end >= len(s.doc.Tokens) || s.doc.Word(end) != "," {
		return
	}
	sub := s.deps.with(s.doc.Tokens[t].Head, "nsubj")
	if m := s.at(sub); m != nil && m.end == first-1 && !m.pronoun {
		s.sayProperty("with", 0.6, t, m.first, end, -1, sub, first+1, end)
	}
}
