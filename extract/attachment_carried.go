package extract

import "wiregraph/graph/ontology"

// carriedToo joins to those whom a vehicle carries others behind them, where the parse joins these to
// the vehicle: "a bus carrying a guide, Ann Lee, | and nine pupils | overturned".
func (x *Extractor) carriedToo(r *reading) {
	tokens := r.doc.Tokens
	people := func(t int) bool { return x.human(tokens[t].Lemma) }
	for c := 4; c < len(tokens); c++ {
		s := tokens[c].Head
		if tokens[c].Rel != "conj" || s < 0 || s > c || !isRel(tokens[s].Rel, "nsubj") || !people(c) {
			continue
		}
		deps := r.dependents()
		v, cc := deps.with(s, "acl"), deps.with(c, "cc")
		if v != s+1 || cc < v || tokens[v].XPOS != "VBG" {
			continue
		}
		if n, _ := x.lexicon.Nouns.Head(tokens[s].Lemma); n.Class != ontology.Artifact {
			continue
		}
		if o := deps.with(v, "obj"); o > v && o < cc && (people(o) || deps.with(o, "appos") > o) {
			tokens[c].Head = o
			r.moved()
		}
	}
}
