package extract

import "wiregraph/graph/ontology"

// How many were at a demonstration, where the text tells that of what was told before: "thousands marched. The union
// said | 9,000 took part. Police put the number at | 4,000".

// The types of what people are at, and of being there.
const (
	protesting    = "PROTEST"
	participating = "PARTICIPATE"
)

// attended reads of a verb without an object that somebody was at what was told before.
func (s *relater) attended(verb int) {
	who := s.deps.with(verb, "nsubj")
	if who < 0 || !isVerb(s.doc.Tokens[verb].UPOS) || s.told(verb) || !s.attends(verb) {
		return
	}
	if o := s.deps.with(verb, "obj"); o >= 0 && !s.words.Attends[s.lemma(verb)+"_"+s.lemma(o)] {
		return
	}
	if s.deps.some(verb, func(c int) bool { return isRel(s.doc.Tokens[c].Rel, "obl", "xcomp") }) || !s.counted(who) {
		return
	}
	at := s.occasion(verb)
	if at < 0 {
		return
	}
	first, end := s.clause(verb, who)
	s.say(participating, "attended", 0.7, verb, first, end, "agent", who, "object", at)
	s.trigger(verb)
	s.instead(verb)
}

// attends reports whether a verb, with its particle or its object, tells that somebody is there.
func (s *relater) attends(verb int) bool {
	if s.words.Attends[s.lemma(verb)] {
		return true
	}
	return s.deps.some(verb, func(c int) bool {
		return isRel(s.doc.Tokens[c].Rel, "compound:prt", "obj", "advmod") && s.words.Attends[s.lemma(verb)+"_"+s.lemma(c)]
	})
}

// turnout reads how many somebody says were at a demonstration: "put the turnout at | 9,000", "estimated the march at
// | 9,000 people and the union at | 12,000".
func (s *relater) turnout(verb, thing int) bool {
	if isWhPronoun(s.doc.Tokens[thing].XPOS) && s.doc.Tokens[verb].Rel == "acl:relcl" {
		thing = s.doc.Tokens[verb].Head // "a march, | which they put at 900"
	}
	at, done := -1, false
	switch lemma := s.lemma(thing); {
	case s.words.Turnouts[lemma], s.words.Tallies[lemma] && s.talliesPeople(verb):
		at = s.occasion(thing)
	case s.isProtest(thing):
		at = thing
	}
	if at < 0 {
		return false
	}
	for _, c := range s.deps.of(verb) {
		number := s.doc.Tokens[c].UPOS == "NUM"
		if !valuation(s.doc, s.deps, verb, c) || !number && !s.areThey(c) {
			continue
		}
		_, end := s.deps.phrase(c)
		if number {
			s.say(participating, "turnout", 0.7, c, min(thing, verb), end, "object", at)
			s.props[s.last].addWords("agent", s.deps.with(c, "case")+1, c+1)
		} else {
			s.say(participating, "turnout", 0.7, c, min(thing, verb), end, "agent", c, "object", at)
		}
		s.trigger(verb)
		done = true
	}
	if !done {
		return false
	}
	for _, i := range s.byAnchor[verb] {
		s.props[i].first, s.props[i].end = 0, 0 // nobody reports on "the figure"
	}
	return true
}

// counted reports whether a subject is so many people.
func (s *relater) counted(t int) bool {
	part, _ := s.nouns.Partitive(s.lemma(t))
	return s.doc.Tokens[t].UPOS == "NUM" || s.deps.with(t, "nummod") >= 0 || part && s.doc.Tokens[t].XPOS == "NNS"
}

// areThey reports whether a noun stands for people.
func (s *relater) areThey(t int) bool {
	m := s.at(t)
	return m != nil && isPeople(m.class)
}

// talliesPeople reports whether the sentence of a verb, or the one before, tells how many were at a demonstration.
func (s *relater) talliesPeople(verb int) bool {
	for t := verb - 1; t >= 0 && s.doc.Tokens[t].Sentence >= s.doc.Tokens[verb].Sentence-1; t-- {
		for _, i := range s.byAnchor[t] {
			if id := s.props[i].typ.ID; id == participating || id == protesting {
				return true
			}
		}
	}
	return false
}

// isProtest reports whether a noun stands for a demonstration.
func (s *relater) isProtest(t int) bool {
	m := s.at(t)
	return s.doc.Tokens[t].UPOS == "NOUN" && m != nil && m.class == ontology.Event && s.words.Demonstrations[s.lemma(t)]
}

// occasion returns where the demonstration stands that was told last, in the paragraph's last sentences before a token;
// -1 without one.
func (s *relater) occasion(before int) int {
	const back = 3
	for t := before - 1; t >= 0 && s.doc.Tokens[t].Sentence >= s.doc.Tokens[before].Sentence-back; t-- {
		for _, i := range s.byAnchor[t] {
			p := &s.props[i]
			switch p.typ.ID {
			case participating:
				if o := p.fill("object"); len(o) > 0 {
					return o[0]
				}
			case protesting:
				return t
			}
		}
		if s.isProtest(t) {
			return t
		}
	}
	return -1
}
