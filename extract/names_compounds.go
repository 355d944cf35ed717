package extract

import (
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// actsInCompound reports whether token i is a common noun for persons or a body
// that stands before the noun of an event, in which it takes part: "a court
// ruling", "the prisoner release". What both words mean together is left alone.
func (n *namer) actsInCompound(i int) bool {
	t := n.doc.Tokens[i]
	if t.UPOS != "NOUN" || t.Rel != "compound" || t.Head != i+1 || n.doc.Token(i+1).UPOS != "NOUN" || !n.tellsEvent(strings.ToLower(n.doc.Token(i+1).Lemma)) {
		return false
	}
	if _, known := n.nouns.Whole(strings.ToLower(t.Lemma + " " + n.doc.Token(i+1).Lemma)); known {
		return false
	}
	if told, _ := n.nouns.Head(strings.ToLower(n.doc.Token(i + 1).Lemma)); told.Class == ontology.Document || told.Class == ontology.Person {
		return false // "witness reports", "the team leader"
	}
	noun, _ := n.nouns.Head(strings.ToLower(t.Lemma))
	return noun.Class == ontology.Organization || isPeople(noun.Class)
}

// toldInCompound reports whether token i is a common noun that stands before the
// noun of an event to tell what it happens to: "a bus crash", "the export ban".
func (n *namer) toldInCompound(i int) bool {
	t := n.doc.Tokens[i]
	return t.UPOS == "NOUN" && t.Rel == "compound" && t.Head == i+1 && n.doc.Token(i+1).UPOS == "NOUN" && n.nameAt[i] < 0 && unicode.IsLetter(rune(n.doc.Word(i)[0])) && n.deps.with(i, "nummod") < 0 && n.compounds(strings.ToLower(n.doc.Token(i+1).Lemma))
}

// insideNoun reports whether token i only modifies a noun: as part of a
// compound, or as an adjective.
func (n *namer) insideNoun(i int) bool {
	t := n.doc.Tokens[i]
	return isRel(t.Rel, "compound", "amod", "nmod:desc", "flat", "nummod") && t.Head >= 0
}
