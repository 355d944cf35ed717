package extract

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
	if s.unknown(m) || !isPeople(s.chainClass(m)) || !s.first("HAS_CONDITION", who, t) {
		return
	}
	agents, ills := []int{who}, s.deps.coordination(t)
	_, end := s.deps.phrase(t)
	s.say("HAS_CONDITION", "with illness", 0.75, t, min(m.first, tok.Head), end, "agent", agents, "object", ills)
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
