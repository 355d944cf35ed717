package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/nlp/gazetteer"
	"wiregraph/graph/ontology"
)

// partyAt enters the party that a word before a person's name or office
// stands for: "Republican senator Roe", "the Labour leader".
func (n *namer) partyAt(i int) {
	t := n.doc.Tokens[i]
	if !n.nouns.Party(n.doc.Word(i)) || !n.partisan(i) && (t.Head < i || !isRel(t.Rel, "amod", "compound", "nmod:desc", "nmod:poss") || !n.personal(t.Head)) {
		return
	}
	if end := min(i+2, len(n.doc.Tokens)); n.nouns.Portfolio(strings.ToLower(n.doc.Word(end-1))) && knownTitle(n.doc, n.nouns, i, end) {
		return // the labour minister, of whatever party
	}
	m := mention{first: i, end: i + 1, head: i, nameFirst: i, nameEnd: i + 1, class: ontology.Organization, kind: "Party", name: n.doc.Word(i), definite: true}
	if k := n.byHead[i]; k >= 0 {
		m.chain = n.mentions[k].chain
		n.mentions[k] = m
		return
	}
	n.add(m)
}

// partisan reports whether a party's word is a noun that says of which party
// somebody is: "Roe, a Republican", "Roe is a moderate Republican".
func (n *namer) partisan(i int) bool {
	t := n.doc.Tokens[i]
	d := n.deps.with(i, "det")
	if d < 0 || n.doc.Tokens[d].Lemma != "a" || t.UPOS == "VERB" {
		return false
	}
	if isRel(t.Rel, "appos") && t.Head >= 0 && t.Head != i {
		return n.personal(t.Head)
	}
	return n.deps.with(i, "cop") >= 0 && n.deps.with(i, "nsubj") >= 0
}

// personal reports whether a token heads the name of a person or is the noun
// of an office.
func (n *namer) personal(h int) bool {
	if k := n.nameAt[h]; k >= 0 {
		return n.spans[k].class == ontology.Person
	}
	if _, office := n.nouns.Title(n.doc.Word(h)); office {
		return true // "MP"
	}
	noun, ok := n.nouns.Head(n.compound(h)...)
	return ok && noun.Class == ontology.Person && (n.doc.Tokens[h].XPOS == "NN" || n.namesBehind(h)) || n.doc.Tokens[h].Rel == "nmod:desc"
}

// namesBehind reports whether a person's name stands in apposition behind a noun: "two
// Republican senators, Jane Roe and John Doe".
func (n *namer) namesBehind(noun int) bool {
	for _, c := range n.deps.of(noun) {
		if k := n.nameAt[c]; c > noun && k >= 0 && isRel(n.doc.Tokens[c].Rel, "appos") && n.spans[k].class == ontology.Person {
			return true
		}
	}
	return false
}

// partiesNamed makes a party of those who go by the name of one that the table knows, where the text
// speaks of all of them: "the Social Democrats", "Roe's Social Democrats", but not "two Social Democrats".
func (n *namer) partiesNamed() {
	for i := range n.spans {
		s := &n.spans[i]
		if s.class != ontology.Group || s.kind != "Political" || !several(s) || s.first == 0 {
			continue
		}
		if before := n.doc.Tokens[s.first-1]; before.Lemma != "the" && before.XPOS != "POS" || !n.sameSentence(s.first-1, s.first) {
			continue
		}
		if slices.ContainsFunc(n.gazetteer.Lookup(s.name), func(e gazetteer.Entry) bool { return e.Kind == "Party" }) {
			s.class, s.kind, s.plural = ontology.Organization, "Party", false
		}
	}
}
