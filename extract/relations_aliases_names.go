package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// renamed says what a thing was called before, or is called now, by the name in
// apposition to it: "Ruritel, formerly the Royal Post, …".
func (s *relater) renamed(m *mention) {
	if m.class == ontology.Person || m.class == ontology.Role {
		return
	}
	for _, c := range s.deps.of(m.head) {
		o := s.at(c)
		if c < m.nameEnd || o == nil || o.nameFirst >= o.nameEnd || o.demonym || !isRel(s.doc.Tokens[c].Rel, "appos", "parataxis", "amod") || s.deps.indefinite(c) || s.caseOf(c) != "" {
			continue
		}
		from := s.startOf(c)
		from = behindMarks(s.doc, from, c)
		if !s.words.Renamed[s.lemma(from)] || s.doc.Tokens[from].Head != c || o.class != m.class && o.class != ontology.Person && o.class != "" {
			continue
		}
		for from < o.nameFirst && (s.words.Renamed[s.lemma(from)] || s.doc.Tokens[from].UPOS == "ADV") {
			from++
		}
		s.say("ALIAS_OF", "renamed", 0.8, c, m.first, o.end, "object", m.head)
		s.props[s.last].addWords("agent", from, o.end)
		return
	}
}

// shortFor says of what a word is short: "Ruritel, short for Royal Telegraph".
func (s *relater) shortFor(t int) {
	if !s.words.Short[s.lemma(t)] {
		return
	}
	thing := s.subjectOf(t)
	if h := s.doc.Tokens[t].Head; thing < 0 && h >= 0 && h < t && isRel(s.doc.Tokens[t].Rel, "amod", "appos", "acl", "advcl") {
		thing = h
	}
	if m := s.at(thing); thing < 0 || m == nil || m.nameFirst >= m.nameEnd && !isAcronym(s.doc.Word(thing)) {
		return
	}
	for _, c := range s.deps.of(t) {
		if c > t && !s.isPerson(c) && isRel(s.doc.Tokens[c].Rel, "obl", "nmod") && s.caseOf(c) == "for" {
			first, end := s.deps.phrase(c)
			s.say("ALIAS_OF", "short for", 0.85, t, s.at(thing).first, end, "agent", thing)
			s.props[s.last].addWords("object", first, end)
			s.trigger(t)
			return
		}
	}
}

// underName says by which name somebody works, or a thing is known: "performed
// under the name Big Jane", "known by its acronym ROE".
func (s *relater) underName(noun int) {
	if !s.words.NameNouns[s.lemma(noun)] {
		return
	}
	tok := s.doc.Tokens[noun]
	name := -1
	switch {
	case isRel(tok.Rel, "nmod:desc", "compound") && tok.Head > noun:
		name = tok.Head
	case s.deps.with(noun, "appos", "nmod:desc", "flat") > noun:
		name = s.deps.with(noun, "appos", "nmod:desc", "flat")
	case noun+1 < len(s.doc.Tokens) && s.doc.Token(noun+1).Head == tok.Head && s.doc.Token(noun+1).Rel == tok.Rel:
		name = noun + 1 // the parse sets them side by side
	}
	o := s.at(name)
	if name < 0 || o == nil || o.nameFirst >= o.nameEnd {
		return
	}
	top := noun
	if tok.Head == name {
		top = name
	}
	prep, verb := s.caseOf(top), s.doc.Tokens[top].Head
	if prep == "" {
		prep = s.caseOf(noun)
	}
	if prep != "under" && prep != "by" || verb < 0 || !isVerb(s.doc.Tokens[verb].UPOS) || prep == "by" && !s.words.Called[s.lemma(verb)] {
		return
	}
	thing := s.calledThing(verb)
	if thing < 0 {
		thing = s.subjectOf(verb)
	}
	m := s.at(thing)
	if thing < 0 || m == nil || m.chain == o.chain && m.chain >= 0 || s.unknown(m) {
		return
	}
	first, end := s.span(m, o)
	s.say("ALIAS_OF", "under name", 0.8, verb, first, end, "object", thing)
	s.props[s.last].addWords("agent", o.nameFirst, o.nameEnd)
	s.trigger(noun)
	s.instead(verb)
}

