package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
)

// byDoing makes a noun the object of the gerund behind a bare "by", where the parse takes the gerund for its
// adjective: "saves money by | closing shops". Behind a passive those with "by" may be who does it: "was
// attacked by retreating troops".
func (x *Extractor) byDoing(r *reading) {
	tokens := r.doc.Tokens
	for g := 2; g+1 < len(tokens); g++ {
		noun, by := tokens[g].Head, g-1
		if tokens[g].Rel == "advcl" && tokens[g+1].Rel == "obl" && tokens[g+1].Head == noun {
			noun = g + 1 // taken for a clause of its own between "by" and its noun
		} else if tokens[g].Rel != "amod" {
			continue
		}
		if tokens[g].XPOS != "VBG" || noun < g || tokens[by].Lemma != "by" || tokens[by].Head != noun || !isRel(tokens[noun].Rel, "obl", "nmod") || tokens[noun].UPOS != "NOUN" {
			continue
		}
		deps, v := r.dependents(), tokens[noun].Head
		if v >= 0 && isRel(tokens[noun].Rel, "nmod") && isRel(tokens[v].Rel, "obj") && v < g {
			if kind, ok := x.lexicon.Nouns.Head(tokens[v].Lemma); !ok || x.happens(tokens[v].Lemma) || x.speaks(tokens[v].Lemma, tokens[g].Lemma) || isPeople(kind.Class) {
				continue // "a report by visiting doctors"
			}
			v = tokens[v].Head
		}
		if v < 0 || v > g || tokens[v].UPOS != "VERB" || tokens[v].XPOS == "VBN" && deps.with(v, "aux") < 0 || deps.passive(v) || !x.hasVerb(tokens[g].Lemma) || !x.takesObject(tokens[g].Lemma) {
			continue
		}
		if deps.with(noun, "det", "nmod:poss", "nummod") >= 0 {
			continue // "by the retreating army"
		}
		tokens[g].Head, tokens[g].Rel, tokens[g].UPOS = v, "advcl", "VERB"
		tokens[by].Head, tokens[by].Rel, tokens[by].UPOS = g, "mark", "SCONJ"
		tokens[noun].Head, tokens[noun].Rel = g, "obj"
		for _, c := range deps.of(noun) { // "by closing shops and | cutting jobs"
			if w, cc := c-1, deps.with(c, "cc"); c > noun && tokens[c].Rel == "conj" && tokens[w].XPOS == "VBG" && x.takesObject(tokens[w].Lemma) && (cc == w-1 || tokens[w-1].Rel == "cc") {
				tokens[w].Head, tokens[w].Rel, tokens[w].UPOS = g, "conj", "VERB"
				tokens[w-1].Head = w
				tokens[c].Head, tokens[c].Rel = w, "obj"
			}
		}
		if w := noun + 2; w < len(tokens) && tokens[noun+1].Rel == "cc" && tokens[w].XPOS == "VBG" && tokens[w].Rel == "conj" && tokens[w].Head == v {
			tokens[w].Head = g
		}
		r.moved()
	}
}

// byThose makes a gerund behind "by" an adjective of the people behind it, where no frame lets somebody do that to
// others: "the burning of the town by | retreating troops".
func (x *Extractor) byThose(r *reading) {
	tokens := r.doc.Tokens
	for g := 2; g+1 < len(tokens); g++ {
		v, by := tokens[g].Head, g-1
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "advcl" || v < 0 || v > g || tokens[by].Lemma != "by" || !x.needsNone(tokens[g].Lemma) {
			continue
		}
		deps := r.dependents()
		noun := deps.with(g, "obj", "obl")
		if noun < g || tokens[by].Head != g && tokens[by].Head != noun || tokens[noun].XPOS != "NNS" || !x.people(tokens[noun], false) || noun > g+2 || deps.with(noun, "det", "nmod:poss") >= 0 || deps.with(noun, "case") > g {
			continue
		}
		deps.handOver(g, noun)
		tokens[noun].Head, tokens[noun].Rel = v, "obl"
		tokens[g].Head, tokens[g].Rel = noun, "amod"
		tokens[by].Head, tokens[by].Rel, tokens[by].UPOS = noun, "case", "ADP"
		r.moved()
	}
}

// byPastRelative hangs a gerund with "by" behind the comma that closes a relative clause on the verb before this,
// where the parse hangs it on the clause's own: "blocked the bridge, which links two towns, | by burning tyres".
func (x *Extractor) byPastRelative(r *reading) {
	tokens := r.doc.Tokens
	for g := 5; g < len(tokens); g++ {
		c, by := tokens[g].Head, g-1
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "advcl" || c < 0 || c > by || tokens[by].Lemma != "by" || r.doc.Word(by-1) != "," || tokens[c].Rel != "acl:relcl" {
			continue
		}
		deps := r.dependents()
		if first := deps.opening(c); first < 1 || r.doc.Word(first-1) != "," || deps.passive(c) {
			continue
		}
		above := tokens[c].Head
		for above >= 0 && tokens[above].UPOS != "VERB" {
			above = tokens[above].Head
		}
		if above >= 0 && above < c {
			tokens[g].Head = above
			r.moved()
		}
	}
}

