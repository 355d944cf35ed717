package extract

// undergone takes the subject of a past participle behind "with" for what undergoes
// it, for no finite clause stands there: "the car crashed, with two people | injured".
func undergone(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for v := range tokens {
		t := &tokens[v]
		if !isParticiple(t.XPOS) || t.Rel != "advcl" {
			continue
		}
		deps := hanging()
		s, with := deps.with(v, "nsubj"), deps.with(v, "mark", "case")
		if s < 0 && t.Head >= 0 && t.Head < v { // where the parse hangs it on the verb above
			for _, o := range deps.of(t.Head) {
				if _, end := deps.phrase(o); isRel(tokens[o].Rel, "obl") && end == v {
					s, with = o, deps.with(o, "case")
				}
			}
		}
		if s < 0 || s > v || with < 0 || tokens[with].Lemma != "with" || deps.with(v, "aux", "cop", "obj") >= 0 {
			continue
		}
		tokens[s].Head, tokens[s].Rel, t.XPOS = v, "nsubj:pass", "VBN"
		tokens[with].Head, tokens[with].Rel = v, "mark"
	}
}
