package extract

import "iter"

// Where a story is set, and which places it only sends somebody to.

// withinReach yields the mentions before mention i that a general noun may take up, from the last one on: those
// near by and, of places, those of the headline and the first sentence, since the place where a story is set is
// "the city" wherever it goes on.
func (c *corefer) withinReach(i int, scene bool) iter.Seq[int] {
	return func(yield func(j int) bool) {
		j := i - 1
		for ; j >= 0 && c.sentencesBetween(c.mentions[j].head, c.mentions[i].head) <= reach; j-- {
			if !yield(j) {
				return
			}
		}
		for k := 0; scene && k <= j; k++ {
			h := c.mentions[k].head
			if !c.inZone(h, headline) && c.sentenceOfBody(h) > 0 || !yield(k) {
				return
			}
		}
	}
}

// broughtTo reports whether a place is one to which somebody or something is brought, and the story does not
// follow: "the boy was flown to | Oslo for treatment".
func (c *corefer) broughtTo(o *mention) bool {
	v := c.doc.Tokens[o.head].Head
	if v < 0 || !isRel(c.doc.Tokens[o.head].Rel, "obl") || !c.deps.cased(o.head, "to") {
		return false
	}
	if t := c.doc.Tokens[v]; t.Rel == "conj" && t.Head >= 0 && c.deps.with(v, "nsubj", "obj") < 0 {
		v = t.Head // "was rescued and | flown"
	}
	return c.deps.passive(v)
}