// glossed says what another word for a thing is that stands in brackets behind
// it: "encephalitis (brain inflammation)".
func (s *relater) glossed(m *mention) {
	s.species(m)
	if m.name != "" || m.pronoun || m.plural || m.end+2 >= len(s.doc.Tokens) || s.doc.Word(m.end) != "(" || s.doc.Tokens[m.head].UPOS != "NOUN" || isClass(m.class, ontology.Person, ontology.Group, ontology.Role) {
		return
	}
	for _, c := range s.deps.of(m.head) {
		o := s.at(c)
		if c <= m.end || !isRel(s.doc.Tokens[c].Rel, "appos") || s.doc.Tokens[c].UPOS != "NOUN" || o == nil || o.first != m.end+1 || o.end >= len(s.doc.Tokens) || s.doc.Word(o.end) != ")" || o.end-o.first > 3 || o.plural {
			continue
		}
		for t := o.first; t < o.end; t++ {
			if u := s.doc.Tokens[t].UPOS; u != "NOUN" && u != "ADJ" || !small(s.doc.Word(t)) {
				return
			}
		}
		if known, ok := s.nouns.Head(s.lemma(c)); ok && (known.Kind == "Quantity" || known.Kind == "Time" || s.otherClass(m.head, known.Class)) {
			return
		}
		s.say("ALIAS_OF", "word in brackets", 0.7, c, m.first, o.end, "object", m.head)
		s.props[s.last].addWords("agent", o.first, o.end)
		return
	}
}

// bornAs says by which name somebody was born: "was born Jane Doe in Oz".
func (s *relater) bornAs(verb int) {
	if !s.words.Born[s.lemma(verb)] || s.doc.Tokens[verb].XPOS != "VBN" {
		return
	}
	whom := s.deps.with(verb, "nsubj")
	if h := s.doc.Tokens[verb].Head; whom < 0 && h >= 0 && h < verb && isRel(s.doc.Tokens[verb].Rel, "acl") {
		whom = h
	}
	if whom < 0 || !s.isPerson(whom) {
		return
	}
	for _, c := range s.deps.of(verb) {
		o := s.at(c)
		if c < verb || o == nil || o.nameFirst != verb+1 || o.class == ontology.Place || s.caseOf(c) != "" || !isRel(s.doc.Tokens[c].Rel, "xcomp", "obj", "obl") {
			continue
		}
		first, end := s.span(s.at(whom), o)
		s.say("ALIAS_OF", "born as", 0.85, verb, first, end, "object", whom)
		s.props[s.last].addWords("agent", o.nameFirst, o.nameEnd)
		s.trigger(verb)
		return
	}
}

// species says which scientific name stands in brackets behind the noun for a
// kind of living things: a word with a capital and one without, "the sacred ibis
// (Threskiornis aethiopicus)".
func (s *relater) species(m *mention) {
	t := m.end
	if inner := s.at(t - 1); m.pronoun || m.head != t-1 && inner != nil && inner != m || t+3 >= len(s.doc.Tokens) || s.doc.Word(t) != "(" || s.doc.Word(t+3) != ")" || !isNoun(s.doc.Tokens[m.head].UPOS) {
		return
	}
	genus, kind := s.doc.Word(t+1), s.doc.Word(t+2)
	if small(genus) || genus == strings.ToUpper(genus) || !small(kind) || len(kind) < 4 || isRel(s.doc.Token(t+1).UPOS, "ADP", "DET", "VERB", "ADV", "NUM", "AUX") || isRel(s.doc.Token(t+2).UPOS, "ADP", "DET", "ADV", "NUM", "AUX") || isClass(m.class, ontology.Person, ontology.Organization, ontology.Place, ontology.Role) {
		return
	}
	if _, known := s.nouns.Head(strings.ToLower(kind)); known {
		return
	}
	s.say("ALIAS_OF", "species", 0.75, t+1, m.first, t+3, "object", m.head)
	s.props[s.last].addWords("agent", t+1, t+3)
}
