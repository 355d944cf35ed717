package extract

// saidByDescribed gives back its subject to what is said, and his clause to who says so, where the parse makes one at the
// end of the sentence who is told of by a relative clause an apposition of a noun within that: "the blaze hit two
// sheds, causing losses, | the firm that runs the port said".
func (x *Extractor) saidByDescribed(r *reading) {
	tokens := r.doc.Tokens
	for _, s := range r.doc.Sentences {
		v := r.closingWord(s)
		if v != s.Root || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() {
			continue
		}
		deps := r.dependents()
		first, c := deps.with(v, "nsubj"), deps.with(v, "ccomp")
		if first < 0 || c < first || c > v || tokens[v-1].Rel == "mark" || deps.with(c, "nsubj", "mark", "expl", "csubj") >= 0 || !finite(r, deps, c) {
			continue
		}
		for p := v - 1; p > c; p-- {
			_, end := deps.extent(p)
			if tokens[p].Rel != "appos" || end != v || r.doc.Word(deps.opening(p)-1) != "," || deps.with(p, "acl:relcl") < p || !x.somebody(r.lemma(p)) && tokens[p].UPOS != "PROPN" {
				continue
			}
			tokens[first].Head, tokens[first].Rel = c, deps.subjectRel(c)
			tokens[p].Head, tokens[p].Rel = v, "nsubj"
			r.moved()
			break
		}
	}
}
