package extract

import "strings"

// handsOf makes one preposition of the words for somebody's hands by which something is done, as
// "by" says it: "was killed at the hands of | the rebels". Whoever they are does what a passive tells.
func (x *Extractor) handsOf(r *reading) {
	tokens := r.doc.Tokens
	for n := 2; n+2 < len(tokens); n++ {
		of := n + 1
		who := tokens[of].Head
		if tokens[of].Lemma != "of" || tokens[of].Rel != "case" || who <= of || tokens[who].Head != n || !x.lexicon.Open.Hands[strings.ToLower(oneSpace(r.doc.Span(n-2, n+2)))] {
			continue
		}
		deps, v := r.dependents(), tokens[n].Head
		if v < 0 || v >= n-2 || !deps.cased(n, tokens[n-2].Lemma) || deps.with(n, "conj") >= 0 {
			continue
		}
		tokens[who].Head, tokens[who].Rel = v, "nmod"
		switch {
		case deps.with(v, "aux:pass") >= 0, tokens[v].XPOS == "VBN" && deps.with(v, "aux", "obj") < 0:
			tokens[who].Rel = "obl:agent"
		case isVerb(tokens[v].UPOS):
			tokens[who].Rel = "obl"
		}
		for t := n - 2; t <= of; t++ {
			tokens[t].Head, tokens[t].Rel, tokens[t].UPOS, tokens[t].Lemma = who, "case", "ADP", "by"
		}
		r.moved()
	}
}
