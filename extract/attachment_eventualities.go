package extract

import "wiregraph/graph"

// eventualities makes what a noun for what may happen has behind "of" the subject of the participle
// behind that: "the risk of | the bridge collapsing" is no risk of a bridge. The parse takes the participle
// for one that describes either of the two nouns, and the bridge would have fallen.
func (x *Extractor) eventualities(r *reading) {
	tokens := r.doc.Tokens
	for g := 3; g < len(tokens); g++ {
		t := &tokens[g]
		if t.XPOS != "VBG" || !isRel(t.Rel, "acl", "nmod", "appos") || t.Head < 0 || t.Head > g || r.doc.Word(g-1) == "," {
			continue
		}
		deps := r.dependents()
		if deps.with(g, "mark", "case", "nsubj", "det") >= 0 {
			continue
		}
		of := x.mayBefall(r, deps, g)
		if of < 0 {
			continue
		}
		noun := tokens[of].Head
		for _, c := range deps.of(of) {
			if c < of && tokens[c].Rel == "case" {
				tokens[c].Head, tokens[c].Rel = g, "mark"
			}
		}
		tokens[of].Head, tokens[of].Rel = g, "nsubj"
		t.Head, t.Rel, t.UPOS = noun, "acl", "VERB"
		r.moved()
	}
}

// mayBefall returns the head of the phrase that ends right before a participle and stands with "of" behind
// a noun for what may happen; -1 without one.
func (x *Extractor) mayBefall(r *reading, deps dependents, g int) int {
	tokens := r.doc.Tokens
	for of := tokens[g].Head; of >= 0; of = tokens[of].Head {
		h := of
		if of == tokens[g].Head && x.isEventuality(tokens[of].Lemma) { // the participle hangs on the noun itself
			h = deps.find(of, func(c int) bool { return c > of && c < g && tokens[c].Rel == "nmod" && deps.cased(c, "of") })
			if h < 0 {
				return -1
			}
		}
		n := tokens[h].Head
		if n < 0 || n > h || !isRel(tokens[h].Rel, "nmod") || !isNoun(tokens[h].UPOS) {
			return -1
		}
		if tokens[n].UPOS == "NOUN" && deps.cased(h, "of") && x.isEventuality(tokens[n].Lemma) && r.endsAt(deps, h, g) {
			return h
		}
	}
	return -1
}

// endsAt reports whether all between a head and a token behind it belongs to the phrase of that head.
func (r *reading) endsAt(deps dependents, head, end int) bool {
	for t := head + 1; t < end; t++ {
		above := r.doc.Tokens[t].Head
		for above > head && above < end {
			above = r.doc.Tokens[above].Head
		}
		if above != head {
			return false
		}
	}
	return true
}

// isEventuality reports whether a noun tells that something may happen, whoever thinks so: "risk", "threat",
// but not "the concerns of | people working there".
func (x *Extractor) isEventuality(lemma string) bool {
	cue := x.lexicon.Cues.Nouns[lemma]
	if cue == nil || cue.Speaker != nobody {
		return false
	}
	switch graph.Modality(cue.Modality) {
	case graph.Possible, graph.Likely, graph.Expected:
		return true
	case graph.Intended:
		for _, f := range x.lexicon.Frames.Noun(lemma) {
			if f.Type.ID == threat {
				return true
			}
		}
	}
	return false
}

// nobody is the speaker of a cue by which the author himself tells how sure something is.
const nobody = "none"

// threat is the type of what somebody says will befall others.
const threat = "THREATEN"
