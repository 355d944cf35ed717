package extract

import (
	"strings"

	"wiregraph/graph"
)

// A bearing says which way from the publication an expression without a year
// points.
type bearing int8

// The bearings. Nearest is for what no tense places: "a debate on October 15";
// planned for what was to be, and may have been since: "was to meet on Friday".
const (
	backward bearing = iota
	nearest
	forward
	planned
)

// tensed tells by the tense of its clause alone which way a token lies.
func (w *timekeeper) tensed(v int) bearing {
	for !w.deps.clausal(v) && w.doc.Tokens[v].Head >= 0 {
		if w.ahead(v) {
			return nearest
		}
		v = w.doc.Tokens[v].Head
	}
	if w.deps.past(v) {
		return backward
	}
	if w.deps.some(v, w.looksAhead) {
		return forward
	}
	return nearest
}

// bearing tells by its manner and its tense which way a proposition lies.
func (w *timekeeper) bearing(p *proposition, t *timex) bearing {
	if t.prep == "since" {
		return backward
	}
	past := w.deps.past(p.anchor) || w.undergone(p.anchor)
	if tok := w.doc.Tokens[p.anchor]; tok.Head >= 0 && isRel(tok.Rel, "xcomp") && tok.XPOS == "VB" {
		past = w.deps.past(tok.Head) // "was expected to pass"
	} else if tok.Head >= 0 && isRel(tok.Rel, "nsubj") && tok.UPOS == "NOUN" && w.happens(tok.Head) {
		past = w.deps.past(tok.Head) // "the flood occurred"
	} else if above := w.tenseAbove(p.anchor); above != p.anchor {
		past = w.deps.past(above)
	}
	switch p.modality {
	case graph.Future, graph.Expected, graph.Intended, graph.Conditional:
		if past { // "was to meet", "said that it would come"
			return planned
		}
		return forward
	case graph.Hypothetical:
		if t.prep == "by" || t.prep == "before" { // "unless they are freed by Saturday"
			if past {
				return planned
			}
			return forward
		}
	}
	switch {
	case p.polarity == graph.Negative && !past && w.deps.some(p.anchor, w.looksAhead):
		return forward // "would not reopen before Friday"
	case w.setWith(t), t.prep == "until" && t.weekday > 0: // "called a strike for Friday", "closed the road until Monday"
		return planned
	case t.prep == "until" && !w.over(p.anchor):
		return forward // "has been closed until May"
	case past && (t.prep != limit || w.behindLength(t) || p.typ != nil && p.typ.IsRelation()): // "was mayor until May"
		return backward
	case t.prep == "on" && (w.underWay(p.anchor) || t.weekday > 0 && w.scheduled(p.anchor)):
		return forward // "is visiting Rome on Friday", "the summit opens on Friday"
	}
	return nearest
}

// behindLength reports whether an expression is the end of a length of time before it: "in the three
// months | to June".
func (w *timekeeper) behindLength(t *timex) bool {
	return t.first > 0 && w.x.lexicon.Cues.Calendar.Units[w.doc.Tokens[t.first-1].Lemma] != "" && w.doc.Tokens[t.first-1].UPOS == "NOUN"
}

// looksAhead reports whether a token is an auxiliary of what is, or was, to come.
func (w *timekeeper) looksAhead(a int) bool {
	hedge := w.x.lexicon.Cues.Auxiliaries[strings.ToLower(w.doc.Tokens[a].Lemma)]
	return w.doc.Tokens[a].Rel == "aux" && hedge != nil && (hedge.Modality == string(graph.Future) || hedge.Modality == string(graph.Conditional))
}

// tenseAbove returns the verb in whose tense a participle that has none stands: "slept before
// appearing", "resigned after being accused", "was there, starting in May", "had begun taking care by washing".
func (w *timekeeper) tenseAbove(v int) int {
	for steps := 0; steps < 4; steps++ {
		t := w.doc.Tokens[v]
		a := w.deps.with(v, "aux")
		if being := a >= 0 && w.doc.Tokens[a].XPOS == "VBG"; t.Head < 0 || !isRel(t.Rel, "advcl", "xcomp") || !being && (t.XPOS != "VBG" || a >= 0) {
			break
		}
		v = t.Head
	}
	return v
}

// over reports whether the tense of a verb says that what it tells may be over, and not that it
// lasts.
func (w *timekeeper) over(v int) bool {
	if a := w.deps.with(v, "aux", "cop"); a >= 0 {
		return w.doc.Tokens[a].XPOS == "VBD"
	}
	return !isRel(w.doc.Tokens[v].XPOS, "VBZ", "VBP")
}

// undergone reports whether a participle tells of its noun what was done to it: "the man
// arrested on May 4". What is set for a time may be to come.
func (w *timekeeper) undergone(v int) bool {
	t := w.doc.Tokens[v]
	return t.XPOS == "VBN" && t.Rel == "acl" && w.deps.with(v, "aux") < 0 && !w.x.lexicon.Cues.Calendar.Sets[t.Lemma]
}

// setWith reports whether an expression is a time for which something is set.
func (w *timekeeper) setWith(t *timex) bool {
	return t.first < t.core && w.x.lexicon.Cues.Calendar.SetsWith[strings.ToLower(w.doc.Word(t.first))] &&
		(t.month > 0 || t.weekday > 0 || t.hasDeictic || t.hasWhich || t.year > 0)
}

// underWay reports whether a verb stands in the progressive of the present.
func (w *timekeeper) underWay(v int) bool {
	a := w.deps.with(v, "aux")
	return w.doc.Tokens[v].XPOS == "VBG" && a >= 0 && w.doc.Tokens[a].Lemma == "be" && isRel(w.doc.Tokens[a].XPOS, "VBZ", "VBP")
}

// scheduled reports whether a verb stands in the simple present, which in running text tells of a day that is
// to come; in a headline it tells what happened.
func (w *timekeeper) scheduled(v int) bool {
	return isRel(w.doc.Tokens[v].XPOS, "VBZ", "VBP") && w.deps.with(v, "aux") < 0 && !w.inZone(v, headline)
}

// ahead reports whether a phrase speaks of what is to come, whenever it is told: "until the
// hearing on April 5", "his next hearing".
func (w *timekeeper) ahead(n int) bool {
	if w.doc.Tokens[n].UPOS != "NOUN" {
		return false
	}
	for _, c := range w.deps.of(n) {
		word := strings.ToLower(w.doc.Word(c))
		if c < n && (isRel(w.doc.Tokens[c].Rel, "case") && w.x.lexicon.Cues.NegationEnds[word] || isRel(w.doc.Tokens[c].Rel, "amod") && w.x.lexicon.Cues.Calendar.Which[word] > 0) {
			return true
		}
	}
	return false
}
