package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// superlative reports whether a noun has a superlative or an ordinal before it.
func (s *relater) superlative(noun int) bool { return s.deps.superlative(noun, s.nouns.Ordinal) }

// superlative reports whether a noun has a superlative before it, or one of the words
// that number their noun.
func (d dependents) superlative(noun int, ordinal func(word string) bool) bool {
	for _, c := range d.of(noun) {
		k, most := d.doc.Tokens[c], d.with(c, "advmod")
		if c < noun && (k.XPOS == "JJS" || k.XPOS == "RBS" || isRel(k.Rel, "amod") && most >= 0 && d.doc.Tokens[most].XPOS == "RBS" || k.Rel == "amod" && ordinal(strings.ToLower(k.Lemma))) {
			return true
		}
	}
	return false
}

// firstTo reports whether somebody is the first, or the best, of those who did something:
// "the first swimmer to cross the strait" is more than a swimmer.
func (s *relater) firstTo(noun int) bool {
	x := s.deps.with(noun, "acl")
	return x > noun && s.doc.Tokens[x].XPOS == "VB" && s.doc.Tokens[x].Rel == "acl" && s.superlative(noun)
}

// highest reports whether a noun has a superlative before it.
func (s *relater) highest(noun int) bool { return s.deps.highest(noun) }

// highest reports whether a noun has a superlative before it.
func (d dependents) highest(noun int) bool {
	for t := noun - 1; t >= 0 && t >= noun-4; t-- {
		if k := d.doc.Tokens[t]; k.XPOS == "JJS" && k.Head == noun || k.XPOS == "RBS" && k.Head > t && k.Head < noun {
			return true
		}
	}
	return false
}

// ranked says what rank something has among others: "the largest city of
// Ruritania", "the first woman to sail there". What it is the first of is a
// role of its own, where the text points at it; what else narrows it down
// belongs to its words.
func (s *relater) ranked(rule string, noun, anchor int, agent any, from int) {
	first, end := s.deps.phrase(noun)
	of := -1
	known, _ := s.nouns.Head(s.lemma(noun))
	for _, c := range s.deps.of(noun) {
		m := s.at(c)
		switch rel := s.doc.Tokens[c].Rel; {
		case m != nil && c < noun && isRel(rel, "nmod:poss"):
			of, first = c, s.reach(c)
			if k := s.deps.with(c, "case"); k >= 0 {
				first = max(first, k+1)
			}
		case m != nil && c > noun && of < 0 && isRel(rel, "nmod") && s.caseOf(c) == "of" && (m.definite || m.name != "") && known.Kind != "Quantity":
			if k := s.deps.with(c, "case"); k > noun {
				of, end = c, min(end, k)
			}
		}
	}
	first = s.afterComments(first, noun)
	if of < noun {
		for _, c := range s.deps.of(noun) {
			if to := s.reach(c); c >= end && isRel(s.doc.Tokens[c].Rel, "acl") && s.startOf(c) <= end {
				if to-first > longestProperty && s.doc.Word(end) != "," {
					to = s.reachWithin(c)
				}
				if to-first <= longestProperty {
					end = to
				}
			}
		}
	}
	s.sayProperty(rule, 0.75, anchor, from, end, of, agent, first, end)
}

// reachWithin is the end of a clause before the first clause within it that narrows down
// a noun: "to hold a session | in which women were more than half".
func (s *relater) reachWithin(clause int) int {
	end := s.reach(clause)
	for t := clause + 1; t < end; t++ {
		if tok := s.doc.Tokens[t]; isRel(tok.Rel, "acl", "advcl") && tok.Head >= clause && tok.Head < t {
			end = min(end, s.startOf(t))
		}
	}
	return end
}

// longestProperty is how many words a property has at most.
const longestProperty = 20

// oneOf reads what is said to be one of the first: "is one of the largest
// cities", of which there are others.
func (s *relater) oneOf(t, sub, cop, from int) {
	of := s.deps.with(t, "nmod")
	if s.caseOf(of) != "of" {
		return
	}
	if !s.superlative(of) && s.deps.with(of, "amod") < 0 && s.doc.Tokens[of].XPOS != "JJS" {
		if k := s.at(of); k != nil && k.plural && !isClass(k.class, ontology.Person, ontology.Group, ontology.Role) && s.doc.Tokens[of].UPOS == "NOUN" && !s.words.Vague[s.lemma(of)] && s.deps.with(of, "compound", "nummod") >= 0 {
			s.sayKind("copula", 0.65, of, sub, from, s.reach(of)) // "is one of several castles"
			if cop >= 0 {
				s.trigger(cop)
			}
		}
		return
	}
	end := s.reach(of)
	if c := s.deps.with(t, "acl"); c >= end && s.startOf(c) == end {
		end = s.reach(c)
	}
	if end-t > longestProperty {
		_, end = s.deps.phrase(of)
	}
	s.sayProperty("copula superlative", 0.75, t, from, end, -1, sub, t, end)
	if cop >= 0 {
		s.trigger(cop)
	}
}

