package extract

import (
	"slices"

	"wiregraph/graph/ontology"
)

// inCharge reports whether what stands before an office like a body's name says what
// it is in charge of: "Civil Aviation Minister".
func (s *relater) inCharge(m *mention, noun, of int) bool {
	o := s.at(of)
	return o != nil && m.end-m.first == 1 && s.nouns.Portfolio(s.lemma(noun)) && o.class == ontology.Organization && o.wikidata == "" && o.nameEnd == m.first
}

// wholeTitle adds to the words of an office the noun for a kind of body that is written as
// a part of it ("City Councillor"), and reports whether there is one.
func (s *relater) wholeTitle(m *mention, noun int) bool {
	t := m.first - 1
	if m.end-m.first != 1 || t < 0 || !s.words.Bodies[s.lemma(t)] || small(s.doc.Word(t)) || small(s.doc.Word(noun)) || s.doc.Tokens[t].Head != noun || !isRel(s.doc.Tokens[t].Rel, "compound") {
		return false
	}
	m.first = t
	if m.chain >= 0 && m.chain < len(s.chains) && len(s.chains[m.chain].mentions) == 1 {
		s.chains[m.chain].name = s.doc.Phrase(m.first, m.end)
	}
	return true
}

// takeCharge adds to the words of an office what it is in charge of, all of it
// ("Road Transport | and Bridges | Minister"), and returns the country before that,
// -1 without one.
func (s *relater) takeCharge(m *mention, of int) int {
	m.first = s.withoutDemonym(s.at(of))
	for b := m.first - 2; b >= 0 && s.doc.Token(b+1).UPOS == "CCONJ" && s.sameSentence(b, m.head); b = m.first - 2 {
		o := s.at(b)
		if o == nil || o.class != ontology.Organization || o.wikidata != "" || o.nameEnd != b+1 {
			break
		}
		m.first = s.withoutDemonym(o)
	}
	if m.chain >= 0 && m.chain < len(s.chains) && len(s.chains[m.chain].mentions) == 1 {
		s.chains[m.chain].name = s.doc.Phrase(m.first, m.end)
	}
	return s.demonymBefore(m.first)
}

// calledSo reports whether an office before a surname is no more than how the
// article calls somebody whose office it has told: "President Roe said".
func (s *relater) calledSo(m *mention, noun, holder int) bool {
	k := s.at(holder)
	return k != nil && k.chain >= 0 && k.nameEnd-k.nameFirst == 1 && k.first == m.first && slices.ContainsFunc(s.offices, func(o officeTold) bool {
		return o.holder == k.chain && o.noun == s.lemma(noun)
	})
}
