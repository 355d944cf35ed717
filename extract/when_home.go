package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
)

// home returns the noun that a time right behind it belongs to, where the parse
// gives the time to the verb: that of a phrase which is a time itself ("until his
// retirement | in 2018"), the words of somebody ("according to officials | on
// Saturday"), or what something came from ("from 4 dollars | in 2010"). -1
// without one.
func (w *timekeeper) home(head int, t *timex) int {
	g, n := w.doc.Tokens[head].Head, t.first-1
	if g < 0 || n < 0 || w.doc.Tokens[n].UPOS == "PUNCT" || !w.sameSentence(n, head) {
		return -1
	}
	verbal := isVerb(w.doc.Tokens[g].UPOS)
	if n == g && verbal {
		return -1 // "according to a report released | on Monday"
	}
	for n >= 0 && !w.housed(n, verbal, t) {
		if n = w.doc.Tokens[n].Head; n >= t.first || n == g && verbal {
			return -1
		}
	}
	return n
}

// housed reports whether a phrase keeps the time behind it to itself; a time
// itself does so only where the parse gives the one behind it to the verb.
func (w *timekeeper) housed(n int, verbal bool, t *timex) bool {
	tok := w.doc.Tokens[n]
	if isRel(tok.Rel, "appos") && verbal {
		return (t.prep == "since" || t.prep == "until" || t.until != nil) && len(w.standing(n)) > 0 // "Jane Roe, mayor since 2012, resigned"
	}
	if !isRel(tok.Rel, "obl", "nmod") {
		return false
	}
	if rel, _ := w.timeMark(n); rel != "" && verbal || w.cited(n) || verbal && w.longPast(n, t) {
		return true
	}
	return w.deps.cased(n, "from") && slices.ContainsFunc(w.doc.Values, func(v nlp.Name) bool {
		return v.First <= n && n < v.End && v.Kind != nlp.Date
	})
}

// longPast reports whether a month or a year stands behind what is known to have happened, over which
// something is done: "was arrested over the attack on a mosque | in March". News say of what is new on
// which day it was.
func (w *timekeeper) longPast(n int, t *timex) bool {
	month := t.day == 0 && t.weekday == 0 && (t.month > 0 || t.year > 0) && t.length == 0
	return month && t.prep == "in" && w.x.lexicon.Cues.Calendar.Grounds[w.deps.preposition(n)] && w.deps.with(n, "det") >= 0 && !w.deps.indefinite(n) && len(w.datings(n, 0)) > 0
}

// standing are the relations told at a noun: the office of an apposition.
func (w *timekeeper) standing(n int) []dating {
	var out []dating
	for _, i := range w.byAnchor[n] {
		if p := &w.props[i]; p.typ != nil && p.typ.IsRelation() && p.end > 0 {
			out = append(out, dating{i, 0})
		}
	}
	return out
}

// cited reports whether a phrase says whose words a clause is.
func (w *timekeeper) cited(n int) bool {
	c := w.deps.with(n, "case")
	if c < 0 || c > n {
		return false
	}
	end := c + 1
	for end < n && isRel(w.doc.Tokens[end].Rel, "fixed", "case") {
		end++
	}
	return slices.Contains(w.x.lexicon.Cues.Prepositions, strings.ToLower(w.doc.Span(c, end)))
}

// compared reports whether a time is only what something is measured against: "higher than
// last year", "the lowest since 1994", "the deadliest attack this year", "the first visit in five years".
func (w *timekeeper) compared(t *timex) bool {
	if t.first == 0 {
		return false
	}
	if (t.prep == "since" || t.ahead || t.prep == "" && t.hasWhich && t.which == 0 && t.unit != "D" && t.unit != "W") && w.outdone(t.first) {
		return true
	}
	before := strings.ToLower(w.doc.Word(t.first - 1))
	back := t.anchor == "spoken" && t.dir < 0 && t.core > 0 && w.x.lexicon.Cues.Calendar.Against[strings.ToLower(w.doc.Word(t.core-1))]
	return back || w.x.lexicon.Cues.Calendar.Than[before]
}

// eventAfter returns the event that a length of time is counted from: "two
// months after | the vote". -1 without one.
func (w *timekeeper) eventAfter(t *timex, head int) int {
	if t.length == 0 || t.anchor != "spoken" || t.end >= len(w.doc.Tokens) {
		return -1
	}
	mark := w.doc.Tokens[t.end-1]
	if v := mark.Head; v >= t.end && isRel(mark.Rel, "case", "mark") && mark.Sentence == w.doc.Tokens[v].Sentence {
		return v
	}
	return -1
}

