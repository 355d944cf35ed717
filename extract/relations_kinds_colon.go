package extract

import (
	"strconv"
	"strings"

	"wiregraph/graph/ontology"
)

// colonList says of what kind those are whom a colon lists behind a clause that counts
// them: "three cities were hit: Oz, Springfield and Alba", "two presidents were impeached:
// Jane Roe and John Doe". As many names as the number says must stand there.
func (s *relater) colonList(colon int) {
	if s.doc.Word(colon) != ":" {
		return
	}
	heads := s.listFrom(colon + 1)
	if len(heads) < 2 {
		return
	}
	m := s.countedBefore(colon, len(heads))
	if m == nil {
		return
	}
	end := s.at(heads[len(heads)-1]).end
	named := s.at(heads[0]).class
	if isClass(m.class, ontology.Person, ontology.Group, ontology.Role) {
		if t, office := s.nouns.Title(s.lemma(m.head)); named == ontology.Person && office && !s.words.Loose[t.Kind] && !s.words.Persons[s.lemma(m.head)] && s.words.Doers[s.lemma(m.head)] == "" {
			s.byHead[colon] = len(s.mentions) // the office, known by the mark that introduces its holders
			first, head := m.first, m.head
			s.mentions = append(s.mentions, mention{first: head, end: head + 1, head: colon, class: ontology.Role, kind: "Office", plural: true, chain: -1})
			s.say("HOLDS_ROLE", "names behind colon", 0.75, colon, first, end, "agent", heads, "object", colon)
		}
		return
	}
	if known, ok := s.nouns.Head(s.lemma(m.head)); !ok || s.words.Vague[s.lemma(m.head)] || known.Class != named && !(known.Class == ontology.Concept && named != ontology.Place) {
		return
	}
	s.sayKind("names behind colon", 0.75, m.head, heads, m.first, end)
}

// listFrom returns the heads of the names that fill the rest of a sentence from a token
// on, joined by commas and a conjunction; none where anything else stands there.
func (s *relater) listFrom(t int) []int {
	var heads []int
	for t < len(s.doc.Tokens) {
		m := s.nameFrom(t)
		if m == nil || m.first != t || m.demonym || s.doc.Tokens[m.head].Sentence != s.doc.Token(t-1).Sentence {
			return nil
		}
		heads = append(heads, m.head)
		if t = m.nameEnd; t >= len(s.doc.Tokens) {
			return heads
		}
		joined := false
		for ; t < len(s.doc.Tokens) && (s.doc.Word(t) == "," || s.doc.Tokens[t].UPOS == "CCONJ"); t++ {
			joined = true
		}
		if !joined {
			if s.doc.Tokens[t].UPOS == "PUNCT" && (t+1 == len(s.doc.Tokens) || s.doc.Token(t+1).Sentence != s.doc.Tokens[t].Sentence) || s.doc.Tokens[t].Sentence != s.doc.Token(t-1).Sentence {
				return heads
			}
			return nil
		}
	}
	return nil
}

// countedBefore returns the last phrase without a name before a token in its sentence, if
// a number before its noun counts as many things; nil otherwise.
func (s *relater) countedBefore(t, n int) *mention {
	for k := t - 1; s.sameSentence(k, t); k-- {
		m := s.at(k)
		if m == nil || m.name != "" || !m.plural || s.doc.Tokens[k].UPOS != "NOUN" {
			continue
		}
		if c := s.deps.with(k, "nummod"); c >= 0 && s.numeral(c) == n {
			return m
		}
	}
	return nil
}

// numeral returns the whole number that a token says in digits or in a word, 0 otherwise.
func (s *relater) numeral(t int) int {
	if n, err := strconv.Atoi(s.doc.Word(t)); err == nil {
		return n
	}
	return int(s.cues.Calendar.Numbers[strings.ToLower(s.doc.Word(t))])
}