// oneBeside reads of what named one a phrase says that it is one of the first of: "Acme, | one of the
// largest banks, | failed", "One of the largest banks, | Acme, | failed".
func (s *relater) oneBeside(t int) {
	tok := s.doc.Tokens[t]
	if tok.UPOS != "NUM" || s.lemma(t) != "one" && s.lemma(t) != "1" || s.deps.with(t, "nmod") < t {
		return
	}
	if h := tok.Head; h >= 0 && h < t && isRel(tok.Rel, "appos") {
		if m := s.at(h); m != nil && m.name != "" && !m.demonym && s.apart(m.end, t) {
			s.oneOf(t, h, -1, m.first)
		}
		return
	}
	for _, c := range s.deps.of(t) {
		if m := s.at(c); c > t && m != nil && m.name != "" && !m.demonym && isRel(s.doc.Tokens[c].Rel, "appos") && s.deps.with(c, "conj") < 0 {
			s.oneOf(t, c, -1, t)
			return
		}
	}
}

// foremost says of a named thing what superlative stands beside its name, and
// what it became the first of: "Oz, the largest city of Ruritania", "became
// the first woman to sail there".
func (s *relater) foremost(noun int) {
	if s.doc.Tokens[noun].UPOS != "NOUN" || !s.superlative(noun) || s.isCapital(noun) {
		return
	}
	if _, kin := s.nouns.Kin(s.lemma(noun)); kin || s.at(noun) == nil || s.at(noun).nameFirst < s.at(noun).nameEnd {
		return
	}
	tok := s.doc.Tokens[noun]
	named := func(h int) bool {
		m := s.at(h)
		return m != nil && m.nameFirst < m.nameEnd && !m.demonym
	}
	if k := s.standIn(noun); k >= 0 && !s.words.Persons[s.lemma(noun)] && !s.highest(noun) && !s.firstTo(noun) && !(tok.Head >= 0 && s.words.Makes[s.lemma(tok.Head)]) {
		return // an office: office reads it
	}
	switch {
	case tok.Head >= 0 && isRel(tok.Rel, "appos", "nmod:desc") && named(tok.Head) && s.adjoins(noun, tok.Head):
		s.ranked("superlative in apposition", noun, noun, tok.Head, min(s.at(tok.Head).first, s.startOf(noun)))
	case tok.Head >= 0 && isRel(tok.Rel, "xcomp", "obj") && s.madeOf(noun) >= 0:
		sub := s.madeOf(noun)
		if s.unknown(s.at(sub)) {
			return
		}
		first, _ := s.clause(noun, sub)
		s.ranked("becomes superlative", noun, tok.Head, sub, first)
		s.trigger(tok.Head)
		s.instead(tok.Head)
	default:
		for _, c := range s.deps.of(noun) {
			if c > noun && isRel(s.doc.Tokens[c].Rel, "appos") && named(c) && s.adjoins(noun, c) {
				s.ranked("superlative in apposition", noun, noun, c, s.startOf(noun))
				return
			}
		}
	}
}

// foremostOf says what a superlative without a noun says of the thing beside which it stands:
// "the tower, the tallest in Ruritania, …".
func (s *relater) foremostOf(t int) {
	tok := s.doc.Tokens[t]
	det := s.deps.with(t, "det")
	if tok.XPOS != "JJS" || tok.Head < 0 || tok.Head > t || !isRel(tok.Rel, "appos") || det < 0 || s.lemma(det) != "the" || s.words.NoProperty[s.lemma(t)] {
		return
	}
	m := s.at(tok.Head)
	if first, _ := s.deps.phrase(t); m == nil || m.pronoun || !s.apart(m.end, first) {
		return
	}
	s.ranked("superlative in apposition", t, t, tok.Head, m.first)
}

// adjoins reports whether a phrase and a name stand side by side, with no more
// than marks between them: then the one is said of the other.
func (s *relater) adjoins(noun, name int) bool {
	first, end := s.deps.phrase(noun)
	m := s.at(name)
	known, _ := s.nouns.Head(s.lemma(noun))
	if m.class == ontology.Person && isClass(known.Class, ontology.Artifact, ontology.Document, ontology.Event, ontology.Place, ontology.Norm) {
		return false // "gave it to Jane Roe, their latest show of friendship"
	}
	if known.Kind == "Time" || !s.highest(noun) && s.words.Pointing[s.lemma(s.deps.with(noun, "amod"))] && s.lemma(s.deps.with(noun, "amod")) != "first" {
		return false
	}
	from, to := m.nameEnd, first
	if name > noun {
		from, to = end, m.nameFirst
	}
	for t := from; t < to; t++ {
		if s.doc.Tokens[t].UPOS != "PUNCT" {
			return false
		}
	}
	return from <= to
}

// madeOf returns what becomes, or is made, what a noun names: "he" of "he
// became the first winner", "it" of "making it the first city". -1 for other
// verbs.
func (s *relater) madeOf(noun int) int {
	verb := s.doc.Tokens[noun].Head
	if o := s.deps.find(verb, func(c int) bool { return c > verb && c < noun && isRel(s.doc.Tokens[c].Rel, "obj", "iobj") }); o >= 0 && s.words.Makes[s.lemma(verb)] {
		return o
	}
	if s.lemma(verb) == "become" {
		return s.deps.with(verb, "nsubj")
	}
	return -1
}
