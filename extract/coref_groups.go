package extract

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"wiregraph/graph/ontology"
)

// groups finds out of whom a plural phrase that counts or divides what it
// takes up speaks, where the text named them one by one: "the two leaders",
// "both countries", "their respective nations", "the Russian and North Korean
// leaders". The members of the group stand for it in claims.
func (c *corefer) groups() {
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.pronoun || m.name != "" {
			continue
		}
		if m.plural {
			c.members[i] = c.toldOf(i)
		}
		if c.members[i] == nil {
			c.members[i] = c.namedTogether(i)
		}
	}
}

// toldOf returns those whom a plural phrase names itself, or takes up by the office
// that they hold, or by how many they are; nil when there are none.
func (c *corefer) toldOf(i int) []int {
	m := &c.mentions[i]
	if by := c.namesOf(m); by != nil {
		return by
	}
	if by := c.namesBehind(m); by != nil {
		return by
	}
	if by := c.holders(m); by != nil {
		return by
	}
	if n := c.countOf(m); n > 1 && !c.sidesOfThing(m) {
		return c.toldApart(i, n)
	}
	return nil
}

// sidesOfThing reports whether sides are where something ends, and nobody's: "both sides of the road".
func (c *corefer) sidesOfThing(m *mention) bool {
	return c.anaphora.Sides[c.lemma(m.head)] && c.deps.some(m.head, func(k int) bool {
		return k > m.head && c.deps.cased(k, "of") && c.byHead[k] >= 0 && isClass(c.known(c.byHead[k]).class, ontology.Place, ontology.Artifact)
	})
}

// namesOf returns the places that a phrase names behind the noun for their kind:
// "the towns of Oz and Strelsau". Nil when it names no two.
func (c *corefer) namesOf(m *mention) []int {
	if m.class != ontology.Place || !m.definite {
		return nil
	}
	for _, k := range c.deps.of(m.head) {
		if k < m.head || !isRel(c.doc.Tokens[k].Rel, "nmod") || !c.deps.cased(k, "of") {
			continue
		}
		var out []int
		for _, h := range c.deps.coordination(k) {
			if j := c.byHead[h]; j >= 0 && c.mentions[j].class == ontology.Place && c.mentions[j].name != "" && !c.mentions[j].demonym {
				out = append(out, j)
			}
		}
		if len(out) > 1 {
			return out
		}
	}
	return nil
}

