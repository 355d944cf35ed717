package extract

import "wiregraph/graph/ontology"

// partyAt enters the party that a word before a person's name or office
// stands for: "Republican senator Roe", "the Labour leader".
func (n *namer) partyAt(i int) {
	t := n.doc.Tokens[i]
	if !n.nouns.Party(n.doc.Word(i)) || t.Head < i || !isRel(t.Rel, "amod", "compound", "nmod:desc") || !n.personal(t.Head) {
		return
	}
	m := mention{first: i, end: i + 1, head: i, nameFirst: i, nameEnd: i + 1, class: ontology.Organization, kind: "Party", name: n.doc.Word(i), definite: true}
	if k := n.byHead[i]; k >= 0 {
		m.chain = n.mentions[k].chain
		n.mentions[k] = m
		return
	}
	n.add(m)
}

// personal reports whether a token heads the name of a person or is the noun
// of an office.
func (n *namer) personal(h int) bool {
	if k := n.nameAt[h]; k >= 0 {
		return n.spans[k].class == ontology.Person
	}
	noun, ok := n.nouns.Head(n.compound(h)...)
	return ok && noun.Class == ontology.Person && n.doc.Tokens[h].XPOS == "NN" || n.doc.Tokens[h].Rel == "nmod:desc"
}
