package extract

import "wiregraph/graph/ontology"

// clientOf returns the mention of the one for whom the text says that possessor p acts, where
// mention i is a noun for such: "Jane Roe's lawyer, Bo Berg, … his client". -1 without one, and
// with several.
func (c *corefer) clientOf(i, p int) int {
	m := &c.mentions[i]
	if !c.anaphora.Clients[c.lemma(m.head)] || c.predicateOf(m.head) {
		return -1
	}
	last := c.servedBy(i, func(j int) bool { return c.root(j) == c.root(p) })
	if o := &c.mentions[p]; last < 0 && o.pronoun { // whoever the possessive was taken for, it is an advocate who has clients
		last = c.servedBy(i, func(j int) bool { return c.sentencesBetween(c.mentions[j].head, m.head) <= 1 && j < i })
	}
	if last < 0 {
		return -1
	}
	if k := c.known(last); k.class == ontology.Organization {
		c.known(i).class, c.known(i).kind = k.class, k.kind
	}
	return c.agreeing(i, last)
}

// servedBy returns the last mention of the one for whom those mentions that are meant act; -1
// without one, and with several.
func (c *corefer) servedBy(i int, meant func(j int) bool) int {
	m, last := &c.mentions[i], -1
	for j := range c.mentions {
		if !meant(j) {
			continue
		}
		for _, x := range c.actsFor(j) {
			k := c.known(x)
			if c.root(x) == c.root(j) || k.pronoun || k.plural != m.plural || !isClass(k.class, ontology.Person, ontology.Group, ontology.Organization) {
				continue
			}
			if c.isOther(last, x) {
				return -1
			}
			last = x
		}
	}
	return last
}

// actsFor lists the mentions of those whom the text says, of mention j or in its clause, that
// it acts for.
func (c *corefer) actsFor(j int) []int {
	var out []int
	add := func(t int) {
		if t >= 0 && c.byHead[t] >= 0 {
			out = append(out, c.byHead[t])
		}
	}
	served := func(noun int) { // "John Doe's lawyer", "a lawyer for John Doe"
		if !c.anaphora.Advocates[c.doc.Tokens[noun].Lemma] {
			return
		}
		add(c.deps.with(noun, "nmod:poss"))
		for _, k := range c.deps.of(noun) {
			if k > noun && isRel(c.doc.Tokens[k].Rel, "nmod") && (c.deps.cased(k, "for") || c.deps.cased(k, "of")) {
				add(k)
			}
		}
	}
	h := c.mentions[j].head
	served(h)
	for _, k := range c.deps.of(h) {
		if isRel(c.doc.Tokens[k].Rel, "appos", "nmod:desc", "compound") {
			served(k)
		}
		if v := k; isRel(c.doc.Tokens[k].Rel, "acl") && c.tellsDeed(c.anaphora.Defends, v) {
			c.defended(v, add)
		}
	}
	if t := c.doc.Tokens[h]; isRel(t.Rel, "appos", "nsubj") && t.Head >= 0 {
		served(t.Head)
		if t.Rel == "nsubj" && c.tellsDeed(c.anaphora.Defends, t.Head) {
			c.defended(t.Head, add)
		}
	}
	return out
}

// defended adds whom a verb of defending tells of.
func (c *corefer) defended(v int, add func(int)) {
	if o := c.deps.with(v, "obj"); o >= 0 {
		add(o)
		return
	}
	for _, k := range c.deps.of(v) {
		if k > v && isRel(c.doc.Tokens[k].Rel, "obl") && c.deps.cased(k, "for") {
			add(k)
		}
	}
}
