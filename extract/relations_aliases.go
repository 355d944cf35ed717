package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// definitions says what letters stand for, and other words for a thing, where
// the text gives them behind a phrase without a name: "extravehicular activity
// (EVA)", "the platforms, or ahu".
func (s *relater) definitions() {
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.pronoun || m.demonym || m.end <= m.first {
			continue
		}
		if m.name == "" {
			s.acronymOf(m)
		}
		s.otherWord(m)
		s.glossed(m)
		if m.name != "" {
			s.renamed(m)
		}
	}
}

// acronymOf says which letters in brackets stand for a phrase.
func (s *relater) acronymOf(m *mention) {
	t := m.end + 1
	if t+1 >= len(s.doc.Tokens) || s.doc.Word(m.end) != "(" || s.doc.Word(t+1) != ")" {
		return
	}
	for k := m.first; k < m.end; k++ {
		if o := s.at(k); o != nil && o.name != "" && o.nameEnd == m.end {
			return // the letters are the name's: alias reads them
		}
	}
	short, full := s.doc.Word(t), s.doc.Span(m.first, m.end)
	if letters := strings.TrimSuffix(short, "s"); !isAcronym(letters) || len(letters) > len(strings.Fields(full))+3 || !abbreviates(letters, full) {
		return
	}
	first := m.first // of the shortest phrase that they stand for: "the role of | the Royal College (RC)"
	for k := m.first + 1; k < m.end; k++ {
		if s.doc.Token(k-1).UPOS == "ADP" && abbreviates(strings.TrimSuffix(short, "s"), s.doc.Span(k, m.end)) {
			first = k
		}
	}
	if first > m.first {
		s.say("ALIAS_OF", "letters in brackets", 0.85, t, first, t+2)
		s.props[s.last].addWords("object", first, m.end)
	} else {
		s.say("ALIAS_OF", "letters in brackets", 0.85, t, m.first, t+2, "object", m.head)
	}
	s.props[s.last].addWords("agent", t, t+1)
}

// otherWord says what a thing is called besides: ", or" and a bare word behind
// a phrase that is no list.
func (s *relater) otherWord(m *mention) {
	if m.end+2 >= len(s.doc.Tokens) || s.doc.Word(m.end) != "," || !strings.EqualFold(s.doc.Word(m.end+1), "or") {
		return
	}
	for _, c := range s.deps.of(m.head) {
		o := s.at(c)
		if o == nil || !isRel(s.doc.Tokens[c].Rel, "conj") || o.first != m.end+2 || o.end-o.first > 2 || s.deps.with(c, "det", "nmod:poss", "nummod", "amod") >= 0 {
			continue
		}
		if n := len(s.conjuncts(m.head)); n == 1 && (o.end >= len(s.doc.Tokens) || s.doc.Tokens[o.end].UPOS == "PUNCT") {
			full := s.spelledBy(m, s.doc.Span(o.first, o.end))
			s.say("ALIAS_OF", "or", 0.7, c, full.first, o.end, "object", full.head)
			s.props[s.last].addWords("agent", o.first, o.end)
		}
		return
	}
}

// spelledBy returns the phrase that ends with m which letters stand for: the member of "a Member
// of Parliament, or MP"; m where they stand for nothing longer.
func (s *relater) spelledBy(m *mention, letters string) *mention {
	if !isAcronym(letters) || abbreviates(letters, s.doc.Span(m.first, m.end)) {
		return m
	}
	if k := s.at(s.doc.Tokens[m.head].Head); k != nil && k.first < m.first && abbreviates(letters, s.doc.Span(k.first, m.end)) {
		return k
	}
	return m
}

// conjuncts lists what is coordinated with a phrase.
func (s *relater) conjuncts(h int) []int {
	var out []int
	for _, c := range s.deps.of(h) {
		if isRel(s.doc.Tokens[c].Rel, "conj") {
			out = append(out, c)
		}
	}
	return out
}

// withOthers returns the head and those coordinated with it, but no part of its name and no
// other name for it: "Law and Order", "G7, or the Group of Seven".
func (s *relater) withOthers(h int) []int {
	out := []int{h}
	m := s.at(h)
	for _, c := range s.conjuncts(h) {
		if o := s.at(c); s.caseOf(c) == "" && (m == nil || o == nil || c >= m.end && (o.chain < 0 || o.chain != m.chain)) {
			out = append(out, c)
		}
	}
	return out
}

