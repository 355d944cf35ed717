package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A fact has no polarity: who says that it is not so denies it. A denial that stands
// beside another event of its kind is worse than one that stands alone: "the plane broke
// in two but did not catch fire" denies no accident. So what says no is joined with what
// says yes only where both say the same.

// A side is how a claim stands to the fact of its own proposition, as far as that parts facts.
type side int

const (
	neither side = iota // it only mentions it
	yes
	no
)

// sideOf returns the side of a claim.
func (g *gathering) sideOf(claim int) side {
	switch g.w.stanceAt[claim] {
	case denies, silentOn:
		return no
	case asserts, alleges, expects:
		return yes
	}
	return neither
}

// evokedBy returns the stem of the word by which a rule read a claim: "agree" of "verb:agree"
// and of "noun:agreement"; of a rule without one its name.
func (g *gathering) evokedBy(claim int) string {
	rule := g.w.claims[claim].Rule
	return stemOf(rule[strings.LastIndexByte(rule, ':')+1:])
}

// stemOf returns the beginning of a word, which it shares with others made of the same.
func stemOf(word string) string {
	const stem = 5
	return word[:min(len(word), stem)]
}

// otherAct reports whether a claim is read by a word that tells of another act than the words do
// which evoke the proto's claims: what rose is not what fell.
func (x *protos) otherAct(p *proto, f *frame) bool {
	lines, mine := x.g.evoking[f.typ.ID], x.g.actOf(f)
	return mine > 0 && slices.ContainsFunc(p.words, func(w string) bool { return lines[w] > 0 && lines[w] != mine })
}

// actOf returns the act of which the word tells that evokes a frame's claim, 0 where it may be any.
func (g *gathering) actOf(f *frame) int { return g.evoking[f.typ.ID][g.evokedBy(f.claim)] }

// actLines returns, by type and by the stem of a word, the line of words that tell the same act, from one.
func actLines(c *ontology.Consistency) map[string]map[string]int {
	out := map[string]map[string]int{}
	for typ, lines := range c.OtherActs {
		out[typ] = map[string]int{}
		for k, words := range lines {
			for _, w := range words {
				out[typ][stemOf(w)] = k + 1
			}
		}
	}
	return out
}

// opposed reports whether the frame denies what the proto's claims affirm, or
// the reverse, and does not say the same but for that: by the same word, or of two things
// that both name, and nothing else of any role.
func (x *protos) opposed(p *proto, f *frame, keys []keyRole) bool {
	g := x.g
	if x.otherAct(p, f) {
		return true
	}
	if mine := g.sideOf(f.claim); mine == neither || mine == yes && !p.sides[no] || mine == no && !p.sides[yes] {
		return false
	}
	h := g.hint(f)
	if x.saysOther(p, f) || len(h.beside) > 0 && len(p.hint.beside) > 0 && inBoth(h.beside, p.hint.beside) == 0 {
		return true
	}
	strong := 0
	for i, k := range keys {
		strong += k.weight(inBoth(p.roles[i].strong, f.roles[i].strong))
	}
	return strong < 2 && !x.sameWord(p, f)
}

// saysOther reports whether both say of some role what is nothing the same.
func (x *protos) saysOther(p *proto, f *frame) bool {
	h := x.g.hint(f)
	for i := range f.roles {
		a, b := &p.roles[i], &f.roles[i]
		if p.says(i) && f.says(h, i) && inBoth(a.strong, b.strong) == 0 && !x.calledTheSame(a, b) && inBoth(p.hint.words[i], h.words[i]) == 0 {
			return true
		}
	}
	return false
}

// otherRank reports whether both say which of several it is in a role, and not the
// same: "the first debate", "the second debate".
func (x *protos) otherRank(p *proto, f *frame) bool {
	h := x.g.hint(f)
	for i, r := range h.ranks {
		if q := p.hint.ranks[i]; len(q) > 0 && len(r) > 0 && inBoth(q, r) == 0 {
			return true
		}
	}
	return false
}

// onceMore reports whether one says that it happened again, and an article before told the other,
// whoever tells that later: "shells hit the town again". Two that both say when are compared by that.
func (x *protos) onceMore(p *proto, f *frame) bool {
	day := x.g.days[f.claim]
	if day == "" || p.first == "" || p.when.month() && f.when.month() {
		return false
	}
	return p.first < day && x.g.hint(f).anew || day < p.first && p.hint.anew
}

// actTold returns the act of which the words tell that evoke a fact in the making, 0 where it may be any.
func (x *protos) actTold(p *proto) int {
	lines := x.g.evoking[x.typ.ID]
	for _, w := range p.words {
		if lines[w] > 0 {
			return lines[w]
		}
	}
	return 0
}

// toldIn counts the events in an article that may be of the act of which a fact in the making tells.
func (x *protos) toldIn(a int, p *proto) int {
	act, n := x.actTold(p), 0
	for k := range len(x.g.w.book.Consistency.OtherActs[x.typ.ID]) + 1 {
		if act == 0 || k == 0 || k == act {
			n += x.tellings[[2]int{a, k}]
		}
	}
	return n
}
