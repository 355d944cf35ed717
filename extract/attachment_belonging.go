package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
)

// distances takes how far away something happens for no object ("struck | 20 km off the
// coast"), and by how much something changes for one ("fell | 8 percent").
func (x *Extractor) distances(r *reading) {
	words := x.lexicon.Relations
	for t := range r.doc.Tokens {
		tok := &r.doc.Tokens[t]
		if tok.UPOS != "NOUN" || t+1 == len(r.doc.Tokens) || t < 2 || r.doc.Token(t-1).UPOS != "NUM" {
			continue
		}
		next := &r.doc.Tokens[t+1]
		away := words.Compass[next.Lemma] || words.Off[next.Lemma]
		switch {
		case tok.Rel == "obj" && away && words.Sizes[tok.Lemma]:
			tok.Rel = "obl:unmarked"
		case tok.Rel == "obl:unmarked" && !away && words.Units[tok.Lemma] && !words.Sizes[tok.Lemma] && !words.Lengths[tok.Lemma] && !x.timeNoun(tok.Lemma) && tok.Head == t-2 && r.doc.Token(t-2).UPOS == "VERB":
			tok.Rel = "obj"
		}
	}
}

// bareObliques makes an object of the noun without a preposition that follows a verb
// without one: "showed off | a new bus". Times are told apart by their relation.
func (x *Extractor) bareObliques(r *reading) {
	for t := range r.doc.Tokens {
		tok := &r.doc.Tokens[t]
		if tok.Rel != "obl" || tok.UPOS != "NOUN" || tok.Head < 0 || tok.Head > t || r.doc.Tokens[tok.Head].UPOS != "VERB" {
			continue
		}
		deps := r.dependents()
		bare := deps.with(t, "case", "mark") < 0 && deps.with(t, "det", "amod", "nummod", "compound", "nmod:poss") >= 0 && !prepositionIn(r.doc, tok.Head, t)
		if bare && deps.with(tok.Head, "obj", "ccomp", "xcomp", "aux:pass") < 0 && !inTime(r.doc, t) && !x.timeNoun(tok.Lemma) {
			tok.Rel = "obj"
		}
	}
}

// particled makes the particle of a verb of what the parse takes for the preposition of its object,
// where something hangs on this that the two want: "handed over the keys | to the mayor, who left".
func (x *Extractor) particled(r *reading) {
	tokens := r.doc.Tokens
	for t := 1; t < len(tokens); t++ {
		o, v := tokens[t].Head, t-1
		if tokens[t].Rel == "compound:prt" && o == v { // "called off | a strike", of which the parse makes what the subject is called
			if so := r.dependents().with(v, "xcomp"); so > t && tokens[so].UPOS == "NOUN" && r.dependents().with(v, "obj") < 0 && r.dependents().with(so, "case", "mark", "cop") < 0 && x.hasParticle(tokens[v].Lemma, tokens[t].Lemma) {
				tokens[so].Rel = "obj"
				r.moved()
			}
			continue
		}
		if tokens[t].Rel != "case" || o < t || tokens[o].Head != v || tokens[o].Rel != "obl" || tokens[v].UPOS != "VERB" || isParticiple(tokens[v].XPOS) && r.dependents().passive(v) || r.dependents().with(v, "obj") >= 0 {
			continue
		}
		for _, c := range r.dependents().of(o) {
			prep := caseOf(r.doc, r.dependents(), c)
			if c < o || !isRel(tokens[c].Rel, "nmod") || prep == "" || prep == "of" || !x.lexicon.Frames.Some(tokens[v].Lemma, func(f lexicon.VerbFrame) bool {
				return f.Light == "" && f.Particle == tokens[t].Lemma && f.Must("O") && f.Has(prep)
			}) {
				continue
			}
			tokens[t].Head, tokens[t].Rel = v, "compound:prt"
			tokens[o].Rel = "obj"
			tokens[c].Head, tokens[c].Rel = v, "obl"
			for _, w := range r.dependents().of(o) {
				if w > c && tokens[w].Rel == "acl:relcl" {
					tokens[w].Head = c
				}
			}
			r.moved()
			break
		}
	}
}

