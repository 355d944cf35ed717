package nlp

// nearestClause coordinates an active verb without a subject with the finite verb of the
// clause set into the sentence right before it, where the parse takes the passive of the
// sentence: "were killed when a bus veered off | and fell into a ravine".
func (d *Document) nearestClause(s Sentence) {
	for v := s.First + 3; v < s.End; v++ {
		t := &d.Tokens[v]
		if t.Rel != "conj" || t.XPOS != "VBD" || t.Head < s.First || t.Head > v || d.hasSubject(s, v) || d.child(s, v, "aux", "aux:pass") >= 0 {
			continue
		}
		if cc := d.child(s, v, "cc"); cc != v-1 || d.child(s, t.Head, "aux:pass") < 0 {
			continue
		}
		for w := t.Head + 1; w < v; w++ {
			inner := &d.Tokens[w]
			if inner.Head != t.Head || inner.Rel != "advcl" || inner.XPOS != "VBD" || d.child(s, w, "aux:pass") >= 0 || !d.hasSubject(s, w) {
				continue
			}
			if _, end := d.extent(s, w); end == v-1 {
				t.Head = w
			}
			break
		}
	}
}

// markedClause takes a clause with a conjunction of time for what it is, and neither for one
// set beside nor for what is said: "announced the ban, two weeks after | soldiers died".
func (d *Document) markedClause(s Sentence, opening map[string]bool) {
	for v := s.First; v < s.End; v++ {
		if t := &d.Tokens[v]; (t.Rel == "parataxis" || t.Rel == "ccomp") && t.UPOS == "VERB" {
			if m := d.child(s, v, "mark"); m >= 0 && m < v && opening[d.Tokens[m].Lemma] {
				t.Rel = "advcl"
			}
		}
	}
}

// caseAgain coordinates a phrase that repeats the preposition of another, behind a relative clause
// between commas, with that other one, where the parse sets it into that clause: "was built by
// Lee, who ran the port, | and by the guards".
func (d *Document) caseAgain(s Sentence) {
	for t := s.First + 4; t < s.End; t++ {
		x := &d.Tokens[t]
		r := x.Head
		if x.Rel != "obl" && x.Rel != "conj" || r < s.First || r > t || d.Tokens[r].Rel != "acl:relcl" || x.UPOS == "VERB" {
			continue
		}
		noun := d.Tokens[r].Head
		cc, own, other := d.child(s, t, "cc"), d.child(s, t, "case"), d.child(s, noun, "case")
		if cc < 1 || own != cc+1 || other < 0 || other > noun || d.Word(cc-1) != "," || d.Tokens[own].Lemma != d.Tokens[other].Lemma {
			continue
		}
		if first, _ := d.extent(s, r); d.Word(first-1) == "," || d.Word(first) == "," {
			x.Head, x.Rel = noun, "conj"
		}
	}
}

// clauseBehindBut makes a clause of what follows a comma and a conjunction, where the parse takes its
// subject for another one of the verb before and its verb for a participle: "said the plan would
// work, but miners | called for a strike".
func (d *Document) clauseBehindBut(s Sentence) {
	for v := s.First + 4; v < s.End; v++ {
		x := &d.Tokens[v]
		n := x.Head
		if x.XPOS != "VBN" || x.Rel != "acl" || n != v-1 || !isSubject(d.Tokens[n].Rel) || d.child(s, v, "aux", "obl:agent") >= 0 {
			continue
		}
		before := d.Tokens[n].Head
		first, _ := d.extent(s, n)
		cc := d.child(s, v, "cc")
		if cc < 0 {
			cc = d.child(s, n, "cc")
		}
		for first <= n && (d.Tokens[first].UPOS == "PUNCT" || first == cc) {
			first++
		}
		if before < s.First || before > n || cc != first-1 || cc < 1 || d.Word(cc-1) != "," {
			continue
		}
		if own := d.child(s, before, "nsubj", "nsubj:pass"); own < 0 || own >= before {
			continue
		}
		if up := d.Tokens[before]; up.Rel == "ccomp" && up.Head >= 0 && up.Head < before {
			before = up.Head
		}
		d.Tokens[n].Head, d.Tokens[n].Rel = v, "nsubj"
		d.Tokens[cc].Head = v
		x.Head, x.Rel, x.XPOS = before, "conj", "VBD"
	}
}

// compoundListed makes one thing of two nouns of a list with nothing between them, where the parse takes the
// first for a thing of its own: "tear gas and | water cannon".
func (d *Document) compoundListed(s Sentence) {
	for t := s.First + 2; t < s.End; t++ {
		before, x := &d.Tokens[t-1], &d.Tokens[t]
		if x.Rel != "conj" || before.Rel != "conj" || before.Head != x.Head || x.UPOS != "NOUN" || before.XPOS != "NN" {
			continue
		}
		for c := s.First; c < t-1; c++ {
			if d.Tokens[c].Head == t-1 {
				d.Tokens[c].Head = t
			}
		}
		before.Head, before.Rel = t, "compound"
	}
}
