package extract

// makesSo says what a verb that brings its object into a state causes: "the trough
// renders the shelf weak", "the strike left the streets empty". What a frame of the
// verb tells already ("made smoking illegal", "left two men dead") is not told again.
func (s *relater) makesSo(verb int) {
	if !s.words.Makes[s.lemma(verb)] || s.told(verb) {
		return
	}
	sub, o, x := s.deps.with(verb, "nsubj"), s.deps.with(verb, "obj"), s.deps.with(verb, "xcomp")
	if sub < 0 || s.doc.Tokens[sub].Rel != "nsubj" || o < verb || x < o || s.doc.Tokens[x].UPOS != "ADJ" || s.at(sub) == nil || s.at(o) == nil || s.at(o).pronoun {
		return
	}
	if s.unknown(s.at(sub)) {
		return
	}
	first, end := s.clause(verb, sub)
	s.say("CAUSE", "makes so", 0.7, verb, first, max(end, x+1), "cause", sub, "effect", -1)
	s.props[s.last].addWords("effect", s.startOf(o), max(s.reach(x), x+1))
	s.trigger(verb)
	s.instead(verb)
}
