package extract

import (
	"strings"

	"wiregraph/graph"
)

// signed is the status of the complement of a word with a signature, that has
// the given status itself.
func (c *committer) signed(h int, s status) (status, bool) {
	word, lemma := strings.ToLower(c.doc.Word(h)), c.doc.Tokens[h].Lemma
	sig := c.cues.Signatures[word] // "supposed", "going"
	if word != lemma && c.doc.Tokens[h].UPOS == "VERB" && c.deps.with(h, "obj") >= 0 {
		sig = nil // "committed a crime"
	}
	if cue := c.cues.Verbs[lemma]; word != lemma && cue != nil && cue.Stance == "endorse" && c.deps.with(h, "aux:pass") >= 0 && c.perfect(h) {
		sig = nil // "was determined to have left"
	}
	if sig == nil {
		sig = c.cues.Signatures[strings.ToLower(c.doc.Tokens[h].Lemma)]
	}
	for _, d := range c.deps.of(h) { // "turn out to", "have yet to"
		if isRel(c.doc.Tokens[d].Rel, "advcl") { // "kept them from leaving"
			if x := c.cues.Signatures[c.doc.Tokens[h].Lemma+"_"+c.deps.preposition(d)]; x != nil {
				sig = x
			}
		}
		if isRel(c.doc.Tokens[d].Rel, "compound:prt", "advmod") {
			if x := c.cues.Signatures[c.doc.Tokens[h].Lemma+"_"+c.doc.Tokens[d].Lemma]; x != nil {
				sig = x
			}
		}
	}
	if sig == nil {
		return s, false
	}
	if s.negative {
		return s.under(sig.Negated, graph.Modality(sig.Modality)), true
	}
	if sig.Past != "" && c.deps.past(h) {
		return s.under(sig.Past, ""), true
	}
	if x := c.deps.with(h, "xcomp"); sig.Modality == string(graph.Future) && c.deps.past(h) && x >= 0 && c.negated(x) {
		s.modality = graph.Future
		return s, true // "decided not to leave"
	}
	return s.under(sig.Affirmed, graph.Modality(sig.Modality)), true
}

// perfect reports whether the infinitive under a verb tells what is or has been: "to have
// left", "to be ill".
func (c *committer) perfect(h int) bool {
	x := c.deps.with(h, "xcomp", "advcl")
	return x >= 0 && (c.deps.with(x, "aux", "cop") >= 0 || c.doc.Tokens[x].Lemma == "have")
}

// takesGerund reports whether an infinitive beside a verb is no complement of it: "blocked
// the road | to protest".
func (c *committer) takesGerund(v int) bool {
	sig := c.cues.Signatures[c.doc.Tokens[v].Lemma]
	return sig != nil && sig.Gerund
}
