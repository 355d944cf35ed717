package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// kin says whose kin somebody is: "Roe's sister", "the sister of Roe", "his
// wife Jane", "their sons John and Jack".
func (s *relater) kin(m *mention) {
	_, ok := s.nouns.Kin(s.lemma(m.head))
	if !ok || !isPeople(m.class) || m.pronoun || s.listedKin[m.head] {
		return
	}
	of := s.modifier(m.head, []ontology.Class{ontology.Person, ontology.Group}, "nmod:poss")
	if c := s.deps.with(m.head, "nmod:poss"); of < 0 && c >= 0 && s.at(c) != nil && s.isPerson(c) {
		if p, ok := s.anaphora.Pronoun(s.doc.Word(c)); ok && p.Relative {
			of = c // "whose brother"
		}
	}
	if c := s.deps.with(m.head, "nmod:poss"); of < 0 && c >= 0 && s.at(c) != nil && s.at(c).pronoun && s.chainOf(s.at(c)) != nil && isClass(s.chainClass(s.at(c)), ontology.Person, ontology.Group) {
		if a := s.deps.with(m.head, "appos", "flat"); a >= 0 && s.named(a) || s.deps.with(m.head, "nummod") >= 0 {
			of = c // "their mother, Jane Roe", "their two sons"
		}
	}
	if of < 0 {
		if c := s.deps.with(m.head, "nmod"); c >= 0 && s.caseOf(c) == "of" && s.isPerson(c) {
			of = c
		}
	}
	if of < 0 {
		of = s.kinToldOf(m)
	}
	if of < 0 || !s.isPerson(of) && !s.at(of).pronoun {
		return
	}
	agents := []int{s.meantBy(m.head)}
	first, end := m.first, m.end
	if h := s.saidToBe(m.head); h >= 0 {
		agents[0] = h
		first, end = s.span(m, s.at(h))
	}
	if h := s.subjectAs(m.head); h >= 0 {
		agents[0] = h
		first, end = s.span(m, s.at(h))
	}
	if c := s.deps.with(m.head, "appos", "flat"); c >= 0 && s.at(c) != nil && s.doc.Word(m.end) != ";" {
		first, end = s.span(m, s.at(c))
		if s.named(c) {
			agents = s.holders(c, m.head)
			end = max(end, s.at(agents[len(agents)-1]).end)
		}
	} else if h := s.doc.Tokens[m.head].Head; h >= 0 && isRel(s.doc.Tokens[m.head].Rel, "appos", "nmod:desc") && s.isPerson(h) {
		first, end = s.span(m, s.at(h))
		agents = []int{h}
	}
	s.sayKin(agents, of, m.head, first, end)
	for _, c := range s.deps.conjuncts(of) { // "Lee and Berg's father"
		if c < m.head && s.named(c) && s.named(of) || c > m.head && s.another(c) {
			s.sayKin(agents, c, m.head, first, max(end, s.at(c).end))
		}
	}
	for _, c := range s.deps.conjuncts(m.head) { // "his wife and two sons"
		if k := s.at(c); k != nil && c > m.head && !s.listedKin[c] && k.name == "" && s.deps.with(c, "nmod:poss") < 0 && s.kinNoun(c) && (s.deps.with(c, "det", "nmod") < 0 || s.deps.with(c, "nummod") >= 0) {
			s.sayKin([]int{c}, of, c, min(first, k.first), k.end)
		}
	}
}

// saidToBe returns the named person whom a copula says that somebody is: "her mother is | Jane Roe".
// -1 without one, and where it is denied or may only be so.
func (s *relater) saidToBe(t int) int {
	h := s.doc.Tokens[t].Head
	if h < t || !isRel(s.doc.Tokens[t].Rel, "nsubj") || !s.named(h) || s.deps.with(h, "cop") < 0 || s.deps.with(h, "aux", "case", "conj") >= 0 {
		return -1
	}
	if s.deps.some(h, func(c int) bool { return s.cues.Negators[strings.ToLower(s.doc.Word(c))] }) {
		return -1
	}
	return h
}

// subjectAs returns the subject of a clause without an object that tells what happens to somebody as somebody's
// kin: "was born in Oslo as | the son of a miner". -1 without one.
func (s *relater) subjectAs(t int) int {
	v := s.doc.Tokens[t].Head
	if v < 0 || !isRel(s.doc.Tokens[t].Rel, "obl") || s.caseOf(t) != "as" || s.deps.with(v, "obj", "iobj") >= 0 {
		return -1
	}
	if h := s.deps.with(v, "nsubj"); h >= 0 && s.at(h) != nil {
		return h
	}
	if h := s.doc.Tokens[v].Head; h >= 0 && isRel(s.doc.Tokens[v].Rel, "advcl") { // "Born as the son of a miner, Roe"
		if h = s.subjectOf(h); h >= 0 && s.at(h) != nil {
			return h
		}
	}
	return -1
}

