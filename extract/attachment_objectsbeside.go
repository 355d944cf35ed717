package extract

import "wiregraph/extract/nlp"

// objectsBeside coordinates what "and" joins with the object of a verb, where the parse joins it
// with the thing or the place at which the first was: people with people ("killed five children
// in a bus and | two drivers"), things with a thing but not with a name ("opened a mine in Oslo
// and | a plant in Bergen").
func (x *Extractor) objectsBeside(r *reading) {
	tokens := r.doc.Tokens
	human := x.humans(r, namedTokens(r.doc, nlp.Person))
	noun := func(t int) bool { return isNoun(tokens[t].UPOS) }
	for n := 4; n < len(tokens); n++ {
		at := tokens[n].Head
		if tokens[n].Rel != "conj" || at < 0 || at > n || !isRel(tokens[at].Rel, "obl", "nmod") || !noun(n) || !noun(at) || human(at) {
			continue
		}
		deps := r.dependents()
		if in := caseOf(r.doc, deps, at); !x.lexicon.Relations.Within[in] || deps.with(n, "case") >= 0 || deps.with(at, "conj") < n {
			continue
		}
		o := tokens[at].Head
		if o >= 0 && isVerb(tokens[o].UPOS) {
			o = deps.with(o, "obj")
		}
		if o < 0 || o > at || !isRel(tokens[o].Rel, "obj") || !noun(o) {
			continue
		}
		counted := func(t int) bool { return tokens[t].UPOS == "NOUN" && deps.with(t, "det", "nummod") >= 0 }
		if human(o) && human(n) || tokens[at].UPOS == "PROPN" && counted(o) && counted(n) {
			tokens[n].Head = o
			r.moved()
		}
	}
}
