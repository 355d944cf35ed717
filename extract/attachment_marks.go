package extract

// gerundMarks hangs a preposition on the gerund right behind it, where the parse hangs it on
// the gerund's object: "accused | of crossing lines" is no accusation of lines. A gerund with a preposition of its
// own is no adjective of what is behind it: "rebels accuse army of | breaking | truce".
func gerundMarks(r *reading) {
	tokens := r.doc.Tokens
	for p := 0; p+1 < len(tokens); p++ {
		t, g := &tokens[p], &tokens[p+1]
		if g.XPOS != "VBG" {
			continue
		}
		if t.Rel == "mark" && t.Head == p+1 && g.Rel == "amod" && g.Head > p+1 {
			o := &tokens[g.Head]
			object := g.Head
			g.Head, g.Rel, g.UPOS = o.Head, "acl", "VERB"
			if o.Head >= 0 && isVerb(tokens[o.Head].UPOS) {
				g.Rel = "advcl"
			}
			o.Head, o.Rel = p+1, "obj"
			r.reroot(object, p+1)
			r.moved()
			continue
		}
		if t.Rel != "case" || g.UPOS != "VERB" || t.Head <= p+1 {
			continue
		}
		if o := tokens[t.Head]; o.Head == p+1 && isRel(o.Rel, "obj") {
			t.Head, t.Rel = p+1, "mark"
		}
	}
}

// inVain hangs an infinitive on the verb, where the parse hangs it on an adjective that a
// preposition makes an adverb: "tried in vain | to reach the crew".
func inVain(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		a := tokens[v].Head
		if tokens[v].XPOS != "VB" || !isRel(tokens[v].Rel, "xcomp", "advcl", "acl") || a < 1 || a > v || tokens[a].UPOS != "ADJ" || !isRel(tokens[a].Rel, "xcomp", "obl") || tokens[a].Head < 0 || tokens[a].Head > a {
			continue
		}
		deps := r.dependents()
		if c := deps.with(a, "case"); c == a-1 && deps.with(v, "mark") == a+1 {
			tokens[v].Head, tokens[v].Rel = tokens[a].Head, "xcomp"
			tokens[a].Rel = "obl"
			r.moved()
		}
	}
}

// prepositionsAlone hangs a preposition that nothing follows but "and" on the verb before it, where the parse hangs both
// on the subject of the next clause: "41 voted | against | and 19 stayed away".
func prepositionsAlone(r *reading) {
	tokens := r.doc.Tokens
	for p := 1; p+2 < len(tokens); p++ {
		s := tokens[p].Head
		if tokens[p].Rel != "case" || tokens[p+1].UPOS != "CCONJ" || tokens[p+1].Head != s || s < p+2 || !isRel(tokens[s].Rel, "nsubj") || tokens[p-1].UPOS != "VERB" {
			continue
		}
		tokens[p].Head, tokens[p].Rel = p-1, "advmod"
		tokens[p+1].Head = tokens[s].Head
		r.moved()
	}
}

// saysWhoDenies hangs a participle of saying behind a comma on the verb that denies or rejects what is reported, where
// the parse hangs it on what is: "denied reports that the king had fled, | saying he was ill".
func (x *Extractor) saysWhoDenies(r *reading) {
	tokens := r.doc.Tokens
	for g := 4; g < len(tokens); g++ {
		h := tokens[g].Head
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "advcl" || h < 0 || h > g || r.doc.Word(g-1) != "," || !x.lexicon.Cues.Verbs[tokens[g].Lemma].Says() {
			continue
		}
		deps := r.dependents()
		for h >= 0 && h < g && !isRel(tokens[h].Rel, "acl", "ccomp") && isVerb(tokens[h].UPOS) {
			h = tokens[h].Head
		}
		n := r.doc.Token(h).Head
		v := r.doc.Token(n).Head
		if n < 0 || n > h || v < 0 || v > n || x.lexicon.Cues.Nouns[tokens[n].Lemma] == nil || !isRel(tokens[n].Rel, "obj") || deps.with(h, "mark") < 0 || deps.with(v, "nsubj") < 0 {
			continue
		}
		tokens[g].Head = v
		r.moved()
	}
}
