package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// noSource is a link to somebody unnamed.
func noSource(first, end int) source {
	return source{head: -1, cueFirst: first, cueEnd: end, addressee: -1, document: -1}
}

// inCue reports whether a token is one of those of the cue, of which there is at least one.
func (s source) inCue(t int) bool { return s.cueFirst <= t && t < max(s.cueEnd, s.cueFirst+1) }

// link is what a cue verb makes of who does it.
func (a *attributor) link(v int, cue *lexicon.Cue) link {
	first, end := a.cueWords(v)
	l := link{source: noSource(first, end), cue: cue}
	l.head, l.document = a.author(a.titled(a.speaker(v), v))
	if l.head < 0 {
		l.head, l.document = a.author(a.nextTo(v))
	}
	if from := a.heardFrom(v, cue); from >= 0 {
		l.head = from
	}
	if l.head < 0 {
		l.head = a.accuser(v)
	}
	if l.head >= 0 && a.cues.Nobody[a.lemma(l.head)] {
		l.head = -1
	}
	if a.cues.Tell[a.doc.Tokens[v].Lemma] {
		l.addressee = a.deps.with(v, "iobj", "obj")
		if l.addressee < 0 && a.deps.passive(v) {
			l.addressee = a.deps.with(v, "nsubj:pass")
		}
		if l.addressee >= 0 && (l.addressee == l.head || a.nouns[l.addressee] || a.doc.Tokens[l.addressee].XPOS == "WRB") {
			l.addressee = -1
		}
	}
	for _, o := range a.deps.of(v) {
		if !isRel(a.doc.Tokens[o].Rel, "obl") {
			continue
		}
		lemma := a.lemma(o)
		switch prep := a.deps.preposition(o); {
		case prep == "to" && l.addressee < 0 && a.isParty(o):
			l.addressee = o
		case prep == "in" && a.cues.Talks[lemma] && l.addressee < 0 && a.talksTo(o) >= 0:
			l.addressee = a.talksTo(o)
		case prep == "in" && a.cues.Documents[lemma] && l.document < 0:
			l.document = o
		}
	}
	return l
}

// heardFrom returns the party from whom somebody hears or learns something, who says it: "the
// court heard from Lee that"; -1 without one.
func (a *attributor) heardFrom(v int, cue *lexicon.Cue) int {
	if cue == nil || cue.Stance != "endorse" || a.deps.passive(v) {
		return -1
	}
	for _, o := range a.deps.of(v) {
		if isRel(a.doc.Tokens[o].Rel, "obl") && a.deps.preposition(o) == "from" && a.isParty(o) && !a.onlyWhere(o) {
			return a.titled(o, v)
		}
	}
	return -1
}

// talksTo returns the party that hangs on a talk as the one it is with or to, and not
// as whose it is: "in an interview with Norwire"; -1 without one.
func (a *attributor) talksTo(talk int) int {
	for _, n := range a.deps.of(talk) {
		if rel := a.doc.Tokens[n].Rel; isRel(rel, "nmod") && rel != "nmod:poss" && a.isParty(n) {
			return n
		}
	}
	return -1
}

// cueWords returns the tokens of a cue verb: with its particle, and with the
// auxiliary and "to" that make "is said to".
func (a *attributor) cueWords(v int) (first, end int) {
	first, end = v, v+1
	if prt := a.deps.with(v, "compound:prt"); prt == end {
		end++
	}
	return first, end
}

// nounLink is what a noun with a clause ("the allegation that") makes of
// whose it is.
func (a *attributor) nounLink(n int, cue *lexicon.Cue) link {
	l := link{source: noSource(n, n+1), cue: cue}
	l.head = a.owner(n)
	if v := a.doc.Tokens[n].Head; l.head < 0 && v >= 0 && (isRel(a.doc.Tokens[n].Rel, "obj") || isRel(a.doc.Tokens[n].Rel, "obl") && a.deps.cased(n, "to") && a.cues.Holding[a.doc.Tokens[v].Lemma]) {
		switch c := a.verbCue(v); {
		case a.puts(v):
			l.head = a.speaker(v) // "made the claim that", but not "rejected the claim that"
			if a.cues.Holding[a.doc.Tokens[v].Lemma] && !a.isParty(l.head) && !(l.head >= 0 && a.doc.Tokens[l.head].XPOS == "PRP" && a.mentioned(l.head)) {
				l.head = -1 // "the find raised hopes that"
			}
			if l.head >= 0 && a.doc.Tokens[l.head].XPOS == "DT" {
				l.head = a.deps.with(v, "iobj") // "that gives us hope that"
			}
		case c != nil && c.Effect == string(graph.CertainNo) && v < n && a.doc.Tokens[v].UPOS == "VERB" && isRel(a.doc.Tokens[n].Rel, "obj"):
			l = a.link(v, c) // "denied allegations that": these words are the cue
			l.cueEnd = n + 1
		}
	}
	if l.head < 0 && a.deps.with(n, "cop") >= 0 && a.deps.with(n, "case") >= 0 {
		l.head = a.subject(n) // "is of the opinion that"
	}
	return l
}

// puts reports whether a verb with the noun of a saying for its object says that
// much itself: "made a claim", "repeated the charge", and not "denied it".
func (a *attributor) puts(v int) bool {
	if lemma := a.doc.Tokens[v].Lemma; a.cues.Issue[lemma] || a.cues.Holding[lemma] {
		return true
	}
	cue := a.verbCue(v)
	return a.doc.Tokens[v].UPOS == "VERB" && cue.Says() && strings.HasSuffix(cue.Effect, "+") && !a.leavesOpen(v, cue)
}

// leavesOpen reports whether somebody does not confirm what others say, which is no denial and
// remains theirs: "has not confirmed reports that", "neither side confirmed".
func (a *attributor) leavesOpen(v int, cue *lexicon.Cue) bool {
	if cue.Stance != "endorse" {
		return false
	}
	for _, t := range a.deps.of(v) {
		if isRel(a.doc.Tokens[t].Rel, "advmod") && a.cues.Negators[a.lemma(t)] {
			return true
		}
	}
	s := a.deps.with(v, "nsubj")
	d := a.deps.with(max(s, 0), "det")
	return s >= 0 && d >= 0 && a.cues.NegativeDeterminers[strings.ToLower(a.doc.Word(d))]
}

// accuser returns the party that arrests somebody of whom a participle behind tells what he is held
// to have done: "police arrested a man | suspected of robbing a bank"; -1 elsewhere.
func (a *attributor) accuser(v int) int {
	tok := a.doc.Tokens[v]
	if tok.XPOS != "VBN" || tok.Rel != "acl" || !isRel(a.doc.Tokens[tok.Head].Rel, "obj") || a.deps.with(v, "aux", "nsubj", "obl:agent") >= 0 {
		return -1
	}
	h := a.doc.Tokens[tok.Head].Head
	if cue := a.cues.Verbs[a.doc.Tokens[h].Lemma+"_for"]; cue == nil || cue.Stance != "doubt" || a.deps.passive(h) {
		return -1
	}
	if s := a.subject(h); s >= 0 && a.isParty(s) {
		return a.antecedent(s, h)
	}
	return -1
}
