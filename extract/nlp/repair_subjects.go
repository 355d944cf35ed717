package nlp

// twoSubjects mends clauses in which the parse gives one verb two subjects. The
// first of them belongs to a verb before it that has none (“said Khan, ‘here we
// stay’”), the last to a verb behind it that has none (“the river rose, survey
// data indicated”), or the first describes the name that follows it (“a member
// of the council, Ann Lee, spoke”).
func (d *Document) twoSubjects(s Sentence, names []Name) {
	subject := map[int]int{} // verb -> its first subject
	for t := s.First; t < s.End; t++ {
		if !isSubject(d.Tokens[t].Rel) {
			continue
		}
		v := d.Tokens[t].Head
		first, again := subject[v]
		if !again {
			subject[v] = t
			d.strayThat(s, t, v)
			continue
		}
		switch {
		case d.subjectOfNext(s, t, v):
			continue
		case d.subjectBehind(s, first, v):
		case d.subjectBefore(s, t, v):
		case t < v && d.addressee(s, first, t, v):
		case t < v && d.described(s, first, t, names):
		default:
			d.listed(s, first, t, v)
			continue
		}
		subject[v] = t
	}
}

// coordinatedSubject gives a verb coordinated with another, and without a
// subject of its own, the phrase right before it that the parse coordinates with
// an object: "the storm hit the port and rebels attacked the town". The conjunction
// before that phrase hangs on either of the two.
func (d *Document) coordinatedSubject(s Sentence) {
	for v := s.First + 1; v < s.End; v++ {
		if d.Tokens[v].Rel != "conj" || d.Tokens[v].UPOS != "VERB" || !d.finite(s, v) || d.hasSubject(s, v) {
			continue
		}
		own := d.child(s, v, "cc")
		first := v
		for first > s.First && d.Token(first-1).Head == v && (d.Token(first-1).UPOS == "AUX" || d.Token(first-1).UPOS == "ADV" || d.Token(first-1).UPOS == "PART") {
			first--
		}
		for t := first - 1; t > s.First; t-- {
			x := &d.Tokens[t]
			if x.Rel != "conj" || x.UPOS != "NOUN" && x.UPOS != "PROPN" && x.UPOS != "PRON" || x.Head == v {
				continue
			}
			begin, end := d.extent(s, t)
			cc := d.child(s, t, "cc")
			if own >= 0 && (cc >= 0 || own != begin-1) {
				continue
			}
			if cc = max(cc, own); end != first || cc < 0 || cc > t || d.child(s, t, "case") >= 0 || d.Tokens[v].Head >= x.Head {
				continue
			}
			x.Head, x.Rel = v, "nsubj"
			if d.child(s, v, "aux:pass") >= 0 {
				x.Rel = "nsubj:pass"
			}
			d.Tokens[cc].Head = v
			break
		}
	}
}

// finite reports whether a verb is finite, alone or with an auxiliary.
func (d *Document) finite(s Sentence, v int) bool {
	return finiteTag(d.Tokens[v].XPOS) || d.child(s, v, "aux", "aux:pass") >= 0
}

