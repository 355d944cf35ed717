package extract

import "wiregraph/graph/ontology"

// officeSoon joins somebody of whom the first sentence tells only the office with the name that
// opens the next without a word on who that is, for the reader knows: "The transport minister resigned on
// Monday. Jane Roe wrote to the king".
func (c *corefer) officeSoon() {
	if i := c.leadOffice(); i >= 0 {
		if j := c.openingName(i); j >= 0 && c.compatible(i, j) {
			c.join(i, j)
		}
	}
}

// leadOffice returns the mention of the holder of an office whom the first sentence below the headline does
// not name, its subject or the only person in it; -1 without one.
func (c *corefer) leadOffice() int {
	found := -1
	for i := range c.lead {
		m := &c.mentions[i]
		if m.class != ontology.Person || m.pronoun || m.plural || found >= 0 && c.root(i) == c.root(found) || c.sentenceOfBody(m.head) > 0 {
			continue
		}
		if found >= 0 {
			return -1
		}
		if _, office := c.nouns.Title(c.lemma(m.head)); !office || m.name != "" || len(c.known(i).names) > 0 {
			return -1
		}
		if found = i; c.leads(m.head) {
			return found
		}
	}
	if found >= 0 && c.deps.indefinite(c.mentions[found].head) {
		return -1 // "Police arrested a student. Jane Roe praised them": anybody
	}
	return found
}

// openingName returns the mention of a whole name that opens the sentence behind that of mention i as its subject,
// the first of whoever bears it; -1 where the text says what the bearer is.
func (c *corefer) openingName(i int) int {
	for j := i + 1; j < len(c.mentions); j++ {
		o := &c.mentions[j]
		switch n := c.sentencesBetween(c.mentions[i].head, o.head); {
		case n > 1:
			return -1
		case n < 1:
			continue
		case o.class != ontology.Person || o.nameEnd-o.nameFirst < 2 || o.first != c.doc.Sentences[c.doc.Tokens[o.head].Sentence].First:
			return -1
		case !c.leads(o.head) || c.known(j).first != j || c.describing(o) >= 0:
			return -1
		}
		return j
	}
	return -1
}
