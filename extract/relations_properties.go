package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// bare makes the property that a predicate names what the words are without
// denial, time and comment before them and circumstance behind: "open" of
// "still open on Monday". What it is a property in comparison to, or about,
// belongs to it ("low in salt", "larger than the moon"), and so does the
// preposition of a fixed phrase ("at large").
func (s *relater) bare(t int) {
	if s.byHead[t] >= 0 {
		return
	}
	first, end := s.deps.phrase(t)
	for _, c := range s.deps.of(t) {
		tok := s.doc.Tokens[c]
		switch {
		case c == first-1 && isRel(tok.Rel, "case"):
			first = c
		case c > t && isRel(tok.Rel, "xcomp", "ccomp") && s.words.Feelings[s.lemma(t)]:
			end = min(end, s.startOf(c))
		case c > t && isRel(tok.Rel, "obl", "nmod"):
			p := s.deps.with(c, "case")
			if p > t && p < end && s.words.Settings[s.lemma(p)] && !(s.words.Contents[s.lemma(t)] && s.doc.Tokens[c].UPOS == "NOUN") {
				end = p
			}
		case c > t && isRel(tok.Rel, "csubj") && s.deps.with(c, "mark") == end: // "tougher to beat"
			end = s.reach(c)
		case c > t && isRel(tok.Rel, "advcl", "ccomp", "xcomp") && s.completes(t, c, end):
			end = s.reach(c)
		}
	}
	s.byHead[t] = len(s.mentions)
	s.mentions = append(s.mentions, mention{first: s.afterComments(first, t), end: max(end, t+1), head: t, chain: -1})
}

// withoutRest returns the end of the words of a property before the named place, behind
// its noun, in which it is one, and before who says so: "a popular gift | in Oslo", "a
// factor | according to the mayor".
func (s *relater) withoutRest(noun, end int) int {
	for _, c := range s.deps.of(noun) {
		p := s.deps.with(c, "case")
		if p < noun || p >= end || !isRel(s.doc.Tokens[c].Rel, "nmod") {
			continue
		}
		if s.words.Within[s.lemma(p)] && s.namedPlace(c) || slices.Contains(s.cues.Prepositions, s.phraseOf(p)) {
			end = p
		}
	}
	return end
}

// phraseOf returns the words of a preposition, in lower case: "according to".
func (s *relater) phraseOf(p int) string {
	end := p + 1
	for end < len(s.doc.Tokens) && s.doc.Tokens[end].Head == p && isRel(s.doc.Tokens[end].Rel, "fixed") {
		end++
	}
	return strings.ToLower(oneSpace(s.doc.Span(p, end)))
}

// completes reports whether a clause at once behind an adjective belongs to
// the property: "larger than we thought", "capable of flying", "large enough to
// see".
func (s *relater) completes(t, clause, end int) bool {
	mark := s.deps.with(clause, "mark")
	if mark != end || s.reach(clause)-t > longestProperty {
		return false
	}
	tok := s.doc.Tokens[clause]
	switch {
	case s.lemma(mark) == "than":
		return true
	case s.doc.Tokens[mark].UPOS == "PART":
		return s.doc.Tokens[end-1].Head == t && (s.lemma(end-1) == "enough") || s.deps.with(t, "advmod") >= 0 && s.lemma(s.deps.with(t, "advmod")) == "too"
	}
	return tok.XPOS == "VBG" && s.words.Governed[s.lemma(mark)]
}

// afterComments returns the first of the words of a property behind denial,
// time and comment, and behind the "as" of a comparison.
func (s *relater) afterComments(first, head int) int {
	for first < head && (s.words.Comments[s.lemma(first)] || s.lemma(first) == "as" && s.doc.Tokens[first].Rel == "advmod" || s.doc.Tokens[first].UPOS == "PUNCT") {
		first++
	}
	return first
}

// startOf is the first token of all that depends on a token, and of itself.
func (s *relater) startOf(t int) int {
	first := t
	for _, c := range s.deps.of(t) {
		if c < first {
			first = s.startOf(c)
		}
	}
	return first
}

// reach is the end of all that depends on a token, without closing marks.
func (s *relater) reach(t int) int {
	end := t + 1
	for _, c := range s.deps.of(t) {
		if c >= end && s.doc.Tokens[c].UPOS != "PUNCT" {
			end = s.reach(c)
		}
	}
	return end
}

