package graph

import (
	"slices"
	"strings"
)

// What goes on for months goes by one noun in all articles of its story, "the protests", and is about one
// thing; what happened on a day of it has words of its own.

// lasts reports whether the frame and a claim of the proto speak of what goes on with the noun, as of what is
// known, and so of the one that their story is about.
func (x *protos) lasts(p *proto, f *frame) bool {
	return x.g.w.book.Consistency.Lasts[f.typ.ID] && x.byKnownNoun(f.claim) && slices.ContainsFunc(p.claims, x.byKnownNoun)
}

// byKnownNoun reports whether a claim is told by a noun for several, as of what is known already.
func (x *protos) byKnownNoun(claim int) bool {
	c := x.g.w.claims[claim]
	first := firstWord(c.Quote)
	return strings.HasPrefix(c.Rule, nounRule) && x.g.w.book.Naming.Definite[first] && !another(&x.g.w.book.Naming, c.Quote)
}
