package extract

// inTenure returns the one whose time in an office a noun tells, behind which the office
// stands with "as": of "her career as a dancer", "he spent ten years as mayor". -1 when none
// does, and where a frame knows more of the verb.
func (s *relater) inTenure(office int) int {
	h := s.doc.Tokens[office].Head
	if h < 0 || h > office || s.caseOf(office) != "as" {
		return -1
	}
	verb := h
	if isRel(s.doc.Tokens[office].Rel, "nmod") {
		if !s.words.Tenures[s.lemma(h)] {
			return -1
		}
		if p := s.deps.with(h, "nmod:poss"); p >= 0 {
			return s.heldBy(p)
		}
		if verb = s.doc.Tokens[h].Head; verb < 0 || !isRel(s.doc.Tokens[h].Rel, "obj") {
			return -1
		}
	} else if o := s.deps.with(h, "obj"); o < h || o > office || !s.words.Tenures[s.lemma(o)] {
		return -1
	}
	if !s.words.Spends[s.lemma(verb)] || s.told(verb) {
		return -1
	}
	who := s.heldBy(s.subjectOf(verb))
	if who >= 0 {
		s.instead(verb)
	}
	return who
}

// heldBy returns a person who may hold an office, -1 for anything else.
func (s *relater) heldBy(who int) int {
	if who >= 0 && s.isPerson(who) {
		return who
	}
	return -1
}
