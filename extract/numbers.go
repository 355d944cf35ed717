package extract

import (
	"sort"
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// amount says whether a phrase is a number of things (Quantity) or a sum of
// money (Money); "" when it is neither. The words stay as they are written:
// bounds ("more than 1,000 containers") and units are read off them when the
// graph compares amounts.
func amount(doc *nlp.Document, numbers *lexicon.Numbers, first, end int) ontology.Class {
	number := -1
	for t := first; t < end; t++ {
		tok := doc.Tokens[t]
		word := strings.ToLower(tok.Lemma)
		if numbers.Currencies[word] || numbers.Currencies[strings.ToLower(doc.Word(t))] || tok.XPOS == "$" {
			return ontology.Money
		}
		if numbers.Ambiguous[word] && number >= 0 && onlyCapitals(doc, number+1, t) && tok.UPOS != "ADJ" {
			return ontology.Money
		}
		if tok.XPOS == "CD" || tok.UPOS == "NUM" || tok.XPOS == "PDT" && numbers.Fractions[word] || tok.UPOS == "NOUN" && numbers.Fractions[word] && (tok.Head < first || tok.Head >= end) {
			number = t
		}
	}
	if number >= 0 {
		return ontology.Quantity
	}
	return ""
}

// onlyCapitals reports whether nothing but words with a capital stands there: whose currency it
// is, in "20 million | Egyptian | pounds".
func onlyCapitals(doc *nlp.Document, first, end int) bool {
	for t := first; t < end; t++ {
		if !hasUpper(doc.Word(t)[:1]) {
			return false
		}
	}
	return true
}

// valueAt returns the number, amount, date or time of day that a token stands
// in, nil when there is none.
func valueAt(doc *nlp.Document, t int) *nlp.Name {
	v := doc.Values
	i := sort.Search(len(v), func(i int) bool { return v[i].End > t })
	if i == len(v) || v[i].First > t {
		return nil
	}
	return &v[i]
}

// inTime reports whether a token stands in a date or a time of day.
func inTime(doc *nlp.Document, t int) bool {
	v := valueAt(doc, t)
	return v != nil && (v.Kind == nlp.Date || v.Kind == nlp.Time)
}
