package extract

import "strings"

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
		if o == nil || !isRel(s.doc.Tokens[c].Rel, "conj") || o.first != m.end+2 || o.end-o.first > 2 || s.deps.with(c, "det", "nmod:poss", "nummod") >= 0 || s.deps.with(c, "amod") >= 0 && (o.end >= len(s.doc.Tokens) || s.doc.Word(o.end) != ",") {
			continue
		}
		if n := len(s.deps.conjuncts(m.head)); n == 1 && (o.end >= len(s.doc.Tokens) || s.doc.Tokens[o.end].UPOS == "PUNCT") {
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

// withOthers returns the head and those coordinated with it, but no part of its name and no
// other name for it: "Law and Order", "G7, or the Group of Seven".
func (s *relater) withOthers(h int) []int {
	out := []int{h}
	m := s.at(h)
	for _, c := range s.deps.conjuncts(h) {
		if o := s.at(c); s.caseOf(c) == "" && (m == nil || c >= m.end && (o == nil || o.chain < 0 || o.chain != m.chain)) {
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
