package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

// coordinated hangs the second of two verbs on the one that it goes on with, where the
// parse hangs it too low: on what is said, though nothing there could do it ("said a
// search was under way and | urged residents to stay"), or on a gerund, though it is
// finite ("accused her of having lied and | called on her to go").
func (x *Extractor) coordinated(r *reading) {
	tokens := r.doc.Tokens
	for v := 2; v < len(tokens); v++ {
		t := &tokens[v]
		h := t.Head
		if t.Rel != "conj" || h < 0 || h > v || t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" {
			continue
		}
		s := tokens[h].Head
		if s < 0 || s > h || tokens[s].UPOS != "VERB" || tokens[s].XPOS != t.XPOS {
			continue
		}
		deps := r.dependents()
		if deps.with(v, "nsubj", "expl", "aux", "mark") >= 0 || deps.with(s, "nsubj") < 0 {
			continue
		}
		low := isRel(tokens[h].Rel, "ccomp") && x.outside(r, deps, v, h, s)
		if g := deps.with(h, "aux"); isRel(tokens[h].Rel, "advcl", "xcomp", "acl") && (tokens[h].XPOS == "VBG" || g >= 0 && tokens[g].XPOS == "VBG") {
			low = true
		}
		if low {
			t.Head = s
			r.moved()
		}
	}
}

// saidInTurn coordinates with what somebody says the next of three things told of the same one, where the
// parse makes it said beside that, without a subject, or what the speaker does: "said the firm had closed the mine, |
// sold the ships and left".
func (x *Extractor) saidInTurn(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		s := tokens[v].Head
		if !isRel(tokens[v].Rel, "ccomp", "conj") || s < 0 || s > v || !isRel(tokens[v].XPOS, "VBD", "VBN") {
			continue
		}
		deps := r.dependents()
		c := deps.with(s, "ccomp")
		if c < s || c >= v || deps.with(c, "nsubj") < 0 || deps.with(v, "nsubj", "csubj", "expl", "mark", "aux", "ccomp", "cc") >= 0 || r.doc.Word(deps.opening(v)-1) != "," {
			continue
		}
		if tokens[v].Rel == "conj" && (tokens[c].XPOS != "VBN" || deps.with(c, "aux") < 0 || x.speaksUp(r, v) || !x.lexicon.Cues.Verbs[tokens[s].Lemma].Says()) {
			continue
		}
		tokens[v].Head, tokens[v].Rel, tokens[v].XPOS = c, "conj", tokens[c].XPOS
		r.moved()
	}
}

// outside reports whether a verb cannot be part of what verb s says in clause h, which it is
// joined with.
func (x *Extractor) outside(r *reading, deps dependents, v, h, s int) bool {
	tokens, cues := r.doc.Tokens, x.lexicon.Cues
	t, cue := &tokens[v], cues.Verbs[tokens[s].Lemma]
	switch {
	case x.speaksUp(r, v) && x.lifeless(r, deps.with(h, "nsubj", "expl")):
		return true
	case x.speaksUp(r, v) && cue.Says() && !x.learns(t.Lemma) && r.ruled(x, deps, h):
		return true // "said the deal was good and | urged the senate to pass it"
	case (x.lexicon.Fillers.Human[t.Lemma] || x.denies(t.Lemma)) && x.written(r, deps.with(h, "nsubj")):
		return true // "said the letter was genuine but | denied that he had sent it"
	case x.speaksUp(r, v) && x.denies(tokens[s].Lemma) && tokens[h].XPOS != t.XPOS:
		return true // "denied that he had lied and | blamed the press"
	case x.speaksUp(r, v) && cue.Says() && !x.learns(t.Lemma) && x.apartWithAnd(r, deps, v, h):
		return true // "said that he knew nothing, and | accused the union of lying"
	case x.denies(t.Lemma) && cue.Says() && !x.denies(tokens[s].Lemma) && r.noSpeaker(x, deps.with(h, "nsubj")):
		return true // "admitted that the letter was his but | denied writing it", "said it would help and | denied"
	case t.XPOS == "VBZ" && r.several(deps, deps.with(h, "nsubj")):
		return true // "says they are treated well and | asks her government to act"
	case t.XPOS == "VBD" && cue.Says() && (cues.Verbs[t.Lemma].Says() || cues.Judging[t.Lemma] != nil):
		_, end := deps.phrase(v)
		return r.opensQuote(v+1, end) && !r.opensQuote(s+1, h) // "said that he had gone and | called the report “a lie”"
	}
	return false
}

// noSpeaker reports whether the subject of what somebody says is a paper, or an "it" that can but be
// who says it.
func (r *reading) noSpeaker(x *Extractor, s int) bool {
	return s >= 0 && (r.doc.Tokens[s].XPOS == "PRP" && r.doc.Tokens[s].Lemma == "it" || r.doc.Tokens[s].UPOS == "NOUN" && x.lexicon.Cues.Documents[r.doc.Tokens[s].Lemma])
}

