package extract

import "strings"

// whenAskedTo takes a past form right behind a word of condition for a participle, where
// it has no subject: a finite verb would have one there, and who is told of has it done to
// him ("made a statement when | asked to resign").
func (x *Extractor) whenAskedTo(r *reading) {
	tokens := r.doc.Tokens
	deps := dependentsOf(r.doc)
	for v := 1; v < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "VBD" || t.Rel != "advcl" || tokens[v-1].Head != v || deps.with(v, "nsubj", "csubj", "expl", "aux", "cop") >= 0 {
			continue
		}
		if x.lexicon.Relations.Conditions[strings.ToLower(r.doc.Word(v-1))] {
			t.XPOS = "VBN"
		}
	}
}
