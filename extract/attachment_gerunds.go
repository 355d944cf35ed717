package extract

import (
	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// gerundObjects makes a noun the object of the gerund before it, where the parse takes
// the gerund for its adjective and the noun for one more object of the verb before:
// "announced waiving fees and | raising wages", "attacked a village, | burning houses".
func (x *Extractor) gerundObjects(r *reading) {
	deps := r.dependents()
	for g := 1; g+1 < len(r.doc.Tokens); g++ {
		t := &r.doc.Tokens[g]
		if t.XPOS != "VBG" || t.Rel != "amod" || t.Head <= g || !x.hasVerb(t.Lemma) || !x.takesObject(t.Lemma) {
			continue
		}
		noun := t.Head
		n := &r.doc.Tokens[noun]
		if n.Rel != "conj" || n.Head < 0 || n.Head > g || deps.with(noun, "det", "case", "nmod:poss") >= 0 {
			continue
		}
		before := n.Head
		v := r.doc.Tokens[before].Head
		if !isRel(r.doc.Tokens[before].Rel, "obj") || v < 0 || v > before || r.doc.Tokens[v].UPOS != "VERB" {
			continue
		}
		mark := &r.doc.Tokens[g-1]
		switch {
		case mark.UPOS == "CCONJ" && r.doc.Tokens[v].XPOS == "VBG":
			t.Rel = "conj"
		case mark.Lemma == "," && r.doc.Tokens[v].XPOS != "VBG" && soleConjunct(r, deps, before) && deps.with(noun, "conj") < 0:
			t.Rel = "advcl"
		default:
			continue
		}
		t.Head, mark.Head = v, g
		n.Head, n.Rel = g, "obj"
	}
}

// accusedOfDoing makes a noun the object of the gerund before it, where the parse takes the gerund for its
// adjective behind the preposition with which the verb tells what somebody does: "accuses Oz of | breaking truce".
func (x *Extractor) accusedOfDoing(r *reading) {
	tokens := r.doc.Tokens
	for g := 3; g+1 < len(tokens); g++ {
		noun := tokens[g].Head
		if tokens[g].XPOS != "VBG" || !isRel(tokens[g].Rel, "amod", "compound") || noun != g+1 || !isRel(tokens[noun].Rel, "obj", "obl", "nmod") || !x.takesObject(tokens[g].Lemma) {
			continue
		}
		deps, v := r.dependents(), tokens[noun].Head
		if v < g && isRel(tokens[noun].Rel, "nmod") && isRel(tokens[v].Rel, "obj") {
			v = tokens[v].Head
		}
		prep := caseOf(r.doc, deps, noun)
		if v < 0 || v > g || deps.with(noun, "case") != g-1 || deps.with(noun, "det", "nmod:poss") >= 0 || deps.with(v, "obj", "iobj") != g-2 || !x.wantsGerund(x.lexicon.Frames.Verb(tokens[v].Lemma), prep) {
			continue
		}
		tokens[g].Head, tokens[g].Rel, tokens[g].UPOS = v, "advcl", "VERB"
		tokens[g-1].Head, tokens[g-1].Rel, tokens[g-1].UPOS = g, "mark", "SCONJ"
		tokens[noun].Head, tokens[noun].Rel, tokens[deps.with(v, "obj", "iobj")].Rel = g, "obj", "obj"
		r.moved()
	}
}

// chargedBehind hangs what somebody is charged with on the verb that says so, where the parse sets it
// into what more is told of him: "charged a man who lives in Oslo | with killing a nurse".
func (x *Extractor) chargedBehind(r *reading) {
	tokens := r.doc.Tokens
	for g := 4; g < len(tokens); g++ {
		c := tokens[g].Head
		gerund := tokens[g].XPOS == "VBG" && isRel(tokens[g].Rel, "advcl")
		if !gerund && !(isRel(tokens[g].Rel, "obl") && isNoun(tokens[g].UPOS)) || c < 0 || c > g || tokens[c].Rel != "acl:relcl" {
			continue
		}
		deps, o := r.dependents(), tokens[c].Head
		v := tokens[o].Head
		prep := caseOf(r.doc, deps, g)
		if v < 0 || v > o || !isRel(tokens[o].Rel, "obj") || prep == "" || r.doc.Word(deps.opening(g)-1) == "," {
			continue
		}
		if x.lexicon.Frames.Charges(tokens[v].Lemma+"_"+prep) && !x.lexicon.Frames.Charges(tokens[c].Lemma+"_"+prep) && (gerund || x.happens(tokens[g].Lemma)) {
			tokens[g].Head = v
			r.moved()
		}
	}
}

// causedBy returns the verb that does something to somebody for what a gerund tells, where a noun
// makes the meaning of the verb and he stands behind that: "imposed sanctions on the bank and its owner | for
// breaking the truce"; -1 without one.
func (x *Extractor) causedBy(r *reading, deps dependents, g int) int {
	prep := caseOf(r.doc, deps, g)
	for v := r.doc.Tokens[g].Head; prep != "" && v >= 0 && r.doc.Tokens[g].XPOS == "VBG"; v = r.doc.Tokens[v].Head {
		if r.doc.Tokens[v].UPOS == "VERB" {
			made := deps.with(v, "obj", "nsubj:pass")
			if made >= 0 && x.lexicon.Frames.Some(r.doc.Tokens[v].Lemma, func(f lexicon.VerbFrame) bool {
				return f.Light == r.doc.Tokens[made].Lemma && f.Tells("cause", prep)
			}) {
				return v
			}
			return -1
		}
		if !isRel(r.doc.Tokens[v].Rel, "obl", "nmod", "conj", "appos", "flat", "obj") {
			return -1
		}
	}
	return -1
}

// soleConjunct reports whether just one other is coordinated with a noun.
func soleConjunct(r *reading, deps dependents, noun int) bool {
	count := 0
	for _, c := range deps.of(noun) {
		if isRel(r.doc.Tokens[c].Rel, "conj") {
			count++
		}
	}
	return count == 1
}

// timesTo hangs an infinitive on the time that somebody is given for what it tells: "gave him
// two days | to leave" does not say that he left.
func (x *Extractor) timesTo(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "VB" || !isRel(t.Rel, "xcomp", "advcl") || t.Head < 0 || t.Head > v {
			continue
		}
		deps := r.dependents()
		to, o := deps.with(v, "mark"), deps.with(t.Head, "obj")
		if to < 1 || o < t.Head || o > to || deps.with(t.Head, "iobj") < 0 || x.lexicon.Cues.Calendar.Units[tokens[o].Lemma] == "" {
			continue
		}
		if _, end := deps.phrase(o); end == to {
			t.Head, t.Rel = o, "acl"
		}
	}
}

