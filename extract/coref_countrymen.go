package extract

import "wiregraph/graph/ontology"

// countryman returns the one of whom a noun for one of a people tells more: the last
// person with a name who is the subject of a sentence, this one or one of the two before,
// or of whom alone they tell: "Roe won the race. The Swede". -1 without one.
func (c *corefer) countryman(i int) int {
	m := &c.mentions[i]
	if m.plural || m.class != ontology.Person || !c.isDemonym(m.head) || c.deps.with(m.head, "nmod", "conj") >= 0 || c.deps.with(m.head, "acl") >= 0 && !c.onlyAdded(i) {
		return -1
	}
	land := c.landOf(m.head)
	subject, only, several := -1, -1, false
	for j := i - 1; j >= 0 && c.doc.Tokens[m.head].Sentence-c.doc.Tokens[c.mentions[j].head].Sentence <= 2; j-- {
		o, k := &c.mentions[j], c.known(j)
		if k.class != ontology.Person || k.plural || o.class == ontology.Role || len(k.names) == 0 || o.head >= m.first {
			continue
		}
		switch own := c.ownLand(j); {
		case own == land && land != "" && c.compatible(i, j):
			return j // "Norwegian runner Jane Roe"
		case own != "":
			continue
		}
		several = several || c.isOther(only, j)
		if only < 0 {
			only = j
		}
		if subject < 0 && c.leads(o.head) && c.doc.Tokens[o.head].Sentence < c.doc.Tokens[m.head].Sentence {
			subject = j
		}
	}
	if subject < 0 && !several {
		subject = only
	}
	if subject < 0 || !c.compatible(i, subject) {
		return -1
	}
	return subject
}

// landOf returns the country that a word for one of its people, or an adjective, is of.
func (c *corefer) landOf(t int) string {
	words := []string{c.doc.Word(t)}
	if t > 0 && c.doc.Tokens[t].Sentence == c.doc.Token(t-1).Sentence {
		words = append(words, c.doc.Span(t-1, t+1)) // "Costa Rican"
	}
	for _, w := range words {
		for _, e := range c.gazetteer.Lookup(w) {
			if e.Kind == "Demonym" {
				return e.StandsFor
			}
		}
	}
	return ""
}

// ownLand returns the country whose the text says somebody is, of whom mention j is one:
// the "Ruritania" of "Ruritanian runner Jane Roe" and "Jane Roe of Ruritania". "" where it
// says none.
func (c *corefer) ownLand(j int) string {
	for i := c.since(j); i <= j; i++ {
		if c.root(i) != c.root(j) {
			continue
		}
		beside := c.deps.of(c.mentions[i].head)
		if d := c.deps.with(c.mentions[i].head, "nmod:desc"); d >= 0 && d < c.mentions[i].head {
			beside = append(beside[:len(beside):len(beside)], c.deps.of(d)...) // "the Swedish brewer Acme"
		}
		for _, k := range beside {
			if p := c.byHead[k]; p >= 0 && (k < c.mentions[i].head || c.deps.cased(k, "of") || c.deps.cased(k, "from")) && c.mentions[p].class == ontology.Place && c.mentions[p].kind == "Country" {
				return c.mentions[p].name
			}
		}
	}
	return ""
}

// isDemonym reports whether a word is that of a country's people.
func (c *corefer) isDemonym(t int) bool { return c.landOf(t) != "" }