// learns reports whether a verb tells that somebody comes to know something as well as that he
// says so: "discovered".
func (x *Extractor) learns(lemma string) bool {
	cue := x.lexicon.Cues.Verbs[lemma]
	return cue != nil && cue.Stance == "endorse" && !x.lexicon.Frames.Some(lemma, func(f lexicon.VerbFrame) bool { return f.Type.Super == speechSuper })
}

// apartWithAnd reports whether a comma and a conjunction right before a verb part it from what
// alone it is joined with, and do not set it against that.
func (x *Extractor) apartWithAnd(r *reading, deps dependents, v, h int) bool {
	cc := deps.with(v, "cc")
	first := deps.opening(v)
	return cc == first && cc > 0 && r.doc.Word(cc-1) == "," && deps.with(h, "conj") == v && !x.lexicon.Cues.Contrasts[strings.ToLower(r.doc.Word(cc))]
}

// opensQuote reports whether a quotation begins among the tokens.
func (r *reading) opensQuote(first, end int) bool {
	for t := first; t < end; t++ {
		if isQuoteMark(r.doc.Word(t)) {
			return true
		}
	}
	return false
}

// several reports whether a subject is one in the plural.
func (r *reading) several(deps dependents, s int) bool {
	if s < 0 {
		return false
	}
	t := &r.doc.Tokens[s]
	return t.XPOS == "NNS" || t.XPOS == "NNPS" || t.Morph.Number == "Plur" || deps.with(s, "conj") > s
}

// speaksUp reports whether a verb tells what only somebody does: says, wants, asks for.
func (x *Extractor) speaksUp(r *reading, v int) bool {
	lemma := r.doc.Tokens[v].Lemma
	if cue := x.lexicon.Cues.Verbs[lemma]; cue != nil && cue.Speaker != "none" || x.lexicon.Fillers.Human[lemma] {
		return true
	}
	return x.lexicon.Frames.Some(lemma, func(f lexicon.VerbFrame) bool { return f.Type.Super == speechSuper })
}

// lifeless reports whether a subject is none who could say anything: what happens, a thing,
// a thought, "there".
func (x *Extractor) lifeless(r *reading, s int) bool {
	if s < 0 {
		return false
	}
	if t := r.doc.Tokens[s]; t.UPOS == "DET" || t.UPOS == "NUM" { // "some | of the watches"
		for n := s + 1; n < len(r.doc.Tokens) && n < s+6; n++ {
			if k := r.doc.Tokens[n]; k.Head == s && k.Rel == "nmod" {
				s = n
				break
			}
		}
	}
	if t := r.doc.Tokens[s]; t.UPOS != "NOUN" {
		return t.Rel == "expl"
	}
	noun, ok := x.lexicon.Nouns.Head(r.lemma(s))
	return ok && isClass(noun.Class, ontology.Event, ontology.Concept, ontology.Artifact)
}

// ruled reports whether a clause tells of a law or a deal, which asks nobody for anything.
func (r *reading) ruled(x *Extractor, deps dependents, h int) bool {
	s := deps.with(h, "nsubj")
	return s >= 0 && r.doc.Tokens[s].UPOS == "NOUN" && x.isNorm(r.lemma(s))
}

// written reports whether a subject is a document, which says things but has no mind.
func (x *Extractor) written(r *reading, s int) bool {
	if s < 0 || r.doc.Tokens[s].UPOS != "NOUN" {
		return false
	}
	noun, _ := x.lexicon.Nouns.Head(r.lemma(s))
	return noun.Class == ontology.Document
}

// particlesBefore makes the preposition of a pronoun what the parse takes for a particle of
// the verb, where the pronoun has none: "called | on her | to go".
func particlesBefore(r *reading) {
	tokens := r.doc.Tokens
	for i := 2; i < len(tokens); i++ {
		t, p := &tokens[i], &tokens[i-1]
		if t.Rel == "obl" && t.XPOS == "PRP" && p.Rel == "compound:prt" && p.Head == t.Head && t.Head < i && r.dependents().with(i, "case") < 0 {
			p.Head, p.Rel = i, "case"
			r.moved()
		}
	}
}

// finiteBeside joins a finite verb to the finite one above an infinitive, where the parse joins it
// to the infinitive: "wants Oz to join the pact | and calls for peace".
func finiteBeside(r *reading) {
	tokens, deps := r.doc.Tokens, r.dependents()
	for v := range tokens {
		h := tokens[v].Head
		if tokens[v].Rel != "conj" || tokens[v].XPOS != "VBZ" || h < 0 || tokens[h].XPOS != "VB" || tokens[h].Rel != "xcomp" || deps.with(v, "nsubj", "aux") >= 0 || deps.with(h, "mark") < 0 {
			continue
		}
		above := tokens[h].Head
		if s := deps.with(above, "nsubj"); s >= 0 && s < above && isVerb(tokens[above].UPOS) {
			tokens[v].Head = above
			r.moved()
		}
	}
}
