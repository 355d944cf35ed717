package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
)

// objects hangs on an object, or on the noun that it is of, what belongs to it, and
// gives a verb the object that the parse takes for something beside it.
func (x *Extractor) objects(r *reading) {
	x.bareObliques(r)
	x.nounPhrases(r)
	worthObjects(r)
}

// bareObliques makes an object of the noun without a preposition that follows a verb
// without one: "showed off | a new bus". Times are told apart by their relation.
func (x *Extractor) bareObliques(r *reading) {
	hanging := whenAsked(r.doc)
	for t := range r.doc.Tokens {
		tok := &r.doc.Tokens[t]
		if tok.Rel != "obl" || tok.UPOS != "NOUN" || tok.Head < 0 || tok.Head > t || r.doc.Tokens[tok.Head].UPOS != "VERB" {
			continue
		}
		deps := hanging()
		if deps.with(t, "case", "mark") < 0 && deps.with(t, "det", "amod", "nummod", "compound", "nmod:poss") >= 0 && deps.with(tok.Head, "obj", "ccomp", "xcomp", "aux:pass") < 0 && !inTime(r.doc, t) && !x.timeNoun(tok.Lemma) {
			tok.Rel = "obj"
		}
	}
}

// nounPhrases hangs a phrase on the noun that has a place for it: on the object of a
// verb that has none ("prohibits the export of weapons | to Norland"), and not on
// what this noun is of ("the use of torture | by the guards").
func (x *Extractor) nounPhrases(r *reading) {
	tokens := r.doc.Tokens
	hanging := whenAsked(r.doc)
	for t := range tokens {
		tok := &tokens[t]
		if tok.Head < 0 || tok.Head > t || !isRel(tok.Rel, "obl", "nmod") || isRel(tok.Rel, "obl:agent", "nmod:poss") {
			continue
		}
		deps, prep := hanging(), caseOf(r.doc, hanging(), t)
		if prep == "" || prep == "of" {
			continue
		}
		above, frames := tok.Head, x.lexicon.Frames
		if isRel(tok.Rel, "nmod") {
			of := &tokens[above]
			if n := of.Head; n >= 0 && n < above && isRel(of.Rel, "nmod") && deps.cased(above, "of") && tokens[n].UPOS == "NOUN" && prep == "by" && frames.NounHas(tokens[n].Lemma, prep) && !frames.NounHas(of.Lemma, prep) {
				tok.Head = n
			}
			continue
		}
		o := deps.with(above, "obj")
		if tokens[above].UPOS != "VERB" || o < above || o > t || tokens[o].UPOS != "NOUN" || !frames.NounHas(tokens[o].Lemma, prep) || slices.ContainsFunc(frames.Verb(tokens[above].Lemma), func(f lexicon.VerbFrame) bool { return f.Has(prep) }) {
			continue
		}
		if _, end := deps.phrase(o); slices.Contains(deps.of(t), end) || deps.with(t, "case") == end {
			tok.Head, tok.Rel = o, "nmod"
		}
	}
}

// worthObjects hangs an adjective with an object of its own on the noun at once before
// it: "bought cars | worth 2 million dollars".
func worthObjects(r *reading) {
	hanging := whenAsked(r.doc)
	for t := 1; t < len(r.doc.Tokens); t++ {
		tok, before := &r.doc.Tokens[t], &r.doc.Tokens[t-1]
		if tok.XPOS == "JJ" && tok.Rel == "advcl" && before.UPOS == "NOUN" && before.Head == tok.Head && isRel(before.Rel, "obj", "obl") && hanging().with(t, "obj") > t && hanging().with(t, "mark", "nsubj", "cop") < 0 {
			tok.Head, tok.Rel, tok.UPOS = t-1, "amod", "ADJ"
		}
	}
}

// timeNoun reports whether a noun names a stretch of time.
func (x *Extractor) timeNoun(lemma string) bool {
	n, ok := x.lexicon.Nouns.Head(lemma)
	return ok && n.Kind == "Time"
}
