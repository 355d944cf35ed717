package extract

import (
	"sort"
	"strings"

	"wiregraph/graph/ontology"
)

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
			if dash := a.lastDash(first, end); dash > first {
				if s := a.sourceIn(dash+1, end); s >= 0 && a.mentions[a.byHead[s]].first > dash {
					a.giveVoice(first, dash, s, dash)
					continue
				}
			}
			if comma, s, v := a.trailing(first, end); comma > 0 && (s < 0 || !a.full[first].has(v)) {
				a.giveVoice(first, comma, s, v)
			}
			continue
		}
		if s := a.sourceIn(colon+1, end); s >= 0 {
			a.giveVoice(first, colon, s, colon)
		} else if s := a.sourceIn(first, colon); s >= 0 {
			a.giveVoice(colon+1, end, s, colon)
		} else if s := a.quotedAbove(first, colon, end); s >= 0 {
			a.giveVoice(first, colon, s, colon)
		}
	}
}

// quotedAbove returns the party of whom the words behind a headline's colon tell, where the words
// before it are all a quotation: "'They robbed my son': mother blames the police"; -1 without one.
func (a *attributor) quotedAbove(first, colon, end int) int {
	if colon < first+4 || !isMark(a.doc.Word(first)) || !isMark(a.doc.Word(colon-1)) {
		return -1
	}
	for t := colon + 1; t < end; t++ {
		if isRel(a.doc.Tokens[t].Rel, "nsubj", "root") && a.byHead[t] >= 0 {
			if m := a.mentions[a.byHead[t]]; m.class == ontology.Person || m.class == ontology.Organization || m.class == ontology.Group {
				return t
			}
			return -1
		}
	}
	return -1
}

// isMark reports whether a token is a mark of quotation, be it a single one.
func isMark(w string) bool {
	return isQuoteMark(w) || w != "" && (strings.Trim(w, singleOpen) == "" || strings.Trim(w, singleClose) == "")
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
		i := a.byHead[t]
		if i < 0 {
			continue
		}
		m := a.mentions[i]
		switch {
		case m.end < end && a.doc.Tokens[end-1].UPOS != "PUNCT":
			return -1 // "Northern Air disaster: …" names no speaker
		case a.isParty(t) && m.class != ontology.Place && (m.name != "" || a.speaksAlone(first, end, t)), a.isDocument(t):
			return t
		}
	}
	return -1
}

// speaksAlone reports whether a few tokens are no more than the noun of those who
// give news, with what tells whose they are: "Police", "Health minister", "Norland
// officials", and not "Two dead".
func (a *attributor) speaksAlone(first, end, head int) bool {
	for t := first; t < end; t++ {
		if u := a.doc.Tokens[t].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" && u != "PUNCT" && u != "PART" {
			return false
		}
	}
	class := a.mentions[a.byHead[head]].class
	return class == ontology.Organization || class == ontology.Person && a.deps.with(head, "amod", "nummod") < 0 || a.isSource(head)
}

// trailing returns the source and the verb of a headline that ends in ", X
// say", whatever the parser makes of the verb; -1 without them.
func (a *attributor) trailing(first, end int) (comma, s, v int) {
	if comma, s, v := a.saysLast(first, end); comma > 0 {
		return comma, s, v
	}
	v = end - 1
	if v <= first || a.doc.Tokens[v].UPOS == "PUNCT" {
		return -1, -1, -1
	}
	cue := a.cues.Verbs[a.doc.Tokens[v].Lemma]
	if !cue.Says() {
		return -1, -1, -1
	}
	for t := v - 1; t > first && v-t <= headlineSource; t-- {
		if a.doc.Word(t) == "," {
			if a.byHead[v] >= 0 && a.doc.Tokens[v].UPOS == "NOUN" { // "Canadian police report", taken for a noun
				return t, v, v
			}
			for s := v - 1; s > t; s-- {
				if a.byHead[s] >= 0 && a.isParty(s) {
					if a.cues.Hearers[a.doc.Tokens[v].Lemma] {
						return t, -1, v // "minister took bribes, court told": by whom it leaves open
					}
					return t, s, v
				}
			}
		}
		if isVerb(a.doc.Tokens[t].UPOS) {
			break
		}
	}
	return -1, -1, -1
}

// saysLast finds a headline's ", say X".
func (a *attributor) saysLast(first, end int) (comma, s, v int) {
	for t := first + 1; t+2 < end; t++ {
		if a.doc.Word(t) != "," || a.inQuotes(t) {
			continue
		}
		cue := a.cues.Verbs[a.doc.Token(t+1).Lemma]
		if !cue.Says() || end-t-2 > headlineSource {
			continue
		}
		if s := a.sourceIn(t+2, end); s >= 0 {
			return t, s, t + 1
		}
		if last := end - 1; a.byHead[last] >= 0 && a.isParty(last) {
			return t, last, t + 1
		}
	}
	return -1, -1, -1
}

// giveVoice sets a source around what stands at the tokens.
func (a *attributor) giveVoice(first, end, s, cue int) {
	l := link{source: noSource(cue, cue+1), cue: according}
	l.head = s
	for t := first; t < end; t++ {
		v := voice{l}
		for _, x := range a.full[t] {
			if x.cueFirst != cue { // taken for the word of somebody else
				v = append(v, x)
			}
		}
		a.full[t] = v
	}
}

// tokensIn returns the tokens, half-open, that lie between two bytes.
func (r *reading) tokensIn(start, end int) (first, stop int) {
	first = sort.Search(len(r.doc.Tokens), func(t int) bool { return r.doc.Tokens[t].Start >= start })
	stop = sort.Search(len(r.doc.Tokens), func(t int) bool { return r.doc.Tokens[t].End > end })
	return min(first, stop), stop
}
