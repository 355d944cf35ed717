package extract

import "wiregraph/extract/nlp"

// cityLands makes the name of a town and that of its land part of the noun behind them, where the parse gives the
// verb both the town and the noun for a subject: "Elmford, Norland | fire injures four".
func cityLands(r *reading) {
	tokens := r.doc.Tokens
	for t := range tokens {
		if v := tokens[t].Head; tokens[t].UPOS != "PROPN" || !isRel(tokens[t].Rel, "nsubj") || v < t {
			continue
		}
		city := endOfName(r.doc, t)
		if city+1 >= len(tokens) || r.doc.Word(city) != "," || tokens[city+1].UPOS != "PROPN" {
			continue
		}
		land, deps := endOfName(r.doc, city+1), r.dependents()
		n := deps.find(tokens[t].Head, func(n int) bool {
			return n >= land && tokens[n].UPOS == "NOUN" && tokens[n].Rel == tokens[t].Rel
		})
		if n < 0 || !headedBy(r.doc, land, n) {
			continue
		}
		tokens[t].Head, tokens[t].Rel = n, "compound"
		for k := city + 1; k < land; k++ {
			if h := tokens[k].Head; h < city+1 || h >= land {
				tokens[k].Head, tokens[k].Rel = t, "appos"
			}
		}
		r.moved()
	}
}

// endOfName returns the end of the name that begins with a token: as far as names reach, or the words of one.
func endOfName(doc *nlp.Document, t int) int {
	end := t + 1
	for _, n := range doc.Names {
		if n.First == t {
			end = n.End
		}
	}
	for end < len(doc.Tokens) && doc.Tokens[end].UPOS == "PROPN" && doc.Tokens[end].Head == t && isRel(doc.Tokens[end].Rel, "flat") {
		end++
	}
	return end
}

// headedBy reports whether all the words from one on to a noun belong to the noun.
func headedBy(doc *nlp.Document, first, n int) bool {
	for k := first; k < n; k++ {
		if h := doc.Tokens[k].Head; h < first || h > n {
			return false
		}
	}
	return true
}