// namesBehind returns those whom a phrase names behind it: "two farmers, Jane Roe and John Doe".
// Nil when it names no two, or anything beside them.
func (c *corefer) namesBehind(m *mention) []int {
	heads := c.deps.conjuncts(m.head) // so the parse has them behind a number, at times
	if a := c.deps.with(m.head, "appos"); a > m.head {
		heads = c.deps.coordination(a)
	} else if c.deps.with(m.head, "nummod") < 0 || c.doc.Word(min(m.head+1, len(c.doc.Tokens)-1)) != "," {
		return nil
	}
	var out []int
	for _, h := range heads {
		j := c.byHead[h]
		if j < 0 || c.mentions[j].class != m.class && !(m.class == ontology.Group && c.mentions[j].class == ontology.Person) || c.mentions[j].name == "" || c.mentions[j].demonym {
			return nil
		}
		out = append(out, j)
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// countOf returns how many a phrase says that it takes up, 0 when it does not
// say, or does not point at them.
func (c *corefer) countOf(m *mention) int {
	for _, k := range c.deps.of(m.head) {
		t := &c.doc.Tokens[k]
		n := c.anaphora.Counts[strings.ToLower(t.Lemma)]
		if n > 0 && (m.definite || c.doc.Tokens[k].Rel != "nummod") && k < m.head {
			return n
		}
		if t.Rel == "nmod:poss" || isRel(t.Rel, "nmod") && c.deps.cased(k, "of") {
			if j := c.byHead[k]; j >= 0 {
				if o := &c.mentions[j]; o.plural && !o.pronoun {
					if n := c.countOf(o); n > 1 {
						return n
					}
				}
			}
		}
	}
	return 0
}

// toldApart returns the n that the last sentence with just so many of the
// wanted kind speaks of, nil when there is none near.
func (c *corefer) toldApart(i, n int) []int {
	m := &c.mentions[i]
	want := c.wanted(m)
	if want == nil {
		return nil
	}
	all := c.holding(c.lemma(m.head), i)
	if len(all) > n { // "the two officers" are those with names, not the third, "an officer"
		all = slices.DeleteFunc(all, func(j int) bool { return len(c.known(j).names) == 0 })
	}
	if len(all) == n {
		return c.inOrder(m, all)
	}
	var found []int
	at := c.doc.Tokens[m.head].Sentence
	for j := i - 1; j >= 0; j-- {
		o := &c.mentions[j]
		if s := c.doc.Tokens[o.head].Sentence; s != at {
			if len(found) == n || c.sentencesBetween(o.head, m.head) > reach {
				break
			}
			at, found = s, found[:0]
		}
		if !want(j) || m.first <= o.head && o.head < m.end {
			continue
		}
		if !slices.ContainsFunc(found, func(k int) bool { return c.root(k) == c.root(j) }) {
			found = append(found, j)
		}
	}
	if len(found) != n {
		return nil
	}
	return c.inOrder(m, found)
}

// inOrder sorts the members of a group: the one whose clause it is, then whom
// the text below the headline speaks of first.
func (c *corefer) inOrder(m *mention, members []int) []int {
	first := map[int]int{}
	for j := range c.mentions {
		if _, seen := first[c.root(j)]; !seen && !c.inHeadline(j) {
			first[c.root(j)] = j
		}
	}
	if t := c.clauseSubject(m.head); t >= 0 && c.byHead[t] >= 0 {
		first[c.root(c.byHead[t])] = -1
	}
	slices.SortFunc(members, func(a, b int) int { return cmp.Compare(first[c.root(a)], first[c.root(b)]) })
	return members
}

// inHeadline reports whether a mention stands in a headline.
func (c *corefer) inHeadline(j int) bool {
	at := c.doc.Tokens[c.mentions[j].head].Start
	z := sort.Search(len(c.zones), func(z int) bool { return c.zones[z].end > at })
	return z < len(c.zones) && c.zones[z].kind == headline && c.zones[z].start <= at
}

// together returns those whom a plural pronoun takes up at once, though no
// phrase stands for all of them: the members of the coordination that mention
// j begins, else the subject and the object of the pronoun's own clause
// ("urged the guest to sit beside him on their tour") or of that of which j is
// the subject ("the mayor met the governor. They"). Nil where j is many
// already, or when there are no such two.
func (c *corefer) together(i, j int) []int {
	if j >= 0 && c.known(j).plural {
		return nil
	}
	if j >= 0 && c.coordinated(&c.mentions[j]) {
		out := []int{j}
		for _, k := range c.deps.of(c.mentions[j].head) {
			if !isRel(c.doc.Tokens[k].Rel, "conj") {
				continue
			}
			o := c.byHead[k]
			if o < 0 || o >= i || c.mentions[o].class != c.mentions[j].class {
				return nil
			}
			out = append(out, o)
		}
		return out
	}
	if two := c.bothOf(c.clauseSubject(c.mentions[i].head), i); two != nil {
		return two
	}
	if j >= 0 && !c.mentions[j].pronoun {
		return c.bothOf(c.mentions[j].head, i)
	}
	return nil
}

// onePerson reports whether mention j, before mention i, is a single person.
func (c *corefer) onePerson(j, i int) bool {
	return 0 <= j && j < i && c.known(j).class == ontology.Person && !c.known(j).plural && c.mentions[j].class != ontology.Role
}

// isCountry reports whether a mention names a country, be it by an adjective.
func (c *corefer) isCountry(j int) bool {
	k := c.known(j)
	return k.class == ontology.Place && k.kind == "Country"
}

// divide gives the chain of a group its members.
func (c *corefer) divide(k int) {
	g := &c.chains[k]
	for _, i := range g.mentions {
		for _, j := range c.members[i] {
			if of := c.mentions[j].chain; of != k && !g.named && !slices.Contains(g.members, of) {
				g.members = append(g.members, of)
			}
		}
		if len(g.members) > 1 {
			return
		}
		g.members = nil
	}
}
