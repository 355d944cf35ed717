package extract

import (
	"strings"

	"wiregraph/extract/lexicon"
)

// doneAsAsked gives a verb of asking in a clause with "as", which tells nothing of what is asked for, the clause
// that it hangs on: "freed the men, | as the union had demanded", "left the town, | as demanded by the rebels".
func (f *framer) doneAsAsked(v int, a *arguments) {
	do := f.askedFor(v)
	if do < 0 || len(a.objects) > 0 || a.clause >= 0 || a.infin >= 0 || a.gerund >= 0 {
		return
	}
	a.clause, a.infin = do, do
	if a.passive {
		a.subject = nil
	}
}

// askedFor returns the verb for what the clause of v, set beside it with "as", says is asked for. -1 where it says
// nothing of the kind.
func (f *framer) askedFor(v int) int {
	t := &f.doc.Tokens[v]
	m, s, passive := f.deps.with(v, "mark"), f.deps.with(v, "nsubj"), f.isPassive(v)
	if t.Rel != "advcl" || t.Head < 0 || m < t.Head || f.doc.Word(m-1) != "," || strings.ToLower(f.doc.Word(m)) != "as" || passive != (s < 0) || !passive && (s < m || !f.mayAct(s)) {
		return -1
	}
	if !f.frames.Some(f.lemma(v), asksFor) || f.deps.some(v, func(c int) bool {
		return isRel(f.doc.Tokens[c].Rel, "obj", "iobj", "ccomp", "xcomp", "advcl", "cop") || isRel(f.doc.Tokens[c].Rel, "obl") && !f.tellsTime(c) && !f.deps.cased(c, "by")
	}) {
		return -1
	}
	do := t.Head
	for c := do; c >= 0; {
		do, c = c, f.toldWithin(c, m)
	}
	if !f.isVerbal(do) {
		return -1
	}
	return do
}

// toldWithin returns the verb before a word that completes verb v: "agreed | to leave", "stopped short of | leaving".
// -1 without one.
func (f *framer) toldWithin(v, before int) int {
	for _, c := range f.deps.of(v) {
		switch t := &f.doc.Tokens[c]; {
		case c < v || c > before:
		case isRel(t.Rel, "xcomp", "ccomp") && f.isVerbal(c):
			return c
		case t.Rel == "advmod":
			if g := f.deps.with(c, "advcl"); g > c && g < before && f.doc.Tokens[g].XPOS == "VBG" {
				return g
			}
		}
	}
	return -1
}

// asksFor reports whether a frame tells what is asked for in a clause of its own.
func asksFor(fr lexicon.VerbFrame) bool {
	return fr.Plain() && (fr.Tells("action", "X") || fr.Tells("action", "C"))
}
