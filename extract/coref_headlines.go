package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// nearHeadline is within how many sentences behind a headline the text names whom and what
// it speaks of.
const nearHeadline = 8

// headlines joins what a headline calls by what it is with the one that the text below
// names as such: "Minister resigns" with "Health Minister Jane Roe", "Ferry sinks" with
// "the ferry Volta". It does so where the text names one such.
func (c *corefer) headlines() {
	for i := range c.mentions {
		m := &c.mentions[i]
		if !c.inZone(m.head, headline) {
			break // mentions come in the order of the text, and the headline first
		}
		if m.name != "" || m.pronoun || m.plural || m.class == ontology.Concept || m.class == ontology.Event || c.known(i).first != i || c.deps.with(m.head, "det", "nummod", "nmod:poss") >= 0 {
			continue
		}
		j := c.namedAs(i)
		if j < 0 {
			j = c.broughtUp(i)
		}
		if j >= 0 {
			c.join(i, j)
		}
	}
}

// namedAs returns the mention of the one whom the text below a headline names as what
// mention i calls him, -1 when there is none or more than one.
func (c *corefer) namedAs(i int) int {
	m := &c.mentions[i]
	own, found := c.modifiers(m), -1
	for j := i + 1; j < len(c.mentions) && c.sentencesBetween(m.head, c.mentions[j].head) <= nearHeadline; j++ {
		o := &c.mentions[j]
		noun := c.describing(o)
		if noun < 0 || c.lemma(noun) != c.lemma(m.head) || !c.narrowed(own, noun, o) || c.higher(noun) && !own[strings.ToLower(c.doc.Word(noun-1))] || !c.agreeInHeadline(i, j) {
			continue
		}
		if c.isOther(found, j) {
			return -1
		}
		found = j
	}
	if found >= 0 && c.inZone(c.mentions[c.known(found).first].head, headline) {
		return -1 // the headline names him, and speaks of another
	}
	return found
}

// higher reports whether a noun is the last of an office of another sort than the noun alone:
// a prime minister is no "minister".
func (c *corefer) higher(noun int) bool {
	one, ok := c.nouns.Title(strings.ToLower(c.doc.Word(noun)))
	if !ok || noun == 0 {
		return false
	}
	two, ok := c.nouns.Title(strings.ToLower(c.doc.Word(noun-1) + " " + c.doc.Word(noun)))
	return ok && two.Kind != one.Kind
}

// describing returns the noun by which a mention with a name tells what it names: before
// the name ("the ferry Volta") or in apposition to it; -1 without one.
func (c *corefer) describing(o *mention) int {
	if o.name == "" || o.demonym || o.nameFirst >= o.nameEnd {
		return -1
	}
	if t := o.nameFirst - 1; c.sameSentence(t, o.head) && isRel(c.doc.Tokens[t].Rel, "nmod:desc", "compound") && c.doc.Tokens[t].Head == o.head {
		return t
	}
	if a := c.deps.with(o.head, "appos"); a > o.head && c.doc.Tokens[a].UPOS == "NOUN" {
		return a
	}
	return -1
}

// narrowed reports whether the words that narrow a noun down in a headline narrow it down
// below, too, but for those of a country, and no deputy or former holder is meant below.
func (c *corefer) narrowed(own map[string]bool, noun int, o *mention) bool {
	had := map[string]bool{}
	for t := noun - 1; c.sameSentence(t, noun) && noun-t <= 4; t-- {
		had[c.lemma(t)] = true
	}
	for w := range own {
		if !had[w] && !c.countryWord(w) {
			return false
		}
	}
	for w := range had {
		if (c.anaphora.Under[w] || c.anaphora.Past[w]) && !own[w] {
			return false
		}
	}
	return true
}

// countryWord reports whether a word is a country or of its people.
func (c *corefer) countryWord(w string) bool {
	for _, m := range c.mentions {
		if m.class == ontology.Place && (m.demonym || m.kind == "Country") && strings.EqualFold(c.doc.Word(m.head), w) {
			return true
		}
	}
	return false
}

// agreeInHeadline reports whether both may be one by class and country.
func (c *corefer) agreeInHeadline(i, j int) bool {
	a, b := &c.mentions[i], &c.mentions[j]
	if a.class != b.class || b.plural {
		return false
	}
	x, y := c.countryOf(a), c.countryOf(b)
	return x == "" || y == "" || x == y
}
