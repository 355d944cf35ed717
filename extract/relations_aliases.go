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
	s.say("ALIAS_OF", "letters in brackets", 0.85, t, m.first, t+2, "object", m.head)
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
			s.say("ALIAS_OF", "or", 0.7, c, m.first, o.end, "object", m.head)
			s.props[s.last].addWords("agent", o.first, o.end)
		}
		return
	}
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
