package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// measures says what a thing measures by the words that stand with the noun
// for it: "an earthquake of magnitude 6.3"; and, where the noun is said of
// something, "is a 75 ft long boat", "is a town with a population of 50".
func (s *relater) measures(m *mention) {
	if m.pronoun || m.name != "" && m.nameFirst <= m.head && m.head < m.nameEnd || m.class == ontology.Role {
		return
	}
	said := s.saidOf(m.head)
	for _, c := range s.deps.of(m.head) {
		tok := s.doc.Tokens[c]
		switch {
		case c < m.head && isRel(tok.Rel, "compound", "nmod:unmarked", "amod") && s.words.Units[s.lemma(c)] && s.deps.with(c, "nummod") >= 0 && (said != m.head || s.sized(m, c)) && !s.isPerson(said):
			end := c + 1
			if end < m.head && s.doc.Tokens[end].UPOS == "ADJ" && s.words.Dimensions[s.lemma(end)] {
				end++
			}
			s.sayProperty("measure before noun", 0.7, c, s.at(said).first, m.end, -1, said, s.afterDeterminer(s.startOf(c)), end)
			return
		case c < m.head && s.words.Scales[s.lemma(c)] && isRel(tok.Rel, "compound", "amod", "nmod:unmarked") && s.deps.with(c, "nummod") >= 0:
			s.sayProperty("scale", 0.8, c, m.first, m.end, -1, said, s.startOf(c), c+1)
			return
		case c < m.head && s.words.Scales[s.lemma(c)] && isRel(tok.Rel, "compound") && s.deps.with(c, "flat", "appos") == m.head-1 && s.doc.Tokens[m.head-1].UPOS == "NUM":
			s.sayProperty("scale", 0.8, c, m.first, m.end, -1, said, c, m.head) // "a magnitude 6.3 | quake"
			return
		case c > m.head && s.words.Scales[s.lemma(c)] && isRel(tok.Rel, "nmod"):
			if n := s.deps.with(c, "flat", "nummod", "nmod:unmarked", "appos"); n >= 0 && s.doc.Tokens[n].UPOS == "NUM" {
				first, end := s.startOf(c), max(n, c)+1
				if of := s.shaking(m.head, first, end); of >= 0 {
					said = of
				}
				s.sayProperty("scale", 0.8, c, min(m.first, s.at(said).first), max(end, said+1), -1, said, min(n, c), end)
				m.end = min(m.end, first) // told of it, and no part of its name
				return
			}
		case c > m.head && isRel(tok.Rel, "nmod") && s.caseOf(c) == "with" && (said != m.head && s.caseOf(m.head) == "" || s.doc.Word(s.deps.with(c, "case")-1) == "," && s.measuredBy(c)):
			if first, end := s.deps.phrase(c); s.at(c) != nil && s.at(c).name == "" && (s.counts(first, end) || describedNoun(s.doc, s.deps, c)) {
				s.sayProperty("with", 0.6, c, s.at(said).first, end, -1, said, first, end)
				return
			}
		}
	}
}

// shaking returns the event right before the words of a scale, or right behind them, where
// the parse hangs them on the noun of which it is told: "aftershocks of | an earthquake |
// with magnitude 6.3", "the toll of magnitude 6.3 | quake". -1 without one.
func (s *relater) shaking(noun, first, end int) int {
	for _, t := range []int{end, first - 1} {
		if t > noun && t < len(s.doc.Tokens) && s.doc.Tokens[t].UPOS == "NOUN" && s.at(t) != nil && s.at(t).class == ontology.Event {
			return t
		}
	}
	return -1
}

// sized reports whether a measure before a noun tells how large one thing is, or how long a
// way: "the ten-storey building", "a three-day voyage".
func (s *relater) sized(m *mention, unit int) bool {
	if m.plural || m.name != "" || s.deps.with(m.head, "det") < 0 || s.words.Vague[s.lemma(m.head)] || hasUpper(s.doc.Word(unit)) {
		return false
	}
	switch m.class {
	case ontology.Place, ontology.Artifact:
		return s.words.Sizes[s.lemma(unit)] && m.kind != "Commodity"
	case ontology.Event:
		return s.words.Journeys[s.lemma(m.head)] && (s.words.Sizes[s.lemma(unit)] || s.words.Lengths[s.lemma(unit)]) && !s.told(m.head)
	}
	return false
}

// saidOf returns the one of whom a noun is said, by a copula or in apposition
// to the name; else the noun itself.
func (s *relater) saidOf(noun int) int {
	if h := s.doc.Tokens[noun].Head; h >= 0 && isRel(s.doc.Tokens[noun].Rel, "appos") && s.at(h) != nil && s.at(h).name != "" {
		return h
	}
	return s.meantBy(noun)
}

// afterDeterminer skips a determiner.
func (s *relater) afterDeterminer(t int) int {
	if s.doc.Tokens[t].UPOS == "DET" {
		return t + 1
	}
	return t
}

// counts reports whether a number that is no date stands among the tokens.
func (s *relater) counts(first, end int) bool {
	for t := first; t < end; t++ {
		if s.doc.Tokens[t].UPOS == "NUM" {
			return true
		}
	}
	return false
}

// measured says what a copula or a verb of measure says that its subject
// measures; what is measured of its owner is a role of its own.
func (s *relater) measured(t, sub, first, end int) {
	owner, from, to := s.ownerOf(sub)
	f, e := s.deps.phrase(t)
	if far := s.farFrom(t); far > e { // "five miles (eight kilometers) from the border"
		e, end = far, max(end, far)
	}
	s.sayProperty("measure", 0.7, t, first, end, -1, owner, s.afterComments(f, t), s.undated(t, e))
	if from < to {
		s.props[s.last].addWords("of", from, to)
	}
}

