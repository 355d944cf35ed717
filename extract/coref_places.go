package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// places joins the name of a place with its longer one, where what it leaves out tells it
// from none other: "the Channel" and "the English Channel", "Strelsau Airport" and
// "Strelsau International Airport"; the names of a storm that has become another
// ("Tropical Storm Jane", "Hurricane Jane"); and a phrase for what its name stands in,
// "the Ida volcano".
func (c *corefer) places() {
	told := map[string][]int{} // last word of a name -> the first mention of each name that ends in it
	for i := range c.mentions {
		m := &c.mentions[i]
		switch {
		case m.demonym || m.pronoun || m.class == ontology.Role:
		case m.name == "":
			if j := c.nameWithin(i); j >= 0 {
				c.adopt(i, j)
			}
		case m.class == ontology.Place || m.class == ontology.Event:
			w := strings.Fields(foldName(m.name))
			if len(w) == 0 {
				continue
			}
			last, known := w[len(w)-1], false
			for _, j := range told[last] {
				o := &c.mentions[j]
				known = known || o.name == m.name && o.class == m.class
				if o.class != m.class || c.root(i) == c.root(j) {
					continue
				}
				if c.sameChristened(m, o) || m.class == ontology.Place && (c.leavesOut(m, o) || c.leavesOut(o, m) || c.onlyNoun(i, j, told[last])) {
					c.join(i, j)
					break
				}
			}
			if !known {
				told[last] = append(told[last], i)
			}
		}
	}
}

// leavesOut reports whether one name is another without words that many places have in
// their names, as "International" is.
func (c *corefer) leavesOut(short, full *mention) bool {
	s, f := strings.Fields(foldName(short.name)), strings.Fields(foldName(full.name))
	if len(s) < 2 || len(s) >= len(f) || s[0] != f[0] || s[len(s)-1] != f[len(f)-1] {
		return false
	}
	if noun, ok := c.nouns.Head(s[len(s)-1]); !ok || noun.Class != ontology.Place {
		return false
	}
	at := 0
	for _, w := range f {
		switch {
		case at < len(s) && s[at] == w:
			at++
		case !c.anaphora.Common[w]:
			return false
		}
	}
	return at == len(s)
}

// onlyNoun reports whether a name with "the" is no more than the noun that ends the name
// of mention j, the only one of those told before that does: "the Channel".
func (c *corefer) onlyNoun(i, j int, told []int) bool {
	m, o := &c.mentions[i], &c.mentions[j]
	s, f := foldName(m.name), foldName(o.name)
	if _, ok := c.nouns.Head(s); !ok || m.kind != o.kind || strings.Contains(s, " ") || !strings.HasSuffix(f, " "+s) || c.deps.with(m.head, "det") < 0 {
		return false
	}
	for _, k := range told {
		if x := &c.mentions[k]; x.name != "" && c.root(k) != c.root(j) && strings.HasSuffix(foldName(x.name), " "+s) {
			return false
		}
	}
	return true
}

// sameChristened reports whether two names are of one storm, which go by what it is at the
// time and by the name that it was given.
func (c *corefer) sameChristened(m, o *mention) bool {
	s, f := strings.Fields(foldName(m.name)), strings.Fields(foldName(o.name))
	if len(s) < 2 || len(f) < 2 || s[len(s)-1] != f[len(f)-1] {
		return false
	}
	return c.anaphora.Christened[s[len(s)-2]] && c.anaphora.Christened[f[len(f)-2]]
}

// nameWithin returns the name right before the noun of a phrase that is the whole thing's,
// since both are of one kind: the "Ida" of "the Ida volcano". -1 without one.
func (c *corefer) nameWithin(i int) int {
	m := &c.mentions[i]
	noun, ok := c.nouns.Head(c.lemma(m.head))
	if !ok || !m.definite || m.plural || noun.Class != ontology.Place && noun.Class != ontology.Artifact || c.complemented(m) || c.possessed(m) {
		return -1
	}
	for _, k := range c.deps.of(m.head) {
		j := c.byHead[k]
		if j < 0 || !isRel(c.doc.Tokens[k].Rel, "compound", "nmod:desc") || c.mentions[j].nameEnd != m.head || m.first < c.mentions[j].nameFirst-1 {
			continue
		}
		o := &c.mentions[j]
		if _, other := c.nouns.Head(c.lemma(o.head)); other {
			return -1 // "the Ida Park playground" is in the park
		}
		if o.name != "" && !o.demonym && o.class == noun.Class && o.kind == noun.Kind && noun.Kind != "" {
			return j
		}
	}
	return -1
}
