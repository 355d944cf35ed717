package extract

import (
	"regexp"
	"slices"
	"strings"

	"wiregraph/graph"
)

// longestBlock is how many paragraphs a quotation set apart without marks has at most where a
// line under it names who is quoted, and longestStatement where none does.
const (
	longestBlock     = 4
	longestStatement = 12
)

// blockQuotations finds the paragraphs that stand without marks between a colon and a
// line that names, behind a dash, who is quoted: "The judge wrote: / The bank lied. /
// — Judge Jane Roe".
func (r *reading) blockQuotations() []quotation {
	var qs []quotation
	for k, z := range r.zones {
		signature := strings.TrimSpace(r.article.Text[z.start:z.end])
		name := strings.TrimLeft(signature, "-–—― ")
		if z.kind != furniture || name == signature || name == "" || !hasUpper(name[:1]) {
			continue
		}
		for j := k - 1; j >= 1 && k-j <= longestBlock; j-- {
			b, before := r.zones[j], r.zones[j-1]
			if b.kind != body || before.kind != body || strings.ContainsAny(r.article.Text[b.start:b.end], quoteMarks) {
				break
			}
			if !strings.HasSuffix(strings.TrimSpace(r.article.Text[before.start:before.end]), ":") {
				continue
			}
			first, _ := r.tokensIn(b.start, b.end)
			if _, end := r.tokensIn(r.zones[k-1].start, r.zones[k-1].end); first < end {
				qs = append(qs, quotation{first: first, end: end, source: -1, addressee: -1, apart: true, signature: name})
			}
			break
		}
	}
	return qs
}

// statements finds the paragraphs without marks behind one that ends in a verb of saying and a
// colon: the next paragraph, and as many as go on in the first person ("The minister said: /
// The attack was a crime. / We shall help") where the text itself does not speak so before.
// None of them is one of the quotations given.
func (c *corefer) statements(known []quotation) []quotation {
	var qs []quotation
	text, own := c.article.Text, len(c.doc.Tokens)
	for k := 0; k+1 < len(c.zones); k++ {
		z, next := c.zones[k], c.zones[k+1]
		if z.kind != body || next.kind != body || !strings.HasSuffix(strings.TrimSpace(text[z.start:z.end]), ":") {
			continue
		}
		_, colon := c.tokensIn(z.start, z.end)
		first, end := c.tokensIn(next.start, next.end)
		paper := c.paperOf(colon - 1)
		if first >= end || !c.bringsIn(colon-1) && paper < 0 || slices.ContainsFunc(known, func(q quotation) bool { return q.first == first }) {
			continue
		}
		if own == len(c.doc.Tokens) {
			own = c.firstOwn(known)
		}
		if c.breaksOff(next) {
			continue
		}
		if paper >= 0 {
			end = first // only with words of his own
		}
		last := k + longestStatement
		if own < first {
			last = k + 1
		}
		end = c.goesOn(k+1, last, end)
		if first < end {
			qs = append(qs, quotation{first: first, end: end, source: -1, addressee: -1, apart: true})
		}
	}
	return qs
}

// goesOn returns how far words that end at a token go on in the first person, over the paragraphs
// from one zone to another at most.
func (c *corefer) goesOn(from, last, end int) int {
	for j := from; j < len(c.zones) && j <= last && !c.breaksOff(c.zones[j]); j++ {
		first, to := c.tokensIn(c.zones[j].start, c.zones[j].end)
		for t := first; t < to; t++ {
			if c.inOwnWords(t) {
				end = to
			}
		}
	}
	return end
}

// breaksOff reports whether a paragraph cannot go on with words set apart without marks: it has
// marks of its own, or brings in others' words.
func (c *corefer) breaksOff(z zone) bool {
	said := c.article.Text[z.start:z.end]
	return z.kind != body || quotes(said) || strings.HasSuffix(strings.TrimSpace(said), ":")
}

// wordsInMarks are a word or two that stand in marks and are no quotation: "his “war” on crime".
var wordsInMarks = regexp.MustCompile(`[“"][^“”" ]+( [^“”" ]+)?[^“”" ,.?!][”"]`)

// quotes reports whether a paragraph has a quotation in marks.
func quotes(said string) bool {
	return strings.ContainsAny(wordsInMarks.ReplaceAllString(said, ""), quoteMarks)
}

