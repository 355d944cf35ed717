package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
)

// saysQuote reports whether a token is a verb of saying whose speaker is known.
func (a *attributor) saysQuote(t int) bool {
	if a.doc.Tokens[t].UPOS != "VERB" {
		return false
	}
	cue := a.verbCue(t)
	if cue == nil {
		cue = a.speaksOf(t)
	}
	if cue != nil && cue.Speaker == "none" && (cue.Effect == string(graph.Uncommitted) || a.deps.with(t, "xcomp", "ccomp") < t) && a.doc.Tokens[t].XPOS != "VBN" && (a.quotesAfter(t) || a.quotesBefore(t)) {
		cue = according // "urged voters, “…”", "“…,” Lee pleaded"
	}
	if cue == nil && a.cues.Speaking[a.doc.Tokens[t].Lemma] && a.deps.with(t, "obj") < 0 {
		cue = according // "“…,” the crowd shouted"
	}
	if cue == nil && a.closesQuote(t) {
		cue = according // "“…,” the farmer thundered"
	}
	if (cue == nil || a.deps.passive(t)) && a.cues.Judging[a.doc.Tokens[t].Lemma] != nil && a.callsInMarks(t) {
		return a.speaker(t) >= 0 // "called it “a senseless killing”", "was described by Lee as “a hero”"
	}
	if a.cues.Tell[a.doc.Tokens[t].Lemma] && cue.Says() && a.deps.passive(t) {
		return a.agentOf(t) >= 0 // "was told by Lee of “thirty dead”"
	}
	if cue.Says() && a.deps.passive(t) && a.cues.Citing[a.doc.Tokens[t].Lemma] && a.quotesAfter(t) {
		return a.isPerson(a.subject(t)) // "Ann Lee was quoted in the Post: “…”"
	}
	if !cue.Says() || a.deps.passive(t) || a.doc.Tokens[t].XPOS == "VBN" && a.deps.with(t, "nsubj", "aux") < 0 {
		return false
	}
	s := a.speaker(t)
	if s >= 0 && a.cues.Continuing[a.doc.Tokens[t].Lemma] && !a.mayGoOn(s) {
		return false
	}
	return s >= 0 && !a.cues.Nobody[a.lemma(s)] && (a.quoteAt[s] < 0 || a.quoteAt[s] == a.quoteAt[t])
}

// mayGoOn reports whether what is told to continue or to add something may be somebody who speaks,
// and no thing that goes on or is more: "checks will continue".
func (a *attributor) mayGoOn(s int) bool {
	m := a.at(s)
	return a.isParty(s) || a.isDocument(s) || m != nil && (m.pronoun || m.name != "")
}

// speaksOf returns the cue that a verb is with the preposition of a phrase behind it:
// "talked of his “great heart”".
func (a *attributor) speaksOf(v int) *lexicon.Cue {
	for _, o := range a.deps.of(v) {
		if _, end := a.extent(o); o > v && isRel(a.doc.Tokens[o].Rel, "obl") && (a.inQuotes(o) || a.inQuotes(end-1)) {
			if cue := a.cues.Verbs[a.doc.Tokens[v].Lemma+"_"+a.deps.preposition(o)]; cue != nil && cue.Stance == "neutral" {
				return cue
			}
		}
	}
	return nil
}

// quotesAfter reports whether a comma or a colon and an opening mark follow a verb and its
// object, be it one who is told or the noun of a saying.
func (a *attributor) quotesAfter(v int) bool {
	t := v + 1
	if o := a.deps.with(v, "obj", "iobj"); o > v {
		_, t = a.extent(o)
	}
	return t+1 < len(a.doc.Tokens) && (a.doc.Word(t) == "," || a.doc.Word(t) == ":") && isQuoteMark(a.doc.Word(t+1))
}

