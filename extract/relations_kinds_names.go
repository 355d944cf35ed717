package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// namedBehind says of what kind a named thing is whose name stands in
// apposition to its noun: "the militant organisation, the Red Dawn, …".
func (s *relater) namedBehind(m *mention) {
	if m.name != "" || m.pronoun || m.demonym || s.doc.Tokens[m.head].UPOS != "NOUN" || m.end >= len(s.doc.Tokens) || s.isCapital(m.head) || s.words.Vague[s.lemma(m.head)] || s.superlative(m.head) {
		return
	}
	known, ok := s.nouns.Head(s.lemma(m.head))
	if !ok || s.doc.Word(m.end) == "(" || s.doc.Word(m.end) == "[" || known.Kind == "Time" || known.Kind == "Quantity" || isClass(known.Class, ontology.Person, ontology.Event) || known.Kind == "Country" {
		return
	}
	class := known.Class
	if class == ontology.Group {
		class = ontology.Organization // "the rebel group, the Red Dawn"
	}
	for _, c := range s.deps.of(m.head) {
		o := s.at(c)
		if c < m.end || !isRel(s.doc.Tokens[c].Rel, "appos") || o == nil || o.nameFirst >= o.nameEnd || o.demonym || s.deps.indefinite(c) || o.class != class && (known.Class == ontology.Group || !isClass(o.class, ontology.Concept, "")) {
			continue
		}
		if m.plural != (len(s.withOthers(c)) > 1) || !s.apart(m.end, o.first) || !m.plural && o.end < len(s.doc.Tokens) && s.doc.Tokens[o.end].UPOS == "CCONJ" {
			return
		}
		if p := s.deps.with(m.head, "nmod:poss"); p >= 0 && known.Kind == party && !m.plural && (s.isPerson(p) || s.isHe(p)) {
			if s.first("MEMBER_OF", p, c) {
				s.say("MEMBER_OF", "own party", 0.8, m.head, m.first, o.end, "agent", p, "object", c) // "his party, the Red Dawn"
			}
			return
		}
		s.sayKind("name in apposition", 0.75, m.head, s.withOthers(c), m.first, o.end)
		return
	}
}

// party is the kind of bodies that people are members of by what they hold.
const party = "Party"

// isHe reports whether a pronoun stands for somebody.
func (s *relater) isHe(t int) bool {
	m := s.at(t)
	return m != nil && m.pronoun && s.chainOf(m) != nil && s.chainClass(m) == ontology.Person
}

// apart reports whether no more than marks stand between two tokens, and one
// mark at least.
func (s *relater) apart(end, first int) bool {
	for t := end; t < first; t++ {
		if s.doc.Tokens[t].UPOS != "PUNCT" {
			return false
		}
	}
	return end < first
}

// namedList says of what kind those are whose names "of" joins to a plural
// noun: "the cities of Oz and Springfield"; and which stand right behind it: "the
// store chains Acme and Ruritel".
func (s *relater) namedList(m *mention) {
	if !m.plural || m.name != "" || m.pronoun || s.doc.Tokens[m.head].XPOS != "NNS" || isPeople(m.class) || s.deps.with(m.head, "nummod") >= 0 && !s.words.NamedOf[s.lemma(m.head)] {
		return
	}
	known, ok := s.nouns.Head(s.lemma(m.head))
	if !ok || isClass(known.Class, ontology.Person, ontology.Group, ontology.Event) || s.words.Vague[s.lemma(m.head)] {
		return
	}
	for _, c := range s.deps.of(m.head) {
		o := s.at(c)
		if c < m.head || o == nil || o.nameFirst >= o.nameEnd || o.demonym || s.deps.indefinite(c) || o.class != known.Class || len(s.deps.conjuncts(c)) == 0 {
			continue
		}
		of := isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "of" && s.words.NamedOf[s.lemma(m.head)] && s.ofThatKind(o, m.head)
		beside := isRel(s.doc.Tokens[c].Rel, "appos", "flat", "nmod:desc") && s.caseOf(c) == "" && o.first == m.head+1
		if !of && !beside {
			continue
		}
		agents := []int{c}
		for _, k := range s.deps.conjuncts(c) {
			if p := s.at(k); p != nil && p.nameFirst < p.nameEnd {
				agents = append(agents, k)
			}
		}
		end := s.at(agents[len(agents)-1]).end
		first, _ := s.kindWords(m.head)
		s.say("INSTANCE_OF", "names of noun", 0.75, m.head, m.first, end, "agent", agents, "object", -1)
		s.props[s.last].addWords("object", first, m.head+1)
		if p := s.modifier(m.head, []ontology.Class{ontology.Place}, "amod", "nmod:poss", "compound"); p >= 0 && known.Class == ontology.Place {
			s.say("LOCATED_IN", "city of place", 0.8, m.head, m.first, end, "agent", agents, "object", p)
		}
		return
	}
}