// besideFinite coordinates a finite verb with that of the clause right before it, where the parse coordinates it with a
// participle above, which it cannot go on: "were trapped as police came in and | warned them".
func (x *Extractor) besideFinite(r *reading) {
	tokens := r.doc.Tokens
	for v := 5; v < len(tokens); v++ {
		h := tokens[v].Head
		if tokens[v].Rel != "conj" || !isFinite(tokens[v].XPOS) || tokens[v].UPOS != "VERB" || h < 0 || h > v || tokens[h].XPOS != "VBN" || !isRel(tokens[h].Rel, "xcomp") {
			continue
		}
		deps := r.dependents()
		cc := deps.with(v, "cc")
		if cc < h || deps.with(v, "nsubj", "aux", "mark") >= 0 || r.doc.Word(cc-1) == "," {
			continue
		}
		for _, a := range deps.of(h) {
			if _, end := deps.extent(a); a > h && a < cc && end >= cc && tokens[a].Rel == "advcl" && tokens[a].XPOS == tokens[v].XPOS && deps.with(a, "nsubj") >= 0 {
				tokens[v].Head = a
				r.moved()
				break
			}
		}
	}
}

// attackedDoing hangs a participle right behind those who are attacked on them, where the parse makes it tell
// what the attackers do: "fired at | men building a wall". What comes of the attack stays with it: "fired at
// men | wounding two".
func (x *Extractor) attackedDoing(r *reading) {
	tokens := r.doc.Tokens
	for g := 3; g < len(tokens); g++ {
		n, v := g-1, tokens[g].Head
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "advcl" || v < 0 || v > n || tokens[n].Head != v || tokens[n].Rel != "obl" || !x.people(tokens[n], false) || x.lexicon.Frames.Harms(tokens[g].Lemma) || x.lexicon.Frames.Manner(tokens[g].Lemma) || x.voiced(tokens[g].Lemma) {
			continue
		}
		if deps := r.dependents(); deps.with(g, "mark", "nsubj", "aux", "case") < 0 && x.attacks(r.doc, deps, v) {
			tokens[g].Head, tokens[g].Rel = n, "acl"
			r.moved()
		}
	}
}

// harmingAbove hangs a participle of a harm behind a clause about those who are attacked on the attack, where the parse
// hangs it on what they did: "fired at men who had met to protest, | wounding two".
func (x *Extractor) harmingAbove(r *reading) {
	tokens := r.doc.Tokens
	for g := 5; g < len(tokens); g++ {
		c := tokens[g].Head
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "advcl" || c < 0 || c > g || r.doc.Word(g-1) != "," || !x.lexicon.Frames.Harms(tokens[g].Lemma) {
			continue
		}
		deps := r.dependents()
		if deps.with(g, "obj") < g || deps.with(g, "nsubj", "mark", "aux") >= 0 {
			continue
		}
		for c >= 0 && isRel(tokens[c].Rel, "advcl", "xcomp", "conj") && !x.attacks(r.doc, deps, c) && tokens[c].Head < c {
			c = tokens[c].Head
		}
		if c < 0 || tokens[c].Rel != "acl:relcl" || x.attacks(r.doc, deps, c) || tokens[c].Head > c {
			continue
		}
		n := tokens[c].Head
		for n >= 0 && isRel(tokens[n].Rel, "nmod", "conj") && tokens[n].Head < n {
			n = tokens[n].Head
		}
		if n < 0 || !isRel(tokens[n].Rel, "obj", "obl") {
			continue
		}
		if v := tokens[n].Head; v >= 0 && v < n && x.attacks(r.doc, deps, v) {
			tokens[g].Head = v
			r.moved()
		}
	}
}

// attacks reports whether a verb, with its object, may tell that somebody or something is attacked or harmed.
func (x *Extractor) attacks(doc *nlp.Document, deps dependents, v int) bool {
	o := deps.with(v, "obj")
	return slices.ContainsFunc(x.lexicon.Frames.Verb(doc.Tokens[v].Lemma), func(f lexicon.VerbFrame) bool {
		armed := f.Type.Super == harmSuper || f.Type.Super == forceSuper && f.Type.Role("instrument") != nil
		return armed && f.Particle == "" && (f.Light == "" || o >= 0 && doc.Tokens[o].Lemma == f.Light)
	})
}

// resultsBeside hangs a participle for what comes of something on the participle before it, where the parse makes it one more
// of what that keeps somebody from: "preventing members from entering the hall and | forcing the vote to be put off".
func (x *Extractor) resultsBeside(r *reading) {
	tokens := r.doc.Tokens
	for g := 5; g < len(tokens); g++ {
		h := tokens[g].Head
		if tokens[g].XPOS != "VBG" || tokens[g].Rel != "conj" || h < 0 || h > g || tokens[h].XPOS != "VBG" || tokens[h].Rel != "advcl" || !x.lexicon.Anaphora.Results[tokens[g].Lemma] {
			continue
		}
		v := tokens[h].Head
		if deps := r.dependents(); v >= 0 && v < h && tokens[v].XPOS == "VBG" && tokens[v].Rel == "advcl" && caseOf(r.doc, deps, h) == "from" && !x.lexicon.Anaphora.Results[tokens[h].Lemma] {
			tokens[g].Head = v
			r.moved()
		}
	}
}
