package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// toldAgain joins whom the headline calls by a bare noun with the one of that noun whom the first
// lines are about, too, or to whom they say that the same happened, or whom they name then: "Man
// charged", "a man has been charged"; "killing of boatbuilder", "the murder of John Doe".
func (c *corefer) toldAgain(i int) {
	m := &c.mentions[i]
	if m.pronoun || m.name != "" || m.plural || c.known(i).count > 1 || c.deps.with(m.head, "det", "nummod", "nmod:poss", "conj", "appos") >= 0 {
		return
	}
	suffered := c.undergone(m.head)
	if len(suffered) == 0 && !c.isSubject(m.head) {
		return
	}
	for j := i + 1; j < len(c.mentions); j++ {
		o := &c.mentions[j]
		if c.inZone(o.head, headline) || o.class != ontology.Person || o.pronoun || o.plural {
			continue
		}
		if c.sentenceOfBody(o.head) > 1 {
			return
		}
		again := c.undergoes(o.head, suffered)
		alike := o.name == "" && c.anaphora.Alike(c.lemma(m.head), c.lemma(o.head))
		switch {
		case c.titledAs(o, c.lemma(m.head)) && c.isSubject(m.head) && c.leads(o.head) && agree(c.known(i), c.known(j)):
			c.join(i, j)
			return
		case again && (alike || o.name != "" && agree(c.known(i), c.known(j))), alike && c.deps.indefinite(o.head) && c.isSubject(m.head) && c.isSubject(o.head):
			c.join(i, j)
			return
		case again:
			return // that is somebody else, and so is whoever is told of behind
		}
	}
}

// countedAgain joins so many of whom the headline tells that something happened to them with as many
// people in the first lines, to whom these say that the same happened: "Four arrested", "police
// arrested four men".
func (c *corefer) countedAgain(i int) {
	m := &c.mentions[i]
	number := c.numberOf(m)
	suffered := c.undergone(m.head)
	if m.pronoun || m.name != "" || number == "" || len(suffered) == 0 || c.known(i).count > 1 || c.tellsOthers(m) {
		return
	}
	for j := i + 1; j < len(c.mentions); j++ {
		o := &c.mentions[j]
		if c.inZone(o.head, headline) || !o.plural || o.pronoun || !isPeople(o.class) || c.numberOf(o) != number || c.tellsOthers(o) {
			continue
		}
		if c.sentenceOfBody(o.head) > 1 {
			return
		}
		if c.undergoes(o.head, suffered) {
			c.adopt(i, j)
			return
		}
	}
}

// tellsOthers reports whether a phrase speaks of more than those told of before: "three others".
func (c *corefer) tellsOthers(m *mention) bool {
	if c.anaphora.Apart[c.lemma(m.head)] {
		return true
	}
	for w := range c.modifiers(m) {
		if c.anaphora.Apart[w] {
			return true
		}
	}
	return false
}

// numberOf returns the number by which a phrase counts people, in small letters: "four" of "four men"
// and of "Four". "" where it tells none.
func (c *corefer) numberOf(m *mention) string {
	n := m.head
	if c.doc.Tokens[n].UPOS != "NUM" {
		n = c.deps.with(m.head, "nummod")
	}
	if n < 0 {
		return ""
	}
	return strings.ToLower(c.doc.Word(n))
}

// titledAs reports whether a name stands behind the noun of an office that its bearer has.
func (c *corefer) titledAs(o *mention, noun string) bool {
	d := c.describing(o)
	if d < 0 || c.lemma(d) != noun || !c.holdsNow(d) {
		return false
	}
	t, ok := c.nouns.Title(noun)
	return ok && t.Before
}

// isSubject reports whether a phrase is what a clause is about.
func (c *corefer) isSubject(t int) bool { return isRel(c.doc.Tokens[t].Rel, "nsubj") }
