package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// content reports whether token t is what its head h says, and who says it.
func (a *attributor) content(h, t int) (link, bool) {
	head, tok := a.doc.Tokens[h], a.doc.Tokens[t]
	if v := a.callsSo(t); v >= 0 {
		return a.link(v, a.cues.Judging[a.doc.Tokens[v].Lemma]), true
	}
	if tok.Rel == "acl:relcl" {
		if that := a.thatOf(t); that >= 0 {
			return a.misread(h, isRel(a.doc.Tokens[that].Rel, "mark") || a.deps.with(t, "obj") != that || a.otherObject(t, that))
		}
	}
	if isRel(tok.Rel, "acl") && a.isBare(t) {
		if v := a.sayingBefore(h, t); v >= 0 { // "records that showed he fled", taken for two clauses of the noun
			return a.link(v, a.verbCue(v)), true
		}
		if cue := a.cues.Nouns[head.Lemma]; cue.Says() {
			return a.nounLink(h, cue), true // "an allegation he attacked her"
		}
		if n := head.Head; n >= 0 && head.Rel == "nmod" && a.owner(n) == h {
			if cue := a.cues.Nouns[a.doc.Tokens[n].Lemma]; cue.Says() {
				return a.nounLink(n, cue), true // "an allegation by two players he attacked her"
			}
		}
		if v := a.toldIn(h); v >= 0 {
			return a.link(v, a.verbCue(v)), true // "told the guard he had not robbed her"
		}
	}
	if isRel(tok.Rel, "acl") && a.deps.preposition(t) == "of" && head.Head >= 0 && isRel(head.Rel, "obj") { // "accuse X of Ving"
		if cue := a.verbCue(head.Head); cue != nil && cue.Stance == "doubt" && cue.Object {
			return a.link(head.Head, cue), true
		}
	}
	if isRel(tok.Rel, "acl") && a.opensBare(t) && a.deps.with(t, "aux") >= 0 && isRel(head.Rel, "iobj", "obj") {
		if v := a.toldIn(h); v >= 0 && a.cues.Tell[a.doc.Tokens[v].Lemma] {
			return a.link(v, a.verbCue(v)), true // "told the inquiry he had been drinking"
		}
	}
	if isRel(tok.Rel, "acl", "ccomp") && a.thatOf(t) >= 0 {
		if v := a.toldAt(h); v >= 0 {
			return a.link(v, a.verbCue(v)), true
		}
		if v := head.Head; v >= 0 && isRel(head.Rel, "obj") && a.cues.Citing[a.doc.Tokens[v].Lemma] && (a.isParty(h) || a.isSource(h)) {
			return a.link(v, a.verbCue(v)), a.verbCue(v) != nil // "cited an officer that he was ill"
		}
	}
	if v := head.Head; v >= 0 && isRel(head.Rel, "obj") && (tok.Rel == "acl" && tok.XPOS == "VBN" || strings.HasSuffix(tok.Rel, ":relcl") && head.XPOS == "WRB") {
		if cue := a.verbCue(v); cue.Says() && cue.Effect == string(graph.CertainYes) && !cue.Lift && (head.XPOS == "WRB" || cue.Object && a.isParty(h)) {
			return a.link(v, cue), true // "reported two people hurt", "described how he fled"
		}
	}
	if v, cue := a.scene(h, t); cue != nil {
		return a.link(v, cue), true
	}
	if v := head.Head; v >= 0 && v < h && isRel(head.Rel, "obj") && isRel(tok.Rel, "conj") && a.nouns[t] && !a.nouns[h] {
		if cue := a.verbCue(v); cue != nil && a.doc.Tokens[v].UPOS == "VERB" && a.takesObject(v, t, cue) {
			return a.link(v, cue), true // "reported 36 cases and two deaths"
		}
	}
	if v, cue := a.toldAbout(h, t); cue != nil {
		return a.link(v, cue), true
	}
	if l, ok := a.holds(h, t); ok {
		return l, true
	}
	if l, ok := a.verdict(h, t); ok {
		return l, true
	}
	if l, ok := a.namedAs(h, t); ok {
		return l, true
	}
	if l, ok := a.spread(h, t); ok {
		return l, true
	}
	if v, through, key := avowal(a.reading, a.deps, a.cues, t); a.nouns[t] && through >= 0 && a.cues.Verbs[key] != nil {
		return a.link(v, a.cues.Verbs[key]), true // "claimed responsibility for the attack"
	}
	switch {
	case a.judges(h, t):
		return a.link(h, a.cues.Judging[head.Lemma]), true
	case a.cues.Valuing[head.Lemma] != nil && valuation(a.doc, a.deps, h, t) && a.speaker(h) >= 0:
		l := a.link(h, a.cues.Valuing[head.Lemma])
		if who := a.deps.with(t, "nsubj"); who >= 0 && a.isParty(who) {
			l.head = who // "put it at 40 and | the union at 60"
		}
		return l, true
	case head.UPOS == "VERB" || head.UPOS == "AUX":
		cue := a.verbCue(h)
		if cue == nil && isRel(tok.Rel, "advcl", "obl") {
			cue = a.cues.Verbs[head.Lemma+"_"+a.deps.preposition(t)] // "arrested for"
		}
		if cue == nil || !a.takes(h, t, cue) {
			return link{}, false
		}
		if isRel(tok.Rel, "parataxis") && a.inQuotes(t) && a.deps.with(h, "xcomp", "ccomp") >= 0 {
			cue = according // "offered to help: “…”"
		}
		return a.link(h, cue), true
	case head.UPOS == "NOUN" || head.UPOS == "PROPN" && isRel(tok.Rel, "acl", "ccomp"):
		cue := a.cues.Nouns[head.Lemma]
		if cue == nil {
			return link{}, false
		}
		clause := isRel(tok.Rel, "ccomp") || tok.Rel == "acl" && !a.deps.markedBy(t, a.cues.PurposeMarks) && a.deps.with(t, "mark") >= 0 && a.deps.preposition(t) != "for" // "prison with a chance of parole for robbing"
		event := cue.Object && isRel(tok.Rel, "nmod") && !a.bareAfter(h) && (a.nouns[t] || a.deps.with(t, "acl") >= 0) && a.deps.cased(t, "of")
		event = event || a.toldOf(h, t, cue)
		if !clause && !event || clause && tok.XPOS == "VBG" && a.bareAfter(h) {
			return link{}, false // "in charge of running the port"
		}
		return a.nounLink(h, cue), true
	}
	return link{}, false
}

