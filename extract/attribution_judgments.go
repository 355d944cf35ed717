package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
)

// judges reports whether t is what somebody says of the object of verb h, or of
// its subject in the passive: "called the plan costly".
func (a *attributor) judges(h, t int) bool {
	return a.cues.Judging[a.doc.Tokens[h].Lemma] != nil && (judgment(a.doc, a.deps, a.cues, h, t) || a.calledWhat(h, t)) && a.speaker(h) >= 0
}

// judgment reports whether token t is the adjective that verb v says its object
// is: "costly", "as costly", "as crushing".
func judgment(doc *nlp.Document, deps dependents, cues *lexicon.Cues, v, t int) bool {
	tok := doc.Tokens[t]
	if t < v || !isRel(tok.Rel, "xcomp", "advcl", "obl") || deps.with(t, "obj", "nsubj", "aux") >= 0 {
		return false
	}
	if tok.UPOS != "ADJ" && !(tok.UPOS == "VERB" && (tok.XPOS == "VBN" || tok.XPOS == "VBG" && deps.with(t, "obl", "xcomp", "ccomp") < 0)) {
		return false // "describes itself as standing for peace" tells what it does
	}
	as := deps.with(t, "mark", "case")
	if as < 0 && t > 0 && tok.UPOS == "ADJ" && doc.Token(t-1).Rel == "advmod" && deps.with(t, "advcl", "obl") < 0 {
		as = t - 1 // "as | foolish", the "as" its adverb
	}
	if as < 0 || doc.Tokens[as].Rel == "advmod" && !cues.RoleMarks[doc.Tokens[as].Lemma] {
		return isRel(tok.Rel, "xcomp") && tok.UPOS == "ADJ"
	}
	return cues.RoleMarks[doc.Tokens[as].Lemma]
}

// valuation reports whether token t is how much verb v says its object to be: "put the toll
// | at 40".
func valuation(doc *nlp.Document, deps dependents, v, t int) bool {
	tok := doc.Tokens[t]
	if t < v || !isRel(tok.Rel, "obl") || !deps.cased(t, "at") || deps.with(v, "obj", "nsubj:pass") < 0 {
		return false
	}
	return tok.UPOS == "NUM" || deps.with(t, "nummod") >= 0
}

// comments reports whether a participle says what an event shows and not what
// its agent says: "the deal was signed by the king, highlighting that".
func (a *attributor) comments(v int) bool {
	tok := a.doc.Tokens[v]
	if tok.XPOS != "VBG" || !isRel(tok.Rel, "advcl") || tok.Head < 0 || tok.Head > v || a.subject(v) >= 0 || !a.deps.passive(tok.Head) {
		return false
	}
	if cue := a.verbCue(tok.Head); cue.Says() && a.agentOf(tok.Head) >= 0 && a.verbCue(v) != nil && a.verbCue(v).Stance != "endorse" {
		return false // "was described by the mayor as a success, saying that"
	}
	s := a.subject(tok.Head)
	return s >= 0 && !a.canSpeak(s)
}
