package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// reach is how many sentences back a description of another noun may take a
// thing up.
const reach = 6

// descriptions joins a definite phrase without a name with the last thing
// that was called by its noun, or by a like one, or that is of the noun's
// kind; what the phrase adds must not tell it from that thing. What a clause says that
// something is takes up nothing but that.
func (c *corefer) descriptions() {
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.pronoun || m.name != "" || !m.definite || m.class == ontology.Role || m.kind == kindOf || c.known(i).count > 1 && !c.onlyAdded(i) && !c.nowNamed(i) || c.possessed(m) || c.saidOf(m.head) >= 0 && c.deps.with(m.head, "case") < 0 || m.class == ontology.Person && c.asRule(m.head) {
			continue
		}
		if j := c.sideOf(m); j >= 0 {
			c.adopt(i, j)
			continue
		}
		if j := c.namedOf(m); j >= 0 {
			c.adopt(i, j)
			continue
		}
		j := c.antecedentOf(i)
		if j < 0 {
			j = c.doerOf(i)
		}
		if j < 0 {
			j = c.countryman(i)
		}
		switch {
		case j < 0 || c.nowNamed(i) && len(c.known(j).names) > 0:
		case c.oneThing(i, j):
			c.adopt(i, j)
		default:
			c.join(i, j)
		}
	}
}

// onlyAdded reports whether the chain of a mention is no more than it and what stands
// behind it to tell more of the same, without a name: "the driver, a man", "the
// driver, who fled", but not "the driver who fled", which tells itself who is meant.
func (c *corefer) onlyAdded(i int) bool {
	k := c.known(i)
	if k.first != i || len(k.names) > 0 {
		return k.first == i && k.identified
	}
	clause := c.deps.with(c.mentions[i].head, "acl")
	if clause < 0 || c.doc.Tokens[clause].Rel != "acl:relcl" {
		return true
	}
	t := c.mentions[i].head + 1
	for t < clause && c.doc.Word(t) != "," {
		if p, ok := c.anaphora.Pronoun(c.doc.Word(t)); ok && p.Relative {
			return false
		}
		t++
	}
	return t < clause
}

// nowNamed reports whether behind a description stands the name, not told before, of one
// whom the text may have spoken of without it: "A driver fled. The driver, Jane Roe, …".
func (c *corefer) nowNamed(i int) bool {
	k := c.known(i)
	if k.first != i || k.class != ontology.Person || k.plural || len(k.names) == 0 {
		return false
	}
	a := c.deps.with(c.mentions[i].head, "appos")
	return a > c.mentions[i].head && c.byHead[a] >= 0 && c.mentions[c.byHead[a]].name != "" && c.root(c.byHead[a]) == c.root(i)
}

// namedOf returns the place whose name a phrase holds behind the noun for its
// kind: "the city of Springfield" is Springfield. -1 without one.
func (c *corefer) namedOf(m *mention) int {
	if m.class != ontology.Place || m.plural || c.anaphora.Generic(c.lemma(m)) != ontology.Place {
		return -1
	}
	for _, k := range c.deps.of(m.head) {
		j := c.byHead[k]
		if k < m.head || j < 0 || !isRel(c.doc.Tokens[k].Rel, "nmod") || !c.deps.cased(k, "of") {
			continue
		}
		if o := &c.mentions[j]; o.class == ontology.Place && o.name != "" && !o.demonym && c.deps.with(k, "det") < 0 && c.ofKind(m, o) {
			return j
		}
		return -1
	}
	return -1
}

// ofKind reports whether a place can be of the kind that the noun of a phrase
// says: no country is a city, no city a state.
func (c *corefer) ofKind(m, o *mention) bool {
	noun, _ := c.nouns.Head(c.lemma(m))
	switch noun.Kind {
	case "Country", "City":
		return o.kind == noun.Kind || o.kind == ""
	case "State", "Region":
		return o.kind == "State" || o.kind == "Region" || o.kind == ""
	}
	return false
}

// sideOf returns the country that a phrase means which calls it a side: "the
// Norlandish side". -1 when it is none.
func (c *corefer) sideOf(m *mention) int {
	if m.plural || !c.anaphora.Sides[c.lemma(m)] {
		return -1
	}
	for _, k := range c.deps.of(m.head) {
		if j := c.byHead[k]; j >= 0 && isRel(c.doc.Tokens[k].Rel, "amod", "compound") && c.isCountry(j) {
			return j
		}
	}
	return -1
}