// quotesBefore reports whether a closing mark stands right before a verb, or before its
// subject, and nothing that it asks for behind it.
func (a *attributor) quotesBefore(v int) bool {
	first := v
	if s := a.subject(v); s >= 0 && s < v {
		first, _ = a.extent(s)
	}
	if first < 2 || !isQuoteMark(a.doc.Word(first-1)) || a.doc.Tokens[first-2].End != a.doc.Tokens[first-1].Start {
		return false
	}
	c := a.deps.with(v, "obj", "xcomp", "ccomp")
	return c < v
}

// closesQuote reports whether the mark of a whole quotation that ends in a comma, or in one who
// asks or exclaims, stands right before a finite verb without an object or before its subject:
// whatever the verb, it tells how somebody says it.
func (a *attributor) closesQuote(v int) bool {
	if x := a.doc.Tokens[v].XPOS; x != "VBD" && x != "VBZ" && x != "VBP" || a.deps.with(v, "ccomp", "xcomp", "iobj") > v {
		return false
	}
	mark, s := v-1, a.subject(v)
	switch {
	case s < 0:
		s = a.inverted(v)
	case a.deps.with(v, "obj") > v:
		return false
	case s < v:
		first, _ := a.extent(s)
		mark = first - 1
	}
	if s < 0 || mark < 1 || !a.isParty(s) || !isQuoteMark(a.doc.Word(mark)) || strings.Trim(a.doc.Word(mark-1), ",?!") != "" {
		return false
	}
	q := a.quoteAt[mark-1]
	return q >= 0 && a.isWhole(&a.quotes[q])
}

// callsInMarks reports whether what a verb says that something is stands in quotation marks.
func (a *attributor) callsInMarks(v int) bool {
	return a.deps.some(v, func(t int) bool { return t > v && isRel(a.doc.Tokens[t].Rel, "xcomp", "obl", "advcl") && a.inQuotes(t) })
}

// calledBehind returns the noun of a saying, with whose it is, that the words behind a
// quotation say it is: "“…” was Lee's answer", "“…,” came the answer from Lee", "“…” Those were the words of Lee."; -1 without
// one. End is that of the quotation's sentence.
func (a *attributor) calledBehind(q *quotation, end int) int {
	last := end
	if end < len(a.doc.Tokens) && q.end >= end-2 && a.isWhole(q) {
		next := a.doc.Sentences[a.doc.Tokens[end].Sentence]
		if s := a.subject(next.Root); s == next.First && a.doc.Tokens[s].XPOS == "DT" && next.End-next.First <= trailingWords && len(paragraphBreaks(a.article.Text[a.doc.Tokens[end-1].End:a.doc.Tokens[end].Start])) == 0 {
			last = next.End
		}
	}
	for n := q.end; n < last; n++ {
		if v := a.wayOfPutting(n); v >= 0 && a.deps.with(n, "cop") >= q.end {
			return v
		}
		cue := a.cues.Nouns[a.doc.Tokens[n].Lemma]
		if v := a.doc.Tokens[n].Head; cue.Says() && a.doc.Tokens[n].UPOS == "NOUN" && v >= q.end && v < n && isRel(a.doc.Tokens[n].Rel, "nsubj", "obj") && a.deps.with(v, "nsubj", "obj") == n && a.nounLink(n, cue).head >= 0 {
			return n // "“…,” came the answer from Lee"
		}
		if c := a.deps.with(n, "cop"); cue.Says() && a.doc.Tokens[n].UPOS == "NOUN" && c >= q.end && c < n && a.nounLink(n, cue).head >= 0 {
			return n
		}
	}
	return -1
}

// wayOfPutting returns the verb by which somebody puts what a word of manner stands for: "“…” was
// how Lee | put it"; -1 without one.
func (a *attributor) wayOfPutting(how int) int {
	if a.doc.Tokens[how].XPOS != "WRB" {
		return -1
	}
	for _, v := range a.deps.of(how) {
		if it := a.withIt(v); v > how && it != a.doc.Tokens[v].Lemma && a.cues.AsClauses[it] && a.subject(v) > how {
			return v
		}
	}
	return -1
}
