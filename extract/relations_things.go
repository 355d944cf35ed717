package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// thing says of a thing where it is made, of which model it is, and whose:
// "a car made in Ruritania", "a Ruritanian-made car", "the car, an Acme", "her
// car".
func (s *relater) thing(m *mention) {
	if m.class != ontology.Artifact || m.pronoun {
		return
	}
	s.madeIn(m)
	s.model(m)
	for _, c := range s.deps.of(m.head) {
		if s.words.Similar[s.lemma(c)] && isRel(s.doc.Tokens[c].Rel, "amod", "acl") {
			_, end := s.deps.phrase(c)
			s.similar(c, m.head, m.first, max(end, m.end))
		}
	}
}

// madeIn says where a thing was made: "made in Norland", "Norland-made".
func (s *relater) madeIn(m *mention) {
	for _, c := range s.deps.of(m.head) {
		t := s.doc.Tokens[c]
		if isRel(t.Rel, "acl") && s.words.Made[s.lemma(c)] && isParticiple(t.XPOS) {
			for _, p := range s.deps.of(c) {
				if isRel(s.doc.Tokens[p].Rel, "obl") && s.caseOf(p) == "in" && s.isNamedPlace(p) {
					s.say("MADE_IN", "made in", 0.9, c, m.first, max(m.end, s.at(p).end), "agent", m.head, "object", p)
					s.trigger(c)
				}
			}
		}
		if isRel(t.Rel, "amod", "acl") && s.words.Made[s.lemma(c)] || isRel(t.Rel, "amod") && strings.HasSuffix(strings.ToLower(s.doc.Word(c)), "-made") {
			for _, p := range s.deps.of(c) {
				if k := s.at(p); k != nil && k.class == ontology.Place && p < c {
					s.say("MADE_IN", "country-made", 0.9, c, m.first, m.end, "agent", m.head, "object", p)
				}
			}
		}
	}
}

// madeOfWhat says of which stuff a thing is made: "is made of gold", "the statue, made of bronze, fell".
func (s *relater) madeOfWhat(verb int) {
	if !s.words.Made[s.lemma(verb)] || !isParticiple(s.doc.Tokens[verb].XPOS) || s.deps.with(verb, "obl:agent", "obj", "xcomp") >= 0 {
		return
	}
	thing := s.deps.with(verb, "nsubj:pass")
	if h := s.doc.Tokens[verb].Head; thing < 0 && h >= 0 && h < verb && isRel(s.doc.Tokens[verb].Rel, "acl") {
		thing = h
	}
	m := s.at(thing)
	if thing < 0 || s.unknown(m) || !isClass(s.chainClass(m), ontology.Artifact, ontology.Place, ontology.Concept) {
		return
	}
	for _, c := range s.deps.of(verb) {
		o := s.at(c)
		if c < verb || o == nil || o.name != "" || o.pronoun || !isRel(s.doc.Tokens[c].Rel, "obl") || !s.words.Stuffs[s.caseOf(c)] || o.class != ontology.Artifact || s.deps.with(c, "det", "nmod:poss") >= 0 {
			continue
		}
		_, end := s.deps.phrase(c)
		s.sayProperty("made of", 0.75, c, min(m.first, verb), end, -1, thing, verb, end)
		return
	}
}

// model says of which model a thing is.
func (s *relater) model(m *mention) {
	if m.name != "" {
		return
	}
	for _, c := range s.deps.of(m.head) {
		if k := s.at(c); k != nil && k.name != "" && k.class == ontology.Artifact && isRel(s.doc.Tokens[c].Rel, "appos", "parataxis") {
			if isAcronym(k.name) && s.doc.Word(k.nameFirst-1) == "(" {
				return // "natural gas (LNG)": letters for the words before them
			}
			if k.chain >= 0 && k.chain == m.chain || !s.words.MadeKinds[m.kind] && !s.deps.indefinite(c) {
				return // a ship's own name: "the ship Volta", "its ships, the Volta and the Ampere"
			}
			first, end := s.span(m, k)
			s.say("HAS_MODEL", "apposition", 0.8, c, first, end, "agent", m.head, "object", c)
			return
		}
	}
	// The parse often hangs what stands between dashes on another noun: what
	// follows the mark at once is of this thing.
	k := s.afterMark(m)
	if k == nil {
		k = s.afterClause(m)
	}
	if k != nil && (k.chain < 0 || k.chain != m.chain) {
		if name := s.nameWithin(k); name >= 0 {
			first, end := s.span(m, k)
			s.say("HAS_MODEL", "apposition", 0.75, name, first, end, "agent", m.head, "object", name)
		}
	}
}

