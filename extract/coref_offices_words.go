package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// portfolio returns the nouns before that of an office, in lower case, which tell what
// it is for: the health minister is not the trade minister.
func (c *corefer) portfolio(m *mention) []string {
	noun := m.head
	if m.class == ontology.Role {
		noun = m.end - 1
	}
	title, _ := c.nouns.Title(c.lemma(noun))
	of := func(t int) bool {
		return c.doc.Tokens[t].UPOS == "NOUN" || c.doc.Tokens[t].UPOS == "PROPN" && title.Kind == "Minister" && (c.byHead[t] < 0 || c.mentions[c.byHead[t]].class != ontology.Place)
	}
	var out []string
	for t := noun - 1; t >= 0 && noun-t <= 3 && c.sameSentence(t, noun) && of(t); t-- {
		out = append(out, c.lemma(t))
	}
	return out
}

// rank returns the kind of the longest title that the phrase of an office ends
// with: the vice president is no president. "" where it ends with none.
func (c *corefer) rank(m *mention) string {
	t, _ := c.nouns.Title(c.title(m))
	return t.Kind
}

// title returns the longest title that the phrase of an office ends with, in lower case, ""
// where it ends with none.
func (c *corefer) title(m *mention) string {
	last := m.end - 1
	for last > m.first && !isNoun(c.doc.Tokens[last].UPOS) {
		last--
	}
	if m.class != ontology.Role {
		last = m.head
	}
	for first := max(m.first, last-4); first <= last; first++ {
		words := c.doc.Span(first, last+1)
		if _, ok := c.nouns.Title(words); ok {
			return strings.ToLower(words)
		}
	}
	return ""
}

// noun returns the lemma of the last word of an office, in lower case.
func (c *corefer) noun(m *mention) string {
	for t := m.end - 1; t >= m.first; t-- {
		if u := c.doc.Tokens[t].UPOS; u == "NOUN" || u == "PROPN" {
			return c.lemma(t)
		}
	}
	return c.lemma(m.end - 1)
}
