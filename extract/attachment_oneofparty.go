package extract

import "wiregraph/extract/nlp"

// oneOfParty makes somebody's name between commas what the verb has, and the word for his party or his
// people with "a" before it a description of him, as it is behind his name: "a Republican, Jane Roe, | has
// voiced"; the parse makes the party the head, or two of them.
func (x *Extractor) oneOfParty(r *reading) {
	tokens := r.doc.Tokens
	for _, name := range r.doc.Names {
		of, head := name.First-2, headIn(r.doc, name.First, name.End)
		if name.Kind != nlp.Person || of < 1 || head < 0 || name.End >= len(tokens) || r.doc.Word(of+1) != "," || r.doc.Word(name.End) != "," {
			continue
		}
		if tokens[head].Head != of || !isRel(tokens[head].Rel, "appos", "conj") || !isRel(tokens[of].XPOS, "NNP", "NN") || tokens[of].Head < 0 {
			continue
		}
		deps := r.dependents()
		d := deps.with(of, "det", "nummod")
		if d < 0 || !isRel(tokens[d].Lemma, "a", "one", "1") || deps.with(head, "cc") >= 0 || deps.some(of, func(c int) bool { return c != head && isRel(tokens[c].Rel, "conj", "appos") }) {
			continue
		}
		if tokens[head].Rel == "conj" {
			tokens[head].Rel = "appos"
			r.moved()
		}
		if !x.lexicon.Nouns.Party(r.doc.Word(of)) {
			continue
		}
		r.takePlace(deps, of, head)
		tokens[of].Head, tokens[of].Rel = head, "appos"
		tokens[d].Head = of
		r.moved()
	}
}