// nickname says by which other name between quotation marks in a name somebody
// is known: John "Jack" Doe.
func (s *relater) nickname(m *mention) {
	for t := m.nameFirst + 1; t+2 < m.nameEnd; t++ {
		if !opens(s.doc.Word(t)) {
			continue
		}
		for end := t + 2; end < m.nameEnd-1 && end < t+5; end++ {
			if opens(s.doc.Word(end)) || s.doc.Word(end) == "”" || s.doc.Word(end) == "’’" {
				s.say("ALIAS_OF", "nickname", 0.85, t+1, m.nameFirst, m.nameEnd, "object", m.head)
				s.props[s.last].addWords("agent", t+1, end)
				return
			}
		}
	}
}

// opens reports whether a word is a mark that opens a quotation, or one that
// opens and closes.
func opens(word string) bool { return strings.Trim(word, "\"“'‘`") == "" && word != "" }

// called says what a thing is called in so many words: "Rapa Nui, also called
// Easter Island", "the device, known as a siphon"; or, of an indefinite thing
// that a title names, of what kind that is: "a film entitled Oz".
func (s *relater) called(verb int) {
	if tok := s.doc.Tokens[verb]; tok.UPOS != "VERB" || tok.XPOS != "VBN" && tok.XPOS != "VBD" || !s.words.Called[s.lemma(verb)] {
		return
	}
	name := -1
	for _, c := range s.deps.of(verb) {
		if c > verb && (isRel(s.doc.Tokens[c].Rel, "xcomp", "obj") && s.caseOf(c) == "" || isRel(s.doc.Tokens[c].Rel, "obl", "xcomp") && s.caseOf(c) == "as") {
			name = c
		}
	}
	if name < 0 || s.doc.Tokens[name].UPOS != "NOUN" && s.doc.Tokens[name].UPOS != "PROPN" {
		return
	}
	thing := s.besideComma(verb, s.aboveBare(s.calledThing(verb), verb), name)
	o, m := s.at(thing), s.at(name)
	if m != nil && m.class == ontology.Person && m.name != "" && o != nil && o.class != ontology.Person && isRel(s.doc.Tokens[thing].Rel, "nmod") {
		if h := s.doc.Tokens[thing].Head; s.at(h) != nil && s.isPerson(h) { // "the leader of the group, known as Zorro": he is, and not the group
			thing, o = h, s.at(h)
		}
	}
	if thing < 0 || o == nil || o.pronoun && s.chainOf(o) == nil {
		return
	}
	first, end := s.deps.phrase(name)
	isName := m != nil && m.nameFirst < m.nameEnd
	switch {
	case isName && m.class == ontology.Person && o.class == ontology.Person && o.name == "" && s.deps.indefinite(thing):
		s.namedHolder(verb, thing, name)
		return // "a woman named Jane Roe"
	case isName && o.class == ontology.Person && s.deps.indefinite(thing):
		return
	case isName && m.chain == o.chain && o.nameFirst < o.nameEnd && foldName(m.name) != foldName(o.name):
		s.say("ALIAS_OF", "called", 0.8, verb, min(o.first, first), max(o.end, m.end), "object", thing)
		s.props[s.last].addWords("agent", m.nameFirst, m.nameEnd)
	case isName && m.chain == o.chain && o.nameFirst < o.nameEnd:
		return
	case isName && o.name == "" && (s.deps.indefinite(thing) || s.deps.with(thing, "nummod") >= 0) && (s.words.Titled[s.lemma(verb)] || isRel(s.doc.Tokens[verb].Rel, "acl")):
		s.sayKind("called", 0.75, thing, name, o.first, m.end)
		s.instead(verb)
		return
	case isName && m.chain == o.chain && o.name == "" && !o.pronoun && s.chains[m.chain].name == m.name: // it has no other name
		s.sayKind("called", 0.75, thing, name, o.first, m.end)
		s.instead(verb)
		return
	case isName && m.chain == o.chain:
		s.say("ALIAS_OF", "called", 0.8, verb, min(o.first, first), max(o.end, m.end), "object", thing)
		s.props[s.last].addWords("agent", first, m.nameEnd)
	case isName:
		s.say("ALIAS_OF", "called", 0.8, verb, min(o.first, first), max(o.end, m.end), "agent", name, "object", thing)
	case s.term(verb, name, o, first):
		s.say("ALIAS_OF", "called", 0.75, verb, min(o.first, first), max(o.end, end), "object", thing)
		s.props[s.last].addWords("agent", first, end)
	default:
		return
	}
	s.trigger(verb)
	s.instead(verb)
}