// takes reports whether a cue verb takes its dependent t as what is said.
func (a *attributor) takes(v, t int, cue *lexicon.Cue) bool {
	tok := a.doc.Tokens[t]
	passive := a.deps.passive(v)
	switch {
	case isRel(tok.Rel, "ccomp") && cue.Stance == "endorse" && a.becomes(v):
		return false // "it became known that": to anybody
	case isRel(tok.Rel, "ccomp"):
		return cue.Speaker != "none" && (!passive || a.agentOf(v) >= 0 || cue.Impersonal())
	case isRel(tok.Rel, "csubj"):
		return passive && cue.Impersonal()
	case isRel(tok.Rel, "xcomp") && tok.XPOS == "VBN" && a.shows(v, t, cue):
		return true
	case isRel(tok.Rel, "xcomp") && (orders(a.reading, a.deps, a.cues, v, t) || passive && a.cues.Signatures[strings.ToLower(a.doc.Word(v))] != nil && a.doc.Word(v) != a.doc.Tokens[v].Lemma):
		return false // "told the guard to leave", "was supposed to leave"
	case isRel(tok.Rel, "xcomp"):
		// "is said to V", "claims to V", "proposed Ving"; "said yes" is no clause
		// but "continues to V" tells that V goes on
		if !passive && cue.Speaker == "held" && cue.Stance == "neutral" && tok.XPOS == "VB" && a.deps.with(t, "mark") >= 0 {
			o := a.deps.with(v, "obj")
			return o > v && o < t // "analysts expect the bank to fail"
		}
		return passive && cue.Impersonal() || !passive && cue.Speaker == "said" && a.deps.clausal(t) && !a.isPurpose(v, t) && a.cues.Signatures[a.doc.Tokens[v].Lemma] == nil
	case isRel(tok.Rel, "obj"), isRel(tok.Rel, "nsubj") && tok.Rel == "nsubj:pass":
		if isRel(tok.Rel, "obj") && a.cues.Nouns[tok.Lemma] != nil && a.hasContent(t) {
			return cue.Speaker == "said" && cue.Effect == string(graph.CertainYes) && !a.leavesOpen(v, cue) // "announced plans to", but not "denied allegations that"
		}
		return a.takesObject(v, t, cue)
	case isRel(tok.Rel, "obl"):
		if !a.nouns[t] {
			return false
		}
		prep := a.deps.with(t, "case")
		if prep < 0 {
			return false
		}
		with := a.cues.Verbs[a.doc.Tokens[v].Lemma+"_"+a.doc.Tokens[prep].Lemma]
		return with != nil && (with.Object || with.Stance != "doubt") // but not "blamed for the attack"
	case isRel(tok.Rel, "parataxis") && t > v && a.doc.Word(max(a.deps.opening(t), 1)-1) == ";" && a.deps.with(v, "ccomp") >= 0 && !a.inQuotes(t):
		return false // "“We will win”, said Ann; | she closed the bridge"
	case isRel(tok.Rel, "advcl", "parataxis") && a.inverted(v) >= 0:
		return true // "Because they pay, reads the motion, they may vote"
	case isRel(tok.Rel, "advcl") && t < v && cue.Speaker == "said" && a.subject(v) > v && a.doc.Word(v-1) == ",":
		return true // taken for its subject as well
	case isRel(tok.Rel, "advcl") && t < v && a.cues.Citing[a.doc.Tokens[v].Lemma] && a.asSaying(v) != v && a.opensBare(t):
		return true // "the dam broke, Norwire quoted Lee as saying"
	case isRel(tok.Rel, "advcl") && passive && cue.Impersonal() && a.deps.markedBy(t, a.cues.PurposeMarks):
		return a.deps.with(t, "aux", "cop") >= 0 // "were reported to have left", but not "was written to help"
	case isRel(tok.Rel, "advcl") && cue.Speaker == "said" && (passive && (a.verbCue(t) == nil || a.agentOf(v) >= 0) || a.deps.with(v, "obj") >= 0) && a.deps.markedBy(t, a.cues.RoleMarks) && a.subject(t) < 0:
		return true // "reported by X as convicted"
	case isRel(tok.Rel, "advcl") && cue.Speaker == "said" && cue.Object && a.tellsWhen(v, t):
		return true
	case isRel(tok.Rel, "advcl") && tok.XPOS == "VBG" && cue.Speaker == "said" && a.actsIn(v, t):
		return true
	case isRel(tok.Rel, "advcl"):
		// "accuse X of Ving", "blame X for Ving", "confess to Ving"
		prep := a.deps.preposition(t)
		return cue.Stance == "doubt" && cue.Object && prep == "of" || tok.XPOS == "VBG" && a.cues.Verbs[a.doc.Tokens[v].Lemma+"_"+prep] != nil
	case isRel(tok.Rel, "parataxis"):
		return t > v && cue.Speaker == "said" && cue.Effect != string(graph.CertainNo) && a.deps.with(v, "ccomp") < 0 && a.opens(v, t)
	}
	return false
}

