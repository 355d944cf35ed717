package extract

import (
	"strings"

	"wiregraph/extract/nlp"
)

// saidReduced gives the clause that a participle of saying tells its own subject, and the
// noun before the participle the verb that follows: of "groups claiming the vote | was
// stolen | gathered in Oslo" the parse makes groups that were stolen.
func (x *Extractor) saidReduced(r *reading) {
	tokens := r.doc.Tokens
	for c := 1; c+2 < len(tokens); c++ {
		n := tokens[c].Head
		if tokens[c].XPOS != "VBG" || tokens[c].Rel != "acl" || n < 0 || n > c {
			continue
		}
		v := tokens[n].Head
		if cue := x.lexicon.Cues.Verbs[tokens[c].Lemma]; cue == nil || cue.Speaker == "none" || v < c || !isRel(tokens[n].Rel, "nsubj") {
			continue
		}
		deps := r.dependents()
		o := deps.with(c, "obj")
		if o < c || o > v {
			continue
		}
		if _, end := deps.phrase(o); end != v && (tokens[end].Head != v || !isRel(tokens[end].Rel, "aux")) {
			continue
		}
		for _, w := range deps.of(v) {
			if w < v || !isFinite(tokens[w].XPOS) || !isRel(tokens[w].Rel, "advcl", "conj", "parataxis", "ccomp", "dep") || deps.with(w, "nsubj", "mark", "cc", "aux", "csubj", "expl") >= 0 {
				continue
			}
			tokens[w].Head, tokens[w].Rel = tokens[v].Head, tokens[v].Rel
			r.reroot(v, w)
			tokens[o].Head, tokens[o].Rel = v, tokens[n].Rel
			tokens[n].Head, tokens[n].Rel = w, "nsubj"
			tokens[v].Head, tokens[v].Rel = c, "ccomp"
			r.moved()
			break
		}
	}
}

// describedObjects makes a participle right behind an infinitive describe the object that
// follows, where the parse makes a clause of both: "a plan to ordain | married men".
func describedObjects(r *reading) {
	tokens := r.doc.Tokens
	for w := 1; w+1 < len(tokens); w++ {
		v, o := &tokens[w-1], &tokens[w+1]
		if tokens[w].XPOS == "VBN" && tokens[w].Rel == "acl" && tokens[w].Head < w-1 && v.XPOS == "VB" && v.UPOS == "VERB" && o.XPOS == "NNS" && o.Head == w && isRel(o.Rel, "obj") {
			tokens[w].Head, tokens[w].Rel = w+1, "amod"
			o.Head = w - 1
		}
	}
}

// kinOfBoth makes one kinswoman of both of what the parse takes for a name beside hers:
// "Lee and Berg's mother wept" tells of the mother of Lee and Berg.
func (x *Extractor) kinOfBoth(r *reading) {
	tokens := r.doc.Tokens
	for k := 3; k < len(tokens); k++ {
		a := tokens[k].Head
		if !x.isKin(tokens[k].Lemma) || tokens[k].XPOS != "NN" || tokens[k].Rel != "conj" || a < 0 || a > k || tokens[a].UPOS != "PROPN" {
			continue
		}
		deps := r.dependents()
		b := deps.with(k, "nmod:poss")
		cc := b - 1
		if cc <= a || tokens[cc].Rel != "cc" || tokens[b].UPOS != "PROPN" || tokens[cc-1].UPOS != "PROPN" || deps.with(a, "det", "appos") >= 0 {
			continue
		}
		if be := tokens[a].Head; be > k && isRel(tokens[a].Rel, "nsubj") && plural(r.doc, deps, be) {
			continue // "Lee and Berg's mother were hurt"
		}
		tokens[k].Head, tokens[k].Rel = tokens[a].Head, tokens[a].Rel
		tokens[a].Head, tokens[a].Rel = k, "nmod:poss"
		tokens[b].Head, tokens[b].Rel = a, "conj"
		tokens[cc].Head = b
		for _, c := range deps.of(a) {
			if c > k {
				tokens[c].Head = k
			}
		}
		r.reroot(a, k)
		r.moved()
	}
}

