package extract

import "strings"

// concededApart hangs a clause with "although" in which somebody says something on the verb by which another says the
// rest, where the parse makes it a part of what that one says: "denied that anybody was hurt, | although two nurses
// said so".
func (x *Extractor) concededApart(r *reading) {
	tokens := r.doc.Tokens
	for w := 5; w < len(tokens); w++ {
		if tokens[w].Rel != "advcl" || !isFinite(tokens[w].XPOS) || tokens[w].Head < 0 || tokens[w].Head > w || !x.lexicon.Cues.Verbs[tokens[w].Lemma].Says() {
			continue
		}
		deps := r.dependents()
		m := deps.with(w, "mark")
		if m < 1 || !x.lexicon.Cues.Conceding[strings.ToLower(r.doc.Word(m))] || r.doc.Word(m-1) != "," || deps.with(w, "nsubj") < m {
			continue
		}
		if v := x.saidAbove(r, tokens[w].Head); v >= 0 {
			tokens[w].Head = v
			r.moved()
		}
	}
}

// withoutTelling hangs on the verb of saying what whoever says something does not tell, where the parse makes it a part of
// what is said: "said the rebels had fled, | without giving details".
func (x *Extractor) withoutTelling(r *reading) {
	tokens := r.doc.Tokens
	for g := 5; g < len(tokens); g++ {
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "advcl" || tokens[g].Head < 0 || tokens[g].Head > g {
			continue
		}
		deps := r.dependents()
		m, o := deps.with(g, "mark"), deps.with(g, "obj")
		if m < 1 || tokens[m].Lemma != "without" || r.doc.Word(m-1) != "," || !(o > g && x.lexicon.Cues.Withheld[tokens[o].Lemma]) && !(o < 0 && x.voiced(tokens[g].Lemma)) {
			continue
		}
		if v := x.saidAbove(r, tokens[g].Head); v >= 0 {
			tokens[g].Head = v
			r.moved()
		}
	}
}

// saidAbove returns the verb of saying in whose clause of what is said a verb stands, -1 without one.
func (x *Extractor) saidAbove(r *reading, c int) int {
	tokens := r.doc.Tokens
	for steps := 0; c >= 0 && steps < maxClimb; c, steps = tokens[c].Head, steps+1 {
		switch v := tokens[c].Head; {
		case v < 0 || v > c:
			return -1
		case isRel(tokens[c].Rel, "ccomp") && tokens[v].UPOS == "VERB" && x.lexicon.Cues.Verbs[tokens[v].Lemma].Says():
			return v
		case !isRel(tokens[c].Rel, "xcomp", "conj", "advcl"):
			return -1
		}
	}
	return -1
}
