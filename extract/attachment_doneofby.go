package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// doneOfBy hangs whoever stands with "by" behind the "of" of a noun for what was done on that noun,
// where the parse gives him to what it was done to: "the rejection of the plan | by the council".
// A paper or work that is not known keeps its maker, and what happens
// who did it: "the theft of a painting by Jane Roe", "the condemnation of the attack by rebels". So
// does what something is done in breach of: "in violation of an order by the court".
func (x *Extractor) doneOfBy(r *reading) {
	tokens := r.doc.Tokens
	for h := range tokens {
		n := tokens[h].Head
		if !isRel(tokens[h].Rel, "nmod") || n < 0 || n > h || !isRel(tokens[n].Rel, "nmod") {
			continue
		}
		act, deps := tokens[n].Head, r.dependents()
		if act < 0 || act > n || tokens[act].UPOS != "NOUN" || deps.with(act, "det") < 0 || !deps.cased(h, "by") || !deps.cased(n, "of") {
			continue
		}
		if !x.lexicon.Frames.NounHas(tokens[act].Lemma, "by") || x.happens(strings.ToLower(tokens[n].Lemma)) || deps.indefinite(n) && x.isWork(tokens[n].Lemma) {
			continue
		}
		tokens[h].Head = act
		r.moved()
	}
}

// isWork reports whether a noun is for a paper or a work, which somebody makes.
func (x *Extractor) isWork(lemma string) bool {
	noun, _ := x.lexicon.Nouns.Head(strings.ToLower(lemma))
	return noun.Class == ontology.Document || noun.Kind == workKind
}
