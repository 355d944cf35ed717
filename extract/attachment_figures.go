package extract

// figuresShow makes a verb of the noun behind its subject in the plural and before a clause
// with "that", where it is one by its form: "figures released on Monday | show that".
func (x *Extractor) figuresShow(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+1 < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "NN" || tokens[v+1].Lemma != "that" || tokens[v+1].Rel != "mark" || !isRel(t.Rel, "root", "ccomp", "parataxis", "conj") {
			continue
		}
		cue := x.lexicon.Cues.Verbs[t.Lemma]
		if !cue.Says() {
			continue
		}
		deps := r.dependents()
		s, c := deps.with(v, "nsubj"), deps.with(v, "acl", "ccomp")
		if s < 0 || s > v || c < v || tokens[v+1].Head != c || tokens[s].XPOS != "NNS" && tokens[s].XPOS != "NNPS" || deps.with(v, "cop", "amod") >= 0 {
			continue
		}
		by, det := deps.with(v, "case"), deps.with(v, "det")
		if det >= 0 && det != by+1 || by >= 0 && (tokens[by-1].Head != s || tokens[v-1].Head != v) {
			continue
		}
		for _, d := range deps.of(v) {
			if d < s || d > v || !isRel(tokens[d].Rel, "compound", "nummod") {
				continue
			}
			tokens[d].Head, tokens[d].Rel = s, "nmod"
			if by >= 0 {
				tokens[by].Head = d
			}
			if det >= 0 && det < d {
				tokens[det].Head = d
			}
			if p := max(by, deps.with(d, "case")) - 1; p > s && tokens[p].XPOS == "VBN" && tokens[p].Head == s {
				tokens[d].Head, tokens[d].Rel = p, "obl:agent" // "records seen by the firm | show that"
			}
		}
		t.UPOS, t.XPOS = "VERB", "VBP"
		tokens[c].Rel = "ccomp"
	}
}

// figuresShowAtEnd is figuresShow for what stands before it, where the parse makes the verb one more noun of those by
// whom the papers are: "the bank lost money, | documents seen by the newspaper show".
func (x *Extractor) figuresShowAtEnd(r *reading) {
	tokens := r.doc.Tokens
	for _, s := range r.doc.Sentences {
		v := r.closingWord(s)
		p := tokens[v].Head
		if v < s.First+4 || tokens[v].XPOS != "NN" || !isRel(tokens[v].Rel, "obl", "nmod") || p < 0 || p > v || tokens[p].XPOS != "VBN" || tokens[v-1].Head != v || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() {
			continue
		}
		papers := tokens[p].Head
		if papers < s.First+2 || papers > p || tokens[papers].XPOS != "NNS" || s.Root > papers {
			continue
		}
		deps := r.dependents()
		if first, _ := deps.phrase(papers); !deps.cased(v, "by") || first < 1 || r.doc.Word(first-1) != "," {
			continue
		}
		by := v - 1
		for _, d := range deps.of(v) {
			if d < by {
				tokens[d].Head = by
			}
		}
		tokens[by].Head, tokens[by].Rel = p, "obl:agent"
		tokens[v].Head, tokens[v].Rel, tokens[v].UPOS, tokens[v].XPOS = s.Root, "parataxis", "VERB", "VBP"
		tokens[papers].Head, tokens[papers].Rel = v, "nsubj"
		r.moved()
	}
}

// figuresShowBare is figuresShow for a clause without "that", of whose verb the parse makes the
// figures a second subject: "figures from the bank | show | prices rose".
func (x *Extractor) figuresShowBare(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v+1 < len(tokens); v++ {
		t := &tokens[v]
		s := t.Head
		if t.XPOS != "NN" || t.Rel != "nmod" || s < 0 || s > v || tokens[s].XPOS != "NNS" || tokens[s].Rel != "nsubj" || tokens[v-1].Head != v || tokens[v-1].Rel != "compound" || !x.lexicon.Cues.Verbs[t.Lemma].Says() {
			continue
		}
		c := tokens[s].Head
		if c < v || !isFinite(tokens[c].XPOS) {
			continue
		}
		deps := r.dependents()
		second := false
		for _, d := range deps.of(c) {
			first, _ := deps.phrase(d)
			second = second || isRel(tokens[d].Rel, "nsubj") && first == v+1
		}
		if !second {
			continue
		}
		r.figureVerb(deps, v, c)
		tokens[v-1].Head, tokens[v-1].Rel = s, "nmod"
		tokens[s].Head = v
		tokens[c].Head, tokens[c].Rel = v, "ccomp"
		r.moved()
	}
}

// figuresShown makes the verb of a sentence of the noun that the parse takes for who did what is told
// of its subject: "images reviewed by the Daily Post | show | that a runway was built".
func (x *Extractor) figuresShown(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v+2 < len(tokens); v++ {
		t, p := &tokens[v], tokens[v].Head
		if t.XPOS != "NN" || !isRel(t.Rel, "obl") || tokens[v+1].Lemma != "that" || p < 1 || p > v || tokens[p].XPOS != "VBN" || tokens[p].Rel != "acl" || !x.lexicon.Cues.Verbs[t.Lemma].Says() {
			continue
		}
		s := tokens[p].Head
		if s > p || !isRel(tokens[s].XPOS, "NNS", "NNPS") || !isRel(tokens[s].Rel, "root", "ccomp", "conj", "parataxis") || tokens[v-1].Rel != "compound" || tokens[v-1].Head != v {
			continue
		}
		deps := r.dependents()
		c, by := deps.with(v, "acl", "ccomp"), deps.with(v, "case")
		if c < v || tokens[v+1].Head != c || by != p+1 {
			continue
		}
		for _, d := range deps.of(s) {
			if d > v || tokens[d].UPOS == "CCONJ" || isRel(tokens[d].Rel, "mark") {
				tokens[d].Head = v
			}
		}
		r.figureVerb(deps, v, s)
		tokens[s].Head, tokens[s].Rel = v, "nsubj"
		tokens[v-1].Head, tokens[v-1].Rel = p, "obl:agent"
		r.markWith(v+1, c)
		tokens[c].Rel = "ccomp"
		r.moved()
	}
}

// figureVerb makes a verb of a noun, in the place of the token on which its clause hung, and hangs
// what hung on it before on the noun at once before it.
func (r *reading) figureVerb(deps dependents, v, place int) {
	tokens := r.doc.Tokens
	for _, d := range deps.of(v) {
		if d < v-1 {
			tokens[d].Head = v - 1
		}
	}
	t := &tokens[v]
	t.UPOS, t.XPOS, t.Head, t.Rel = "VERB", "VBP", tokens[place].Head, tokens[place].Rel
	r.reroot(place, v)
}
