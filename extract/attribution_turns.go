package extract

import "wiregraph/graph/ontology"

// turns gives, for every token of a dialogue, the token of who speaks there as
// the label before tells: a name, or the first letters of a name that the text
// has elsewhere. It is -1 outside, and where the outlet itself asks.
func (a *attributor) turns() []int {
	at := make([]int, len(a.doc.Tokens))
	for t := range at {
		at[t] = -1
	}
	last := -1 // the zone of the last label: what follows its paragraph may be anything
	for i, z := range a.zones {
		if z.kind == label {
			last = i
		}
	}
	if last < 0 {
		return a.answers(at)
	}
	who, labelled, asks, t := -1, false, false, 0 // asks: the label before is that of one who mostly asks
	asked, answering := a.asker()
	asking, first := a.asking()
	for i, z := range a.zones {
		answer := asks && !labelled && z.kind == body && isQuestion(a.article.Text[a.zones[i-1].start:a.zones[i-1].end]) && a.ownZone(z)
		if answer {
			who = a.interviewed(first) // "((Daily)) Why did you go? / They had asked me to."
		}
		switch {
		case z.kind == label:
			who, labelled = a.labelled(z), true
			name := speakerLabel(a.article.Text[z.start:z.end])
			if asks = asking[name]; who < 0 && answering >= 0 && name != asked {
				who = answering
			}
		case z.kind == furniture:
		case !labelled && !answer && i > last, z.kind != body && z.kind != bullet:
			who = -1
		default:
			for ; t < len(at) && a.doc.Tokens[t].Start < z.end; t++ {
				if a.doc.Tokens[t].Start >= z.start {
					at[t] = who
				}
			}
			labelled = false
		}
	}
	return at
}

// labelled returns the token of whom a label names, -1 for the outlet itself
// and for one whom the text does not name.
func (a *attributor) labelled(z zone) int {
	name := speakerLabel(a.article.Text[z.start:z.end])
	first, end := a.tokensIn(z.start, z.end)
	named, surname, alike := -1, -1, -1
	for t, i := range a.byHead {
		if i < 0 || a.mentions[i].name == "" {
			continue
		}
		switch m := &a.mentions[i]; {
		case m.class != ontology.Person:
			if m.name == name && alike < 0 {
				alike = t // whatever else the text seems to tell of the name, it speaks
			}
		case isAcronym(name) && m.name != name && initials(m.name) == name:
			return t
		case m.name == name && (named < 0 || first <= t && t < end):
			named = t
		case named < 0 && surname < 0 && lastWord(m.name) == lastWord(name):
			surname = t // "BERG", "MAYOR BO BERG"
		}
	}
	for _, t := range []int{named, surname} {
		if t >= 0 {
			return t
		}
	}
	return alike
}

// takeTurns sets the voice of who speaks in a dialogue around what stands there.
func (a *attributor) takeTurns() {
	for t, who := range a.turnOf {
		if who < 0 {
			continue
		}
		m := &a.mentions[a.byHead[who]]
		l := link{source: noSource(m.nameFirst, m.nameEnd), cue: according}
		l.head = who
		a.full[t] = a.nested(voice{l}, a.full[t])
	}
}
