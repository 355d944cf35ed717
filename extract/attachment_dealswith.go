package extract

// dealsWith hangs the one with whom somebody has a paper on that paper, where the parse has him
// do what the infinitive behind tells: "exercised an option with | Acme | to buy two ships",
// "signed a contract with | Acme | to build the port".
func (x *Extractor) dealsWith(r *reading) {
	tokens := r.doc.Tokens
	deps := r.dependents()
	for v := range tokens {
		if tokens[v].XPOS != "VB" || tokens[v].Rel != "advcl" || !deps.markedBy(v, infinitiveMark) {
			continue
		}
		s := deps.with(v, "nsubj")
		if s < 0 || s > v || !isNoun(tokens[s].UPOS) {
			continue
		}
		with := deps.with(s, "case")
		if with < 1 || tokens[with].Lemma != "with" {
			continue
		}
		paper := with - 1
		if !x.lexicon.Frames.Deals(tokens[paper].Lemma) || tokens[paper].Head != tokens[v].Head {
			continue
		}
		tokens[s].Head, tokens[s].Rel = paper, "nmod"
		tokens[v].Head, tokens[v].Rel = paper, "acl"
		r.moved()
		deps = r.dependents()
	}
}
