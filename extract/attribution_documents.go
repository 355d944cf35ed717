package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// author tells a paper from who speaks through it: "the ministry's report"
// is the ministry, in the report.
func (a *attributor) author(s int) (head, document int) {
	if p := a.paperOf(s); p >= 0 {
		s = p
	}
	if s >= 0 && a.cues.Parts[a.doc.Tokens[s].Lemma] {
		if of := a.deps.with(s, "nmod"); of >= 0 && a.deps.cased(of, "of") && a.isDocument(of) {
			s = of
		}
	}
	if s >= 0 && !a.isDocument(s) && a.cues.Nouns[a.doc.Tokens[s].Lemma].Says() && !a.isParty(s) {
		if o := a.owner(s); o >= 0 {
			return a.author(o) // "according to claims by the mayor"
		}
		if o := a.deps.with(s, "nmod"); o > s && a.deps.cased(o, "of") && a.isDocument(o) {
			s = o // "according to the hypothesis of the report"
		}
	}
	if s < 0 || !a.isDocument(s) || a.mentions[max(0, a.byHead[s])].class == ontology.Norm && a.byHead[s] >= 0 {
		return s, -1 // a law speaks for itself
	}
	if o := a.owner(s); o >= 0 {
		return o, s
	}
	if o := a.issuer(s); o >= 0 {
		return o, s
	}
	if o := a.pageOf(s); o >= 0 {
		return o, s
	}
	if c := a.chainAt(s); c >= 0 {
		for _, m := range a.chains[c].mentions {
			h := a.mentions[m].head
			if h == s || h > s || !a.isDocument(h) {
				continue
			}
			for _, by := range []func(int) int{a.owner, a.issuer, a.speakerIn} {
				if o := by(h); o >= 0 {
					return o, s
				}
			}
		}
	}
	if o := a.putBefore(s); o >= 0 {
		return o, s
	}
	return s, -1
}

// paperOf returns the paper that a pronoun takes up, where the text tells whose it is: "the
// bank's report came out. It says"; -1 for any other token.
func (a *attributor) paperOf(s int) int {
	c := a.chainAt(s)
	if c < 0 || c >= len(a.chains) || !a.mentions[a.byHead[s]].pronoun {
		return -1
	}
	if h := a.firstPaper(c); h < s {
		return h
	}
	return -1
}

// firstPaper returns the first of a chain that the text calls a paper, -1 for none.
func (a *attributor) firstPaper(chain int) int {
	if h, known := a.papers[chain]; known {
		return h
	}
	a.papers[chain] = -1
	for _, m := range a.chains[chain].mentions {
		if h := a.mentions[m].head; a.isDocument(h) && !a.mentions[m].pronoun {
			a.papers[chain] = h
			break
		}
	}
	return a.papers[chain]
}

// pageOf returns whose page a paper stands on: "a notice on the bank's website", "a statement
// posted on it"; -1 where it stands on nobody's.
func (a *attributor) pageOf(n int) int {
	for _, t := range a.deps.of(n) {
		at := t
		if isRel(a.doc.Tokens[t].Rel, "acl") && a.doc.Tokens[t].XPOS == "VBN" {
			at = a.deps.with(t, "obl")
		} else if !isRel(a.doc.Tokens[t].Rel, "nmod") {
			continue
		}
		if at > n && a.deps.cased(at, "on") && a.isDocument(at) {
			return a.owner(at)
		}
	}
	return -1
}

// anyPaper is the group of the words that take up whatever paper was spoken of.
const anyPaper = "any"

// putBefore returns who put out the paper that a definite phrase takes up under
// another word, in the sentences before it: "the states sued. The complaint
// says"; -1 where the text does not tell.
func (a *attributor) putBefore(s int) int {
	i, paper := a.byHead[s], a.cues.Papers[a.doc.Tokens[s].Lemma]
	if i < 0 || paper == "" || !a.mentions[i].definite {
		return -1
	}
	for t := a.doc.Sentences[a.doc.Tokens[s].Sentence].First - 1; t >= 0; t-- {
		tok := a.doc.Tokens[t]
		if a.cues.Papers[tok.Lemma] != paper && !(paper == anyPaper && tok.UPOS == "NOUN" && a.cues.Documents[tok.Lemma]) {
			continue
		}
		if tok.UPOS == "VERB" {
			if o := a.speaker(t); o >= 0 && a.isParty(o) && !a.deps.passive(t) && tok.XPOS != "VB" && tok.XPOS != "VBG" {
				return o
			}
			continue
		}
		for _, by := range []func(int) int{a.owner, a.issuer} {
			if o := by(t); o >= 0 {
				return o
			}
		}
	}
	return -1
}

// issuer returns who puts out a paper: "The bank released a statement", "a
// motion filed by the states".
func (a *attributor) issuer(n int) int {
	tok := a.doc.Tokens[n]
	v := tok.Head
	if v < 0 || !isVerb(a.doc.Tokens[v].UPOS) || !isRel(tok.Rel, "obj", "nsubj:pass") {
		return -1
	}
	if !a.cues.Issue[a.doc.Tokens[v].Lemma] {
		for _, o := range a.deps.of(v) {
			if isRel(a.doc.Tokens[o].Rel, "obl") && a.deps.cased(o, "from") && isRel(tok.Rel, "obj") && a.isParty(o) && !a.onlyWhere(o) {
				return o // "received a letter from the bank"
			}
		}
		return -1
	}
	if s := a.speaker(v); s >= 0 && s != n && a.isParty(s) {
		return s
	}
	return -1
}

// speakerIn returns who says something in a paper: "said in a statement that".
func (a *attributor) speakerIn(n int) int {
	tok := a.doc.Tokens[n]
	v := tok.Head
	if v < 0 || !isVerb(a.doc.Tokens[v].UPOS) || !isRel(tok.Rel, "obl") || a.deps.preposition(n) != "in" {
		return -1
	}
	if cue := a.verbCue(v); !cue.Says() {
		return -1
	}
	if s := a.speaker(v); s >= 0 && s != n && a.isParty(s) {
		return s
	}
	return -1
}

// isDocument reports whether a phrase names a paper.
func (a *attributor) isDocument(t int) bool {
	if t < 0 {
		return false
	}
	if i := a.byHead[t]; i >= 0 && a.mentions[i].class != "" && a.mentions[i].class != ontology.Document && a.mentions[i].name != "" {
		return false
	}
	return a.cues.Documents[a.lemma(t)] || a.cues.Documents[strings.ToLower(a.doc.Word(t))] // "figures", where a figure is somebody
}
