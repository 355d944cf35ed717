package extract

import "wiregraph/graph/ontology"

// belongs says of which body several people without names are: "scientists
// from Acme University". The body is told, and no part of what they are called.
func (s *relater) belongs(m *mention) {
	if m.class != ontology.Group && (m.class != ontology.Person || m.plural) || m.pronoun || m.name != "" {
		return
	}
	if m.class == ontology.Person && (s.words.Spokespersons[s.lemma(m.head)] || isRel(s.doc.Tokens[m.head].Rel, "appos", "nmod:desc", "parataxis", "list") || s.deps.with(m.head, "cop", "appos", "flat") >= 0) {
		return // office and spokesperson read them
	}
	for _, c := range s.deps.of(m.head) {
		o := s.at(c)
		if o == nil || o.class != ontology.Organization || o.pronoun || o.demonym {
			continue
		}
		if s.worksFor(m, o, c) {
			s.say("MEMBER_OF", "body before people", 0.75, c, m.first, m.end, "agent", m.head, "object", c)
			return
		}
		if s.words.Members[s.lemma(m.head)] && c > m.head && s.caseOf(c) == "of" && o.name == "" && !o.definite {
			who, first := m.head, m.first // "members of opposition parties"
			if h := s.doc.Tokens[who].Head; isRel(s.doc.Tokens[who].Rel, "conj") && s.deps.with(h, "cop") >= 0 {
				if sub := s.subjectOf(h); s.at(sub) != nil {
					who, first = sub, min(first, s.at(sub).first) // "is a lawyer and a member of parliament"
				}
			}
			s.say("MEMBER_OF", "members of bodies", 0.8, m.head, first, o.end, "agent", who, "object", c)
			s.trigger(m.head)
			return
		}
		if o.name == "" && !(o.definite && s.caseOf(c) == "from" && s.words.Staff[s.lemma(m.head)]) || c < m.head || !isRel(s.doc.Tokens[c].Rel, "nmod") {
			continue // "officials from the ministry"
		}
		if p := s.caseOf(c); p == "from" || p == "at" || p == "within" {
			objects := []int{c}
			for _, k := range s.conjuncts(c) {
				if b := s.at(k); b != nil && b.class == ontology.Organization && b.name != "" {
					objects = append(objects, k)
				}
			}
			end := s.at(objects[len(objects)-1]).end
			s.say("MEMBER_OF", "people of body", 0.8, m.head, m.first, end, "agent", m.head, "object", objects)
			m.end = min(m.end, max(m.head+1, s.deps.with(c, "case")))
			return
		}
	}
}

// worksFor reports whether the name of a body stands before the noun for those who work
// for it: "an Acme reporter", "five Coast Guard officers".
func (s *relater) worksFor(m, o *mention, at int) bool {
	return o.name != "" && o.nameEnd == m.head && isRel(s.doc.Tokens[at].Rel, "compound", "nmod:poss") && s.deps.with(at, "case") < 0 &&
		!s.nouns.Party(o.name) && s.words.Staff[s.lemma(m.head)]
}

// parts says of what something is a part: ", part of the network"; a section
// of a body ("both houses of the parliament"); a provision of a law.
func (s *relater) parts(m *mention) {
	for _, c := range s.deps.of(m.head) {
		of := s.deps.with(c, "nmod")
		switch k := s.at(c); {
		case of >= 0 && s.words.Parts[s.lemma(c)] && isRel(s.doc.Tokens[c].Rel, "appos") && s.doc.Tokens[c].XPOS == "NN" && c > m.head && s.caseOf(of) == "of" && s.at(of) != nil && s.at(of).chain != m.chain:
			s.say("PART_OF", "apposition", 0.85, c, m.first, s.at(of).end, "agent", m.head, "object", of)
			s.trigger(c)
			return
		case k == nil || c < m.head || !isRel(s.doc.Tokens[c].Rel, "nmod") || k.name == "":
		case m.class == ontology.Norm && (m.name != "" || s.caseOf(c) == "of") && k.class == ontology.Norm && (s.caseOf(c) == "of" || s.caseOf(c) == "to"),
			k.class == ontology.Organization && s.caseOf(c) == "of" && s.words.Sections[s.lemma(m.head)]:
			whole := s.saidOf(m.head) // "Ruritel, a unit of Acme"
			if o := s.at(whole); s.first("PART_OF", whole, c) && o != nil && o.chain != k.chain {
				s.say("PART_OF", "section", 0.8, m.head, min(o.first, m.first), k.end, "agent", whole, "object", c)
			}
			return
		}
	}
}
