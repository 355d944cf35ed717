package extract

import (
	"strings"

	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// deedsBeside coordinates a deed with the one before, where the parse sets it beside whom or what that befell, or
// makes it what that is: "the resignation of the mayor and | the arrest of the guards", "an inquiry into the fire, | the
// sale of the port and the closure of the mine".
func (x *Extractor) deedsBeside(r *reading) {
	tokens := r.doc.Tokens
	for d := len(tokens) - 1; d > 3; d-- {
		n := tokens[d].Head
		if !isRel(tokens[d].Rel, "conj", "appos") || tokens[d].UPOS != "NOUN" || n < 0 || n > d || !isRel(tokens[n].Rel, "nmod") || !x.isDeed(tokens[d].Lemma) {
			continue
		}
		first, deps := tokens[n].Head, r.dependents()
		if first < 0 || first > n || tokens[first].UPOS != "NOUN" || !x.isDeed(tokens[first].Lemma) || deps.with(d, "det", "amod", "nmod:poss") < 0 {
			continue
		}
		switch of := tokens[first].Head; {
		case tokens[d].Rel == "conj" && tokens[first].Rel == "appos" && deps.with(first, "conj") < 0 && tokens[of].UPOS == "NOUN" && x.isDeed(tokens[of].Lemma) && r.doc.Word(deps.opening(first)-1) == ",":
			if up := tokens[of].Head; isRel(tokens[of].Rel, "nmod") && up >= 0 && up < of && x.isDeed(tokens[up].Lemma) && x.isAsked(r, deps, up) {
				of = up
			}
			tokens[first].Head, tokens[first].Rel = of, "conj"
			first = of // "a vote, an end to the ban and | the release of the guards"
		case x.happens(tokens[n].Lemma) && (tokens[d].Rel == "conj" || !x.isAsked(r, deps, first)):
			continue
		case tokens[d].Rel == "appos" && !x.deedsGoOn(r, deps, d, first):
			continue
		case tokens[d].Rel == "conj" && (deps.with(first, "conj") >= 0 && !(deps.with(d, "cc") < 0 && x.deedsGoOn(r, deps, d, first)) || !deps.cased(n, "of") && deps.with(n, "det") < 0):
			continue
		}
		tokens[d].Head, tokens[d].Rel = first, "conj"
		r.moved()
	}
}

// isDeed reports whether a noun tells that something happens, or is done.
func (x *Extractor) isDeed(lemma string) bool {
	if x.happens(lemma) {
		return true
	}
	noun, ok := x.lexicon.Nouns.Head(lemma)
	return (!ok || noun.Class == ontology.Concept) && len(x.lexicon.Frames.Noun(lemma)) > 0
}

// isAsked reports whether a deed is what somebody asks for: "demanded | an inquiry".
func (x *Extractor) isAsked(r *reading, deps dependents, d int) bool {
	h, verbs := r.doc.Tokens[d].Head, x.lexicon.Cues.Verbs
	if h < 0 || !isRel(r.doc.Tokens[d].Rel, "obj", "obl", "nmod") {
		return false
	}
	cue := verbs[r.doc.Tokens[h].Lemma]
	if prep := deps.preposition(d); prep != "" {
		cue = verbs[r.doc.Tokens[h].Lemma+"_"+prep]
	}
	return cue != nil && cue.Modality == string(graph.Intended) || x.lexicon.Frames.Urges(r.doc.Tokens[h].Lemma)
}

// deedsGoOn reports whether a deed behind a comma is the middle of a list: "and" and another deed follow on it, or on
// the first one.
func (x *Extractor) deedsGoOn(r *reading, deps dependents, d, first int) bool {
	if r.doc.Word(deps.opening(d)-1) != "," && r.doc.Word(deps.opening(d)) != "," {
		return false
	}
	last := func(c int) bool {
		return c > d && r.doc.Tokens[c].Rel == "conj" && deps.with(c, "cc") > d && x.isDeed(r.doc.Tokens[c].Lemma)
	}
	return deps.some(d, last) || deps.some(first, last)
}

// deedsListed makes a deed behind a comma the middle of a list, where the parse makes it what the first deed is:
// "called for a vote, | an end to the ban and the release".
func (x *Extractor) deedsListed(r *reading) {
	tokens := r.doc.Tokens
	for d := 3; d < len(tokens); d++ {
		n := tokens[d].Head
		if tokens[d].Rel != "appos" || n < 0 || n > d || tokens[n].UPOS != "NOUN" || tokens[d].UPOS != "NOUN" || !x.isDeed(tokens[d].Lemma) || !x.isDeed(tokens[n].Lemma) {
			continue
		}
		if deps := r.dependents(); x.deedsGoOn(r, deps, d, n) {
			tokens[d].Rel = "conj"
			r.moved()
		}
	}
}

// asideOfThem hangs what "among them" picks out on the several before the comma, where the parse hangs both on the
// verb: "made two demands, among them | the release". Of people the frames pick some out themselves.
func (x *Extractor) asideOfThem(r *reading) {
	tokens := r.doc.Tokens
	for them := 3; them < len(tokens)-1; them++ {
		among := them - 1
		if tokens[them].XPOS != "PRP" || tokens[among].Head != them || r.doc.Word(among-1) != "," || !isRel(tokens[among].Lemma, "among", "amongst") {
			continue
		}
		deps, v := r.dependents(), tokens[them].Head
		n := among - 2
		for n >= 0 && tokens[n].Head >= 0 && !(isNoun(tokens[n].UPOS) && tokens[n].XPOS == "NNS" && isRel(tokens[n].Rel, "obj", "obl", "nmod", "nsubj", "nsubj:pass", "conj")) {
			n = tokens[n].Head
		}
		if n < 0 || n > among || x.people(tokens[n], false) {
			continue // "ten people, among them two nurses" are counted out where the clause is read
		}
		if _, end := deps.extent(n); end < among-1 {
			continue
		}
		c := them + 1
		for tokens[c].Head > them {
			c = tokens[c].Head
		}
		if !isNoun(tokens[c].UPOS) || tokens[c].Head != v && tokens[c].Head != n || !isRel(tokens[c].Rel, "parataxis", "appos", "nmod", "obl", "conj", "dep") {
			continue
		}
		tokens[c].Head, tokens[c].Rel = n, "nmod"
		tokens[among].Head, tokens[among].Rel = c, "case"
		tokens[them].Head, tokens[them].Rel = among, "fixed"
		r.moved()
	}
}

// casesAgain coordinates a phrase with the first one that has its preposition, where the parse coordinates it with
// what hangs on that with another: "called for an inquiry into the fire and | for the mayor's arrest".
func casesAgain(r *reading) {
	tokens := r.doc.Tokens
	for c := range tokens {
		h := tokens[c].Head
		if tokens[c].Rel != "conj" || h < 0 || h > c || tokens[h].Rel != "nmod" || isVerb(tokens[c].UPOS) {
			continue
		}
		up, deps := tokens[h].Head, r.dependents()
		own, inner := caseOf(r.doc, deps, c), caseOf(r.doc, deps, h)
		if up < 0 || up > h || own == "" || strings.EqualFold(own, inner) || !strings.EqualFold(own, caseOf(r.doc, deps, up)) || !isRel(tokens[up].Rel, "obl", "nmod") {
			continue
		}
		tokens[c].Head = up
		r.moved()
	}
}

// urgedFor hangs on the noun for an appeal what it is for, where the parse hangs that on the verb: "renewed its call
// | for an end to the war".
func (x *Extractor) urgedFor(r *reading) {
	tokens := r.doc.Tokens
	for c := range tokens {
		v := tokens[c].Head
		if tokens[c].Rel != "obl" || v < 0 || v > c || !isNoun(tokens[c].UPOS) {
			continue
		}
		deps := r.dependents()
		o := deps.with(v, "obj")
		if o > v && o < c && tokens[o].UPOS == "NOUN" && x.lexicon.Frames.Urges(tokens[o].Lemma) && deps.cased(c, "for") && deps.with(c, "case") == o+1 {
			tokens[c].Head, tokens[c].Rel = o, "nmod"
			r.moved()
		}
	}
}