// sayProperty says that something has a property, in the words of the text.
func (s *relater) sayProperty(rule string, prior float64, anchor, first, end, of int, agent any, from, to int) {
	s.say("HAS_ATTRIBUTE", rule, prior, anchor, first, max(end, to), "agent", agent, "object", -1, "of", of)
	s.props[s.last].addWords("object", from, to)
}

// had says what somebody or something has, and into which state something
// comes or in which it stays: "the party has a majority", "the post remained
// vacant".
func (s *relater) had(t int) {
	verb := s.lemma(t)
	sub := s.subjectOf(t)
	if sub < 0 || s.at(sub) == nil {
		return
	}
	if subject := s.at(sub); subject.pronoun && s.chainOf(subject) == nil {
		return
	}
	if s.words.Becomes[verb] {
		s.becomes(t, sub)
	}
	if s.words.Has[verb] {
		o := s.deps.with(t, "obj")
		if s.told(t) || o < 0 || s.at(o) == nil || s.at(o).pronoun || !describedNoun(s.doc, s.deps, o) && !s.measuredBy(o) && !s.compounded(sub, o) || s.hasKin(t, sub, o) {
			return
		}
		first, end := s.clause(t, sub)
		has := []int{o}
		for _, c := range s.conjuncts(o) { // "has 40 rooms and two pools"
			if s.at(c) != nil && s.doc.Tokens[c].UPOS == "NOUN" && s.deps.with(c, "nsubj") < 0 && (describedNoun(s.doc, s.deps, c) || s.measuredBy(c)) {
				has, end = append(has, c), max(end, s.reach(c))
			}
		}
		s.say("HAS_ATTRIBUTE", "has", 0.6, t, first, end, "agent", sub, "object", has)
		s.trigger(t)
		s.instead(t)
	}
}

// foundSo says how somebody or something was found, left or reported: "was found
// unconscious", "was reported missing".
func (s *relater) foundSo(t int) {
	if !s.words.FoundSo[s.lemma(t)] || s.doc.Tokens[t].UPOS != "VERB" || !s.deps.passive(t) {
		return
	}
	sub, x := s.deps.with(t, "nsubj:pass"), s.deps.with(t, "xcomp")
	if sub < 0 || x < t || s.at(sub) == nil || s.at(sub).pronoun && s.chainOf(s.at(sub)) == nil || s.deps.with(x, "mark", "case", "obj") >= 0 {
		return
	}
	word := s.doc.Tokens[x].UPOS == "ADJ" && !s.words.NoProperty[s.lemma(x)] || s.words.Missing[s.lemma(x)] || s.words.Missing[strings.ToLower(s.doc.Word(x))]
	for _, i := range s.byAnchor[t] { // "found guilty", "presumed dead"
		p := &s.props[i]
		word = word && (p.typ.Open || p.trigEnd <= x && p.typ.ID == discovery)
	}
	if !word {
		return
	}
	first, end := s.clause(t, sub)
	from, _ := s.deps.phrase(x)
	s.sayProperty("found so", 0.7, t, first, end, -1, sub, s.afterComments(max(from, t+1), x), x+1)
	s.trigger(t)
	s.instead(t)
}

// discovery is the type of what somebody finds.
const discovery = "DISCOVER"

// becomes reads the state into which something comes, or is brought: "turned
// the reefs white".
func (s *relater) becomes(t, sub int) {
	x := s.deps.with(t, "xcomp")
	if x < 0 || s.deps.with(x, "mark") >= 0 {
		return
	}
	if of := s.deps.with(x, "nmod"); of >= 0 && s.words.Parts[s.lemma(x)] && s.caseOf(of) == "of" && s.at(of) != nil {
		first, end := s.clause(t, sub)
		s.say("PART_OF", "becomes part of", 0.8, t, first, max(end, s.at(of).end), "agent", sub, "object", of)
		s.trigger(t)
		s.instead(t)
		return
	}
	if s.doc.Tokens[x].UPOS == "NOUN" && s.deps.indefinite(x) && s.caseOf(x) == "" && s.standIn(x) < 0 && !s.isPerson(sub) && !s.superlative(x) {
		first, end := s.clause(t, sub)
		from, to := s.deps.phrase(x)
		to = s.withoutRest(x, to)
		s.sayProperty("becomes", 0.65, t, first, end, -1, sub, from, to)
		s.trigger(t)
		s.instead(t)
		return
	}
	if s.doc.Tokens[x].UPOS != "ADJ" {
		return
	}
	if o := s.deps.with(t, "obj"); o >= 0 && o < x {
		if sub = o; s.at(sub) == nil {
			return
		}
	}
	first, end := s.clause(t, sub)
	s.bare(x)
	s.say("HAS_ATTRIBUTE", "becomes", 0.7, t, first, end, "agent", sub, "object", x)
	s.trigger(t)
}

