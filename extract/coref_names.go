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
		if m.name == "" {
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
	if c.doc.Tokens[open-1].XPOS == "POS" {
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
	index := indexNames(c.mentions)
	beside := c.besideEachOther()
	first := firstPerson(c.reading)
	for i := range c.mentions {
		m := &c.mentions[i]
		if m.name == "" || m.demonym || m.class == ontology.Place || len(c.known(i).names) > 0 && c.known(i).first < i && c.fullerKnown(i) || m.class == ontology.Artifact && c.introduces(m) {
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
			if !agree(k, c.known(i)) {
				continue
			}
			w := 1.0 / (1.0 + float64(sentences(c.reading, o.head, m.head))/4)
			if j > i {
				w = 0.05 // cataphora: the headline has the surname, the text the name
			}
			if k.first < j {
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
	switch strings.ToLower(c.doc.Tokens[d].Lemma) {
	case "a", "an", "another":
		return true
	}
	return false
}

// twoBodies reports whether the table of names knows the two as different
// bodies: the United Nations is not its Security Council.
func (c *corefer) twoBodies(a, b *mention) bool {
	if a.class != ontology.Organization {
		return false
	}
	x, y := c.gazetteer.Lookup(a.name), c.gazetteer.Lookup(b.name)
	return len(x) > 0 && len(y) > 0 && !x[0].Weak && !y[0].Weak && x[0].Name != y[0].Name
}

// ofOther reports whether two bodies of like name belong to two places: "the House of
// Representatives" of one state is not that of another.
func (c *corefer) ofOther(i, j int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	if m.class != ontology.Organization {
		return false
	}
	x, y := c.ownerOf(m), c.ownerOf(o)
	if x == "" && y == "" || x == y {
		return false
	}
	if x == "" || y == "" {
		return x != "" && foldName(o.name) != foldName(m.name) && !strings.Contains(foldName(o.name), x) || y != "" && foldName(o.name) != foldName(m.name) && !strings.Contains(foldName(m.name), y)
	}
	return true
}

// ownerOf returns the name, folded, of the place whose a body is, or what the text
// calls that place: the "norland" of "Norland's Senate". "" where no place owns it, or
// only "its" or "the country" does.
func (c *corefer) ownerOf(m *mention) string {
	p := c.deps.with(m.head, "nmod:poss")
	if p < 0 || c.byHead[p] < 0 {
		return ""
	}
	o := &c.mentions[c.byHead[p]]
	if o.pronoun || o.class != ontology.Place || o.name == "" && o.kind == "Country" {
		return ""
	}
	if o.name != "" {
		return foldName(o.name)
	}
	return c.lemma(o)
}

// besideEachOther returns the pairs of folded names, the shorter first, by which
// a text calls two things in one sentence of which one is called after the other:
// "Acme sells Acme Cloud". What a thing is just described by does not count.
func (c *corefer) besideEachOther() map[[2]string]bool {
	bySentence := map[int]map[string]bool{}
	for i := range c.mentions {
		m := &c.mentions[i]
		if t := c.doc.Tokens[m.head]; m.name != "" && m.class != ontology.Person && !isRel(t.Rel, "compound", "amod", "nmod:desc", "appos", "flat") {
			if bySentence[t.Sentence] == nil {
				bySentence[t.Sentence] = map[string]bool{}
			}
			bySentence[t.Sentence][foldName(m.name)] = true
		}
	}
	out := map[[2]string]bool{}
	for _, names := range bySentence {
		for full := range names {
			for at, r := range full {
				if r == ' ' && names[full[:at]] {
					out[[2]string{full[:at], full}] = true
				}
			}
		}
	}
	return out
}

// calledAfter reports whether a thing is another than the one whose name begins
// its own: the text sets them beside each other, or the shorter name is an
// acronym. Acme Group may be Acme even there.
func (c *corefer) calledAfter(short, full *mention, beside map[[2]string]bool) bool {
	s, f := foldName(short.name), foldName(full.name)
	if short.class == ontology.Person || !strings.HasPrefix(f, s+" ") {
		return false
	}
	if noun, ok := c.nouns.Head(f[strings.LastIndex(f, " ")+1:]); ok && noun.Class == ontology.Organization {
		return false
	}
	return isAcronym(short.name) || beside[[2]string{s, f}] || c.firstSaid(short.name) < c.firstSaid(full.name)
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

func sentences(r *reading, a, b int) int {
	d := r.doc.Tokens[a].Sentence - r.doc.Tokens[b].Sentence
	return max(d, -d)
}
