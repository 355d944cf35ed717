package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// sameNames joins mentions with the same name or identity.
func (c *corefer) sameNames() {
	byName, byID := map[string][]int{}, map[string]int{}
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.name == "" || c.another(m) {
			continue
		}
		if m.wikidata != "" {
			if j, ok := byID[m.wikidata]; ok {
				c.join(i, j)
			} else {
				byID[m.wikidata] = i
			}
		}
		key := foldName(m.name)
		for _, j := range byName[key] {
			if !c.ofOther(i, j) && c.join(i, j) {
				break
			}
		}
		byName[key] = append(byName[key], i)
	}
}

// another reports whether a phrase says that it speaks of another body than the one of
// its name that is now: "the previous Congress".
func (c *corefer) another(m *mention) bool {
	return m.class == ontology.Organization && c.deps.some(m.head, func(k int) bool {
		return k < m.head && isRel(c.doc.Tokens[k].Rel, "amod") && c.anaphora.Others[c.lemma(k)]
	})
}

// acronyms joins a name and the letters that stand for it, where the text
// defines them in parentheses or where they are the initials of a name
// before.
func (c *corefer) acronyms() {
	spelled := map[string]int{} // initials -> the first name that has them
	for j := range c.mentions {
		o := &c.mentions[j]
		if o.name == "" || o.class == ontology.Person || isAcronym(o.name) {
			continue
		}
		if _, again := spelled[initials(o.name)]; !again {
			spelled[initials(o.name)] = j
		}
	}
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.name == "" || !isAcronym(m.name) || m.class == ontology.Person {
			continue
		}
		if j := c.beforeParenthesis(i); j >= 0 && abbreviates(m.name, c.mentions[j].name) {
			c.force(i, j)
			continue
		}
		if j, ok := spelled[strings.ReplaceAll(m.name, ".", "")]; ok && len(m.name) > 1 {
			c.join(i, j)
		}
	}
}

// force joins a name with its acronym though the classes found differ: the
// full name is right.
func (c *corefer) force(short, full int) {
	k := c.known(full)
	a := c.known(short)
	a.class, a.kind, a.wikidata, a.gender = k.class, k.kind, orElse(k.wikidata, a.wikidata), k.gender
	if a.wikidata != "" && k.wikidata != "" && a.wikidata != k.wikidata {
		a.wikidata = k.wikidata
	}
	c.join(short, full)
}

// beforeParenthesis returns the mention that ends right before the bracket
// that opens before mention i, -1 when there is none.
func (c *corefer) beforeParenthesis(i int) int {
	m := &c.mentions[i]
	open := m.nameFirst - 1
	if open < 1 || c.doc.Word(open) != "(" && c.doc.Word(open) != "[" {
		return -1
	}
	if c.doc.Token(open-1).XPOS == "POS" {
		open-- // "Acme's (AC)"
	}
	best := -1
	for j := range c.mentions {
		if o := &c.mentions[j]; j != i && o.name != "" && o.nameEnd == open && (best < 0 || o.nameFirst < c.mentions[best].nameFirst) {
			best = j
		}
	}
	return best
}

// partialNames joins a part of a name with the chain of the full one before
// it: a surname, a given name, a body without its country. Of several it
// takes the one spoken of most and last.
func (c *corefer) partialNames() {
	index := indexNames(c.mentions, c.anaphora.Boards)
	beside := c.besideEachOther()
	first := c.topic
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.name == "" || m.demonym || c.another(m) || m.class == ontology.Place && !strange(c.known(i)) || len(c.known(i).names) > 0 && c.known(i).first < i && c.fullerKnown(i) || m.class == ontology.Artifact && c.introduces(m) {
			continue
		}
		best, weight := -1, 0.0
		for _, j := range index.fuller(i, m) {
			o := &c.mentions[j]
			if j == i || c.root(j) == c.root(i) || c.twoBodies(m, o) || c.ofOther(i, j) || c.calledAfter(m, o, beside) {
				continue
			}
			k := c.known(j)
			if c.known(i).first < k.first && !c.introduced(k.first) && !partOf(m.name, o.name, "") && m.class == ontology.Person && len(strings.Fields(m.name)) > 1 && !strings.Contains(m.name+o.name, ".") {
				continue // whom a text calls Jane Roe is not the Jane Mary Roe that it names later
			}
			if own := c.known(i); k.class == ontology.Organization && strange(own) && strings.HasPrefix(o.name, m.name+" ") {
				own.class = k.class // "a group called Acme Volta … Acme": nothing else tells of a person
			}
			if own := c.known(i); own.class == ontology.Place || !agree(k, own) {
				continue
			}
			w := 1.0 / (1.0 + float64(c.sentencesBetween(o.head, m.head))/4)
			later := j > i && m.class == ontology.Person // the headline has the surname, the text the name, soonest whose it is
			switch {
			case later:
				w *= 0.05
			case j > i:
				w = 0.05
			}
			if k.first < j && !later {
				w += 0.01 * float64(min(k.count, 20))
			}
			if k.first <= first {
				w += 0.4
			}
			if w > weight {
				best, weight = j, w
			}
		}
		if best >= 0 {
			c.join(i, best)
		}
	}
}

// introduced reports whether a name stands as the subject of its clause and for
// itself: not beside a noun that tells whose relative it is.
func (c *corefer) introduced(i int) bool {
	m := &c.mentions[i]
	return isRel(c.doc.Tokens[m.head].Rel, "nsubj") && c.deps.with(m.head, "nmod:desc", "nmod:poss", "compound") < 0 && m.first == m.nameFirst
}

// introduces reports whether an article says that the name is new: "an Acme"
// is no short form of the Acme Senator.
func (c *corefer) introduces(m *mention) bool {
	d := c.deps.with(m.head, "det")
	if d < 0 {
		return false
	}
	switch c.lemma(d) {
	case "a", "an", "another":
		return true
	}
	return false
}

// firstSaid returns the first mention with a name below the headline, the number
// of mentions without one.
func (c *corefer) firstSaid(name string) int {
	for j := range c.mentions {
		if c.mentions[j].name == name && !c.inHeadline(j) {
			return j
		}
	}
	return len(c.mentions)
}

// fullerKnown reports whether the chain of mention i has a name with more
// words than the mention.
func (c *corefer) fullerKnown(i int) bool {
	n := len(strings.Fields(c.mentions[i].name))
	for _, name := range c.known(i).names {
		if len(strings.Fields(name)) > n {
			return true
		}
	}
	return false
}

// firstPerson returns the first mention of a named person, the number of
// mentions without one.
func firstPerson(r *reading) int {
	for i := range r.mentions {
		if r.mentions[i].class == ontology.Person && r.mentions[i].name != "" {
			return i
		}
	}
	return len(r.mentions)
}

// strange reports whether nothing but its one word told what a name is taken to be of.
func strange(k *knownOf) bool {
	return isClass(k.class, ontology.Person, ontology.Place) && k.kind == "" && k.wikidata == "" && k.gender == anyGender && len(k.names) == 1 && !strings.Contains(k.names[0], " ")
}
