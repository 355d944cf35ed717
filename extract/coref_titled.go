package extract

import "wiregraph/graph/ontology"

// titled joins a description and the name that it gives for what it describes:
// "a woman named Jane Roe", "a dog named Rex", "the ring, known as the Oswin Ring". What
// a definite one takes up must be known before.
func (c *corefer) titled(definite bool) {
	for i := range c.mentions {
		m := &c.mentions[i]
		t := c.doc.Tokens[m.head]
		bare, as := isRel(t.Rel, "xcomp", "obj") && c.deps.with(m.head, "case") < 0, isRel(t.Rel, "xcomp", "obl") && c.deps.cased(m.head, "as")
		if m.name == "" || m.demonym || t.Head < 0 || t.Head > m.head || !bare && !as || c.deps.with(m.head, "conj") >= 0 {
			continue
		}
		v := c.doc.Tokens[t.Head]
		if v.Rel != "acl" || v.XPOS != "VBN" || !c.called[v.Lemma] || v.Head < 0 || c.byHead[v.Head] < 0 {
			continue
		}
		o := &c.mentions[c.byHead[v.Head]]
		switch {
		case o.name != "" || o.pronoun || o.plural || o.class == ontology.Role || o.definite != definite:
		case o.class == m.class:
			c.join(i, c.byHead[v.Head])
		case m.class == ontology.Person && o.class == ontology.Concept && m.wikidata == "" && c.known(i).count == 1: // the finder takes a dog for a person
			c.adopt(i, c.byHead[v.Head])
		}
	}
}

// placeInPlace holds for "Springfield, Ruritania".
func (c *corefer) placeInPlace(o, m *mention) bool {
	return o.class == ontology.Place && m.class == ontology.Place
}

// describedNames joins a name with the noun that describes it right before
// it, where both head phrases: "his wife Jane", "the network's channel, ABC".
func (c *corefer) describedNames() {
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.name == "" {
			continue
		}
		for _, k := range c.deps.of(m.head) {
			if j := c.byHead[k]; j >= 0 && isRel(c.doc.Tokens[k].Rel, "nmod:desc") && c.mentions[j].class != ontology.Role && c.mentions[j].kind != kindOf && c.mentions[j].name == "" {
				c.join(i, j)
			}
		}
	}
}

// unsorted reports whether nothing but its looks tells what a name of several words is of.
func (c *corefer) unsorted(m *mention) bool {
	return m.class != ontology.Event && m.kind == "" && m.wikidata == "" && m.country == "" && m.nameEnd-m.nameFirst > 1
}

// christened takes a strange name beside a noun for what goes by names one by one to be of the
// noun's kind: "a new vaccine, Acme", "The Quay, a painting".
func (c *corefer) christened(i, j int) {
	if c.mentions[i].name == "" {
		i, j = j, i
	}
	m, o, k := &c.mentions[i], &c.mentions[j], c.known(i)
	if m.name == "" || o.name != "" || o.plural || m.plural || k.wikidata != "" || k.count != 1 {
		return
	}
	body := isClass(o.class, ontology.Group, ontology.Organization) && c.deps.indefinite(o.head) // "Red Hand, a gang of thieves"
	thing := o.class == ontology.Artifact && c.anaphora.Singles[o.kind]
	switch {
	case body && (k.class == "" || strange(k) || c.unsorted(m) && k.gender == anyGender):
		k.class, m.class, k.kind, m.kind = ontology.Organization, ontology.Organization, "", ""
		if a := c.known(j); a.class == ontology.Group {
			a.class, o.class = ontology.Organization, ontology.Organization
		}
	case thing && (isClass(k.class, "", ontology.Concept, ontology.Artifact) && k.kind != o.kind || strange(k)):
		k.class, m.class, k.kind, m.kind = o.class, o.class, o.kind, o.kind
	}
}
