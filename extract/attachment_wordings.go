package extract

import "strings"

// wordedSo parts the thing that somebody calls so from how he calls it, where the parse takes the two for one phrase:
// "called the strike | irresponsible", "called the fine | excessive".
func (x *Extractor) wordedSo(r *reading) {
	tokens := r.doc.Tokens
	for so := 3; so < len(tokens); so++ {
		v, thing := tokens[so].Head, so-1
		if v < 0 || v > thing || !isRel(tokens[so].Rel, "obj", "xcomp") || !isRel(tokens[so].XPOS, "NN", "JJ") || !x.lexicon.Open.Wordings[tokens[v].Lemma] || tokens[thing].Head != so || !isRel(tokens[thing].Rel, "compound", "amod") {
			continue
		}
		deps := r.dependents()
		if deps.with(so, "det") != v+1 || deps.with(v, "obj", "iobj") >= 0 && deps.with(v, "obj", "iobj") != so || deps.with(so, "nmod", "case") >= 0 || !x.isQuality(tokens[so].Lemma) {
			continue
		}
		if _, known := x.lexicon.Nouns.Head(tokens[thing].Lemma); !known {
			continue
		}
		for _, c := range deps.of(so) {
			if c < thing {
				tokens[c].Head = thing
			}
		}
		tokens[thing].Head, tokens[thing].Rel, tokens[thing].UPOS, tokens[thing].XPOS = v, "obj", "NOUN", "NN"
		tokens[so].Rel, tokens[so].UPOS, tokens[so].XPOS = "xcomp", "ADJ", "JJ"
		r.moved()
	}
}

// isQuality reports whether a word that is no known noun ends as adjectives do.
func (x *Extractor) isQuality(word string) bool {
	if _, known := x.lexicon.Nouns.Head(word); known {
		return false
	}
	for ending := range x.lexicon.Open.Qualities {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// namedAsOffice makes whom somebody names as something the object of that, where the parse makes him what
// somebody is named: "named his deputy, Jane Roe, | as his successor".
func (x *Extractor) namedAsOffice(r *reading) {
	tokens := r.doc.Tokens
	for n := 2; n < len(tokens); n++ {
		v := tokens[n].Head
		if tokens[n].Rel != "xcomp" || !isNoun(tokens[n].UPOS) || v < 0 || v > n || !x.lexicon.Open.Turns[tokens[v].Lemma] {
			continue
		}
		deps := r.dependents()
		if as := deps.find(v, func(c int) bool { return c > n && isRel(tokens[c].Rel, "obl") && deps.cased(c, "as") }); as >= 0 && deps.with(v, "obj", "iobj", "aux:pass") < 0 {
			tokens[n].Rel = "obj"
			r.moved()
		}
	}
}

// turnedInto parts the thing that a verb makes or calls something from that, where the parse takes the two for one
// phrase though an article begins another: "declares the outbreak | a global emergency".
func (x *Extractor) turnedInto(r *reading) {
	tokens := r.doc.Tokens
	for so := 3; so < len(tokens); so++ {
		thing := tokens[so].Head
		if !isRel(tokens[so].Rel, "compound", "appos") || !isNoun(tokens[so].UPOS) || thing < 1 || thing > so || !isRel(tokens[thing].Rel, "obj", "iobj") {
			continue
		}
		v, deps := tokens[thing].Head, r.dependents()
		if first, _ := deps.extent(so); v < 0 || v > thing || first != thing+1 || !x.lexicon.Open.Turns[tokens[v].Lemma] || !deps.indefinite(so) || deps.with(v, "xcomp") >= 0 {
			continue
		}
		tokens[thing].Rel = "obj"
		tokens[so].Head, tokens[so].Rel = v, "xcomp"
		r.moved()
	}
}
