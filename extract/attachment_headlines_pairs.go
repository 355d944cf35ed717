package extract

// headlinePairs gives verbs in headlines the subject that the parse takes for less: a finite
// verb the noun right before it, which the parse compounds with it ("two hurt as | train
// hits bus"), and the second of two verbs that only a comma parts that of the first
// ("storm batters coast, | cuts power").
func headlinePairs(r *reading) {
	tokens := r.doc.Tokens
	short := terse(r)
	hanging := whenAsked(r.doc)
	for v := 1; v < len(tokens); v++ {
		t := &tokens[v]
		if !short[v] || t.UPOS != "VERB" || !finite(*t) || hanging().with(v, "nsubj", "csubj", "expl", "aux") >= 0 {
			continue
		}
		deps := hanging()
		if c := deps.with(v, "compound"); c == v-1 && isRel(tokens[c].UPOS, "NOUN", "PROPN") && tokens[c].Rel == "compound" {
			tokens[c].Rel = "nsubj"
			continue
		}
		if h := t.Head; t.Rel == "parataxis" && h >= 0 && h < v && r.doc.Word(v-1) == "," && tokens[h].UPOS == "VERB" && tokens[h].XPOS == t.XPOS && deps.with(h, "nsubj") >= 0 {
			t.Rel = "conj"
		}
	}
}
