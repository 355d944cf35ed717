package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// namesakes takes the name of a place or body for the surname of somebody whom the
// text named in full before, where it named no such place or body till then and does
// not tell where something is: "Bill Amman ran. Amman fell", but not "in Amman".
func (n *namer) namesakes() {
	people, things := map[string]*properName{}, map[string]bool{}
	for i := range n.spans {
		s := &n.spans[i]
		if s.class == ontology.Place && !s.demonym && s.first > 0 && n.sameSentence(s.first-1, s.first) && n.honoured(s.first-1) {
			s.class, s.kind, s.wikidata, s.country, s.metonym, s.name = ontology.Person, "", "", "", "", oneSpace(n.doc.Span(s.first-1, s.end))
		}
		name := s.name
		if s.class == ontology.Place && !s.demonym {
			name = oneSpace(n.doc.Span(s.first, s.end)) // and not the country's whole name, that the table has
		}
		w := strings.Fields(foldName(name))
		if len(w) == 0 {
			continue
		}
		last := w[len(w)-1]
		if s.class == ontology.Person && len(w) > 1 && n.givenFirst(s) && !things[last] {
			if people[last] == nil {
				people[last] = s
			}
			continue
		}
		if len(w) > 1 || s.demonym || s.plural || s.class != "" && !isClass(s.class, ontology.Place, ontology.Organization) || isAcronym(n.doc.Span(s.first, s.end)) {
			continue
		}
		of := people[last]
		if of == nil || n.located(s) || things[last] {
			things[last] = things[last] || of == nil && !n.inFirst(s)
			continue
		}
		s.class, s.kind, s.wikidata, s.country, s.metonym, s.gender, s.name = ontology.Person, "", "", "", "", of.gender, name
	}
}

// honoured reports whether a word is a form of address, which goes before the name of
// a person or of a title that is won: "Miss Norland".
func (n *namer) honoured(t int) bool {
	_, ok := n.nouns.Honorific(n.doc.Word(t))
	return ok && hasUpper(n.doc.Word(t)) && n.nameAt[t] < 0
}

// givenFirst reports whether the first word of a name of a person can be a given one.
func (n *namer) givenFirst(s *properName) bool {
	w := n.doc.Word(s.first)
	_, common := n.nouns.Whole(strings.ToLower(w))
	return n.gazetteer.GivenGender(w) != 0 || !common && n.doc.Tokens[s.first].UPOS == "PROPN" && len(n.gazetteer.Lookup(w)) == 0
}

// inFirst reports whether a name stands in the first sentence of the text, which is
// its headline, where people go by their surnames.
func (n *namer) inFirst(s *properName) bool { return n.doc.Tokens[s.first].Sentence == 0 }

// located reports whether a name stands as where something is, or goes.
func (n *namer) located(s *properName) bool {
	t := n.doc.Tokens[s.head]
	for _, k := range n.deps.of(s.head) {
		if c := n.doc.Tokens[k]; isRel(c.Rel, "case") && (n.anaphora.PlaceOnly(c.Lemma) || t.Head >= 0 && n.anaphora.Travels(n.lemma(t.Head))) || isRel(c.Rel, "det") && k < s.first {
			return true
		}
		if k >= s.end && isRel(n.doc.Tokens[k].Rel, "appos") && n.nameAt[k] >= 0 {
			return true // "Oslo, Norway"
		}
	}
	return isRel(t.Rel, "compound", "amod", "appos", "obl:npmod") || t.Head >= 0 && n.doc.Word(min(s.end, len(n.doc.Tokens)-1)) == "-"
}

// somePeople takes a counted or parted plural of a people's or party's name for some of
// its people, who have no name: "two Norlanders", "some Democrats", "young Norlanders". So it
// does who is one of a faith, or none of it any more: "a Buddhist", "ex-Buddhists".
func (n *namer) somePeople() {
	for i := range n.mentions {
		m := &n.mentions[i]
		if m.name == "" || m.demonym || m.class != "" && m.class != ontology.Group && m.kind != "Party" && (m.class != ontology.Organization || m.nameEnd-m.nameFirst > 1) {
			continue
		}
		many := isRel(n.doc.Tokens[m.head].XPOS, "NNS", "NNPS")
		if !many && (m.kind != "Religious" || !n.deps.indefinite(m.head)) {
			continue
		}
		for _, k := range n.deps.of(m.head) {
			if k > m.head || many && !n.tellsWhich(m, k) {
				continue
			}
			if m.class == ontology.Organization {
				m.kind = ""
			}
			counted := isRel(n.doc.Tokens[k].Rel, "nummod")
			m.class, m.name, m.wikidata, m.country, m.plural, m.definite = ontology.Group, "", "", "", many, counted && n.deps.with(m.head, "det") >= 0
			if !many {
				m.class, m.kind = ontology.Person, ""
			}
			break
		}
	}
}

// tellsWhich reports whether a word before a people's name says how many or which of them are
// meant: "two", "some", "ex-", and an adjective that is no part of the name.
func (n *namer) tellsWhich(m *mention, k int) bool {
	t := n.doc.Tokens[k]
	return isRel(t.Rel, "nummod") || isRel(t.Rel, "amod", "det", "compound") && n.anaphora.Partly[strings.ToLower(t.Lemma)] ||
		isRel(t.Rel, "amod") && t.UPOS == "ADJ" && k < m.nameFirst && !hasUpper(n.doc.Word(k))
}
