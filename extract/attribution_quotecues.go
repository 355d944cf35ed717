package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"wiregraph/graph"
)

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
		if a.saysQuote(t) && !a.setAgainst(q, t) && !(a.doc.Tokens[t].Rel == "acl:relcl" && a.deps.with(t, "xcomp", "ccomp", "obj") > t) { // but not "said a nurse, who asked not to be named"
			return a.asSaying(t)
		}
	}
	if v := a.trailingCue(q, end); v >= 0 && !a.follows(q) && !a.brought(q) {
		return v
	}
	if v := a.pointsBack(q, end); v >= 0 {
		return v
	}
	if n := a.calledBehind(q, end); n >= 0 {
		return n
	}
	first := a.doc.Sentences[a.doc.Tokens[q.first].Sentence].First
	if q.first-1 >= 0 && a.doc.Token(q.first-1).Sentence != a.doc.Tokens[q.first].Sentence && a.opensSentence(q.first-1) {
		first = a.doc.Sentences[a.doc.Tokens[q.first-1].Sentence].First
	}
	if c := q.first - 2; c >= 0 && a.doc.Word(c) == ":" {
		first = min(first, a.doc.Sentences[a.doc.Tokens[c].Sentence].First)
	}
	for t := q.first - 1; t >= first; t-- {
		if a.saysQuote(t) && !a.inQuotes(t) {
			return t
		}
	}
	if n := q.first - 3; n >= first && a.doc.Word(n+1) == "," && a.isWhole(q) { // "his tweet included the statement, “…”"
		if cue := a.cues.Nouns[a.doc.Tokens[n].Lemma]; cue.Says() && a.doc.Tokens[n].UPOS == "NOUN" && cue.Effect == string(graph.CertainYes) {
			if l := a.nounLink(n, cue); l.head >= 0 {
				return n
			}
			if v := a.doc.Tokens[n].Head; v >= 0 && isVerb(a.doc.Tokens[v].UPOS) && isRel(a.doc.Tokens[n].Rel, "obj") && a.speaker(v) >= 0 {
				return v
			}
		}
	}
	if q.first < 2 || a.doc.Word(q.first-2) != ":" {
		if v := a.reactedWith(q, first); v >= 0 {
			return v
		}
		return a.spokenBefore(q)
	}
	for t := q.first - 3; t >= first; t-- { // "issued this statement: “…”"
		if cue := a.cues.Nouns[a.doc.Tokens[t].Lemma]; cue.Says() && a.doc.Tokens[t].UPOS == "NOUN" && a.putOut(t) && a.nounLink(t, cue).head >= 0 {
			return t
		}
	}
	// "The mayor praised her: “…”"
	root := a.doc.Sentences[a.doc.Tokens[q.first-2].Sentence].Root
	if s := a.subject(root); s >= 0 && a.deps.clausal(root) && !a.deps.passive(root) && !a.inQuotes(root) && (a.isParty(s) || a.isDocument(s)) {
		return root
	}
	return -1
}

// setAgainst reports whether a verb behind a quotation tells what another says, in a clause
// that is set against the one with the quotation: "was called “slow”, while Lee | said that".
func (a *attributor) setAgainst(q *quotation, v int) bool {
	m := a.deps.with(v, "mark")
	return m >= q.end && isRel(a.doc.Tokens[v].Rel, "advcl") && a.cues.Contrasts[a.doc.Tokens[m].Lemma] && a.deps.with(v, "nsubj") >= 0
}

// follows reports whether the sentence right before a quotation says another, with which
// this one goes on: "“Nobody warned us,” said Lee. “We ran.” The mayor apologised."
func (a *attributor) follows(q *quotation) bool {
	v := a.spokenBefore(q)
	if v < 0 || !a.saysQuote(v) {
		return false
	}
	s := a.doc.Sentences[a.doc.Tokens[v].Sentence]
	for t := s.First; t < s.End; t++ {
		if a.inQuotes(t) {
			return true
		}
	}
	return false
}

// brought reports whether the words before a quotation in its sentence tell whose it is.
func (a *attributor) brought(q *quotation) bool {
	for t := a.doc.Sentences[a.doc.Tokens[q.first].Sentence].First; t < q.first; t++ {
		if !a.inQuotes(t) && a.saysQuote(t) {
			return true
		}
	}
	return false
}

// asSaying returns the verb by which the one speaks whom another quotes, where a
// verb quotes somebody: "…, Norwire quoted a doctor as saying"; else the verb.
func (a *attributor) asSaying(v int) int {
	for _, t := range a.deps.of(v) {
		tok := a.doc.Tokens[t]
		if t > v && isRel(tok.Rel, "advcl") && tok.XPOS == "VBG" && a.deps.markedBy(t, a.cues.RoleMarks) && a.saysQuote(t) {
			return t
		}
	}
	return v
}

