package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// toldCompound parts the one who is told from the subject of what he is told, where the parse makes
// one phrase of the two: "told | Norwire | rebels seized the port", "told | state radio | Roe's plan failed", "told | NRT | Jane
// Roe had left".
func (x *Extractor) toldCompound(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+3 < len(tokens); v++ {
		if tokens[v].UPOS != "VERB" || !x.lexicon.Cues.Hearers[tokens[v].Lemma] {
			continue
		}
		deps := r.dependents()
		c := deps.with(v, "ccomp")
		if c < v || deps.with(v, "obj", "iobj", "xcomp") >= 0 || deps.passive(v) || deps.with(c, "mark") >= 0 {
			continue
		}
		s := deps.with(c, "nsubj")
		if s < v || !isNoun(tokens[s].UPOS) {
			continue
		}
		if first, _ := deps.phrase(s); first != v+1 {
			continue
		}
		to := -1
		if tokens[s].UPOS == "PROPN" {
			to = bodyBeside(r.doc, v+1, s)
		} else if to = x.hearerIn(r.doc, v+1, s); to < 0 {
			to = x.outletBefore(r.doc, v+1, s)
		}
		if to < 0 {
			continue
		}
		for k := v + 1; k < to; k++ {
			if tokens[k].Head == s {
				tokens[k].Head = to
			}
		}
		tokens[to].Head, tokens[to].Rel = v, "iobj"
		r.moved()
	}
}

// bodyBeside returns the head of the name of a body that begins at a token and beside which the name begins whose
// head is given; -1 without one.
func bodyBeside(doc *nlp.Document, at, name int) int {
	for _, n := range doc.Names {
		if n.First != at || n.Kind != nlp.Organization || n.End > name {
			continue
		}
		for _, o := range doc.Names {
			if o.First == n.End && o.First <= name && name < o.End {
				return headIn(doc, n.First, n.End)
			}
		}
	}
	return -1
}

// hearerIn returns the last token of the name, or the noun of a body or of people, with which the
// words before a noun begin, where it may stand for who is told something; -1 without one.
func (x *Extractor) hearerIn(doc *nlp.Document, first, noun int) int {
	t := first
	if isRel(doc.Tokens[t].Rel, "det") {
		t++
	}
	last := -1
	for ; t < noun && doc.Tokens[t].XPOS == "NNP"; t++ {
		last = t
	}
	if last < 0 {
		if first < noun && doc.Tokens[first].Rel == "compound" && doc.Tokens[first].Head == noun && x.several(doc, first) {
			return first
		}
		return -1
	}
	for _, n := range doc.Names {
		if n.First <= last && last < n.End && (n.Kind == nlp.Place || n.Kind == nlp.Nationality || n.End > last+1) {
			return -1
		}
	}
	if doc.Tokens[last].Head != noun {
		return -1
	}
	return last
}

// outletBefore returns the noun for papers and stations, with no more than adjectives and nouns before
// it, behind which it is told whose it is that a noun heads; -1 without one.
func (x *Extractor) outletBefore(doc *nlp.Document, first, noun int) int {
	for t := first; t < noun; t++ {
		owner := doc.Tokens[t].Head
		if doc.Tokens[t].Rel == "nmod:desc" && owner == t+1 && doc.Tokens[owner].Rel == "nmod:poss" && doc.Tokens[owner].Head == noun {
			known, _ := x.lexicon.Nouns.Head(doc.Tokens[t].Lemma)
			if known.Kind == "Media" {
				return t
			}
			return -1
		}
		if !isRel(doc.Tokens[t].Rel, "det", "amod", "compound") || doc.Tokens[t].UPOS == "PROPN" {
			return -1
		}
	}
	return -1
}

// saidOnDay gives a verb of saying the day behind it, where the parse makes the day a part of what is
// said or of its subject: "said on | Tuesday | rebels seized the port", "said | Friday | it will close
// the port".
func (x *Extractor) saidOnDay(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+3 < len(tokens); v++ {
		if tokens[v].UPOS != "VERB" || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() {
			continue
		}
		d := v + 1
		if tokens[d].UPOS == "ADP" {
			d++
		}
		if x.lexicon.Cues.Calendar.Weekdays[strings.ToLower(r.doc.Word(d))] == 0 || tokens[d].Head == v {
			continue
		}
		deps := r.dependents()
		c, s := deps.with(v, "ccomp"), tokens[d].Head
		if c < d || deps.passive(v) || deps.with(c, "mark") > d || s < d {
			continue
		}
		if compound := isRel(tokens[d].Rel, "compound") && tokens[s].Head == c && isRel(tokens[s].Rel, "nsubj"); !compound && s != c {
			continue
		}
		tokens[d].Head, tokens[d].Rel = v, "obl:unmarked"
		if on := d - 1; on > v {
			tokens[d].Rel = "obl"
			tokens[on].Head, tokens[on].Rel = d, "case"
		}
		r.moved()
	}
}

