package extract

import "strings"

// moreSubjects makes the subject of a verb of a "more" with the number before it, where the parse has none and
// would take the subject of the clause before for it: "two were killed and about thirty | more, including a nurse, |
// were wounded".
func (x *Extractor) moreSubjects(r *reading) {
	tokens := r.doc.Tokens
	for n := 0; n+2 < len(tokens); n++ {
		more := n + 1
		if !x.counts(r, n) || !isRel(tokens[more].XPOS, "JJR", "RBR") || !x.lexicon.Fillers.Vague[tokens[more].Lemma] {
			continue
		}
		deps := r.dependents()
		v := tokens[more].Head
		if v < more || tokens[n].Head != more && tokens[n].Head != v || !isRel(tokens[more].Rel, "advmod", "nsubj") || !isRel(tokens[n].Rel, "obl", "nsubj") {
			continue
		}
		if s := deps.with(v, "nsubj", "csubj", "expl"); s >= 0 && s != more && s != n || !x.tellsFinite(r, deps, v, more) {
			continue
		}
		for t := more + 1; t < v; t++ {
			if tokens[t].Head == v && isRel(tokens[t].Rel, "obl") && x.lexicon.Frames.Exemplifies(strings.ToLower(deps.preposition(t))) {
				tokens[t].Head, tokens[t].Rel = more, "nmod"
			}
		}
		deps.handOver(more, n)
		tokens[n].Head, tokens[n].Rel = more, "nummod"
		tokens[more].Head, tokens[more].Rel = v, deps.subjectRel(v)
		tokens[more].UPOS, tokens[more].XPOS = "NOUN", "NNS"
		r.moved()
	}
}

// tellsFinite reports whether a verb or a predicate has a tense of its own behind a token.
func (x *Extractor) tellsFinite(r *reading, deps dependents, v, behind int) bool {
	if a := deps.with(v, "aux", "cop"); a >= 0 {
		return a > behind
	}
	return isFinite(r.doc.Tokens[v].XPOS)
}

// countedOut makes the subject of a verb of the number before an aside that tells of part of those it counts, where
// the parse takes the aside for the subject: "around | 50, most of them children, were wounded".
func (x *Extractor) countedOut(r *reading) {
	tokens := r.doc.Tokens
	for n := 0; n+4 < len(tokens); n++ {
		part := n + 2
		v := tokens[n].Head
		if !x.counts(r, n) || r.doc.Word(n+1) != "," || v < part || !isRel(tokens[n].Rel, "obl") || tokens[part].Head != v || !isRel(tokens[part].Rel, "nsubj") || tokens[part+1].Lemma != "of" || tokens[part+2].UPOS != "PRON" || tokens[part+2].Head != part {
			continue
		}
		deps := r.dependents()
		tokens[n].Head, tokens[n].Rel = v, tokens[part].Rel
		tokens[part].Head, tokens[part].Rel = n, "parataxis"
		for _, c := range deps.of(n) {
			if isRel(tokens[c].Rel, "case") {
				tokens[c].Rel = "advmod" // "around | 50"
			}
		}
		r.moved()
	}
}
