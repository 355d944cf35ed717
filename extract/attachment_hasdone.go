package extract

// hasDone takes for the perfect what the parse takes for having something that is described by a participle,
// with an adverb between them: "has meanwhile | forbidden rallies", "had already | closed schools".
func hasDone(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v+1 < len(tokens); v++ {
		t := &tokens[v]
		n := t.Head
		if t.XPOS != "VBN" || t.Rel != "amod" || n < v {
			continue
		}
		have := tokens[n].Head
		if have < 0 || have > v-2 || tokens[have].Lemma != "have" || tokens[n].Rel != "obj" || tokens[n].XPOS != "NNS" && tokens[n].XPOS != "NN" {
			continue
		}
		deps := r.dependents()
		if first, _ := deps.phrase(n); first < have+1 || deps.some(n, func(c int) bool { return c < v && !isRel(tokens[c].Rel, "punct") }) || deps.with(have, "nsubj") < 0 {
			continue
		}
		adverbs := true
		for k := have + 1; k < v; k++ {
			adverbs = adverbs && tokens[k].UPOS == "ADV" && tokens[k].Head == v
		}
		if !adverbs {
			continue
		}
		t.UPOS = "VERB"
		r.takePlace(deps, have, v)
		tokens[have].Head, tokens[have].Rel, tokens[have].UPOS = v, "aux", "AUX"
		tokens[n].Head, tokens[n].Rel = v, "obj"
		r.moved()
	}
}
