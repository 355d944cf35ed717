package extract

import "strings"

// twinNouns makes an adverb of a bare noun that stands on both sides of a preposition behind a
// verb, and of the phrase behind it one of the verb: "stood | shoulder to shoulder | with the
// miners". Nobody stands a shoulder.
func (x *Extractor) twinNouns(r *reading) {
	tokens := r.doc.Tokens
	for n := 1; n+2 < len(tokens); n++ {
		v := tokens[n].Head
		first := strings.ToLower(r.doc.Word(n))
		prep := n + 1
		for prep+1 < len(tokens) && tokens[prep].UPOS == "PUNCT" && r.doc.Word(prep) == "-" {
			prep++
		}
		last := prep + 1
		for last+1 < len(tokens) && tokens[last].UPOS == "PUNCT" && r.doc.Word(last) == "-" {
			last++
		}
		if last >= len(tokens) || tokens[n].XPOS != "NN" || tokens[prep].UPOS != "ADP" || strings.ToLower(r.doc.Word(last)) != first || !r.sameSentence(n, last) {
			continue
		}
		deps := r.dependents()
		if v == last { // "shoulder-to-shoulder"
			v = tokens[last].Head
		}
		if v < 0 || v >= n || !isVerb(tokens[v].UPOS) || deps.with(n, "det", "amod", "nummod", "nmod:poss", "case") >= 0 || !isRel(tokens[last].Rel, "nmod", "obl") {
			continue
		}
		for _, t := range []int{n, last} {
			for _, c := range deps.of(t) {
				if c > last && tokens[c].Rel == "nmod" {
					tokens[c].Head, tokens[c].Rel = v, "obl"
				}
			}
		}
		if o := deps.with(n, "compound"); o == n-1 && tokens[o].XPOS == "NNS" {
			tokens[o].Head, tokens[o].Rel = v, tokens[n].Rel // "deliver medicines | door to door"
		}
		tokens[n].Head, tokens[n].Rel, tokens[n].UPOS = v, "advmod", "ADV"
		for t := n + 1; t <= last; t++ {
			tokens[t].Head, tokens[t].Rel = n, "fixed"
		}
		tokens[last].UPOS = "ADV"
		r.moved()
	}
}
