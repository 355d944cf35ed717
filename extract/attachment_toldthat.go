package extract

import "strings"

// Clauses with "that" which the parse gives to what stands between them and the verb that
// tells them, and whose "that" or subject it takes for something else.

// toldThat: "told the agency Bolt | that he had confessed", a clause of the agency.
func (x *Extractor) toldThat(r *reading, deps dependents, v int) bool {
	o := deps.with(v, "iobj", "obj")
	if !x.lexicon.Cues.Tell[r.doc.Tokens[v].Lemma] || o < v || deps.with(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	for _, c := range deps.of(o) {
		if that, ok := r.withThat(deps, c); ok && (r.doc.Tokens[o].UPOS == "PROPN" || r.whole(deps, c, that)) {
			r.markWith(that, c)
			r.doc.Tokens[c].Head, r.doc.Tokens[c].Rel = v, "ccomp"
			return true
		}
	}
	return false
}

// toldThere: "clarified in the hearing | that she had left", a clause of the hearing.
func (x *Extractor) toldThere(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	if !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() || deps.with(v, "ccomp", "xcomp", "obj") >= 0 || deps.passive(v) {
		return false
	}
	for _, n := range deps.of(v) {
		if n < v || !isRel(tokens[n].Rel, "obl") || tokens[n].UPOS != "NOUN" || x.lexicon.Cues.Nouns[tokens[n].Lemma].Says() {
			continue
		}
		for _, c := range deps.of(n) {
			if that, ok := r.withThat(deps, c); ok && isRel(tokens[c].Rel, "acl") && r.whole(deps, c, that) {
				r.markWith(that, c)
				tokens[c].Head, tokens[c].Rel = v, "ccomp"
				for _, d := range deps.of(n) {
					if b := deps.opening(d) - 1; d > c && b > n && tokens[d].Rel == "acl:relcl" && tokens[b].UPOS == "NOUN" {
						tokens[d].Head = b // "by the sentence | he received"
					}
				}
				return true
			}
		}
	}
	return false
}

// toldThose: "told those | gathered at the mill | that he would stay", a participle of those
// and a clause of the telling.
func toldThose(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	o := deps.with(v, "iobj", "obj")
	if p := o + 1; o < v || p >= len(tokens) || strings.ToLower(r.doc.Word(o)) != "those" || !isParticiple(tokens[p].XPOS) && tokens[p].XPOS != "VBD" || tokens[p].Head != v || !isRel(tokens[p].Rel, "ccomp", "xcomp") || deps.with(p, "nsubj", "aux", "mark") >= 0 {
		return false
	}
	for _, n := range deps.of(o + 1) {
		for _, c := range deps.of(n) {
			if that, ok := r.withThat(deps, c); ok {
				r.markWith(that, c)
				tokens[c].Head, tokens[c].Rel = v, "ccomp"
			}
		}
	}
	tokens[o+1].Head, tokens[o+1].Rel, tokens[o+1].XPOS = o, "acl", "VBN"
	return true
}

// toldWhen: "confirmed late last night | that a plane had crashed", a clause of the night, or of who confirms it.
func (x *Extractor) toldWhen(r *reading, deps dependents, v int) bool {
	tokens, s := r.doc.Tokens, deps.with(v, "nsubj")
	if deps.with(v, "ccomp", "xcomp") >= 0 || deps.passive(v) && r.doc.Token(s).Lemma != "it" {
		return false
	}
	clauseOf := func(n int) bool {
		for _, c := range deps.of(n) {
			if that, ok := r.withThat(deps, c); ok && c > v {
				r.markWith(that, c)
				tokens[c].Head, tokens[c].Rel = v, "ccomp"
				return true
			}
		}
		return false
	}
	for _, n := range deps.of(v) {
		if n < v || !isRel(tokens[n].Rel, "obl", "obj") || !x.timeWord(strings.ToLower(r.doc.Word(n))) && !x.timeNoun(tokens[n].Lemma) {
			continue
		}
		if clauseOf(n) || s >= 0 && s < v && clauseOf(s) {
			return true
		}
	}
	return false
}

// toldHow: "explained | how the fire spread", a "how" of the telling.
func toldHow(r *reading, deps dependents, v int) bool {
	how := deps.with(v, "obj", "iobj", "advmod")
	if how != v+1 || r.doc.Tokens[how].XPOS != "WRB" {
		return false
	}
	for _, c := range deps.of(v) {
		if r.doc.Tokens[c].Rel == "ccomp" && c > how && deps.with(c, "mark") < 0 && deps.opening(c) == how+1 {
			r.doc.Tokens[how].Head, r.doc.Tokens[how].Rel = c, "advmod"
			return true
		}
	}
	return false
}

// toldThrough: "said by e-mail | that the gate had been mended", "claims in the suit | that he hit her",
// clauses of the e-mail and the suit.
func (x *Extractor) toldThrough(r *reading, deps dependents, v int) bool {
	if deps.with(v, "ccomp", "xcomp", "obj", "aux:pass") >= 0 {
		return false
	}
	for _, n := range deps.of(v) {
		if n < v || !isRel(r.doc.Tokens[n].Rel, "obl") {
			continue
		}
		bare := r.doc.Tokens[n].XPOS == "NN" && deps.with(n, "det", "nmod:poss", "amod") < 0 && deps.cased(n, "by")
		paper := x.lexicon.Cues.Documents[r.lemma(n)] && deps.cased(n, "in")
		if !bare && !paper {
			continue
		}
		for _, c := range deps.of(n) {
			if that, ok := r.withThat(deps, c); ok && that == n+1 && r.doc.Tokens[that].Rel == "mark" {
				r.markWith(that, c)
				r.doc.Tokens[c].Head, r.doc.Tokens[c].Rel = v, "ccomp"
				return true
			}
		}
	}
	return false
}

// toldOut: "could not rule out | that the gate had been mended", a clause beside the verb.
func toldOut(r *reading, deps dependents, v int) bool {
	for _, c := range deps.of(v) {
		if that, ok := r.withThat(deps, c); ok && c > v && deps.with(v, "compound:prt") == that-1 {
			r.markWith(that, c)
			r.doc.Tokens[c].Rel = "ccomp"
			return true
		}
	}
	return false
}

// timeWord reports whether a word names a day, a part of it or a stretch of time.
func (x *Extractor) timeWord(word string) bool {
	c := x.lexicon.Cues.Calendar
	_, deictic := c.Deictic[word]
	return deictic || c.Units[word] != "" || c.Parts[word] != "" || c.Weekdays[word] > 0 || c.Months[word] > 0
}

// thatMarks: "confirmed | that a plane had crashed", the "that" an object of what crashed.
func thatMarks(r *reading, deps dependents, v int) bool {
	c := deps.with(v, "ccomp")
	if c < v {
		return false
	}
	that, _ := deps.extent(c)
	t := &r.doc.Tokens[that]
	if s := deps.with(c, "nsubj"); t.Lemma != "that" || t.Head != c || !isRel(t.Rel, "obj") || s < that || s > c {
		return false
	}
	r.markWith(that, c)
	return true
}

// ownSubject: "a plane | crashed, the ministry | confirmed", both subjects of confirmed.
func ownSubject(r *reading, deps dependents, v int) bool {
	tokens := r.doc.Tokens
	c, first := deps.with(v, "ccomp"), deps.with(v, "nsubj")
	if c < 0 || c > v || first < 0 || first > c || !isFinite(tokens[c].XPOS) || deps.with(c, "nsubj", "csubj", "expl", "mark") >= 0 {
		return false
	}
	for _, s := range deps.of(v) {
		if s > c && s < v && isRel(tokens[s].Rel, "nsubj") && hasWord(r.doc, c+1, s, ",") {
			tokens[first].Head = c
			return true
		}
	}
	return false
}

// states makes an adjective of a participle that tells how something is, and a copula of the
// "be" before it: "is believed to be | missing".
func (x *Extractor) states(r *reading) {
	for i := range r.doc.Tokens {
		t := &r.doc.Tokens[i]
		word := strings.ToLower(r.doc.Word(i))
		if !x.lexicon.Relations.Missing[word] || t.XPOS != "VBG" && t.UPOS != "ADJ" {
			continue
		}
		deps := r.dependents()
		be := deps.find(i, func(c int) bool { return c < i && isRel(r.doc.Tokens[c].Rel, "aux") && r.doc.Tokens[c].Lemma == "be" })
		if be < 0 || deps.with(i, "obj", "ccomp", "xcomp", "obl:agent") >= 0 {
			continue
		}
		t.UPOS, t.XPOS, t.Lemma = "ADJ", "JJ", word
		r.doc.Tokens[be].Rel = "cop"
		r.moved()
	}
}

// saidInThat makes what is said of a clause that the parse takes for a relative one, with "that" for
// its mark, or for its object where its verb has none: "said in an interview | that ten miners died".
func (x *Extractor) saidInThat(r *reading) {
	tokens := r.doc.Tokens
	for that := 2; that+2 < len(tokens); that++ {
		t, c := &tokens[that], tokens[that].Head
		if t.Lemma != "that" || !isRel(t.Rel, "obj", "mark") || c < that || tokens[c].Rel != "acl:relcl" || tokens[c].Head < 0 || tokens[c].Head > that {
			continue
		}
		v := tokens[c].Head
		for v >= 0 && isRel(tokens[v].Rel, "obl", "nmod") {
			v = tokens[v].Head
		}
		if v < 0 || v == tokens[c].Head || v > that || !isVerb(tokens[v].UPOS) || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() || t.Rel == "obj" && x.takesObject(tokens[c].Lemma) {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "ccomp", "obj") >= 0 || deps.with(c, "nsubj") < that {
			continue
		}
		tokens[c].Head, tokens[c].Rel = v, "ccomp"
		t.Rel, t.UPOS, t.XPOS = "mark", "SCONJ", "IN"
		r.moved()
	}
}
