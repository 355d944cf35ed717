package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// namedTogether returns the persons whom a phrase takes up that tells no more than how
// many they are, where a text near before it told of just so many side by side: "the
// couple", "the two men", behind "Jane Roe and John Doe". Nil when there are none.
func (c *corefer) namedTogether(i int) []int {
	m := &c.mentions[i]
	if !m.definite || c.known(i).first != i || c.complemented(m) || c.possessed(m) {
		return nil
	}
	n := c.anaphora.Pairs[c.lemma(m.head)]
	switch {
	case n > 0:
	case c.doc.Tokens[m.head].UPOS == "NUM":
		n = c.anaphora.Counts[strings.ToLower(c.doc.Word(m.head))]
	case m.class == ontology.Group && m.plural && len(c.modifiers(m)) == 1:
		n = c.countOf(m)
	}
	if n < 2 {
		return nil
	}
	for j := i - 1; j >= 0 && c.sentencesBetween(c.mentions[j].head, m.head) <= window; j-- {
		if !c.coordinated(&c.mentions[j]) || isRel(c.doc.Tokens[c.mentions[j].head].Rel, "conj") || !c.onePerson(j, i) {
			continue
		}
		out := []int{j}
		for _, h := range c.deps.conjuncts(c.mentions[j].head) {
			if k := c.byHead[h]; c.onePerson(k, i) && c.root(k) != c.root(j) {
				out = append(out, k)
			}
		}
		if len(out) == n && !c.mixed(m, out) && c.introducedAll(out) {
			return c.inOrder(m, out)
		}
	}
	return nil
}

// introducedAll reports whether each of several persons is known by name, or as the
// relative of one: "Jane Roe and her husband", but not "Roe and a third officer".
func (c *corefer) introducedAll(of []int) bool {
	return !slices.ContainsFunc(of, func(j int) bool {
		_, kin := c.nouns.Kin(c.lemma(c.mentions[j].head))
		return len(c.known(j).names) == 0 && !kin
	})
}

// mixed reports whether one of several persons is of another gender than the noun
// tells by which a phrase takes them up.
func (c *corefer) mixed(m *mention, of []int) bool {
	g := genderByte(c.nouns.Gender(c.lemma(m.head)))
	return g != anyGender && slices.ContainsFunc(of, func(j int) bool {
		k := c.known(j)
		return k.gender != anyGender && k.gender != g
	})
}

// bothOf returns the two persons before mention i who are the subject, at token s, and the object
// of one clause; nil when there are none.
func (c *corefer) bothOf(s, i int) []int {
	if s < 0 || !isRel(c.doc.Tokens[s].Rel, "nsubj") || !c.onePerson(c.byHead[s], i) {
		return nil
	}
	for _, k := range c.deps.of(c.doc.Tokens[s].Head) {
		if o := c.byHead[k]; isRel(c.doc.Tokens[k].Rel, "obj", "iobj", "obl") && c.onePerson(o, i) && c.root(o) != c.root(c.byHead[s]) {
			return []int{c.byHead[s], o}
		}
	}
	return nil
}