// possessed holds for a phrase with a possessor: "her car" is known by her,
// not by a car before.
func (c *corefer) possessed(m *mention) bool { return c.deps.with(m.head, "nmod:poss") >= 0 }

// antecedentOf returns the mention that the description i takes up, -1 when
// there is none: the same noun anywhere before, then a like noun or a name of
// its kind near by.
func (c *corefer) antecedentOf(i int) int {
	m := &c.mentions[i]
	noun := c.lemma(m)
	own := c.modifiers(m)
	general, named := c.anaphora.Generic(noun) != "" && len(own) == 0, -1
	for j := i - 1; j >= 0; j-- {
		o := &c.mentions[j]
		if !o.pronoun && c.lemma(o) == noun && c.fits(m, o, own) && !(o.name != "" && c.complemented(m)) && (c.compatible(i, j) || c.oneThing(i, j)) {
			if o.name != "" && general {
				if named < 0 {
					named = j // unless another is spoken of more: namedKind weighs them
				}
				continue
			}
			if k := c.namedBetween(i, j, noun); k >= 0 {
				return k
			}
			if general && sentences(c.reading, o.head, m.head) > reach {
				if k := c.namedKind(i, noun); k > j && (m.class == ontology.Organization || !o.definite) && c.ofItsKind(k, noun) {
					return k
				}
				if !o.definite && c.known(j).count == 1 && m.class != ontology.Person {
					continue // one of its kind, spoken of once and long ago
				}
			}
			if s := c.saidOf(o.head); s >= 0 && !c.known(s).pronoun && s < i && c.compatible(i, s) {
				return s // "Acme is a company. The company"
			}
			return j
		}
	}
	if len(own) > 1 || m.plural && c.countOf(m) > 1 {
		return -1
	}
	for j := i - 1; j >= 0; j-- {
		o := &c.mentions[j]
		if sentences(c.reading, o.head, m.head) > reach {
			break
		}
		if o.name == "" && o.class == ontology.Place && !o.definite {
			continue // "another state" is not "the country"
		}
		if !o.pronoun && c.calledLike(o, noun) && c.landsAgree(noun, c.known(j).kind) && c.fits(m, o, own) && ((o.class == m.class || o.class == "") && c.compatible(i, j) || !c.isLand(noun) && c.oneThing(i, j)) {
			return j
		}
	}
	if k := c.namedKind(i, noun); k >= 0 {
		return k
	}
	switch {
	case named >= 0:
		return named
	case m.class == ontology.Person:
		return c.onlyOne(i, noun, own)
	}
	return c.onlyBare(i, noun)
}

// onlyOne returns the last mention before mention i of the one person whom the text
// called by its noun or by a like one, however long ago: "the attacker" for "a gunman".
// -1 without one, with several, and where the text told of many such.
func (c *corefer) onlyOne(i int, noun string, own map[string]bool) int {
	m, last := &c.mentions[i], -1
	for j := range c.mentions[:i] {
		o := &c.mentions[j]
		if o.pronoun || o.name != "" || !c.anaphora.Alike(noun, c.lemma(o)) {
			continue
		}
		if o.plural || last >= 0 && c.root(last) != c.root(j) || !c.fits(m, o, own) || !c.compatible(i, j) {
			return -1
		}
		last = j
	}
	return last
}

// calledLike reports whether a thing was called by a noun like another, before
// its name too, or in its name: "the storm" for "Hurricane Ida", "the mountain" for
// "Mount Ida".
func (c *corefer) calledLike(o *mention, noun string) bool {
	if o.name == "" {
		return c.anaphora.Alike(noun, c.lemma(o))
	}
	if _, office := c.nouns.Title(noun); office && o.class == ontology.Person {
		return false // offices knows who holds it
	}
	if t := o.nameFirst - 1; t >= 0 && c.doc.Tokens[t].UPOS == "NOUN" && c.anaphora.Alike(noun, strings.ToLower(c.doc.Tokens[t].Lemma)) {
		return true // "the outlet Norwire" for "the paper", however the parse hangs it
	}
	for t := o.nameFirst; t < o.nameEnd; t++ {
		lemma, ends := strings.ToLower(c.doc.Tokens[t].Lemma), t == o.nameFirst || t == o.nameEnd-1
		if o.class == ontology.Event && c.anaphora.Alike(noun, lemma) || ends && o.class != ontology.Person && c.anaphora.Broader(noun, lemma) {
			return true
		}
	}
	return c.isWork(o, noun)
}

