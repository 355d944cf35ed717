package extract

import "strings"

// coordinatedContent returns the clause that a verb of saying says, where the
// parse coordinates with the verb what it says besides: "said the storm had
// passed and the port was open", "said that the storm had passed, and that"; -1
// where clause t is no such thing.
func (a *attributor) coordinatedContent(h, t int) int {
	if t < h || !isRel(a.doc.Tokens[t].Rel, "conj") || a.doc.Tokens[h].UPOS != "VERB" || a.deps.with(t, "nsubj") < 0 || a.verbCue(t) != nil {
		return -1
	}
	cue := a.verbCue(h)
	x := a.deps.with(h, "ccomp")
	if cue == nil || cue.Speaker != "said" || x < h || x > t {
		return -1
	}
	m, cc := a.deps.with(t, "mark"), a.deps.with(t, "cc")
	if cc < 0 || a.cues.Contrasts[strings.ToLower(a.doc.Word(cc))] && (m < 0 || a.doc.Tokens[m].Lemma != "that") {
		return -1
	}
	return x
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
		if who < 0 || a.byHead[who] < 0 || !a.mentions[a.byHead[who]].pronoun || !a.same(who, a.subject(before)) && !a.same(who, outer[len(outer)-1].head) {
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
