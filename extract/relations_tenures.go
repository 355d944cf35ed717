package extract

import "strings"

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

// tenure says how an office is held, where a word before it does: "former",
// "acting", the "ex" of "ex-minister", the "no longer" of "is no longer mayor".
func (s *relater) tenure(p *proposition, first, noun int) {
	if first > 1 && s.doc.Word(first-1) == "-" { // "then-president"
		first -= 2
	} else if first > 0 && hasUpper(s.doc.Word(first-1)) { // "Acting Secretary"
		first--
	}
	if cop := s.deps.with(noun, "cop"); cop >= 0 {
		first = min(first, cop+1) // "was | no longer the mayor"
	}
	for t := noun - 1; t >= first && t >= s.doc.Sentences[s.doc.Tokens[noun].Sentence].First && (!isVerb(s.doc.Tokens[t].UPOS) || s.doc.Tokens[t].Head >= t); t-- {
		if s.words.Tenure[strings.ToLower(s.doc.Word(t))] && !(t > first && s.doc.Word(t-1) == "-" && s.doc.Tokens[t].UPOS == "VERB") { // "long-serving"
			p.addWords("status", t, t+1)
			return
		}
		if t > first && s.words.Tenure[strings.ToLower(s.doc.Span(t-1, t+1))] {
			p.addWords("status", t-1, t+1)
			return
		}
	}
}
