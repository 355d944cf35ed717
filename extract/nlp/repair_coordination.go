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
