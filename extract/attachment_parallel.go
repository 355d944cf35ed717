package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// likeInNumber hangs a finite verb of the third person without a subject on the clause with a
// subject of its number before it, where the parse joins it to a verb that is none: "will
// press the king until he frees them | and ends the war".
func (x *Extractor) likeInNumber(r *reading) {
	tokens := r.doc.Tokens
	for v := 4; v < len(tokens); v++ {
		h := tokens[v].Head
		if tokens[v].XPOS != "VBZ" || tokens[v].Rel != "conj" || h < 0 || h > v || !isRel(tokens[h].XPOS, "VB", "VBP") {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj", "aux", "mark", "expl") >= 0 || tokens[h].XPOS == "VB" && deps.with(h, "aux") < 0 {
			continue
		}
		for w := v - 1; w > h; w-- {
			if tokens[w].XPOS == "VBZ" && isRel(tokens[w].Rel, "advcl", "ccomp") && r.hangsOn(w, h) && deps.with(w, "nsubj") >= 0 {
				tokens[v].Head = w
				r.moved()
				break
			}
		}
	}
}

// objectsBehind hangs an object on the verb right before it that has none, and not on the one with
// which "and" joins that and which has its own: "beat the rebels and saving | the town", "killed two and
// wounded | 30 others".
func (x *Extractor) objectsBehind(r *reading) {
	tokens := r.doc.Tokens
	for o := 3; o < len(tokens); o++ {
		v := tokens[o].Head
		if tokens[o].Rel != "obj" || v < 0 || v > o {
			continue
		}
		deps := r.dependents()
		near := -1
		for _, c := range deps.of(v) {
			if v < c && c < o && isRel(tokens[c].Rel, "conj") && isVerb(tokens[c].UPOS) && (tokens[c].XPOS == tokens[v].XPOS || tokens[c].XPOS == "VBN" && tokens[v].XPOS == "VBD") {
				near = c
			}
		}
		own := deps.with(v, "obj")
		if first, _ := deps.phrase(o); near < 0 || own < 0 || own >= near || deps.with(near, "obj", "ccomp", "xcomp", "obl") >= 0 || first != near+1 || !x.takesObject(tokens[near].Lemma) {
			continue
		}
		tokens[o].Head, tokens[near].XPOS = near, tokens[v].XPOS
		r.moved()
	}
}

// inTurn joins a participle with an object, between commas, to the perfect before it, where
// another verb with "and" goes on behind it: "has flown missions, | struck camps, and is training guards".
func (x *Extractor) inTurn(r *reading) {
	tokens := r.doc.Tokens
	for v := 4; v < len(tokens); v++ {
		h := tokens[v].Head
		if tokens[v].XPOS != "VBN" || tokens[v].Rel != "advcl" || r.doc.Word(v-1) != "," || h < 0 || h > v || tokens[h].XPOS != "VBN" {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "obj") < v || deps.with(v, "nsubj", "aux", "mark", "case") >= 0 || deps.with(h, "aux") < 0 || deps.with(h, "aux:pass") >= 0 || deps.with(h, "nsubj") < 0 {
			continue
		}
		if deps.some(h, func(c int) bool { return c > v && tokens[c].Rel == "conj" && deps.with(c, "cc") > v }) {
			tokens[v].Rel = "conj"
			r.moved()
		}
	}
}

// listedAlike joins a noun of a list to the one before it that has the same article and an "of" or
// the like as it has, where the parse joins it to what hangs on that: "the murder of priests | and the
// burning of farms", "an end to the war, | a truce and a return to talks".
func (x *Extractor) listedAlike(r *reading) {
	tokens := r.doc.Tokens
	for n := 4; n < len(tokens); n++ {
		a := tokens[n].Head
		if tokens[n].UPOS != "NOUN" || !isRel(tokens[n].Rel, "conj", "appos") || a < 2 || a > n || !isNoun(tokens[a].UPOS) || !isRel(tokens[a].Rel, "nmod") {
			continue
		}
		deps, b := r.dependents(), tokens[a].Head
		if b < 0 || b > a || deps.cased(a, "between") || tokens[b].UPOS != "NOUN" || deps.with(n, "cc") < 0 && deps.with(n, "conj") < 0 && !x.listGoesOn(r, deps, a, n) {
			continue
		}
		article := articleOf(r, deps, n)
		if article != articleOf(r, deps, b) {
			continue
		}
		switch nested := articleOf(r, deps, a); {
		case article == "a" && nested != "a":
		case article != "" && article != "the" && nested != article: // "its ban on nets | and its limits on boats"
		case article == "the" && nested == "" && deps.cased(a, "of") && deps.some(n, func(c int) bool { return c > n && isRel(tokens[c].Rel, "nmod") && deps.cased(c, "of") }):
		default:
			continue
		}
		for _, c := range deps.of(a) {
			if a < c && c < n && isRel(tokens[c].Rel, "conj", "appos") && tokens[n].Rel == "conj" && deps.with(c, "cc") < 0 {
				tokens[c].Head, tokens[c].Rel = b, "conj" // what stands before it in the list
			}
		}
		tokens[n].Head, tokens[n].Rel = b, "conj"
		r.moved()
	}
}

