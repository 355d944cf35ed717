package extract

import "wiregraph/graph/ontology"

// headlineSource is how many words a source before or after a headline's
// colon may have.
const headlineSource = 6

// headlines gives what stands on one side of a headline's colon to the source
// on the other side: "Leader given a car: KCNA", "Minister: no talks planned".
func (a *attributor) headlines() {
	for _, z := range a.zones {
		if z.kind != headline {
			continue
		}
		first, end := a.tokensIn(z.start, z.end)
		colon := -1
		for t := first; t < end; t++ {
			if a.doc.Word(t) == ":" {
				colon = t
			}
		}
		if colon < 0 {
			continue
		}
		if s := a.sourceIn(colon+1, end); s >= 0 {
			a.giveVoice(first, colon, s, colon)
		} else if s := a.sourceIn(first, colon); s >= 0 {
			a.giveVoice(colon+1, end, s, colon)
		}
	}
}

// sourceIn returns the named party that a few tokens consist of, -1 when they
// are something else.
func (a *attributor) sourceIn(first, end int) int {
	if end <= first || end-first > headlineSource {
		return -1
	}
	for t := first; t < end; t++ {
		if isVerb(a.doc.Tokens[t].UPOS) {
			return -1
		}
	}
	for t := end - 1; t >= first; t-- {
		if i := a.byHead[t]; i >= 0 && a.isParty(t) {
			m := a.mentions[i]
			if m.name != "" && m.class != ontology.Place || a.cues.Documents[a.doc.Tokens[t].Lemma] {
				return t
			}
		}
	}
	return -1
}

// giveVoice sets a source around what stands at the tokens.
func (a *attributor) giveVoice(first, end, s, cue int) {
	l := link{source: noSource(cue, cue+1), cue: according}
	l.head = s
	for t := first; t < end; t++ {
		a.full[t] = append(voice{l}, a.full[t]...)
	}
}

// tokensIn returns the tokens, half-open, that lie between two bytes.
func (r *reading) tokensIn(start, end int) (first, stop int) {
	first = len(r.doc.Tokens)
	for t, tok := range r.doc.Tokens {
		if tok.Start >= start && tok.End <= end {
			first, stop = min(first, t), t+1
		}
	}
	return min(first, stop), stop
}
