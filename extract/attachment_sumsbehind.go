package extract

import "wiregraph/extract/lexicon"

// sumsBehind hangs on a verb of changing a value from what and to what it changes that, where the parse
// hangs it on the last noun of what is changed: "reduced a fine for a leak | from 24 to 15 million euros".
func (x *Extractor) sumsBehind(r *reading) {
	tokens := r.doc.Tokens
	for sum := 5; sum < len(tokens); sum++ {
		r.rangeOf(sum)
		h := tokens[sum].Head
		if !isRel(tokens[sum].Rel, "nmod", "obl") || h < 0 || h > sum || valueAt(r.doc, sum) == nil {
			continue
		}
		deps := r.dependents()
		if !deps.cased(sum, "from") || !deps.cased(sum, "to") {
			continue
		}
		for v, steps := tokens[h].Head, 0; v >= 0 && v < h && steps < maxClimb; h, v, steps = v, tokens[v].Head, steps+1 {
			if tokens[h].Rel == "obj" && x.lexicon.Frames.Some(tokens[v].Lemma, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Tells("value", "to") }) {
				tokens[sum].Head, tokens[sum].Rel = v, "obl"
				r.moved()
				break
			}
		}
	}
}

// rangeOf makes numbers of one unit of two that "from" and "to" join, where the parse makes the second a part of
// the first: "from 4 to | 3.2 | percent".
func (r *reading) rangeOf(unit int) {
	tokens := r.doc.Tokens
	b, to, a, from := unit-1, unit-2, unit-3, unit-4
	if from < 0 || tokens[a].UPOS != "NUM" || tokens[b].UPOS != "NUM" || tokens[a].Head != unit || tokens[b].Head != a || tokens[to].Head != b || tokens[to].Lemma != "to" || tokens[from].Lemma != "from" || tokens[from].Head != unit {
		return
	}
	tokens[b].Head, tokens[b].Rel = unit, "nummod"
	tokens[to].Head, tokens[to].Rel = unit, "case"
	r.moved()
}
