package extract

import (
	"strings"
)

// quotations finds who speaks in quotation marks, and gives that voice to what
// stands there and is not in it already: sentences of a quotation beside its
// cue, quotations in two pieces, and whole paragraphs that go on with the last
// speaker.
func (a *attributor) quotations() {
	last := -1 // the quotation before, while its speaker may go on
	cues := make([]int, len(a.quotes))
	for i := range a.quotes {
		q := &a.quotes[i]
		cues[i] = a.quoteCue(q)
		whole := a.isWhole(q)
		if cues[i] < 0 && whole && last >= 0 && a.goesOn(&a.quotes[last], q) {
			cues[i] = cues[last]
		}
		if cues[i] < 0 {
			if whole {
				last = -1
			}
			continue
		}
		if whole || last < 0 {
			last = i
		}
		l := a.quoteLink(cues[i])
		q.source = l.head
		var outer voice
		for _, o := range a.full[cues[i]] {
			if !a.within(q, o.cueFirst) { // a clause of the quotation taken for the main one
				outer = append(outer, o)
			}
		}
		outer = append(outer, l)
		for t := q.first; t < q.end; t++ {
			if !a.full[t].has(l.cueFirst) && (whole || a.full[t] == nil) {
				a.full[t] = a.nested(outer, a.full[t])
			}
		}
	}
}

// nested sets a voice inside that of a quotation: what its speaker says of
// the own thinking adds nobody.
func (a *attributor) nested(outer, inner voice) voice {
	v := outer[:len(outer):len(outer)]
	for _, l := range inner {
		l.hidden = l.hidden || a.repeats(l, outer)
		v = append(v, l)
	}
	return v
}

// quoteLink is what the verb or the noun that brings in a quotation makes of
// whose words it is.
func (a *attributor) quoteLink(cue int) link {
	if a.doc.Tokens[cue].UPOS == "NOUN" {
		return a.nounLink(cue, a.cues.Nouns[a.doc.Tokens[cue].Lemma])
	}
	if c := a.verbCue(cue); c != nil {
		return a.link(cue, c)
	}
	return a.link(cue, according)
}

// isWhole reports whether a quotation holds a sentence, or most of one, and
// is not a few words in a sentence of the article.
func (a *attributor) isWhole(q *quotation) bool {
	if q.end-q.first < 4 {
		return false
	}
	for t := q.first; t < q.end; t++ {
		if h := a.doc.Tokens[t].Head; (h < 0 || !a.within(q, h)) && a.deps.clausal(t) {
			return true
		}
	}
	return false
}

// within reports whether a token stands in the quotation.
func (a *attributor) within(q *quotation, t int) bool { return q.first <= t && t < q.end }

// quoteCue returns the verb by which somebody says the quotation in the
// sentence that it stands in: behind it first, then before it; -1 without one.
func (a *attributor) quoteCue(q *quotation) int {
	if q.first >= q.end {
		return -1
	}
	end := a.doc.Sentences[a.doc.Tokens[q.end-1].Sentence].End
	for t := q.end; t < end && t < q.end+25; t++ {
		if a.inQuotes(t) {
			break
		}
		if a.saysQuote(t) {
			return t
		}
	}
	if v := a.trailingCue(q, end); v >= 0 {
		return v
	}
	first := a.doc.Sentences[a.doc.Tokens[q.first].Sentence].First
	if q.first-1 >= 0 && a.doc.Tokens[q.first-1].Sentence != a.doc.Tokens[q.first].Sentence && a.opensSentence(q.first-1) {
		first = a.doc.Sentences[a.doc.Tokens[q.first-1].Sentence].First
	}
	for t := q.first - 1; t >= first; t-- {
		if a.saysQuote(t) && !a.inQuotes(t) {
			return t
		}
	}
	if q.first < 2 || a.doc.Word(q.first-2) != ":" {
		return a.spokenBefore(q)
	}
	for t := q.first - 3; t >= first; t-- { // "issued this statement: “…”"
		if cue := a.cues.Nouns[a.doc.Tokens[t].Lemma]; cue != nil && cue.Speaker == "said" && a.doc.Tokens[t].UPOS == "NOUN" && a.nounLink(t, cue).head >= 0 {
			return t
		}
	}
	// "The mayor praised her: “…”"
	root := a.doc.Sentences[a.doc.Tokens[q.first-2].Sentence].Root
	if s := a.subject(root); s >= 0 && isVerb(a.doc.Tokens[root].UPOS) && !a.deps.passive(root) && !a.inQuotes(root) && (a.isParty(s) || a.isDocument(s)) {
		return root
	}
	return -1
}

