package extract

import (
	"slices"
	"strings"

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
		if s.words.Within[s.lemma(p)] && s.isNamedPlace(c) || slices.Contains(s.cues.Prepositions, s.phraseOf(p)) {
			end = p
		}
	}
	return end
}

// withClause returns the end of the words that say what somebody or something is, with the
// clause at once behind them that tells more of the noun: "a factor | in who was hurt",
// "joyful girls | starting out in life".
func (s *relater) withClause(noun, end int) int {
	for _, c := range s.deps.of(noun) {
		if first, last := s.deps.extent(c); s.doc.Tokens[c].Rel == "acl" && first == end && last-first < longestProperty/2 {
			return last
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
	if first+1 < head && s.words.Tenure[strings.ToLower(oneSpace(s.doc.Span(first, first+2)))] {
		first += 2 // "is no longer | a suspect"
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

// foundSo says how somebody or something was found, left or reported: "was found
// unconscious", "was reported missing".
func (s *relater) foundSo(t int) {
	if !s.words.FoundSo[s.lemma(t)] || s.doc.Tokens[t].UPOS != "VERB" || !s.deps.passive(t) {
		return
	}
	sub, x := s.deps.with(t, "nsubj:pass"), s.deps.with(t, "xcomp")
	if sub < 0 || x < t || s.unknown(s.at(sub)) || s.deps.with(x, "mark", "case", "obj") >= 0 {
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

// tellsAt reports whether a word tells something of the type.
func (s *relater) tellsAt(t int, typ string) bool {
	return slices.ContainsFunc(s.byAnchor[t], func(i int) bool { return s.props[i].typ.ID == typ })
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
