package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// befallen returns the last mention before mention i of the one, or of those, to whom happened
// what an adjective or participle before its noun tells: "the trapped men" for nine miners who
// were trapped, "the dead man" for who was killed. -1 without one, and where several can be meant.
func (c *corefer) befallen(i int) int {
	m := &c.mentions[i]
	if c.complemented(m) || c.possessed(m) || !isClass(m.class, ontology.Person, ontology.Group, ontology.Artifact) || c.tellsApart(m) {
		return -1
	}
	state := c.deps.with(m.head, "amod")
	if state < 0 || state > m.head || c.deps.with(m.head, "nummod") >= 0 {
		return -1
	}
	lemma := c.lemma(state)
	deed, known := c.anaphora.States[strings.ToLower(c.doc.Word(state))]
	if !known {
		if c.doc.Tokens[state].XPOS != "VBN" || len(c.modifiers(m)) > 1 {
			return -1
		}
		deed.Undergoes = map[string]bool{lemma: true}
	}
	from := c.doc.Tokens[m.head].Sentence - reach
	last := -1
	for v := c.doc.Sentences[max(0, from)].First; v < m.first; v++ {
		if t := c.doc.Tokens[v]; !isVerb(t.UPOS) || t.Rel == "amod" {
			continue
		}
		who := c.whoDid(v, &deed, -1)
		if who < 0 || who >= m.first || c.byHead[who] < 0 {
			continue
		}
		j := c.byHead[who]
		if k := c.known(j); c.mentions[j].pronoun && k.pronoun || k.plural != m.plural || !c.mayBeCalled(j, m) {
			continue
		}
		if c.isOther(last, j) {
			return -1
		}
		last = j
	}
	if last < 0 || c.root(last) == c.root(i) || !c.compatible(i, last) {
		return -1
	}
	return last
}

// mayBeCalled reports whether one of a chain may be called by the noun of a phrase: by one that
// tells no more than what is known of it, or of whom the text tells no more than a name.
func (c *corefer) mayBeCalled(j int, m *mention) bool {
	k, o := c.known(j), &c.mentions[j]
	if !isClass(k.class, m.class) && !(isPeople(k.class) && isPeople(m.class)) {
		return false
	}
	return m.kind == "" || k.kind == "" || len(k.names) > 0 && k.class == ontology.Person || c.lemma(o.head) == c.lemma(m.head) || c.anaphora.Alike(c.lemma(m.head), c.lemma(o.head))
}
