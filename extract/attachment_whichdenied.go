package extract

import (
	"wiregraph/extract/nlp"
	"wiregraph/graph"
	"wiregraph/graph/ontology"
)

// whichDenied hangs a clause that says who denies "which" on what is told, where the parse
// hangs it on the last noun of that: "accused the firm of hiding leaks in the roof, | which
// it denies" denies no roof, and "asked for help in the vote, | which it denies" no vote.
func (x *Extractor) whichDenied(r *reading) {
	tokens := r.doc.Tokens
	for v := 3; v < len(tokens); v++ {
		t := &tokens[v]
		if t.Rel != "acl:relcl" || t.Head < 1 || t.Head > v || !x.denies(t.Lemma) {
			continue
		}
		deps := r.dependents()
		if x.tellsEvent(tokens[t.Head].Lemma) && !x.lexicon.Frames.Accompanies(caseOf(r.doc, deps, t.Head)) {
			continue // "accused of the raid, which he denied"
		}
		which := deps.with(v, "obj")
		if which < 1 || which > v || tokens[which].XPOS != "WDT" || r.doc.Word(which-1) != "," {
			continue
		}
		told := -1
		for h := tokens[t.Head].Head; h >= 0 && h < which && (told < 0 || tokens[told].UPOS != "VERB"); h = tokens[h].Head {
			if tokens[h].UPOS == "VERB" && (tokens[h].XPOS == "VBG" || isRel(tokens[h].Rel, "ccomp")) || told < 0 && tokens[h].UPOS == "NOUN" && x.tellsEvent(tokens[h].Lemma) {
				told = h
			}
		}
		if told >= 0 {
			t.Head = told
			r.moved()
		}
	}
}

// denies reports whether a verb says that something is not so.
func (x *Extractor) denies(lemma string) bool {
	cue := x.lexicon.Cues.Verbs[lemma]
	return cue.Says() && cue.Effect == string(graph.CertainNo)
}

// tellsEvent reports whether a noun tells what happened, or was said to.
func (x *Extractor) tellsEvent(lemma string) bool {
	noun, ok := x.lexicon.Nouns.Head(lemma)
	return len(x.lexicon.Frames.Noun(lemma)) > 0 || x.lexicon.Cues.Nouns[lemma] != nil || ok && isClass(noun.Class, ontology.Event, ontology.Document)
}

// besideRelative makes the name between commas that ends a clause about somebody the name
// of whom the clause is about, where the parse lists it with the last name of that: "the
// company that owns Ruritel, | Acme Corporation, said". A list would have "and".
func besideRelative(r *reading) {
	tokens := r.doc.Tokens
	person := namedTokens(r.doc, nlp.Person)
	for n := 4; n+1 < len(tokens); n++ {
		t := &tokens[n]
		if t.Rel != "conj" && !(t.Rel == "appos" && person[n] && t.Head >= 0 && person[t.Head]) || t.UPOS != "PROPN" || t.Head < 0 || t.Head > n || tokens[t.Head].UPOS != "PROPN" {
			continue
		}
		deps := r.dependents()
		first, end := deps.phrase(n)
		v := tokens[t.Head].Head
		if r.doc.Word(first) == "," {
			first++
		}
		if v < 0 || tokens[v].Rel != "acl:relcl" || tokens[v].Head < 0 || tokens[v].Head > v || deps.with(n, "cc") >= 0 || deps.with(tokens[n].Head, "cc") >= 0 ||
			r.doc.Word(first-1) != "," || end >= len(tokens) || r.doc.Word(end) != "," {
			continue
		}
		h := tokens[v].Head
		if tokens[h].UPOS != "NOUN" || !isRel(tokens[h].Rel, "nsubj") || tokens[h].Head <= n {
			continue
		}
		t.Head, t.Rel = h, "appos"
		r.moved()
	}
}
