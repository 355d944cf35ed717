package graph

import (
	"slices"
	"strings"
)

// What one article says with a preposition another puts before the noun: "a tax on meat", "the meat tax".

// A saying is what a description says: its noun, and the words that tell which, before it or behind a
// preposition, in the singular and sorted.
type saying struct {
	noun   string
	others []string
}

// said takes the description of a thing apart.
func (w *world) said(i int) saying {
	n := &w.book.Naming
	var out saying
	for _, word := range strings.Fields(Fold(w.identity.things[i].name)) {
		switch {
		case n.AfterHead[word] && out.noun == "" && len(out.others) > 0:
			out.noun, out.others = lastOf(out.others), out.others[:len(out.others)-1]
		case !n.AfterHead[word] && !n.Determiners[word]:
			out.others = append(out.others, singular(word))
		}
	}
	if out.noun == "" && len(out.others) > 0 {
		out.noun, out.others = lastOf(out.others), out.others[:len(out.others)-1]
	}
	slices.Sort(out.others)
	out.others = slices.Compact(out.others)
	return out
}

// compounded reports whether two things without a name are called by one noun and the same words, of which the one
// has some behind a preposition and may have more.
func (w *world) compounded(i, j int) bool {
	a, b := w.said(i), w.said(j)
	if a.noun != b.noun || len(a.others) == 0 || len(b.others) == 0 {
		return false
	}
	return subset(a.others, b.others) || subset(b.others, a.others)
}