// prepositionIn reports whether a preposition stands between a verb and a noun, which the
// parse may hang on a word of the phrase that it opens: "embarked | on raising wages", but
// not "proposed to the council | a plan", where it opens another phrase of the verb and no
// mark stands between.
func prepositionIn(doc *nlp.Document, verb, noun int) bool {
	opens, marks := false, false
	for t := verb + 1; t < noun; t++ {
		tok := &doc.Tokens[t]
		marks = marks || tok.UPOS == "PUNCT"
		if tok.UPOS != "ADP" || !isRel(tok.Rel, "case", "mark") {
			continue
		}
		if h := tok.Head; h < t || h >= noun || doc.Tokens[h].Head != verb || !isRel(doc.Tokens[h].Rel, "obl") {
			return true
		}
		opens = true
	}
	return opens && marks
}

// nounPhrases hangs a phrase on the noun that has a place for it: on the object of a
// verb that has none ("prohibits the export of weapons | to Norland"), and not on
// what this noun is of ("the use of torture | by the guards").
func (x *Extractor) nounPhrases(r *reading) {
	tokens, body := r.doc.Tokens, namedTokens(r.doc, nlp.Organization)
	for t := range tokens {
		tok := &tokens[t]
		if tok.Head < 0 || tok.Head > t || !isRel(tok.Rel, "obl", "nmod") || isRel(tok.Rel, "obl:agent", "nmod:poss") {
			continue
		}
		deps, prep := r.dependents(), caseOf(r.doc, r.dependents(), t)
		if prep == "" || prep == "of" {
			continue
		}
		above, frames := tok.Head, x.lexicon.Frames
		if v := x.changed(r, deps, t); v >= 0 && prep == "to" {
			tok.Head, tok.Rel = v, "obl"
			continue
		}
		if v := verbOver(tokens, above); isRel(tok.Rel, "nmod") && v >= 0 && x.goesTo(r, deps, t, v, prep) {
			tok.Head, tok.Rel = v, "obl"
			continue
		}
		if isRel(tok.Rel, "nmod") {
			of := &tokens[above]
			n := of.Head
			if n < 0 || n > above || !isRel(of.Rel, "nmod") || !deps.cased(above, "of") || tokens[n].UPOS != "NOUN" {
				continue
			}
			if prep == "by" && frames.NounHas(tokens[n].Lemma, prep) && !frames.NounHas(of.Lemma, prep) || prep == "in" && tok.UPOS == "PROPN" && body[above] && len(frames.Noun(tokens[n].Lemma)) > 0 {
				tok.Head = n // "the use of torture | by the guards", "the summit of the League | in Springfield"
			}
			continue
		}
		o := deps.with(above, "obj")
		if tokens[above].UPOS != "VERB" || o < above || o > t || tokens[o].UPOS != "NOUN" || !x.belongsTo(tokens[o].Lemma, prep, tokens[above].Lemma) || isRel(prep, "on", "in") && x.whichTime(r, deps, t) {
			continue // but "blocked the law | on Monday"
		}
		if _, end := deps.phrase(o); slices.Contains(deps.of(t), end) || deps.with(t, "case") == end {
			tok.Head, tok.Rel = o, "nmod"
		}
	}
}

// belongsTo reports whether a phrase with the preposition belongs to the noun that is the
// object of a verb: the noun has a place for it, and the verb has none. A verb that means
// little has its places beside its own noun alone ("offer an apology | to").
func (x *Extractor) belongsTo(noun, prep, verb string) bool {
	frames := x.lexicon.Frames
	if frames.NounHas(noun, prep) {
		return !frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Has(prep) })
	}
	return x.lexicon.Open.Complements[prep][noun] && !frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Has(prep) && (f.Plain() && f.Has("O") || f.Light == noun) })
}

