package extract

import (
	"slices"
	"sort"
	"strings"

	"wiregraph/graph/ontology"
)

// metonyms takes the name of a capital for its country where the text makes
// it act: the government is meant, not the town.
func (c *corefer) metonyms() {
	for i := range c.mentions {
		m := &c.mentions[i]
		stands := c.standsFor(m)
		if stands == nil || c.isTown(m) {
			continue
		}
		*m = *stands
		c.about[i] = c.first(i)
	}
}

// standsFor returns the mention as that of the country it is the capital of,
// nil when it is no capital or the country is not known to the article.
func (c *corefer) standsFor(m *mention) *mention {
	if m.metonym == "" {
		return nil
	}
	for j := range c.mentions {
		o := &c.mentions[j]
		if o.class == ontology.Place && o.kind == "Country" && foldName(o.name) == foldName(m.metonym) {
			out := *m
			out.kind, out.name, out.wikidata, out.country = o.kind, o.name, o.wikidata, o.country
			return &out
		}
	}
	return nil
}

// isTown reports whether the words around a capital's name make it a place to
// be in or to go to.
func (c *corefer) isTown(m *mention) bool {
	t := c.doc.Tokens[m.head]
	for _, k := range c.deps.of(m.head) {
		child := c.doc.Tokens[k]
		if isRel(child.Rel, "case") && c.anaphora.PlaceOnly(child.Lemma) {
			return true
		}
		if isRel(child.Rel, "appos", "conj") || isRel(child.Rel, "nmod") && !isRel(child.Rel, "nmod:poss") {
			if k := c.byHead[k]; k >= 0 && c.mentions[k].class == ontology.Place && c.mentions[k].metonym == "" {
				return isRel(child.Rel, "appos", "nmod")
			}
		}
	}
	if t.Head < 0 {
		return false
	}
	governor := c.doc.Tokens[t.Head]
	if c.besidePlace(m) {
		return true
	}
	from := c.deps.with(m.head, "case")
	return from >= 0 && c.anaphora.Travels(strings.ToLower(governor.Lemma)) || from >= 0 && c.doc.Tokens[from].Lemma == "from" && isRel(t.Rel, "obl")
}

// besidePlace reports whether a name stands with a noun for a place, or with the
// office of a town: "the city of Strelsau", "a hospital near Strelsau", "the
// Ruritanian capital, Strelsau", "Strelsau airport", "the mayor of Strelsau",
// "Strelsau-based", or in what somebody comes from.
func (c *corefer) besidePlace(m *mention) bool {
	t := c.doc.Tokens[m.head]
	governor := c.doc.Tokens[t.Head]
	lemma := strings.ToLower(governor.Lemma)
	if isRel(t.Rel, "nmod:poss") {
		return false
	}
	if noun, ok := c.nouns.Head(lemma); ok && noun.Class == ontology.Place && governor.UPOS == "NOUN" && isRel(t.Rel, "nmod", "appos", "compound", "flat") {
		return true
	}
	if title, ok := c.nouns.Title(lemma); ok && title.Kind == "RegionalLeader" && isRel(t.Rel, "nmod", "compound") {
		return true
	}
	if m.head+1 < len(c.doc.Tokens) && c.doc.Word(m.head+1) == "-" && c.anaphora.Travels(lemma) {
		return true
	}
	for _, k := range c.deps.of(m.head) {
		if noun, ok := c.nouns.Head(strings.ToLower(c.doc.Tokens[k].Lemma)); ok && noun.Class == ontology.Place && isRel(c.doc.Tokens[k].Rel, "compound", "nmod:desc") && c.doc.Tokens[k].UPOS == "NOUN" {
			return true
		}
	}
	return c.deps.with(m.head, "cop") >= 0 && c.deps.cased(m.head, "from")
}

// relatives joins a relative pronoun with what its clause hangs on.
func (c *corefer) relatives() {
	for i := range c.mentions {
		m := &c.mentions[i]
		p, ok := c.anaphora.Pronoun(c.doc.Word(m.head))
		if !m.pronoun || !ok || !p.Relative {
			continue
		}
		if v := relativeClause(c.doc, m.head); v >= 0 {
			if h := c.doc.Tokens[v].Head; h >= 0 && c.byHead[h] >= 0 && h < m.head {
				c.adopt(i, c.byHead[h])
			}
		}
	}
}

// adopt makes a pronoun one with a mention, whatever it looks like.
func (c *corefer) adopt(pronoun, i int) {
	k := c.known(i)
	a := c.known(pronoun)
	a.class, a.kind, a.gender, a.plural, a.number = k.class, k.kind, k.gender, k.plural, k.number
	c.join(pronoun, i)
}

