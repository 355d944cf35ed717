package extract

import "wiregraph/extract/lexicon"

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

// saidIn returns the mention of who says what a sentence tells, be it with the verb of the sentence or
// beside it; -1 where nobody does.
func (c *corefer) saidIn(sentence int) int {
	root := c.doc.Sentences[sentence].Root
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
	return c.quoteAt[o.head] >= 0 && c.quoteAt[m.head] < 0 && c.spoke(i) && c.doc.Tokens[o.head].Sentence == c.doc.Tokens[m.head].Sentence
}
