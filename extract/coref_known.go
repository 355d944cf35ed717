package extract

import (
	"slices"

	"wiregraph/graph/ontology"
)

// knownOf is what is known of a growing chain.
type knownOf struct {
	class    ontology.Class
	kind     string
	wikidata string
	gender   gender
	plural   bool
	number   bool     // plural or not is known
	names    []string // folded proper names
	first    int      // first mention
	last     int      // latest mention
	count    int
	pronoun  bool // nothing but pronouns
	it, they bool // a neutral pronoun, and one for many, took it up

	identified bool // by name, of one whom the text may have described before
}

// first returns what mention i tells by itself.
func (c *corefer) first(i int) knownOf {
	m := &c.mentions[i]
	k := knownOf{class: m.class, kind: m.kind, wikidata: m.wikidata, gender: m.gender, plural: m.plural, number: true, first: i, last: i, count: 1, pronoun: m.pronoun}
	if m.name != "" {
		k.names = []string{foldName(m.name)}
	}
	if m.pronoun && m.gender == anyGender {
		k.number = m.plural
	}
	if p := c.pronounAt(i); m.pronoun && !p.Relative && !p.Speaker {
		k.it, k.they = p.Gender == 'n' && !p.Plural, p.Plural
	}
	return k
}

// root returns the mention that stands for the chain of mention i, and shortens the way to it.
func (c *corefer) root(i int) int {
	for c.parent[i] != i {
		c.parent[i] = c.parent[c.parent[i]]
		i = c.parent[i]
	}
	return i
}

// known returns what is known of the chain of mention i.
func (c *corefer) known(i int) *knownOf { return &c.about[c.root(i)] }

// join makes one chain of those of two mentions, unless they disagree.
func (c *corefer) join(i, j int) bool {
	a, b := c.root(i), c.root(j)
	if a == b {
		return true
	}
	if !agree(&c.about[a], &c.about[b]) {
		return false
	}
	c.merge(a, b)
	return true
}

// merge puts what is known of two chains together: what the earlier tells stands, except that a
// pronoun tells less than a noun, and a description less than a name.
func (c *corefer) merge(a, b int) {
	if a > b {
		a, b = b, a
	}
	ka, kb := &c.about[a], &c.about[b]
	c.parent[b] = a
	if ka.pronoun && !kb.pronoun || ka.class == "" || len(ka.names) == 0 && len(kb.names) > 0 {
		ka.class, ka.kind = orElse(kb.class, ka.class), orElse(kb.kind, ka.kind)
	}
	if ka.pronoun && !kb.pronoun || !ka.number {
		ka.plural, ka.number = kb.plural, kb.number
	}
	ka.kind = orElse(ka.kind, kb.kind)
	ka.wikidata = orElse(ka.wikidata, kb.wikidata)
	if ka.gender == anyGender {
		ka.gender = kb.gender
	}
	for _, n := range kb.names {
		if !slices.Contains(ka.names, n) {
			ka.names = append(ka.names, n)
		}
	}
	ka.last, ka.count = max(ka.last, kb.last), ka.count+kb.count
	ka.pronoun = ka.pronoun && kb.pronoun
	ka.it, ka.they = ka.it || kb.it, ka.they || kb.they
	ka.identified = ka.identified || kb.identified
}

// agree reports whether two chains may be one.
func agree(a, b *knownOf) bool {
	if a.wikidata != "" && b.wikidata != "" && a.wikidata != b.wikidata {
		return false
	}
	if !classesAgree(a, b) {
		return false
	}
	if a.class == ontology.Person && b.class == ontology.Person && (a.wikidata == "" || a.wikidata != b.wikidata) && otherPerson(a.names, b.names) {
		return false
	}
	if a.gender != anyGender && b.gender != anyGender && a.gender != b.gender {
		return false
	}
	if a.number && b.number && a.plural != b.plural && !collective(a) && !collective(b) {
		return false
	}
	return true
}

// classesAgree reports whether two chains may be of one class.
func classesAgree(a, b *knownOf) bool {
	if a.class == "" || b.class == "" || a.class == b.class {
		return true
	}
	if a.class == ontology.Concept || b.class == ontology.Concept {
		return len(a.names) == 0 || len(b.names) == 0
	}
	pair := func(x, y ontology.Class) bool { return a.class == x && b.class == y || a.class == y && b.class == x }
	return pair(ontology.Organization, ontology.Group) || pair(ontology.Organization, ontology.Place)
}

// collective holds for what "they" may take up though it is one: bodies and groups.
func collective(k *knownOf) bool {
	return k.class == ontology.Organization || k.class == ontology.Group || k.class == ontology.Place && k.kind == "Country"
}

// isOther reports whether a mention stands for another than the one found so far, -1 for none:
// where two can be meant, none is.
func (c *corefer) isOther(found, j int) bool {
	return found >= 0 && c.root(found) != c.root(j)
}

// agreeing returns what was found for mention i to stand for, -1 where the two cannot be one.
func (c *corefer) agreeing(i, found int) int {
	if found < 0 || !c.compatible(i, found) {
		return -1
	}
	return found
}