// askedBehind hangs an infinitive behind a relative clause on the verb that asks those whom
// that tells of: "asked anyone who saw the car | to call" is no reason to see it; or behind what
// they are asked in.
func (x *Extractor) askedBehind(r *reading) {
	tokens := r.doc.Tokens
	for g := 4; g < len(tokens); g++ {
		c := tokens[g].Head
		if tokens[g].XPOS == "VB" && tokens[g].Rel == "acl" && c >= 0 && c < g && isRel(tokens[c].Rel, "obl") {
			if x.askedIn(r, g, r.dependents()) {
				r.moved()
			}
			continue
		}
		if tokens[g].XPOS != "VB" || !isRel(tokens[g].Rel, "advcl", "xcomp") || c < 0 || c > g || tokens[c].Rel != "acl:relcl" && (tokens[c].Rel != "acl" || tokens[c].XPOS != "VBG") || tokens[c].Head > c {
			continue
		}
		o := tokens[c].Head
		v, deps := tokens[o].Head, r.dependents()
		to := deps.with(g, "mark")
		if !isRel(tokens[o].Rel, "obj", "iobj") || v < 0 || v > o || to < c || tokens[to].XPOS != "TO" || r.doc.Word(to-1) == "," || deps.with(v, "xcomp", "ccomp") >= 0 || !x.wantsInfinitive(x.lexicon.Frames.Verb(tokens[v].Lemma), tokens[o].Lemma) {
			continue
		}
		_, end := deps.extent(c)
		if _, last := deps.extent(g); last != end {
			continue
		}
		tokens[g].Head, tokens[g].Rel = v, "xcomp"
		r.moved()
	}
}

