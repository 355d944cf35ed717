package extract

import "strings"

// perUnit makes of the noun with "a" right behind a sum a part of it, where the parse takes it for one more
// object or phrase of the verb: "will receive 42 dollars | a share".
func (x *Extractor) perUnit(r *reading) {
	tokens := r.doc.Tokens
	for u := 3; u < len(tokens); u++ {
		a, n := u-1, u-2
		if !isRel(strings.ToLower(r.doc.Word(a)), "a", "an") || tokens[a].Head != u || tokens[u].XPOS != "NN" || !isRel(tokens[u].Rel, "obj", "obl") || tokens[n].Head != tokens[u].Head || !isRel(tokens[n].Rel, "iobj", "obj", "obl") {
			continue
		}
		deps := r.dependents()
		if !x.lexicon.Cues.Numbers.Currencies[tokens[n].Lemma] || deps.with(n, "nummod") < 0 {
			continue
		}
		if tokens[n].Rel == "iobj" {
			tokens[n].Rel = "obj"
		}
		tokens[u].Head, tokens[u].Rel = n, "nmod:unmarked"
		r.moved()
	}
}