// describedNoun reports whether an adjective or a number says more of a noun,
// and nothing denies it: a bare noun after "has" is rarely a property.
func describedNoun(doc *nlp.Document, deps dependents, noun int) bool {
	if d := deps.with(noun, "det"); d >= 0 && doc.Tokens[d].Lemma == "no" {
		return false
	}
	return deps.with(noun, "amod", "nummod") >= 0
}

// compounded reports whether what a thing or a place has is of a kind that another noun
// tells: "the airport has a tabletop runway".
func (s *relater) compounded(sub, noun int) bool {
	c := s.deps.with(noun, "compound")
	class := s.chainClass(s.at(sub))
	return c >= 0 && s.byHead[c] < 0 && s.deps.indefinite(noun) && (class == ontology.Place || class == ontology.Artifact) && s.at(noun).class != ontology.Event
}

// measuredBy reports whether a number of units, or a number alone, says how much
// a noun without a determiner of its own is: "winds of 75 mph", "a population of 50".
func (s *relater) measuredBy(noun int) bool {
	if d := s.deps.with(noun, "det"); d >= 0 && !s.deps.indefinite(noun) {
		return false
	}
	for _, c := range s.deps.of(noun) {
		if c > noun && isRel(s.doc.Tokens[c].Rel, "nmod") && s.caseOf(c) == "of" && (s.doc.Tokens[c].UPOS == "NUM" || s.words.Units[s.lemma(c)] && s.deps.with(c, "nummod") >= 0) {
			return true
		}
	}
	return false
}

// carries says what something has that a phrase with "with" between commas
// tells of it, though the parse hangs it on the verb: "the storm, with winds of
// 75 mph, …".
func (s *relater) carries(t int) {
	if s.caseOf(t) != "with" || !isRel(s.doc.Tokens[t].Rel, "obl") || !s.measuredBy(t) {
		return
	}
	first, end := s.deps.phrase(t)
	if c := s.deps.with(t, "case"); c < first {
		first = c
	}
	if first < 2 || s.doc.Word(first-1) != "," || end >= len(s.doc.Tokens) || s.doc.Word(end) != "," {
		return
	}
	sub := s.deps.with(s.doc.Tokens[t].Head, "nsubj")
	if m := s.at(sub); m != nil && m.end == first-1 && !m.pronoun {
		s.sayProperty("with", 0.6, t, m.first, end, -1, sub, first+1, end)
	}
}

// told reports whether a frame has already made a claim of what a word says:
// it knows more of it than that something has a property.
func (s *relater) told(t int) bool {
	for _, i := range s.byAnchor[t] {
		if !s.props[i].typ.Open {
			return true
		}
	}
	return false
}

// instead takes back what was told of a verb for want of a type: a standing
// relation says it.
func (s *relater) instead(t int) {
	for _, i := range s.byAnchor[t] {
		if s.props[i].typ.Open {
			s.props[i].first, s.props[i].end = 0, 0
		}
	}
}

// isState reports whether a noun behind a preposition tells a state: it is
// described, or stands alone ("under control"), and is no place and no event.
func (s *relater) isState(t int) bool {
	m := s.at(t)
	if m == nil || m.definite || m.name != "" || m.pronoun || m.class == ontology.Place || m.class == ontology.Event || m.kind == "Time" || s.deps.with(t, "acl") >= 0 {
		return false
	}
	alone := s.doc.Tokens[t].XPOS == "NN" && s.deps.with(t, "det", "amod", "nummod", "compound", "nmod", "conj") < 0
	return alone || m.class != ontology.Artifact && describedNoun(s.doc, s.deps, t)
}

// small reports whether a word is written in small letters.
func small(word string) bool { return strings.ToLower(word) == word }
