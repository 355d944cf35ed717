package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// headed returns the body of which a possessive before the office of whoever leads one or
// speaks for one tells, where the likeliest that it can stand for is a thing or a building:
// the subject of a sentence right before. "Acme built the dam. | Its spokeswoman" speaks for
// no dam. What was the likeliest, where the pronoun is none such or there is no such body.
func (c *corefer) headed(i, likeliest int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	t := c.doc.Tokens[m.head]
	if likeliest < 0 || p.Gender != 'n' || t.Rel != "nmod:poss" || t.Head < m.head || !c.leadsBody(m.head, t.Head) {
		return likeliest
	}
	if k := c.known(likeliest); k.class == ontology.Organization || k.class == ontology.Place && k.kind != facility || len(k.names) > 0 {
		return likeliest
	}
	for j := i - 1; j >= 0 && c.back(j, i) <= 1; j-- {
		k := c.known(j)
		if !isRel(c.doc.Tokens[c.mentions[j].head].Rel, "nsubj") {
			continue
		}
		if c.bareName(k) {
			k.class = ontology.Organization // "Acme built the dam. Its chairman": no person
		}
		if k.class == ontology.Organization && collective(k) && !k.plural && c.takesUp(i, j, p) {
			return j
		}
	}
	return likeliest
}

// leadsBody reports whether what somebody is called behind a possessive is the office of
// who leads a body or speaks for it.
func (c *corefer) leadsBody(possessive, noun int) bool {
	return c.heads(possessive, noun) || c.anaphora.Speaks[c.lemma(noun)]
}

// officeOf reports whether a noun is an office.
func (c *corefer) officeOf(noun int) bool {
	_, office := c.nouns.Title(c.lemma(noun))
	return office
}

// ownTeller returns the body of which a sentence says what it did, and whose officer or organ says so: "the
// bank opened a branch in Peru, | its chairwoman, Ann Lee, said", "Peru lost a satellite, | its space agency
// said". -1 without one.
func (c *corefer) ownTeller(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	noun := c.doc.Tokens[m.head].Head
	if p.Gender != 'n' || c.doc.Tokens[m.head].Rel != "nmod:poss" || noun < m.head || !c.leadsBody(m.head, noun) && !c.officeOf(noun) && !c.public[c.lemma(noun)] {
		return -1
	}
	v := c.doc.Tokens[noun].Head
	if isRel(c.doc.Tokens[noun].Rel, "appos", "nmod:desc") && v >= 0 {
		v = c.doc.Tokens[v].Head
	}
	if v < 0 || !c.cues.Verbs[c.lemma(v)].Says() {
		return -1
	}
	told := c.deps.toldBy(v)
	if told < 0 || told > m.head {
		return -1
	}
	s := c.deps.with(told, "nsubj")
	if s < 0 || c.byHead[s] < 0 {
		return -1
	}
	k := c.known(c.byHead[s])
	if team := k.class == ontology.Group && !k.plural; !team && !c.takesUp(i, c.byHead[s], p) {
		return -1
	}
	if land := k.class == ontology.Place && k.kind != facility && len(k.names) > 0; !land && !c.bareName(k) && (!collective(k) || k.plural) {
		return -1
	}
	return c.byHead[s]
}

// ledBefore returns the body that the sentence before is about, where a sentence begins with its
// officer: "The bank sued Acme. The union struck. | Its leader, Ann Lee, slept". -1 without one.
func (c *corefer) ledBefore(i int, p lexicon.Pronoun) int {
	m := &c.mentions[i]
	t := c.doc.Tokens[m.head]
	if p.Gender != 'n' || t.Rel != "nmod:poss" || t.Sentence == 0 || c.doc.Sentences[t.Sentence].First != m.head || c.deps.opening(t.Head) != m.head {
		return -1
	}
	if !c.officeOf(t.Head) && !c.leadsBody(m.head, t.Head) {
		return -1
	}
	before := c.doc.Sentences[t.Sentence-1]
	s := c.deps.with(before.Root, "nsubj")
	if s < 0 || c.deps.with(s, "conj") >= 0 || c.inZone(s, headline) != c.inZone(m.head, headline) {
		return -1
	}
	return c.bodyTakenUp(i, s, p)
}

// bodyTakenUp returns the body that subject s names, where a pronoun may take it up; -1 where it is none.
func (c *corefer) bodyTakenUp(i, s int, p lexicon.Pronoun) int {
	if s < 0 || c.byHead[s] < 0 || !c.takesUp(i, c.byHead[s], p) {
		return -1
	}
	if k := c.known(c.byHead[s]); k.class != ontology.Organization || k.plural {
		return -1
	}
	return c.byHead[s]
}
