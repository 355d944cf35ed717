package extract

// relativesInNumber hangs a relative clause whose verb tells of one on the noun for one right before it, where the
// parse gives it to the noun for several above: "donations to | the fund, which helps orphans".
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
		end := w
		if r.doc.Word(end-1) == "," {
			end--
		}
		for one := end - 1; one > several; one = tokens[one].Head {
			if !r.hangsOn(one, several) {
				break
			}
			if isNoun(tokens[one].UPOS) && tokens[one].XPOS != "NNS" && deps.with(one, "conj") < 0 {
				tokens[v].Head = one
				r.moved()
				break
			}
		}
	}
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