// afterMark returns the indefinite phrase for a thing of the same kind that
// begins right after a dash or a comma behind the mention, nil when there is
// none.
func (s *relater) afterMark(m *mention) *mention {
	if m.end+1 >= len(s.doc.Tokens) || s.doc.Tokens[m.end].UPOS != "PUNCT" || !s.sameSentence(m.end, m.head) {
		return nil
	}
	for t := m.end + 1; t < len(s.doc.Tokens) && t < m.end+15; t++ {
		k := s.at(t)
		if k != nil && k.first == m.end+1 && s.sameSentence(k.head, m.head) && k.class == m.class && (k.kind == m.kind || k.kind == "" || m.kind == "") && s.deps.indefinite(k.head) {
			return k
		}
	}
	return nil
}

// afterClause returns the name that a dash sets behind a participle clause of
// the mention: "a car made in Ruritania - the Acme".
func (s *relater) afterClause(m *mention) *mention {
	for _, c := range s.deps.of(m.head) {
		if !isRel(s.doc.Tokens[c].Rel, "acl") || c < m.end {
			continue
		}
		_, end := s.deps.phrase(c)
		for t := c; t <= end && t+1 < len(s.doc.Tokens); t++ {
			if w := s.doc.Word(t); s.doc.Tokens[t].UPOS != "PUNCT" || strings.Trim(w, "-–—") != "" {
				continue
			}
			for i := range s.mentions {
				k := &s.mentions[i]
				if k.first == t+1 && k.name != "" && k.class == m.class && s.sameSentence(k.head, m.head) {
					return k
				}
			}
		}
	}
	return nil
}

// nameWithin returns the head of the name of a thing that the mention is or
// holds, -1 without one.
func (s *relater) nameWithin(m *mention) int {
	if m.name != "" {
		return m.head
	}
	for t := m.first; t < m.head; t++ {
		if k := s.at(t); k != nil && k.name != "" && k.class == m.class {
			return t
		}
	}
	return -1
}

// owned says whose a thing is: "her car", "Acme's Falcon", "the firm's plant", "his dog".
func (s *relater) owned(m *mention) {
	p := s.deps.with(m.head, "nmod:poss")
	if p < 0 || s.at(p) == nil || m.pronoun || s.at(p).chain == m.chain {
		return
	}
	if m.class != ontology.Artifact {
		class := s.chainClass(s.at(p))
		if s.words.Premises[s.compoundLemma(m.head)] && isClass(m.class, ontology.Place, ontology.Organization) && m.name == "" && isClass(class, ontology.Person, ontology.Organization) || m.kind == "Animal" && class == ontology.Person {
			s.say("OWNS", "possessive", 0.65, m.head, m.first, m.end, "agent", p, "object", m.head)
		}
		return
	}
	body := s.chainClass(s.at(p)) == ontology.Organization
	state := s.at(p).class == ontology.Place && !s.at(p).demonym && s.at(p).kind == "Facility"
	switch {
	case !s.isPerson(p) && !body && !state:
		return
	case body && m.nameFirst < m.nameEnd && m.kind != "Ship" && s.at(p).kind == "Company":
		s.say("MADE_BY", "possessive", 0.7, m.head, m.first, m.end, "agent", m.head, "object", p) // "Acme's Comet jet"
	case s.words.Owned[m.kind], body && m.nameFirst < m.nameEnd:
		s.say("OWNS", "possessive", 0.6, m.head, m.first, m.end, "agent", p, "object", m.head)
	}
}

// similar reads "similar to".
func (s *relater) similar(t, sub, first, end int) bool {
	for _, c := range s.deps.of(t) {
		if isRel(s.doc.Tokens[c].Rel, "obl", "nmod") && s.caseOf(c) == "to" {
			s.say("SIMILAR_TO", "similar to", 0.8, t, first, end, "agent", sub, "object", c)
			s.trigger(t)
			return true
		}
	}
	return false
}
