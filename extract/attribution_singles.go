package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// The single marks that may open and close a quotation; the latter are apostrophes too.
const (
	singleOpen  = "‘'"
	singleClose = "’'"
)

// singleMarks returns the tokens that open and close quotations between single marks,
// the closing one by the opening one: before a capital, and behind the stop of what is
// said, in one paragraph and outside of other marks, where no apostrophe stands:
// "‘We left early,’ she said."
func singleMarks(doc *nlp.Document, text string) map[int]int {
	pairs := map[int]int{}
	for t := 0; t+2 < len(doc.Tokens); t++ {
		if !isSingle(doc, t, singleOpen) || doc.Tokens[t].End != doc.Tokens[t+1].Start || !hasUpper(doc.Word(t + 1)[:1]) || t > 0 && doc.Tokens[t-1].End == doc.Tokens[t].Start {
			continue
		}
		for c := t + 2; c < len(doc.Tokens); c++ {
			if strings.ContainsAny(text[doc.Tokens[c-1].End:doc.Tokens[c].Start], "\n\r") || isQuoteMark(doc.Word(c)) {
				break
			}
			if isSingle(doc, c, singleClose) && doc.Tokens[c-1].End == doc.Tokens[c].Start && strings.Trim(doc.Word(c-1), ",.?!…") == "" && (c+1 == len(doc.Tokens) || doc.Tokens[c].End < doc.Tokens[c+1].Start) {
				pairs[t] = c
				t = c
				break
			}
		}
	}
	return pairs
}

// isSingle reports whether a token is one of the marks.
func isSingle(doc *nlp.Document, t int, marks string) bool {
	w := doc.Word(t)
	return w != "" && strings.Trim(w, marks) == ""
}