// kinToldOf returns the one of whose kin the text has just told, at most a sentence before, where
// "another" adds to them: "is survived by his wife. | Another son, John Doe, died". -1 without one.
func (s *relater) kinToldOf(m *mention) int {
	if d := s.deps.with(m.head, "det"); d < 0 || s.lemma(d) != "another" {
		return -1
	}
	for i := len(s.props) - 1; i >= 0; i-- {
		if p := &s.props[i]; p.typ.ID == "FAMILY_OF" && p.filler("kin") != nil && p.anchor < m.head && s.doc.Tokens[p.anchor].Sentence >= s.doc.Tokens[m.head].Sentence-1 && len(p.fill("object")) == 1 {
			return p.fill("object")[0]
		}
	}
	return -1
}

// another reports whether a coordinated noun brings in one more person: "the son of a nurse and
// | a miner", but not "the son of a nurse and brother of a miner".
func (s *relater) another(c int) bool {
	return s.at(c) != nil && s.at(c).class == ontology.Person && (s.named(c) || s.deps.with(c, "det", "nmod:poss") >= 0)
}

// kinNoun reports whether a noun is one for kin.
func (s *relater) kinNoun(t int) bool {
	_, ok := s.nouns.Kin(s.lemma(t))
	return ok
}

// named reports whether a mention with the head bears a name of its own.
func (s *relater) named(head int) bool {
	m := s.at(head)
	return m != nil && m.nameFirst < m.nameEnd && m.class == ontology.Person
}

// namedKin says whose kin a person is before whose name the word for it
// stands: "her son John Doe".
func (s *relater) namedKin(person, noun int) {
	of := s.modifier(noun, persons, "nmod:poss")
	if of < 0 {
		of = s.modifier(person, persons, "nmod:poss")
	}
	if p := s.at(person); of >= 0 && !s.listedKin[noun] && s.isPerson(of) && isRel(s.doc.Tokens[noun].Rel, "nmod:desc") {
		s.sayKin([]int{person}, of, noun, min(p.first, s.at(of).first), p.end)
	}
}

// hasKin says whose kin those are that somebody has: "has five children". It
// reports whether they are kin.
func (s *relater) hasKin(verb, sub, noun int) bool {
	if _, ok := s.nouns.Kin(s.lemma(noun)); !ok || !s.isPerson(sub) && !(s.at(sub) != nil && s.at(sub).class == ontology.Group) {
		return false
	}
	first, end := s.clause(verb, sub)
	s.sayKin(s.kinNames(noun), sub, noun, first, end)
	return true
}

// kinNames returns those whom a noun for kin calls so: whose names stand in apposition to
// it ("two children, Jane and John"), else whoever the noun means.
func (s *relater) kinNames(noun int) []int {
	if c := s.deps.with(noun, "appos", "flat"); c >= 0 && s.named(c) {
		return s.holders(c, noun)
	}
	return []int{s.meantBy(noun)}
}

// sayKin says whose kin those are that a noun calls so.
func (s *relater) sayKin(agents []int, of, noun, first, end int) {
	typ, to := "FAMILY_OF", s.inLaw(noun)
	if k, _ := s.nouns.Kin(s.lemma(noun)); k.Sibling && to == noun+1 {
		typ = "SIBLING_OF"
	}
	s.say(typ, "possessive kin", 0.9, noun, first, end, "agent", agents, "object", of)
	s.trigger(noun)
	from := noun
	for from > first && s.doc.Token(from-1).Head == noun && isRel(s.doc.Token(from-1).Rel, "compound") {
		from--
	}
	s.props[s.last].addWords("kin", from, to)
}

// inLaw returns the end of a word for kin that the parse has in pieces: "son | -in-law".
func (s *relater) inLaw(noun int) int {
	const pieces = 5
	if end := noun + pieces; end <= len(s.doc.Tokens) {
		if _, ok := s.nouns.Kin(strings.ToLower(s.doc.Span(noun, end))); ok {
			return end
		}
	}
	return noun + 1
}

// settleKin takes back that somebody has kin by a verb where their own phrase
// says it: "is survived by | his wife, Jane".
func (s *relater) settleKin() {
	told := map[string]bool{}
	pairs := func(p *proposition, a, b string) []string {
		var out []string
		for _, x := range p.fill(a) {
			for _, y := range p.fill(b) {
				out = append(out, s.chainKey(x)+" "+s.chainKey(y))
			}
		}
		return out
	}
	for i := range s.props {
		if p := &s.props[i]; p.typ != nil && p.typ.ID == "FAMILY_OF" && p.filler("kin") != nil {
			for _, k := range pairs(p, "agent", "object") {
				told[k] = true
			}
		}
	}
	for i := range s.props {
		if p := &s.props[i]; p.typ != nil && p.typ.ID == "FAMILY_OF" && p.filler("kin") == nil && isVerb(s.doc.Tokens[p.anchor].UPOS) {
			for _, k := range append(pairs(p, "agent", "object"), pairs(p, "object", "agent")...) {
				if told[k] {
					p.first, p.end = 0, 0
				}
			}
		}
	}
}
