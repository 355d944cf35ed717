package extract

import (
	"slices"

	"wiregraph/graph/ontology"
)

// does says what the holder of an office has done or is part of, where the
// noun says more than that he holds it: a founder has founded, an owner owns,
// an author has written, a member is of a body. It reports whether the noun is
// of that sort.
func (s *relater) does(m *mention, noun, holder, of int, rule string, first, end int) bool {
	typ := s.words.Doers[s.lemma(noun)]
	if typ == "" {
		return false
	}
	t := s.ontology.Type(typ)
	if of < 0 || s.isPerson(of) || len(t.Roles) > 1 && !t.Roles[1].Allows(s.at(of).class) {
		of = s.thingOf(noun, holder, t)
	}
	if of < 0 && typ == "MEMBER_OF" {
		if b := s.bodyInWords(noun); b >= 0 && !knownTitle(s.doc, s.nouns, m.first, m.end) {
			for _, h := range s.holders(holder, noun) {
				s.say(typ, rule, 0.8, noun, first, end, "agent", h, "object", b)
				s.trigger(noun)
			}
			return true
		}
		return m.end-m.first == 1 || !knownTitle(s.doc, s.nouns, m.first, m.end) // "board member" is an office
	}
	if of < 0 && typ == "AUTHOR_OF" && (m.end-m.first > 1 || s.lemma(noun) != "author") {
		if w := s.workBefore(noun); w >= 0 {
			for _, h := range s.holders(holder, noun) {
				s.say(typ, "author of the work told", 0.75, noun, first, end, "agent", h, "object", w)
				s.trigger(noun)
			}
		}
	}
	if of < 0 {
		return !(s.occupation(noun) && (m.end-m.first == 1 || typ == "AUTHOR_OF")) // "author Jane Roe", "lead author Jane Roe"
	}
	for _, h := range s.holders(holder, noun) {
		if typ == "MEMBER_OF" && !s.first(typ, h, of) {
			continue
		}
		s.say(typ, rule, 0.85, noun, min(first, of), end, t.Roles[0].Name, h)
		p := &s.props[s.last]
		if o := s.at(of); o == nil {
			p.addWords(t.Roles[1].Name, of, of+1)
		} else {
			p.first, p.end = min(first, o.first), max(end, o.end)
			p.roles = append(p.roles, filler{role: t.Roles[1].Name, heads: []int{of}})
		}
		s.trigger(noun)
	}
	return true
}

// bodyDoes reports whether a noun for somebody who has done something or is part of it may be said
// of a body with a name: "Acme Group, the ship's owner,".
func (s *relater) bodyDoes(m *mention, noun int) bool {
	typ := s.words.Doers[s.lemma(noun)]
	return typ != "" && m.class == ontology.Organization && m.name != "" && s.anaphora.Either[s.lemma(noun)] && s.ontology.Type(typ).Roles[0].Allows(m.class)
}

// workBefore returns the noun of the study, book or paper of which the text last
// spoke before a token: who is called "lead author" behind it wrote that. -1
// without one.
func (s *relater) workBefore(t int) int {
	for i := s.byHeadBefore(t); i >= 0; i-- {
		m := &s.mentions[i]
		if m.class == ontology.Document && m.name == "" && !m.pronoun && !m.plural && s.doc.Tokens[m.head].UPOS == "NOUN" && s.words.Works[s.lemma(m.head)] {
			return m.head
		}
	}
	return -1
}

// byHeadBefore returns the last mention whose head stands before a token, -1
// without one.
func (s *relater) byHeadBefore(t int) int {
	i, _ := slices.BinarySearchFunc(s.mentions, t, func(m mention, at int) int { return m.head - at })
	return i - 1
}

// bodyInWords returns the body that compounds with "member", with the words
// before it: the selection committee of "selection committee member Jane Roe".
// -1 without one.
func (s *relater) bodyInWords(noun int) int {
	c := s.deps.with(noun, "compound")
	if c < 0 || c != noun-1 && s.doc.Word(noun-1) != "-" || s.byHead[c] >= 0 {
		return -1
	}
	if known, ok := s.nouns.Head(s.lemma(c)); !ok || known.Class != ontology.Organization && !s.words.Bodies[s.lemma(c)] {
		return -1
	}
	first := c
	for first > 0 && s.doc.Token(first-1).Head == c && isRel(s.doc.Token(first-1).Rel, "compound") && s.byHead[first-1] < 0 {
		first--
	}
	return s.body(first, c+1)
}

// thingOf returns the phrase that a possessive, a compound or "of" joins to a
// noun, and that can be the other side of a relation; -1 without one.
func (s *relater) thingOf(noun, holder int, t *ontology.Type) int {
	for _, c := range s.deps.of(noun) {
		m := s.at(c)
		if known, _ := s.nouns.Head(s.lemma(c)); m == nil && isRel(s.doc.Tokens[c].Rel, "compound") && known.Class == ontology.Document && t.Roles[1].Allows(known.Class) {
			return c // "study author Jane Roe"
		}
		if m == nil || c == holder || m.demonym || s.isPerson(c) || !isRel(s.doc.Tokens[c].Rel, "nmod", "compound") {
			continue
		}
		if p := s.caseOf(c); c > noun && p != "of" {
			continue
		}
		if class := s.chainClass(m); t.Roles[1].Allows(class) {
			return c
		}
	}
	return -1
}
