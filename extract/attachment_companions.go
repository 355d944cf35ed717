package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// companions coordinates whom "along with" names with those beside whom something is done
// by them, or to them: "was detained | along with two aides", "seized a gun along with
// drugs". Behind an object it goes with that, but people do not go with a thing.
func (x *Extractor) companions(r *reading) {
	tokens := r.doc.Tokens
	person := namedTokens(r.doc, nlp.Person)
	for n := 3; n < len(tokens); n++ {
		if !isNoun(tokens[n].UPOS) || !isRel(tokens[n].Rel, "obl", "nmod") || tokens[n].Head < 0 || tokens[n].Head > n {
			continue
		}
		deps := r.dependents()
		w := with(r, deps, n)
		if w < 2 || !x.lexicon.Open.Companions[strings.ToLower(r.doc.Span(w-1, w+1))] || !r.sameSentence(w-1, n) {
			continue
		}
		mate := x.beside(r, deps, person, w-1, n)
		if mate < 0 {
			continue
		}
		tokens[n].Head, tokens[n].Rel = mate, "conj"
		tokens[w-1].Head, tokens[w-1].Rel = n, "cc"
		tokens[w].Head, tokens[w].Rel = w-1, "fixed"
		r.moved()
	}
}

// with returns the preposition right before the phrase of a noun, -1 without one.
func with(r *reading, deps dependents, n int) int {
	last := -1
	for _, c := range deps.of(n) {
		if c < n && r.doc.Tokens[c].Rel == "case" {
			last = c
		}
	}
	return last
}

// beside returns whom a phrase with "along with" joins another to, -1 without anybody.
func (x *Extractor) beside(r *reading, deps dependents, person []bool, along, n int) int {
	tokens := r.doc.Tokens
	human := x.humans(r, person)
	h := tokens[n].Head
	if h == along {
		h = tokens[along].Head // "the minister, | together | with two aides"
	}
	if h < 0 || h >= along {
		return -1
	}
	if tokens[h].UPOS != "VERB" {
		if isNoun(tokens[h].UPOS) && isRel(tokens[h].Rel, "nsubj", "obj") && human(h) == human(n) {
			return h
		}
		return -1
	}
	if o := deps.with(h, "obj"); h < o && o < along {
		if human(o) == human(n) && tokens[o].UPOS != "PRON" {
			return o
		}
		if !human(n) {
			return -1
		}
	}
	s := deps.with(h, "nsubj")
	if s < 0 || s > h || !isNoun(tokens[s].UPOS) || !human(s) || !human(n) {
		return -1
	}
	return s
}

// humans tells the tokens that stand for people: by the names of persons, and by their nouns.
func (x *Extractor) humans(r *reading, person []bool) func(t int) bool {
	return func(t int) bool {
		if r.doc.Tokens[t].UPOS == "PROPN" {
			return person[t]
		}
		return x.human(r.doc.Tokens[t].Lemma)
	}
}
