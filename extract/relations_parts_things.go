package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// asPartOf says of an event, a programme or a work of which larger one it is held or shown as part:
// "the concert was held as part of the Oz Festival", "launched the scheme as part of the pact".
func (s *relater) asPartOf(t int) {
	of, v := s.deps.with(t, "nmod"), s.doc.Tokens[t].Head
	if !s.words.Parts[s.lemma(t)] || s.caseOf(t) != "as" || of < t || s.caseOf(of) != "of" || s.at(of) == nil || s.at(of).pronoun || v < 0 || v > t {
		return
	}
	one := v
	if isVerb(s.doc.Tokens[v].UPOS) {
		if one = s.deps.with(v, "obj", "nsubj:pass"); one < 0 {
			one = s.deps.with(v, "nsubj")
		}
	}
	m, whole := s.at(one), s.at(of)
	if one < 0 || one > t || s.unknown(m) || m.chain == whole.chain || !s.hasParts(one) || !s.hasParts(of) {
		return
	}
	first, end := s.span(m, whole)
	s.say("PART_OF", "as part of", 0.75, t, first, end, "agent", one, "object", of)
	s.trigger(t)
}

// hasParts reports whether a phrase stands for what is held, run or shown, of which there may be parts.
func (s *relater) hasParts(t int) bool {
	m := s.at(t)
	known, _ := s.nouns.Head(s.lemma(t))
	switch s.chainClass(m) {
	case ontology.Event:
		return true
	case ontology.Concept, "":
		return s.words.Gatherings[s.gathering(m)] || s.words.Series[s.gathering(m)] || known.Kind == "Programme"
	}
	return m.kind == "Work"
}

// component says of which thing with a name something is a part: "the White House's | lawn", "the
// voice recorder of Flight 610".
func (s *relater) component(m *mention) {
	if m.pronoun || m.demonym || m.class == ontology.Person || !s.words.Components[s.compoundLemma(m.head)] && !s.words.Components[strings.ToLower(s.doc.Word(m.head))] {
		return
	}
	whole := s.deps.with(m.head, "nmod:poss")
	if whole < 0 {
		whole = s.deps.find(m.head, func(c int) bool {
			p := s.caseOf(c)
			return c > m.head && isRel(s.doc.Tokens[c].Rel, "nmod") && (p == "of" || p == "from" || p == "on" || p == "at")
		})
	}
	o := s.at(whole)
	if o == nil || o.chain < 0 || o.chain == m.chain || !s.chains[o.chain].named || !isClass(s.chainClass(o), ontology.Artifact, ontology.Place, ontology.Organization) || s.chains[o.chain].kind == "Country" || !s.first("PART_OF", m.head, whole) {
		return
	}
	first, end := s.span(m, o)
	s.say("PART_OF", "component", 0.75, m.head, first, end, "agent", m.head, "object", whole)
}

// compoundLemma returns the lemma of a noun with the noun right before it that compounds with it.
func (s *relater) compoundLemma(noun int) string {
	if c := s.deps.with(noun, "compound"); c >= 0 && c == noun-1 {
		return s.lemma(c) + " " + s.lemma(noun)
	}
	return s.lemma(noun)
}
