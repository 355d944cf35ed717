package extract

import (
	"wiregraph/graph/ontology"
)

// varied returns the last mention before mention i of the only person with a name of whom the two
// sentences before tell, where its noun tells what else that person is, in place of the name:
// "Jane Roe was stabbed on Friday. The nurse, 34, died". -1 where the noun is for somebody whom a
// scene brings along ("the driver", "the judge"), unless it says of which country he is, where the
// text told of such people before, or says already what the person is.
func (c *corefer) varied(i int) int {
	m := &c.mentions[i]
	noun, aged := c.lemma(m.head), c.ageBefore(m) != "" || c.ageAfter(m) != ""
	if m.plural || m.class != ontology.Person || !c.anaphora.Callings[m.kind] || c.anaphora.Scenes[noun] && !aged && !c.fromLand(m) || c.complemented(m) || c.possessed(m) || c.compounded(m) || c.named(m) || c.tellsApart(m) || c.quoteAt[m.head] >= 0 {
		return -1
	}
	if t, ok := c.nouns.Title(noun); ok && !c.anaphora.Callings[t.Kind] {
		return -1 // "the minister" of another text's government
	}
	if !isRel(c.doc.Tokens[m.head].Rel, "nsubj", "obj", "nmod:poss") || c.deps.with(m.head, "acl") >= 0 && c.deps.with(m.head, "acl") > m.head && !aged && !c.onlyAdded(i) {
		return -1
	}
	for _, k := range c.deps.of(m.head) {
		if k < m.head && isRel(c.doc.Tokens[k].Rel, "amod") && c.landOf(k) == "" && !aged {
			return -1 // "the young nurse"
		}
	}
	here, last := c.doc.Tokens[m.head].Sentence, -1
	for j := c.since(i); j < len(c.mentions) && c.doc.Tokens[c.mentions[j].head].Sentence <= here; j++ {
		o, k := &c.mentions[j], c.known(j)
		at := c.doc.Tokens[o.head].Sentence
		switch {
		case c.root(j) == c.root(i) || o.class == ontology.Role:
		case j < i && !o.pronoun && c.lemma(o.head) == noun:
			return -1
		case !isClass(k.class, ontology.Person) || o.pronoun && k.pronoun:
		case at == here && (len(k.names) > 0 || !k.plural):
			return -1 // two of whom one sentence tells are two
		case here-at > 2 || k.plural:
		case len(k.names) == 0:
			return -1
		case c.isOther(last, j):
			return -1
		default:
			last = j
		}
	}
	if last < 0 || !aged && c.toldWhat(last) || !c.compatible(i, last) {
		return -1
	}
	return last
}

// fromLand reports whether a phrase says of which country somebody is: "the Spanish singer".
func (c *corefer) fromLand(m *mention) bool {
	return c.deps.some(m.head, func(k int) bool {
		return k < m.head && isRel(c.doc.Tokens[k].Rel, "amod") && c.landOf(k) != ""
	})
}

// toldWhat reports whether the text tells, where it names somebody, what he is.
func (c *corefer) toldWhat(j int) bool {
	for i := c.known(j).first; i <= j; i++ {
		if c.root(i) == c.root(j) && c.describing(&c.mentions[i]) >= 0 {
			return true
		}
	}
	return false
}
