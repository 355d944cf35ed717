package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// hyphened reads whose something is, or who made or leads it, from a participle
// that a hyphen joins to the name: "the Acme-owned network", "an Acme-built
// ferry", "the Ruritania-led coalition".
func (s *relater) hyphened(m *mention) {
	if m.pronoun || m.demonym {
		return
	}
	var participles []int
	for _, noun := range s.nounsBefore(m.head) {
		participles = append(participles, s.deps.of(noun)...)
	}
	for _, c := range participles {
		typ := s.words.Joined[s.lemma(c)]
		if typ == "" || c > m.head || s.doc.Tokens[c].XPOS != "VBN" || !isRel(s.doc.Tokens[c].Rel, "amod") || s.doc.Word(c-1) != "-" {
			continue
		}
		for _, p := range s.deps.of(c) {
			k := s.at(p)
			if p >= c-1 || k == nil || k.name == "" || !isClass(k.class, ontology.Organization, ontology.Person, ontology.Place) || s.reach(p) < c-1 {
				continue
			}
			t := s.ontology.Type(typ)
			agent, object := p, m.head
			if !t.Roles[0].Allows(k.class) || !t.Roles[1].Allows(m.class) {
				agent, object = m.head, p // a thing made by a body, somebody born in a place
			}
			if !t.Roles[0].Allows(s.at(agent).class) || !t.Roles[1].Allows(s.at(object).class) {
				return
			}
			s.say(typ, "joined by hyphen", 0.85, c, m.first, m.end, t.Roles[0].Name, agent, t.Roles[1].Name, object)
			s.trigger(c)
			return
		}
	}
}

// describedSo says what words with a hyphen before the name of a body or a place say of it,
// whatever the parse makes of them: "state-run Acme", "oil-rich Ruritania".
func (s *relater) describedSo(m *mention) {
	last := m.nameFirst - 1
	if m.nameFirst >= m.nameEnd || m.demonym || !isClass(m.class, ontology.Organization, ontology.Place) || last < 2 || s.doc.Token(last-1).XPOS != "HYPH" || !s.words.Described[strings.ToLower(s.doc.Word(last))] {
		return
	}
	if k := s.at(last - 2); k != nil && k.name != "" && !k.demonym || s.doc.Token(last-2).Sentence != s.doc.Tokens[m.head].Sentence {
		return // "Acme-owned": hyphened reads it
	}
	s.sayProperty("hyphened before name", 0.75, last, last-2, m.end, -1, m.head, last-2, last+1)
}

// qualityOfName says what an adjective right before the name of a body or a place says of it: "the
// conservative Freedom Party", "tiny Ruritania".
func (s *relater) qualityOfName(m *mention) {
	t := m.nameFirst - 1
	if m.nameFirst >= m.nameEnd || m.demonym || !isClass(m.class, ontology.Organization, ontology.Place) || t < 0 || m.head < m.nameFirst || m.head >= m.nameEnd {
		return
	}
	word := strings.ToLower(s.doc.Word(t))
	if tok := s.doc.Tokens[t]; tok.UPOS != "ADJ" || tok.Head != m.head || !isRel(tok.Rel, "amod") || !s.words.Qualities[word] && !s.words.Leanings[word] {
		return
	}
	if strings.HasPrefix(strings.ToLower(s.chainKey(m.head)), word) {
		return // the Liberal of "Liberal Democrats"
	}
	s.sayProperty("quality before name", 0.75, t, t, m.end, -1, m.head, t, t+1)
}
