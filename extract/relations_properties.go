package extract

import "wiregraph/extract/nlp"

// bare makes the property that a predicate names what the words are without
// denial, time and comment before them and circumstance behind: "open" of
// "still open on Monday".
func (s *relater) bare(t int) {
	if s.byHead[t] >= 0 {
		return
	}
	first, end := s.deps.phrase(t)
	for first < t && s.words.Comments[s.lemma(first)] {
		first++
	}
	for _, c := range s.deps.of(t) {
		if p := s.deps.with(c, "case"); c > t && isRel(s.doc.Tokens[c].Rel, "obl") && p > t && p < end && s.words.States[s.lemma(p)] {
			end = p
		}
	}
	s.byHead[t] = len(s.mentions)
	s.mentions = append(s.mentions, mention{first: first, end: end, head: t, chain: -1})
}

// had says what somebody or something has, and into which state something
// comes or in which it stays: "the party has a majority", "the post remained
// vacant".
func (s *relater) had(t int) {
	verb := s.lemma(t)
	sub := s.deps.with(t, "nsubj")
	if sub < 0 || s.at(sub) == nil {
		return
	}
	if subject := s.at(sub); subject.pronoun && s.chainOf(subject) == nil {
		return
	}
	if s.words.Becomes[verb] {
		x := s.deps.with(t, "xcomp")
		if x < 0 || s.deps.with(x, "mark") >= 0 || s.doc.Tokens[x].UPOS != "ADJ" {
			return
		}
		first, end := s.clause(t, sub)
		s.bare(x)
		s.say("HAS_ATTRIBUTE", "becomes", 0.7, t, first, end, "agent", sub, "object", x)
		s.trigger(t)
	}
	if s.words.Has[verb] {
		o := s.deps.with(t, "obj")
		if s.told(t) || o < 0 || s.at(o) == nil || s.at(o).pronoun || !describedNoun(s.doc, s.deps, o) {
			return
		}
		first, end := s.clause(t, sub)
		s.say("HAS_ATTRIBUTE", "has", 0.6, t, first, end, "agent", sub, "object", o)
		s.trigger(t)
	}
}

// describedNoun reports whether an adjective or a number says more of a noun,
// and nothing denies it: a bare noun after "has" is rarely a property.
func describedNoun(doc *nlp.Document, deps dependents, noun int) bool {
	if d := deps.with(noun, "det"); d >= 0 && doc.Tokens[d].Lemma == "no" {
		return false
	}
	return deps.with(noun, "amod", "nummod") >= 0
}

// told reports whether a frame has already made a claim of what a word says:
// it knows more of it than that something has a property.
func (s *relater) told(t int) bool { return len(s.byAnchor[t]) > 0 }
