package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// inQuotes reports whether a token stands in a quotation.
func (r *reading) inQuotes(t int) bool { return r.quoteAt[t] >= 0 }

// quotesByToken gives for each token the index of the quotation that it stands
// in, -1 outside.
func quotesByToken(tokens int, qs []quotation) []int {
	at := make([]int, tokens)
	for t := range at {
		at[t] = -1
	}
	for i, q := range qs {
		for t := q.first; t < q.end; t++ {
			at[t] = i
		}
	}
	return at
}

// paragraphBreaks returns the runs of line ends in a text.
func paragraphBreaks(s string) []int {
	var at []int
	in := false
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\n', '\r':
			if !in {
				at = append(at, i)
			}
			in = true
		case ' ', '\t':
		default:
			in = false
		}
	}
	return at
}

// quoteMarks are all marks that open or close a quotation.
const quoteMarks = "\"“”„«»"

// isQuoteMark reports whether a token is a quotation mark.
func isQuoteMark(w string) bool {
	switch w {
	case "``", "''":
		return true
	}
	return w != "" && strings.Trim(w, quoteMarks) == ""
}

// findQuotations pairs the quotation marks of a text. A quotation ends at the
// latest with its paragraph: one that runs on opens again in the next, or is
// closed there without.
func findQuotations(doc *nlp.Document, text string) []quotation {
	var qs []quotation
	open, paragraph, runsOn := -1, 0, false
	var skipped []int // the beginnings of paragraphs without marks since one that nothing closes
	closeAt := func(t int) {
		if open >= 0 && open < t {
			qs = append(qs, quotation{first: open, end: t, source: -1, addressee: -1})
		}
		open = -1
	}
	singles, within := singleMarks(doc, text), -1
	for t := range doc.Tokens {
		if c, ok := singles[t]; ok && open < 0 {
			qs = append(qs, quotation{first: t + 1, end: c, source: -1, addressee: -1})
		}
		if t > 0 && strings.ContainsAny(text[doc.Tokens[t-1].End:doc.Tokens[t].Start], "\n\r") {
			switch {
			case runsOn && open < 0 && len(skipped) < longestBlock:
				skipped = append(skipped, paragraph)
			default:
				runsOn, skipped = open >= 0, nil
			}
			paragraph = t
			closeAt(t)
			if runsOn && len(skipped) == 0 && len(qs) > 0 {
				qs[len(qs)-1].runsOn = qs[len(qs)-1].end == t
			}
		}
		w := doc.Word(t)
		if !isQuoteMark(w) || t <= within {
			continue
		}
		if open >= 0 && open < t {
			if within = quotedWithin(doc, text, t); within > t {
				continue
			}
		}
		if runsOn && closesOnly(doc, t) {
			for i, from := range skipped { // lines of one quotation
				q := quotation{first: from, end: paragraph, source: -1, addressee: -1, runsOn: true}
				if i+1 < len(skipped) {
					q.end = skipped[i+1]
				}
				qs = append(qs, q)
			}
			open = paragraph
		}
		runsOn, skipped = false, nil
		switch {
		case w == "»" && open < 0 && opensOnly(doc, t), w == "''" && open < 0 && opensOnly(doc, t):
			open = t + 1
		case strings.Contains("”»''", w) && w != "\"":
			closeAt(t)
		case w == "\"" && open >= 0, strings.Contains("“«", w) && open >= 0 && closesOnly(doc, t), w == "“" && open > 0 && doc.Word(open-1) == "„":
			closeAt(t)
		default:
			closeAt(t)
			open = t + 1
		}
	}
	closeAt(len(doc.Tokens))
	return qs
}

// longestWithin is how many tokens there are at most from one mark to the other of words that are quoted within
// a quotation.
const longestWithin = 8

// quotedWithin returns the mark that closes what a mark opens within a quotation in the same marks, -1 where it
// opens nothing there: a few words, behind which the paragraph has the mark that closes the whole.
func quotedWithin(doc *nlp.Document, text string, t int) int {
	w, end, more := doc.Word(t), -1, 0
	if w != "\"" || !opensOnly(doc, t) {
		return -1
	}
	for k := t + 1; k < len(doc.Tokens) && !strings.ContainsAny(text[doc.Tokens[k-1].End:doc.Tokens[k].Start], "\n\r"); k++ {
		switch {
		case doc.Word(k) != w:
		case end >= 0:
			more++
		case k-t > longestWithin || !closesOnly(doc, k):
			return -1
		default:
			end = k
		}
	}
	if more%2 == 0 {
		return -1
	}
	return end
}

// opensOnly reports whether a mark can but open a quotation, as it stands right before a
// word and behind none.
func opensOnly(doc *nlp.Document, t int) bool {
	return t+1 < len(doc.Tokens) && doc.Tokens[t].End == doc.Tokens[t+1].Start && (t == 0 || doc.Tokens[t-1].End < doc.Tokens[t].Start)
}

// closesOnly reports whether a mark can but close a quotation, as it stands
// right behind a word and before none.
func closesOnly(doc *nlp.Document, t int) bool {
	return t > 0 && doc.Tokens[t-1].End == doc.Tokens[t].Start && (t+1 == len(doc.Tokens) || doc.Tokens[t].End < doc.Tokens[t+1].Start)
}
