package extract

import "strings"

// saidBetween gives back its subject to what is said, and makes an aside of who says so, where
// he is set in between two commas behind that subject and the parse takes the verb of saying
// for the main one, or for a participle: "the soldiers, | said Lee, | burned barns", "many of
// them, | the report found, | had left", "the soldiers had, | Lee said, | left".
func (x *Extractor) saidBetween(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v+2 < len(tokens); v++ {
		t := &tokens[v]
		if t.UPOS != "VERB" || !isRel(t.XPOS, "VBD", "VBZ", "VBP", "VBN") || x.lexicon.Cues.Tell[t.Lemma] || !small(r.doc.Word(v)) { // the Said of a name
			continue
		}
		deps := r.dependents()
		cue, end := x.lexicon.Cues.Verbs[t.Lemma], v+1
		if p := deps.with(v, "compound:prt"); p == end {
			cue, end = x.lexicon.Cues.Verbs[t.Lemma+"_"+tokens[p].Lemma], p+1
		}
		if !cue.Says() || cue.Stance == "doubt" && t.XPOS == "VBN" {
			continue
		}
		first, n := v, -1
		switch {
		case r.doc.Word(v-1) == ",":
			end = r.nominal(v+1, 1)
			n = r.topOf(v+1, end)
		case r.doc.Word(end) == ",":
			first = r.nominal(v-1, -1) + 1
			n = r.topOf(first, v)
		}
		if n < 0 || first < 2 || r.doc.Word(first-1) != "," || end+1 >= len(tokens) || r.doc.Word(end) != "," || isQuoteMark(r.doc.Word(end+1)) || !isNoun(tokens[n].UPOS) {
			continue
		}
		if w, s := r.parted(deps, v, n, first, end); w >= 0 {
			r.setAside(deps, v, n, w, s, end)
			deps.renew(t.Sentence)
		}
	}
}

// nominal returns the first token from t on, in the direction of step, that no short noun
// phrase would have in it.
func (r *reading) nominal(t, step int) int {
	for k := 0; k < maxCalled && t > 0 && t < len(r.doc.Tokens); k++ {
		switch r.doc.Tokens[t].UPOS {
		case "NOUN", "PROPN", "DET", "ADJ", "NUM", "PART":
			t += step
			continue
		}
		break
	}
	return t
}

// topOf returns the token of a run that hangs outside of it, -1 for an empty run.
func (r *reading) topOf(first, end int) int {
	for t := first; t < end; t++ {
		if h := r.doc.Tokens[t].Head; (h < first || h >= end) && isRel(r.doc.Tokens[t].Rel, "nsubj", "obj", "appos", "acl", "conj", "dep", "nmod") {
			return t
		}
	}
	return -1
}

// parted returns the head of the clause that an aside of verb v with its subject n parts from
// the subject before, and that subject; -1 where the parse has it otherwise.
func (r *reading) parted(deps dependents, v, n, first, end int) (w, s int) {
	tokens := r.doc.Tokens
	w, s = deps.with(v, "ccomp"), -1
	if w >= end && deps.with(w, "mark") < 0 {
		for _, h := range []int{v, w, deps.with(w, "aux")} {
			for _, d := range deps.of(max(h, 0)) {
				if h >= 0 && d < first-1 && isRel(tokens[d].Rel, "nsubj") {
					s = d
				}
			}
		}
		for _, d := range deps.of(w) {
			if d > end && isRel(tokens[d].Rel, "nsubj", "expl", "csubj") {
				return -1, -1
			}
		}
		if s < 0 || deps.with(v, "cc") >= 0 || deps.with(v, "mark") >= 0 {
			return -1, -1
		}
		return w, s
	}
	if !isRel(tokens[v].Rel, "acl") {
		return -1, -1
	}
	if s = tokens[v].Head; s >= 0 && s < first-1 && tokens[n].Head == v && isRel(tokens[s].Rel, "nsubj") && tokens[s].Head > end {
		return tokens[s].Head, s // "soldiers, | the complaint pointed out, | fled"
	}
	if tokens[v].Head != n {
		return -1, -1
	}
	if w = tokens[n].Head; w < end || !isRel(tokens[n].Rel, "nsubj") {
		return -1, -1
	}
	for _, d := range deps.of(w) {
		if d < first-1 && isRel(tokens[d].Rel, "nsubj") {
			return w, d
		}
	}
	return -1, -1
}

// setAside hangs the verb of an aside on the clause that it parts, and all else that hung
// on the verb as its own.
func (r *reading) setAside(deps dependents, v, n, w, s, end int) {
	tokens := r.doc.Tokens
	if tokens[w].Head == v {
		tokens[w].Head, tokens[w].Rel = tokens[v].Head, tokens[v].Rel
		r.reroot(v, w)
		for _, d := range deps.of(v) {
			if d != w && (d < n && d < v && d != n || d > end) {
				tokens[d].Head = w
			}
		}
	}
	tokens[v].Head, tokens[v].Rel = w, "parataxis"
	tokens[n].Head, tokens[n].Rel = v, "nsubj"
	tokens[s].Head, tokens[s].Rel = w, deps.subjectRel(w)
}

// deedsBetween makes the noun that it is of a gerund behind a preposition without an object, where "between" tells who
// does it: "displaced by | fighting | between the army and rebels" tells of nobody displaced who fights.
func (x *Extractor) deedsBetween(r *reading) {
	tokens := r.doc.Tokens
	for g := 1; g+2 < len(tokens); g++ {
		word := strings.ToLower(r.doc.Word(g))
		if t := &tokens[g]; t.XPOS != "VBG" || !isRel(t.Rel, "advcl", "acl", "obl") || t.Head < 0 || t.Head > g || len(x.lexicon.Frames.Noun(word)) == 0 {
			continue
		}
		deps := r.dependents()
		prep, of := deps.with(g, "mark", "case"), deps.with(g, "obl", "nmod")
		if prep != g-1 || of < g || !deps.cased(of, "between") || deps.with(of, "case") != g+1 || deps.with(g, "obj", "nsubj", "aux") >= 0 {
			continue
		}
		tokens[g].UPOS, tokens[g].XPOS, tokens[g].Lemma = "NOUN", "NN", word
		tokens[prep].Rel, tokens[prep].UPOS = "case", "ADP"
		tokens[of].Rel = "nmod"
		if tokens[g].Rel = "obl"; !isVerb(tokens[tokens[g].Head].UPOS) {
			tokens[g].Rel = "nmod"
		} else if tokens[prep].Lemma == "by" && deps.passive(tokens[g].Head) {
			tokens[g].Rel = "obl:agent"
		}
		r.moved()
	}
}
