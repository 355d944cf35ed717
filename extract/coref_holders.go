package extract

import (
	"slices"

	"wiregraph/graph/ontology"
)

// holders returns those who hold the office that a phrase tells for several
// countries at once: "the Russian and North Korean leaders". Nil when one of
// them has no holder that the article names.
func (c *corefer) holders(m *mention) []int {
	noun := c.lemma(m.head)
	if _, ok := c.nouns.Title(noun); !ok {
		return nil
	}
	var of []int
	for _, k := range c.deps.of(m.head) {
		j := c.byHead[k]
		if k >= m.head || j < 0 || !isRel(c.doc.Tokens[k].Rel, "amod", "compound") || c.mentions[j].class != ontology.Place {
			continue
		}
		of = append(of, j)
		for _, h := range c.deps.of(k) {
			if j := c.byHead[h]; j >= 0 && h < m.head && isRel(c.doc.Tokens[h].Rel, "conj") && c.mentions[j].class == ontology.Place {
				of = append(of, j)
			}
		}
	}
	if len(of) < 2 {
		return nil
	}
	var out []int
	for _, place := range of {
		k := slices.IndexFunc(c.held, func(h officeHeld) bool {
			return h.of >= 0 && c.root(h.of) == c.root(place) && c.serves(noun, h)
		})
		if k < 0 {
			return nil
		}
		out = append(out, c.held[k].holder)
	}
	return out
}

// serves reports whether whoever holds an office may be called by the noun.
func (c *corefer) serves(noun string, h officeHeld) bool {
	if h.noun == noun || c.anaphora.Alike(noun, h.noun) {
		return true
	}
	t, ok := c.nouns.Title(h.noun)
	return ok && noun == "leader" && (t.Kind == "HeadOfState" || t.Kind == "HeadOfGovernment")
}

// wanted returns the test for what a counted noun may take up: countries,
// bodies, those who hold such an office. Nil where the noun is of none of these.
func (c *corefer) wanted(m *mention) func(j int) bool {
	noun := c.lemma(m.head)
	single := func(j int) bool { return !c.known(j).plural && c.members[j] == nil }
	if c.anaphora.Sides[noun] {
		return func(j int) bool { return single(j) && c.isCountry(j) }
	}
	if _, ok := c.nouns.Title(noun); ok {
		holders := map[int]bool{}
		for _, j := range c.holding(noun, len(c.mentions)) {
			holders[c.root(j)] = true
		}
		return func(j int) bool { return single(j) && holders[c.root(j)] }
	}
	k, ok := c.nouns.Head(noun)
	switch {
	case !ok:
		return nil
	case k.Kind == "Country":
		return func(j int) bool { return single(j) && c.isCountry(j) }
	case k.Class == ontology.Organization:
		return func(j int) bool {
			o := c.known(j)
			return single(j) && o.class == k.Class && len(o.names) > 0 && (k.Kind == "" || k.Kind == o.kind)
		}
	}
	return nil
}

// holding returns those who are said before mention i to hold an office of the
// noun, each once.
func (c *corefer) holding(noun string, i int) []int {
	var out []int
	for _, h := range c.held {
		if h.holder < i && c.serves(noun, h) && !c.known(h.holder).plural && !slices.ContainsFunc(out, func(j int) bool { return c.root(j) == c.root(h.holder) }) {
			out = append(out, h.holder)
		}
	}
	return out
}

// broadly returns the last mention before mention i of the only person with a name whom the text
// told, close by, to be of a sort that its noun is broader than: "the footballer" for
// "striker John Doe", "the politician" for a mayor. -1 without one, and with several.
func (c *corefer) broadly(i int) int {
	m := &c.mentions[i]
	noun := c.lemma(m.head)
	if m.plural || m.class != ontology.Person || c.complemented(m) || c.possessed(m) || c.compounded(m) || c.named(m) || c.tellsApart(m) {
		return -1
	}
	last := -1
	for _, h := range c.held {
		if h.at >= i || c.mentions[h.at].class != ontology.Role || len(c.known(h.holder).names) == 0 || noun == h.noun || !c.anaphora.Broader(noun, h.noun) {
			continue
		}
		if last >= 0 && c.root(last) != c.root(h.holder) {
			return -1
		}
		last = h.holder
	}
	if last < 0 {
		return -1
	}
	near := last
	for j := i - 1; j > last; j-- {
		if c.root(j) == c.root(last) {
			near = j
			break
		}
	}
	if c.sentencesBetween(c.mentions[near].head, m.head) > reach || c.sameSentence(c.mentions[near].head, m.head) && !c.mentions[near].pronoun || !c.compatible(i, last) {
		return -1
	}
	return last
}
