package extract

import "wiregraph/graph/ontology"

// posts joins a phrase that only says that an office is one with the office that the text spoke of
// last: "The treasurer resigned. Jane Roe was appointed to the post".
func (c *corefer) posts() {
	for i := range c.mentions {
		if !c.anyPost(i) {
			continue
		}
		m := &c.mentions[i]
		for j := i - 1; j >= 0 && c.sentencesBetween(c.mentions[j].head, m.head) <= reach; j-- {
			o := &c.mentions[j]
			if c.lemma(o.head) == c.lemma(m.head) && o.class != ontology.Role && !o.definite {
				break // "shared a post … the post"
			}
			if _, kin := c.nouns.Kin(c.noun(o)); o.class == ontology.Role && !o.plural && !kin && !c.nouns.Post(c.noun(o)) && c.holderOf(o) < 0 {
				c.adopt(i, j)
				break
			}
		}
	}
}

// anyPost reports whether a mention is "the post", "that position" and no more.
func (c *corefer) anyPost(i int) bool {
	m := &c.mentions[i]
	det := c.deps.with(m.head, "det")
	return det == m.first && !c.deps.indefinite(m.head) && !m.plural && !m.pronoun && m.name == "" && m.end-m.first == 2 && c.nouns.Post(c.lemma(m.head)) && !c.complemented(m) && c.known(i).count == 1
}
