package extract

import (
	"strings"

	"wiregraph/graph"
)

// What a clause asks for by its form, so that it need not be done.

// commands reports whether a clause tells somebody to do something: "stop the war".
func (c *committer) commands(t int) bool {
	tok := c.doc.Tokens[t]
	if tok.XPOS != "VB" || !isRel(tok.Rel, "root", "parataxis", "ccomp") || c.deps.with(t, "nsubj", "mark", "expl", "csubj", "cop") >= 0 {
		return false
	}
	if _, ok := c.edge(tok.Head, t); isRel(tok.Rel, "ccomp") && !ok {
		return false // "help | rebuild the town"
	}
	for _, a := range c.deps.of(t) {
		if isRel(c.doc.Tokens[a].Rel, "aux") && c.doc.Tokens[a].Lemma != "do" {
			return false
		}
	}
	return true
}

// performed reports whether saying that one would like to do something does it: "I would like
// to thank the crew".
func (c *committer) performed(h, t int) bool {
	sig := c.cues.Signatures[c.doc.Tokens[h].Lemma]
	if sig == nil || sig.Modality != string(graph.Intended) || !c.cues.Performing[c.doc.Tokens[t].Lemma] || c.own[h].negative || c.deps.past(h) || c.doc.Tokens[h].UPOS != "VERB" {
		return false
	}
	return c.ownDoing(h)
}

// asksWhat reports whether an infinitive tells what somebody finds out how, where or what to do.
func (c *committer) asksWhat(t int) bool {
	if !c.deps.markedBy(t, c.cues.PurposeMarks) || c.deps.with(t, "nsubj") >= 0 {
		return false
	}
	return c.deps.some(t, func(d int) bool { return d < t && isRel(c.doc.Tokens[d].XPOS, "WRB", "WP", "WDT") })
}

// excessive reports whether an infinitive tells what something is too much of its kind for:
// "too weak to win", but not "only too glad to help".
func (c *committer) excessive(h, t int) bool {
	if u := c.doc.Tokens[h].UPOS; u != "ADJ" && u != "ADV" || !c.deps.markedBy(t, c.cues.PurposeMarks) || t < h || c.cues.Signatures[c.doc.Tokens[h].Lemma] != nil {
		return false
	}
	for _, d := range c.deps.of(h) {
		if d < h && isRel(c.doc.Tokens[d].Rel, "advmod") && c.cues.Excess[c.doc.Tokens[d].Lemma] {
			return d == 0 || !c.cues.Scalars[strings.ToLower(c.doc.Word(d-1))] && !isRel(c.doc.Token(d-1).Lemma, "all")
		}
	}
	return false
}
