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

// saidAtEnd gives a verb of saying at the end the phrase between it and the closing quotation mark
// for its subject, where the parse takes the phrase for more of what is quoted: "“… customers,” its
// director, Jane Roe, | said by telephone".
func (x *Extractor) saidAtEnd(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		t := &tokens[v]
		if !x.lexicon.Cues.Verbs[t.Lemma].Says() || !isRel(t.XPOS, "VBD", "VBN", "VBZ") || !isRel(t.Rel, "parataxis", "advcl", "acl", "conj", "ccomp") {
			continue
		}
		mark := v - 1
		for mark > 0 && tokens[mark].Sentence == t.Sentence && !isQuoteMark(r.doc.Word(mark)) {
			mark--
		}
		h := t.Head
		if mark < 2 || mark == v-1 || r.doc.Word(mark-1) != "," || tokens[mark-1].End != tokens[mark].Start || h < 0 || h >= mark-1 || tokens[h].Sentence != t.Sentence {
			continue
		}
		s := r.phraseBetween(mark, v)
		if s < 0 || r.dependents().with(v, "nsubj", "aux") >= 0 {
			continue
		}
		for tokens[h].Head >= 0 && tokens[h].Head < mark && tokens[tokens[h].Head].Sentence == t.Sentence {
			h = tokens[h].Head
		}
		tokens[s].Head, tokens[s].Rel = v, "nsubj"
		t.Head, t.Rel = tokens[h].Head, tokens[h].Rel
		tokens[h].Head, tokens[h].Rel = v, "ccomp"
		r.reroot(h, v)
		if t.XPOS == "VBN" {
			t.XPOS = "VBD"
		}
		r.moved()
	}
}

// phraseBetween returns the head of the one phrase of a noun between a closing quotation mark and
// a verb which the parse hangs on something before the mark; -1 where more stands there.
func (r *reading) phraseBetween(mark, v int) int {
	head := -1
	for k := mark + 1; k < v; k++ {
		t := &r.doc.Tokens[k]
		if t.UPOS == "PUNCT" {
			continue
		}
		if isRel(t.UPOS, "VERB", "AUX") && t.Rel != "amod" || t.Head >= v {
			return -1
		}
		if t.Head <= mark {
			if head >= 0 || !isNoun(t.UPOS) || !isRel(t.Rel, "appos", "conj", "list", "nmod:unmarked") {
				return -1
			}
			head = k
		}
	}
	return head
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
