package nlp

// longestClosing is how many words follow the verb of a closing clause at most.
const longestClosing = 8

// closingSubject mends ", officials in Oslo said on Monday." at the end of a
// sentence: the parse often joins the phrase to what stands before the comma,
// and leaves the verb without a subject.
func (d *Document) closingSubject(s Sentence) {
	for v := s.End - 1; v > s.First+1 && v >= s.End-longestClosing; v-- {
		verb := &d.Tokens[v]
		if verb.UPOS != "VERB" || !finiteTag(verb.XPOS) {
			continue
		}
		if verb.Rel != "root" && verb.Rel != "parataxis" && verb.Rel != "advcl" && verb.Rel != "ccomp" {
			return
		}
		if d.child(s, v, "nsubj", "nsubj:pass", "obj", "cc", "mark", "expl") >= 0 {
			return
		}
		if h := d.strayBefore(s, v); h >= 0 && d.child(s, h, "case") < 0 && d.hasClauseBefore(s, h) {
			if verb.Rel == "advcl" {
				verb.Rel = "parataxis"
			}
			d.Tokens[h].Head, d.Tokens[h].Rel = v, "nsubj"
		}
		return
	}
}

// strayBefore returns the head of the phrase between a verb and the last comma
// before it, when it hangs on something in front of the comma and nothing else
// there does, or -1.
func (d *Document) strayBefore(s Sentence, v int) int {
	comma := v - 1
	for comma > s.First && d.Word(comma) != "," {
		comma--
	}
	stray := -1
	for t := comma + 1; t < v; t++ {
		tok := &d.Tokens[t]
		switch {
		case tok.Head > comma && tok.Head < s.End:
		case stray >= 0 || tok.Head < s.First || tok.UPOS != "NOUN" && tok.UPOS != "PROPN" && tok.UPOS != "PRON":
			return -1
		default:
			stray = t
		}
	}
	if stray < 0 || !d.mayHang(stray, v) || stray == comma+1 && d.Tokens[stray].UPOS == "PROPN" && d.Tokens[stray].Head == comma-1 {
		return -1 // "from Oslo, Norland came"
	}
	return stray
}

// hasClauseBefore reports whether a verb with a subject stands before a phrase.
func (d *Document) hasClauseBefore(s Sentence, h int) bool {
	for t := s.First; t < h; t++ {
		if v := d.Tokens[t].Head; isSubject(d.Tokens[t].Rel) && v < h && v >= 0 && d.Tokens[v].UPOS == "VERB" {
			return true
		}
	}
	return false
}

// mayHang reports whether a token may be hung on another without a cycle: the
// other does not hang on it.
func (d *Document) mayHang(t, other int) bool {
	for h := other; h >= 0; h = d.Tokens[h].Head {
		if h == t {
			return false
		}
	}
	return true
}
