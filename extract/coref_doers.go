package extract

import (
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
	deed, ok := c.anaphora.Doers[c.lemma(m.head)]
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
		fighters := m.plural && k.class == ontology.Organization && len(k.names) > 0 && isRel(k.kind, "", armedGroup)
		acts := isClass(k.class, ontology.Person, ontology.Organization) || m.plural && k.class == ontology.Group
		switch unknown, many := o.pronoun && k.pronoun || deed.Named && len(k.names) == 0, c.deps.with(who, "conj") >= 0 && !m.plural; {
		case unknown, many, !acts, o.class == ontology.Role, k.plural != m.plural && !fighters:
			return -1 // nobody knows yet of whom it tells, or it tells of many
		}
		if c.isOther(last, j) {
			if several = true; c.sentencesBetween(c.mentions[last].head, o.head) == 0 {
				return -1
			}
		}
		last = j
	}
	if last >= 0 && several && c.sentencesBetween(c.mentions[last].head, m.head) > 1 {
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
		if k > m.head && c.deps.ofPhrase(k) {
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
	lemma := c.lemma(v)
	if verbs[lemma] {
		return true
	}
	for _, k := range c.deps.of(v) {
		if verbs[lemma+"_"+c.lemma(k)] {
			return true
		}
		if p := c.deps.with(k, "case"); p >= 0 && verbs[lemma+"_"+c.lemma(p)] {
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
	if k, ok := c.nouns.Head(c.lemma(m.head)); !ok || k.Kind != suspected || len(c.modifiers(m)) > 0 {
		return -1
	}
	last := -1
	for j := c.since(i); j < i; j++ {
		o, k := &c.mentions[j], c.known(j)
		if o.pronoun || o.name != "" || !isPeople(k.class) {
			continue
		}
		if noun, ok := c.nouns.Head(c.lemma(o.head)); !ok || noun.Kind != suspected {
			continue
		}
		if k.plural || c.isOther(last, j) {
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
