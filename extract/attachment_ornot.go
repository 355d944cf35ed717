package extract

import "strings"

// ifNot sets apart how many more there may be than the number before, which the parse takes for a condition and a
// negation of what is told of them: "hundreds | if not thousands | of people were killed". They were, and are the
// hundreds.
func (x *Extractor) ifNot(r *reading) {
	tokens := r.doc.Tokens
	for c := 1; c+2 < len(tokens); c++ {
		few, many := c-1, c+2
		if comma := r.doc.Word(few) == ","; comma {
			few--
		}
		if few < 0 || tokens[c].Lemma != "if" || tokens[c+1].Lemma != "not" || !x.counts(r, few) || !x.counts(r, many) {
			continue
		}
		end := many + 1
		for end+1 < len(tokens) && tokens[end].Lemma == "of" && x.counts(r, end+1) {
			end += 2 // "tens | of thousands"
		}
		deps := r.dependents()
		v := tokens[many].Head
		for t := range tokens {
			if h := tokens[t].Head; h >= many && h < end && (t >= end || t < c) && t != few {
				tokens[t].Head = few // "of people", and what stands before the number
			}
		}
		if marked := tokens[c].Head; marked >= end && isVerb(tokens[marked].UPOS) && tokens[marked].Head == tokens[few].Head && marked == v && tokens[marked].XPOS == "VBN" && deps.with(marked, "aux", "aux:pass") < 0 {
			tokens[marked].Head, tokens[marked].Rel = few, "acl" // "saw thousands | if not tens of thousands | killed"
		}
		if h := tokens[few].Head; h >= many && h < end {
			tokens[few].Head, tokens[few].Rel = v, tokens[many].Rel
		}
		tokens[many].Head, tokens[many].Rel = few, "parataxis"
		for t := many + 1; t < end; t++ {
			if h := tokens[t].Head; h < many || h >= end {
				tokens[t].Head = many
			}
		}
		tokens[c].Head, tokens[c].Rel = many, "mark"
		tokens[c+1].Head, tokens[c+1].Rel = many, "advmod"
		r.moved()
	}
}

// counts reports whether a token is a number, or a word for one: "dozens", "thousands".
func (x *Extractor) counts(r *reading, t int) bool {
	tok := r.doc.Tokens[t]
	if tok.XPOS == "CD" || tok.UPOS == "NUM" {
		return true
	}
	return tok.XPOS == "NNS" && x.lexicon.Cues.Numbers.Rounds[strings.ToLower(tok.Lemma)]
}
