package extract

// bareSaid gives a verb of saying the clause without "that" that begins right behind it,
// where the parse hangs it elsewhere: beside the verb ("reported that Lee said | the dam
// burst"), or as what the verb's clause hangs on ("while Lee said | the dam burst, nothing
// moved").
func (x *Extractor) bareSaid(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+2 < len(tokens); v++ {
		t := tokens[v]
		if t.UPOS != "VERB" || t.Head < 0 || !isRel(t.Rel, "ccomp", "advcl", "acl", "conj") {
			continue
		}
		if cue := x.lexicon.Cues.Verbs[t.Lemma]; !cue.Says() || x.lexicon.Cues.Tell[t.Lemma] {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "ccomp", "xcomp", "obj") >= 0 || !x.lexicon.Cues.RoleMarks[tokens[v-1].Lemma] && (deps.with(v, "nsubj") < 0 || deps.with(v, "nsubj") > v) {
			continue
		}
		start := v + 1
		for _, d := range deps.of(v) {
			if d > v && isRel(tokens[d].Rel, "obl", "advmod") {
				if first, end := deps.extent(d); first == start && deps.with(d, "acl", "cop", "aux") < 0 {
					start = end // "said | on Monday | the dam burst"
				}
			}
		}
		c := r.clauseFrom(deps, start)
		if c < 0 || start == c {
			continue
		}
		switch tok := tokens[c]; {
		case tok.Head == v && isRel(tok.Rel, "advcl"), tok.Head == t.Head && (isRel(tok.Rel, "ccomp", "advcl", "xcomp", "parataxis") || tok.Rel == "conj" && t.Rel == "conj" && deps.with(c, "cc") < 0):
			deps.handOver(c, v)
			tokens[c].Head, tokens[c].Rel = v, "ccomp"
		case t.Head == c && isRel(t.Rel, "advcl") && deps.with(v, "mark") >= 0:
			if !r.turnBare(deps, v, c) {
				continue
			}
		default:
			continue
		}
		r.moved()
	}
}

// turnBare makes the clause behind a comma the main one, and the clause c before it what
// verb v, which hangs on c, says.
func (r *reading) turnBare(deps dependents, v, c int) bool {
	tokens := r.doc.Tokens
	for _, p := range deps.of(c) {
		if p < c || !isRel(tokens[p].Rel, "parataxis", "conj", "ccomp") || deps.with(p, "nsubj") < c || deps.with(p, "cc", "mark") >= 0 {
			continue
		}
		first, _ := deps.extent(p)
		if r.doc.Word(first) == "," {
			first++
		}
		if first < 1 || r.doc.Word(first-1) != "," {
			continue
		}
		tokens[p].Head, tokens[p].Rel = tokens[c].Head, tokens[c].Rel
		r.reroot(c, p)
		for _, d := range deps.of(c) {
			if d > p || d < v {
				tokens[d].Head = p
			}
		}
		tokens[v].Head = p
		tokens[c].Head, tokens[c].Rel = v, "ccomp"
		return true
	}
	return false
}

// saidBehind makes an aside of a verb of saying that closes its sentence with the speaker
// behind it, where the parse coordinates it with what is said: "he fled, | said police".
func (x *Extractor) saidBehind(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v+1 < len(tokens); v++ {
		t := &tokens[v]
		if t.UPOS != "VERB" || t.Rel != "conj" || t.XPOS != "VBD" && t.XPOS != "VBZ" || r.doc.Word(v-1) != "," {
			continue
		}
		if cue := x.lexicon.Cues.Verbs[t.Lemma]; !cue.Says() {
			continue
		}
		deps := r.dependents()
		s := deps.with(v, "nsubj")
		if s < v || deps.with(v, "cc", "ccomp", "xcomp", "obj", "mark") >= 0 {
			continue
		}
		if first, _ := deps.phrase(s); first == v+1 {
			t.Rel = "parataxis"
		}
	}
}
