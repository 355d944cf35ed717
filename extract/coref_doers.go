package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// heard is how many sentences back a noun for whoever did something looks for who did it.
const heard = 3

// doerOf returns the last mention before mention i of the one who did, or underwent, what
// its noun says: "the winner" for who won, "the victim" for whom somebody killed. -1
// without one, and with several.
func (c *corefer) doerOf(i int) int {
	m := &c.mentions[i]
	deed, ok := c.anaphora.Doers[c.lemma(m)]
	if !ok || m.plural || c.complemented(m) || c.compounded(m) {
		return -1
	}
	from := c.doc.Tokens[m.head].Sentence - heard
	last := -1
	for v := c.doc.Sentences[max(0, from)].First; v < m.first; v++ {
		t := c.doc.Tokens[v]
		if !isVerb(t.UPOS) {
			continue
		}
		lemma, who := strings.ToLower(t.Lemma), -1
		switch passive := t.XPOS == "VBN" && (c.deps.with(v, "aux:pass", "nsubj:pass") >= 0 || t.Rel == "acl"); {
		case deed.Does[lemma] && !passive:
			who = c.sharedSubject(v)
		case deed.Undergoes[lemma] && passive:
			if who = c.deps.with(v, "nsubj:pass"); who < 0 && t.Rel == "acl" {
				who = t.Head
			}
		case deed.Undergoes[lemma]:
			who = c.deps.with(v, "obj")
		}
		if who < 0 || who >= m.first || c.byHead[who] < 0 {
			continue
		}
		j := c.byHead[who]
		o := &c.mentions[j]
		if k := c.known(j); o.pronoun && k.pronoun || k.plural || !isClass(k.class, ontology.Person, ontology.Organization) || o.class == ontology.Role || c.deps.with(who, "conj") >= 0 {
			return -1 // nobody knows yet of whom it tells, or it tells of many
		}
		if last >= 0 && c.root(last) != c.root(j) {
			return -1
		}
		last = j
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
