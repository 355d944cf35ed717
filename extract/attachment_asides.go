package extract

import "wiregraph/extract/nlp"

// beforeAside returns the comma behind the speaker before a verb: the one right before the
// verb, or before the phrase between commas that tells where he says it: "Lee|, in remarks
// to Norwire, said".
func beforeAside(doc *nlp.Document, deps dependents, v int) int {
	for m := v - 2; m > 1 && doc.Tokens[m].Sentence == doc.Tokens[v].Sentence && doc.Word(m) != ","; m-- {
		if !isRel(doc.Tokens[m].Rel, "obl", "nmod") || deps.with(m, "case") < 0 {
			continue
		}
		first, end := deps.phrase(m)
		if c := deps.with(m, "case"); c < first {
			first = c
		}
		if first > 0 && doc.Word(first-1) == "," && end <= v-1 && doc.Tokens[m].Head < first {
			return first - 1
		}
	}
	return v - 1
}

// hangsOn reports whether a token stands at or below another in the tree.
func (r *reading) hangsOn(t, top int) bool {
	for steps := 0; t >= 0 && steps < maxClimb; steps++ {
		if t == top {
			return true
		}
		t = r.doc.Tokens[t].Head
	}
	return false
}
