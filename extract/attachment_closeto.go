package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// closeTo makes a noun of the word for somebody before an adjective with its complement, and the
// adjective tell more of him, where the parse takes the adjective for the noun: "an official |
// close to the talks said".
func (x *Extractor) closeTo(r *reading) {
	tokens := r.doc.Tokens
	for h := 1; h+2 < len(tokens); h++ {
		n := h - 1
		if !r.sameSentence(n, h) || !isRel(tokens[h+1].UPOS, "ADP") || !x.behindNoun(tokens[h]) || !x.standsForSomebody(tokens[n]) {
			continue
		}
		deps := r.dependents()
		c := deps.with(h, "obl", "nmod")
		if tokens[n].Head != h || !isRel(tokens[n].Rel, "amod", "nsubj", "compound") || c < h || tokens[h+1].Head != c || tokens[h].Head < 0 || deps.with(h, "cop") >= 0 {
			continue
		}
		head, rel := tokens[h].Head, tokens[h].Rel
		if head > h && isVerb(tokens[head].UPOS) && deps.with(head, "nsubj") < 0 {
			rel = "nsubj"
		}
		for _, d := range deps.of(h) {
			if d < n || d > c && !isRel(tokens[d].Rel, "obl", "nmod") {
				tokens[d].Head = n
			}
		}
		tokens[n].Head, tokens[n].Rel, tokens[n].UPOS, tokens[n].XPOS = head, rel, "NOUN", "NN"
		tokens[h].Head, tokens[h].Rel, tokens[h].UPOS, tokens[h].XPOS = n, "amod", "ADJ", "JJ"
		r.moved()
	}
}

// behindNoun reports whether a word may be an adjective that stands behind its noun with a
// complement.
func (x *Extractor) behindNoun(t nlp.Token) bool {
	return x.lexicon.Cues.Postpositive[strings.ToLower(t.Lemma)]
}
