package extract

import (
	"strings"

	"wiregraph/graph"
)

// quotations finds who speaks in quotation marks, and gives that voice to what
// stands there and is not in it already: sentences of a quotation beside its
// cue, quotations in two pieces, and whole paragraphs that go on with the last
// speaker.
func (a *attributor) quotations() {
	last := -1 // the quotation before, while its speaker may go on
	said := make([]voice, len(a.quotes))
	for i := range a.quotes {
		q := &a.quotes[i]
		q.source, q.addressee = -1, -1
		whole := a.isWhole(q)
		v := a.voiceOf(q)
		if q.apart {
			v = a.blockVoice(q)
		}
		if v == nil && whole && last >= 0 && a.goesOn(&a.quotes[last], q) && !a.othersWords(q, said[last]) {
			v = said[last]
		}
		if v == nil && whole {
			v = a.introduced(q)
		}
		if v == nil {
			v = a.ownWords(q)
		}
		if v == nil {
			if whole {
				last = -1
			}
			continue
		}
		said[i] = v
		if whole || last < 0 {
			last = i
		}
	}
	for i := len(said) - 1; i >= 0; i-- {
		if said[i] == nil && i+1 < len(said) && a.quotes[i].runsOn && a.quotes[i+1].first <= a.quotes[i].end+1 {
			said[i] = said[i+1] // told at the end of its last paragraph
		}
		if said[i] != nil {
			a.speaks(&a.quotes[i], said[i])
		}
	}
}

// speaks gives a quotation its voice.
func (a *attributor) speaks(q *quotation, v voice) {
	speaker, whole := v[len(v)-1], a.isWhole(q)
	q.source, q.addressee = speaker.head, speaker.addressee
	for t := q.first; t < q.end; t++ {
		if (whole || a.full[t] == nil) && !a.full[t].beginsWith(v) {
			a.full[t] = a.nested(v, a.inside(q, a.full[t]))
		}
	}
}

// voiceOf is the voice of a quotation as the words around it tell, nil where they
// do not: those who relay it, those whose saying the cue is part of, and who speaks.
func (a *attributor) voiceOf(q *quotation) voice {
	cue := a.quoteCue(q)
	v := a.relaying(q, cue)
	if cue < 0 || a.doc.Tokens[cue].UPOS != "NOUN" && a.verbCue(cue) == nil {
		if by := a.announcedBy(q); by != nil {
			return by
		}
	}
	if cue < 0 {
		if !a.isWhole(q) {
			return nil
		}
		if by := a.signedVoice(q); by != nil {
			return by
		}
		if dash, s := a.signed(q); len(v) == 0 && s >= 0 {
			l := link{source: noSource(dash, dash+1), cue: according}
			l.head = s
			return voice{l}
		}
		return v
	}
	if len(v) > 0 && a.doc.Tokens[cue].UPOS == "VERB" && a.verbCue(cue) == nil && !a.saysQuote(cue) {
		return v // "He coughed, and in the words of Lee, “…”"
	}
	for _, o := range a.full[cue] {
		if !a.inQuotes(o.cueFirst) && !v.has(o.cueFirst) { // a clause of the quotation taken for the main one
			v = append(v, o)
		}
	}
	if !a.isWhole(q) && !a.reaches(cue, q) {
		return nil
	}
	l := a.quoteLink(cue)
	if by, ok := a.quotesSomebody(cue); ok {
		return append(v, l, by)
	}
	if o, ok := a.quotedIn(l); ok && !v.has(o.cueFirst) {
		v = append(v, o)
	}
	return append(v, l)
}

// reaches reports whether a few quoted words are part of the clause of a verb, or of what
// it says, and not of another clause beside it: "sold “old” cars, while one firm | made “new”
// ones". A single word before a noun only tells of the noun's name.
func (a *attributor) reaches(cue int, q *quotation) bool {
	top := q.first
	for h := a.doc.Tokens[top].Head; h >= 0 && a.within(q, h); h = a.doc.Tokens[top].Head {
		top = h
	}
	for x := a.doc.Tokens[top].Head; x >= 0 && x != cue; x = a.doc.Tokens[x].Head {
		if tok := a.doc.Tokens[x]; isRel(tok.Rel, "advcl", "conj", "parataxis") && a.deps.with(x, "nsubj") >= 0 && !a.above(x, cue) {
			return false
		}
	}
	return true
}

// beginsWith reports whether the outer links of a voice are those of another.
func (v voice) beginsWith(outer voice) bool {
	if len(v) < len(outer) {
		return false
	}
	for i, l := range outer {
		if v[i].cueFirst != l.cueFirst {
			return false
		}
	}
	return true
}

// relaying returns who tells the whole of a quotation that another says, as words
// beside it have it: "said — as quoted by Norwire — “…”", "“…”, according to Norwire".
func (a *attributor) relaying(q *quotation, cue int) voice {
	for t := q.first; t < q.end; t++ {
		for _, w := range a.beside[t] {
			if w.rank <= asQuotedBy && !a.inQuotes(w.head) && w.cueFirst != cue && w.source.head >= 0 {
				return voice{w.link}
			}
		}
	}
	return nil
}

// inside is what of a voice speaks in a quotation itself: the verbs around it
// tell whose it is, and only the nearest of them does.
func (a *attributor) inside(q *quotation, v voice) voice {
	var out voice
	for _, l := range v {
		if a.within(q, l.cueFirst) {
			out = append(out, l)
		}
	}
	return out
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
	if noun := a.cues.Nouns[a.doc.Tokens[cue].Lemma]; noun != nil && a.doc.Tokens[cue].UPOS == "NOUN" {
		return a.nounLink(cue, noun)
	}
	if c := a.verbCue(cue); c != nil && c.Effect != string(graph.CertainNo) && c.Effect != string(graph.Uncommitted) {
		return a.link(cue, c)
	}
	return a.link(cue, according) // what somebody denies something with, or says beside a question, he asserts
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
