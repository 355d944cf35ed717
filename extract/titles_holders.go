package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// holders marks the words of the office in each mention that describes a person by nothing
// but the office: "the island's | transport minister | resigned".
func (n *namer) holders() {
	for k := range n.mentions {
		m := &n.mentions[k]
		if d := n.deps.with(m.head, "det"); m.class != ontology.Person || m.name != "" || m.pronoun || m.plural || d >= 0 && n.negators[strings.ToLower(n.doc.Word(d))] {
			continue
		}
		if first, end, ok := n.office(m.head); ok && m.first <= first && end <= m.end && n.titleOf(first, end) {
			m.officeFirst, m.officeEnd = first, end
		}
	}
}

// titleOf reports whether the words of an office are, or end in, a title that one is addressed by,
// or that a body gives.
func (n *namer) titleOf(first, end int) bool {
	for ; first < end; first++ {
		if t, ok := n.nouns.Title(strings.ToLower(oneSpace(n.doc.Span(first, end)))); ok {
			return t.Before || isRel(t.Kind, "Executive", "Official")
		}
	}
	return false
}
