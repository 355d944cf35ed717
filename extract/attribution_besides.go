package extract

import "strings"

// coordinatedContent returns the clause that a verb of saying says, where the
// parse coordinates with the verb what it says besides: "said the storm had
// passed and the port was open", "said that the storm had passed, and that",
// "suggested they fill in a form and send it"; or hangs on the verb what gives a
// reason or a condition there: "said it was wrong because the party had lost". It is
// -1 where clause t is no such thing.
func (a *attributor) coordinatedContent(h, t int) int {
	tok := a.doc.Tokens[t]
	if t < h || !isRel(tok.Rel, "conj", "advcl", "parataxis") || a.doc.Tokens[h].UPOS != "VERB" {
		return -1
	}
	cue := a.verbCue(h)
	x := a.deps.with(h, "ccomp")
	if !cue.Says() || x < h || x > t {
		return -1
	}
	if isRel(tok.Rel, "parataxis") {
		if first := a.deps.opening(t); a.doc.Word(first-1) == ":" && a.deps.with(t, "nsubj") >= 0 && a.quoteAt[h] == a.quoteAt[t] {
			return x // "reported the party had counted the votes: Lund won"
		}
		return -1
	}
	if isRel(tok.Rel, "advcl") {
		if s := a.deps.with(t, "nsubj"); s >= 0 && a.deps.with(t, "mark") >= 0 && !a.deps.markedBy(t, a.cues.TemporalMarks) && !a.setBeside(t) && !a.same(s, a.subject(h)) {
			return x
		}
		return -1
	}
	if a.deps.with(t, "nsubj") < 0 {
		if bare := tok.XPOS == "VB" || tok.XPOS == "VBP"; bare && a.doc.Tokens[h].XPOS == "VBD" && (a.doc.Tokens[x].XPOS == "VB" || a.doc.Tokens[x].XPOS == "VBP") {
			return x
		}
		if tok.XPOS == "VBZ" && a.doc.Tokens[h].XPOS == "VBD" && a.inPresent(x) {
			return x // "remarked that paper is bulky and | leaves shelves empty"
		}
		if tok.XPOS == "VBD" && a.inPresent(h) && a.deps.past(x) {
			return x // "claims that she was ill and | lost her post"
		}
		if a.modal(t) && a.same(a.subject(x), a.subject(h)) && !a.modal(h) {
			return x // "stated she was not interested, but would accept it"
		}
		return -1
	}
	m, cc := a.deps.with(t, "mark"), a.deps.with(t, "cc")
	if cc >= 0 && m > cc && a.doc.Tokens[m].Lemma == "that" {
		return x // "said that he had hurt her and that his aide offered her money"
	}
	if a.verbCue(t) != nil && !(a.modal(t) && !a.isParty(a.subject(t)) && a.deps.with(t, "ccomp", "xcomp") < 0) {
		return -1
	}
	if cc < 0 || a.cues.Contrasts[strings.ToLower(a.doc.Word(cc))] && (m < 0 || a.doc.Tokens[m].Lemma != "that") && !a.reportsIn(h, x, t) {
		return -1
	}
	return x
}

// reportsIn reports whether the tense of a clause tells that it is said as well as the
// content x of a verb in the past: "said that drivers want to come, but rules make it
// impossible", "said he would come, but the road had flooded".
func (a *attributor) reportsIn(v, x, t int) bool {
	if a.doc.Tokens[v].XPOS != "VBD" {
		return false
	}
	if a.modal(t) {
		return true
	}
	if aux := a.deps.with(t, "aux"); aux >= 0 {
		return a.doc.Tokens[aux].Lemma == "have" && a.doc.Tokens[aux].XPOS == "VBD"
	}
	present := func(c int) bool {
		return isRel(a.doc.Tokens[c].XPOS, "VBP", "VBZ") && a.deps.with(c, "aux") < 0
	}
	return present(x) && present(t)
}

// inPresent reports whether a clause is in the present tense.
func (a *attributor) inPresent(t int) bool {
	if c := a.deps.with(t, "cop", "aux"); c >= 0 {
		t = c
	}
	return isRel(a.doc.Tokens[t].XPOS, "VBZ", "VBP")
}

// modal reports whether a verb stands with "would", "will", "may".
func (a *attributor) modal(v int) bool {
	m := a.deps.with(v, "aux")
	return m >= 0 && a.doc.Tokens[m].XPOS == "MD"
}

// relayed keeps the outlet that told what somebody said for the sentence after
// it, in which "he" or "she" says more: "…, Norwire reported. He said that".
func (a *attributor) relayed() {
	for i := 1; i < len(a.doc.Sentences); i++ {
		before, s := a.doc.Sentences[i-1].Root, a.doc.Sentences[i]
		outer := a.full[before]
		if len(outer) == 0 || !a.isOutlet(outer[0].head) || !a.saysQuote(s.Root) || len(a.full[s.Root]) > 0 || a.inQuotes(s.Root) {
			continue
		}
		who := a.subject(s.Root)
		if who < 0 || a.same(who, outer[0].head) || a.byHead[who] < 0 || !a.mentions[a.byHead[who]].pronoun || !a.same(who, a.subject(before)) && !a.same(who, outer[len(outer)-1].head) {
			continue
		}
		for t := s.First; t < s.End; t++ {
			if len(a.full[t]) > 0 {
				a.full[t] = append(voice{outer[0]}, a.full[t]...)
			}
		}
	}
}

// isOutlet reports whether a phrase stands for a body that tells news.
func (a *attributor) isOutlet(t int) bool {
	if t < 0 || a.byHead[t] < 0 {
		return false
	}
	m := a.mentions[a.byHead[t]]
	kind := m.kind
	if m.chain >= 0 && m.chain < len(a.chains) && a.chains[m.chain].kind != "" {
		kind = a.chains[m.chain].kind
	}
	return a.cues.Outlets[kind]
}
