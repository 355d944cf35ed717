package extract

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

// tellsOfOne reports whether the form of a verb is that of the third person singular.
func tellsOfOne(r *reading, deps dependents, v int) bool {
	for _, a := range deps.of(v) {
		if isRel(r.doc.Tokens[a].Rel, "aux", "cop") {
			return r.doc.Tokens[a].XPOS == "VBZ" || r.doc.Word(a) == "was"
		}
	}
	return r.doc.Tokens[v].XPOS == "VBZ"
}
