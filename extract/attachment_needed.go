package extract

// neededBehind hangs on a verb the phrase without which it has no object, where the parse gives it to a noun in
// the phrase of the object: "attributed the rise in deaths | to the heat". Of two such phrases it is the last.
func (x *Extractor) neededBehind(r *reading) {
	tokens := r.doc.Tokens
	for t := len(tokens) - 1; t > 2; t-- {
		if !isRel(tokens[t].Rel, "nmod") || tokens[t].Head < 0 || tokens[t].Head > t {
			continue
		}
		deps := r.dependents()
		prep := caseOf(r.doc, deps, t)
		if prep == "" || prep == "of" {
			continue
		}
		o := tokens[t].Head
		for isRel(tokens[o].Rel, "nmod") && tokens[o].Head >= 0 && tokens[o].Head < o {
			o = tokens[o].Head
		}
		v := tokens[o].Head
		behind := isRel(tokens[o].Rel, "obj") && v >= 0 && v < o
		if !behind || !x.lexicon.Frames.Needs(tokens[v].Lemma, prep) || x.hasPhrase(r, deps, v, prep) {
			continue
		}
		tokens[t].Head, tokens[t].Rel = v, "obl"
		r.moved()
	}
}

// punishedWith hangs on a verb of punishing what somebody gets behind "to", where the parse gives it to what it is
// for: "sentenced for the theft | to life in prison". Where he is kept goes with it.
func (x *Extractor) punishedWith(r *reading) {
	tokens := r.doc.Tokens
	for t := range tokens {
		crime := tokens[t].Head
		if !isRel(tokens[t].Rel, "nmod") || crime < 0 || crime > t || !isRel(tokens[crime].Rel, "obl") {
			continue
		}
		v, deps := tokens[crime].Head, r.dependents()
		if v < 0 || v > crime || !x.lexicon.Frames.Punished(tokens[v].Lemma, "") || !deps.cased(t, "to") || !deps.cased(crime, "for") || x.hasPhrase(r, deps, v, "to") {
			continue
		}
		for _, k := range deps.of(crime) {
			if k > t && isRel(tokens[k].Rel, "nmod") {
				tokens[k].Head = t
			}
		}
		tokens[t].Head, tokens[t].Rel = v, "obl"
		r.moved()
	}
}
