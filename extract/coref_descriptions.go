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
		if j := c.standing(i); j >= 0 {
			c.join(i, j)
			continue
		}
		if j := c.compatriots(i); j >= 0 {
			c.adopt(i, j)
			continue
		}
		if j := c.numbered(i); j >= 0 {
			c.adopt(i, j)
			continue
		}
		if !c.takesUpSome(i) {
			continue
		}
		if c.possessed(m) {
			j := c.doerOf(i)
			if j < 0 {
				j = c.onlyFirm(i)
			}
			if j >= 0 {
				c.join(i, j)
			}
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
		if c.governing(m) {
			if j := c.governor(i); j >= 0 {
				c.join(i, j)
			}
			continue
		}
		j := c.antecedentOf(i)
		for _, other := range []func(int) int{c.doerOf, c.befallen, c.countryman, c.banded, c.assembled, c.onlyFirm, c.broadly, c.varied, c.lone} {
			if j < 0 {
				j = other(i)
			}
		}
		switch {
		case j < 0 || len(c.known(i).names) > 0 && len(c.known(j).names) > 0:
		case c.oneThing(i, j):
			c.adopt(i, j)
		default:
			c.join(i, j)
		}
	}
}

// takesUpSome reports whether a mention is a description that may take up what was told of
// before: no name, nothing new, and not what is said of another.
func (c *corefer) takesUpSome(i int) bool {
	m := &c.mentions[i]
	switch {
	case m.pronoun || m.name != "" || m.class == ontology.Role || m.kind == kindOf:
		return false
	case !m.definite && !c.possessed(m):
		return false
	case c.known(i).count > 1 && !c.onlyAdded(i) && !c.nowNamed(i):
		return false
	case c.saidOf(m.head) >= 0 && c.deps.with(m.head, "case") < 0:
		return false
	case c.restricted(m) || c.speakersOwn(m):
		return false
	}
	return m.class != ontology.Person || !c.asRule(m.head)
}

// restricted reports whether a phrase for nothing that one can touch, or for several, tells by a
// clause of its own which it means, and needs nothing told of before: "the way they speak" is not
// "a good way", "the children born here" are not "her children".
func (c *corefer) restricted(m *mention) bool {
	several := (m.plural || m.class == ontology.Group) && !isRel(c.doc.Tokens[m.first].Lemma, "this", "these")
	return (isClass(m.class, "", ontology.Concept) || several) && c.deps.some(m.head, func(k int) bool {
		return k > m.head && isRel(c.doc.Tokens[k].Rel, "acl") && c.doc.Word(c.deps.opening(k)-1) != ","
	})
}

// speakersOwn reports whether a phrase in a quotation points to a body: to that of who speaks.
func (c *corefer) speakersOwn(m *mention) bool {
	return c.quoteAt[m.head] >= 0 && m.class == ontology.Organization && c.doc.Tokens[m.first].Lemma == "this"
}

// unnameOwn takes the capitals away from bodies that speakers call their own: "this Court" names no
// court, least of all the Supreme Court of which its judge has just spoken.
func (c *corefer) unnameOwn() {
	for i := range c.mentions {
		if m := &c.mentions[i]; c.speakersOwn(m) && c.anaphora.SelfNamed[strings.ToLower(m.name)] {
			m.name = ""
		}
	}
}

// possessed holds for a phrase with a possessor: "her car" is known by her,
// not by a car before.
func (c *corefer) possessed(m *mention) bool { return c.deps.with(m.head, "nmod:poss") >= 0 }

// antecedentOf returns the mention that the description i takes up, -1 when
// there is none: the same noun anywhere before, then a like noun or a name of
// its kind near by.
func (c *corefer) antecedentOf(i int) int {
	m := &c.mentions[i]
	noun := c.lemma(m.head)
	own := c.modifiers(m)
	general, named := c.anaphora.Generic(noun) != "" && len(own) == 0, -1
	for j := i - 1; j >= 0; j-- {
		o := &c.mentions[j]
		if len(own) > 0 && c.speakersOwn(o) {
			continue // nor is "the appeals court" that of who says "this court"
		}
		if !o.pronoun && !c.ofThemselves(o) && c.lemma(o.head) == noun && !c.namedByChance(m, o) && c.fits(m, o, own) && !(o.name != "" && c.complemented(m)) && (c.compatible(i, j) || c.oneThing(i, j)) {
			if o.name != "" && general {
				if named < 0 {
					named = j // unless another is spoken of more: namedKind weighs them
				}
				continue
			}
			if k := c.namedInstead(i, o, noun, general); k >= 0 {
				return k
			}
			if k := c.namedBetween(i, j, noun); k >= 0 {
				return k
			}
			if k := c.namedOften(i, j, noun); k >= 0 && general {
				return k
			}
			if general && c.sentencesBetween(o.head, m.head) > reach {
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
	land := c.landIn(m)
	for j := i - 1; j >= 0; j-- {
		o := &c.mentions[j]
		if c.sentencesBetween(o.head, m.head) > reach {
			break
		}
		if o.name == "" && o.class == ontology.Place && !o.definite && c.isLand(noun) {
			continue // "another state" is not "the country"
		}
		if named >= 0 && o.name != "" && c.sentencesBetween(c.mentions[named].head, m.head) <= reach {
			continue // a name that ends in the noun itself: namedKind weighs them
		}
		if !o.pronoun && !c.ofThemselves(o) && !c.saidOfOtherLand(i, j, land) && c.calledLike(o, noun) && c.landsAgree(noun, c.known(j).kind) && c.fits(m, o, own) && ((o.class == m.class || o.class == "") && c.compatible(i, j) || !c.isLand(noun) && c.oneThing(i, j)) {
			if k := c.namedInstead(i, o, noun, general); k >= 0 {
				return k
			}
			return j
		}
	}
	if k := c.overseer(i, noun); k >= 0 {
		return k
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

// namedByChance reports whether a name only ends in the noun of a description, which is for
// no thing of the name's class: "the matter" is not Black Lives Matter.
func (c *corefer) namedByChance(m, o *mention) bool {
	return o.name != "" && m.first+1 == m.head && isClass(m.class, "", ontology.Concept) && isClass(o.class, ontology.Organization, ontology.Place) && hasUpper(c.doc.Word(o.head)[:1]) && !hasUpper(c.doc.Word(m.head)[:1])
}

// ofThemselves reports whether a phrase tells no more than what speakers say that they are: "we are
// a different bank today".
func (c *corefer) ofThemselves(o *mention) bool {
	s := c.saidOf(o.head)
	return s >= 0 && o.name == "" && !o.definite && c.inOwnWords(c.mentions[s].head)
}

// onlyOne returns the last mention before mention i of the one person whom the text
// called by its noun or by a like one, however long ago: "the attacker" for "a gunman".
// -1 without one, with several, and where the text told of many such.
func (c *corefer) onlyOne(i int, noun string, own map[string]bool) int {
	m, last := &c.mentions[i], -1
	for j := range c.mentions[:i] {
		o := &c.mentions[j]
		if o.pronoun || o.name != "" || !c.anaphora.Alike(noun, c.lemma(o.head)) {
			continue
		}
		if o.plural || c.isOther(last, j) || !c.fits(m, o, own) || !c.compatible(i, j) {
			return -1
		}
		last = j
	}
	return last
}
