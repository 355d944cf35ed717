package extract

import "strings"

// joined makes one word of two that a hyphen joins, where the lexicon knows them as one:
// a noun such as "sit-in", whose parts the parse takes for nouns of their own, or a verb
// such as "test-fired", whose first part it takes for the subject.
func (x *Extractor) joined(r *reading) {
	tokens := r.doc.Tokens
	for q := 2; q < len(tokens); q++ {
		p := q - 2
		if r.doc.Word(q-1) != "-" || tokens[p].End != tokens[q-1].Start || tokens[q-1].End != tokens[q].Start || !r.sameSentence(p, q) {
			continue
		}
		for _, first := range []string{strings.ToLower(r.doc.Word(p)), tokens[p].Lemma} {
			word := first + "-" + tokens[q].Lemma
			if _, known := x.lexicon.Nouns.Whole(word); known || len(x.lexicon.Frames.Noun(word)) > 0 {
				joinedNoun(r, p, q, word)
				break
			}
			if tokens[q].UPOS == "VERB" && x.hasVerb(word) {
				joinedVerb(r, p, q, word)
				break
			}
		}
	}
}

// joinedNoun makes the noun of its parts p and q: that of the two on which the other hangs
// stands for it.
func joinedNoun(r *reading, p, q int, word string) {
	tokens := r.doc.Tokens
	head, part := q, p
	switch {
	case tokens[p].Head == q:
	case tokens[q].Head == p, tokens[q].Head == tokens[p].Head:
		head, part = p, q
	default:
		return
	}
	deps := r.dependents()
	if deps.with(q, "obj", "aux") >= 0 || tokens[head].UPOS == "PROPN" {
		return // "the ban runs off"
	}
	tokens[part].Head, tokens[part].Rel = head, "compound"
	if part == q {
		for _, c := range deps.of(q) {
			tokens[c].Head = p
		}
	}
	r.moved()
	if h := &tokens[head]; h.UPOS != "NOUN" {
		h.UPOS, h.XPOS = "NOUN", "NN"
	}
	tokens[head].Lemma = word
}

// joinedVerb makes the verb of its parts p and q: q stands for it, and what hangs on p as
// the word before a noun is the subject.
func joinedVerb(r *reading, p, q int, word string) {
	tokens, deps := r.doc.Tokens, r.dependents()
	switch {
	case tokens[q].Head == p: // "was | pistol-whipped", the parse taking him for a pistol
		tokens[q].Head, tokens[q].Rel = tokens[p].Head, tokens[p].Rel
		for _, c := range deps.of(p) {
			switch t := &tokens[c]; {
			case c == q || isRel(t.Rel, "det", "amod", "compound"):
				continue
			case t.Rel == "cop":
				t.Rel = "aux:pass"
			case t.Rel == "nsubj" && deps.with(p, "cop") >= 0:
				t.Rel = "nsubj:pass"
			}
			tokens[c].Head = q
		}
	case tokens[p].Head == q:
		if subject := deps.nounBefore(p); subject >= 0 && (isRel(tokens[p].Rel, "nsubj") || deps.with(q, "nsubj") < 0) {
			deps.handOver(p, subject)
			tokens[subject].Head, tokens[subject].Rel = q, deps.subjectRel(q)
		}
	case tokens[p].Head >= 0 && tokens[p].Head < p && tokens[q].Head == tokens[p].Head && isRel(tokens[q].XPOS, "VBD", "VBZ"):
		subject := deps.nounBefore(p) // "came after | Norway | test-fired a missile"
		if subject < 0 || deps.with(q, "nsubj") >= 0 {
			return
		}
		for _, c := range deps.of(p) {
			switch {
			case c < subject && isRel(tokens[c].Rel, "case"):
				tokens[c].Head, tokens[c].Rel = q, "mark"
			case c < subject:
				tokens[c].Head = subject
			}
		}
		tokens[subject].Head, tokens[subject].Rel = q, "nsubj"
	default:
		return
	}
	tokens[p].Head, tokens[p].Rel, tokens[q-1].Head = q, "compound", q
	tokens[q].Lemma = word
	r.moved()
	if deps = r.dependents(); tokens[q].XPOS == "VBN" && deps.with(q, "aux") < 0 && deps.with(q, "nsubj") >= 0 && deps.with(q, "obj") >= 0 {
		tokens[q].XPOS = "VBD"
	}
}

// nounBefore returns the noun or the name right before a noun that hangs on it, -1 without one.
func (d dependents) nounBefore(n int) int {
	for _, c := range d.of(n) {
		if _, end := d.phrase(c); end == n && isRel(d.doc.Tokens[c].Rel, "compound", "nmod") && isNoun(d.doc.Tokens[c].UPOS) {
			return c
		}
	}
	return -1
}
