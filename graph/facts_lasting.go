package graph

import "slices"

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
	return c.byNoun() && x.g.w.book.Naming.Definite[firstWord(c.Quote)] && !another(&x.g.w.book.Naming, c.Quote)
}

// lastingPoints is what it speaks for one event that both tell of what goes on for months: much where they say
// since when, and the same. What was on a day of it is not it.
func (x *protos) lastingPoints(p *proto, f *frame) int {
	if !x.g.w.book.Consistency.Lasts[f.typ.ID] || p.when.day() || !x.goingOn(f.claim) {
		return 0
	}
	const either, since = 2, 4
	best := 0
	for _, i := range p.latest() {
		switch a, b := x.since(i), x.since(f.claim); {
		case !x.goingOn(i):
		case a != "" && a == b:
			return since
		case a == "" || b == "":
			best = either
		}
	}
	return best
}

// goingOn reports whether a claim tells since when something goes on, or of it by a noun for several without a day.
func (x *protos) goingOn(claim int) bool {
	c := x.g.w.claims[claim]
	if x.since(claim) != "" {
		return true
	}
	if c.Trigger == nil || !c.byNoun() || claimInterval(c).day() {
		return false
	}
	noun := c.Quote[max(0, c.Trigger.Start-c.Start):min(len(c.Quote), c.Trigger.End-c.Start)]
	return singular(Fold(noun)) != Fold(noun)
}

// since returns since when something goes on as a claim tells it, "" when it does not.
func (x *protos) since(claim int) string {
	if t := x.g.w.claims[claim].Time; t != nil && t.Relation == "since" {
		return t.Value
	}
	return ""
}