// changed returns the verb of which a number tells what a value is then, where the parse
// makes it a part of by how much it changed: "fell by a quarter | to 40". -1 of others.
func (x *Extractor) changed(r *reading, deps dependents, value int) int {
	tokens := r.doc.Tokens
	if v := valueAt(r.doc, value); !isRel(tokens[value].Rel, "nmod") || tokens[value].UPOS != "NUM" && (v == nil || v.Kind == nlp.Date) {
		return -1
	}
	by := tokens[value].Head
	for steps := 0; steps < 3 && by >= 0 && isRel(tokens[by].Rel, "nmod"); steps++ {
		by = tokens[by].Head
	}
	if by < 0 || !isRel(tokens[by].Rel, "obl") || tokens[by].Head < 0 || tokens[by].Head > by {
		return -1
	}
	v := tokens[by].Head
	changes := x.lexicon.Frames.Some(tokens[v].Lemma, func(f lexicon.VerbFrame) bool { return f.Light == "" && f.Has("by") && f.Has("to") })
	if !changes || caseOf(r.doc, deps, by) != "by" {
		return -1
	}
	return v
}

// verbOver returns the verb of which a noun, or what it is of, is the object; -1 when
// it is none.
func verbOver(tokens []nlp.Token, noun int) int {
	for steps := 0; steps < 3 && noun >= 0 && isRel(tokens[noun].Rel, "nmod"); steps++ {
		noun = tokens[noun].Head
	}
	if noun < 0 || tokens[noun].Rel != "obj" || tokens[noun].Head < 0 || tokens[noun].Head > noun || tokens[tokens[noun].Head].UPOS != "VERB" {
		return -1
	}
	return tokens[noun].Head
}

// goesTo reports whether a name behind a preposition is that to which the verb's object
// goes, or from which it comes, and no part of the object: the verb has a place for it
// and no noun in between has ("shipped containers of munitions | to Norland").
func (x *Extractor) goesTo(r *reading, deps dependents, name, verb int, prep string) bool {
	if r.doc.Tokens[name].UPOS != "PROPN" || prep != "to" && prep != "from" || x.hasPhrase(r, deps, verb, prep) || !x.takesBeside(r.doc.Tokens[verb].Lemma, prep) {
		return false
	}
	for n := r.doc.Tokens[name].Head; n != verb; n = r.doc.Tokens[n].Head {
		if x.lexicon.Frames.NounHas(r.doc.Tokens[n].Lemma, prep) {
			return false
		}
	}
	return true
}

// worthObjects hangs an adjective with an object of its own on the noun at once before
// it: "bought cars | worth 2 million dollars".
func worthObjects(r *reading) {
	for t := 1; t < len(r.doc.Tokens); t++ {
		tok, before := &r.doc.Tokens[t], &r.doc.Tokens[t-1]
		if o := tok.Head; tok.Lemma == "worth" && tok.Rel == "advcl" && o >= 0 && o < t { // "bought a picture by Jane Roe | worth 2 million dollars"
			deps := r.dependents()
			by := deps.with(t, "nsubj")
			if o = deps.with(o, "obj"); o >= 0 && o < t-1 && deps.with(t, "obj") > t && deps.with(t, "mark", "cop") < 0 && (by < 0 || by < t && by > o && deps.cased(by, "by")) {
				if by >= 0 {
					r.doc.Tokens[by].Head, r.doc.Tokens[by].Rel = o, "nmod"
					r.moved()
				}
				if _, end := r.dependents().phrase(o); end == t {
					tok.Head, tok.Rel, tok.UPOS, tok.XPOS = o, "amod", "ADJ", "JJ"
					r.moved()
					continue
				}
			}
		}
		if tok.XPOS == "JJ" && tok.Rel == "advcl" && before.UPOS == "NOUN" && before.Head == tok.Head && isRel(before.Rel, "obj", "obl") && r.dependents().with(t, "obj") > t && r.dependents().with(t, "mark", "nsubj", "cop") < 0 {
			tok.Head, tok.Rel, tok.UPOS = t-1, "amod", "ADJ"
		}
	}
}
