package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// broughtUp returns the mention by which the first lines below a headline bring up the thing that
// the headline, mention i, speaks of by its noun: "Council drops road plan", "dropped a plan to
// widen the road". -1 where they speak of none or of two, or tell theirs from that of the headline.
func (c *corefer) broughtUp(i int) int {
	const first = 2 // sentences
	m, found := &c.mentions[i], -1
	if !isClass(m.class, ontology.Document, ontology.Norm, ontology.Artifact) {
		return -1
	}
	for j := i + 1; j < len(c.mentions); j++ {
		o := &c.mentions[j]
		again := o.name == "" && !o.pronoun && c.lemma(o.head) == c.lemma(m.head)
		switch in := c.inZone(o.head, headline); {
		case in && again:
			return -1
		case in || !again && c.sentenceOfBody(o.head) < first:
			continue
		case c.sentenceOfBody(o.head) >= first:
			return found
		case found >= 0 && o.definite && !c.calledOtherwise(&c.mentions[found], o):
			continue // takes that up
		case o.plural || c.isOther(found, j) || !c.compatible(i, j) || c.calledOtherwise(m, o):
			return -1
		}
		found = j
	}
	return found
}

// calledOtherwise reports whether what stands before the noun of a phrase tells its thing from that
// of the other phrase: "the tax bill" from the "land bill", "a second bill" from the first.
func (c *corefer) calledOtherwise(m, o *mention) bool {
	own, had := c.wordsBefore(m), c.wordsBefore(o)
	alike := len(own) == 0 || len(had) == 0
	for w := range had {
		if c.anaphora.Apart[w] || c.anaphora.Others[w] || c.nouns.Ordinal(w) {
			return true
		}
		alike = alike || own[w]
	}
	return !alike
}

// wordsBefore returns the nouns and adjectives before the noun of a phrase, but for those of a country.
func (c *corefer) wordsBefore(m *mention) map[string]bool {
	out := map[string]bool{}
	for t := m.first; t < m.head; t++ {
		if tok := c.doc.Tokens[t]; isRel(tok.UPOS, "NOUN", "ADJ", "PROPN") && tok.Head == m.head && c.landOf(t) == "" {
			out[strings.ToLower(tok.Lemma)] = true
		}
	}
	return out
}
