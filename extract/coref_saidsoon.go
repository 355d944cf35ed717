package extract

import (
	"slices"

	"wiregraph/graph/ontology"
)

// saidSoon joins somebody whose words the first sentences tell without a name with the one
// whom the next names and has say more: "A technician at the commission told the court that … Jane
// Roe, the commission's head of data, said". Who has a description of its own that shares no body
// with the first is somebody else.
func (c *corefer) saidSoon() {
	for i := range c.lead {
		m := &c.mentions[i]
		if k := c.known(i); m.class != ontology.Person || m.pronoun || m.name != "" || m.plural || len(k.names) > 0 || !c.deps.indefinite(m.head) || !c.says(m.head) {
			continue
		}
		for j := i + 1; j < len(c.mentions) && c.sentencesBetween(m.head, c.mentions[j].head) <= 1; j++ {
			o := &c.mentions[j]
			if o.class != ontology.Person || o.pronoun || o.name == "" || !c.says(o.head) || c.sentencesBetween(m.head, o.head) < 1 {
				continue
			}
			if o.nameEnd-o.nameFirst > 1 && c.known(j).first == j && agree(c.known(i), c.known(j)) && c.sameBody(m.head, c.describing(o)) {
				c.join(i, j)
			}
			return
		}
	}
}

// lead yields the mentions of the first sentences below the headline.
func (c *corefer) lead(yield func(i int) bool) {
	for i := range c.mentions {
		h := c.mentions[i].head
		if c.inZone(h, headline) {
			continue
		}
		if c.sentenceOfBody(h) > 1 || !yield(i) {
			return
		}
	}
}

// says reports whether a phrase is the subject of a verb of saying.
func (c *corefer) says(t int) bool {
	v := c.doc.Tokens[t].Head
	return c.doc.Tokens[t].Rel == "nsubj" && v >= 0 && c.cues.Verbs[c.doc.Tokens[v].Lemma].Says()
}

// sameBody reports whether two phrases speak of one body, or there is no second.
func (c *corefer) sameBody(s, t int) bool {
	bodies := func(t int) []int {
		var out []int
		first, end := c.deps.phrase(t)
		for k := first; k < end; k++ {
			if b := c.byHead[k]; b >= 0 && c.known(b).class == ontology.Organization {
				out = append(out, c.root(b))
			}
		}
		return out
	}
	if t < 0 {
		return true
	}
	own := bodies(s)
	return slices.ContainsFunc(bodies(t), func(b int) bool { return slices.Contains(own, b) })
}
