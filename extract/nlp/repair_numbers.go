package nlp

// numberObjects takes a bare number with bounds for the object of its verb:
// the parse of "kills at least seventeen" hears a preposition in "at least".
func (d *Document) numberObjects(s Sentence) {
	for t := s.First + 1; t < s.End; t++ {
		number := &d.Tokens[t]
		v := number.Head
		if number.UPOS != "NUM" || number.Rel != "obl" || v < s.First || v > t || d.Tokens[v].UPOS != "VERB" {
			continue
		}
		if d.child(s, t, "case") < 0 && d.child(s, v, "obj", "ccomp", "nsubj:pass") < 0 {
			number.Rel = "obj"
		}
	}
}
