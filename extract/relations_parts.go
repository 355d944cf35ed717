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
		if s.meantBy(m.head) != m.head && s.occupied(m.head) {
			return // "they are lecturers at the university": office reads it
		}
		if o.name == "" && !(o.definite && s.caseOf(c) == "from" && s.words.Staff[s.lemma(m.head)]) || c < m.head || !isRel(s.doc.Tokens[c].Rel, "nmod") {
			continue // "officials from the ministry"
		}
		if p := s.caseOf(c); p == "from" || p == "at" || p == "within" {
			objects := []int{c}
			for _, k := range s.deps.conjuncts(c) {
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

// belongsAs says of which body another is a part that is called its section, and which is a
// part of the one called its parent: "Acme's subsidiary Ruritel", "the board's press office",
// "its parent company, Acme", "Acme, the parent of Ruritel".
func (s *relater) belongsAs(m *mention) {
	if m.class != ontology.Organization || m.pronoun || m.demonym {
		return
	}
	for _, noun := range s.nounsBefore(m.head) {
		if s.doc.Tokens[noun].UPOS != "NOUN" {
			continue
		}
		parent := s.words.Parents[s.lemma(noun)]
		if c := s.deps.with(noun, "compound"); c >= 0 && c == noun-1 {
			parent = parent || s.words.Parents[s.lemma(c)+" "+s.lemma(noun)]
		}
		if !parent && !s.words.Sections[s.lemma(noun)] && !s.words.Offices[s.lemma(noun)] {
			continue
		}
		other := s.deps.with(noun, "nmod:poss")
		if other < 0 {
			other = s.deps.with(m.head, "nmod:poss")
		}
		if other < 0 && parent {
			other = s.bodyBehind(noun, []ontology.Class{ontology.Organization})
		}
		o := s.at(other)
		if o == nil || s.chainClass(o) != ontology.Organization || o.chain == m.chain {
			continue
		}
		said := s.calledBehind(m)
		first, end := s.span(m, o)
		for _, h := range said {
			first, end = min(first, s.at(h).first), max(end, s.at(h).end)
		}
		if parent {
			s.say("PART_OF", "parent", 0.8, noun, first, end, "agent", other, "object", said)
		} else {
			s.say("PART_OF", "section", 0.8, noun, first, end, "agent", said, "object", other)
		}
		s.trigger(noun)
		return
	}
}

// calledBehind returns the heads of the names behind a noun in apposition to it, else of what
// it is said of, else of the phrase itself.
func (s *relater) calledBehind(m *mention) []int {
	if m.name == "" {
		for _, c := range s.deps.of(m.head) {
			if o := s.at(c); c > m.head && o != nil && o.name != "" && o.class == m.class && isRel(s.doc.Tokens[c].Rel, "appos", "flat", "nmod:desc") {
				out := []int{c}
				for _, k := range s.deps.conjuncts(c) {
					if s.at(k) != nil && k > c {
						out = append(out, k)
					}
				}
				return out
			}
		}
	}
	return []int{s.saidOf(m.head)}
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
		case k != nil && c > m.head && isRel(s.doc.Tokens[c].Rel, "nmod") && s.stageOf(m, k):
			s.say("PART_OF", "stage of", 0.8, m.head, m.first, k.end, "agent", m.head, "object", c)
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

// stageOf reports whether a noun for one of several in turn stands before the named event that they
// make up: "the second stage of the Tour of Oz", "the primary for the 2020 election".
func (s *relater) stageOf(m, whole *mention) bool {
	p := s.caseOf(whole.head)
	if p != "of" && p != "for" && p != "in" || !s.words.Stages[s.lemma(m.head)] || whole.demonym || s.told(m.head) {
		return false
	}
	return whole.name != "" && isClass(whole.class, ontology.Event, ontology.Concept, "") && s.words.Gatherings[s.gathering(whole)] || whole.class == ontology.Event && whole.definite && s.words.Series[s.gathering(whole)]
}
