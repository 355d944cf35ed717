package extract

// dueInfinitives parts an adjective that looks ahead from the "to" of its
// infinitive, where the parse takes both for a preposition: "was due | to stand
// down", which tells no more than that he is to.
func (x *Extractor) dueInfinitives(r *reading) {
	for d := 0; d+2 < len(r.doc.Tokens); d++ {
		due, to, verb := &r.doc.Tokens[d], &r.doc.Tokens[d+1], &r.doc.Tokens[d+2]
		if to.Rel != "fixed" || to.XPOS != "TO" || to.Head != d || verb.XPOS != "VB" || x.lexicon.Cues.Signatures[due.Lemma] == nil {
			continue
		}
		if verb.Head != d && (verb.Head < 0 || verb.Head != due.Head) {
			continue
		}
		for c := r.doc.Sentences[due.Sentence].First; c < d; c++ {
			if k := &r.doc.Tokens[c]; k.Head == d+2 && isRel(k.Rel, "nsubj", "cop", "aux", "mark", "cc", "advmod") {
				k.Head = d
			}
		}
		verb.Head, verb.Rel = d, "xcomp"
		to.Head, to.Rel = d+2, "mark"
	}
}
