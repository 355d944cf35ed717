package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// nominal makes a noun of a gerund without an object that stands right before the verb of
// its clause, where the lexicon knows it as a noun for what happens: "Fighting | intensified
// in the east". The parse may take it for a verb of its own.
func (x *Extractor) nominal(r *reading) {
	tokens := r.doc.Tokens
	for g := 0; g+1 < len(tokens); g++ {
		t, v := &tokens[g], &tokens[g+1]
		if t.UPOS != "VERB" || t.XPOS != "VBG" || t.Head != g+1 || !isRel(t.Rel, "nsubj", "advcl", "csubj") || v.UPOS != "VERB" || !isRel(v.XPOS, "VBD", "VBN", "VBZ") {
			continue
		}
		word := strings.ToLower(r.doc.Word(g))
		if n, ok := x.lexicon.Nouns.Whole(word); !ok || n.Class != ontology.Event {
			continue
		}
		deps := r.dependents()
		if deps.with(g, "obj", "obl", "aux", "mark", "nsubj", "xcomp", "ccomp") >= 0 || t.Rel == "advcl" && deps.with(g+1, "nsubj", "aux") >= 0 {
			continue
		}
		t.UPOS, t.XPOS, t.Lemma, t.Rel = "NOUN", "NN", word, "nsubj"
		if v.XPOS == "VBN" && deps.with(g+1, "aux", "aux:pass") < 0 {
			v.XPOS = "VBD"
		}
	}
}
