package extract

import "wiregraph/graph/ontology"

// moves says how fast something is that moves: "was moving west at 13 mph".
func (s *relater) moves(t int) {
	if s.doc.Tokens[t].UPOS != "VERB" || s.deps.passive(t) {
		return
	}
	sub := s.subjectOf(t)
	if s.unknown(s.at(sub)) {
		return
	}
	for _, c := range s.deps.of(t) {
		if c > t && isRel(s.doc.Tokens[c].Rel, "obl", "nmod") && s.caseOf(c) == "at" && s.deps.with(c, "nummod") >= 0 && s.speed(c) {
			first, end := s.clause(t, sub)
			f, e := s.deps.phrase(c)
			for f < c && s.doc.Tokens[f].UPOS == "ADP" {
				f++
			}
			s.sayProperty("speed", 0.75, c, first, end, -1, sub, f, e)
			return
		}
	}
}

// speed reports whether a noun is a unit of speed, or becomes one by what
// stands behind it: "75 miles per hour".
func (s *relater) speed(unit int) bool {
	if s.words.Speeds[s.lemma(unit)] {
		return true
	}
	for _, c := range s.deps.of(unit) {
		if c > unit && s.lemma(c) == "hour" && isRel(s.doc.Tokens[c].Rel, "nmod") {
			return s.words.Sizes[s.lemma(unit)]
		}
	}
	return false
}

// houses says how many live in a place that is their home, and which places lie
// in it: "the island, home to 5,000 people", "is home to the city of Oz".
func (s *relater) houses(t int) {
	if !s.words.Homes[s.lemma(t)] || t+1 >= len(s.doc.Tokens) || s.lemma(t+1) != "to" {
		return
	}
	place := s.subjectOf(t)
	if h := s.doc.Tokens[t].Head; place < 0 && h >= 0 && h < t && isRel(s.doc.Tokens[t].Rel, "advmod", "appos", "amod", "acl", "nmod", "parataxis", "advcl") {
		place = h
	}
	if place < 0 || s.at(place) == nil || s.chainClass(s.at(place)) != ontology.Place {
		return
	}
	for _, c := range s.deps.of(t) {
		if c < t || !isRel(s.doc.Tokens[c].Rel, "obl", "nmod") {
			continue
		}
		of := s.deps.with(c, "nmod")
		if of >= 0 && s.isNamedPlace(of) && s.words.NamedOf[s.lemma(c)] && s.caseOf(of) == "of" {
			c = of // "the city of Oz"
		}
		for _, k := range s.deps.coordination(c) {
			m := s.at(k)
			if m == nil {
				continue
			}
			first, end := s.span(s.at(place), m)
			switch {
			case m.class == ontology.Place && m.name != "" && !m.demonym, m.class == ontology.Place && m.kind == "Facility":
				s.say("LOCATED_IN", "home to", 0.75, t, first, end, "agent", k, "object", place)
				s.instead(t)
			case m.plural && isPeople(m.class) && s.counts(m.first, m.end):
				s.sayProperty("home to", 0.7, t, first, end, -1, place, t, s.reach(k))
				s.instead(t)
			}
		}
	}
}
