package extract

import "wiregraph/graph/ontology"

// overseer returns the last public body before mention i that watches over others, for a
// noun that calls such a one: "the watchdog" for a cartel office or the Food Agency. -1
// where the noun calls none, or two can be meant.
func (c *corefer) overseer(i int, noun string) int {
	m := &c.mentions[i]
	if !c.anaphora.Overseers[noun] || m.plural || len(c.modifiers(m)) > 0 || c.complemented(m) || c.possessed(m) {
		return -1
	}
	last := -1
	for j := i - 1; j >= 0 && sentences(c.reading, c.mentions[j].head, m.head) <= reach; j-- {
		o := &c.mentions[j]
		if o.pronoun || o.plural || o.class != ontology.Organization || o.kind == company || !c.anaphora.Overseers[c.lemma(o)] && !c.anaphora.Offices[c.lemma(o)] {
			continue
		}
		if last >= 0 && c.root(last) != c.root(j) {
			return -1
		}
		if last < 0 {
			last = j
		}
	}
	if last < 0 || !c.compatible(i, last) {
		return -1
	}
	return last
}

// watchesOver reports whether a name of which nobody knows what bears it may be that of a
// public body, as the noun for one that takes it up would have it: "Ofwat", but not "Acme
// Industrial".
func (c *corefer) watchesOver(o *mention, noun string) bool {
	return !c.anaphora.Overseers[noun] || o.kind != "" || o.nameEnd-o.nameFirst == 1 || c.anaphora.Offices[c.lemma(o)] || c.anaphora.Overseers[c.lemma(o)]
}
