package extract

// notLimited takes "but not limited to" behind a preposition of examples for part of it, where the parse makes a
// clause of it in which nobody limits anything: "faces penalties including, | but not limited to, | fines".
func (x *Extractor) notLimited(r *reading) {
	tokens := r.doc.Tokens
	for p := 1; p+4 < len(tokens); p++ {
		if !x.lexicon.Frames.Exemplifies(r.lemma(p)) && !x.lexicon.Frames.Exemplifies(r.doc.Word(p)) {
			continue
		}
		first := behindMarks(r.doc, p+1, len(tokens))
		if first+3 >= len(tokens) || tokens[first].Lemma != "but" || tokens[first+1].Lemma != "not" || r.doc.Word(first+2) != "limited" || r.doc.Word(first+3) != "to" {
			continue
		}
		deps := r.dependents()
		what, of := deps.with(first+2, "obl", "obj", "nmod"), tokens[p].Head
		if what < first+3 || of < 0 || of > p {
			continue
		}
		if tokens[of].UPOS == "PUNCT" || isVerb(tokens[of].UPOS) {
			if of = p - 1; !isNoun(tokens[of].UPOS) {
				continue
			}
		}
		tokens[what].Head, tokens[what].Rel = of, "nmod"
		for t := p; t < what; t++ {
			if h := tokens[t].Head; t == first+2 || h < p || h == first+2 || h == p {
				tokens[t].Head = what
				if tokens[t].UPOS != "PUNCT" {
					tokens[t].Rel = "dep"
				}
			}
		}
		tokens[p].Rel, tokens[p].UPOS = "case", "ADP"
		r.moved()
	}
}
