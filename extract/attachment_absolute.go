package extract

import "slices"

// absolutes coordinates two clauses behind one "with", where the parse takes who acts in the
// second for one more of those whom the first tells of: "with Ann Lee praising the deal | and John
// Doe calling it a sham".
func absolutes(r *reading) {
	tokens := r.doc.Tokens
	for n := 4; n < len(tokens); n++ {
		if tokens[n].Rel != "conj" || tokens[n].Head < 0 || tokens[n].Head > n || !isNoun(tokens[n].UPOS) {
			continue
		}
		first := absoluteOver(r, tokens[n].Head)
		if first < 0 {
			continue
		}
		deps := r.dependents()
		v := verbRightBehind(r, deps, n)
		if v < 0 || deps.with(v, "nsubj") >= 0 {
			continue
		}
		for _, c := range deps.of(n) {
			if c < n && isRel(tokens[c].Rel, "cc", "punct") {
				tokens[c].Head = v
			}
		}
		tokens[n].Head, tokens[n].Rel = v, "nsubj"
		tokens[v].Head, tokens[v].Rel = first, "conj"
		r.moved()
	}
}

// doingBehind gives a participle the subject that stands between it and the word that brings both
// in, where the parse hangs that on the verb above, or the participle on it: "fell, with | the
// baker of the town | cheering", "shops have shut, with | some people | working" (which shut
// nobody), "found no fault despite | the union | claiming that it leaked".
func (x *Extractor) doingBehind(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "VBG" || !isRel(t.Rel, "advcl", "acl") || t.Head < 0 || t.Head > v {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj") >= 0 {
			continue
		}
		n, with := x.broughtIn(r, deps, v)
		if n < 0 {
			continue
		}
		t.Head, t.Rel = tokens[n].Head, "advcl"
		tokens[n].Head, tokens[n].Rel = v, "nsubj"
		tokens[with].Head, tokens[with].Rel, tokens[with].UPOS = v, "mark", "SCONJ"
		r.moved()
	}
}

// broughtIn returns the noun right before a participle, or around which that hangs, that does what
// it tells, and the word before the noun that brings in the two; -1 without them. Where that word
// is not the participle's in the parse, the participle must bring in a clause: "spoke with the
// guard carrying a bag" is one phrase.
func (x *Extractor) broughtIn(r *reading, deps dependents, v int) (n, with int) {
	tokens, over := r.doc.Tokens, r.doc.Tokens[v].Head
	mark, says := deps.with(v, "mark", "case"), deps.with(v, "ccomp") > v
	for _, n := range slices.Concat([]int{over}, deps.of(over)) {
		if n >= v || tokens[n].Head < 0 || tokens[n].Head > n || !isRel(tokens[n].Rel, "obl", "obj") && !(says && isRel(tokens[n].Rel, "nmod")) {
			continue
		}
		with := deps.with(n, "case")
		switch {
		case mark >= 0 && with < 0:
			with = mark
		case mark >= 0 || !says:
			continue
		}
		first, end := deps.phrase(n)
		if first == with+1 && (end == v || n == over) && x.lexicon.Cues.Companions[tokens[with].Lemma] {
			return n, with
		}
	}
	return -1, -1
}

// absoluteOver returns the verb of the clause behind "with", with a subject of its own, in which a
// token stands behind the verb; -1 without any.
func absoluteOver(r *reading, t int) int {
	const deep = 6
	for from, steps := t, 0; t >= 0 && steps < deep; t, steps = r.doc.Tokens[t].Head, steps+1 {
		k := &r.doc.Tokens[t]
		if k.XPOS != "VBG" || k.Rel != "advcl" || t >= from {
			continue
		}
		if m := r.dependents().with(t, "mark"); m >= 0 && r.doc.Tokens[m].Lemma == "with" && r.dependents().with(t, "nsubj") > m {
			return t
		}
	}
	return -1
}

// verbRightBehind returns the participle that stands right behind the phrase of a noun and the
// phrases with a preposition in it, -1 without any.
func verbRightBehind(r *reading, deps dependents, n int) int {
	end := n + 1
	for _, c := range deps.of(n) {
		if c > n && isRel(r.doc.Tokens[c].Rel, "flat", "nmod", "compound") {
			_, e := deps.extent(c)
			end = max(end, e)
		}
	}
	if !r.sameSentence(end, n) || r.doc.Tokens[end].XPOS != "VBG" {
		return -1
	}
	return end
}
