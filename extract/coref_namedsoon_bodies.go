package extract

import "wiregraph/graph/ontology"

// bodiesSoon joins a firm or another body that the first sentence of a text tells of without a
// name with the only one of its sort that the next two name: "A meat company is recalling its
// ham. The recall covers 14 products made by Acme Foods." Not with one that the text says
// to be something else, nor with a public body or an outlet.
func (c *corefer) bodiesSoon() {
	for i := range c.lead {
		if !c.unnamedBody(i) {
			continue
		}
		if j := c.bodySoon(i); j >= 0 {
			c.known(i).class = ontology.Organization
			c.join(i, j)
		}
	}
}

// unnamedBody reports whether a mention brings in a body that does something, and no name for it:
// "a retailer is closing 40 shops".
func (c *corefer) unnamedBody(i int) bool {
	m, k := &c.mentions[i], c.known(i)
	if m.pronoun || m.name != "" || m.plural || len(k.names) > 0 || !isRel(k.kind, "", company, association) {
		return false
	}
	noun := c.lemma(m.head)
	body := k.class == ontology.Organization || k.class == ontology.Group && c.anaphora.Generic(noun) == ontology.Organization
	return body && c.deps.indefinite(m.head) && isRel(c.doc.Tokens[m.head].Rel, "nsubj") && !c.complemented(m) && !c.anaphora.Bands[noun]
}

// bodySoon returns the only body of the sort of mention i that the next two sentences name, -1
// without one.
func (c *corefer) bodySoon(i int) int {
	m, k, found := &c.mentions[i], c.known(i), -1
	for j := i + 1; j < len(c.mentions); j++ {
		o, l := &c.mentions[j], c.known(j)
		behind := c.sentencesBetween(m.head, o.head)
		if behind > 2 {
			break
		}
		if o.pronoun || o.name == "" || o.demonym || c.root(j) == c.root(i) || nested(m, o) || l.class != ontology.Organization && !c.bareLead(j, behind) {
			continue
		}
		if behind == 0 || l.first < i && !c.inHeadline(l.first) {
			if l.kind == k.kind || l.kind == "" {
				return -1 // another that stands beside it
			}
			continue
		}
		if l.kind != "" && l.kind != k.kind || l.kind == "" && c.calledOther(o, l.class) || c.cues.Outlets[l.kind] || c.anaphora.Offices[c.lemma(o.head)] || c.anaphora.Overseers[c.lemma(o.head)] || c.ofOtherLand(m, o) {
			continue
		}
		if c.isOther(found, j) {
			return -1
		}
		if found < 0 {
			found = j
		}
	}
	if found >= 0 && c.known(found).class == ontology.Person {
		c.known(found).class = ontology.Organization
	}
	if found < 0 || c.describedOtherwise(found, c.lemma(m.head)) || !c.compatible(i, found) {
		return -1
	}
	return found
}

// bareLead reports whether a name of one word that nothing tells to be a person's leads the very
// next sentence: "A retailer is closing 40 shops. Acme has lost money".
func (c *corefer) bareLead(j, behind int) bool {
	return behind == 1 && c.leads(c.mentions[j].head) && c.known(j).first == j && c.bareName(c.known(j)) && c.describing(&c.mentions[j]) < 0
}

// describedOtherwise reports whether the text says of a name what it is by a noun that is not
// like one given.
func (c *corefer) describedOtherwise(j int, noun string) bool {
	d := c.describing(&c.mentions[j])
	if d < 0 {
		return false
	}
	other := c.doc.Tokens[d].Lemma
	return other != noun && !c.anaphora.Alike(noun, other) && !c.anaphora.Broader(noun, other) && !c.anaphora.Broader(other, noun)
}
