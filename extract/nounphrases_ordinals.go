package extract

import "wiregraph/graph/ontology"

// numberedFirst returns the noun of which an ordinal that stands alone means one more: the nearest before it
// in its sentence that has an ordinal too. -1 where nothing is numbered so.
func (n *namer) numberedFirst(i int) int {
	if !n.nouns.Ordinal(n.doc.Tokens[i].Lemma) || n.deps.with(i, "nmod", "compound", "amod", "acl:relcl") >= 0 {
		return -1
	}
	for k := i - 1; k > 0 && n.doc.Tokens[k].Sentence == n.doc.Tokens[i].Sentence; k-- {
		t := &n.doc.Tokens[k]
		if h := t.Head; t.Rel == "amod" && h > k && h < i && n.nouns.Ordinal(t.Lemma) && n.doc.Tokens[h].UPOS == "NOUN" {
			return h
		}
	}
	return -1
}

// kindAtNoun returns the class and kind that a common noun gives its phrase.
func (n *namer) kindAtNoun(i int) (ontology.Class, string) {
	noun, ok := n.nounOf(i)
	if !ok {
		noun, _ = n.nouns.Head(n.compound(i)...)
	}
	return noun.Class, noun.Kind
}