// listGoesOn reports whether "and" joins another noun to what a noun of a list is joined to.
func (x *Extractor) listGoesOn(r *reading, deps dependents, a, n int) bool {
	return deps.some(a, func(c int) bool { return c > n && isRel(r.doc.Tokens[c].Rel, "conj") && deps.with(c, "cc") > n })
}

// articleOf returns the article of a noun, or the pronoun of whose it is, "" where it has none.
func articleOf(r *reading, deps dependents, t int) string {
	d := deps.with(t, "det", "nmod:poss")
	if d < 0 || r.doc.Tokens[d].XPOS != "PRP$" && !isRel(r.doc.Tokens[d].Lemma, "a", "the") {
		return ""
	}
	return strings.ToLower(r.doc.Tokens[d].Lemma)
}

// besideTerm joins a noun with "a" to the number of things before a bare noun with its preposition, where
// the parse joins it to that: "ten years in prison | and a fine".
func besideTerm(r *reading) {
	tokens := r.doc.Tokens
	for n := 5; n < len(tokens); n++ {
		a := tokens[n].Head
		if tokens[n].UPOS != "NOUN" || tokens[n].Rel != "conj" || a < 3 || a > n || tokens[a].XPOS != "NN" {
			continue
		}
		deps := r.dependents()
		in := deps.with(a, "case")
		if in != a-1 || articleOf(r, deps, n) != "a" || deps.with(n, "cc") != a+1 {
			continue
		}
		if b := in - 1; b > 0 && tokens[b].UPOS == "NOUN" && deps.with(b, "nummod") >= 0 {
			tokens[n].Head = b
			r.moved()
		}
	}
}

// baseBeside joins a verb without a form of its own to the verb above that has none either, where the parse joins it
// to the participle of a noun between: "seize the ships of those named | and ban them".
func baseBeside(r *reading) {
	tokens := r.doc.Tokens
	for v := 4; v < len(tokens); v++ {
		p := tokens[v].Head
		if tokens[v].Rel != "conj" || !isRel(tokens[v].XPOS, "VB", "VBP") || p < 0 || p > v || !isParticiple(tokens[p].XPOS) || !isRel(tokens[p].Rel, "acl") {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj", "aux", "mark", "cop") >= 0 || deps.with(v, "cc") < p {
			continue
		}
		h := tokens[p].Head
		for h >= 0 && h < p && !isRel(tokens[h].XPOS, "VB", "VBP") {
			h = tokens[h].Head
		}
		if h >= 0 && h < p {
			tokens[v].Head = h
			r.moved()
		}
	}
}

// peopleBeside joins people to those to whom a verb did something, where the parse joins them to the time, place or
// thing behind these: "freed a woman after two hours | and three men at night".
func (x *Extractor) peopleBeside(r *reading) {
	tokens := r.doc.Tokens
	people := x.humans(r, namedTokens(r.doc, nlp.Person))
	for n := 5; n < len(tokens); n++ {
		beside := tokens[n].Head
		if tokens[n].Rel != "conj" || beside < 0 || beside > n || !isRel(tokens[beside].Rel, "obl") || people(beside) || !x.human(tokens[n].Lemma) {
			continue
		}
		deps := r.dependents()
		if o := deps.with(tokens[beside].Head, "obj"); o >= 0 && o < beside && deps.with(n, "case") < 0 && deps.with(n, "det", "nummod") >= 0 && people(o) {
			tokens[n].Head = o
			r.moved()
		}
	}
}

// thingsBeside joins a thing with an article of its own to what somebody asks for or gives, where the parse joins it to
// those for whom: "demanded free transport for pupils | and the release of the nurse".
func (x *Extractor) thingsBeside(r *reading) {
	tokens := r.doc.Tokens
	people := x.humans(r, namedTokens(r.doc, nlp.Person))
	for n := 5; n < len(tokens); n++ {
		whom := tokens[n].Head
		if tokens[n].UPOS != "NOUN" || tokens[n].Rel != "conj" || whom < 0 || whom > n || !isRel(tokens[whom].Rel, "obl", "nmod") || !people(whom) || x.human(tokens[n].Lemma) {
			continue
		}
		deps := r.dependents()
		o := tokens[whom].Head
		if isRel(tokens[whom].Rel, "obl") {
			o = deps.with(o, "obj")
		}
		if o < 0 || o > whom || !isRel(tokens[o].Rel, "obj", "obl") || people(o) || !deps.cased(whom, "for") || deps.with(n, "case") >= 0 || articleOf(r, deps, n) == "" || articleOf(r, deps, whom) != "" {
			continue
		}
		tokens[n].Head = o
		r.moved()
	}
}
