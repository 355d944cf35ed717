package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// survivors says whose kin those are that outlive somebody, each by the noun for him and by his name
// where that stands behind it: "is survived by his wife, Jane, sons John and Jack, and two
// grandchildren". The list is read as it stands, for the parse makes many things of it.
func (s *relater) survivors(verb int) {
	dead, first := s.deps.with(verb, "nsubj:pass"), -1
	switch by := s.deps.with(verb, "obl"); {
	case s.words.Survives[s.lemma(verb)] && dead >= 0 && by > verb && s.caseOf(by) == "by":
		first = s.deps.with(by, "case") + 1
	case s.words.Leaves[s.lemma(verb)] && s.doc.Tokens[verb].XPOS == "VBZ":
		dead, first = s.deps.with(verb, "nsubj"), verb+1 // "he leaves | a wife and two sons"
	}
	if first < 0 || dead < 0 || s.at(dead) == nil || !s.isPerson(dead) {
		return
	}
	if o := s.deps.with(verb, "obj"); s.words.Leaves[s.lemma(verb)] && (o < 0 || !s.kinNoun(o) || !s.deps.indefinite(o) && s.deps.with(o, "nummod") < 0) {
		return // "he leaves his wife"
	}
	from, _ := s.clause(verb, dead)
	for t := first; s.sameSentence(t, verb) && !isRel(s.doc.Tokens[t].XPOS, "VBD", "VBP", "VBZ", "WP", "WDT"); t++ {
		if s.doc.Tokens[t].UPOS != "NOUN" || !s.kinNoun(t) || s.lemma(t-1) == "of" {
			continue
		}
		agents, end := s.namesOfKin(t)
		if len(agents) == 0 {
			if m := s.at(t); m == nil || m.name != "" || s.deps.with(t, "nmod:poss") >= 0 {
				continue // kin reads it
			}
			agents, end = s.kinNames(t), s.at(t).end
		}
		s.listedKin[t] = true
		start, upto := from, max(verb+1, end)
		if s.deps.with(t, "nmod:poss") >= 0 {
			start, _ = s.deps.phrase(t)
			upto = end
		}
		s.sayKin(agents, dead, t, min(start, t), max(upto, t+1))
	}
}

// namesOfKin returns those whose names stand right behind the noun for them, with or without a comma:
// one behind a singular, all up to the next noun behind a plural. None where there are none.
func (s *relater) namesOfKin(noun int) (heads []int, end int) {
	t := noun + 1
	if t+1 < len(s.doc.Tokens) && s.lemma(t) == "of" && s.doc.Tokens[t+1].UPOS == "NUM" { // "his wife of 40 years, Jane"
		for t < len(s.doc.Tokens) && t < noun+6 && s.doc.Word(t) != "," {
			t++
		}
	}
	plural := s.doc.Tokens[noun].XPOS == "NNS"
	for t < len(s.doc.Tokens) {
		next := t
		for next < len(s.doc.Tokens) && next < t+2 && (s.doc.Word(next) == "," || strings.EqualFold(s.doc.Word(next), "and")) {
			next++
		}
		m := s.nameFrom(next)
		if m == nil || m.class != ontology.Person || m.nameFirst != next || m.demonym || !s.sameSentence(next, noun) || len(heads) > 0 && !plural {
			break
		}
		heads, end, t = append(heads, m.head), m.nameEnd, m.nameEnd
	}
	return heads, end
}
