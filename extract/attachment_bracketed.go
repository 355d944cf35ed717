package extract

import "wiregraph/extract/nlp"

// bracketedBefore makes the body before a bracket, with the title behind it, a description of the person
// whose name follows, where the parse has the body act or the two of them: "the World Health Organization
// (WHO) Director-General | Jane Roe said".
func (x *Extractor) bracketedBefore(r *reading) {
	tokens := r.doc.Tokens
	for _, n := range r.doc.Names {
		if n.Kind != nlp.Person {
			continue
		}
		first, end := x.titleBehindBracket(r, n)
		if first < 3 {
			continue
		}
		deps := r.dependents()
		open := first - 2
		for open > 0 && r.doc.Word(open) != "(" && tokens[open].UPOS != "PUNCT" {
			open--
		}
		body, person := open-1, headIn(r.doc, end, n.End)
		if body < 0 || r.doc.Word(open) != "(" || person < 0 || tokens[body].UPOS != "PROPN" || !r.sameSentence(body, person) {
			continue
		}
		of := tokens[body].Head
		switch {
		case tokens[person].Head == body && isRel(tokens[person].Rel, "appos", "nmod", "flat"):
			tokens[person].Head, tokens[person].Rel = of, tokens[body].Rel
		case tokens[person].Head != of || of < 0 || tokens[person].Rel != tokens[body].Rel:
			continue
		}
		for _, c := range deps.of(body) {
			if isRel(tokens[c].Rel, "case", "det", "cc", "mark") && c < body {
				tokens[c].Head = person
			}
		}
		r.reroot(body, person)
		tokens[body].Head, tokens[body].Rel = person, "nmod:desc"
		tokens[end-1].Head, tokens[end-1].Rel = person, "nmod:desc"
		for t := first; t < end-1; t++ {
			tokens[t].Head = end - 1
			if tokens[t].UPOS != "PUNCT" {
				tokens[t].Rel = "compound"
			}
		}
		r.moved()
	}
}

// titleBehindBracket returns the tokens of the title right behind a closing bracket and right before
// somebody's name, or the first words of what is taken for it; first is 0 without one.
func (x *Extractor) titleBehindBracket(r *reading, n nlp.Name) (first, end int) {
	const longest = 5
	for first = n.First; first > 1 && first > n.First-longest && r.doc.Word(first-1) != ")"; first-- {
	}
	if first < 2 || r.doc.Word(first-1) != ")" {
		return 0, 0
	}
	for end = n.First; end < n.End; end++ {
		if end > first && (knownTitle(r.doc, x.lexicon.Nouns, first, end) || end == n.First && onlyNouns(r, first, end) && x.isOffice(r, end-1)) {
			return first, end
		}
	}
	return 0, 0
}

// onlyNouns reports whether tokens are nouns and adjectives without a comma between.
func onlyNouns(r *reading, first, end int) bool {
	for t := first; t < end; t++ {
		if !isRel(r.doc.Tokens[t].UPOS, "NOUN", "ADJ", "PROPN") && r.doc.Word(t) != "-" {
			return false
		}
	}
	return true
}
