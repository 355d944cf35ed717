package extract

import "wiregraph/graph/ontology"

// Of which country a phrase or a text speaks.

// ofOtherLand reports whether an adjective in a phrase is of another country than what
// a name stands for, which is of one, or of several.
func (c *corefer) ofOtherLand(m, o *mention) bool {
	for _, k := range c.deps.of(m.head) {
		if t := c.doc.Tokens[k]; k >= m.head || !isRel(t.Rel, "amod") || !hasUpper(c.doc.Word(k)) || k == c.doc.Sentences[t.Sentence].First {
			continue
		}
		j := c.byHead[k]
		if j < 0 || c.mentions[j].class != ontology.Place {
			return o.kind == unions
		}
		land := &c.mentions[j]
		if foldName(land.name) == foldName(o.name) {
			return false
		}
		known := land.country != "" || land.kind == "Country" && o.class == ontology.Organization
		return o.kind == unions || known && o.country != "" && land.country != o.country
	}
	return false
}

// landBefore returns the country whose name, or adjective, a phrase has before its noun; ""
// without one.
func (c *corefer) landBefore(m *mention) string {
	for t := m.first; t < m.head; t++ {
		if j := c.byHead[t]; j >= 0 && c.mentions[j].class == ontology.Place && (c.mentions[j].demonym || c.mentions[j].kind == "Country") {
			return foldName(c.mentions[j].name)
		}
	}
	return ""
}

// contested reports whether a text speaks of another country, too, so that "the
// country" may be either: of a country at least a third as often as of that of
// mention j. Not where mention j is the one country of the sentence, or its subject or
// that of the sentence before.
func (c *corefer) contested(i, j int) bool {
	m := &c.mentions[i]
	behind, alone, other := c.sentencesBetween(c.mentions[j].head, m.head), true, 0
	for k := range c.mentions[:i] {
		if !c.isCountry(k) || c.root(k) == c.root(j) {
			continue
		}
		other = max(other, c.known(k).count)
		alone = alone && !c.sameSentence(c.mentions[k].head, m.head)
	}
	acts := isRel(c.doc.Tokens[c.mentions[j].head].Rel, "nsubj")
	if behind == 0 {
		return !alone && !acts
	}
	return 3*other >= c.known(j).count && !(behind == 1 && acts)
}

// onlyCountry returns the country that a text speaks of before mention i at least
// twice as often as of any other, -1 without one.
func (c *corefer) onlyCountry(i int) int {
	best, most, next := -1, 0, 0
	for j := range c.mentions[:i] {
		if !c.isCountry(j) || c.known(j).first != j {
			continue
		}
		switch n := c.known(j).count; {
		case n > most:
			best, most, next = j, n, most
		case n > next:
			next = n
		}
	}
	if most < 2*next || best >= 0 && !c.compatible(i, best) {
		return -1
	}
	return best
}

// landIn returns the country of whose people or bodies a phrase is by a word before its noun, "" without one.
func (c *corefer) landIn(m *mention) string {
	land := ""
	for t := m.first; t < m.head; t++ {
		if l := c.landOf(t); l != "" {
			land = l
		}
	}
	return land
}

// saidOfOtherLand reports whether the text says of the body of mention j that it is of another country than the
// one of mention i: "the Swedish firm Acme … the Danish firm".
func (c *corefer) saidOfOtherLand(i, j int, land string) bool {
	if land == "" {
		return false
	}
	own := c.ownLand(c.lastBefore(i, j))
	return own != "" && own != land
}

// lastBefore returns the last mention before mention i of the chain of mention j.
func (c *corefer) lastBefore(i, j int) int {
	for k := i - 1; k > j; k-- {
		if c.root(k) == c.root(j) {
			return k
		}
	}
	return j
}