// shows reports whether a participle tells what something is like that a paper or a picture
// shows: "footage shows windows | broken".
func (a *attributor) shows(v, t int, cue *lexicon.Cue) bool {
	o := a.deps.with(v, "obj")
	return o > v && o < t && cue.Says() && cue.Object && !a.deps.passive(v) && a.isDocument(a.speaker(v))
}

// takesObject reports whether a cue verb takes the noun of an event for what is said, and
// does not tell of the event what it does: "the attack was found to have failed".
func (a *attributor) takesObject(v, noun int, cue *lexicon.Cue) bool {
	return cue.Object && a.nouns[noun] && !(a.deps.passive(v) && a.deps.with(v, "xcomp") >= 0)
}

// actsIn reports whether a gerund with a subject tells what a verb of saying with a
// preposition is about: "told of | soldiers beating farmers".
func (a *attributor) actsIn(v, t int) bool {
	s := a.deps.with(t, "nsubj")
	return s > v && a.cues.Verbs[a.doc.Tokens[v].Lemma+"_"+a.deps.preposition(s)] != nil
}

// isPurpose reports whether an infinitive behind the object of a verb of saying
// tells what for: "cited its health to leave", but not "reported him to be ill".
func (a *attributor) isPurpose(v, t int) bool {
	o := a.deps.with(v, "obj")
	return o >= 0 && a.doc.Tokens[t].XPOS == "VB" && a.deps.with(t, "mark") >= 0 && !a.isParty(o) && !a.cues.Tell[a.doc.Tokens[v].Lemma] && o < t
}

// hasContent reports whether a noun has a clause that is no relative one: "plans
// to sell", "the fear that".
func (a *attributor) hasContent(n int) bool {
	for _, t := range a.deps.of(n) {
		if rel := a.doc.Tokens[t].Rel; rel == "acl" || rel == "ccomp" || rel == "acl:relcl" && a.isBare(t) {
			return true
		}
	}
	return false
}

// opens reports whether a colon or an opening quotation mark stands between
// a cue and what follows it.
func (a *attributor) opens(v, t int) bool {
	for i := v + 1; i < t; i++ {
		if w := a.doc.Word(i); w == ":" || isQuoteMark(w) {
			return true
		}
	}
	return false
}