// happens reports whether a verb says of its subject only that it happens: "occurred", "broke out".
func (w *timekeeper) happens(v int) bool {
	key := w.doc.Tokens[v].Lemma
	if w.doc.Tokens[v].XPOS == "VBN" && w.x.lexicon.Frames.Happens("be_"+strings.ToLower(w.doc.Word(v))) {
		return w.deps.passive(v) || isRel(w.doc.Tokens[v].Rel, "acl") // "the summit held on Monday"
	}
	if p := w.deps.with(v, "compound:prt"); p > v {
		key += "_" + w.doc.Tokens[p].Lemma
	}
	if o := w.deps.with(v, "obj"); o > v {
		key += "_" + w.doc.Tokens[o].Lemma
	}
	return w.x.lexicon.Frames.Happens(key)
}

// happened returns the subject of a verb, or what its relative clause is about;
// -1 without one.
func (w *timekeeper) happened(v int) int {
	tok := w.doc.Tokens[v]
	if isRel(tok.Rel, "acl") {
		return tok.Head
	}
	return w.deps.with(v, "nsubj")
}

// served are the offices and memberships that a verb says somebody serves in, or comes to
// hold: "began serving as governor in 2017", "became the party's nominee in March".
func (w *timekeeper) served(v, away int) []dating {
	var out []dating
	for _, c := range w.deps.of(v) {
		tok := w.doc.Tokens[c]
		switch {
		case isRel(tok.Rel, "xcomp") && isVerb(tok.UPOS):
			out = append(out, w.served(c, away)...)
		case isRel(tok.Rel, "obl") && w.deps.cased(c, "as"), isRel(tok.Rel, "xcomp") && tok.UPOS == "NOUN":
			for _, d := range w.standing(c) {
				out = append(out, dating{d.prop, away})
			}
		}
	}
	return out
}

// outdone reports whether what stands right before a time is what is the most of its kind in
// that time, or the first: "the worst storm to hit the coast | since 1997".
func (w *timekeeper) outdone(first int) bool {
	const reach = 12
	for k := first - 1; k >= 0 && k > first-reach; k-- {
		t := w.doc.Tokens[k]
		switch {
		case t.Sentence != w.doc.Tokens[first].Sentence || t.UPOS == "PUNCT" && w.doc.Word(k) != "-" || isTensed(t.XPOS):
			return false
		case w.inZone(k, headline) && t.UPOS == "ADJ" && w.x.lexicon.Nouns.Ordinal(strings.ToLower(t.Lemma)): // "for first talks in five years"
			return true
		case k == 0 || !isRel(w.doc.Token(k-1).UPOS, "DET", "PRON", "PART"): // "at least 40 percent since 1994"
		case isRel(t.XPOS, "JJS", "RBS") || (t.UPOS == "ADJ" || w.doc.Token(k-1).Lemma == "the") && w.x.lexicon.Nouns.Ordinal(strings.ToLower(t.Lemma)):
			return true
		}
	}
	return false
}

// withinSpan leaves a time to what is told between the "since" before it and the time, where what
// begins so is only what something is the most of its kind in: "the lowest since the vote | in 1991",
// "the third since he took office | in 2017".
func (w *timekeeper) withinSpan(dated []dating, t *timex) []dating {
	const reach = 8
	for k := t.first - 1; k >= 0 && k > t.first-reach && w.doc.Tokens[k].UPOS != "PUNCT"; k-- {
		if w.x.lexicon.Cues.Calendar.Prepositions[strings.ToLower(w.doc.Word(k))] == "since" && w.outdone(k) {
			return slices.DeleteFunc(dated, func(d dating) bool { a := w.props[d.prop].anchor; return a < k || a >= t.end })
		}
	}
	return dated
}

// whenBehind dates what a clause right behind a time tells of it, however the time bounds what is
// told before: "the worst since 1997, | when 230 people died".
func (w *timekeeper) whenBehind(t *timex) {
	if t.end+1 >= len(w.doc.Tokens) || w.doc.Word(t.end) != "," || w.doc.Tokens[t.end+1].XPOS != "WRB" {
		return
	}
	v := w.doc.Token(t.end + 1).Head
	if v <= t.end+1 {
		return
	}
	at := w.time(t, w.tensed(v))
	if at.Value == "" {
		return
	}
	w.apart[v] = true
	at.Relation = "in"
	for _, i := range w.toldAt(v) {
		if p := &w.props[i]; p.time == nil {
			p.time, w.says[i] = at, weight(at)
		}
	}
}
