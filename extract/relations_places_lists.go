package extract

// behindComma returns the larger place that a comma sets behind the name of a
// place, however the parse joins them: "Springfield, Ruritania". -1 where the
// names are a list.
func (s *relater) behindComma(m *mention) int {
	comma := s.afterShort(m.nameEnd)
	if comma+1 >= len(s.doc.Tokens) || s.doc.Word(comma) != "," || m.kind == "Country" || m.demonym {
		return -1
	}
	o := s.nameFrom(comma + 1)
	if o == nil || !s.isNamedPlace(o.head) || o.chain == m.chain || o.kind == m.kind || o.kind == "City" || !s.sameSentence(o.head, m.head) {
		return -1
	}
	if s.placesListed(o) {
		return -1
	}
	return o.head
}

// afterShort returns the token behind the short name that a bracket gives at once behind a name:
// behind "(SO)" of "South Oz (SO), Ruritania".
func (s *relater) afterShort(end int) int {
	if end+2 < len(s.doc.Tokens) && (s.doc.Word(end) == "(" || s.doc.Word(end) == "[") && s.doc.Token(end+2).XPOS == "-RRB-" {
		return end + 3
	}
	return end
}

// oneOfList reports whether the name of a place behind a comma is the next of a list, and no
// larger place: both do what a plural tells, both are countries, or of one kind in a list of several, or of a kind that nobody
// knows in a long one.
func (s *relater) oneOfList(m, o *mention) bool {
	if v := s.doc.Tokens[m.head].Head; isRel(s.doc.Tokens[o.head].Rel, "conj") && s.doc.Tokens[o.head].Head == m.head && isRel(s.doc.Tokens[m.head].Rel, "nsubj") && v == o.nameEnd && s.doc.Tokens[v].XPOS == "VBP" {
		return true // "Oz, Ruritania | agree"
	}
	if m.kind != "" && m.kind == o.kind {
		return m.kind == "Country" || s.placesListed(o)
	}
	return (m.kind == "" || o.kind == "") && o.kind != "Country" && o.kind != "State" && (s.placesListed(o) || s.longList(o))
}

// longList reports whether at least three names of places between commas end in "and".
func (s *relater) longList(m *mention) bool {
	n := 1
	for o := s.nameBefore(m.nameFirst - 1); o != nil && s.isNamedPlace(o.head); o = s.nameBefore(o.nameFirst - 1) {
		n++
	}
	last := m
	for o := m; o != nil && s.isNamedPlace(o.head); n++ {
		if last = o; last.nameEnd+1 >= len(s.doc.Tokens) || s.doc.Word(last.nameEnd) != "," {
			break
		}
		o = s.nameFrom(last.nameEnd + 1)
	}
	t := last.nameEnd
	if t+1 < len(s.doc.Tokens) && s.doc.Word(t) == "," {
		t++
	}
	return n > 2 && s.doc.Token(t).UPOS == "CCONJ"
}

// placesListed reports whether the names of places between commas around one
// of them are a list, and no places each in the next: they end in "and", or
// there are more than three.
func (s *relater) placesListed(m *mention) bool {
	n, last := 1, m
	for {
		o := s.nameBefore(last.nameFirst - 1)
		if o == nil || !s.isNamedPlace(o.head) {
			break
		}
		n, last = n+1, o
	}
	for last = m; last.nameEnd+1 < len(s.doc.Tokens); n++ {
		t := last.nameEnd
		if s.doc.Word(t) == "," && s.doc.Token(t+1).UPOS == "CCONJ" {
			t++
		}
		if s.doc.Tokens[t].UPOS == "CCONJ" {
			o := s.nameFrom(t + 1)
			return n > 1 && o != nil && s.isNamedPlace(o.head) || n > 3
		}
		o := s.nameFrom(t + 1)
		if s.doc.Word(t) != "," || o == nil || !s.isNamedPlace(o.head) {
			break
		}
		last = o
	}
	return n > 3
}

// nameBefore returns the mention whose name ends right before a comma, nil
// without one.
func (s *relater) nameBefore(comma int) *mention {
	if comma < 1 || s.doc.Word(comma) != "," {
		return nil
	}
	for k := comma - 1; k >= 0 && k >= comma-5; k-- {
		if m := s.at(k); m != nil && m.nameEnd == comma && m.nameFirst < comma {
			return m
		}
	}
	return nil
}

// listed reports whether a number stands behind a comma between two tokens:
// then what follows is the next of a list, "Springfield, 20 in Oz".
func (s *relater) listed(end, first int) bool {
	comma := false
	for t := max(0, end-1); t < first; t++ {
		comma = comma || s.doc.Word(t) == ","
		if comma && s.doc.Tokens[t].UPOS == "NUM" {
			return true
		}
	}
	return false
}

// between reports whether nothing but the word stands between two tokens.
func (s *relater) between(end, first int, word string) bool {
	return first == end+1 && s.doc.Word(end) == word
}
