package extract

import (
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// What a noun that an event hangs on says of it.

// bare reports whether a verb is an infinitive without anything before it, active or
// passive: "leave", "be left".
func (c *committer) bare(t int) bool {
	if a := c.deps.with(t, "aux", "cop"); a >= 0 {
		return c.doc.Tokens[a].XPOS == "VB"
	}
	return c.doc.Tokens[t].XPOS == "VB"
}

// attached is the status of a clause that hangs on a noun: "the plan to",
// "an attempt to", "the opportunity to", "a car made in".
func (c *committer) attached(h, t int) status {
	cue := c.cueAt(h)
	infinitive := c.deps.markedBy(t, c.cues.PurposeMarks)
	if v := c.doc.Tokens[h].Head; v >= 0 && isRel(c.doc.Tokens[h].Rel, "obj") && (infinitive || c.doc.Tokens[t].XPOS == "VBG" && c.deps.cased(t, "of")) {
		if s, ok := c.withObject(v); ok {
			return s // "took the chance to speak"
		}
	}
	if s, ok := c.undergoes(h, t); ok {
		return s
	}
	switch {
	case c.deps.markedBy(t, c.cues.ConditionalMarks):
		return held.hedged(open, graph.Hypothetical) // "the note, if written by him, shows"
	case cue != nil && infinitive && cue.Modality == string(graph.Attempted) && c.negated(h):
		return held.denied() // "made no attempt to leave"
	case cue != nil && (infinitive || cue.Speaker == "none" && c.deps.with(t, "mark") >= 0):
		if v := c.doc.Tokens[h].Head; v >= 0 && isRel(c.doc.Tokens[h].Rel, "nsubj") {
			if sig := c.cues.Signatures[c.doc.Tokens[v].Lemma]; sig != nil && sig.Affirmed == string(graph.CertainNo) && c.deps.with(v, "xcomp", "ccomp", "obj") < 0 {
				return held.under(sig.Affirmed, graph.Modality(cue.Modality)) // "an attempt to leave failed"
			}
		}
		return held.under(cue.Effect, graph.Modality(cue.Modality)).times(c.negated(h))
	case c.sought(h, t):
		return held.hedged(open, graph.Hypothetical) // "a reward for information | leading to an arrest"
	case infinitive && (c.doc.Tokens[h].UPOS != "ADJ" || isRel(c.doc.Tokens[h].Rel, "obj")), c.forUse(h, t):
		return held.hedged(open, graph.Intended)
	}
	if s, ok := c.feared(h, t); ok {
		return s
	}
	if s, ok := c.foreseen(h, t); ok {
		return s
	}
	return held
}

// isOrdinal reports whether a phrase ranks or counts its noun: "the first to arrive" did.
func (c *committer) isOrdinal(h int) bool {
	for _, t := range append([]int{h}, c.deps.of(h)...) {
		if c.cues.Calendar.Ordinals[strings.ToLower(c.doc.Word(t))] > 0 {
			return true
		}
	}
	i := c.byHead[h]
	person := i >= 0 && isClass(c.mentions[i].class, ontology.Person, ontology.Group, ontology.Organization)
	return person && c.deps.foremost(h, c.ordinals)
}