// undated returns the end of the words for a measure at a token without the date
// behind them: "4.1 percent | in May".
func (s *relater) undated(t, end int) int {
	v := valueAt(s.doc, end-1)
	if v == nil || v.Kind != nlp.Date || v.First-1 <= t || s.doc.Token(v.First-1).UPOS != "ADP" {
		return end
	}
	return v.First - 1
}

// worth says what something is worth that is described so: "a firm worth $2
// million".
func (s *relater) worth(t int) {
	if !s.words.Worth[s.lemma(t)] {
		return
	}
	h := s.subjectOf(t)
	if h < 0 && isRel(s.doc.Tokens[t].Rel, "amod", "acl") {
		h = s.doc.Tokens[t].Head
	}
	c := s.deps.with(t, "obj", "obl")
	if h < 0 || h > t || s.at(h) == nil || s.at(h).pronoun || c < t {
		return
	}
	if _, end := s.deps.phrase(c); s.counts(t+1, end) {
		for _, k := range s.deps.of(c) { // "worth 2 million dollars | bound for Oz"
			if first, _ := s.deps.phrase(k); k > c && first < end && isRel(s.doc.Tokens[k].Rel, "amod", "acl", "nmod") && s.caseOf(k) != "of" && first > t+1 {
				end = first
			}
		}
		s.sayProperty("worth", 0.75, t, s.at(h).first, end, -1, h, t+1, end)
		s.instead(t)
	}
}

// weighs reads verbs of measure: "weighed 82 pounds", "lasted two hours",
// "stands at 46 seconds".
func (s *relater) weighs(t int) {
	takes := s.words.Takes[s.lemma(t)]
	if s.doc.Tokens[t].UPOS != "VERB" || !s.words.Measures[s.lemma(t)] && !takes {
		return
	}
	sub, told := s.deps.with(t, "nsubj"), s.told(t)
	if h := s.doc.Tokens[t].Head; sub < 0 && h >= 0 && h < t && isRel(s.doc.Tokens[t].Rel, "acl") && s.doc.Tokens[t].XPOS == "VBG" {
		sub, told = h, false // "a rock weighing three tons"
	}
	if x := s.deps.with(t, "advcl", "xcomp"); takes && x > t && s.doc.Tokens[x].XPOS == "VB" {
		return // "the jury took nine hours to agree"
	}
	if sub < 0 || told || s.deps.passive(t) || s.unknown(s.at(sub)) {
		return
	}
	for _, c := range s.deps.of(t) {
		tok := s.doc.Tokens[c]
		if c < t || !isRel(tok.Rel, "obj", "obl") || s.caseOf(c) != "" && s.caseOf(c) != "at" {
			continue
		}
		if takes && (!s.words.Lengths[s.lemma(c)] || s.isPerson(sub)) || s.words.Holds[s.lemma(t)] && isClass(s.chainClass(s.at(sub)), ontology.Person, ontology.Group) {
			continue // "women hold 30 percent of the seats"
		}
		if tok.UPOS == "NUM" || s.words.Units[s.lemma(c)] && s.deps.with(c, "nummod") >= 0 || s.words.Scales[s.lemma(c)] && s.deps.with(c, "flat", "nummod") >= 0 {
			first, end := s.clause(t, sub)
			s.measured(c, sub, first, end)
			s.trigger(t)
			s.instead(t)
			return
		}
	}
}

// number reads what a number with a copula says of its subject: the age of a
// person, the measure of a thing.
func (s *relater) number(t, sub, cop, first, end int) {
	switch {
	case s.deps.with(t, "nmod") >= 0 && s.lemma(t) == "one":
		s.oneOf(t, sub, cop, first)
	case s.isPerson(sub):
		if s.deps.with(t, "nmod") < 0 && s.lemma(t) != "one" {
			s.say("HAS_ATTRIBUTE", ageRule, 0.8, t, first, end, "agent", sub, "object", t)
			s.trigger(cop)
		}
	case !s.at(sub).pronoun && s.caseOf(t) == "" && s.deps.with(t, "nmod", "flat") < 0:
		owner, from, to := s.ownerOf(sub)
		s.say("HAS_ATTRIBUTE", "copula number", 0.7, t, first, end, "agent", owner, "object", t)
		s.trigger(cop)
		if from < to {
			s.props[s.last].addWords("of", from, to)
		}
	}
}

// ownerOf returns the one whose measure a phrase names, and the words for the
// measure: "the storm" and "maximum wind" of "the storm's maximum wind". It is
// the phrase itself, and no words, when nobody owns it.
func (s *relater) ownerOf(sub int) (owner, first, end int) {
	m := s.at(sub)
	if m.pronoun || m.name != "" {
		return sub, 0, 0
	}
	if p := s.deps.with(sub, "nmod:poss"); p >= 0 && s.at(p) != nil {
		return p, s.reach(p), m.head + 1
	}
	for _, c := range s.deps.of(sub) {
		if k := s.at(c); k != nil && c > sub && isRel(s.doc.Tokens[c].Rel, "nmod") && k.name != "" && (s.caseOf(c) == "of" || s.caseOf(c) == "for") {
			first := m.first
			for first < sub && s.doc.Tokens[first].UPOS == "DET" {
				first++
			}
			return c, first, sub + 1
		}
	}
	return sub, 0, 0
}
