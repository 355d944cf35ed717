package extract

import "strings"

// pointless reports whether token h is a pronoun that asks, relates or points
// ("who ordered it", "this shows", "it was reported that") and of which the text
// does not tell what it stands for: nobody learns anything from a claim about it.
func (w *resolver) pointless(h int) bool {
	t := &w.doc.Tokens[h]
	if d := w.deps.with(h, "det"); d >= 0 && d < h && w.doc.Tokens[d].UPOS == "DET" && strings.HasPrefix(w.doc.Tokens[d].XPOS, "W") && !isRel(t.Rel, "nmod:poss") {
		return true // "which law", "what share"
	}
	if t.UPOS != "PRON" || w.deps.with(h, "acl", "acl:relcl", "nmod") >= 0 {
		return false // "that of the bank"
	}
	if !strings.HasPrefix(t.XPOS, "W") && t.XPOS != "DT" && (w.byHead[h] < 0 || w.mentions[w.byHead[h]].gender != neuter) {
		return false
	}
	return w.unresolved(h)
}