// plural reports whether a verb or its auxiliary says that several do it.
func plural(doc *nlp.Document, deps dependents, v int) bool {
	if doc.Tokens[v].XPOS == "VBP" {
		return true
	}
	return deps.some(v, func(c int) bool {
		return isRel(doc.Tokens[c].Rel, "aux", "cop") && (doc.Tokens[c].XPOS == "VBP" || doc.Tokens[c].Morph.Number == "Plur")
	})
}

// amongOthers hangs on its preposition what stands behind a phrase set in between:
// of "argues for, among other things, | lower taxes" the parse makes other things that
// are argued for.
func amongOthers(r *reading) {
	tokens := r.doc.Tokens
	for p := 1; p+3 < len(tokens); p++ {
		t := tokens[p].Head
		if tokens[p].Rel != "case" || tokens[p+1].XPOS != "," || t < p+3 || !isRel(tokens[t].Rel, "obl", "nmod") || tokens[p+2].Rel != "case" || tokens[p+2].Head != t || t+1 >= len(tokens) || tokens[t+1].XPOS != "," {
			continue
		}
		deps := r.dependents()
		if a := deps.with(t, "appos", "conj"); a > t && deps.with(p+2, "fixed") < 0 { // but not "for, according to the firm, years"
			tokens[a].Head, tokens[a].Rel = tokens[t].Head, tokens[t].Rel
			tokens[p].Head = a
			for _, c := range deps.of(t) {
				if c > a && isRel(tokens[c].Rel, "conj", "appos") {
					tokens[c].Head, tokens[c].Rel = a, "conj"
				}
			}
			tokens[t].Head, tokens[t].Rel = a, "nmod"
			r.moved()
		}
	}
}

// participles takes for a verb what heads a clause without a finite verb, though the tagger
// takes it for an adjective: "| educated at a seminary, the duke", "a man | armed with a knife".
// Words that no frame knows as verbs may be adjectives: "dressed in white".
func (x *Extractor) participles(r *reading) {
	for i := range r.doc.Tokens {
		t := &r.doc.Tokens[i]
		if stem, ed := strings.CutSuffix(t.Lemma, "ed"); ed && t.UPOS == "VERB" && t.XPOS == "VBN" && !x.hasVerb(t.Lemma) && x.hasVerb(stem) {
			t.Lemma = stem // "were armed", which is an adjective, too
		}
		if t.UPOS != "ADJ" || t.Rel == "acl:relcl" || !isRel(t.Rel, "acl", "advcl") {
			continue
		}
		lemma := t.Lemma
		if stem, ed := strings.CutSuffix(t.Lemma, "ed"); t.XPOS == "JJ" && ed {
			lemma = stem // an adjective is its own lemma
		} else if t.XPOS != "VBN" {
			continue
		}
		if !x.hasVerb(lemma) {
			continue
		}
		if deps := r.dependents(); deps.with(i, "obl", "xcomp") >= 0 && deps.with(i, "cop", "aux", "nsubj") < 0 {
			t.Lemma, t.UPOS, t.XPOS = lemma, "VERB", "VBN"
		}
	}
}

// reducedConditions takes a past form right behind a word of condition for a participle, where
// it has no subject: a finite verb would have one there, and who is told of has it done to
// him ("made a statement when | asked to resign").
func (x *Extractor) reducedConditions(r *reading) {
	tokens := r.doc.Tokens
	deps := r.dependents()
	for v := 1; v < len(tokens); v++ {
		t := &tokens[v]
		if t.XPOS != "VBD" || t.Rel != "advcl" || tokens[v-1].Head != v || deps.with(v, "nsubj", "csubj", "expl", "aux", "cop") >= 0 {
			continue
		}
		if x.lexicon.Relations.Conditions[strings.ToLower(r.doc.Word(v-1))] {
			t.XPOS = "VBN"
		}
	}
}
