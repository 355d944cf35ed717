package graph

import (
	"cmp"
	"slices"
	"strings"
)

// conflicts finds what cannot be true together, slot by slot. Refinement,
// sequence, paraphrase, strength and silence are none.
func (w *world) conflicts() []Conflict {
	c := &contradictions{w: w}
	c.denials()
	c.values()
	c.opposites()
	c.selfKin()
	c.likeness()
	c.annulments()
	c.amounts()
	c.counts()
	return SortConflicts(c.found)
}

// SortConflicts puts conflicts in the order of a View, each once, with all that is said
// on its sides.
func SortConflicts(l []Conflict) []Conflict {
	compare := func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Slot, b.Slot), slices.Compare(a.Facts, b.Facts))
	}
	slices.SortStableFunc(l, compare)
	out := l[:0]
	for _, c := range l {
		if k := len(out) - 1; k >= 0 && compare(out[k], c) == 0 {
			out[k].Sides = bothSides(out[k].Sides, c.Sides)
		} else {
			out = append(out, c)
		}
	}
	return out
}

// bothSides returns the sides of a conflict that was seen twice, from different articles
// perhaps.
func bothSides(a, b []Side) []Side {
	if slices.EqualFunc(a, b, func(x, y Side) bool {
		return x.Value == y.Value && slices.Equal(x.Claims, y.Claims) && slices.Equal(x.Facts, y.Facts)
	}) {
		return a
	}
	out := slices.Clone(a)
	for _, s := range b {
		k := slices.IndexFunc(out, func(o Side) bool { return o.Value == s.Value })
		if k < 0 {
			out = append(out, s)
			continue
		}
		out[k].Claims, out[k].Facts = merged(out[k].Claims, s.Claims), merged(out[k].Facts, s.Facts)
	}
	slices.SortStableFunc(out, func(a, b Side) int { return cmp.Compare(a.Value, b.Value) })
	return out
}

type contradictions struct {
	w       *world
	found   []Conflict
	changed map[int]bool // entities of which some fact shows a change of holder; made when first needed
}

// A camp is one side of a conflict in the making.
type camp struct {
	value  string
	facts  []int
	claims []int
}

// add records a conflict between camps. The facts at its ends become disputed.
func (c *contradictions) add(kind, slot string, camps []camp) {
	conflict := Conflict{Kind: kind, Slot: slot}
	facts := map[string]bool{}
	for _, m := range camps {
		side := Side{Value: m.value}
		ids := map[string]bool{}
		for _, i := range m.claims {
			ids[c.w.claims[i].ID] = true
		}
		side.Claims = sortedKeys(ids)
		of := map[string]bool{}
		for _, k := range m.facts {
			facts[c.w.facts[k].id], of[c.w.facts[k].id] = true, true
		}
		side.Facts = sortedKeys(of)
		conflict.Sides = append(conflict.Sides, side)
	}
	slices.SortStableFunc(conflict.Sides, func(a, b Side) int { return cmp.Compare(a.Value, b.Value) })
	conflict.Facts = sortedKeys(facts)
	conflict.Within = len(conflict.Facts) < 2
	if !conflict.Within {
		for _, m := range camps {
			for _, k := range m.facts {
				if f := c.w.facts[k]; f.standing.status != denied {
					f.standing.status = disputed
				}
			}
		}
	}
	c.found = append(c.found, conflict)
}

// denial is the kind of conflict about whether something is so.
const denial = "denial"

// denials shows each fact that one source asserts and another denies.
func (c *contradictions) denials() {
	for k, f := range c.w.facts {
		if f.standing.status != disputed || f.derived != nil {
			continue
		}
		yes, no := camp{value: "+", facts: []int{k}}, camp{value: "-", facts: []int{k}}
		for _, s := range f.stances {
			switch s.edge {
			case asserts, alleges:
				yes.claims = append(yes.claims, s.claim)
			case denies:
				no.claims = append(no.claims, s.claim)
			}
		}
		c.add(denial, c.w.summary(f), []camp{yes, no})
	}
}

// opposites shows pairs of facts of opposite types about the same things. Two
// acts of one party in a row are a sequence, so the articles must be of one day.
func (c *contradictions) opposites() {
	for _, o := range c.w.book.Consistency.Opposite {
		at := map[string][]int{}
		for k, f := range c.w.facts {
			if f.typ.ID == o.A && f.positive() {
				if key := c.w.slotKey(f, o.On); key != "" {
					at[key] = append(at[key], k)
				}
			}
		}
		for k, f := range c.w.facts {
			if f.typ.ID != o.B || !f.positive() {
				continue
			}
			key := c.w.slotKey(f, o.On)
			for _, j := range at[key] {
				a, b := camp{value: o.A, facts: []int{j}, claims: c.w.facts[j].claims}, camp{value: o.B, facts: []int{k}, claims: f.claims}
				if key != "" && c.w.sameDay(a.claims, b.claims) && !c.w.oneArticle(a.claims, b.claims) && c.w.facts[j].when.compatible(f.when) {
					c.add("opposite", o.A+" and "+o.B+" "+key, []camp{a, b})
				}
			}
		}
	}
}

// slotKey names the fillers of the roles, "" unless each has exactly one.
func (w *world) slotKey(f *fact, roles []string) string {
	var parts []string
	for _, name := range roles {
		r := f.role(name)
		if r == nil {
			return ""
		}
		switch l := w.entitiesOf(r.things); {
		case len(l) == 1 && len(r.facts) == 0:
			parts = append(parts, l[0].id)
		case len(l) == 0 && len(r.facts) == 1:
			parts = append(parts, w.facts[r.facts[0]].id)
		default:
			return ""
		}
	}
	return strings.Join(parts, " ")
}

// sameDay reports whether the articles of the claims appeared within two days,
// as far as dates are known.
func (w *world) sameDay(a, b []int) bool { return w.closeInTime(a, b, 2) }

// closeInTime reports whether the articles of the claims appeared within so
// many days, as far as dates are known.
func (w *world) closeInTime(a, b []int, days int) bool {
	first, last := "", ""
	for _, i := range append(slices.Clone(a), b...) {
		p := w.publishedOf(w.claims[i].ArticleID)
		if len(p) < 10 {
			continue
		}
		if first == "" || p[:10] < first {
			first = p[:10]
		}
		last = max(last, p[:10])
	}
	return first == "" || daysBetween(first, last) <= days
}

// oneArticle reports whether all the claims stand in one article.
func (w *world) oneArticle(a, b []int) bool {
	article := ""
	for _, i := range append(slices.Clone(a), b...) {
		if article != "" && w.claims[i].ArticleID != article {
			return false
		}
		article = w.claims[i].ArticleID
	}
	return true
}
