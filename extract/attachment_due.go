package extract

// dueInfinitives parts an adjective that looks ahead from the "to" of its
// infinitive, where the parse takes both for a preposition: "was due | to stand
// down", which tells no more than that he is to.
func (x *Extractor) dueInfinitives(r *reading) {
	for d := 0; d+2 < len(r.doc.Tokens); d++ {
		due, to, v := &r.doc.Tokens[d], &r.doc.Tokens[d+1], d+2
		if be := r.doc.Tokens[v]; be.XPOS == "VB" && isRel(be.Rel, "aux", "cop") && be.Head > v { // "due | to be heard"
			v = be.Head
		}
		verb := &r.doc.Tokens[v]
		form := r.doc.Token(d + 2).XPOS
		if !isRel(to.Rel, "fixed", "mark") || to.XPOS != "TO" && form != "VB" || to.Head != d || form != "VB" && !x.bareVerbForm(r, d+2) || x.lexicon.Cues.Signatures[due.Lemma] == nil {
			continue
		}
		if due.Head == v && isRel(due.Rel, "case", "mark") { // the parse takes "due to" for a preposition
			due.Head, due.Rel, due.UPOS = verb.Head, verb.Rel, "ADJ"
			r.reroot(v, d)
			verb.Head = d
		}
		if verb.Head != d && (verb.Head < 0 || verb.Head != due.Head) {
			continue
		}
		for c := r.doc.Sentences[due.Sentence].First; c < d; c++ {
			if k := &r.doc.Tokens[c]; k.Head == v && isRel(k.Rel, "nsubj", "cop", "aux", "mark", "cc", "advmod") {
				k.Head = d
			}
		}
		verb.Head, verb.Rel = d, "xcomp"
		if v == d+2 {
			verb.UPOS, verb.XPOS = "VERB", "VB"
		}
		to.Head, to.Rel = v, "mark"
	}
}

// bareVerbForm reports whether a word that the parse takes for an adjective is a verb by its
// form and describes nothing behind it: "is due to | open in May".
func (x *Extractor) bareVerbForm(r *reading, t int) bool {
	tok := r.doc.Tokens[t]
	next := t+1 < len(r.doc.Tokens) && isRel(r.doc.Token(t+1).UPOS, "NOUN", "PROPN", "ADJ")
	return tok.XPOS == "JJ" && !next && r.doc.Word(t) == tok.Lemma && x.hasVerb(tok.Lemma)
}
