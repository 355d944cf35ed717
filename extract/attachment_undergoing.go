package extract

// reducedPassives makes a participle of what the parse takes for a past tense in a clause
// that tells more of a noun and has no subject: "the man | killed in the crash was a cook", "the truce, | reached in May, held". Of a
// noun between commas that the parse makes the subject of such a clause it makes what
// the one before is: "Jane Roe, the guard | killed in the attack, was buried".
func reducedPassives(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+1 < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "VBD" || t.UPOS != "VERB" || t.Rel != "acl" || t.Head < 0 || t.Head > v {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "aux", "obj", "iobj", "ccomp", "xcomp", "cop", "mark") >= 0 {
			continue
		}
		s := deps.with(v, "nsubj", "csubj", "expl")
		if s < 0 {
			_, end := deps.phrase(t.Head)
			switch b := &tokens[v-1]; {
			case t.Head == v-1, r.doc.Word(v-1) == "," && end == v-1:
				t.XPOS = "VBN"
			case b.Rel == "appos" && b.Head == t.Head && b.UPOS == "NOUN":
				t.XPOS, t.Head = "VBN", v-1
				r.moved()
			}
			continue
		}
		n := t.Head
		first, _ := deps.phrase(s)
		_, end := deps.phrase(v)
		if n >= first || s != v-1 || deps.with(v, "obl") < v || tokens[v+1].UPOS != "ADP" || // but "the wells, the report pointed out, hold water"
			tokens[s].UPOS != "NOUN" || deps.with(s, "det") < 0 || r.doc.Word(first-1) != "," || end >= len(tokens) || r.doc.Word(end) != "," || tokens[n].Head < end {
			continue
		}
		t.XPOS, t.Head = "VBN", s
		tokens[s].Head, tokens[s].Rel = n, "appos"
		r.moved()
	}
}

// beingDone gives what a gerund in the passive tells to the thing right before it, where the parse
// gives it to the subject, or to the noun of which the thing is told: "led to the plant | being closed", "the
// danger of the plant | not being closed".
func beingDone(r *reading) {
	tokens, deps := r.doc.Tokens, r.dependents()
	for v := range tokens {
		h, being := tokens[v].Head, deps.with(v, "aux")
		if !isRel(tokens[v].Rel, "advcl", "acl") || tokens[v].Rel == "acl:relcl" || tokens[v].XPOS != "VBN" || h < 0 || h > v || being < h || tokens[being].XPOS != "VBG" || deps.with(v, "nsubj", "mark", "case") >= 0 {
			continue
		}
		first := deps.opening(v)
		if first != being && !(first == being-1 && tokens[first].UPOS == "PART") {
			continue
		}
		for _, n := range deps.of(h) {
			_, end := deps.extent(n)
			if n < h || end != first {
				continue
			}
			switch {
			case tokens[v].Rel == "advcl" && isRel(tokens[n].Rel, "obj", "obl"):
				tokens[v].Head, tokens[v].Rel = n, "acl"
			case tokens[v].Rel != "advcl" && deps.ofPhrase(n):
				of := deps.with(n, "case")
				tokens[n].Head, tokens[n].Rel, tokens[of].Head, tokens[of].Rel = v, "nsubj:pass", v, "mark"
			default:
				continue
			}
			r.moved()
			break
		}
	}
}
