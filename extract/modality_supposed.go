package extract

import "wiregraph/graph"

// supposed reports whether clause t is what would be said, found or judged if the condition
// held that h tells: "if he is found to have lied", "if convicted of stealing". Nobody has said
// so yet.
func (c *committer) supposed(h, t int) bool {
	above := c.own[h]
	if above.level != open || above.modality != graph.Hypothetical || !isVerb(c.doc.Tokens[h].UPOS) && c.doc.Tokens[h].UPOS != "ADJ" || c.nouns[t] {
		return false
	}
	if !isRel(c.doc.Tokens[t].Rel, "ccomp", "xcomp", "csubj") {
		_, said := c.edge(h, t)
		done := c.doc.Tokens[t].XPOS == "VBG" && c.deps.markedBy(t, c.cues.ComplementMarks)
		if !said && !done || !isRel(c.doc.Tokens[t].Rel, "advcl", "acl") || c.doc.Tokens[t].Rel == "acl:relcl" {
			return false
		}
	}
	for v := h; v >= 0; v = c.doc.Tokens[v].Head {
		if c.deps.markedBy(v, c.cues.ConditionalMarks) {
			return true
		}
		if !isRel(c.doc.Tokens[v].Rel, "ccomp", "xcomp", "conj") {
			return false
		}
	}
	return false
}
