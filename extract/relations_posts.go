package extract

// postHeld says of somebody who holds an office that the text has told of before by a noun for any that it is
// this one: "Jane Roe became mayor in 2007 and held the post until 2011", "served in that position".
func (s *relater) postHeld(t int) {
	verb := s.doc.Tokens[t].Head
	if !s.nouns.Post(s.lemma(t)) || verb < 0 || verb > t || s.told(verb) || s.deps.with(t, "nmod", "compound", "nmod:poss", "amod") >= 0 || s.deps.indefinite(t) || s.deps.with(t, "det") < 0 {
		return
	}
	held := isRel(s.doc.Tokens[t].Rel, "obj") && s.words.Holds[s.lemma(verb)]
	if served := isRel(s.doc.Tokens[t].Rel, "obl") && s.words.Serve[s.lemma(verb)] && s.caseOf(t) == "in"; !held && !served {
		return
	}
	who := s.holderOf(verb)
	if who < 0 || s.deps.modal(verb) {
		return // "would fill the post"
	}
	if last := s.officeOf(who, t); last != nil {
		first, end := s.clause(t, who)
		s.instead(verb)
		s.say("HOLDS_ROLE", "holds post", 0.9, t, first, end, "agent", who, "object", last.fill("object"), "object", last.fill("role"), "of", last.fill("of"), "of", last.fill("org"))
		s.offices = append(s.offices, officeTold{prop: s.last, noun: s.lemma(s.props[s.last].fill("object")[0]), holder: s.at(who).chain})
	}
}

// officeOf returns what tells, nearest before token t, of an office that somebody holds or is put into, nil without it.
func (s *relater) officeOf(who, t int) *proposition {
	var last *proposition
	nearest := -1
	for i := range s.props {
		p := &s.props[i]
		holder, office := p.fill("agent"), p.fill("object")
		switch p.typ.ID {
		case "HOLDS_ROLE":
		case "APPOINT":
			holder, office = p.fill("target"), p.fill("role")
		default:
			continue
		}
		if len(holder) == 1 && len(office) == 1 && s.at(holder[0]) != nil && s.at(holder[0]).chain == s.at(who).chain && office[0] < t && office[0] > nearest {
			last, nearest = p, office[0]
		}
	}
	return last
}

// holderOf returns the person who is the subject of a verb, or of what a predicate tells with an infinitive: "the first
// to hold the post"; -1 without one.
func (s *relater) holderOf(verb int) int {
	sub := s.subjectOf(verb)
	if sub < 0 {
		sub = s.foremostTo(verb)
	}
	if sub >= 0 && s.isPerson(sub) {
		return sub
	}
	return -1
}

// foremostTo returns the one of whom a clause says that he is the first or the last to do what the infinitive of a
// verb tells: "Jane Roe became the first woman to serve as mayor". -1 without one.
func (s *relater) foremostTo(verb int) int {
	noun := s.doc.Tokens[verb].Head
	if noun < 0 || noun > verb || !s.isPerson(noun) || !s.firstTo(noun) || s.deps.with(noun, "acl") != verb {
		return -1
	}
	switch t := s.doc.Tokens[noun]; {
	case s.deps.with(noun, "cop") >= 0 && !s.deps.modal(noun), isRel(t.Rel, "xcomp") && !s.deps.modal(t.Head):
		return s.subjectOf(noun)
	case isRel(t.Rel, "appos"):
		return t.Head
	}
	return -1
}
