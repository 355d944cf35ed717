package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// toAct takes for an infinitive the bare noun behind "to" that may as well be a verb, behind a verb that
// tells what its subject means to do: "vowed | to march every week", "has pledged | to strike".
func (x *Extractor) toAct(r *reading) {
	tokens := r.doc.Tokens
	for n := 2; n < len(tokens); n++ {
		t, to := &tokens[n], &tokens[n-1]
		v := t.Head
		if !isRel(t.XPOS, "NN", "NNP", "VB") || !isRel(t.Rel, "obl", "nmod") || v != n-2 || tokens[v].UPOS != "VERB" || strings.ToLower(r.doc.Word(n-1)) != "to" || to.Head != n {
			continue
		}
		frames, word := x.lexicon.Frames, strings.ToLower(r.doc.Word(n))
		if len(frames.Verb(word)) == 0 || frames.Some(tokens[v].Lemma, leadsTo) || !frames.Some(tokens[v].Lemma, meansTo) {
			continue
		}
		deps := r.dependents()
		if deps.some(n, func(c int) bool {
			return c < n-1 || isRel(tokens[c].Rel, "nmod", "conj", "flat") && deps.preposition(c) == "of"
		}) {
			continue
		}
		t.UPOS, t.XPOS, t.Lemma, t.Rel = "VERB", "VB", word, "xcomp"
		to.UPOS, to.XPOS, to.Rel = "PART", "TO", "mark"
		for _, c := range deps.of(n) {
			if c > n && isRel(tokens[c].Rel, "nmod") {
				tokens[c].Rel = strings.Replace(tokens[c].Rel, "nmod", "obl", 1)
			}
		}
		for _, c := range deps.of(v) {
			if c > n && isRel(tokens[c].Rel, "obl") {
				tokens[c].Head = n
			}
		}
		r.moved()
	}
}

// meansTo reports whether a frame of a verb tells in an infinitive what its subject means to do.
func meansTo(f lexicon.VerbFrame) bool { return f.Plain() && f.Has("X") && !f.Must("O") }

// leadsTo reports whether a frame of a verb wants a phrase with "to" and no object: "agreed to talks".
func leadsTo(f lexicon.VerbFrame) bool { return f.Plain() && f.Must("to") && !f.Must("O") }
