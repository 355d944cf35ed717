package extract

// reducedSubjects makes of a participle behind a subject no more than what tells of that,
// where the parse takes it for the verb and the verb that follows for a clause under it:
// "ten sailors | rescued from the sea | are recovering", "the man | believed to have fled | was seen".
func reducedSubjects(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+2 < len(tokens); v++ {
		t := &tokens[v]
		if !isParticiple(t.XPOS) || t.UPOS != "VERB" || !isRel(t.Rel, "root", "ccomp", "parataxis") {
			continue
		}
		deps := r.dependents()
		s := deps.with(v, "nsubj")
		if w := deps.with(v, "ccomp"); s < 0 && w > v && deps.with(w, "mark", "expl") < 0 {
			s = r.reducedBefore(deps, v, w)
			if s >= 0 {
				r.moved()
			}
			continue
		}
		if s < 0 || s > v || deps.with(v, "aux", "obj", "cop", "expl") >= 0 || tokens[s].UPOS == "PRON" {
			continue
		}
		to := deps.with(v, "xcomp") // behind which no other verb may go on without a subject of its own
		if to >= 0 && tokens[v+1].XPOS != "TO" || to < 0 && deps.with(v, "ccomp") >= 0 {
			continue
		}
		if _, end := deps.phrase(s); end != v {
			continue
		}
		w, be := -1, -1
		for _, c := range deps.of(v) {
			clause := isRel(tokens[c].Rel, "advcl", "conj", "parataxis", "dep") || c > to && to > v && isRel(tokens[c].Rel, "ccomp")
			if a := deps.with(c, "aux", "cop"); c > v && clause && a > v && a < c && isTensed(tokens[a].XPOS) && deps.with(c, "nsubj", "csubj", "mark", "cc", "expl") < 0 {
				w, be = c, a
				break
			}
		}
		if w < 0 || r.doc.Word(be-1) == "," && r.doc.Word(v-1) != "," {
			continue
		}
		if first, _ := deps.extent(w); first != be {
			continue
		}
		tokens[w].Head, tokens[w].Rel = t.Head, t.Rel
		r.reroot(v, w)
		for _, c := range deps.of(v) {
			if c > w || c < s {
				tokens[c].Head = w
			}
		}
		tokens[s].Head, tokens[s].Rel = w, deps.subjectRel(w)
		t.Head, t.Rel, t.XPOS = s, "acl", "VBN"
		r.moved()
	}
}

// identifiedLater hangs a participle that tells as whom somebody is known on the noun for him
// before the comma, where the parse hangs it on the verb: "held a man, | later identified as Reed".
func identifiedLater(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v+2 < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "VBN" || !isRel(t.Rel, "advcl", "conj") || t.Head < 0 || t.Head > v {
			continue
		}
		deps := r.dependents()
		as := deps.with(v, "obl")
		if as < v || !deps.cased(as, "as") || tokens[as].UPOS != "PROPN" || deps.with(v, "nsubj", "aux", "mark", "cc", "obj") >= 0 {
			continue
		}
		c := v - 1
		for c > 1 && tokens[c].Head == v && isRel(tokens[c].Rel, "advmod") {
			c--
		}
		n := c - 1
		if r.doc.Word(c) != "," || tokens[n].UPOS != "NOUN" || tokens[n].Head < 0 || tokens[n].Head > n || !isRel(tokens[n].Rel, "obj", "obl") || tokens[n].Sentence != t.Sentence {
			continue
		}
		t.Head, t.Rel = n, "acl"
		r.moved()
	}
}

// reducedBefore turns round a participle and the clause under it whose subject stands before the
// participle: "paintings | believed lost | have turned up". It returns that subject, -1 without one.
func (r *reading) reducedBefore(deps dependents, v, w int) int {
	tokens := r.doc.Tokens
	s, be := deps.with(w, "nsubj"), deps.with(w, "aux", "cop")
	if s < 0 || s > v || be < v || be > w || tokens[s].UPOS == "PRON" || deps.with(v, "aux", "cop", "obj") >= 0 {
		return -1
	}
	if _, end := deps.phrase(s); end != v {
		return -1
	}
	tokens[w].Head, tokens[w].Rel = tokens[v].Head, tokens[v].Rel
	r.reroot(v, w)
	for _, c := range deps.of(v) {
		if c > w {
			tokens[c].Head = w
		}
	}
	tokens[v].Head, tokens[v].Rel, tokens[v].XPOS = s, "acl", "VBN"
	return s
}

// reducedBetween hangs on a subject the participle right behind it that the parse sets beside the
// subject's verb: "found that a shark | called the sevengill | moved in".
func reducedBetween(r *reading) {
	tokens := r.doc.Tokens
	for w := 3; w < len(tokens); w++ {
		if tokens[w].UPOS != "VERB" && tokens[w].UPOS != "ADJ" || tokens[w].Head < 0 {
			continue
		}
		deps := r.dependents()
		n := deps.with(w, "nsubj")
		if n < 0 || n > w-3 || tokens[n].UPOS == "PRON" {
			continue
		}
		_, c := deps.phrase(n)
		if c >= w || tokens[c].UPOS != "VERB" || !isParticiple(tokens[c].XPOS) || tokens[c].Head != tokens[w].Head || !isRel(tokens[c].Rel, "ccomp", "advcl", "parataxis", "dep", "acl") || deps.with(c, "nsubj", "aux", "cop", "mark", "cc", "csubj") >= 0 {
			continue
		}
		tokens[c].Head, tokens[c].Rel, tokens[c].XPOS = n, "acl", "VBN"
		r.moved()
	}
}

// reducedObjects hangs on an object the participle right behind it, where the parse takes it for
// a complement of a verb that wants none: "seized a rifle | thought to be his".
func (x *Extractor) reducedObjects(r *reading) {
	tokens, cues := r.doc.Tokens, x.lexicon.Cues
	for p := 2; p < len(tokens); p++ {
		v := tokens[p].Head
		if tokens[p].XPOS != "VBN" || tokens[p].UPOS != "VERB" || tokens[p].Rel != "xcomp" || v < 0 || v > p || cues.Verbs[tokens[v].Lemma] != nil || cues.Signatures[tokens[v].Lemma] != nil || x.lexicon.Frames.Wants(tokens[v].Lemma, "X") {
			continue
		}
		deps := r.dependents()
		o := deps.with(v, "obj")
		if o < v || deps.with(p, "aux", "mark", "cop") >= 0 {
			continue
		}
		if _, end := deps.phrase(o); end == p {
			tokens[p].Head, tokens[p].Rel = o, "acl"
			r.moved()
		}
	}
}

// resultsBefore makes of an adjective right behind a verb and before a number or a determiner
// what comes of the object: "shot | dead | four people".
func resultsBefore(r *reading) {
	tokens := r.doc.Tokens
	for i := 1; i+2 < len(tokens); i++ {
		t := &tokens[i]
		if t.UPOS != "ADJ" || t.Rel != "amod" || tokens[i-1].UPOS != "VERB" || !isRel(tokens[i+1].XPOS, "CD", "DT", "PRP$") {
			continue
		}
		o := t.Head
		if o > i && tokens[o].Head == i-1 && tokens[o].Rel == "obj" && (o == i+1 && tokens[o].XPOS == "CD" || tokens[i+1].Head == o && (tokens[i+1].XPOS != "CD" || tokens[o].XPOS == "NNS")) {
			t.Head, t.Rel = i-1, "xcomp"
		}
	}
}
