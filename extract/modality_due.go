package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// isToBe reports whether a verb stands under "is to": "he is to leave", and
// in headlines without the "is": "Norland to leave".
func (c *committer) isToBe(t int) bool {
	be, to, bare := c.doc.Tokens[t].Head < 0 && c.deps.with(t, "nsubj") >= 0, false, false
	for _, d := range c.deps.of(t) {
		tok := c.doc.Tokens[d]
		switch {
		case d > t:
		case to && (tok.Rel == "aux:pass" || isRel(tok.Rel, "cop") && tok.XPOS == "VB"):
			bare = true // "is to be sentenced", "is to be in charge"
		case isRel(tok.Rel, "aux", "cop") && tok.Lemma == "be":
			be = true
		case isRel(tok.Rel, "mark") && tok.XPOS == "TO":
			to = be
		}
	}
	return be && to && (bare || c.doc.Tokens[t].XPOS == "VB")
}

// stillToBe returns what an adverb between "is" and "to" says of what has not come about:
// "is yet to be built"; nil without one.
func (c *committer) stillToBe(t int) *lexicon.Signature {
	for _, d := range c.deps.of(t) {
		if tok := c.doc.Tokens[d]; d+1 < t && isRel(tok.Rel, "advmod") && c.doc.Token(d+1).XPOS == "TO" {
			if sig := c.cues.Signatures["be_"+tok.Lemma]; sig != nil && c.isToBe(t) {
				return sig
			}
		}
	}
	return nil
}

// wasToHave reports whether a verb tells what was meant to be and came otherwise: "was to
// have left".
func (c *committer) wasToHave(t int) bool {
	if c.doc.Tokens[t].XPOS != "VBN" {
		return false
	}
	was, to, have := false, false, false
	for _, d := range c.deps.of(t) {
		tok := c.doc.Tokens[d]
		switch {
		case d > t:
		case isRel(tok.Rel, "aux") && tok.Lemma == "be":
			was = was || !to
		case isRel(tok.Rel, "mark") && tok.XPOS == "TO":
			to = was
		case isRel(tok.Rel, "aux") && tok.Lemma == "have":
			have = to
		}
	}
	return have
}

// isDue reports whether an adjective with "to" hangs on a verb as an auxiliary
// does: "was due to leave".
func (c *committer) isDue(t int) bool {
	for _, d := range c.deps.of(t) {
		tok := c.doc.Tokens[d]
		if d+1 >= t || tok.UPOS != "ADJ" || c.doc.Token(d+1).XPOS != "TO" || c.doc.Token(d+1).Head != d {
			continue
		}
		if sig := c.cues.Signatures[strings.ToLower(c.doc.Word(d))]; sig != nil && sig.Modality == string(graph.Expected) {
			return true
		}
	}
	return false
}
