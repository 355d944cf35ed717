package extract

import "wiregraph/extract/lexicon"

// doneAs reports whether a noun tells what a clause is done as, as surely as the clause
// tells it: "sold arms | in breach of the law".
func doneAs(deps dependents, frames *lexicon.Frames, n int) bool {
	t := &deps.doc.Tokens[n]
	return t.XPOS == "NN" && isRel(t.Rel, "obl") && t.Head >= 0 && t.Head < n && deps.cased(n, "in") &&
		deps.with(n, "det", "nmod:poss", "nummod", "compound") < 0 && frames.NounHas(t.Lemma, "S")
}

// doneAsBehind hangs what a clause is done as on the last verb before it, where the parse
// hangs it on a verb above that one: "accused the firm of selling arms | in breach of the law".
func (x *Extractor) doneAsBehind(r *reading) {
	deps := r.dependents()
	for n := range r.doc.Tokens {
		if !doneAs(deps, x.lexicon.Frames, n) || r.doc.Word(deps.opening(n)-1) == "," {
			continue
		}
		for w, v := n-1, r.doc.Tokens[n].Head; w > v; w-- {
			if isVerb(r.doc.Tokens[w].UPOS) && deps.clausal(w) && r.hangsOn(w, v) {
				r.doc.Tokens[n].Head = w
				break
			}
		}
	}
}
