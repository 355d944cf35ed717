package extract

import (
	"strings"

	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// pronoun returns the mention of a pronoun that stands for something.
func (n *namer) pronoun(i int) (mention, bool) {
	t := n.doc.Tokens[i]
	if isRel(t.Rel, "expl", "det", "mark", "advmod", "fixed", "compound") || i > 0 && i+1 < len(n.doc.Tokens) && n.doc.Word(i-1) == "(" && n.doc.Word(i+1) == ")" {
		return mention{}, false // "(it)" marks a source in Italian
	}
	p, ok := n.anaphora.Pronoun(n.doc.Word(i))
	pointing := n.anaphora.Demonstrative(n.doc.Word(i))
	if !ok && !pointing || p.Relative && !pointing && !n.relative(i) {
		return mention{}, false
	}
	m := mention{first: i, end: i + 1, head: i, pronoun: true, plural: p.Plural, definite: true, gender: genderByte(p.Gender)}
	if m.gender == masculine || m.gender == feminine {
		m.class = ontology.Person
	}
	if pointing && !p.Relative {
		m.plural = t.XPOS == "DTS" || strings.HasSuffix(strings.ToLower(n.doc.Word(i)), "se")
		if m.plural && n.whoClause(i) {
			m.class = ontology.Group // "those who lost their homes"
		}
	}
	return m, true
}

// whoClause reports whether a clause opened by a pronoun for persons, and for nothing
// else, hangs on token i.
func (n *namer) whoClause(i int) bool {
	v := n.deps.with(i, "acl")
	if v < i {
		return false
	}
	return n.deps.some(v, func(c int) bool { return c > i && c < v && n.doc.Tokens[c].XPOS == "WP" })
}

// relative reports whether token i opens a relative clause.
func (n *namer) relative(i int) bool { return relativeClause(n.doc, i) >= 0 }

// relativeClause returns the verb of the relative clause that token i is a
// pronoun of, -1 when it is not.
func relativeClause(doc *nlp.Document, i int) int {
	for steps, t := 0, doc.Tokens[i].Head; t >= 0 && steps < 4; steps++ {
		if isRel(doc.Tokens[t].Rel, "acl:relcl") || isRel(doc.Tokens[t].Rel, "acl") && i < t {
			return t
		}
		t = doc.Tokens[t].Head
	}
	return -1
}
