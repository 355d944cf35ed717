package extract

import "slices"

// soughtBefore reports whether an office is what somebody before it is named
// for, and no title of the person behind it: "chose Jane Roe for president and
// teacher John Doe for vice president".
func (s *relater) soughtBefore(m *mention) bool {
	return m.first > 0 && s.lemma(m.first-1) == "for" && m.end < len(s.doc.Tokens) && s.doc.Tokens[m.end].UPOS == "CCONJ"
}

// bodyOfMate returns the body behind an office that is coordinated with another
// one, and shares it: "president and CEO of Acme". -1 without one.
func (s *relater) bodyOfMate(noun int) int {
	mates := s.deps.conjuncts(noun)
	if t := s.doc.Tokens[noun]; isRel(t.Rel, "conj") && t.Head >= 0 {
		mates = append(mates, t.Head)
		if s.besideApposition(noun) {
			mates = append(mates, s.startOf(noun)-1)
		}
	} else if isRel(t.Rel, "appos") && t.Head >= 0 {
		for _, c := range s.deps.conjuncts(t.Head) {
			if c > noun && s.besideApposition(c) {
				mates = append(mates, c)
			}
		}
	}
	for _, mate := range mates {
		if mate > noun && s.deps.with(mate, "det") >= 0 && s.deps.with(noun, "det") >= 0 {
			continue // "a lawyer and a member of the council"
		}
		if mate < noun && s.deps.with(noun, "det") >= 0 || mate > noun && s.deps.some(noun, func(c int) bool { return c > noun && c < mate && s.deps.ofPhrase(c) }) {
			continue // "mayor of Oz and a lawyer", "director of the study and head of the council"
		}
		if s.standIn(mate) >= 0 {
			if b := s.bodyBehind(mate, bodies); b >= 0 {
				return b
			}
		}
	}
	return -1
}

// lastOf returns the last of several named persons, or things of a class, before an
// apposition that the parse hangs on the first, and that is said of one: "Jane Roe
// and John Doe, then the mayor of Oz, …". Where each has a noun of its own, the first has the
// first one: "Jane Roe and John Doe, a nurse and a driver".
func (s *relater) lastOf(head, noun int) int {
	if pluralTitle(s.doc, s.nouns, noun) {
		return head
	}
	class := s.at(head).class
	names := s.deps.conjuncts(head)
	if slices.ContainsFunc(names, func(c int) bool { return c < noun && s.deps.with(c, "appos") > noun }) {
		return head
	}
	for _, c := range names {
		if p := s.at(c); c < noun && p != nil && p.class == class && p.name != "" {
			head = c
		}
	}
	return head
}

// besideApposition reports whether an office is coordinated with another one
// that stands in apposition to the name on which the parse hangs both: "Jane
// Roe, president and CEO of Acme".
func (s *relater) besideApposition(noun int) bool {
	cc := s.startOf(noun)
	if cc < 1 || s.doc.Tokens[cc].UPOS != "CCONJ" || s.standIn(cc-1) < 0 {
		return false
	}
	for k := cc - 1; k > s.doc.Tokens[noun].Head && k > cc-8; k-- {
		if tok := s.doc.Tokens[k]; tok.Head == s.doc.Tokens[noun].Head {
			return isRel(tok.Rel, "appos")
		}
	}
	return false
}
