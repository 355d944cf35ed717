package extract

import "wiregraph/graph/ontology"

// nameBehind returns the person whose name begins where the words of an office
// end, nil when there is none.
func (s *relater) nameBehind(m *mention) *mention {
	if m.end >= len(s.doc.Tokens) || !s.sameSentence(m.end, m.head) {
		return nil
	}
	for t := m.end; t < len(s.doc.Tokens) && t < m.end+4; t++ {
		if p := s.at(t); p != nil && p.class == ontology.Person && p.name != "" && (p.nameFirst == m.end || p.nameFirst > m.end && s.addressed(m.end, p.nameFirst)) {
			return p
		}
	}
	return nil
}

// bodyBetween returns the body or place whose name stands between an office
// with "of" and the name of a person, however the parse joins them: the Oz of
// "Mayor of Oz Jane Roe". -1 without one.
func (s *relater) bodyBetween(m *mention) int {
	t := m.end
	if t+2 >= len(s.doc.Tokens) || s.lemma(t) != "of" {
		return -1
	}
	if t++; s.doc.Tokens[t].UPOS == "DET" {
		t++
	}
	body := s.nameFrom(t)
	if body == nil || !isClass(body.class, bodies...) || body.demonym || body.nameEnd >= len(s.doc.Tokens) {
		return -1
	}
	if p := s.nameFrom(body.nameEnd); p == nil || p.class != ontology.Person || !s.sameSentence(p.head, m.head) {
		return -1
	}
	return body.head
}

// addressed reports whether the tokens are forms of address: the "Dr." of
// "surgeon Dr. Jane Roe".
func (s *relater) addressed(first, end int) bool {
	for t := first; t < end; t++ {
		if _, ok := s.nouns.Honorific(s.doc.Word(t)); !ok {
			return false
		}
	}
	return true
}

// nameAfterComma returns the person whose name stands between commas at once
// behind an office, in apposition to whatever the parse says: "in favor of his
// successor, Jane Roe". Nil when there is none.
func (s *relater) nameAfterComma(m *mention) *mention {
	if m.plural || m.end+1 >= len(s.doc.Tokens) || s.doc.Word(m.end) != "," {
		return nil
	}
	p := s.nameFrom(m.end + 1)
	if p == nil || p.class != ontology.Person || p.demonym || !isRel(s.doc.Tokens[p.head].Rel, "appos") || !s.sameSentence(p.head, m.head) {
		return nil
	}
	if p.nameEnd < len(s.doc.Tokens) && s.doc.Tokens[p.nameEnd].UPOS != "PUNCT" {
		return nil
	}
	return p
}

// nameAfterBody returns the person whose name stands at once behind the office
// with its body, between commas or without one, however the parse joins them:
// "the governor of Ruritania, Jane Roe, …", "Mayor of Oz Jane Roe". Nil when
// there is none.
func (s *relater) nameAfterBody(m *mention, noun int) *mention {
	if m.plural {
		return nil
	}
	of := s.bodyBetween(m)
	if of < 0 {
		of = s.bodyBehind(noun, bodies)
	}
	if of < 0 {
		return nil
	}
	body := s.at(of)
	end := body.end
	if body.nameFirst < body.nameEnd {
		end = body.nameEnd
	}
	comma := end < len(s.doc.Tokens) && s.doc.Word(end) == ","
	if comma {
		end++
	}
	for t := end; t < len(s.doc.Tokens) && t < end+4; t++ {
		p := s.at(t)
		if p == nil || p.class != ontology.Person || p.nameFirst != end || p.nameEnd <= end || !s.sameSentence(t, noun) {
			continue
		}
		if !comma || p.nameEnd < len(s.doc.Tokens) && s.doc.Word(p.nameEnd) == "," {
			return p
		}
	}
	return nil
}

// holders returns a person and those coordinated with him, who share the
// title: "astronauts Jane Roe and John Doe", "Jane Roe and John Doe, who serve as chairs".
func (s *relater) holders(head, noun int) []int {
	shared := pluralTitle(s.doc, s.nouns, noun)
	if first := s.firstOfWho(head); shared && first >= 0 {
		head = first
	}
	out := []int{head}
	m := s.at(head)
	for _, c := range s.deps.of(head) {
		shared = shared || isRel(s.doc.Tokens[c].Rel, "nmod:desc") && pluralTitle(s.doc, s.nouns, c)
	}
	if m != nil && !shared && m.name != "" {
		if h := s.fellowOf(m); h >= 0 && s.occupation(noun) {
			return []int{h, head} // "Jane Roe and fellow lawyer John Doe"
		}
	}
	if m == nil || !shared {
		return out
	}
	for _, c := range s.deps.of(head) {
		if p := s.at(c); p != nil && isRel(s.doc.Tokens[c].Rel, "conj") && p.class == ontology.Person && (p.name != "" || s.kinNoun(c) && s.deps.with(c, "nmod:poss") >= 0) {
			out = append(out, c) // "Jane Roe and her husband are doctors"
		}
	}
	return out
}

// firstOfWho returns the first of several people by name whom a relative pronoun takes up, -1
// where it is no such.
func (s *relater) firstOfWho(t int) int {
	v := s.doc.Tokens[t].Head
	if v < t || s.doc.Tokens[t].XPOS != "WP" || s.doc.Tokens[v].Rel != "acl:relcl" || s.doc.Tokens[v].Head < 0 {
		return -1
	}
	first := s.doc.Tokens[v].Head
	if k := s.doc.Tokens[first]; k.Rel == "conj" && k.Head >= 0 && k.Head < first {
		first = k.Head
	}
	if p := s.at(first); p == nil || p.class != ontology.Person || p.name == "" {
		return -1
	}
	return first
}
