package extract

import (
	"strings"

	"wiregraph/graph/ontology"
)

// relativesInNumber hangs a relative clause whose verb tells of one on the noun for one right before it, where the
// parse gives it to the noun for several above: "donations to | the fund, which helps orphans"; and where it gives
// it to the noun for several right before it, on the noun for one above: "the tax on | cars that was raised".
func relativesInNumber(r *reading) {
	tokens := r.doc.Tokens
	for v := range tokens {
		several := tokens[v].Head
		if !isRel(tokens[v].Rel, "acl:relcl") || several < 0 || several > v || tokens[several].XPOS != "NNS" || tokens[several].UPOS != "NOUN" {
			continue
		}
		deps := r.dependents()
		w := deps.with(v, "nsubj", "nsubj:pass")
		if w < 0 || w > v || !isWh(tokens[w].XPOS) || deps.with(several, "conj") >= 0 || !tellsOfOne(r, deps, v) {
			continue
		}
		one := r.oneBefore(deps, several, w)
		if one < 0 {
			one = r.oneAbove(deps, several)
		}
		if one >= 0 {
			tokens[v].Head = one
			r.moved()
		}
	}
}

// relativesOfSeveral hangs a relative clause whose verb tells of several on the noun for several above, where the
// parse gives it to the noun for one right before it, which is for no body of people: "sold | cars at the port, which
// were insured", "the waters where birds feed in winter, which are deep".
func (x *Extractor) relativesOfSeveral(r *reading) {
	tokens := r.doc.Tokens
	for v := range tokens {
		one := tokens[v].Head
		if !isRel(tokens[v].Rel, "acl:relcl") || one < 0 || one > v || tokens[one].XPOS != "NN" {
			continue
		}
		deps := r.dependents()
		w := deps.with(v, "nsubj", "nsubj:pass")
		if w < 0 || w > v || !isWh(tokens[w].XPOS) || deps.with(one, "conj") >= 0 || !tellsOfSeveral(r, deps, v) {
			continue
		}
		if noun, _ := x.lexicon.Nouns.Head(strings.ToLower(tokens[one].Lemma)); noun.Class == ontology.Organization || noun.Class == ontology.Group {
			continue // "the band, which are on tour"
		}
		if several := r.severalAbove(deps, one); several >= 0 {
			tokens[v].Head = several
			r.moved()
		}
	}
}

// severalAbove returns the noun for several, or the first of several joined, in whose phrase a noun stands, or which the
// clause that it tells the circumstance of is about. -1 without one.
func (r *reading) severalAbove(deps dependents, one int) int {
	tokens := r.doc.Tokens
	several := func(t int) bool {
		return t >= 0 && t < one && isNoun(tokens[t].UPOS) && (tokens[t].XPOS == "NNS" || deps.with(t, "conj") >= 0)
	}
	for t := one; tokens[t].Head >= 0 && tokens[t].Head < t; {
		rel := tokens[t].Rel
		switch t = tokens[t].Head; {
		case isRel(rel, "nmod", "acl") && several(t):
			return t
		case isRel(rel, "nmod"):
		case isRel(rel, "obl") && tokens[t].UPOS == "VERB":
			if o := deps.with(t, "obj"); o > t && several(o) {
				return o
			} else if o >= 0 || !isRel(tokens[t].Rel, "acl") {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// oneBefore returns the noun for one that stands right before token w in the phrase of a noun for several, -1 without one.
func (r *reading) oneBefore(deps dependents, several, w int) int {
	if r.doc.Word(w-1) == "," {
		w--
	}
	for one := w - 1; one > several && r.hangsOn(one, several); one = r.doc.Tokens[one].Head {
		if r.oneAlone(deps, one) {
			return one
		}
	}
	return -1
}

// oneAbove returns the noun for one in whose phrase that of a noun for several stands, -1 without one.
func (r *reading) oneAbove(deps dependents, several int) int {
	for t := several; isRel(r.doc.Tokens[t].Rel, "nmod") && r.doc.Tokens[t].Head >= 0 && r.doc.Tokens[t].Head < t; {
		if t = r.doc.Tokens[t].Head; r.oneAlone(deps, t) {
			return t
		}
	}
	return -1
}

// oneAlone reports whether a token is a noun for one that nothing is joined to.
func (r *reading) oneAlone(deps dependents, t int) bool {
	return isNoun(r.doc.Tokens[t].UPOS) && r.doc.Tokens[t].XPOS != "NNS" && deps.with(t, "conj") < 0
}

// tellsOfSeveral reports whether the form of a verb is that of several.
func tellsOfSeveral(r *reading, deps dependents, v int) bool {
	for _, a := range deps.of(v) {
		if isRel(r.doc.Tokens[a].Rel, "aux", "cop") {
			return r.doc.Tokens[a].XPOS == "VBP" || r.doc.Word(a) == "were"
		}
	}
	return r.doc.Tokens[v].XPOS == "VBP"
}

// tellsOfOne reports whether the form of a verb is that of the third person singular.
func tellsOfOne(r *reading, deps dependents, v int) bool {
	for _, a := range deps.of(v) {
		if isRel(r.doc.Tokens[a].Rel, "aux", "cop") {
			return r.doc.Tokens[a].XPOS == "VBZ" || r.doc.Word(a) == "was"
		}
	}
	return r.doc.Tokens[v].XPOS == "VBZ"
}
