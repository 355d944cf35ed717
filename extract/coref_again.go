package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// sayers joins a definite description that the text has not had before with the person it
// names whom it must mean: who spoke last, where the verb tells that the same person says
// more ("Ann Lee said the ice was thin. The professor added that"), and whoever acted last,
// where it tells no more than an age ("Ann Lee scored. The 24-year-old").
func (c *corefer) sayers() {
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.pronoun || m.name != "" || m.plural || !m.definite || c.possessed(m) || c.doc.Tokens[m.head].Rel != "nsubj" {
			continue
		}
		aged, more := c.onlyAge(m), c.saysMore(c.doc.Tokens[m.head].Head)
		if k := c.known(i); k.first != i || !aged && k.count > 1 {
			continue
		}
		if !aged && (m.class != ontology.Person || !more && !c.closesQuote(i)) {
			continue
		}
		j := c.lastPerson(i, !aged)
		if j < 0 || !aged && !more && (c.sentencesBetween(c.mentions[j].head, m.head) > 1 || c.toldWhat(j)) {
			continue
		}
		c.adopt(i, j)
	}
}

// closesQuote reports whether a mention is the subject of a verb of saying behind the words that
// it says, of whom the text told nothing before: "Roe told the court that she knew. "I did not
// see it," the minister said".
func (c *corefer) closesQuote(i int) bool {
	m := &c.mentions[i]
	t := c.doc.Tokens[m.head]
	return c.says(m.head) && c.quoteAt[m.head] < 0 && len(c.modifiers(m)) == 0 && m.first > c.doc.Sentences[t.Sentence].First && c.known(i).count == 1 &&
		slices.ContainsFunc(c.quotes, func(q quotation) bool { return q.end <= m.first && c.doc.Tokens[q.first].Sentence == t.Sentence })
}

// onlyAge reports whether a phrase tells nothing of somebody but how old he is: "the 24-year-old".
func (c *corefer) onlyAge(m *mention) bool {
	return m.first < m.head && c.doc.Tokens[m.first].Lemma == "the" && c.deps.aged(m.head)
}

// saysMore reports whether a verb of saying tells that its subject has spoken before: "added",
// "also said".
func (c *corefer) saysMore(v int) bool {
	if v < 0 || c.doc.Tokens[v].UPOS != "VERB" || c.deps.passive(v) {
		return false
	}
	lemma := c.doc.Tokens[v].Lemma
	on := c.deps.with(v, "compound:prt", "advmod")
	if c.cues.Continuing[lemma] || on > v && c.cues.Continuing[lemma+"_"+c.doc.Tokens[on].Lemma] {
		return c.cues.Verbs[lemma].Says() || c.comesToSay(v)
	}
	for _, k := range c.deps.of(v) {
		if k < v && isRel(c.doc.Tokens[k].Rel, "advmod") && c.cues.Continuing[c.doc.Tokens[k].Lemma] {
			return c.cues.Verbs[lemma].Says()
		}
	}
	return false
}

// again returns who spoke last before a pronoun whose verb tells that the same one says more,
// and of two in one sentence the one who tells what the other says: "Ann Lee said it was late.
// She added that", "Ann Lee said that Eva Roe had said so. She added", "She said Eva Roe was
// "a friend" but "late", she added"; -1 without one who agrees with the pronoun.
func (c *corefer) again(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	if at := c.doc.Tokens[m.head]; at.Rel != "nsubj" || !c.saysMore(at.Head) || c.quoteAt[m.head] >= 0 {
		return -1
	}
	found := -1
	for j := i - 1; j >= 0 && c.back(j, i) <= window; j-- {
		h := c.mentions[j].head
		if found >= 0 && !c.sameSentence(h, c.mentions[found].head) {
			break
		}
		own := c.sameSentence(h, m.head)
		if own && !c.spoke(j) || c.quoteAt[h] >= 0 || !c.spoke(j) && !c.leads(h) {
			continue
		}
		switch k := c.known(j); {
		case own && (!speaks(k) || !c.agrees(k, p)):
		case c.spoke(j) && speaks(k) && c.agrees(k, p) && (found < 0 || c.leads(h)):
			found = j
		case found < 0 && (c.spoke(j) || c.agrees(k, p)):
			return -1
		}
	}
	return found
}

// lastPerson returns the nearest mention of a single person with a name before a phrase: who
// spoke last, or, where speaking is not asked for, the only one near; -1 where there is none,
// or another speaks in between.
func (c *corefer) lastPerson(i int, spoke bool) int {
	m, found := &c.mentions[i], -1
	for j := i - 1; j >= 0 && c.back(j, i) <= window; j-- {
		o, k := &c.mentions[j], c.known(j)
		named := k.class == ontology.Person && !k.plural && (len(k.names) > 0 || !spoke && !o.pronoun)
		switch {
		case c.sameSentence(o.head, m.head) || c.quoteAt[o.head] >= 0:
		case spoke && c.spoke(j):
			if !named {
				return -1
			}
			return j
		case !spoke && named && found < 0:
			found = j
		case !spoke && named && c.root(j) != c.root(found):
			return -1
		}
	}
	return found
}