// saidOfThose gives back its subject to what is said of somebody of whom more is told between
// commas, where the parse makes him the object of the verb of saying: "said | 40 people, including
// nine children, | drowned".
func (x *Extractor) saidOfThose(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+3 < len(tokens); v++ {
		if tokens[v].UPOS != "VERB" || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() || x.lexicon.Cues.Tell[tokens[v].Lemma] {
			continue
		}
		deps := r.dependents()
		o, c := deps.with(v, "obj"), deps.with(v, "advcl")
		if o < v || c < o || deps.with(v, "ccomp", "xcomp") >= 0 || deps.passive(v) || deps.opening(o) != v+1 {
			continue
		}
		aux := deps.with(c, "aux", "cop")
		if deps.with(c, "nsubj", "mark", "csubj", "expl") >= 0 || tokens[c].XPOS != "VBD" && !(aux >= 0 && isFinite(tokens[aux].XPOS)) {
			continue
		}
		if _, end := deps.extent(o); end >= len(tokens) || r.doc.Word(end) != "," || deps.opening(c) != end+1 {
			continue
		}
		tokens[o].Head, tokens[o].Rel, tokens[c].Rel = c, deps.subjectRel(c), "ccomp"
		r.moved()
	}
}

// saidWhole makes the verb of what is said of the word before its object that the parse takes for a
// part of that, and the object for what is said: "concluded | that the drug | reduced | deaths",
// "says | bank | hid | losses".
func (x *Extractor) saidWhole(r *reading) {
	tokens := r.doc.Tokens
	for c := 2; c+1 < len(tokens); c++ {
		o := tokens[c].Head
		if tokens[c].UPOS != "VERB" || !isRel(tokens[c].Rel, "amod", "compound") || o < c || tokens[c].XPOS == "VBG" || !isRel(tokens[o].Rel, "obj") {
			continue
		}
		v := tokens[o].Head
		if v > c || tokens[v].UPOS != "VERB" || !x.lexicon.Cues.Verbs[tokens[v].Lemma].Says() {
			continue
		}
		deps := r.dependents()
		s := deps.with(c, "nsubj", "compound")
		if s < v || s > c || deps.with(v, "ccomp") >= 0 || deps.opening(o) != v+1 {
			continue
		}
		for _, d := range deps.of(o) {
			if d > o && isRel(tokens[d].Rel, "nmod") && deps.preposition(d) != "of" {
				tokens[d].Head, tokens[d].Rel = c, "obl"
			}
		}
		tokens[s].Rel = "nsubj"
		tokens[c].Head, tokens[c].Rel, tokens[c].XPOS = v, "ccomp", "VBD"
		tokens[o].Head = c
		r.moved()
	}
}

// saidOfSubject makes the participle between two subjects of one verb what the first says of the
// second: "Norwire | projected | Roe would win", both of whom the parse lets win.
func (x *Extractor) saidOfSubject(r *reading) {
	tokens := r.doc.Tokens
	for v := 1; v+2 < len(tokens); v++ {
		n := tokens[v].Head
		if tokens[v].Rel != "acl" || tokens[v].XPOS != "VBN" || n < 0 || n > v || !isRel(tokens[n].Rel, "nsubj") || x.lexicon.Cues.Verbs[tokens[v].Lemma] == nil {
			continue
		}
		c := tokens[n].Head
		deps := r.dependents()
		aux := deps.with(c, "aux")
		own := deps.some(c, func(s int) bool { return s > v && s < c && isRel(tokens[s].Rel, "nsubj") && deps.opening(s) == v+1 })
		if c < v || len(deps.of(v)) > 0 || !own || aux < v || tokens[aux].XPOS != "MD" {
			continue
		}
		tokens[v].Head, tokens[v].Rel, tokens[v].XPOS = tokens[c].Head, tokens[c].Rel, "VBD"
		r.reroot(c, v)
		tokens[n].Head, tokens[n].Rel = v, "nsubj"
		tokens[c].Head, tokens[c].Rel = v, "ccomp"
		r.moved()
	}
}

// membersOf gives the first of two bare nouns for people what "of" joins to both, where the parse
// joins it to the second: "were members and supporters | of the club".
func (x *Extractor) membersOf(r *reading) {
	tokens := r.doc.Tokens
	for s := 2; s+2 < len(tokens); s++ {
		h := tokens[s].Head
		if tokens[s].Rel != "conj" || h != s-2 || tokens[s].XPOS != "NNS" || tokens[h].XPOS != "NNS" {
			continue
		}
		first, _ := x.lexicon.Nouns.Head(tokens[h].Lemma)
		second, _ := x.lexicon.Nouns.Head(tokens[s].Lemma)
		deps := r.dependents()
		of := deps.with(s, "nmod")
		if !isPeople(first.Class) || !isPeople(second.Class) || of < s || !deps.cased(of, "of") || deps.with(h, "nmod", "acl") >= 0 || deps.with(s, "amod", "nmod:poss", "nummod", "det") >= 0 {
			continue
		}
		tokens[of].Head = h
		r.moved()
	}
}
