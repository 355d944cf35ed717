package extract

import (
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// ageRule is the rule by which somebody's age is told.
const ageRule = "age"

// age reads the age of a person that a number behind the name tells: "Roe,
// 53,".
func (s *relater) age(m *mention) {
	if m.class != ontology.Person {
		return
	}
	for _, c := range s.deps.of(m.head) {
		t := s.doc.Tokens[c]
		if t.UPOS == "NUM" && c > m.head && isRel(t.Rel, "appos", "nmod", "nummod", "parataxis", "dep") && (s.between(m.nameEnd, c, ",") || s.between(m.nameEnd, c-1, ",") && s.words.Comments[s.lemma(c-1)]) && s.plausibleAge(c) {
			s.sayProperty(ageRule, 0.85, c, m.first, c+1, -1, m.head, c, c+1)
			return
		}
	}
}

// agesInTurn reads the ages of several persons that numbers behind their names
// tell in turn: "Jane Roe and John Doe, 40 and 49,".
func (s *relater) agesInTurn(m *mention) {
	if m.class != ontology.Person || m.name == "" {
		return
	}
	persons := []int{m.head}
	for _, c := range s.deps.conjuncts(m.head) {
		if p := s.at(c); p != nil && p.class == ontology.Person && p.name != "" {
			persons = append(persons, c)
		}
	}
	if len(persons) < 2 {
		return
	}
	t := s.at(persons[len(persons)-1]).nameEnd
	var ages []int
	for ; s.sameSentence(t, m.head); t++ {
		if s.doc.Tokens[t].UPOS == "NUM" {
			if !s.plausibleAge(t) {
				return
			}
			ages = append(ages, t)
		} else if s.doc.Word(t) != "," && s.doc.Tokens[t].UPOS != "CCONJ" {
			break
		}
	}
	if len(ages) != len(persons) || t < len(s.doc.Tokens) && s.doc.Token(t-1).UPOS == "NUM" && s.doc.Tokens[t].UPOS != "PUNCT" && s.doc.Tokens[t].UPOS != "ADV" {
		return
	}
	for i, p := range persons {
		s.say("HAS_ATTRIBUTE", ageRule, 0.8, ages[i], s.at(p).first, ages[i]+1, "agent", p, "object", ages[i])
	}
}

// plausibleAge reports whether a token is a number that years of life may have.
func (s *relater) plausibleAge(t int) bool {
	if v := valueAt(s.doc, t); v != nil && v.Kind == nlp.Time {
		return false
	}
	if next := t + 1; next+1 < len(s.doc.Tokens) && s.doc.Tokens[t].End == s.doc.Tokens[next].Start && s.doc.Token(next+1).UPOS == "NUM" && s.doc.Tokens[next].End == s.doc.Tokens[next+1].Start {
		return false // the score of a match: "beat Jane Roe, 6-4"
	}
	w := s.doc.Word(t)
	return len(w) <= 3 && strings.IndexFunc(w, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

// old says how old somebody is: "a 92-year-old woman", "his brother, 22".
func (s *relater) old(m *mention) {
	person := isPeople(m.class)
	if m.pronoun || !person && (m.plural || m.class == ontology.Role) {
		return
	}
	for _, at := range s.nounsBefore(m.head) {
		for _, c := range s.deps.of(at) {
			t := s.doc.Tokens[c]
			switch {
			case isRel(t.Rel, "amod", "nmod:desc", "appos", "compound") && t.Lemma == "old" && s.unit(c) >= 0:
				f, e := s.deps.phrase(c)
				for f < c && s.doc.Tokens[f].UPOS == "DET" { // "a 22-year-old from Oz"
					f++
				}
				s.sayProperty(ageRule, 0.85, c, min(f, m.first), max(e, m.end), -1, s.saidOf(m.head), f, c+1)
				return
			case person && m.name == "" && t.UPOS == "NUM" && c > m.head && isRel(t.Rel, "appos", "nmod:unmarked") && s.between(m.end, c, ",") && s.plausibleAge(c) && s.deps.with(c, "nmod") < 0: // but "80 people, | 30 of them"
				s.say("HAS_ATTRIBUTE", ageRule, 0.85, c, m.first, c+1, "agent", s.wholeOf(m.head), "object", c)
				return
			}
		}
	}
}

// unit returns the noun that measures an adjective: the year of "year-old".
func (s *relater) unit(adjective int) int { return s.deps.with(adjective, "obl", "nmod", "compound") }

// meantBy returns the subject of which a phrase is said by a copula, else the
// phrase itself: "he" of "he was a 44-year-old worker".
func (s *relater) meantBy(head int) int {
	if s.deps.with(head, "cop") >= 0 && s.deps.with(head, "case") < 0 {
		if sub := s.subjectOf(head); sub >= 0 && s.at(sub) != nil {
			return sub
		}
	}
	return head
}

// wholeOf returns the one of several of whom something is said that the parse
// hangs on the several: "one" of "one of their daughters, aged 17".
func (s *relater) wholeOf(head int) int {
	h := s.doc.Tokens[head].Head
	if h >= 0 && h < head && isRel(s.doc.Tokens[head].Rel, "nmod") && s.caseOf(head) == "of" && s.at(h) != nil && (s.doc.Tokens[h].UPOS == "NUM" || s.doc.Tokens[h].UPOS == "ADJ") {
		return h
	}
	return head
}

// aged reads "aged 53", "age 53" and "in her fifties" behind whom they are
// said of, or with a copula.
func (s *relater) aged(t int) {
	first, n := t, -1
	switch {
	case s.words.Ages[s.lemma(t)] && s.lemma(t) != "old":
		for _, c := range s.deps.of(t) {
			if years := s.deps.with(c, "nummod"); c > t && years > t && s.words.Lengths[s.lemma(c)] && isRel(s.doc.Tokens[c].Rel, "obl:unmarked", "nmod:unmarked", "obj") {
				n = years // "aged 84 years"
				break
			}
			if c > t && s.doc.Tokens[c].UPOS == "NUM" && isRel(s.doc.Tokens[c].Rel, "obj", "obl", "xcomp", "nummod", "flat", "nmod", "advmod", "ccomp", "amod", "appos") {
				n = c
				break
			}
		}
		if h := s.doc.Tokens[t].Head; n < 0 && h == t+1 && s.doc.Tokens[h].UPOS == "NUM" {
			n = h // the parse has it the other way round
		}
	case s.words.Decades[strings.ToLower(s.doc.Word(t))] && s.caseOf(t) == "in" && s.deps.with(t, "nmod:poss") >= 0:
		n, first = t, s.deps.with(t, "case")
	}
	if n < 0 {
		return
	}
	whom := s.agedOne(t, n)
	if whom < 0 || s.at(whom) == nil {
		return
	}
	switch m := s.at(whom); {
	case m.class == ontology.Artifact || m.class == ontology.Place || m.class == ontology.Organization || m.class == ontology.Role, s.unknown(m):
		return
	}
	f, _ := s.deps.phrase(whom)
	end := max(n+1, s.reach(n))
	s.sayProperty(ageRule, 0.85, t, min(f, first), end, -1, whom, first, end)
	s.instead(t)
}

// agedOne returns the one whose age is told by the word t with the number n.
func (s *relater) agedOne(t, n int) int {
	for _, at := range []int{t, n} {
		tok := s.doc.Tokens[at]
		if sub := s.subjectOf(at); sub >= 0 && (isVerb(tok.UPOS) || s.deps.with(at, "cop", "aux") >= 0) {
			return sub
		}
		if tok.Head >= 0 && tok.Head < t && isRel(tok.Rel, "acl", "appos", "nmod", "amod", "advcl", "parataxis") && tok.Head != n && tok.Head != t && !isVerb(s.doc.Tokens[tok.Head].UPOS) {
			return s.wholeOf(tok.Head)
		}
		if at == t && tok.Head >= 0 && tok.Head < t && isRel(tok.Rel, "xcomp", "advcl") && isVerb(s.doc.Tokens[tok.Head].UPOS) {
			if sub := s.subjectOf(tok.Head); sub >= 0 && s.isPerson(sub) {
				return sub // "she joined the club aged 14"
			}
		}
	}
	return -1
}
