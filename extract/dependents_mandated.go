package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// mandated reports whether the clause of t, what h tells, stands in the subjunctive of what is asked
// for: "suggested that he resign", "insisted the port be closed".
func (d dependents) mandated(cues *lexicon.Cues, h, t int) bool {
	tokens := d.doc.Tokens
	tok, s := tokens[t], d.with(t, "nsubj")
	if !isRel(tok.Rel, "ccomp", "csubj", "acl") || s < 0 || s > t || !cues.Mandating[tokens[h].Lemma] || s < h && isRel(tok.Rel, "ccomp") {
		return false // "the birds, she suggested, nest here"
	}
	a := d.with(t, "aux", "cop")
	switch {
	case d.markedBy(t, cues.PurposeMarks):
		return false
	case a >= 0:
		return tokens[a].XPOS == "VB" && tokens[a].Lemma == "be" && s < a
	case tok.XPOS == "VB":
		return true
	}
	one := tokens[s].XPOS == "NN" || tokens[s].XPOS == "NNP" || isRel(strings.ToLower(d.doc.Word(s)), "he", "she", "it")
	return tok.XPOS == "VBP" && one && d.with(s, "conj") < 0
}
