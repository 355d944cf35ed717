package extract

// makesSo says what a verb that brings its object into a state causes: "the trough
// renders the shelf weak", "the strike left the streets empty". What a frame of the
// verb tells already ("made smoking illegal", "left two men dead") is not told again. Of what a
// pronoun stands for it says what that then is: "the flood left it weak".
func (s *relater) makesSo(verb int) {
	if !s.words.Makes[s.lemma(verb)] || s.told(verb) {
		return
	}
	sub, o, x := s.deps.with(verb, "nsubj"), s.deps.with(verb, "obj"), s.deps.with(verb, "xcomp")
	if sub < 0 || s.doc.Tokens[sub].Rel != "nsubj" || o < verb || x < o || s.doc.Tokens[x].UPOS != "ADJ" || s.at(sub) == nil || s.at(o) == nil {
		return
	}
	if s.unknown(s.at(sub)) {
		return
	}
	first, end := s.clause(verb, sub)
	if s.at(o).pronoun {
		if !s.unknown(s.at(o)) && !s.words.NoProperty[s.lemma(x)] && s.deps.with(x, "ccomp", "csubj", "mark") < 0 && s.deps.with(verb, "ccomp", "csubj") < 0 {
			s.bare(x)
			s.say("HAS_ATTRIBUTE", "made so", 0.6, x, first, max(end, x+1), "agent", o, "object", x)
			s.trigger(verb)
			s.instead(verb)
		}
		return
	}
	s.say("CAUSE", "makes so", 0.7, verb, first, max(end, x+1), "cause", sub, "effect", -1)
	s.props[s.last].addWords("effect", s.startOf(o), max(s.reach(x), x+1))
	s.trigger(verb)
	s.instead(verb)
}
