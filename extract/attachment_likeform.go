package extract

// likeForms joins a bare verb behind "and" with the nearest bare verb before it, where the parse joins it with one
// in another form: "was set off by a bill that would let them close sites and | compel people to ask".
func likeForms(r *reading) {
	tokens := r.doc.Tokens
	for c := 3; c < len(tokens); c++ {
		t := &tokens[c]
		if t.XPOS != "VB" || t.Rel != "conj" || t.Head < 0 || t.Head > c-3 || !isRel(tokens[t.Head].XPOS, "VBD", "VBN", "VBZ") {
			continue
		}
		deps := r.dependents()
		if deps.with(c, "nsubj", "aux", "mark") >= 0 || deps.with(c, "cc") != c-1 || deps.with(t.Head, "aux") >= 0 && deps.modal(t.Head) {
			continue
		}
		at, bare := -1, -1
		for w := t.Head + 1; w < c-1; w++ {
			if tokens[w].XPOS == "VB" && isVerb(tokens[w].UPOS) && tokens[w].UPOS != "AUX" {
				bare = w
				if deps.with(w, "aux") >= 0 {
					at = w
				}
			}
		}
		if at < 0 {
			at = bare
		}
		if at >= 0 {
			t.Head = at
			r.moved()
		}
	}
}
