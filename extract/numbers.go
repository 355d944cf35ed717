package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// amount says whether a phrase is a number of things (Quantity) or a sum of
// money (Money); "" when it is neither. The words stay as they are written:
// bounds ("more than 1,000 containers") and units are read off them when the
// graph compares amounts.
func (w *resolver) amount(first, end int) ontology.Class {
	number := -1
	for t := first; t < end; t++ {
		tok := w.doc.Tokens[t]
		word := strings.ToLower(tok.Lemma)
		if w.numbers.Currencies[word] || w.numbers.Currencies[strings.ToLower(w.doc.Word(t))] || tok.XPOS == "$" {
			return ontology.Money
		}
		if w.numbers.Ambiguous[word] && number == t-1 && number >= 0 && tok.UPOS != "ADJ" {
			return ontology.Money
		}
		if tok.XPOS == "CD" || tok.UPOS == "NUM" {
			number = t
		}
	}
	if number >= 0 {
		return ontology.Quantity
	}
	return ""
}
