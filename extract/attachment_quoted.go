package extract

// quotedSaid gives a verb of saying right behind a closing quotation mark the phrase behind
// it for its subject, where the parse makes it the object: "“…,” recalled | the baker".
func (x *Extractor) quotedSaid(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v+1 < len(tokens); v++ {
		t, mark := &tokens[v], v-1
		if r.doc.Word(mark) == "," {
			mark-- // "“…”, recalled the baker"
		}
		if t.UPOS != "VERB" || t.XPOS == "VBG" || !isQuoteMark(r.doc.Word(mark)) || mark < 1 || tokens[mark-1].End != tokens[mark].Start || tokens[v-1].End == t.Start {
			continue
		}
		cue := x.lexicon.Cues.Verbs[t.Lemma]
		if (cue == nil || cue.Speaker == "none") && !x.lexicon.Cues.Speaking[t.Lemma] {
			continue
		}
		deps := r.dependents()
		s := deps.with(v, "obj", "xcomp", "iobj")
		if s < v || deps.with(v, "nsubj", "aux") >= 0 || !isRel(tokens[s].UPOS, "NOUN", "PROPN", "PRON") || deps.with(s, "case", "mark", "cop") >= 0 {
			continue
		}
		if first, _ := deps.phrase(s); first != v+1 {
			continue
		}
		tokens[s].Rel = "nsubj"
		if t.XPOS != "VBZ" {
			t.XPOS = "VBD"
		}
	}
}

// quotedAfter makes the clause of the verb of saying before an opening quotation mark, where
// the parse gives its subject to what is quoted: "the ruling | read in part, “It is held”".
func (x *Extractor) quotedAfter(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+2 < len(tokens); v++ {
		h := tokens[v].Head
		if tokens[v].UPOS != "VERB" || h < v || !isParticiple(tokens[v].XPOS) {
			continue
		}
		cue := x.lexicon.Cues.Verbs[tokens[v].Lemma]
		if !cue.Says() {
			continue
		}
		mark := v + 1
		for mark < h && !isQuoteMark(r.doc.Word(mark)) {
			mark++
		}
		if mark == h || !isRel(r.doc.Word(mark-1), ",", ":") {
			continue
		}
		deps := r.dependents()
		s, own := -1, -1
		for _, d := range deps.of(h) {
			switch {
			case !isRel(tokens[d].Rel, "nsubj"):
			case d < v:
				s = d
			case d > mark:
				own = d
			}
		}
		if s < 0 || own < 0 || deps.with(v, "nsubj", "aux") >= 0 {
			continue
		}
		if _, end := deps.phrase(s); end != v {
			continue
		}
		tokens[v].Head, tokens[v].Rel, tokens[v].XPOS = tokens[h].Head, tokens[h].Rel, "VBD"
		r.reroot(h, v)
		for _, d := range deps.of(h) {
			if d < mark {
				tokens[d].Head = v
			}
		}
		tokens[s].Head, tokens[s].Rel = v, "nsubj"
		tokens[h].Head, tokens[h].Rel = v, "ccomp"
		r.moved()
	}
}

// quotedPredicates gives what is quoted of a noun that noun for its subject, where the parse gives it to the
// phrase before it: "said in a filing the probe | “focuses on brakes”".
func (x *Extractor) quotedPredicates(r *reading) {
	tokens := r.doc.Tokens
	for mark := 3; mark+2 < len(tokens); mark++ {
		n := mark - 1
		if !isQuoteMark(r.doc.Word(mark)) || !isNoun(tokens[n].UPOS) || tokens[n].End == tokens[mark].Start || !isRel(tokens[n].Rel, "obj", "appos", "nmod") {
			continue
		}
		v := mark + 1
		for v+1 < len(tokens) && tokens[v].UPOS == "ADV" {
			v++
		}
		if !isTensed(tokens[v].XPOS) {
			continue
		}
		if tokens[v].UPOS == "AUX" {
			v = tokens[v].Head
		}
		deps, place := r.dependents(), tokens[n].Head
		if v < mark || tokens[v].Rel != "ccomp" || place < 0 || place > n || !isRel(tokens[place].Rel, "obl", "nmod") || deps.with(n, "case") >= 0 || deps.with(v, "nsubj", "csubj", "mark") >= 0 {
			continue
		}
		said := tokens[v].Head
		if first, _ := deps.phrase(n); said > first || tokens[said].UPOS != "VERB" || !x.lexicon.Cues.Verbs[tokens[said].Lemma].Says() {
			continue
		}
		if tokens[place].Head == v {
			tokens[place].Head = said
		}
		tokens[n].Head, tokens[n].Rel = v, deps.subjectRel(v)
		r.moved()
	}
}