// others says of what kind a named thing is with which others of its kind are
// coordinated: "Royal College and other nearby hospitals".
func (s *relater) others(m *mention) {
	if m.nameFirst >= m.nameEnd || m.demonym || isClass(m.class, ontology.Person, ontology.Group, ontology.Role) {
		return
	}
	for _, c := range s.deps.conjuncts(m.head) {
		k := s.at(c)
		if k == nil || s.doc.Tokens[c].XPOS != "NNS" || s.words.Vague[s.lemma(c)] || k.first >= len(s.doc.Tokens) || s.lemma(k.first) != "other" || s.doc.Tokens[k.first].Head != c {
			continue
		}
		if known, ok := s.nouns.Head(s.lemma(c)); !ok || known.Class != m.class || known.Class == ontology.Event {
			return
		}
		agents := []int{m.head}
		for _, o := range s.deps.conjuncts(m.head) {
			if p := s.at(o); o < c && p != nil && p.nameFirst < p.nameEnd && p.class == m.class {
				agents = append(agents, o)
			}
		}
		s.sayKind("and other", 0.8, c, agents, m.first, k.end)
		return
	}
}

// nounBeforeName says of what kind a named thing is before whose name the noun
// for its kind stands, however the parse joins them: "the journal Nature",
// "social media site Acme". A noun that describes the name says its kind
// whatever the name finder takes it for; one that only stands beside it must be
// known for things of such a class.
func (s *relater) nounBeforeName(m *mention) {
	noun := m.nameFirst - 1
	if noun > 0 && s.doc.Word(noun) == "The" && s.doc.Tokens[noun].Sentence == s.doc.Token(noun-1).Sentence {
		noun-- // "newspaper The Hindu"
	}
	if noun < 0 || m.nameFirst >= m.nameEnd || m.head < m.nameFirst || m.class == ontology.Role || m.class == ontology.Group || m.demonym || !s.sameSentence(noun, m.head) {
		return
	}
	t := s.doc.Tokens[noun]
	if t.UPOS != "NOUN" || t.XPOS != "NN" || isRel(t.Rel, "obl:unmarked", "nmod:poss") || s.byHead[noun] >= 0 && s.at(noun).pronoun || s.isCapital(noun) || s.words.Vague[s.lemma(noun)] {
		return
	}
	word := strings.ToLower(s.doc.Word(noun))
	if hyphen := strings.LastIndexByte(word, '-'); s.words.Described[word[hyphen+1:]] && (hyphen > 0 || noun > 1 && s.doc.Token(noun-1).XPOS == "HYPH") {
		return // describedSo reads it
	}
	known, ok := s.nouns.Head(s.lemma(noun))
	describes := t.Head == m.head && isRel(t.Rel, "nmod:desc") && s.caseOf(noun) == ""
	if known.Kind == "Time" || known.Kind == "Quantity" || known.Class == ontology.Event && m.class != ontology.Event && m.class != ontology.Concept || !s.ofKind(m, known, ok, describes) {
		return
	}
	if !(describes || t.Head == m.head && isRel(t.Rel, "compound", "amod", "nmod") || s.doc.Tokens[m.head].Head == noun || t.Head == s.doc.Tokens[m.head].Head && isRel(t.Rel, "nsubj", "obj", "iobj", "obl")) {
		return
	}
	first, _ := s.kindWords(noun)
	s.sayKind("noun before name", 0.75, noun, m.head, min(first, m.first), m.end)
	if c := s.placeBefore(noun); c >= 0 && !s.at(c).demonym && s.liesWhere(m, known.Class, c) { // "the Springfield firm Acme"
		s.say("LOCATED_IN", "place before noun", 0.75, noun, min(s.at(c).first, m.first), m.end, "agent", m.head, "object", c)
	}
}

