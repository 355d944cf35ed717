package extract

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

// withDoing makes a clause of "with", a noun and a participle, where the parse hangs the noun on the
// verb before and the participle on the noun: "shops have shut, with | some people | working" shut
// nobody.
func withDoing(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		n := tokens[v].Head
		if tokens[v].XPOS != "VBG" || tokens[v].Rel != "acl" || n < 0 || n > v || !isRel(tokens[n].Rel, "obj", "obl") || tokens[n].Head < 0 || tokens[n].Head > n {
			continue
		}
		deps := r.dependents()
		m := deps.with(v, "mark")
		if m < 0 || m > n || tokens[m].Lemma != "with" || deps.with(v, "nsubj") >= 0 {
			continue
		}
		if first, _ := deps.phrase(n); first == m+1 {
			tokens[v].Head, tokens[v].Rel = tokens[n].Head, "advcl"
			tokens[n].Head, tokens[n].Rel = v, "nsubj"
			r.moved()
		}
	}
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
