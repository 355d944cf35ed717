package extract

import (
	"slices"

	"wiregraph/extract/nlp"
)

// reducedAsides makes of a past form behind a subject no more than what tells of that, where
// the parse takes it for the verb and the one that goes on for a clause under it: a
// lone comma parts no subject from its verb ("the truce, | concluded in May, | lasted weeks", "the mask,
// | thought to be lost, | was found"), and
// a day that somebody is held on does nothing ("the men | captured that day | were freed").
func (x *Extractor) reducedAsides(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+3 < len(tokens); v++ {
		t := &tokens[v]
		if !isParticiple(t.XPOS) || t.UPOS != "VERB" || !isRel(t.Rel, "root", "ccomp", "parataxis") || t.Head > v {
			continue
		}
		deps := r.dependents()
		s := deps.with(v, "nsubj")
		if s < 0 || s > v || tokens[s].UPOS == "PRON" || deps.with(v, "aux", "cop", "expl", "obj", "iobj", "mark", "compound:prt") >= 0 || deps.with(v, "xcomp") >= 0 && !isRel(tokens[v+1].UPOS, "PART", "ADJ") || !x.takesObject(t.Lemma) && x.lexicon.Cues.Verbs[t.Lemma] == nil {
			continue
		}
		w := -1
		switch first, end := deps.phrase(s); {
		case end == v-1 && r.doc.Word(v-1) == "," && !hasWord(r.doc, first, end, ","):
			w = r.goesOn(v, deps)
		case end == v && x.lexicon.Cues.Verbs[t.Lemma] == nil:
			w = x.thatDay(r, v, deps)
		}
		if w < 0 {
			continue
		}
		tokens[w].Head, tokens[w].Rel = t.Head, t.Rel
		if tokens[w].XPOS == "VBN" && deps.with(w, "aux") < 0 {
			tokens[w].XPOS = "VBD"
		}
		r.reroot(v, w)
		tokens[s].Head, tokens[s].Rel = w, deps.subjectRel(w)
		t.Head, t.Rel, t.XPOS = s, "acl", "VBN"
		r.moved()
	}
}

// goesOn returns the verb without a subject right behind the comma that closes what a past
// form before it tells with a preposition, -1 without one.
func (r *reading) goesOn(v int, deps dependents) int {
	tokens := r.doc.Tokens
	if !isRel(tokens[v+1].UPOS, "ADP", "SCONJ", "PART", "ADJ") && !deps.tellsDay(tokens, v) {
		return -1
	}
	under := deps.of(v)
	if x := deps.with(v, "xcomp"); x > v && x < v+4 {
		under = append(slices.Clone(deps.of(x)), under...) // "believed to be ten, | hid"
	}
	for _, w := range under {
		if w < v+3 || tokens[w].UPOS != "VERB" || !isRel(tokens[w].Rel, "ccomp", "xcomp", "advcl", "conj", "parataxis", "dep") || deps.markedBy(w, infinitiveMark) || deps.with(w, "nsubj", "csubj", "mark", "cc", "expl", "case") >= 0 {
			continue
		}
		first, _ := deps.extent(w)
		for first < w && tokens[first].UPOS == "PUNCT" {
			first++
		}
		if a := deps.with(w, "aux"); (a == first && isTensed(tokens[a].XPOS) || first == w && isRel(tokens[w].XPOS, "VBD", "VBZ", "VBP", "VBN")) && r.doc.Word(first-1) == "," && deps.with(w, "obl:agent") < 0 {
			return w
		}
		return -1
	}
	return -1
}

// tellsDay reports whether a bare phrase of time stands right behind v.
func (d dependents) tellsDay(tokens []nlp.Token, v int) bool {
	o := d.with(v, "obl:tmod")
	return o > v && isNoun(tokens[o].UPOS)
}

// thatDay returns the finite verb of which the parse makes a time right behind v the subject, and
// hangs the time on v: -1 without one.
func (x *Extractor) thatDay(r *reading, v int, deps dependents) int {
	tokens := r.doc.Tokens
	w := deps.with(v, "ccomp")
	if w < v || deps.with(w, "mark", "expl") >= 0 {
		return -1
	}
	n := deps.with(w, "nsubj")
	if n < v || !x.lexicon.Frames.IsTime(tokens[n].Lemma) || deps.with(n, "det", "amod") != v+1 || n != v+2 {
		return -1
	}
	tokens[n].Head, tokens[n].Rel = v, "obl:tmod"
	return w
}
