package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// overseer returns the last public body before mention i that watches over others, for a
// noun that calls such a one: "the watchdog" for a cartel office or the Food Agency. -1
// where the noun calls none, or two can be meant.
func (c *corefer) overseer(i int, noun string) int {
	m := &c.mentions[i]
	if !c.anaphora.Overseers[noun] || m.plural || len(c.modifiers(m)) > 0 || c.complemented(m) || c.possessed(m) {
		return -1
	}
	last := -1
	for j := i - 1; j >= 0 && c.sentencesBetween(c.mentions[j].head, m.head) <= reach; j-- {
		o := &c.mentions[j]
		if o.pronoun || o.plural || o.class != ontology.Organization || o.kind == company || !c.anaphora.Overseers[c.lemma(o.head)] && !c.anaphora.Offices[c.lemma(o.head)] {
			continue
		}
		if c.isOther(last, j) {
			return -1
		}
		if last < 0 {
			last = j
		}
	}
	return c.agreeing(i, last)
}

// governing reports whether a phrase is for the body that governs a sport or a trade: "the
// governing body".
func (c *corefer) governing(m *mention) bool {
	if m.plural || c.lemma(m.head) != "body" {
		return false
	}
	for t := m.first; t < m.head; t++ {
		if c.anaphora.Governing[strings.ToLower(c.doc.Word(t))] {
			return true
		}
	}
	return false
}

// governor returns the last body before mention i whose name says that it governs: "the
// governing body" for a football association. -1 without one, and where two can be meant.
func (c *corefer) governor(i int) int {
	m, last := &c.mentions[i], -1
	for j := i - 1; j >= 0 && c.sentencesBetween(c.mentions[j].head, m.head) <= reach; j-- {
		o := &c.mentions[j]
		if again := c.governing(o) && c.fits(m, o, c.modifiers(m)); !again && (o.name == "" || c.known(j).class != ontology.Organization || !c.anaphora.Governors[strings.ToLower(c.doc.Word(o.nameEnd-1))]) {
			continue
		}
		if c.isOther(last, j) {
			return -1
		}
		last = j
	}
	return c.agreeing(i, last)
}

// watchesOver reports whether a name of which nobody knows what bears it may be that of a
// public body, as the noun for one that takes it up would have it: "Ofwat", but not "Acme
// Industrial".
func (c *corefer) watchesOver(o *mention, noun string) bool {
	return !c.anaphora.Overseers[noun] || o.kind != "" || o.nameEnd-o.nameFirst == 1 || c.anaphora.Offices[c.lemma(o.head)] || c.anaphora.Overseers[c.lemma(o.head)]
}
