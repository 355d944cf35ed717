package extract

import "wiregraph/extract/nlp"

// whichSaid makes the clause of "which" of who says or thinks what is told in it, where the parse makes
// it a clause of the speaker within what is told, or leaves what is told outside: "2014,
// which | his wife said | was caused by a stroke".
func (x *Extractor) whichSaid(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v+1 < len(tokens); v++ {
		t := &tokens[v]
		if t.UPOS != "VERB" || t.Rel != "acl:relcl" || !isFinite(t.XPOS) {
			continue
		}
		cue := x.lexicon.Cues.Verbs[t.Lemma]
		if !cue.Says() && (cue == nil || cue.Speaker != "held") {
			continue
		}
		deps := r.dependents()
		s, c, which := t.Head, -1, -1
		if n := deps.with(v, "nsubj"); n >= 0 {
			s, which = n, deps.with(v, "obj")
			if b := &tokens[v+1]; b.Rel == "cop" && b.Head > v && deps.with(b.Head, "nsubj") < 0 {
				c = b.Head
			} else if which >= 0 {
				c = subjectless(r, deps, v)
			} else if k := deps.with(v, "ccomp"); k > v && deps.with(k, "nsubj", "mark", "expl") < 0 && (finite(r, deps, k) || tokens[k].XPOS == "VBN") {
				c, which = k, deps.find(k, func(o int) bool { return o < v && isRel(tokens[o].Rel, "obj") }) // "which it said harmed trade"
			}
		} else if isRel(tokens[s].Rel, "nsubj") && s < v && tokens[s].Head > v {
			c, which = tokens[s].Head, deps.with(tokens[s].Head, "obj")
		} else if n := subjectBefore(r.doc, v); n >= 0 && tokens[n].Head > v && tokens[tokens[n].Head].Head == s && isRel(tokens[tokens[n].Head].Rel, "acl:relcl") {
			s, c = n, tokens[n].Head
			which = deps.with(c, "obj")
		}
		first, end := deps.phrase(s)
		for end < v && tokens[end].UPOS == "ADV" && tokens[end].Head == v {
			end++ // "which the firm | now | says"
		}
		if c < 0 || which < 0 || which != first-1 || end != v || !isWhPronoun(tokens[which].XPOS) {
			continue
		}
		if tokens[s].Head != v {
			t.Head, t.Rel = tokens[c].Head, tokens[c].Rel
			deps.handOver(c, v)
			tokens[s].Head = v
		}
		tokens[c].Head, tokens[c].Rel = v, "ccomp"
		tokens[which].Head, tokens[which].Rel, tokens[s].Rel = c, deps.subjectRel(c), "nsubj"
		r.moved()
	}
}

// subjectBefore returns the subject of another clause that stands right before a verb or an adverb
// there, -1 without one.
func subjectBefore(doc *nlp.Document, v int) int {
	n := v - 1
	for n > 0 && doc.Tokens[n].UPOS == "ADV" {
		n--
	}
	if !isRel(doc.Tokens[n].Rel, "nsubj") {
		return -1
	}
	return n
}

// subjectless returns the clause without a subject right behind a verb of saying or thinking,
// "which they believe | lie under water", -1 without one.
func subjectless(r *reading, deps dependents, v int) int {
	for _, c := range deps.of(v) {
		first, _ := deps.extent(c)
		t := &r.doc.Tokens[c]
		if first != v+1 || !isRel(t.Rel, "ccomp", "obj") || deps.with(c, "nsubj", "csubj", "expl", "mark") >= 0 {
			continue
		}
		if modal := deps.with(c, "aux", "cop"); modal == first || modal < 0 && deps.with(c, "det") < 0 && isRel(t.XPOS, "VBZ", "VBP", "VBD", "VB") {
			return c
		}
	}
	return -1
}
