package extract

// valued reads how much somebody says that something is: "put the toll at 40". What it costs
// is told of the verb itself.
func (s *relater) valued(verb int) {
	if !isVerb(s.doc.Tokens[verb].UPOS) || s.cues.Valuing[s.lemma(verb)] == nil {
		return
	}
	thing := s.deps.with(verb, "obj", "nsubj:pass")
	m := s.at(thing)
	if thing >= 0 && s.turnout(verb, thing) || s.unknown(m) || s.isPerson(thing) {
		return
	}
	for _, i := range s.byAnchor[verb] {
		if s.props[i].filler("amount") != nil {
			return
		}
	}
	for _, c := range s.deps.of(verb) {
		if valuation(s.doc, s.deps, verb, c) {
			first, end := s.deps.phrase(c)
			if at := s.deps.with(c, "case"); first == at {
				first++
			}
			s.sayProperty("value", 0.7, c, min(m.first, verb), end, -1, thing, first, end)
			s.trigger(verb)
			s.instead(verb)
			return
		}
	}
}

// judged reads what somebody says that something is: "called the plan costly",
// "described the attack as terrible". Who says so, attribution finds.
func (s *relater) judged(verb int) {
	if !isVerb(s.doc.Tokens[verb].UPOS) || s.cues.Judging[s.lemma(verb)] == nil {
		return
	}
	thing := s.deps.with(verb, "obj", "nsubj:pass")
	m := s.at(thing)
	if thing < 0 || s.unknown(m) {
		return
	}
	for _, c := range s.deps.of(verb) {
		if c < thing || !judgment(s.doc, s.deps, s.cues, verb, c) || s.words.NoProperty[s.lemma(c)] {
			continue
		}
		first, end := s.deps.phrase(c)
		for first < c && (s.cues.RoleMarks[s.lemma(first)] || s.doc.Tokens[first].UPOS == "PUNCT" || s.doc.Tokens[first].UPOS == "AUX") {
			first++
		}
		for _, k := range s.deps.conjuncts(c) {
			if s.doc.Tokens[k].UPOS == "ADJ" && s.startOf(k) <= end+1 {
				end = s.reach(k)
			}
		}
		s.sayProperty("judgment", 0.6, c, min(m.first, verb), end, -1, thing, s.afterComments(first, c), end)
		s.trigger(c)
		s.instead(verb)
		return
	}
}
