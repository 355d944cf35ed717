package extract

import "wiregraph/extract/lexicon"

// reporting is the type of what papers and people tell of.
const reporting = "REPORT"

// depicting hangs a gerund of telling right behind an object that tells on this, where the parse
// hangs it on the verb: "received letters | describing the deal", "printed photos wrongly |
// showing a ship" tell of no paper that describes or shows anything.
func (x *Extractor) depicting(r *reading) {
	tokens := r.doc.Tokens
	for g := 2; g < len(tokens); g++ {
		v := tokens[g].Head
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "advcl" || v < 0 || v > g-2 {
			continue
		}
		deps := r.dependents()
		o, first := deps.with(v, "obj"), g
		for first > 0 && tokens[first-1].Head == g && tokens[first-1].Rel == "advmod" {
			first--
		}
		if o < v || tokens[o].UPOS != "NOUN" || deps.with(g, "obj", "ccomp") < g || deps.with(g, "nsubj", "aux", "mark", "cc") >= 0 || !x.depicts(tokens[o].Lemma, tokens[g].Lemma) {
			continue
		}
		if _, end := deps.phrase(o); end == first {
			tokens[g].Head, tokens[g].Rel = o, "acl"
			r.moved()
		}
	}
}

// depicts reports whether a noun stands for what tells or shows something, and a verb for that: of
// an accusation or a ruling the one who utters it is told.
func (x *Extractor) depicts(noun, verb string) bool {
	if !x.lexicon.Cues.Documents[noun] && !x.lexicon.Cues.Nouns[noun].Says() {
		return false
	}
	return x.lexicon.Cues.Showing[verb] || x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Type.ID == reporting })
}
