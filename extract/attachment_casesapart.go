package extract

import "strings"

// casesApart hangs a phrase with a preposition of its own, where the parse coordinates it with one
// with another, on its verb: in "voted for the tax and | against the ban", nobody voted
// for the ban. Behind "by" stands who does it, and may do so in another clause.
func casesApart(r *reading) {
	tokens := r.doc.Tokens
	for c := range tokens {
		h := tokens[c].Head
		if tokens[c].Rel != "conj" || h < 0 || h > c || tokens[h].Rel != "obl" || tokens[h].Head < 0 || tokens[h].Head > h || !isVerb(tokens[tokens[h].Head].UPOS) || isVerb(tokens[c].UPOS) || isVerb(tokens[h].UPOS) {
			continue
		}
		own, other := caseOf(r.doc, r.dependents(), c), caseOf(r.doc, r.dependents(), h)
		if own == "" || own == "by" || other == "" || strings.EqualFold(own, other) {
			continue
		}
		tokens[c].Head, tokens[c].Rel = tokens[h].Head, tokens[h].Rel
	}
}