// finiteTag reports whether a verb with the tag is finite by itself.
func finiteTag(xpos string) bool { return xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" }

func isSubject(rel string) bool { return rel == "nsubj" || rel == "nsubj:pass" }

// subjectBehind gives a subject to the finite verb right before it that has
// none, where a mark or a comma comes before that verb and after the subject.
func (d *Document) subjectBehind(s Sentence, t, v int) bool {
	first, end := d.extent(s, t)
	for end-1 > t && d.Tokens[end-1].UPOS == "PUNCT" {
		end--
	}
	u := first - 1
	if u <= s.First || u == v || d.Tokens[u].UPOS != "VERB" || d.Tokens[u].XPOS != "VBD" && d.Tokens[u].XPOS != "VBZ" || d.Token(u-1).UPOS != "PUNCT" || end >= s.End || d.Tokens[end].UPOS != "PUNCT" || d.hasSubject(s, u) {
		return false
	}
	d.Tokens[t].Head, d.Tokens[t].Rel = u, "nsubj"
	return true
}

// subjectBefore gives a subject behind its clause to the finite verb right
// after it that has none.
func (d *Document) subjectBefore(s Sentence, t, v int) bool {
	_, end := d.extent(s, t)
	if t < v || end >= s.End || d.Tokens[end].UPOS != "VERB" || !finiteTag(d.Tokens[end].XPOS) || d.hasSubject(s, end) {
		return false
	}
	d.Tokens[t].Head, d.Tokens[t].Rel = end, "nsubj"
	return true
}

// described hangs the first of two subjects that stand side by side on the
// second, which is a name: as what describes it, or, with a comma between them,
// the name as another word for it.
func (d *Document) described(s Sentence, t, name int, names []Name) bool {
	of := nameAt(names, name)
	if u := d.Tokens[t].UPOS; of == nil || u != "NOUN" && u != "PROPN" || d.Tokens[t].XPOS == "NNS" || d.Tokens[t].XPOS == "NNPS" {
		return false
	}
	_, end := d.extent(s, t)
	begins, _ := d.extent(s, name)
	if end < s.End && d.Word(end) == "," {
		end++
	}
	comma := d.Word(end-1) == ","
	if d.Tokens[end-1].UPOS == "VERB" { // "the case involving | Lee"
		return false
	}
	if d.Tokens[end-1].UPOS == "PUNCT" && !comma && d.Word(end-1) != ")" || begins != end || comma && (of.Kind != Person || d.Tokens[t].UPOS != "NOUN") {
		return false
	}
	if comma {
		d.Tokens[name].Head, d.Tokens[name].Rel = t, "appos"
		return true
	}
	if d.child(s, name, "case") >= 0 { // "the gift of a car to | Ann Lee drew criticism"
		d.Tokens[name].Head, d.Tokens[name].Rel = t, "nmod"
		return true
	}
	d.Tokens[t].Head, d.Tokens[t].Rel = name, "nmod:desc"
	return true
}

// subjectOfNext takes a second subject that stands behind its verb for that of the
// next one, coordinated with it and without a subject: "two were killed and | six
// injured".
func (d *Document) subjectOfNext(s Sentence, t, v int) bool {
	if t < v {
		return false
	}
	for c := t + 1; c < s.End; c++ {
		if x := d.Tokens[c]; x.Head == v && x.Rel == "conj" && x.UPOS == "VERB" {
			if cc := d.child(s, c, "cc"); cc < 0 || cc > t || d.hasSubject(s, c) {
				return false
			}
			d.Tokens[t].Head = c
			return true
		}
	}
	return false
}

// addressee takes the first of two subjects, right behind the verb whose content
// the clause is and right before a pronoun, for the one who is told: "told the
// Post | she would stay".
func (d *Document) addressee(s Sentence, first, t, v int) bool {
	says := d.Tokens[v].Head
	if d.Tokens[v].Rel != "ccomp" || d.Tokens[t].UPOS != "PRON" || says < s.First || d.child(s, says, "iobj") >= 0 {
		return false
	}
	begins, end := d.extent(s, first)
	if begins != says+1 || end != t {
		return false
	}
	d.Tokens[first].Head, d.Tokens[first].Rel = says, "iobj"
	return true
}

// listed takes the second of two subjects, with nothing but a comma and a
// conjunction between them, for the last of a list that the first holds: "help
// from Norland, Sudland, and Westland is growing".
func (d *Document) listed(s Sentence, first, last, v int) {
	_, end := d.extent(s, first)
	begins, _ := d.extent(s, last)
	cc := -1
	for t := end; t < begins; t++ {
		switch {
		case d.Tokens[t].UPOS == "CCONJ" && d.Tokens[t].Head == v && cc < 0:
			cc = t
		case d.Word(t) != ",":
			return
		}
	}
	if cc < 0 || end > begins || last > v {
		return
	}
	of := end - 1
	for of > first && d.Tokens[of].Rel != "conj" {
		of--
	}
	if of > first {
		of = d.Tokens[of].Head
	}
	d.Tokens[last].Head, d.Tokens[last].Rel = of, "conj"
	d.Tokens[cc].Head = last
}

// strayThat hangs a "that" on the verb of the clause that it opens, where the
// parse hangs it on the subject and coordinates the clause with what it is the
// content of.
func (d *Document) strayThat(s Sentence, subject, v int) {
	that := d.child(s, subject, "mark")
	says := d.Tokens[v].Head
	if that < 0 || d.Tokens[that].Lemma != "that" || d.Tokens[v].Rel != "conj" || says < 0 || says > that || d.child(s, says, "ccomp") >= 0 {
		return
	}
	d.Tokens[that].Head, d.Tokens[v].Rel = v, "ccomp"
}

// nameAt returns the name that a token stands in, nil when it stands in none.
func nameAt(names []Name, t int) *Name {
	for i := range names {
		if names[i].First <= t && t < names[i].End {
			return &names[i]
		}
	}
	return nil
}

// hasSubject reports whether a token has a subject.
func (d *Document) hasSubject(s Sentence, v int) bool {
	return d.child(s, v, "nsubj", "nsubj:pass", "csubj") >= 0
}

// extent returns the tokens, half-open, from the first to the last that a token
// governs.
func (d *Document) extent(s Sentence, t int) (first, end int) {
	first, end = t, t+1
	for i := s.First; i < s.End; i++ {
		for x, steps := i, 0; x >= 0 && steps < 50; x, steps = d.Tokens[x].Head, steps+1 {
			if x == t {
				first, end = min(first, i), max(end, i+1)
				break
			}
		}
	}
	return first, end
}
