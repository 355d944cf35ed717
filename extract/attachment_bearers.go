package extract

import "wiregraph/extract/nlp"

// bearers hangs a participle on the noun right before it, which does what it tells, where
// the parse hangs it on the noun around: "talk about | Norland building a port", "footage of
// | soldiers beating a man". Papers say what they say themselves: "a report of the officers
// | accusing him".
func (x *Extractor) bearers(r *reading) {
	tokens := r.doc.Tokens
	person := namedTokens(r.doc, nlp.Person)
	for v := 3; v < len(tokens); v++ {
		n := tokens[v].Head
		if tokens[v].XPOS != "VBG" || tokens[v].Rel != "acl" || n < 0 || n > v-3 || tokens[n].UPOS != "NOUN" || x.somebody(tokens[n].Lemma) {
			continue
		}
		deps := r.dependents()
		who := -1
		for _, c := range deps.of(n) {
			if _, end := deps.phrase(c); c > n && tokens[c].Rel == "nmod" && end == v {
				who = c
			}
		}
		if who < 0 || deps.with(v, "nsubj", "aux") >= 0 {
			continue
		}
		mark := deps.with(v, "mark")
		switch {
		case n < mark && mark < who && deps.with(who, "case") < 0:
			tokens[mark].Head, tokens[mark].Rel = who, "case" // the parse takes it for the participle's
		case mark < 0 && deps.cased(who, "of") && x.people(tokens[who], person[who]) && !x.speaks(tokens[n].Lemma, tokens[v].Lemma):
		default:
			continue
		}
		tokens[v].Head = who
		r.moved()
	}
}
