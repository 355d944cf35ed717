package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// sameAge joins somebody of whom the text says nothing but how old he is with the one named
// of that age, or told of before: "a 41-year-old man", "John Doe, 41,", "the 41-year-old". Where
// several are, it is none.
func (c *corefer) sameAge() {
	named, told := map[string][]int{}, map[string]int{}
	for j := range c.mentions {
		if o := &c.mentions[j]; o.class == ontology.Person && o.name != "" {
			if age := c.ageBehind(o); age != "" {
				named[age] = append(named[age], j)
			}
		}
	}
	for i := range c.mentions {
		m := &c.mentions[i]
		k := c.known(i)
		if m.pronoun || m.name != "" || m.plural || m.class != ontology.Person || len(k.names) > 0 {
			continue
		}
		age := c.ageBefore(m)
		if age == "" {
			continue
		}
		of := named[age]
		if len(of) == 0 {
			if j, ok := told[age]; ok && m.definite && k.first == i && c.compatible(i, j) {
				c.join(i, j)
			}
			told[age] = i
			continue
		}
		if k.first == i && c.root(of[0]) == c.root(of[len(of)-1]) && c.compatible(i, of[0]) {
			c.join(i, of[0])
		}
	}
}

// ageBefore returns the years that the first words of a phrase give somebody, "" without any:
// the 41 of "a 41-year-old man".
func (c *corefer) ageBefore(m *mention) string {
	for t := m.first; t+1 < m.end && t <= m.head; t++ {
		w := c.doc.Word(t)
		if years, ok := strings.CutSuffix(strings.ToLower(w), "-year-old"); ok {
			return years
		}
		if c.doc.Tokens[t].UPOS == "NUM" && t+4 < len(c.doc.Tokens) && c.doc.Tokens[t].End == c.doc.Tokens[t+1].Start && strings.HasPrefix(strings.ToLower(c.doc.Span(t+1, t+5)), "-year-old") {
			return w
		}
	}
	return ""
}

// ageBehind returns the years between commas behind somebody's name, "" without any.
func (c *corefer) ageBehind(m *mention) string { return c.yearsAt(m.nameEnd) }

// ageAfter returns the years between commas behind the noun of a phrase, "" without any.
func (c *corefer) ageAfter(m *mention) string { return c.yearsAt(m.head + 1) }

// yearsAt returns the years that stand between commas from a token on, "" without any.
func (c *corefer) yearsAt(t int) string {
	if t+2 >= len(c.doc.Tokens) || c.doc.Word(t) != "," || c.doc.Token(t+1).UPOS != "NUM" || !strings.ContainsAny(c.doc.Word(t+2), ",.;") {
		return ""
	}
	if v := valueAt(c.doc, t+1); v != nil && v.Kind == nlp.Time {
		return ""
	}
	return c.doc.Word(t + 1)
}

// aged reports whether a token ends the words for how old somebody is: the "old" of "the 24-year-old".
func (d dependents) aged(old int) bool {
	return d.doc.Tokens[old].Lemma == "old" && slices.ContainsFunc(d.of(old), func(k int) bool {
		return k < old && isRel(d.doc.Tokens[k].Rel, "obl", "compound", "nmod") && d.with(k, "nummod") >= 0
	})
}
