package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

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
	a.class, a.kind, a.plural, a.number = k.class, k.kind, k.plural, k.number
	if k.gender != anyGender || a.gender == neuter {
		a.gender = k.gender
	}
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
		j := c.oneOf(i, c.byHead[t.Head])
		o := &c.mentions[j]
		if o.class == ontology.Role || m.pronoun || o.pronoun {
			continue
		}
		if o.plural && !m.plural && m.name != "" && o.name == "" && c.deps.with(m.head, "conj") >= 0 {
			continue // one of several: "both firms, Acme and Ruritel"
		}
		if m.name != "" && o.name != "" {
			if c.placeInPlace(o, m) {
				continue
			}
			if o.class == m.class && o.class != ontology.Person && c.lemma(m.first) == "the" && m.nameFirst < m.nameEnd && small(c.doc.Word(m.nameEnd-1)) {
				m.name, m.nameEnd = "", m.nameFirst // a description that the table knows, too: "Acme, the Norland space agency"
			} else if o.class == m.class && (o.class == ontology.Person || c.listed(m, o)) {
				continue // two with a comma between them
			}
		}
		if m.class == ontology.Person && m.name != "" && !m.plural && o.name == "" && c.picksOne(o.head) && c.deps.with(m.head, "conj") < 0 {
			c.known(j).class, o.class = m.class, m.class // "one of them, Jane Roe"
		}
		c.renamed(i, o)
		c.christened(i, j)
		one := o.class == ontology.Person && c.anaphora.Either[c.lemma(o.head)] || o.class == ontology.Group && c.doc.Tokens[o.head].UPOS == "NUM" // "one of the groups, the Front"
		if one && o.name == "" && !o.plural && m.name != "" && m.class == ontology.Organization && c.deps.with(m.head, "conj") < 0 {
			c.known(j).class, o.class, c.known(j).kind, o.kind = m.class, m.class, "", "" // "its largest shareholder, Acme"
		}
		if c.unheardTrade(m, o) {
			c.known(j).class, o.class = ontology.Person, ontology.Person
		}
		if m.class == ontology.Artifact && (m.name == "") != (o.name == "") && !(m.kind == o.kind && c.anaphora.Singles[m.kind]) {
			continue // "the car, an Acme": this car is one thing, the model another
		}
		if m.class == o.class && m.class != ontology.Concept || m.class == ontology.Person && o.class == ontology.Person {
			c.join(i, j)
		}
	}
	c.describedNames()
}

// unheardTrade reports whether a definite phrase with a noun that no list knows is for what
// somebody is whose name stands behind it between commas: "the splicer, John Doe, 40,".
func (c *corefer) unheardTrade(m, o *mention) bool {
	if m.class != ontology.Person || m.name == "" || m.nameEnd-m.nameFirst < 2 || o.name != "" || o.class != ontology.Concept || o.plural || !o.definite || c.doc.Tokens[o.head].XPOS != "NN" {
		return false
	}
	_, known := c.nouns.Head(c.lemma(o.head))
	return !known && m.first == o.head+2 && c.doc.Word(o.head+1) == "," && m.nameEnd < len(c.doc.Tokens) && c.doc.Word(m.nameEnd) == "," && c.deps.with(m.head, "conj") < 0
}

// oneOf returns the one of several whom a name in apposition to them stands for, where the text
// speaks of one: "one of the suspects, John Doe"; else those to whom it stands in apposition.
func (c *corefer) oneOf(i, several int) int {
	m, t := &c.mentions[i], c.doc.Tokens[c.mentions[several].head]
	if m.name == "" || m.plural || t.XPOS != "NNS" || t.Rel != "nmod" || t.Head < 0 || t.Head > m.head || c.byHead[t.Head] < 0 || !c.deps.cased(c.mentions[several].head, "of") {
		return several
	}
	if c.deps.with(m.head, "conj") >= 0 || !c.picksOne(t.Head) {
		return several
	}
	return c.byHead[t.Head]
}

// picksOne reports whether a word without a noun picks one of several: "one | of the suspects",
// "another of them", "the oldest of the sisters", "the first of them".
func (c *corefer) picksOne(t int) bool {
	tok := c.doc.Tokens[t]
	word := strings.ToLower(tok.Lemma)
	switch tok.UPOS {
	case "NUM":
		return c.cues.Calendar.Numbers[word] == 1
	case "DET", "PRON", "ADJ", "NOUN":
		return c.fillers.Singles[word] || tok.XPOS == "JJS" || c.nouns.Ordinal(word)
	}
	return false
}

// renamed gives a name the class of the noun for a body that it stands beside, where nobody
// knows it for something else ("the bank, Norvik"), or nothing stands between ("the car maker
// Acme").
func (c *corefer) renamed(i int, o *mention) {
	m, k := &c.mentions[i], c.known(i)
	if o.class != ontology.Organization || o.name != "" || o.plural || m.name == "" || k.wikidata != "" || k.count > 1 {
		return
	}
	if beside := m.first == o.head+1; m.class == ontology.Place && k.kind == "" || m.class == ontology.Artifact && beside {
		k.class, m.class, k.kind, m.kind = o.class, o.class, "", ""
	}
}

// listed reports whether of two names with a comma between them neither can be
// short for the other: "the Acme Congress, the Acme Senate".
func (c *corefer) listed(m, o *mention) bool {
	if m.first == 0 || c.doc.Word(m.first-1) != "," {
		return false
	}
	return !isAcronym(m.name) && !isAcronym(o.name) && !partOf(m.name, o.name, m.class) && !partOf(o.name, m.name, m.class)
}