// putOut reports whether a paper or a saying is what a sentence puts forth, and
// not what somebody answers with words of his own: "opposed the statement: “…”".
func (a *attributor) putOut(n int) bool {
	tok := a.doc.Tokens[n]
	return tok.Head < 0 || !isRel(tok.Rel, "obj", "obl") || !isVerb(a.doc.Tokens[tok.Head].UPOS) || a.puts(tok.Head)
}

// reactedWith returns the verb, of whatever sense, that a person's whole words
// follow after a comma: "She defended the plan, “We had no choice.”"
func (a *attributor) reactedWith(q *quotation, first int) int {
	if q.first < 2 || a.doc.Word(q.first-2) != "," || !a.isWhole(q) {
		return -1
	}
	if r, _ := utf8.DecodeRuneInString(a.doc.Word(q.first)); !unicode.IsUpper(r) {
		return -1
	}
	for t := q.first - 3; t >= first; t-- {
		if a.doc.Tokens[t].UPOS == "VERB" && !a.inQuotes(t) && !a.deps.passive(t) {
			if s := a.subject(t); s >= 0 && s < t && (a.isHuman(s) || a.isParty(s)) {
				return t
			}
		}
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
	b := a.doc.Token(q.first - 1).Sentence
	if b == s {
		b--
	}
	if b < 0 {
		return -1
	}
	before := a.doc.Sentences[b]
	if cue := a.verbCue(before.Root); cue != nil && cue.Effect == string(graph.Uncommitted) {
		return -1 // who asks is answered by another
	}
	if strings.ContainsAny(a.article.Text[a.doc.Tokens[before.End-1].End:a.doc.Tokens[q.first].Start], "\n\r") {
		return -1
	}
	for t := before.End - 1; t >= before.First; t-- {
		_, aside := a.wrapped[t]
		if (t == before.Root || aside) && a.saysQuote(t) && !a.inQuotes(t) {
			return t
		}
	}
	if v := a.asSaying(before.Root); v != before.Root && !a.inQuotes(v) {
		return v // "one was quoted as saying. “…”"
	}
	// "Her answer was short. “They never came.”"
	if s := a.subject(before.Root); s >= 0 && a.doc.Tokens[s].UPOS == "NOUN" && a.deps.with(before.Root, "cop") >= 0 && !a.inQuotes(s) {
		if cue := a.cues.Nouns[a.doc.Tokens[s].Lemma]; cue.Says() && cue.Effect == string(graph.CertainYes) && a.nounLink(s, cue).head >= 0 {
			return s
		}
	}
	// "She left the series. “This is not what I wanted.”"
	if s := a.subject(before.Root); s >= 0 && a.isHuman(s) && a.deps.clausal(before.Root) && !a.inQuotes(before.Root) {
		return before.Root
	}
	return -1
}

// trailingWords is how long a sentence behind a quotation may be that says no
// more than whose it is: "… a trial.” Ms Lee said."
const trailingWords = 12

// trailingCue returns the verb of the short sentence, in the same paragraph,
// that tells whose the quotation before it is; -1 without one.
func (a *attributor) trailingCue(q *quotation, end int) int {
	if end >= len(a.doc.Tokens) || q.end < end-2 || !a.isWhole(q) {
		return -1
	}
	next := a.doc.Sentences[a.doc.Tokens[end].Sentence]
	if next.End-next.First > trailingWords || a.deps.with(next.Root, "ccomp", "xcomp", "parataxis") >= 0 || !a.saysQuote(next.Root) {
		return -1
	}
	if o := a.deps.with(next.Root, "obj", "iobj"); o >= 0 && (!a.cues.Tell[a.doc.Tokens[next.Root].Lemma] || !a.isParty(a.speaker(next.Root)) || !a.isParty(o)) {
		return -1 // "The video shows an officer" says no more than it tells
	}
	if strings.ContainsAny(a.article.Text[a.doc.Tokens[q.end-1].End:a.doc.Tokens[next.First].Start], "\n\r") {
		return -1
	}
	return next.Root
}

// pointsBack returns the verb of saying of the sentence behind a quotation, be it in the next
// paragraph, that points to what was said by its first word: "“…” / So says Lee, who owns the
// shop."; -1 without one.
func (a *attributor) pointsBack(q *quotation, end int) int {
	if end >= len(a.doc.Tokens) || q.end < end-2 || !a.isWhole(q) {
		return -1
	}
	next := a.doc.Sentences[a.doc.Tokens[end].Sentence]
	if w := a.doc.Tokens[next.First]; w.Lemma != "so" && w.Lemma != "thus" || w.Head != next.Root || next.Root != next.First+1 || !a.saysQuote(next.Root) {
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
