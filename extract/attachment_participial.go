package extract

import "strings"

// participial takes for a preposition or a conjunction the participle that serves as one, of which
// the parse makes a clause: "jailed | pending | an appeal" tells of nobody who pends anything,
// and "works | provided | it has power" of nothing that has any.
func (x *Extractor) participial(r *reading) {
	tokens := r.doc.Tokens
	words := x.lexicon.Open.Participial
	for p := 1; p+1 < len(tokens); p++ {
		t := &tokens[p]
		switch word := strings.ToLower(r.doc.Word(p)); {
		case !isRel(t.XPOS, "VBG", "VBN", "VBD", "JJ"), t.Head < 0:
			continue
		case words[word] && t.Rel == "acl" && t.Head == p-1 && x.hasVerb(t.Lemma):
			continue // "a decree | barring rallies"
		case words[word]:
			before(r, p, r.dependents())
		case x.lexicon.Cues.ConditionalMarks[word] && t.UPOS == "VERB":
			marking(r, p, r.dependents())
		default:
			continue
		}
		r.moved()
	}
}

// nominal takes for a participle the word that is tagged a noun or an adjective but stands between what it tells of and
// "for" with a place: "a ferry | bound for Elmford sank".
func (x *Extractor) nominal(r *reading) {
	tokens := r.doc.Tokens
	for p := 1; p+2 < len(tokens); p++ {
		t := &tokens[p]
		verb := x.lexicon.Open.Nominal[strings.ToLower(r.doc.Word(p))]
		if verb == "" || !isRel(t.XPOS, "NN", "JJ") || tokens[p+1].Lemma != "for" {
			continue
		}
		deps := r.dependents()
		place, noun := tokens[p+1].Head, deps.with(p, "compound")
		switch {
		case deps.with(p, "cop") >= 0 && place > p && tokens[place].Head == p:
			tokens[deps.with(p, "cop")].Rel = "aux:pass"
			if s := deps.with(p, "nsubj"); s >= 0 {
				tokens[s].Rel = "nsubj:pass"
			}
		case noun == p-1 && place > p:
			r.takePlace(deps, p, noun)
			t.Head, t.Rel, tokens[place].Head = noun, "acl", p
		default:
			continue
		}
		t.UPOS, t.XPOS, t.Lemma = "VERB", "VBN", verb
		tokens[place].Rel = "obl"
		r.moved()
	}
}

// before makes a participle the preposition of the noun behind it, where nobody does it.
func before(r *reading, p int, deps dependents) {
	tokens := r.doc.Tokens
	t := &tokens[p]
	n, over := deps.with(p, "obj"), t.Head
	if t.Rel == "amod" && t.Head > p && isRel(tokens[t.Head].Rel, "obj") {
		n, over = t.Head, tokens[t.Head].Head // "was freed | pending | trial"
		whom := deps.with(over, "iobj")       // "delays | the vote | pending appeal"
		if first, _ := deps.phrase(n); first != p || !deps.passive(over) && whom < over {
			return
		}
		if whom > over {
			tokens[whom].Rel = "obj"
		}
	} else if !isRel(t.Rel, "advcl", "acl") || over > p {
		return
	}
	if n < p || over < 0 || deps.with(p, "aux", "cop", "nsubj", "ccomp", "mark") >= 0 {
		return
	}
	for _, c := range deps.of(p) {
		if c != n {
			tokens[c].Head = n
		}
	}
	tokens[n].Head, tokens[n].Rel = over, "obl"
	if tokens[over].UPOS == "NOUN" {
		tokens[n].Rel = "nmod"
	}
	t.Head, t.Rel, t.UPOS, t.XPOS, t.Lemma = n, "case", "ADP", "IN", strings.ToLower(r.doc.Word(p))
}

// marking makes a participle without a subject the conjunction of the clause right behind it.
func marking(r *reading, p int, deps dependents) {
	tokens := r.doc.Tokens
	t := &tokens[p]
	c := deps.with(p, "ccomp", "advcl")
	if c < p || t.Head > p || !isRel(t.Rel, "ccomp", "advcl", "acl", "xcomp", "conj", "dep") || deps.with(p, "aux", "cop", "nsubj", "obj", "cc") >= 0 || deps.with(c, "nsubj") < 0 {
		return
	}
	first, _ := deps.extent(c)
	if first != p+1 {
		return
	}
	for _, k := range deps.of(p) {
		if k != c {
			tokens[k].Head = c
		}
	}
	tokens[c].Head, tokens[c].Rel = t.Head, "advcl"
	if tokens[p+1].Lemma == "that" && tokens[p+1].Head == c {
		tokens[p+1].Head, tokens[p+1].Rel = p, "fixed"
	}
	t.Head, t.Rel, t.UPOS, t.XPOS, t.Lemma = c, "mark", "SCONJ", "IN", strings.ToLower(r.doc.Word(p))
}

// kindsOf makes a part of the noun for what it is for the genitive of several behind an article
// for one, which is no owner: "a | children's | home", "a women's prison".
func kindsOf(r *reading) {
	tokens := r.doc.Tokens
	for a := 0; a+3 < len(tokens); a++ {
		n := tokens[a].Head
		if tokens[a].Rel != "det" || !isRel(strings.ToLower(r.doc.Word(a)), "a", "an") || n < a || tokens[n].XPOS != "NNS" || tokens[n].Rel != "nmod:poss" || tokens[n].Head < n {
			continue
		}
		tokens[a].Head, tokens[n].Rel = tokens[n].Head, "compound"
	}
}

// actsOfNearer gives a participle to the people right before it, of whom it tells something, where
// the parse gives it to the thing that is about them: "rules on | children working in mines".
func (x *Extractor) actsOfNearer(r *reading) {
	tokens, deps := r.doc.Tokens, r.dependents()
	for v := range tokens {
		n := tokens[v].Head
		if tokens[v].Rel != "acl" || tokens[v].XPOS != "VBG" || n < 0 || n > v || x.people(tokens[n], tokens[n].UPOS == "PROPN") || deps.with(v, "mark", "case") >= 0 {
			continue
		}
		for _, c := range deps.of(n) {
			if _, end := deps.extent(c); c > n && end == v && tokens[c].Rel == "nmod" && x.people(tokens[c], tokens[c].XPOS == "NNPS") && isRel(caseOf(r.doc, deps, c), "on", "about", "regard", "regarding", "concerning", "against", "for") {
				tokens[v].Head = c
				r.moved()
			}
		}
	}
}

// heldNearer gives an infinitive that tells when an event is held to the event right before it,
// where the parse gives it to people: "a candidate in the election | to be held in May".
func (x *Extractor) heldNearer(r *reading) {
	tokens, deps := r.doc.Tokens, r.dependents()
	for v := range tokens {
		n := tokens[v].Head
		if tokens[v].Rel != "acl" || tokens[v].XPOS != "VBN" || n < 0 || n > v || !x.lexicon.Open.Staged[tokens[v].Lemma] || !deps.markedBy(v, infinitiveMark) || !x.people(tokens[n], tokens[n].UPOS == "PROPN") {
			continue
		}
		for _, c := range deps.of(n) {
			if _, end := deps.extent(c); c > n && tokens[c].Rel == "nmod" && tokens[c].UPOS == "NOUN" && end == deps.opening(v) && !x.people(tokens[c], false) {
				tokens[v].Head = c
				r.moved()
			}
		}
	}
}
