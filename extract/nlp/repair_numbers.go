package nlp

// numberObjects takes a bare number with bounds for the object of its verb:
// the parse of "kills at least seventeen" hears a preposition in "at least". So it takes
// what lies between two numbers: "receive | between 10 and 20 euros".
func (d *Document) numberObjects(s Sentence) {
	for t := s.First + 1; t < s.End; t++ {
		number := &d.Tokens[t]
		v := number.Head
		if between := d.between(s, t); between >= 0 && number.Rel == "obl" && v >= s.First && v < t && d.Tokens[v].UPOS == "VERB" && d.child(s, v, "obj", "ccomp", "nsubj:pass") < 0 {
			number.Rel, d.Tokens[between].Rel = "obj", "advmod"
			continue
		}
		if number.UPOS != "NUM" || number.Rel != "obl" || v < s.First || v > t || d.Tokens[v].UPOS != "VERB" {
			continue
		}
		if d.child(s, t, "case") < 0 && d.child(s, v, "obj", "ccomp", "nsubj:pass") < 0 {
			number.Rel = "obj"
		}
	}
}

// between returns the preposition of a phrase that begins with two numbers and says between
// which of them something lies, -1 without one.
func (d *Document) between(s Sentence, noun int) int {
	const word = "between"
	p, n := d.child(s, noun, "case"), d.child(s, noun, "nummod")
	if p < 0 || n != p+1 || d.Tokens[p].Lemma != word || noun < n+3 {
		return -1
	}
	if other := d.child(s, n, "conj"); other == n+2 && d.Tokens[other].UPOS == "NUM" {
		return p
	}
	return -1
}
