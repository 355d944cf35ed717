package extract

import "strings"

// amongThoseDone takes for a participle the noun in -ed right behind "those", before a copula, that a verb makes: "she said that
// among those | detained | was a baker".
func (x *Extractor) amongThoseDone(r *reading) {
	tokens := r.doc.Tokens
	for be := 2; be < len(tokens); be++ {
		t := &tokens[be-1]
		if tokens[be].Rel != "cop" || tokens[be].Head <= be || t.XPOS != "NN" || t.Head != tokens[be].Head || strings.ToLower(r.doc.Word(be-2)) != "those" {
			continue
		}
		if verb, ok := participleOf(t.Lemma, x.hasVerb); ok {
			t.UPOS, t.XPOS, t.Lemma = "VERB", "VBN", verb
		}
	}
}