// isWork reports whether a name that nothing else is known of may be the title of a work
// such as a noun says: "the film" for “The Lanterns of Oz”.
func (c *corefer) isWork(o *mention, noun string) bool {
	k, ok := c.nouns.Head(noun)
	return ok && k.Kind == "Work" && o.class == "" && (o.nameEnd-o.nameFirst > 1 || o.first > 0 && isQuoteMark(c.doc.Word(o.first-1)))
}

// isLand reports whether a noun is for a country, a town or another stretch of land.
func (c *corefer) isLand(noun string) bool {
	k, ok := c.nouns.Head(noun)
	return ok && k.Class == ontology.Place && k.Kind != "Facility"
}

// oneThing reports whether two mentions may be one thing though their nouns are of two
// classes, as "a refugee camp" and "the camp" are, or "a painting" and "the work".
func (c *corefer) oneThing(i, j int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	a, b := c.known(i), c.known(j)
	if a.class == b.class || isClass(a.class, ontology.Person, ontology.Role) || isClass(b.class, ontology.Person, ontology.Role) || o.kind == kindOf || o.kind == "Time" {
		return false
	}
	return a.plural == b.plural && len(a.names) == 0 && !(o.first <= m.head && m.head < o.end) && !(m.first <= o.head && o.head < m.end)
}

// complemented reports whether a phrase says itself of what its thing is: "the
// administration of the law" is no body named before.
func (c *corefer) complemented(m *mention) bool {
	for _, k := range c.deps.of(m.head) {
		if k > m.head && isRel(c.doc.Tokens[k].Rel, "nmod") && c.deps.cased(k, "of") {
			return true
		}
	}
	return false
}

// named reports whether a phrase holds a name that says which thing it is.
func (c *corefer) named(m *mention) bool {
	for _, k := range c.deps.of(m.head) {
		if k < m.head && isRel(c.doc.Tokens[k].Rel, "compound", "nmod:poss") && c.doc.Tokens[k].UPOS == "PROPN" {
			return true
		}
	}
	return false
}

// compounded reports whether a noun stands before that of a phrase.
func (c *corefer) compounded(m *mention) bool {
	for _, k := range c.deps.of(m.head) {
		if k < m.head && isRel(c.doc.Tokens[k].Rel, "compound") && c.doc.Tokens[k].UPOS == "NOUN" {
			return true
		}
	}
	return false
}

// ofItsKind reports whether a mention is of the very kind that a noun says.
func (c *corefer) ofItsKind(j int, noun string) bool {
	want, _ := c.nouns.Head(noun)
	return want.Kind != "" && c.known(j).kind == want.Kind
}

// landsAgree reports whether a noun for a place may take up one of the kind: no nation
// is a state of one.
func (c *corefer) landsAgree(noun, kind string) bool {
	want, _ := c.nouns.Head(noun)
	return want.Kind == kind || want.Kind != "Country" && kind != "Country" || kind == ""
}

// media is the kind of what tells the news, of whatever finer kind it is.
const media = "Media"

func (c *corefer) kindsAgree(want, have string) bool {
	return want == have || want == "" || have == "" || want == media && c.cues.Outlets[have] || !c.cues.Outlets[have] && (want == "Association" || want == "GovernmentBody" && have != "Company" && have != "Association")
}

// compatible reports whether two mentions may be one thing: their chains
// agree and neither stands inside the other's phrase.
func (c *corefer) compatible(i, j int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	return agree(c.known(i), c.known(j)) && o.class != ontology.Role && o.kind != kindOf && !(o.first <= m.head && m.head < o.end) && !(m.first <= o.head && o.head < m.end)
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

// narrowedOtherwise reports whether a noun before that of a phrase is none of the words
// of a name: "the ambulance service" is not the Norland Fire Service.
func (c *corefer) narrowedOtherwise(m *mention, had map[string]bool) bool {
	for _, k := range c.deps.of(m.head) {
		t := c.doc.Tokens[k]
		if k < m.head && isRel(t.Rel, "compound") && (t.UPOS == "NOUN" || t.UPOS == "PROPN" && !isAcronym(c.doc.Word(k))) && len(had) > 0 && !had[strings.ToLower(t.Lemma)] && !c.countryWord(c.doc.Word(k)) {
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

func (c *corefer) lemma(m *mention) string { return strings.ToLower(c.doc.Tokens[m.head].Lemma) }
