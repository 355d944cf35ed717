package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// What tells a phrase from another of its noun.

// complemented reports whether a phrase says itself of what its thing is: "the
// administration of the law" is no body named before.
func (c *corefer) complemented(m *mention) bool {
	return c.deps.some(m.head, func(k int) bool { return k > m.head && c.deps.ofPhrase(k) })
}

// named reports whether a phrase holds a name that says which thing it is.
func (c *corefer) named(m *mention) bool {
	return c.deps.some(m.head, func(k int) bool {
		return k < m.head && isRel(c.doc.Tokens[k].Rel, "compound", "nmod:poss") && c.doc.Tokens[k].UPOS == "PROPN" || c.nouns.Party(c.doc.Word(k))
	})
}

// namedParty returns the last mention before mention i of the party whose adjective a phrase
// holds: "the Democratic party". -1 without one.
func (c *corefer) namedParty(i int) int {
	for _, k := range c.deps.of(c.mentions[i].head) {
		word := c.doc.Word(k)
		for j := i - 1; c.nouns.Party(word) && j >= 0; j-- {
			if o := &c.mentions[j]; o.class == ontology.Organization && strings.HasPrefix(o.name, word) && c.compatible(i, j) {
				return j
			}
		}
	}
	return -1
}

// compounded reports whether a noun stands before that of a phrase.
func (c *corefer) compounded(m *mention) bool {
	return c.deps.some(m.head, func(k int) bool {
		return k < m.head && isRel(c.doc.Tokens[k].Rel, "compound") && c.doc.Tokens[k].UPOS == "NOUN"
	})
}

// fits reports whether nothing that a later phrase adds tells its thing from
// that of an earlier one.
func (c *corefer) fits(m, o *mention, own map[string]bool) bool {
	had := c.modifiers(o)
	for w := range own {
		if !had[w] && (o.name == "" || c.anaphora.Apart[w] || c.nouns.Ordinal(w) || len(w) == 4 && strings.Trim(w, "0123456789") == "") {
			return false // "the 2016 election" is not that of 2020
		}
	}
	if a, b := c.landBefore(m), c.landBefore(o); a != "" && b != "" && a != b {
		return false // "the Norlandish government" is not the Ruritanian Government
	}
	if o.name != "" && c.ofManyLands(had) && c.deps.some(m.head, func(k int) bool { return k < m.head && c.byHead[k] >= 0 && c.mentions[c.byHead[k]].demonym }) {
		return false // nor "the Norlandish federation" the World Chess Federation
	}
	if a, b := c.level(own), c.level(had); a != "" && b != "" && a != b {
		return false // nor "the federal government" the Norland State Government
	}
	if o.name != "" && isClass(m.class, ontology.Organization, ontology.Place, ontology.Concept) && c.narrowedOtherwise(m, had) {
		return false
	}
	if o.name == "" && (o.definite || o.kind == "Time") {
		for w := range had {
			if !own[w] && (o.kind == "Time" || c.anaphora.Others[w] || o.class == ontology.Place && c.nouns.Ordinal(w)) {
				return false // "the previous law" is not the one that "the law" takes up
			}
		}
	}
	if d := c.deps.with(o.head, "det"); d >= 0 && c.anaphora.Some[c.doc.Tokens[d].Lemma] {
		return false
	}
	return c.sameNumber(m, o)
}

// ofManyLands reports whether words of a name tell that a body is one of many lands.
func (c *corefer) ofManyLands(words map[string]bool) bool {
	for w := range words {
		if c.anaphora.Above[w] {
			return true
		}
	}
	return false
}

// level returns the word of a phrase by which it tells on which level of a land a body is.
func (c *corefer) level(words map[string]bool) string {
	for w := range words {
		if c.anaphora.Levels[w] {
			return w
		}
	}
	return ""
}

// narrowedOtherwise reports whether a noun before that of a phrase is none of the words
// of a name: "the ambulance service" is not the Norland Fire Service, nor "the Democratic
// party" the Republican Party.
func (c *corefer) narrowedOtherwise(m *mention, had map[string]bool) bool {
	for _, k := range c.deps.of(m.head) {
		t := c.doc.Tokens[k]
		narrows := isRel(t.Rel, "compound") && (t.UPOS == "NOUN" || t.UPOS == "PROPN" && !isAcronym(c.doc.Word(k))) || c.nouns.Party(c.doc.Word(k))
		said := had[strings.ToLower(t.Lemma)] || had[strings.ToLower(c.doc.Word(k))] // in a name "Appeals" is its own lemma
		if k < m.head && narrows && len(had) > 0 && !said && !c.countryWord(c.doc.Word(k)) {
			return true
		}
	}
	return false
}

// sameNumber reports whether two phrases speak of as many. A body may be spoken of as
// many, but several bodies are not one of them: "the courts" are not "the court".
func (c *corefer) sameNumber(m, o *mention) bool {
	return m.plural == o.plural || o.class == ontology.Organization && (!m.plural && o.name != "" || strings.EqualFold(c.doc.Word(m.head), c.doc.Word(o.head)))
}

// modifiers returns the words of a phrase that narrow its noun down.
func (c *corefer) modifiers(m *mention) map[string]bool {
	out := map[string]bool{}
	for t := m.first; t < m.end; t++ {
		tok := c.doc.Tokens[t]
		if t > m.head && c.doc.Word(t) == "," {
			break // "the monument, of black granite": that only tells more
		}
		if t != m.head && (tok.UPOS == "ADJ" || tok.UPOS == "NOUN" || tok.UPOS == "PROPN" || tok.UPOS == "NUM" || tok.UPOS == "VERB") {
			out[strings.ToLower(tok.Lemma)] = true
		}
	}
	return out
}

// tellsApart reports whether a phrase speaks of another of its kind than the one told of:
// "the new company".
func (c *corefer) tellsApart(m *mention) bool {
	for w := range c.modifiers(m) {
		if c.anaphora.Apart[w] || c.anaphora.Others[w] || c.nouns.Ordinal(w) {
			return true
		}
	}
	return false
}

// greatest reports whether a phrase tells of the greatest of its kind in a place: "Norway's
// second-largest bank".
func (c *corefer) greatest(m *mention) bool {
	p, a := c.deps.with(m.head, "nmod:poss"), c.deps.with(m.head, "amod")
	return p >= 0 && a > p && c.doc.Tokens[a].XPOS == "JJS" && c.byHead[p] >= 0 && c.mentions[c.byHead[p]].class == ontology.Place
}
