package extract

import "strings"

// onlyVessels joins the one ship, spacecraft, drug or flight that a text introduces without a
// name with the only name of one that it tells later: "A ferry sank off Oz. The Ruriton Star
// had left port at nine." Two that stand in one sentence are two.
func (c *corefer) onlyVessels() {
	type met struct{ named, bare []int } // the first mentions of chains below the headline
	by := map[string]*met{}
	var kinds []string
	for i := range c.mentions {
		k := c.known(i)
		if k.kind == workKind || k.pronoun || !c.anaphora.Singles[k.kind] && !(k.kind == aircraft && (len(k.names) == 0 || c.flies(k))) || !c.firstBelow(i) {
			continue
		}
		of := by[k.kind]
		if of == nil {
			of = &met{}
			by[k.kind], kinds = of, append(kinds, k.kind)
		}
		if len(k.names) > 0 {
			of.named = append(of.named, i)
		} else {
			of.bare = append(of.bare, i)
		}
	}
	for _, kind := range kinds {
		of := by[kind]
		if len(of.named) != 1 || len(of.bare) != 1 || of.bare[0] > of.named[0] {
			continue
		}
		named, bare := of.named[0], of.bare[0]
		if k := c.known(bare); k.plural || c.known(named).wikidata != "" || c.inOneSentence(named, bare) || c.deps.with(c.mentions[bare].head, "nummod") >= 0 {
			continue
		}
		c.join(bare, named)
	}
}

// aircraft is the kind of what flies.
const aircraft = "Aircraft"

// firstBelow reports whether a mention is the first of its chain below the headline.
func (c *corefer) firstBelow(i int) bool {
	if c.inHeadline(i) {
		return false
	}
	for j := c.known(i).first; j < i; j++ {
		if c.root(j) == c.root(i) && !c.inHeadline(j) {
			return false
		}
	}
	return true
}

// flies reports whether a name is that of one flight, not of a sort of aircraft.
func (c *corefer) flies(k *knownOf) bool {
	for _, n := range k.names {
		for _, w := range strings.Fields(n) {
			if c.anaphora.Numbered[w] {
				return true
			}
		}
	}
	return false
}

// inOneSentence reports whether a sentence speaks of both things.
func (c *corefer) inOneSentence(i, j int) bool {
	in := map[int]bool{}
	for k := range c.mentions {
		if c.root(k) == c.root(i) {
			in[c.doc.Tokens[c.mentions[k].head].Sentence] = true
		}
	}
	for k := range c.mentions {
		if c.root(k) == c.root(j) && in[c.doc.Tokens[c.mentions[k].head].Sentence] {
			return true
		}
	}
	return false
}
