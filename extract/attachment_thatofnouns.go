package extract

import "wiregraph/extract/lexicon"

// thatOfNouns makes of a clause with "that" that needs nothing more what the noun of saying
// says that a clause is about, where the parse makes it tell more of the noun: "a report | that Norland had paid
// two million euros".
func (x *Extractor) thatOfNouns(r *reading) {
	for c := range r.doc.Tokens {
		t := &r.doc.Tokens[c]
		if t.Rel == "advcl" && t.Head >= 0 && t.Head < c {
			if n := x.saidByObject(r, r.dependents(), c); n >= 0 {
				t.Head, t.Rel = n, "acl"
				r.moved()
			}
			continue
		}
		if t.Rel != "acl:relcl" || t.Head < 0 || t.Head > c || r.doc.Tokens[t.Head].UPOS != "NOUN" {
			continue
		}
		if cue := x.lexicon.Cues.Nouns[r.doc.Tokens[t.Head].Lemma]; !cue.Says() {
			continue
		}
		deps := r.dependents()
		if that, ok := r.withThat(deps, c); ok && (r.whole(deps, c, that) && (isRel(r.doc.Tokens[t.Head].Rel, "nsubj") || r.doc.Tokens[that].Rel != "mark" && r.complete(deps, c, that)) || x.needsNone(t.Lemma) && !r.stranded(deps, c)) {
			r.markWith(that, c)
			t.Rel = "acl"
			r.moved()
		}
	}
}

// needsNone reports whether frames know a verb, and none with an object: "the theory | that birds came from lizards".
func (x *Extractor) needsNone(verb string) bool {
	return x.hasVerb(verb) && !x.lexicon.Frames.Some(verb, func(f lexicon.VerbFrame) bool { return f.Plain() && f.Has("O") && !f.WithoutObject() })
}

// stranded reports whether a clause ends in a preposition whose noun stands before it: "the claim that she agreed | to".
func (r *reading) stranded(deps dependents, c int) bool {
	_, end := deps.extent(c)
	return isRel(r.doc.Tokens[end-1].XPOS, "IN", "TO", "RP")
}

// complete reports whether nothing can be left out of a clause with "that": what is done to somebody, what somebody
// is, and what an object of its own or of its infinitive stands for ("accusations | that she plotted to kill him", but
// not "claims that he refused to discuss").
func (r *reading) complete(deps dependents, c, that int) bool {
	object := func(v int) bool {
		return deps.some(v, func(d int) bool { return d != that && isRel(r.doc.Tokens[d].Rel, "obj") })
	}
	x := deps.with(c, "xcomp")
	return deps.passive(c) || deps.with(c, "cop") >= 0 || object(c) || x >= 0 && object(x)
}

// saidByObject returns the noun of a saying that is the object of the verb which a clause with
// "that" right behind the noun's phrase hangs on: "denied the claim by Acme | that it paid
// him"; -1 without one.
func (x *Extractor) saidByObject(r *reading, deps dependents, c int) int {
	that, ok := r.withThat(deps, c)
	if !ok || r.doc.Tokens[that].Rel != "mark" {
		return -1
	}
	n := deps.with(r.doc.Tokens[c].Head, "obj")
	if n < 0 || n > that || !x.lexicon.Cues.Nouns[r.doc.Tokens[n].Lemma].Says() {
		return -1
	}
	if _, end := deps.extent(n); end != that {
		return -1
	}
	return n
}
