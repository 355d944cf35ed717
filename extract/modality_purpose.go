package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// forUse reports whether a gerund tells what something is for, and not what was
// done: "trucks for carrying the wounded", "collects money for building schools". Of
// what somebody is praised or punished for it tells that it was done.
func (c *committer) forUse(h, t int) bool {
	if x := c.doc.Tokens[t].XPOS; x != "VBG" && x != "NN" || !c.deps.markedBy(t, c.cues.UseMarks) {
		return false
	}
	thing := h
	if c.deps.clausal(h) {
		if thing = c.deps.with(h, "obj"); thing < h || thing > t {
			return false
		}
	}
	return c.hasUse(c.cues, thing)
}

// hasUse reports whether a noun stands for what is there for doing something: a
// thing that is made, or money, a tool, a method.
func (r *reading) hasUse(cues *lexicon.Cues, noun int) bool {
	i := r.byHead[noun]
	return cues.Means[r.doc.Tokens[noun].Lemma] || i >= 0 && r.mentions[i].class == ontology.Artifact
}

// feared returns the status of what a noun speaks of as what somebody does: "the
// prospect of | rebels attacking the port", "claims of | guards beating prisoners".
func (c *committer) feared(h, t int) (status, bool) {
	n := c.doc.Tokens[h].Head
	if c.doc.Tokens[t].XPOS != "VBG" || n < 0 || n > h || !isRel(c.doc.Tokens[h].Rel, "nmod") || !c.deps.cased(h, "of") || c.deps.with(t, "mark", "case") >= 0 || c.doc.Tokens[n].UPOS != "NOUN" {
		return status{}, false
	}
	cue := c.cueAt(n)
	if cue == nil || cue.Modality == string(graph.Asserted) {
		return status{}, false
	}
	return c.said(n, t, cue), true
}

// inOrderTo reports whether a purpose is told in more words than "to": it is
// no complement then, whatever the verb takes ("came in order to help").
func (c *committer) inOrderTo(t int) bool {
	return c.deps.some(t, func(m int) bool {
		return m < t && isRel(c.doc.Tokens[m].Rel, "mark") && (c.deps.with(m, "fixed") >= 0 || c.deps.with(m, "dep") >= 0)
	})
}

// afterComma reports whether a comma parts a clause from the one before it: a
// result then, and no purpose.
func (c *committer) afterComma(t int) bool {
	m := c.deps.with(t, "mark", "advmod", "cc")
	return m > 0 && c.doc.Word(m-1) == ","
}

// canAux reports whether a clause has an auxiliary that says what is possible.
func (c *committer) canAux(t int) bool {
	for _, a := range c.deps.of(t) {
		if hedge := c.cues.Auxiliaries[c.lemma(a)]; hedge != nil && isRel(c.doc.Tokens[a].Rel, "aux") {
			return true
		}
	}
	return false
}
