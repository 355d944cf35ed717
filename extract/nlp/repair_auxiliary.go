package nlp

import "slices"

// longestAside is how many words an aside between a verb and its auxiliary has
// at most.
const longestAside = 12

// partedAuxiliary mends "has, in a statement, called on": the parse takes an
// auxiliary that an aside parts from its verb for a verb of its own.
func (d *Document) partedAuxiliary(s Sentence) {
	for have := s.First; have+3 < s.End; have++ {
		aux := &d.Tokens[have]
		if aux.Lemma != "have" || aux.UPOS != "VERB" || d.Word(have+1) != "," {
			continue
		}
		verb := -1
		for t := have + 2; t < s.End-1 && t < have+2+longestAside && verb < 0; t++ {
			if d.Word(t) == "," {
				verb = t + 1
			}
		}
		if verb < 0 || d.Tokens[verb].XPOS != "VBN" && d.Tokens[verb].XPOS != "VBD" || d.child(s, have, "obj") >= 0 {
			continue
		}
		v := &d.Tokens[verb]
		if aux.Head != verb {
			v.Head, v.Rel = aux.Head, aux.Rel
			d.reroot(have, verb)
		}
		for t := s.First; t < s.End; t++ {
			if d.Tokens[t].Head == have {
				d.Tokens[t].Head = verb
			}
		}
		aux.Head, aux.Rel, aux.UPOS, v.XPOS = verb, "aux", "AUX", "VBN"
	}
}

// child returns the first token that hangs on another by one of the relations,
// or -1.
func (d *Document) child(s Sentence, head int, rels ...string) int {
	for t := s.First; t < s.End; t++ {
		if d.Tokens[t].Head == head && slices.Contains(rels, d.Tokens[t].Rel) {
			return t
		}
	}
	return -1
}
