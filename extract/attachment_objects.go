package extract

import (
	"slices"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
	"wiregraph/graph/ontology"
)

// twoObjects parts the two objects of a verb that takes two, where the parse runs
// them into one phrase: "elected | Jane Roe | president", "fined | the bank | 3
// million dollars".
func (x *Extractor) twoObjects(r *reading) {
	person := make([]bool, len(r.doc.Tokens))
	for _, n := range r.doc.Names {
		for t := n.First; t < n.End && n.Kind == nlp.Person; t++ {
			person[t] = true
		}
	}
	hanging := whenAsked(r.doc)
	for w := range r.doc.Tokens {
		t := &r.doc.Tokens[w]
		if t.UPOS != "NOUN" || !isRel(t.Rel, "obj", "xcomp") || t.Head < 0 || t.Head > w || !slices.ContainsFunc(x.lexicon.Frames.Verb(r.doc.Tokens[t.Head].Lemma), takesTwo) {
			continue
		}
		deps := hanging()
		c := deps.with(w, "compound", "nmod:poss")
		if c < t.Head || c > w || deps.with(t.Head, "iobj") >= 0 || deps.with(c, "case") >= 0 {
			continue
		}
		number := deps.with(w, "nummod")
		switch {
		case person[c] && deps.with(w, "det") < 0 && x.isOffice(r, w):
			r.doc.Tokens[c].Rel, t.Rel = "obj", "xcomp"
		case c < number && amount(r.doc, x.lexicon.Cues.Numbers, number, w+1) == ontology.Money:
			r.doc.Tokens[c].Rel = "iobj"
		default:
			continue
		}
		r.doc.Tokens[c].Head = t.Head
		for _, d := range deps.of(w) {
			if d < c && isRel(r.doc.Tokens[d].Rel, "det", "amod", "compound") {
				r.doc.Tokens[d].Head = c
			}
		}
	}
}

// takesTwo reports whether a frame has places for two objects.
func takesTwo(f lexicon.VerbFrame) bool { return f.Light == "" && f.Has("O") && f.Has("O2") }
