package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// heard is how many sentences back a noun for whoever did something looks for who did it.
const heard = 4

// doerOf returns the last mention before mention i of the one who did, or underwent, what
// its noun says: "the winner" for who won, "the victim" for whom somebody killed. -1
// without one, and with several of whom none is nearer.
func (c *corefer) doerOf(i int) int {
	m := &c.mentions[i]
	deed, ok := c.anaphora.Doers[c.lemma(m)]
	if !ok || m.plural || c.complemented(m) || c.compounded(m) || c.deps.cased(m.head, "as") {
		return -1
	}
	from := c.doc.Tokens[m.head].Sentence - heard
	last, several := -1, false
	for v := c.doc.Sentences[max(0, from)].First; v < m.first; v++ {
		t := c.doc.Tokens[v]
		if !isVerb(t.UPOS) {
			continue
		}
		lemma, who := strings.ToLower(t.Lemma), -1
		switch passive := t.XPOS == "VBN" && (c.deps.with(v, "aux:pass", "nsubj:pass") >= 0 || t.Rel == "acl" || t.Rel == "advcl" && c.deps.with(v, "aux", "obj", "nsubj") < 0); {
		case deed.Does[lemma] && passive:
			who = c.deps.with(v, "obl:agent")
			if who < 0 {
				if who = c.deps.with(v, "obl"); who >= 0 && !c.deps.cased(who, "by") {
					who = -1
				}
			}
		case deed.Does[lemma]:
			who = c.sharedSubject(v)
		case deed.Undergoes[lemma] && passive:
			switch who = c.deps.with(v, "nsubj:pass"); {
			case who >= 0:
			case t.Rel == "acl":
				who = t.Head
			case t.Rel == "advcl":
				who = c.sharedSubject(t.Head) // "charged with murder, Roe appeared"
			}
		case deed.Undergoes[lemma]:
			who = c.deps.with(v, "obj")
		}
		if who < 0 || who >= m.first || c.byHead[who] < 0 {
			continue
		}
		j := c.byHead[who]
		o := &c.mentions[j]
		k := c.known(j)
		if o.pronoun && k.pronoun && deed.Undergoes[lemma] && !k.plural {
			continue // "killed a nurse" and "shot her"
		}
		if o.pronoun && k.pronoun || k.plural || !isClass(k.class, ontology.Person, ontology.Organization) || o.class == ontology.Role || c.deps.with(who, "conj") >= 0 {
			return -1 // nobody knows yet of whom it tells, or it tells of many
		}
		if last >= 0 && c.root(last) != c.root(j) {
			if several = true; sentences(c.reading, c.mentions[last].head, o.head) == 0 {
				return -1
			}
		}
		last = j
	}
	if last >= 0 && several && sentences(c.reading, c.mentions[last].head, m.head) > 1 {
		return -1
	}
	if last < 0 {
		last = c.onlySuspect(i)
	}
	if last < 0 || c.root(last) == c.root(i) {
		return -1
	}
	if k := c.known(last); k.class == ontology.Organization && deed.Body {
		c.known(i).class, c.known(i).kind = k.class, k.kind
	}
	if !agree(c.known(i), c.known(last)) {
		return -1
	}
	return last
}

// onlySuspect returns the last mention before mention i of the only one whom the text
// called a suspect of some sort, where its noun is for one: "the defendant" for "Roe, the
// suspect in a shooting". -1 where its noun is none such, and with several.
func (c *corefer) onlySuspect(i int) int {
	m := &c.mentions[i]
	if k, ok := c.nouns.Head(c.lemma(m)); !ok || k.Kind != suspected || len(c.modifiers(m)) > 0 {
		return -1
	}
	last := -1
	for j := c.since(i); j < i; j++ {
		o, k := &c.mentions[j], c.known(j)
		if o.pronoun || o.name != "" || k.class != ontology.Person && k.class != ontology.Group {
			continue
		}
		if noun, ok := c.nouns.Head(c.lemma(o)); !ok || noun.Kind != suspected {
			continue
		}
		if k.plural || last >= 0 && c.root(last) != c.root(j) {
			return -1
		}
		last = j
	}
	return last
}

// suspected is the kind of those who are said to have done wrong.
const suspected = "Suspect"

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
		several = several || only >= 0 && c.root(only) != c.root(j)
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
	if t > 0 && c.doc.Tokens[t].Sentence == c.doc.Tokens[t-1].Sentence {
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
		for _, k := range c.deps.of(c.mentions[i].head) {
			if p := c.byHead[k]; p >= 0 && (k < c.mentions[i].head || c.deps.cased(k, "of") || c.deps.cased(k, "from")) && c.mentions[p].class == ontology.Place && c.mentions[p].kind == "Country" {
				return c.mentions[p].name
			}
		}
	}
	return ""
}

// isDemonym reports whether a word is that of a country's people.
func (c *corefer) isDemonym(t int) bool { return c.landOf(t) != "" }