// askedIn hangs an infinitive on the verb that asks somebody, where the parse hangs it on what he
// is asked in: "asked the mayor in a letter | to resign". It reports whether it did.
func (x *Extractor) askedIn(r *reading, g int, deps dependents) bool {
	tokens := r.doc.Tokens
	n := tokens[g].Head
	v, to := tokens[n].Head, deps.with(g, "mark")
	o := deps.with(v, "obj", "iobj")
	if noun, _ := x.lexicon.Nouns.Head(tokens[n].Lemma); noun.Class != ontology.Document && !x.lexicon.Cues.Documents[tokens[n].Lemma] {
		return false // but "in a bid to expand"
	}
	if o < v || o > n || to != n+1 || tokens[to].XPOS != "TO" || !deps.cased(n, "in") || deps.with(v, "xcomp", "ccomp") >= 0 || !x.wantsInfinitive(x.lexicon.Frames.Verb(tokens[v].Lemma), tokens[o].Lemma) {
		return false
	}
	tokens[g].Head, tokens[g].Rel = v, "xcomp"
	return true
}

// fromBehind hangs a gerund behind a participle of the object on the verb that wants it: "bars
// people wearing masks | from entering schools" speaks of nobody who enters one.
func (x *Extractor) fromBehind(r *reading) {
	tokens := r.doc.Tokens
	for g := 4; g < len(tokens); g++ {
		c := tokens[g].Head
		if tokens[g].XPOS != "VBG" || !isRel(tokens[g].Rel, "advcl", "acl") || c < 0 || c > g {
			continue
		}
		deps := r.dependents()
		if !isRel(tokens[c].Rel, "acl") && tokens[c].Head >= 0 && tokens[c].Head < c && isRel(tokens[c].Rel, "obj", "obl") {
			c = tokens[c].Head // "wearing masks | from entering", hung on the masks
		}
		if !isRel(tokens[c].Rel, "acl") || tokens[c].Head < 0 || tokens[c].Head > c {
			continue
		}
		o := tokens[c].Head
		v, prep := tokens[o].Head, caseOf(r.doc, deps, g)
		if prep == "" || v < 0 || !isRel(tokens[o].Rel, "obj", "iobj", "nsubj:pass") || !x.wantsGerund(x.lexicon.Frames.Verb(tokens[v].Lemma), prep) || x.wantsGerund(x.lexicon.Frames.Verb(tokens[c].Lemma), prep) {
			continue
		}
		tokens[g].Head, tokens[g].Rel = v, "advcl"
		r.moved()
	}
}

// gerundBeside coordinates a gerund with the object before it, where the parse coordinates it
// with the finite verb: "the charges include murder | and possessing a gun" charge nobody's charges.
func gerundBeside(r *reading) {
	tokens := r.doc.Tokens
	for g := 3; g < len(tokens); g++ {
		v := tokens[g].Head
		if tokens[g].XPOS != "VBG" || tokens[g].UPOS != "VERB" || tokens[g].Rel != "conj" || v < 0 || v > g || !isFinite(tokens[v].XPOS) {
			continue
		}
		deps := r.dependents()
		o, cc := deps.with(v, "obj"), deps.with(g, "cc")
		if o < v || cc < o || deps.with(g, "aux", "nsubj", "mark") >= 0 || deps.with(v, "xcomp", "ccomp", "aux") >= 0 || r.doc.Word(cc-1) == "," {
			continue
		}
		if _, end := deps.phrase(o); end == cc {
			tokens[g].Head = o
			r.moved()
		}
	}
}
