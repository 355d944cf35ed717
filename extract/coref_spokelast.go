package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// othersTurn reports whether a pronoun says something for which another than a mention stands, as he
// is who spoke in the sentence before, and the mention nobody who did: "His lawyer told reporters that
// Lee was ill. The trial, he said, was a farce".
func (c *corefer) othersTurn(i, j int, p lexicon.Pronoun) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	at := c.doc.Tokens[m.head].Sentence
	if at == 0 || !c.spoke(i) || c.quoteAt[m.head] >= 0 || c.doc.Tokens[o.head].Sentence >= at || c.spoke(j) || !p.Plural && p.Gender != 'm' && p.Gender != 'f' {
		return false
	}
	s := c.saidIn(at - 1)
	if s < 0 || c.known(s) == c.known(j) {
		return false
	}
	k := c.known(s)
	return speaks(k) && c.agrees(k, p)
}

// saidIn returns the mention of who says what a sentence tells, be it with the verb of the sentence,
// beside it, or by whose word it is ("according to Lee"); -1 where nobody does.
func (c *corefer) saidIn(sentence int) int {
	root := c.doc.Sentences[sentence].Root
	for t := c.doc.Sentences[sentence].First; t < c.doc.Sentences[sentence].End; t++ {
		if c.byHead[t] >= 0 && c.doc.Tokens[t].Head == root && c.accorded(t) {
			return c.byHead[t]
		}
	}
	for _, v := range append([]int{root}, c.deps.of(root)...) {
		if v != root && !isRel(c.doc.Tokens[v].Rel, "parataxis") || c.doc.Tokens[v].UPOS != "VERB" || !c.cues.Verbs[c.doc.Tokens[v].Lemma].Says() || c.deps.passive(v) || c.deps.with(v, "xcomp") >= 0 || c.quoteAt[v] >= 0 {
			continue
		}
		if s := c.deps.with(v, "nsubj"); s >= 0 && c.byHead[s] >= 0 {
			return c.byHead[s]
		}
	}
	return -1
}

// inOwnQuote reports whether a mention stands in the quotation that the subject of a verb of saying says
// in its sentence, who calls himself "I" there and nobody of whom he speaks: "“They beat him,” he said".
func (c *corefer) inOwnQuote(i, j int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	return c.quoteAt[o.head] >= 0 && c.quoteAt[m.head] < 0 && c.spoke(i) && c.sameSentence(o.head, m.head)
}

// ledTo returns the person whom the sentence before tells of, in whose words a paragraph goes on, for
// the pronoun that tells whose they are: "“It killed our dog,” said Lee. Holt nodded. “It burned our
// shed,” she said"; -1 where a pronoun tells no such thing.
func (c *corefer) ledTo(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	at := c.doc.Tokens[m.head].Sentence
	if at == 0 || p.Gender != 'm' && p.Gender != 'f' || !c.spoke(i) || c.quoteAt[m.head] >= 0 {
		return -1
	}
	before, own := c.doc.Sentences[at-1], c.doc.Sentences[at]
	if !isQuoteMark(c.doc.Word(own.First)) && c.quoteAt[own.First] < 0 || strings.ContainsAny(c.article.Text[c.doc.Tokens[before.First].Start:c.doc.Tokens[own.First].Start], "\n\r"+quoteMarks) {
		return -1
	}
	s := c.deps.with(before.Root, "nsubj")
	if s < 0 || c.byHead[s] < 0 {
		return -1
	}
	j := c.byHead[s]
	if k := c.known(j); len(k.names) == 0 || !speaks(k) || !c.agrees(k, p) {
		return -1
	}
	for q := j + 1; q < i; q++ {
		if c.root(q) == c.root(j) && c.mentions[q].name != "" && c.quoteAt[c.mentions[q].head] >= 0 {
			return -1 // "Holt fell. “Holt lied,” she said"
		}
	}
	return j
}
