package extract

// copular reports whether what token h heads is a clause of its own in which a
// copula says something: "ruled that | the law is void".
func (d dependents) copular(h int) bool {
	return !isVerb(d.doc.Tokens[h].UPOS) && isRel(d.doc.Tokens[h].Rel, "ccomp", "csubj") && d.with(h, "cop") >= 0 && d.with(h, "nsubj", "csubj") >= 0
}

// being reports whether what token h heads tells with a gerund what somebody is: "accused of | being a spy".
func (d dependents) being(h int) bool {
	c := d.with(h, "cop")
	return !isVerb(d.doc.Tokens[h].UPOS) && c >= 0 && d.doc.Tokens[c].XPOS == "VBG" && d.with(h, "nsubj", "csubj") < 0
}

// copula returns the tokens, half-open, of a copular clause: its subject, the
// copula and what that says.
func (d dependents) copula(h int) (first, end int) {
	first, end = d.phrase(h)
	for _, c := range d.of(h) {
		if isRel(d.doc.Tokens[c].Rel, "nsubj", "csubj", "cop", "aux", "expl") {
			a, b := d.phrase(c)
			first, end = min(first, a), max(end, b)
		}
	}
	return first, end
}

// toldBy returns the verb of what a verb of saying tells: of its clause, or of the one that it stands
// beside. -1 without one.
func (d dependents) toldBy(v int) int {
	told := d.with(v, "ccomp")
	if told < 0 && isRel(d.doc.Tokens[v].Rel, "parataxis") {
		told = d.doc.Tokens[v].Head
	}
	return told
}

// clausal reports whether a token heads a clause: a verb, or what a copula
// says of its subject.
func (d dependents) clausal(t int) bool {
	return isVerb(d.doc.Tokens[t].UPOS) || d.with(t, "cop") >= 0
}

// passive reports whether a verb stands in the passive, or is a participle
// that lacks its subject ("the car, said to be").
func (d dependents) passive(v int) bool {
	if d.with(v, "nsubj:pass", "aux:pass", "csubj:pass") >= 0 {
		return true
	}
	tok := d.doc.Tokens[v]
	return tok.XPOS == "VBN" && isRel(tok.Rel, "acl") && tok.Rel != "acl:relcl" && d.with(v, "nsubj", "aux") < 0
}

// past reports whether the verb of a clause stands in a past tense.
func (d dependents) past(v int) bool {
	if d.doc.Tokens[v].XPOS == "VBD" {
		return true
	}
	for _, a := range d.of(v) {
		tok := d.doc.Tokens[a]
		if isRel(tok.Rel, "aux", "cop") && (tok.XPOS == "VBD" || tok.Lemma == "have" && d.doc.Tokens[v].XPOS == "VBN") {
			return true
		}
	}
	return false
}

// preposition returns the lemma of the word that introduces a clause or a
// phrase, "" without one.
func (d dependents) preposition(t int) string {
	if m := d.with(t, "mark", "case"); m >= 0 {
		return d.doc.Tokens[m].Lemma
	}
	return ""
}

// cased reports whether the phrase has the preposition.
func (d dependents) cased(t int, prep string) bool {
	for _, c := range d.of(t) {
		if isRel(d.doc.Tokens[c].Rel, "case") && d.doc.Tokens[c].Lemma == prep {
			return true
		}
	}
	return false
}

// markedBy reports whether one of the words introduces the clause: alone, or
// with the words fixed to it ("in order to").
func (d dependents) markedBy(t int, words map[string]bool) bool {
	for _, m := range d.of(t) {
		tok := d.doc.Tokens[m]
		if m > t || !isRel(tok.Rel, "mark", "case", "advmod") {
			continue
		}
		if words[tok.Lemma] {
			return true
		}
		for _, f := range d.of(m) {
			if d.doc.Tokens[f].Rel == "fixed" && words[tok.Lemma+" "+d.doc.Tokens[f].Lemma] {
				return true
			}
		}
	}
	return false
}

// indefinite reports whether a noun stands with an indefinite article.
func (d dependents) indefinite(noun int) bool {
	t := d.with(noun, "det")
	return t >= 0 && isRel(d.doc.Tokens[t].Lemma, "a", "an", "another")
}

// ofPhrase reports whether a token hangs on a noun with "of".
func (d dependents) ofPhrase(t int) bool {
	return isRel(d.doc.Tokens[t].Rel, "nmod") && d.cased(t, "of")
}
