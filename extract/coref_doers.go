package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// heard is how many sentences back a noun for whoever did something looks for who did it.
const heard = 4

// doerOf returns the last mention before mention i of the one, or of those, who did, or
// underwent, what its noun says: "the winner" for who won, "the victim" for whom somebody
// killed, "the robbers" for two men who robbed a bank, "the ship's owner" for who owns it. -1
// without one, and with several of whom none is nearer.
func (c *corefer) doerOf(i int) int {
	m := &c.mentions[i]
	deed, ok := c.anaphora.Doers[c.lemma(m)]
	if !ok || c.compounded(m) || c.deps.cased(m.head, "as") {
		return -1
	}
	of := c.doneTo(m)
	if of < 0 && (c.complemented(m) || c.possessed(m)) || m.plural && c.deps.with(m.head, "nummod") >= 0 {
		return -1
	}
	from := c.doc.Tokens[m.head].Sentence - heard
	last, several := -1, false
	for v := c.doc.Sentences[max(0, from)].First; v < m.first; v++ {
		t := c.doc.Tokens[v]
		if !isVerb(t.UPOS) {
			continue
		}
		who := c.whoDid(v, &deed, of)
		if who < 0 || who >= m.first || c.byHead[who] < 0 {
			continue
		}
		j := c.byHead[who]
		o := &c.mentions[j]
		k := c.known(j)
		if (deed.Body || m.plural) && !k.plural && (c.bareName(k) || k.class == ontology.Place && (strange(k) || c.unsorted(o))) {
			k.class = ontology.Organization // "Acme runs the dam"
		}
		if o.pronoun && k.pronoun && (m.plural || c.tellsDeed(deed.Undergoes, v) && !k.plural) {
			continue // "killed a nurse" and "shot her"
		}
		if o.pronoun && k.pronoun || k.plural != m.plural && !(m.plural && k.class == ontology.Organization && len(k.names) > 0 && isRel(k.kind, "", armedGroup)) || deed.Named && len(k.names) == 0 || !isClass(k.class, ontology.Person, ontology.Organization) && !(m.plural && k.class == ontology.Group) || o.class == ontology.Role || c.deps.with(who, "conj") >= 0 && !m.plural {
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
	if last < 0 && !m.plural {
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

// doneTo returns the mention of what a phrase says its deed was done to, "the ship's owner",
// "the owner of the ship", -1 when it says no such.
func (c *corefer) doneTo(m *mention) int {
	if p := c.deps.with(m.head, "nmod:poss"); p >= 0 {
		return c.byHead[p]
	}
	for _, k := range c.deps.of(m.head) {
		if k > m.head && isRel(c.doc.Tokens[k].Rel, "nmod") && c.deps.cased(k, "of") {
			return c.byHead[k]
		}
	}
	return -1
}

// whoDid returns the head of who did, or underwent, a deed of which a verb tells, to mention
// of where that is one; -1 when the verb tells of none.
func (c *corefer) whoDid(v int, deed *lexicon.Deed, of int) int {
	t := c.doc.Tokens[v]
	passive := t.XPOS == "VBN" && (c.deps.with(v, "aux:pass", "nsubj:pass") >= 0 || t.Rel == "acl" || t.Rel == "advcl" && c.deps.with(v, "aux", "obj", "nsubj") < 0)
	if c.tellsDeed(deed.Does, v) {
		done := c.deps.with(v, "obj")
		if passive {
			switch done = c.deps.with(v, "nsubj:pass"); {
			case done < 0 && t.Rel == "acl":
				done = t.Head
			}
		}
		if of >= 0 && (done < 0 || c.byHead[done] < 0 || c.root(c.byHead[done]) != c.root(of)) {
			return -1
		}
		if !passive {
			return c.sharedSubject(v)
		}
		who := c.deps.with(v, "obl:agent")
		if who < 0 {
			if who = c.deps.with(v, "obl"); who >= 0 && !c.deps.cased(who, "by") {
				who = -1
			}
		}
		return who
	}
	if of >= 0 || !c.tellsDeed(deed.Undergoes, v) {
		return -1
	}
	if !passive {
		return c.deps.with(v, "obj")
	}
	switch who := c.deps.with(v, "nsubj:pass"); {
	case who >= 0:
		return who
	case t.Rel == "acl":
		return t.Head
	case t.Rel == "advcl":
		return c.sharedSubject(t.Head) // "charged with murder, Roe appeared"
	}
	return -1
}

// tellsDeed reports whether a verb is one of those listed, some with the particle, the preposition or
// the noun that goes with it: "break_into", "go_strike".
func (c *corefer) tellsDeed(verbs map[string]bool, v int) bool {
	lemma := strings.ToLower(c.doc.Tokens[v].Lemma)
	if verbs[lemma] {
		return true
	}
	for _, k := range c.deps.of(v) {
		if verbs[lemma+"_"+strings.ToLower(c.doc.Tokens[k].Lemma)] {
			return true
		}
		if p := c.deps.with(k, "case"); p >= 0 && verbs[lemma+"_"+strings.ToLower(c.doc.Tokens[p].Lemma)] {
			return true
		}
	}
	return false
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

// armedGroup is the kind of bodies that fight and are no army.
const armedGroup = "ArmedGroup"

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
