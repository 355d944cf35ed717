package extract

import "strings"

// sized makes a size that stands bare behind a noun a part of it: of "removed a tumour |
// the size of a walnut" the parse makes the size what is removed, and of "found a moon
// | twice the size of ours" where it is found.
func (x *Extractor) sized(r *reading) {
	tokens := r.doc.Tokens
	for t := 2; t+1 < len(tokens); t++ {
		size := &tokens[t]
		if !x.lexicon.Relations.Magnitudes[size.Lemma] || strings.ToLower(r.doc.Word(t-1)) != "the" || tokens[t-1].Head != t || !isRel(size.Rel, "obj", "obl", "appos", "nmod") || tokens[t+1].Lemma != "of" {
			continue
		}
		deps := r.dependents()
		first, _ := deps.phrase(t)
		n := first - 1
		if c := deps.with(t, "case"); c >= 0 && (c != n || tokens[first].UPOS != "ADV") {
			continue // "cut the cloth | to the size of a coin"
		} else if c >= 0 {
			tokens[c].Rel = "advmod" // "about twice the size of Oz"
			n = c - 1
		}
		if n < 0 || tokens[n].UPOS != "NOUN" || tokens[n].Sentence != size.Sentence || tokens[n].Head != size.Head && size.Head != n || !isRel(tokens[n].Rel, "obj", "iobj", "obl", "nsubj", "root") {
			continue
		}
		if tokens[n].Rel == "iobj" {
			tokens[n].Rel = "obj"
		}
		for _, c := range deps.of(t) {
			if c > t && isRel(tokens[c].Rel, "acl") {
				tokens[c].Head = n
			}
		}
		size.Head, size.Rel = n, "nmod:unmarked"
	}
}