// spokenBefore returns the verb of saying that the sentence before a quotation
// ends in or consists of, when the quotation follows it in its paragraph as a
// sentence of its own; -1 without one.
func (a *attributor) spokenBefore(q *quotation) int {
	s := a.doc.Tokens[q.first].Sentence
	if a.doc.Sentences[s].First < q.first-1 || !a.isWhole(q) {
		return -1
	}
	if a.doc.Tokens[q.first-1].Sentence == s {
		s--
	}
	if s < 0 {
		return -1
	}
	before := a.doc.Sentences[s]
	if strings.ContainsAny(a.article.Text[a.doc.Tokens[before.End-1].End:a.doc.Tokens[q.first].Start], "\n\r") {
		return -1
	}
	for t := before.End - 1; t >= before.First; t-- {
		_, aside := a.wrapped[t]
		if (t == before.Root || aside) && a.saysQuote(t) && !a.inQuotes(t) {
			return t
		}
	}
	return -1
}

// trailingWords is how long a sentence behind a quotation may be that says no
// more than whose it is: "… a trial.” Ms Lee said."
const trailingWords = 8

// trailingCue returns the verb of the short sentence, in the same paragraph,
// that tells whose the quotation before it is; -1 without one.
func (a *attributor) trailingCue(q *quotation, end int) int {
	if end >= len(a.doc.Tokens) || q.end < end-2 || !a.isWhole(q) {
		return -1
	}
	next := a.doc.Sentences[a.doc.Tokens[end].Sentence]
	if next.End-next.First > trailingWords || a.deps.with(next.Root, "ccomp", "obj", "xcomp", "parataxis") >= 0 || !a.saysQuote(next.Root) {
		return -1
	}
	if strings.ContainsAny(a.article.Text[a.doc.Tokens[q.end-1].End:a.doc.Tokens[next.First].Start], "\n\r") {
		return -1
	}
	return next.Root
}

// opensSentence reports whether a colon or a comma right before the mark ties
// a quotation to the sentence before it.
func (a *attributor) opensSentence(t int) bool {
	for i := t; i >= 0 && i > t-3; i-- {
		if w := a.doc.Word(i); w == ":" || w == "," {
			return true
		}
	}
	return false
}

// saysQuote reports whether a token is a verb of saying whose speaker is known.
func (a *attributor) saysQuote(t int) bool {
	if a.doc.Tokens[t].UPOS != "VERB" {
		return false
	}
	cue := a.verbCue(t)
	return cue != nil && cue.Speaker == "said" && cue.Effect != "Uu" && !a.deps.passive(t) && a.speaker(t) >= 0
}

// inQuotes reports whether a token stands between quotation marks.
func (a *attributor) inQuotes(t int) bool { return a.quoteAt[t] >= 0 }

// goesOn reports whether a quotation without a cue goes on with the speaker of
// the one before: in the same paragraph, or as the next paragraph.
func (a *attributor) goesOn(before, q *quotation) bool {
	between := a.article.Text[a.doc.Tokens[before.end-1].End:a.doc.Tokens[q.first].Start]
	breaks := len(paragraphBreaks(between))
	if breaks == 0 {
		return true
	}
	// A new paragraph must be the quotation from its first word, and the
	// paragraph before must not have gone on to other things.
	rest := between[strings.LastIndexAny(between, "\n\r")+1:]
	if breaks > 1 || len(strings.TrimSpace(strings.Trim(rest, quoteMarks))) > 0 {
		return false
	}
	return strings.Count(between, ".") <= 2
}