// paperOf returns the noun of a paper or a saying, with whose it is, that the clause before a
// colon names and says nothing of: "Her statement in full:"; -1 where it is none.
func (c *corefer) paperOf(colon int) int {
	root := c.doc.Sentences[c.doc.Tokens[colon].Sentence].Root
	tok := c.doc.Tokens[root]
	if root > colon || tok.UPOS != "NOUN" || c.deps.with(root, "nsubj", "cop", "acl:relcl") >= 0 || c.deps.with(root, "nmod") < 0 {
		return -1
	}
	if cue := c.cues.Nouns[tok.Lemma]; !c.cues.Documents[tok.Lemma] && !(cue.Says() && cue.Effect == string(graph.CertainYes)) {
		return -1
	}
	return root
}

// spoken finds, in the paragraphs without marks, what stands behind a colon that brings in
// somebody's words and goes on, in the first person, over its sentences and the paragraphs behind:
// "The mayor said: We closed the pool. The owner lied to us."
func (c *corefer) spoken(known []quotation) []quotation {
	var qs []quotation
	for k, z := range c.zones {
		if z.kind != body || quotes(c.article.Text[z.start:z.end]) {
			continue
		}
		first, end := c.tokensIn(z.start, z.end)
		for t := first + 1; t+1 < end; t++ {
			if c.doc.Word(t) != ":" || !hasUpper(c.doc.Word(t + 1)[:1]) || !c.bringsIn(t) || c.quotesHimself(t) {
				continue
			}
			last := -1
			for x := t + 1; x < end; x++ {
				if c.inOwnWords(x) {
					last = c.doc.Sentences[c.doc.Tokens[x].Sentence].End
				}
			}
			if last > t {
				last = min(last, end)
				if c.firstOwn(known) > t {
					last = c.goesOn(k+1, k+longestStatement, last)
				}
				qs = append(qs, quotation{first: t + 1, end: last, source: -1, addressee: -1, apart: true})
			}
			break
		}
	}
	return qs
}

// quotesHimself reports whether what brings in words before a colon is itself in the first person:
// "((Lee)) I would say: …", of which who speaks there is known.
func (c *corefer) quotesHimself(colon int) bool {
	for t := colon - 1; c.sameSentence(t, colon); t-- {
		if c.inOwnWords(t) {
			return true
		}
	}
	return false
}

// bringsIn reports whether the last verb before a colon tells that somebody says what stands
// behind it.
func (c *corefer) bringsIn(colon int) bool {
	for t := colon - 1; c.sameSentence(t, colon); t-- {
		tok := c.doc.Tokens[t]
		if !isVerb(tok.UPOS) || tok.XPOS == "VBN" {
			continue
		}
		cue := c.cues.Verbs[tok.Lemma]
		return cue.Says() && cue.Effect == string(graph.CertainYes) && (c.deps.with(t, "obj") < 0 || c.cues.Tell[tok.Lemma])
	}
	return false
}

// inOwnWords reports whether somebody speaks of himself with a token.
func (c *corefer) inOwnWords(t int) bool { return c.cues.FirstPerson[strings.ToLower(c.doc.Word(t))] }

// firstOwn returns the first token with which the text speaks of its author, and the number of
// tokens where it never does.
func (c *corefer) firstOwn(quoted []quotation) int {
	at := quotesByToken(len(c.doc.Tokens), quoted)
	for t := range c.doc.Tokens {
		if at[t] < 0 && c.inOwnWords(t) {
			return t
		}
	}
	return len(c.doc.Tokens)
}

// inBlock reports whether a token stands in a quotation set apart, whose author may
// speak of himself by name: "the court answers that".
func (a *attributor) inBlock(t int) bool {
	return a.inQuotes(t) && a.quotes[a.quoteAt[t]].apart
}

// blockVoice is the voice of a quotation set apart: of whom its signature names, where
// the text names him too, or of who says it before the colon.
func (a *attributor) blockVoice(q *quotation) voice {
	if q.signature != "" && (q.first == 0 || a.doc.Word(q.first-1) != ":") {
		return a.signedVoice(q)
	}
	for t := q.first - 2; t >= 0 && a.doc.Tokens[t].Sentence == a.doc.Token(q.first-1).Sentence; t-- {
		if a.saysQuote(t) && !a.inQuotes(t) {
			return append(a.full[t][:len(a.full[t]):len(a.full[t])], a.quoteLink(t))
		}
	}
	if n := a.doc.Sentences[a.doc.Tokens[q.first-1].Sentence].Root; q.signature == "" && a.doc.Tokens[n].UPOS == "NOUN" && n < q.first {
		l := link{source: noSource(n, n+1), cue: according}
		if l.head, l.document = a.author(n); l.head >= 0 && l.document >= 0 {
			return voice{l}
		}
	}
	return a.signedVoice(q)
}
