package extract

// valuedToo gives what one more source says of a number its source, where the verb is told once for both: "put the toll
// at 40 and | the union at 60".
func (x *Extractor) valuedToo(r *reading) {
	tokens := r.doc.Tokens
	for at := 5; at < len(tokens)-1; at++ {
		n := at + 1
		if tokens[at].Lemma != "at" || tokens[n].UPOS != "NUM" {
			continue
		}
		if h := tokens[n].Head; tokens[n].Rel == "nummod" && h == n+1 && isNoun(tokens[h].UPOS) {
			n = h
		}
		deps, who := r.dependents(), at-1
		cc := deps.with(who, "cc")
		if !isNoun(tokens[who].UPOS) || cc < 0 || cc > who || tokens[who].Rel != "conj" && tokens[who].Rel != "nsubj" {
			continue
		}
		v := tokens[who].Head
		for v >= 0 && x.lexicon.Cues.Valuing[tokens[v].Lemma] == nil {
			v = tokens[v].Head
		}
		if v < 0 || v > cc || !isVerb(tokens[v].UPOS) || !deps.some(v, func(c int) bool { return c < cc && valuation(r.doc, deps, v, c) }) {
			continue
		}
		tokens[at].Head, tokens[at].Rel = n, "case"
		tokens[n].Head, tokens[n].Rel = v, "obl"
		tokens[who].Head, tokens[who].Rel = n, "nsubj"
		tokens[cc].Head = n
		r.moved()
	}
}
