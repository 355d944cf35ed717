package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// relativesOf hangs a relative clause behind a noun with "of" and another on the one that it can be about,
// where the parse takes the other: "the pilots of | a plane that crashed", "the data | of millions of people,
// which were stolen", "a study | of noise that was never finished".
func (x *Extractor) relativesOf(r *reading) {
	tokens := r.doc.Tokens
	for w := 3; w < len(tokens); w++ {
		v := tokens[w].Head
		if !isRel(tokens[w].Rel, "nsubj", "obj") || v < w || tokens[v].Rel != "acl:relcl" || tokens[v].Head < 0 || tokens[v].Head >= w {
			continue
		}
		above, deps := tokens[v].Head, r.dependents()
		switch tokens[w].Lemma {
		case "which":
			before := w
			if r.doc.Word(w-1) == "," {
				before--
			}
			if near := r.ofBefore(deps, above, before); near >= 0 && x.lexicon.Cues.Calendar.Units[tokens[above].Lemma] != "" {
				tokens[v].Head = near // "months of | strikes, which began in May"
				r.moved()
				continue
			}
			of := above
			for isRel(tokens[of].Rel, "nmod") && tokens[of].Head >= 0 && tokens[of].Head < of && deps.cased(of, "of") && x.manyPeople(r, deps, of) {
				of = tokens[of].Head
			}
			if of != above && tokens[of].UPOS == "NOUN" && !x.people(tokens[of], false) && !x.manyPeople(r, deps, of) {
				tokens[v].Head = of
				r.moved()
			}
		case "that":
			if near := r.ofBefore(deps, above, w); near >= 0 && x.people(tokens[above], false) && deps.with(near, "det") >= 0 && !x.people(tokens[near], false) {
				tokens[v].Head = near
				r.moved()
			} else if of := tokens[above].Head; tokens[above].XPOS == "NN" && isRel(tokens[above].Rel, "nmod") && of >= 0 && r.ofBefore(deps, of, w) == above && deps.with(above, "det", "nmod:poss", "nummod", "amod") < 0 && x.someOne(r, deps, of) {
				tokens[v].Head = of
				r.moved()
			}
		}
	}
}

// relativesOfDeeds hangs a relative clause that says of its noun no more than that it happens on the
// deed in whose phrase the noun stands: "an attack on | a convoy, which took place near Oslo".
func (x *Extractor) relativesOfDeeds(r *reading) {
	tokens := r.doc.Tokens
	for w := 3; w < len(tokens); w++ {
		v := tokens[w].Head
		if tokens[w].Rel != "nsubj" || !isWh(tokens[w].XPOS) || v < w || tokens[v].Rel != "acl:relcl" || tokens[v].Head < 0 || tokens[v].Head >= w {
			continue
		}
		deps := r.dependents()
		verb := tokens[v].Lemma
		if o := deps.with(v, "obj", "compound:prt"); o == v+1 {
			verb += "_" + tokens[o].Lemma
		}
		deed := tokens[v].Head
		if !x.lexicon.Open.Occurring[verb] || x.happens(tokens[deed].Lemma) {
			continue
		}
		for isRel(tokens[deed].Rel, "nmod", "conj") && tokens[deed].Head >= 0 && tokens[deed].Head < deed && !x.happens(tokens[deed].Lemma) {
			deed = tokens[deed].Head
		}
		if x.happens(tokens[deed].Lemma) {
			tokens[v].Head = deed
			r.moved()
		}
	}
}

// resultsOf hangs what so much, or such a thing, leads to on the verb around it, where the parse makes a
// relative clause of it though it has a subject of its own: "held so little water | that the fish died".
func (x *Extractor) resultsOf(r *reading) {
	tokens := r.doc.Tokens
	for w := 3; w < len(tokens); w++ {
		v := tokens[w].Head
		if tokens[w].Lemma != "that" || v < w || tokens[v].Rel != "acl:relcl" || tokens[v].Head < 0 || tokens[v].Head >= w {
			continue
		}
		deps, n := r.dependents(), tokens[v].Head
		s := deps.with(v, "nsubj")
		above := tokens[n].Head
		told := deps.some(v, func(c int) bool { return c > v && isRel(tokens[c].Rel, "obj", "obl", "xcomp") })
		if s <= w || above < 0 || tokens[w].Rel != "mark" && !told && x.takesObject(tokens[v].Lemma) || !isVerb(tokens[above].UPOS) || !r.degree(deps, n, x.lexicon.Open.Degrees) {
			continue
		}
		tokens[v].Head, tokens[v].Rel = above, "advcl"
		r.markWith(w, v)
		r.moved()
	}
}

// degree reports whether a noun stands with a word of degree: "so many firms", "such a fuss".
func (r *reading) degree(deps dependents, n int, words map[string]bool) bool {
	return deps.some(n, func(c int) bool {
		return c < n && (words[r.doc.Tokens[c].Lemma] || isRel(r.doc.Tokens[c].Rel, "amod") && deps.some(c, func(d int) bool { return d == c-1 && words[r.doc.Tokens[d].Lemma] }))
	})
}

