package nlp

// subjectInPhrase takes for its subject what the parse hangs on a finite verb without one
// as a phrase, right before it, with a preposition that may as well open its clause: "a
// week after | a collision near Oslo | killed ten". So it does with a preposition that the
// parse leaves on a subject.
func (d *Document) subjectInPhrase(s Sentence, opening map[string]bool) {
	for v := s.First + 2; v < s.End; v++ {
		if t := &d.Tokens[v]; t.UPOS != "VERB" || t.Rel == "conj" || !d.finite(s, v) || d.child(s, v, "aux:pass") >= 0 {
			continue
		}
		d.agentOfPhrase(s, v, opening)
		has := d.hasSubject(s, v)
		for n := s.First + 1; n < v; n++ {
			t := &d.Tokens[n]
			if t.Head != v || t.Rel != "obl" && t.Rel != "nsubj" || has != (t.Rel == "nsubj") || t.UPOS != "NOUN" && t.UPOS != "PROPN" && t.UPOS != "PRON" {
				continue
			}
			word := d.child(s, n, "case")
			if _, end := d.extent(s, n); end != v || word < 0 || word > n || !opening[d.Tokens[word].Lemma] {
				continue
			}
			t.Rel = "nsubj"
			d.Tokens[word].Head, d.Tokens[word].Rel = v, "mark"
			break
		}
	}
}

// agentOfPhrase hangs a subject that has a preposition of its own on the phrase right before it which
// has one that may open the clause: of the two, that is the subject, "after the dismissal of a
// minister by | King Bo Berg | calmed the town".
func (d *Document) agentOfPhrase(s Sentence, v int, opening map[string]bool) {
	by := d.child(s, v, "nsubj")
	if by < 0 || by > v {
		return
	}
	own := d.child(s, by, "case")
	first, end := d.extent(s, by)
	if own != first || end != v || opening[d.Tokens[own].Lemma] || d.Tokens[own].XPOS != "IN" {
		return
	}
	for n := s.First + 1; n < first; n++ {
		if t := &d.Tokens[n]; t.Head != v || t.Rel != "obl" || t.UPOS != "NOUN" {
			continue
		}
		word := d.child(s, n, "case")
		if _, last := d.extent(s, n); last == first && word >= 0 && word < n && opening[d.Tokens[word].Lemma] {
			d.Tokens[by].Head, d.Tokens[by].Rel = n, "nmod"
			return
		}
	}
}

// determinedParticiple takes the participle that has an article of its own, which the
// parse makes the complement of a verb, for its object: "took | the worst injured | to a
// hospital".
func (d *Document) determinedParticiple(s Sentence) {
	for t := s.First + 2; t < s.End; t++ {
		p := &d.Tokens[t]
		if p.UPOS != "VERB" || p.XPOS != "VBN" || p.Rel != "xcomp" || p.Head < s.First || p.Head > t || d.child(s, p.Head, "obj") >= 0 {
			continue
		}
		det := d.child(s, t, "det")
		if by := d.child(s, t, "advmod"); det < 0 && by >= 0 && d.Tokens[by].UPOS == "ADJ" {
			det = d.child(s, by, "det")
		}
		if det < 0 || det > t {
			continue
		}
		p.UPOS, p.XPOS, p.Rel = "NOUN", "NNS", "obj"
		for c := s.First; c < s.End; c++ {
			switch x := &d.Tokens[c]; {
			case x.Head != t:
			case x.Rel == "obl" && c > t:
				x.Head = p.Head
			case x.Rel == "advmod" && c < t:
				x.Rel = "amod"
			}
		}
	}
}

// saidBehind takes for the one who says a clause what the parse makes the object of the
// verb of saying behind it: "the bridge would close, | reported | officials". A subject
// that the parse took out of the clause for that goes back: "shot | shoppers | at a store,
// reported officials".
func (d *Document) saidBehind(s Sentence, saying map[string]bool) {
	for v := s.First + 3; v+1 < s.End; v++ {
		if t := &d.Tokens[v]; t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBN" || !saying[t.Lemma] || d.Word(v-1) != "," || d.child(s, v, "aux", "aux:pass", "mark") >= 0 {
			continue
		}
		clause, speaker := d.child(s, v, "ccomp"), d.child(s, v, "obj")
		if clause < 0 || clause > v || speaker < v || d.child(s, speaker, "case") >= 0 {
			continue
		}
		if first, _ := d.extent(s, speaker); first != v+1 {
			continue
		}
		subject := d.child(s, v, "nsubj")
		if subject >= 0 && (subject < clause || subject > v || d.child(s, clause, "obj") >= 0 || d.child(s, clause, "nsubj") < 0) {
			continue
		}
		if subject >= 0 {
			d.Tokens[subject].Head, d.Tokens[subject].Rel = clause, "obj"
		}
		d.Tokens[v].XPOS, d.Tokens[speaker].Rel = "VBD", "nsubj"
	}
}

// describingGerund takes for an adjective the participle between a preposition and a name
// of which the parse makes a clause: "fled to | neighbouring | Norland".
func (d *Document) describingGerund(s Sentence, names []Name) {
	for v := s.First + 1; v+1 < s.End; v++ {
		t := &d.Tokens[v]
		o := d.child(s, v, "obj")
		if t.XPOS != "VBG" || o < v || d.Token(v-1).UPOS != "ADP" || d.Token(v-1).Head != o {
			continue
		}
		if n := nameAt(names, v+1); n == nil || o < n.First || o >= n.End {
			continue
		}
		rel := "obl"
		if h := t.Head; h >= 0 && (d.Tokens[h].UPOS == "NOUN" || d.Tokens[h].UPOS == "PROPN") {
			rel = "nmod"
		}
		d.Tokens[o].Head, d.Tokens[o].Rel = t.Head, rel
		t.Head, t.Rel, t.UPOS = o, "amod", "ADJ"
		for c := s.First; c < s.End; c++ {
			if d.Tokens[c].Head == v {
				d.Tokens[c].Head = o
			}
		}
	}
}