// appositions joins a phrase and the one in apposition to it ("Roe, the mayor
// of Oz"), when both stand for things of one class.
func (c *corefer) appositions() {
	for i := range c.mentions {
		m := &c.mentions[i]
		t := c.doc.Tokens[m.head]
		if !isRel(t.Rel, "appos") || t.Head < 0 || c.byHead[t.Head] < 0 || m.class == ontology.Role || m.kind == kindOf {
			continue
		}
		j := c.byHead[t.Head]
		o := &c.mentions[j]
		if o.class == ontology.Role || m.pronoun || o.pronoun {
			continue
		}
		if m.name != "" && o.name != "" {
			if c.placeInPlace(o, m) {
				continue
			}
			if o.class == m.class && o.class == ontology.Person {
				continue // two persons with a comma between them
			}
		}
		if m.class == ontology.Artifact && (m.name == "") != (o.name == "") {
			continue // "the car, an Acme": this car is one thing, the model another
		}
		if m.class == o.class && m.class != ontology.Concept || m.class == ontology.Person && o.class == ontology.Person {
			c.join(i, j)
		}
	}
	c.describedNames()
}

// titled joins a description and the name that it gives for what it describes:
// "a woman named Jane Roe". Verbs are those that give a name.
func (c *corefer) titled(verbs map[string]bool) {
	for i := range c.mentions {
		m := &c.mentions[i]
		t := c.doc.Tokens[m.head]
		if m.name == "" || m.class != ontology.Person || !isRel(t.Rel, "xcomp", "obj") || t.Head < 0 || t.Head > m.head {
			continue
		}
		v := c.doc.Tokens[t.Head]
		if v.Rel != "acl" || v.XPOS != "VBN" || !verbs[v.Lemma] || v.Head < 0 || c.byHead[v.Head] < 0 {
			continue
		}
		if o := &c.mentions[c.byHead[v.Head]]; o.name == "" && !o.pronoun && o.class == m.class {
			c.join(i, c.byHead[v.Head])
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

// An officeHeld is an office that the text says somebody holds.
type officeHeld struct {
	noun   string // lemma of its last word
	of     int    // chain root of the body or country, -1 when unsaid
	holder int    // mention
}

// offices joins a description by office ("the Ruritanian leader", "the
// governor") with the last person said to hold it. Where no one was said to
// hold the very office, the highest office-holder of the country serves for
// "leader".
func (c *corefer) offices() {
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.class == ontology.Role {
			if h := c.holderOf(m); h >= 0 {
				c.held = append(c.held, officeHeld{c.noun(m), c.bodyOf(m), h})
			}
			continue
		}
		if m.class != ontology.Person || m.name != "" || m.pronoun || m.plural {
			continue
		}
		if !m.definite { // "an army spokesperson" is the one whom "the spokesperson" takes up next
			if noun := strings.ToLower(c.doc.Tokens[m.head].Lemma); c.introduces(m) {
				c.held = append(c.held, officeHeld{noun, c.bodyOf(m), i})
			}
			continue
		}
		noun := strings.ToLower(c.doc.Tokens[m.head].Lemma)
		if _, ok := c.nouns.Title(noun); !ok {
			continue
		}
		if p := c.deps.with(m.head, "nmod:poss"); p >= 0 && c.doc.Tokens[p].UPOS == "PRON" {
			continue // "his vice president" is known by him
		}
		of := c.bodyOf(m)
		for _, h := range c.likelyHolders(i, noun, of) {
			if c.join(i, h.holder) {
				break
			}
		}
		if c.root(i) == i && noun == "leader" && of >= 0 {
			for k := len(c.held) - 1; k >= 0; k-- {
				if h := c.held[k]; h.of >= 0 && c.root(h.of) == c.root(of) && c.joinHolder(i, h) {
					break
				}
			}
		}
	}
}

// likelyHolders returns who is said to hold an office before mention i, the
// likeliest first: the last, but whoever is spoken of most where the body is left
// unsaid and the last is long past.
func (c *corefer) likelyHolders(i int, noun string, of int) []officeHeld {
	var out []officeHeld
	for k := len(c.held) - 1; k >= 0; k-- {
		if h := c.held[k]; (h.noun == noun || c.anaphora.Alike(h.noun, noun)) && (of < 0 || h.of < 0 || c.root(of) == c.root(h.of)) {
			out = append(out, h)
		}
	}
	if of < 0 && len(out) > 0 && c.mentions[out[0].holder].name != "" && sentences(c.reading, c.mentions[out[0].holder].head, c.mentions[i].head) > reach {
		slices.SortStableFunc(out, func(a, b officeHeld) int { return c.known(b.holder).count - c.known(a.holder).count })
	}
	return out
}

// joinHolder joins a description of a leader with a head of state or government.
func (c *corefer) joinHolder(i int, h officeHeld) bool {
	t, ok := c.nouns.Title(h.noun)
	return ok && (t.Kind == "HeadOfState" || t.Kind == "HeadOfGovernment") && c.join(i, h.holder)
}

// noun returns the lemma of the last word of an office, in lower case.
func (c *corefer) noun(m *mention) string {
	for t := m.end - 1; t >= m.first; t-- {
		if u := c.doc.Tokens[t].UPOS; u == "NOUN" || u == "PROPN" {
			return strings.ToLower(c.doc.Tokens[t].Lemma)
		}
	}
	return strings.ToLower(c.doc.Tokens[m.end-1].Lemma)
}

// holderOf returns the person whose phrase an office before a name or in an
// apposition stands in, -1 when there is none.
func (c *corefer) holderOf(m *mention) int {
	for t := m.first; t < m.end; t++ {
		tok := c.doc.Tokens[t]
		if tok.Head < 0 || tok.Head >= m.first && tok.Head < m.end {
			continue
		}
		if k := c.byHead[tok.Head]; k >= 0 && isRel(tok.Rel, "nmod:desc", "appos", "compound") && c.mentions[k].class == ontology.Person {
			return k
		}
	}
	return -1
}

// countryOf returns the country of a body, norm or office-holder without a name
// that the phrase names: "the Ruritanian president", "the parliament of
// Ruritania", "Strelsau's state media" where that is the capital. Of a body of
// another town or region it would say too little.
func (c *corefer) countryOf(m *mention) string {
	switch m.class {
	case ontology.Organization, ontology.Norm:
	case ontology.Person:
		if _, ok := c.nouns.Title(c.noun(m)); !ok || m.plural {
			return ""
		}
	default:
		return ""
	}
	of := c.bodyOf(m)
	if of < 0 || c.mentions[of].class != ontology.Place || c.mentions[of].kind != "Country" && c.mentions[of].metonym == "" {
		return ""
	}
	return c.mentions[of].country
}

// bodyOf returns the country or body that a phrase names before its noun or
// after "of", -1 when it names none.
func (c *corefer) bodyOf(m *mention) int {
	s := c.doc.Sentences[c.doc.Tokens[m.head].Sentence]
	from := sort.Search(len(c.mentions), func(j int) bool { return c.mentions[j].head >= s.First })
	for j := from; j < len(c.mentions) && c.mentions[j].head < s.End; j++ {
		o := &c.mentions[j]
		if (o.class == ontology.Place || o.class == ontology.Organization) && o.name != "" {
			if h := c.doc.Tokens[o.head].Head; h >= m.first && h < m.end && isRel(c.doc.Tokens[o.head].Rel, "amod", "compound", "nmod") {
				return j
			}
		}
	}
	return -1
}

// identified joins a description of somebody with the name that he is identified
// by: "police identified the gunman as John Doe", "a man, later named as John Doe".
func (c *corefer) identified() {
	for v, t := range c.doc.Tokens {
		if t.UPOS != "VERB" || !c.anaphora.Identifies[strings.ToLower(t.Lemma)] {
			continue
		}
		name := -1
		for _, k := range c.deps.of(v) {
			if j := c.byHead[k]; k > v && j >= 0 && isRel(c.doc.Tokens[k].Rel, "obl", "xcomp", "obj") && (c.deps.cased(k, "as") || isRel(c.doc.Tokens[k].Rel, "xcomp")) {
				if o := &c.mentions[j]; o.class == ontology.Person && o.name != "" && c.deps.with(k, "conj") < 0 {
					name = j
				}
			}
		}
		who := c.deps.with(v, "nsubj:pass")
		switch {
		case name < 0:
			continue
		case who >= 0:
		case isRel(t.Rel, "acl") && t.XPOS == "VBN":
			who = t.Head
		default:
			who = c.deps.with(v, "obj")
		}
		if who < 0 && t.XPOS == "VBN" { // whatever the parse hangs it on: "the man, later identified as"
			k := v - 1
			for k > 0 && c.doc.Tokens[k].UPOS == "ADV" {
				k--
			}
			if k > 0 && c.doc.Word(k) == "," {
				who = k - 1
			}
		}
		if who < 0 || c.byHead[who] < 0 {
			continue
		}
		if m := &c.mentions[c.byHead[who]]; m.class == ontology.Person && m.name == "" && !m.pronoun && !m.plural && c.deps.with(who, "conj") < 0 {
			c.join(c.byHead[who], name)
		}
	}
}
