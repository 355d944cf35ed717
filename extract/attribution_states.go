package extract

import (
	"strings"

	"wiregraph/graph"
)

// holds returns who holds or makes known the clause t that hangs on an adjective or a
// participle: "is convinced that", "made clear that".
func (a *attributor) holds(h, t int) (link, bool) {
	head := a.doc.Tokens[h]
	apart := isRel(a.doc.Tokens[t].Rel, "parataxis") && a.doc.Word(a.deps.opening(t)-1) == ":" && !a.inQuotes(t) && !isRel(head.Rel, "acl") // "is certain: he fled"
	if !isRel(a.doc.Tokens[t].Rel, "ccomp") && !apart || t < h || a.asks(t) {
		return link{}, false
	}
	if v := head.Head; v >= 0 && head.UPOS == "ADJ" && isRel(head.Rel, "xcomp") {
		if cue := a.cues.Verbs[a.doc.Tokens[v].Lemma+"_"+head.Lemma]; cue != nil {
			return a.link(v, cue), true
		}
	}
	cue, s := a.cues.States[strings.ToLower(a.doc.Word(h))], a.subject(h)
	if cue == nil || s < 0 || a.deps.with(h, "cop", "aux:pass") < 0 || !a.isParty(s) && !a.mentioned(s) {
		return link{}, false
	}
	l := link{source: noSource(h, h+1), cue: cue}
	l.head = s
	return l, true
}

// verdict returns who says the clause t behind a colon, where the clause h before it tells what somebody's
// saying was like: "the mayor's verdict was harsh: the owners | had sold it".
func (a *attributor) verdict(h, t int) (link, bool) {
	n := a.subject(h)
	if n < 0 || n > h || !isRel(a.doc.Tokens[t].Rel, "parataxis") || t < h || a.deps.with(h, "cop") < 0 || a.doc.Tokens[n].UPOS != "NOUN" {
		return link{}, false
	}
	cue := a.cues.Nouns[a.doc.Tokens[n].Lemma]
	if first := a.deps.opening(t); !cue.Says() || cue.Effect != string(graph.CertainYes) || a.doc.Word(first-1) != ":" || a.inQuotes(t) {
		return link{}, false
	}
	l := a.nounLink(n, cue)
	return l, l.head >= 0
}

// namedAs returns who says what the relative clause t tells of the one as whom he names somebody: "the
// police named him as the man who | burned the barn".
func (a *attributor) namedAs(h, t int) (link, bool) {
	head := a.doc.Tokens[h]
	if a.doc.Tokens[t].Rel != "acl:relcl" || head.Head < 0 || head.Head > h || !isRel(head.Rel, "obl") || head.XPOS != "NN" || a.deps.indefinite(h) || !a.deps.cased(h, "as") || a.inQuotes(t) {
		return link{}, false
	}
	cue := a.cues.Verbs[a.doc.Tokens[head.Head].Lemma+"_as"]
	if o := a.deps.with(head.Head, "obj", "nsubj:pass"); !cue.Says() || o < 0 || !a.isParty(o) {
		return link{}, false
	}
	return a.link(head.Head, cue), true
}

// asks reports whether a word of question opens a clause: "is not certain why".
func (a *attributor) asks(t int) bool {
	first, _ := a.extent(t)
	return isWh(a.doc.Tokens[first].XPOS)
}

// mentioned reports whether a token is a pronoun that may stand for somebody, and not
// the "it" that announces a clause.
func (a *attributor) mentioned(t int) bool {
	i := a.byHead[t]
	return i >= 0 && a.mentions[i].pronoun && a.doc.Tokens[t].Lemma != "it"
}

// calledSo returns the link to somebody unnamed whose word it is that something is what a
// noun names: "the alleged attack".
func (a *attributor) calledSo(n int) (link, bool) {
	for _, t := range a.deps.of(n) {
		if cue := a.cues.Adjectives[strings.ToLower(a.doc.Word(t))]; t < n && cue.Says() && isRel(a.doc.Tokens[t].Rel, "amod") {
			return link{source: noSource(t, t+1), cue: cue}, true
		}
	}
	return link{}, false
}
