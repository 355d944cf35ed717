package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
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
