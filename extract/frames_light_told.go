package extract

import "wiregraph/extract/lexicon"

// toldBy takes what a participle of saying behind the noun that makes the meaning of a verb tells, as a clause or
// behind a preposition, and reports whether it is one: "issued a statement | saying that talks had ended",
// "speaking of a raid".
func (f *framer) toldBy(v int, a *arguments) bool {
	if f.doc.Tokens[v].XPOS != "VBG" || a.clause >= 0 || f.deps.with(v, "mark", "case", "nsubj") >= 0 || !f.tellsOf(f.lemma(v)) {
		return false
	}
	a.clause = f.deps.with(v, "ccomp")
	for _, c := range f.deps.of(v) {
		if prep := caseOf(f.doc, f.deps, c); a.clause < 0 && c > v && isRel(f.doc.Tokens[c].Rel, "obl") && prep != "" && !f.tellsTime(c) {
			a.preps = append(a.preps[:len(a.preps):len(a.preps)], prepositional{prep: prep, heads: f.coordinated(c)})
		}
	}
	return true
}

// tellsOf reports whether a verb says something or speaks of it.
func (f *framer) tellsOf(verb string) bool {
	return f.cues.Verbs[verb].Says() || f.frames.Some(verb, func(fr lexicon.VerbFrame) bool { return fr.Plain() && fr.Type.Super == speechSuper && fr.Has("of") })
}
