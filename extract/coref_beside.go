package extract

import "wiregraph/extract/lexicon"

// beside returns whom a possessive takes up right behind "and": the one with whom the phrase
// stands, as in "asked about Ann Lee and | her son", whoever asks; -1 where it can be none, for what
// is somebody's own, and behind something else of somebody's ("her mother and her aunt").
func (c *corefer) beside(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	t := &c.doc.Tokens[m.head]
	if t.Rel != "nmod:poss" || t.Head < m.head || m.head == 0 || c.doc.Token(m.head-1).UPOS != "CCONJ" {
		return -1
	}
	n := &c.doc.Tokens[t.Head]
	if n.Rel != "conj" || n.Head < 0 || n.Head > m.head || c.doc.Token(m.head+1).Lemma == "own" {
		return -1
	}
	last := n.Head
	for _, k := range c.deps.of(n.Head) {
		if k < m.head && k > last && isRel(c.doc.Tokens[k].Rel, "conj") {
			last = k
		}
	}
	if j := c.byHead[last]; j >= 0 && !c.mentions[j].pronoun && c.deps.with(last, "nmod:poss") < 0 && c.takesUp(i, j, p) {
		return j
	}
	return -1
}
