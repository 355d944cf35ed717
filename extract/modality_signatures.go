package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// signed is the status of the complement t of a word with a signature, that has
// the given status itself.
func (c *committer) signed(h, t int, s status) (status, bool) {
	sig := c.signature(h, t)
	if sig == nil {
		return s, false
	}
	if s.negative {
		return c.unwanted(h, s.under(sig.Negated, graph.Modality(sig.Modality))), true
	}
	if sig.Past != "" && c.deps.past(h) {
		return s.under(sig.Past, ""), true
	}
	if x := c.deps.with(h, "xcomp"); sig.Modality == string(graph.Future) && c.deps.past(h) && x >= 0 && c.negated(x) {
		s.modality = graph.Future
		return s, true // "decided not to leave"
	}
	return c.unwanted(h, s.under(sig.Affirmed, graph.Modality(sig.Modality))), true
}

// unwanted leaves open whether what nobody wanted came about all the same, where the word for the
// wanting stands in the past: "did not want to sell the bank".
func (c *committer) unwanted(h int, s status) status {
	if s.negative && s.modality == graph.Intended && c.deps.past(h) {
		s.level = open
	}
	return s
}

// signature returns what a word says of its complement t: in the form that this has, with
// its particle or preposition ("turn out to", "prevent from"), or by itself; nil for nothing.
func (c *committer) signature(h, t int) *lexicon.Signature {
	word, lemma := strings.ToLower(c.doc.Word(h)), c.doc.Tokens[h].Lemma
	for _, d := range c.deps.of(h) { // "turn out to", "have yet to"
		if isRel(c.doc.Tokens[d].Rel, "compound:prt", "advmod") {
			if sig := c.cues.Signatures[lemma+"_"+c.doc.Tokens[d].Lemma]; sig != nil {
				return sig
			}
		}
	}
	for _, form := range c.forms(t) {
		if sig := c.cues.Signatures[lemma+"_"+form]; sig != nil {
			return sig
		}
	}
	sig := c.cues.Signatures[word] // "supposed", "going"
	if word != lemma && c.doc.Tokens[h].UPOS == "VERB" && c.deps.with(h, "obj") >= 0 {
		sig = nil // "committed a crime"
	}
	if cue := c.cues.Verbs[lemma]; word != lemma && cue != nil && cue.Stance == "endorse" && c.deps.with(h, "aux:pass") >= 0 && c.perfect(h) {
		sig = nil // "was determined to have left"
	}
	if sig == nil {
		sig = c.cues.Signatures[strings.ToLower(lemma)]
	}
	if g := c.doc.Tokens[h].Head; g >= 0 && isRel(c.doc.Tokens[h].Rel, "xcomp", "advmod") { // "stopped short of"
		if x := c.cues.Signatures[c.doc.Tokens[g].Lemma+"_"+lemma]; x != nil {
			return x
		}
	}
	for _, d := range c.deps.of(h) { // "kept them from leaving"
		if isRel(c.doc.Tokens[d].Rel, "advcl") {
			if x := c.cues.Signatures[lemma+"_"+c.deps.preposition(d)]; x != nil {
				sig = x
			}
		}
	}
	return sig
}

// forms returns what a signature may want the form of a complement to be, the closest
// first: "look to be", "look so", "remember to", "support ing", "oppose event", "love that", "look as if".
func (c *committer) forms(t int) []string {
	if like := c.likeness(t); like != "" {
		return []string{like}
	}
	switch {
	case c.nouns[t] && isRel(c.doc.Tokens[t].Rel, "obj"):
		return []string{"event"}
	case !isRel(c.doc.Tokens[t].Rel, "xcomp", "ccomp", "csubj"):
	case c.deps.markedBy(t, c.cues.PurposeMarks) && c.deps.with(t, "aux:pass", "cop") >= 0:
		return []string{"to_be", "to"}
	case c.deps.markedBy(t, c.cues.PurposeMarks) && c.deps.with(t, "aux") >= 0:
		return []string{"to_have", "to"}
	case c.deps.markedBy(t, c.cues.PurposeMarks):
		return []string{"to"}
	case c.doc.Tokens[t].XPOS == "VBG" && c.deps.with(t, "mark", "case", "nsubj", "aux") < 0:
		return []string{"ing"}
	case c.deps.with(t, "nsubj") >= 0 && c.doc.Tokens[t].XPOS != "VBG" && c.doc.Tokens[t].XPOS != "VB":
		return []string{"that"}
	case c.doc.Tokens[t].Rel == "xcomp" && isRel(c.doc.Tokens[t].XPOS, "JJ", "VBN") && c.deps.with(t, "mark", "case", "aux") < 0:
		return []string{"so"} // "looks empty"
	}
	return nil
}

// likeness returns the words that liken what is told to what a clause says: "as if", also
// for "as though", and "like"; "" without them.
func (c *committer) likeness(t int) string {
	m := c.deps.with(t, "mark")
	if m < 0 || m+1 >= t || c.deps.with(t, "nsubj", "expl") < 0 {
		return ""
	}
	switch as, then := c.doc.Tokens[m].Lemma, c.doc.Token(m+1).Lemma; {
	case as == "as" && isRel(then, "if", "though"):
		return "as_if"
	case as == "like":
		return as
	}
	return ""
}

// withObject is the status of a clause under a verb that says it together with the noun that
// is its object: "took nine hours | to land", "took the chance to | speak", "lost a bid to | leave".
func (c *committer) withObject(v int) (status, bool) {
	const time = "time"
	o, s := c.deps.with(v, "obj"), c.own[v]
	if o < v {
		return s, false
	}
	noun := c.doc.Tokens[o].Lemma
	if c.cues.Calendar.Units[noun] != "" {
		noun = time
	}
	sig := c.cues.Signatures[c.doc.Tokens[v].Lemma+"_"+noun]
	if sig == nil {
		return s, false
	}
	if s.negative {
		return s.under(sig.Negated, graph.Modality(sig.Modality)), true
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
