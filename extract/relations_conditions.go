package extract

import "wiregraph/graph/ontology"

// ails says from which illness or injury somebody suffers that "with" joins to the noun for
// him, or to the verb that tells where he is brought or how he is left: "patients with
// malaria", "was taken to hospital with severe burns", "is in intensive care with burns".
func (s *relater) ails(t int) {
	tok := s.doc.Tokens[t]
	if tok.UPOS != "NOUN" || tok.Head < 0 || tok.Head > t || s.caseOf(t) != "with" || !isRel(tok.Rel, "nmod", "obl") || !s.isIllness(t) {
		return
	}
	who := tok.Head
	if m := s.at(who); m == nil || !isPeople(s.chainClass(m)) {
		if isVerb(s.doc.Tokens[who].UPOS) && (!s.words.Brought[s.lemma(who)] || !s.deps.passive(who)) || !isVerb(s.doc.Tokens[who].UPOS) && s.deps.with(who, "cop") < 0 {
			return
		}
		if s.deps.passive(who) {
			who = s.deps.with(who, "nsubj:pass")
		} else {
			who = s.subjectOf(who)
		}
	}
	m := s.at(who)
	if s.unknown(m) || !isPeople(s.chainClass(m)) || !s.first(condition, who, t) {
		return
	}
	agents, ills := []int{who}, s.deps.coordination(t)
	_, end := s.deps.phrase(t)
	s.say(condition, "with illness", 0.75, t, min(m.first, tok.Head), end, "agent", agents, "object", ills)
	s.trigger(s.deps.with(t, "case"))
}

// isIllness reports whether a noun stands for an illness or an injury, with what compounds
// with it, and no denial.
func (s *relater) isIllness(t int) bool {
	lemmas := []string{s.lemma(t)}
	if c := s.deps.with(t, "compound", "amod"); c == t-1 {
		lemmas = []string{s.lemma(c), s.lemma(t)}
	}
	known, ok := s.nouns.Head(lemmas...)
	d := s.deps.with(t, "det")
	return ok && known.Kind == "Disease" && (d < 0 || s.lemma(d) != "no")
}

// ownIllness says from what somebody suffers that is said to be his: "her cancer", "the minister's cancer
// diagnosis". The names of doctors in those of illnesses are nobody's: "Parkinson's disease".
func (s *relater) ownIllness(t int) {
	who, ill := s.deps.with(t, "nmod:poss"), t
	if c := s.deps.with(t, "compound"); s.words.Diagnoses[s.lemma(t)] && c >= 0 {
		ill = c
	}
	m := s.at(who)
	if who < 0 || s.unknown(m) || s.chainClass(m) != ontology.Person || !s.isIllness(ill) || !m.pronoun && (ill == t && s.words.Eponyms[s.lemma(t)] || s.doc.Tokens[who].Head != t) || s.diesOf(t) || !s.first(condition, who, ill) {
		return
	}
	first, end := s.deps.phrase(t)
	from, to := ill, ill+1
	if ill < t {
		to = t // "her COVID-19 | diagnosis"
	}
	for from > first && s.lemma(from-1) != "own" && isRel(s.doc.Token(from-1).Rel, "compound", "amod") && s.doc.Token(from-1).Head == ill {
		from--
	}
	s.say(condition, "own illness", 0.75, t, first, end, "agent", who, "object", -1)
	s.props[s.last].addWords("object", from, to)
}

// diesOf reports whether an illness is told to be what somebody dies of, which says enough.
func (s *relater) diesOf(t int) bool {
	return s.tellsAt(s.doc.Tokens[t].Head, "DIE")
}

// inCondition says how somebody is who is told to be brought or listed in a state: "was listed in
// critical condition".
func (s *relater) inCondition(t int) {
	v := s.doc.Tokens[t].Head
	if s.lemma(t) != "condition" || s.caseOf(t) != "in" || v < 0 || v > t || !isRel(s.doc.Tokens[t].Rel, "obl") || s.deps.with(t, "amod") < 0 || s.deps.with(t, "det", "nmod:poss") >= 0 || !isVerb(s.doc.Tokens[v].UPOS) || !s.deps.passive(v) {
		return
	}
	sub := s.deps.with(v, "nsubj:pass")
	if sub < 0 || s.unknown(s.at(sub)) || !isPeople(s.chainClass(s.at(sub))) {
		return
	}
	first, end := s.clause(v, sub)
	from, to := s.deps.phrase(t)
	s.sayProperty("in condition", 0.7, t, first, max(end, to), -1, sub, from, to)
	s.instead(v)
}