// ofBefore returns the noun or name with "of" that hangs on a noun and whose phrase ends right before
// token w, -1 without one.
func (r *reading) ofBefore(deps dependents, above, w int) int {
	return deps.find(above, func(c int) bool {
		if c < above || !isRel(r.doc.Tokens[c].Rel, "nmod") || !deps.cased(c, "of") {
			return false
		}
		_, end := deps.phrase(c)
		return end == w
	})
}

// manyPeople reports whether a noun is one for several people, or a count of them: "millions of users".
func (x *Extractor) manyPeople(r *reading, deps dependents, t int) bool {
	if r.doc.Tokens[t].XPOS != "NNS" {
		return false
	}
	of := deps.find(t, func(c int) bool { return c > t && isRel(r.doc.Tokens[c].Rel, "nmod") && deps.cased(c, "of") })
	return x.people(r.doc.Tokens[t], false) || of >= 0 && r.doc.Tokens[of].XPOS == "NNS" && x.people(r.doc.Tokens[of], false)
}

// someOne reports whether a noun stands with "a" and does not count out of what is behind its "of".
func (x *Extractor) someOne(r *reading, deps dependents, t int) bool {
	det := deps.with(t, "det")
	partitive, _ := x.lexicon.Nouns.Partitive(r.doc.Tokens[t].Lemma)
	return det >= 0 && r.doc.Tokens[det].Lemma == "a" && !partitive
}

// relativesOfNorms hangs a relative clause that permits, forbids or requires on the law in whose phrase
// the noun stands of which the parse makes it tell: "a law on | abortion that bans clinics". So a participle right
// behind a law: "rejects bill | banning bags".
func (x *Extractor) relativesOfNorms(r *reading) {
	tokens := r.doc.Tokens
	for w := 2; w < len(tokens); w++ {
		if t := &tokens[w]; t.XPOS == "VBG" && t.Rel == "advcl" && t.Head >= 0 && tokens[w-1].Head == t.Head && isRel(tokens[w-1].Rel, "obj") && x.isNorm(tokens[w-1].Lemma) && x.lexicon.Frames.Some(t.Lemma, rulesBy) && r.dependents().with(w, "mark", "case", "nsubj") < 0 {
			t.Head, t.Rel = w-1, "acl"
			r.moved()
		}
		v := tokens[w].Head
		if tokens[w].Rel != "nsubj" || !isWh(tokens[w].XPOS) || v < w || tokens[v].Rel != "acl:relcl" || tokens[v].Head < 0 || tokens[v].Head >= w || !x.lexicon.Frames.Some(tokens[v].Lemma, rulesBy) {
			continue
		}
		norm := tokens[v].Head
		for !x.isNorm(tokens[norm].Lemma) && isRel(tokens[norm].Rel, "nmod") && tokens[norm].UPOS == "NOUN" && !x.people(tokens[norm], false) && tokens[norm].Head >= 0 && tokens[norm].Head < norm {
			norm = tokens[norm].Head
		}
		if norm != tokens[v].Head && x.isNorm(tokens[norm].Lemma) && (tokens[v].XPOS != "VBZ" || tokens[norm].XPOS == "NN") {
			tokens[v].Head = norm
			r.moved()
		}
	}
}

// isNorm reports whether a noun is one for a law or for what is to become one.
func (x *Extractor) isNorm(lemma string) bool {
	noun, _ := x.lexicon.Nouns.Head(lemma)
	return noun.Class == ontology.Norm || noun.Kind == "Bill"
}

// rulesBy reports whether a verb by itself says what a law does, that it allows or forbids something.
func rulesBy(f lexicon.VerbFrame) bool {
	return f.Plain() && f.Type.Super == lawSuper && f.HasSubject()
}

// lawSuper is the family of the types that laws and courts bring about.
const lawSuper = "LAW"

// finiteInRelative joins a verb that agrees with its subject with the verb of the relative clause before it,
// where the parse joins it with one behind a modal verb, which it cannot go on: "will present a bill that
// limits sales and | bans rifles".
func finiteInRelative(r *reading) {
	tokens := r.doc.Tokens
	for k := 3; k < len(tokens); k++ {
		h := tokens[k].Head
		if tokens[k].Rel != "conj" || tokens[k].XPOS != "VBZ" || h < 0 || h > k || tokens[h].XPOS != "VB" {
			continue
		}
		deps := r.dependents()
		if a := deps.with(h, "aux"); a < 0 || tokens[a].XPOS != "MD" || deps.with(k, "nsubj") >= 0 {
			continue
		}
		for v := k - 1; v > h; v-- {
			if s := deps.with(v, "nsubj"); tokens[v].Rel == "acl:relcl" && tokens[v].XPOS == "VBZ" && s >= 0 && isWh(tokens[s].XPOS) && r.unbroken(v+1, k) {
				tokens[k].Head = v
				r.moved()
				break
			}
		}
	}
}
