package extract

import (
	"slices"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/extract/nlp/gazetteer"
)

// knownTitle reports whether the tokens are a title, in the singular or the
// plural.
func knownTitle(doc *nlp.Document, nouns *lexicon.Nouns, first, end int) bool {
	words := oneSpace(doc.Span(first, end))
	if _, ok := nouns.Title(words); ok {
		return true
	}
	if _, ok := nouns.Title(strings.ReplaceAll(words, "-", " ")); ok {
		return true // "then-prime-minister"
	}
	last := doc.Tokens[end-1]
	lemma := strings.ToLower(last.Lemma)
	switch last.XPOS {
	case "NNS":
	case "NNP", "NNPS": // whose lemma may be the word itself
		if one := singular(lemma); one != "" {
			lemma = one
		} else if last.XPOS == "NNP" {
			return false
		}
	default:
		return false
	}
	if end-first > 1 {
		lemma = oneSpace(doc.Span(first, end-1)) + " " + lemma
	}
	_, ok := nouns.Title(lemma)
	return ok
}

// singular returns a word in "s" without it, which the tagger may take for a
// name: "Senators Jane Roe and John Doe". "" of other words.
func singular(word string) string {
	if w, ok := strings.CutSuffix(word, "s"); ok && !strings.HasSuffix(w, "s") {
		return w
	}
	return ""
}

// pluralTitle reports whether a noun is a title in the plural, whatever the
// tagger takes it for.
func pluralTitle(doc *nlp.Document, nouns *lexicon.Nouns, t int) bool {
	switch doc.Tokens[t].XPOS {
	case "NNS", "NNPS":
		return true
	case "NNP":
		_, ok := nouns.Title(singular(strings.ToLower(doc.Word(t))))
		return ok
	}
	return false
}

// partOfTitle reports whether what the finder takes for a name is a part of an office, and no
// body that has one: the "Shadow" of "Shadow Home Secretary", the "Defense" of "Secretary of
// Defense Jane Roe".
func (n *namer) partOfTitle(m nlp.Name) bool {
	w := oneSpace(n.doc.Span(m.First, m.End))
	known := slices.ContainsFunc(n.gazetteer.Lookup(w), func(e gazetteer.Entry) bool { return e.Kind != paperKind })
	return !isAcronym(w) && !known && n.withinTitle(m.First, m.End)
}

// paperKind is the kind of newspapers, whose names are common words that offices have in them too: "the National".
const paperKind = "Newspaper"

// withinTitle reports whether words are some of those of an office that has more, three or more
// in all.
func (n *namer) withinTitle(first, end int) bool {
	for k := 5; k > max(2, end-first); k-- {
		for a := max(0, end-k); a <= first && a+k <= len(n.doc.Tokens); a++ {
			if n.sameSentence(a, a+k-1) && knownTitle(n.doc, n.nouns, a, a+k) {
				return true
			}
		}
	}
	return false
}