// besideComma returns the named thing right before the comma behind which a
// verb of calling stands, where that is of the other name's class and the parse
// hangs the verb on something before it; else the thing given: "the statues of
// Rapa Nui, also called Easter Island".
func (s *relater) besideComma(verb, thing, name int) int {
	o := s.at(name)
	comma := s.startOf(verb) - 1
	if thing < 0 || o == nil || comma < 1 || s.at(thing) != nil && s.at(thing).end == comma && s.at(thing).name != "" {
		return thing
	}
	if s.doc.Token(comma+1).UPOS == "PUNCT" {
		comma++
	}
	if k := s.nameBefore(comma); k != nil && k.class == o.class && k.chain != o.chain && !k.demonym && k.head > thing {
		return k.head
	}
	return thing
}

// aboveBare returns the indefinite thing of which a bare noun behind a preposition tells
// what it is about, where the parse hangs a verb of calling on the noun: "a course in
// cooking | called Hot Pot". Without an article the noun is no thing that has a name.
func (s *relater) aboveBare(thing, verb int) int {
	if thing < 0 || !isRel(s.doc.Tokens[verb].Rel, "acl") || !isRel(s.doc.Tokens[thing].Rel, "nmod") || s.doc.Tokens[thing].XPOS != "NN" || s.deps.with(thing, "det", "nmod:poss", "nummod") >= 0 {
		return thing
	}
	if h := s.doc.Tokens[thing].Head; h >= 0 && h < thing && s.doc.Tokens[h].UPOS == "NOUN" && s.at(h) != nil && s.deps.indefinite(h) {
		return h
	}
	return thing
}

// term reports whether a common noun behind a verb of calling is a term for a
// thing, no judgment of it: it stands alone or between quotation marks.
func (s *relater) term(verb, name int, thing *mention, first int) bool {
	if thing.class == ontology.Person {
		return false
	}
	if s.besides(verb) {
		return s.deps.with(name, "det", "nmod", "nmod:poss", "nummod") < 0
	}
	if thing.class == ontology.Group || s.words.Titled[s.lemma(verb)] {
		return false
	}
	if first > 0 && opens(s.doc.Word(first-1)) && s.deps.with(name, "amod") < 0 {
		return true
	}
	return isRel(s.doc.Tokens[verb].Rel, "acl") && s.deps.with(name, "det", "amod", "nmod", "nmod:poss", "nummod") < 0
}

// besides reports whether a verb of calling gives one more word for a thing: "also
// known as".
func (s *relater) besides(verb int) bool {
	for _, c := range s.deps.of(verb) {
		if c < verb && s.words.Besides[s.lemma(c)] {
			return true
		}
	}
	return false
}

// calledThing returns what a verb of calling speaks of: the noun that it
// describes, its subject in the passive, or the phrase before the comma behind
// which it stands. -1 without one.
func (s *relater) calledThing(verb int) int {
	tok := s.doc.Tokens[verb]
	if c := s.deps.with(verb, "nsubj:pass"); c >= 0 {
		return c
	}
	if isRel(tok.Rel, "acl") {
		return tok.Head
	}
	if !isRel(tok.Rel, "advcl", "parataxis", "conj") || s.deps.with(verb, "nsubj", "aux") >= 0 {
		return -1
	}
	comma := s.startOf(verb) - 1
	if comma >= 0 && s.doc.Token(comma+1).UPOS == "PUNCT" {
		comma++
	}
	if comma < 1 || s.doc.Word(comma) != "," {
		return -1
	}
	best := -1
	for k := comma - 1; k >= 0 && k >= comma-8; k-- {
		if m := s.at(k); m != nil && m.end == comma && (best < 0 || m.first > s.at(best).first) {
			best = k
		}
	}
	return best
}
