package graph

import (
	"slices"
	"strings"
)

// An article tells what happened with a verb and goes on to speak of it by the noun: "fired two
// missiles … the launch". Of what the noun tells nothing else is known, and no other event of the
// type that the article tells may be meant: it is the same.

// joinNouns joins what an article only takes up with the one event that it may be.
func (x *protos) joinNouns(keys []keyRole) {
	if x.across || !x.happenings() || !x.g.w.book.Consistency.RareIn(x.typ.ID) && !x.g.w.book.Consistency.Central[x.typ.ID] {
		return
	}
	for k, p := range x.all {
		if p.gone || len(p.articles) != 1 || len(p.below) != 1 || !x.byNoun(p) {
			continue
		}
		if q := x.meant(k, keys); q >= 0 {
			x.move(k, q, keys)
		}
	}
}

// byNoun reports whether all claims of a fact in the making are nouns for what is known already:
// "the launch", "its attack", "Norland's invasion".
func (x *protos) byNoun(p *proto) bool {
	n := &x.g.w.book.Naming
	return !slices.ContainsFunc(p.claims, func(i int) bool {
		c := x.g.w.claims[i]
		first := firstWord(c.Quote)
		known := n.Definite[first] || n.Possessives[first] || owned(c.Quote)
		return x.g.headline(i) || !c.byNoun() || !known || another(n, c.Quote)
	})
}

// owned reports whether a passage names whose something is.
func owned(text string) bool { return strings.Contains(text, "'s ") || strings.Contains(text, "’s ") }

// meant returns the one fact in the making that the article of the k-th tells besides and that may
// be the same; -1 when there is none, or several.
func (x *protos) meant(k int, keys []keyRole) int {
	p, f := x.all[k], &x.all[k].parts[0][0]
	best := -1
	for _, q := range inOrder(slices.Clone(x.below[f.article])) {
		o := x.all[q]
		if q == k || o.gone {
			continue
		}
		if best >= 0 {
			return -1
		}
		best = q
	}
	if best < 0 {
		return -1
	}
	o := x.all[best]
	if !x.mayBe(o, p, keys) || slices.ContainsFunc(p.parts, func(part []frame) bool { return x.severalIn(o, &part[0]) || x.countPoints(o, &part[0]) < 0 }) {
		return -1
	}
	for i, key := range keys { // "an ambush … the shelling of the base"
		if x.g.once(x.typ, key) && p.fills(i) && !o.fills(i) && !x.sameWord(o, f) {
			return -1
		}
		if x.g.w.book.Consistency.Lasts[x.typ.ID] && p.says(i) && (!o.says(i) || x.rolePoints(o, f, keys, i) < 1) {
			return -1 // "students marched … the protests over a tax"
		}
	}
	return best
}