// nameBeforeKind says of what kind a named thing is behind whose name the noun for its kind
// stands, of at least two words ("the Ruritel news agency", "the Oz Fest film festival"), or one
// that a name of its own goes before ("the Ebola virus", "the Nordlys ferry"). The noun behind the name of a public body
// is for another of its bodies ("the United Nations refugee agency").
func (s *relater) nameBeforeKind(m *mention) {
	noun := s.doc.Tokens[m.head].Head
	if noun < m.nameEnd || m.nameFirst >= m.nameEnd || m.demonym || m.class == ontology.Organization && (m.kind == unions || s.words.Public[m.kind]) || m.nameEnd != m.end || !isRel(s.doc.Tokens[m.head].Rel, "compound", "amod") {
		return
	}
	k, beside := s.at(noun), noun == m.nameEnd
	if k == nil || k.name != "" && (k.name != m.name || !beside) || k.plural || s.doc.Tokens[noun].XPOS != "NN" || s.deps.indefinite(noun) {
		return
	}
	if beside && (!s.words.NameFirst[s.lemma(noun)] || !s.hasOwnName(m, noun)) || !beside && m.kind != "" && m.kind != "Facility" && m.class != ontology.Organization {
		return
	}
	for t := m.nameEnd; t < noun; t++ {
		if tok := s.doc.Tokens[t]; tok.Head != noun && tok.Head != t+1 || !isRel(tok.Rel, "compound", "amod") || tok.UPOS != "NOUN" {
			return
		}
	}
	if known, ok := s.nouns.Head(s.lemma(noun)); !ok || s.words.Vague[s.lemma(noun)] || known.Class == ontology.Event && m.nameEnd-m.nameFirst < 2 ||
		!(known.Class == m.class || beside || m.class == ontology.Place && known.Class == ontology.Concept || m.class == "" && isClass(known.Class, ontology.Event, ontology.Organization, ontology.Place)) {
		return
	}
	if !s.first("INSTANCE_OF", m.head, noun) {
		return
	}
	s.say("INSTANCE_OF", "name before noun", 0.7, noun, m.first, noun+1, "agent", m.head)
	s.props[s.last].addWords("object", m.nameEnd, noun+1)
}

// hasOwnName reports whether a name right before the noun for a thing is the thing's, and not
// that of its place, its owner or its maker.
func (s *relater) hasOwnName(m *mention, noun int) bool {
	known, _ := s.nouns.Head(s.lemma(noun))
	switch m.class {
	case ontology.Person, ontology.Group, ontology.Role:
		return false
	case ontology.Organization:
		return isClass(known.Class, ontology.Organization, ontology.Group)
	case ontology.Place:
		return m.kind == "" || m.kind == "Facility"
	}
	if isClass(known.Class, ontology.Organization, ontology.Group) && m.nameEnd-m.nameFirst < 2 {
		return false // of whom a movement is, or what for: "the Brexit movement"
	}
	return m.kind != "Time" && m.kind != "Disease" // "the malaria virus"
}

// ofKind reports whether a noun can say the kind of a named thing: what is
// known of both agrees, or the noun describes the name.
func (s *relater) ofKind(m *mention, known lexicon.Noun, ok, describes bool) bool {
	person := isPeople(known.Class)
	switch {
	case m.class == ontology.Person:
		return describes && ok && known.Class == ontology.Artifact && m.nameEnd-m.nameFirst == 1 // "the ship Nordlys"
	case describes:
		return !person || m.class == ontology.Organization // "broadcaster NRK"
	case !ok || person:
		return false
	}
	return known.Class == m.class || isClass(m.class, ontology.Concept, ontology.Quantity, ontology.Event, ontology.Document, "") ||
		m.class == ontology.Organization && isClass(known.Class, ontology.Document, ontology.Artifact)
}
