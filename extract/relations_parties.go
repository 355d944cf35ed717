package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// partisan says of which party those are who are called by its name: "Jane
// Roe, a Republican", "Jane Roe is a moderate Republican".
func (s *relater) partisan(t int) {
	m := s.at(t)
	if m != nil && s.doc.Tokens[t].XPOS == "NNPS" && isRel(s.doc.Tokens[t].Rel, "appos", "conj") {
		s.partisans(t)
		return
	}
	if m == nil || m.kind != "Party" || !s.deps.indefinite(t) {
		return
	}
	whom, rule := -1, "apposition"
	if h := s.doc.Tokens[t].Head; h >= 0 && isRel(s.doc.Tokens[t].Rel, "appos") {
		whom = h
	} else if s.deps.with(t, "cop") >= 0 {
		whom, rule = s.subjectOf(t), "copula"
	}
	if whom >= 0 {
		s.ofParty(whom, t, rule)
	}
}

// partisans says of which party several are who are called by its name behind a comma:
// "Jane Roe and John Doe, both Republicans".
func (s *relater) partisans(t int) {
	det := s.deps.with(t, "det")
	if det < 0 || !s.nouns.Party(strings.TrimSuffix(s.doc.Word(t), "s")) || !s.words.Each[s.lemma(det)] || s.doc.Tokens[t].Head < 0 {
		return
	}
	first := s.doc.Tokens[t].Head
	for steps := 0; steps < 2 && !s.named(first) && isRel(s.doc.Tokens[first].Rel, "nmod") && s.doc.Tokens[first].Head >= 0; steps++ {
		first = s.doc.Tokens[first].Head // the place of the last of them
	}
	if h := s.doc.Tokens[first].Head; isRel(s.doc.Tokens[first].Rel, "conj") && h >= 0 && s.named(h) {
		first = h // which the parse hangs on the last of them
	}
	whom := s.deps.coordination(first)
	party := s.at(t)
	party.class, party.kind = ontology.Organization, "Party"
	if party.chain >= 0 && len(s.chains[party.chain].mentions) == 1 {
		s.chains[party.chain].class = ontology.Organization
	}
	for _, h := range whom {
		if h < t {
			s.ofParty(h, t, "apposition")
		}
	}
}

// ofParty says of which party a person is, once.
func (s *relater) ofParty(whom, party int, rule string) {
	if !s.isPerson(whom) || !s.first("MEMBER_OF", whom, party) {
		return
	}
	first, end := s.span(s.at(whom), s.at(party))
	s.say("MEMBER_OF", rule, 0.85, party, first, end, "agent", whom, "object", party)
}

// partyExamples says of which party those are whom the text names as examples of its people:
// "some Democrats, such as Jane Roe".
func (s *relater) partyExamples(m *mention) {
	if !isRel(s.doc.Tokens[m.head].XPOS, "NNPS", "NNS") || !s.nouns.Party(strings.TrimSuffix(s.doc.Word(m.head), "s")) {
		return
	}
	for _, c := range s.deps.of(m.head) {
		p := s.deps.with(c, "case")
		if c < m.head || p < m.head || !isRel(s.doc.Tokens[c].Rel, "nmod") || !s.introduces(p, c) && s.lemma(p) != "include" {
			continue
		}
		if s.byHead[p] >= 0 {
			return
		}
		head, party := m.head, s.doc.Word(m.head)
		s.byHead[p] = len(s.mentions) // the party, known by the word that introduces its people
		s.mentions = append(s.mentions, mention{first: head, end: head + 1, head: p, class: ontology.Organization, kind: "Party", name: party, definite: true, chain: -1})
		for _, h := range s.deps.coordination(c) {
			if s.named(h) {
				s.ofParty(h, p, "such as")
			}
		}
		return
	}
}

// partyLetter says of which party a politician is behind whose name its letter stands before the
// state: "Jane Roe (D-Ohio)", "Senator Jane Roe, R-Iowa".
func (s *relater) partyLetter(t int) {
	h := s.doc.Tokens[t].Head
	if s.words.PartyLetters[s.doc.Word(t)] == "" || h < 0 || h > t || !isRel(s.doc.Tokens[t].Rel, "appos") || t+2 >= len(s.doc.Tokens) || s.doc.Word(t+1) != "-" || !hasUpper(s.doc.Word(t+2)) {
		return
	}
	party := s.body(t, t+1)
	*s.at(party) = mention{first: t, end: t + 1, head: t, class: ontology.Organization, kind: "Party", name: s.words.PartyLetters[s.doc.Word(t)], definite: true, chain: -1}
	s.ofParty(h, party, "party letter")
}

// partyOf says of which party the holder of an office is, where its adjective
// or its noun says so: "the Democratic speaker", "a Republican".
func (s *relater) partyOf(m *mention, noun, holder int) {
	first, _ := s.deps.phrase(noun)
	for t := min(first, m.first); t <= noun; t++ {
		o := s.at(t)
		if !s.nouns.Party(s.doc.Word(t)) || t != noun && s.doc.Tokens[t].Head != noun && (s.doc.Tokens[t].Head < m.first || s.doc.Tokens[t].Head >= m.end) {
			continue
		}
		if o == nil && t+1 < len(s.doc.Tokens) && !s.words.PartyNouns[s.lemma(t+1)] { // part of another name: "the Republican Senate leader"
			o = s.at(s.body(t, t+1))
			if o.name == "" {
				o.name, o.kind = s.doc.Word(t), "Party"
			}
		}
		if o == nil || o.class != ontology.Organization {
			continue
		}
		for _, h := range s.holders(holder, noun) {
			if s.first("MEMBER_OF", h, t) {
				k := s.at(h)
				s.say("MEMBER_OF", "party before office", 0.85, t, min(o.first, k.first), max(noun+1, k.end), "agent", h, "object", t)
				if f := s.fellowOf(k); f >= 0 && s.first("MEMBER_OF", f, t) {
					s.say("MEMBER_OF", "fellow of party", 0.8, t, min(s.at(f).first, k.first), max(noun+1, k.end), "agent", f, "object", t)
				}
			}
		}
		return
	}
}
