package extract

import "wiregraph/extract/nlp"

// aside are the relations of what hangs on a phrase without being part of it.
var aside = []string{"acl", "appos", "parataxis", "conj", "cc", "punct", "discourse", "vocative", "dislocated", "orphan"}

// clausal are the relations of what a noun or an adjective heads as the
// predicate of a clause, and not as a phrase.
var clausal = []string{"nsubj", "csubj", "cop", "aux", "expl", "advcl"}

// phrase returns the tokens, half-open, of the phrase that head heads: the
// unbroken run around it of what depends on it, without relative clauses,
// appositions, coordinated phrases, a leading preposition or conjunction, and,
// of a predicate, the rest of its clause.
func (d dependents) phrase(head int) (first, end int) {
	predicate := !isVerb(d.doc.Tokens[head].UPOS)
	own := func(t int) bool {
		left, before := t < head, t < head && !predicate
		for steps := 0; t != head; steps++ {
			tok := d.doc.Tokens[t]
			if t > head && tok.Rel == "punct" && d.doc.Word(t) == "," && !d.betweenModifiers(t) && !d.listsWithin(t, head) {
				return false
			}
			if tok.Head < 0 || steps > 50 || tok.Head == head && isRel(tok.Rel, "case", "mark", "cc") && t < head {
				return false
			}
			if tok.Head == head && predicate && isRel(tok.Rel, clausal...) || left && predicate && isRel(tok.Rel, "advcl", "aux") {
				return false // "as soon as we came, | the police"
			}
			if before && tok.Head != head && isRel(tok.Rel, "acl", "appos") { // "the people | stranded there | may starve"
				t = tok.Head
				continue
			}
			if isRel(tok.Rel, aside...) && !(tok.Rel == "punct" && tok.Head != head) && !isRel(tok.Rel, "conj", "cc") && !(tok.Rel == "acl:relcl" && tok.Head != head && d.doc.Tokens[tok.Head].XPOS == "WP") { // but "repair | what was broken"
				return false
			}
			if isRel(tok.Rel, "conj") && tok.Head == head {
				return false
			}
			t = tok.Head
		}
		return true
	}
	s := d.doc.Sentences[d.doc.Tokens[head].Sentence]
	first, end = head, head+1
	for first > s.First && own(first-1) {
		first--
	}
	for end < s.End && own(end) {
		end++
	}
	for end-1 > head && (d.doc.Tokens[end-1].UPOS == "PUNCT" || d.doc.Tokens[end-1].Rel == "case" && d.doc.Tokens[end-1].Head >= end) {
		end--
	}
	for first < head && (d.doc.Tokens[first].UPOS == "PUNCT" || d.doc.Tokens[first].UPOS == "CCONJ" || d.introduces(first)) {
		first++
	}
	return first, end
}

// betweenModifiers reports whether a comma stands between coordinated words that stand before
// their noun, and breaks no phrase off: "political, economic and legal matters".
func (d dependents) betweenModifiers(comma int) bool {
	c := d.doc.Tokens[comma].Head
	if c < comma || !isRel(d.doc.Tokens[c].Rel, "conj") || d.doc.Tokens[c].Head < 0 {
		return false
	}
	first := d.doc.Tokens[d.doc.Tokens[c].Head]
	return isRel(first.Rel, "amod", "compound") && first.Head > c
}

// listsWithin reports whether a comma stands in a list of three or more of which a phrase is
// told, and which "and" closes: "the leaders of France, | Spain and Italy", but not "a flat in
// Bath, and Oslo" or "sons with Ann, Bo and Tim".
func (d dependents) listsWithin(comma, head int) bool {
	c := d.doc.Tokens[comma].Head
	if c < comma || !isRel(d.doc.Tokens[c].Rel, "conj") {
		return false
	}
	first := d.doc.Tokens[c].Head
	over := first
	for over > head && isRel(d.doc.Tokens[over].Rel, "nmod") && !d.cased(over, "with") {
		over = d.doc.Tokens[over].Head
	}
	if over != head || first <= head || first > comma {
		return false
	}
	members, closed := d.conjuncts(first), 0
	_, end := d.extent(first)
	for _, m := range members {
		if d.doc.Tokens[m].UPOS != d.doc.Tokens[first].UPOS {
			return false // "the coast of Fiji, | corals and sponges"
		}
		if d.with(m, "cc") >= 0 {
			closed++
		}
	}
	return len(members) > 1 && closed == 1 && d.with(members[len(members)-1], "cc") >= 0 && end-head <= maxPhrase
}

// introduces reports whether a token is a preposition before a phrase, though
// the parse hangs it on a word inside: no bound of a number ("over 20").
func (d dependents) introduces(t int) bool {
	tok := d.doc.Tokens[t]
	if tok.UPOS != "ADP" || tok.Rel != "case" || tok.Head < 0 {
		return false
	}
	of := d.doc.Tokens[tok.Head].UPOS
	return of == "NOUN" || of == "PROPN"
}

// predicate returns the tokens, half-open, of what the clause headed by h says
// of its subject: the verb with its objects and complements, as far as they
// follow without a break.
func (d dependents) predicate(h int) (first, end int) {
	first, end = h, h+1
	for _, c := range d.of(h) {
		if c < h || !isRel(d.doc.Tokens[c].Rel, "obj", "iobj", "xcomp", "ccomp", "compound") {
			continue
		}
		a, b := d.phrase(c)
		if k := d.with(c, "case", "mark"); k >= 0 {
			a = min(a, k)
		}
		if a > end {
			break
		}
		end = max(end, b)
	}
	return first, end
}

// extent returns the first token and the end of all that hangs on a token.
func (d dependents) extent(t int) (first, end int) {
	first, end = t, t+1
	stack := []int{t}
	for len(stack) > 0 {
		x := stack[len(stack)-1]
		stack = append(stack[:len(stack)-1], d.of(x)...)
		first, end = min(first, x), max(end, x+1)
	}
	return first, end
}

// opening returns the first token of all that hangs on a token, behind the marks before it.
func (d dependents) opening(t int) int {
	first, _ := d.extent(t)
	return behindMarks(d.doc, first, t)
}

// behindMarks returns the first token from one on that is no punctuation mark, or the end.
func behindMarks(doc *nlp.Document, first, end int) int {
	for first < end && doc.Tokens[first].UPOS == "PUNCT" {
		first++
	}
	return first
}

// headIn returns the first of the tokens that hangs on one outside of them, -1 without one.
func headIn(doc *nlp.Document, first, end int) int {
	for t := first; t < end; t++ {
		if h := doc.Tokens[t].Head; h < first || h >= end {
			return t
		}
	}
	return -1
}
