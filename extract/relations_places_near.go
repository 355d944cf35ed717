package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// distant says how far from which place something is: "the wreck lies 50 miles
// south of Oz", "a planet 110 light-years from Earth".
func (s *relater) distant(unit int) {
	name := s.lemma(unit)
	if c := s.deps.with(unit, "compound"); c >= 0 && c == unit-2 {
		name = s.lemma(c) + "-" + name // "light-years"
	}
	if !s.words.Sizes[name] && !s.words.Distances[name] || s.deps.with(unit, "nummod") < 0 {
		return
	}
	tok := s.doc.Tokens[unit]
	end := s.farFrom(unit)
	if end < 0 {
		return
	}
	first, _ := s.deps.phrase(unit)
	thing := -1
	if s.deps.with(unit, "cop") >= 0 {
		thing = s.subjectOf(unit) // "it is 110 light-years from Earth"
	}
	for h, steps := tok.Head, 0; h >= 0 && thing < 0 && steps < 3; h, steps = s.doc.Tokens[h].Head, steps+1 {
		if v := valueAt(s.doc, h); v != nil && v.Kind == nlp.Date {
			continue // "crashed on Tuesday, ten miles from Oslo"
		}
		if isNoun(s.doc.Tokens[h].UPOS) && h < unit && s.deps.with(h, "cop") < 0 {
			thing = h
			break
		}
		if sub := s.subjectOf(h); sub >= 0 && sub < unit && (s.deps.with(h, "cop") >= 0 || s.words.Lies[s.lemma(h)]) {
			thing = sub
			break
		}
		if isVerb(s.doc.Tokens[h].UPOS) {
			if sub := s.deps.with(h, "nsubj:pass"); sub >= 0 && s.words.Lies[s.lemma(h)] {
				thing = sub
			}
			break
		}
	}
	m := s.at(thing)
	if thing < 0 || s.words.Sizes[s.lemma(thing)] || s.caseOf(thing) == "of" || s.caseOf(thing) == "from" || s.caseOf(thing) == "off" {
		return // the next of several distances
	}
	if s.unknown(m) || isPeople(s.chainClass(m)) {
		return
	}
	s.sayProperty("distance", 0.7, unit, min(m.first, first), max(m.end, end), -1, thing, first, end)
	for v, steps := tok.Head, 0; v >= 0 && v != thing && steps < 3; v, steps = s.doc.Tokens[v].Head, steps+1 {
		if isVerb(s.doc.Tokens[v].UPOS) {
			if v == tok.Head || s.words.Lies[s.lemma(v)] {
				s.instead(v)
			}
			break
		}
	}
}

// farFrom returns the end of the words behind a unit of length that tell from
// which place it is measured: "south of Oz", "from Earth", "off the coast of
// Oz". -1 when there are none.
func (s *relater) farFrom(unit int) int {
	t := unit + 1
	for s.sameSentence(t, unit) && t < unit+8 {
		switch w := s.lemma(t); {
		case s.doc.Word(t) == "(":
			for t < len(s.doc.Tokens) && t < unit+8 && s.doc.Word(t) != ")" {
				t++
			}
		case s.words.Away[w], s.words.Compass[w]:
		default:
			if h := s.doc.Tokens[t].Head; (w == "of" || w == "from" || w == "off") && t > unit && h > t && s.doc.Tokens[t].Rel == "case" {
				if m := s.at(h); m != nil && (m.class == ontology.Place || m.definite && m.name == "" && w == "from") && (w != "of" || s.words.Compass[s.lemma(t-1)]) {
					_, end := s.deps.phrase(h)
					return min(end, s.reach(h))
				}
			}
			return -1
		}
		t++
	}
	return -1
}
