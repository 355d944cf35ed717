package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
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
	c.amounts()
	slices.SortFunc(c.found, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Slot, b.Slot), slices.Compare(a.Facts, b.Facts))
	})
	c.found = slices.CompactFunc(c.found, func(a, b Conflict) bool {
		return a.Kind == b.Kind && a.Slot == b.Slot && slices.Equal(a.Facts, b.Facts)
	})
	return c.found
}

type contradictions struct {
	w     *world
	found []Conflict
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
		c.add("denial", c.w.summary(f), []camp{yes, no})
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
func (w *world) sameDay(a, b []int) bool {
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
	return first == "" || daysBetween(first, last) <= 2
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

// selfKin flags an article that calls somebody a relative of the person of the
// same name. The words themselves must say so: that two passages were taken
// for one person shows nothing.
func (c *contradictions) selfKin() {
	w := c.w
	n := &w.book.Naming
	for k, f := range w.facts {
		if f.typ.Super != "FAMILY" || len(f.typ.Roles) < 2 {
			continue
		}
		wrong := camp{value: "a relative of themselves", facts: []int{k}}
		for _, i := range f.claims {
			cl := w.claims[i]
			for _, a := range cl.Role(f.typ.Roles[0].Name) {
				for _, b := range cl.Role(f.typ.Roles[1].Name) {
					if a.Start == b.Start && a.End == b.End || !repeats(n, &a, &b) {
						continue
					}
					wrong.claims = append(wrong.claims, i)
					wrong.claims = append(wrong.claims, w.spokenBy(cl.ArticleID, a)...)
				}
			}
		}
		if len(wrong.claims) > 0 {
			camps := []camp{wrong}
			if right := c.otherKin(k); len(right.claims) > 0 {
				camps = append(camps, right)
			}
			for i := range camps {
				camps[i].facts = []int{k} // an error of the article, not a quarrel between facts
			}
			c.add("article_error", "who is meant: "+w.summary(f), camps)
		}
	}
}

// repeats reports whether a passage, up to its first comma, is the name of the
// other.
func repeats(n *ontology.Naming, a, b *Ref) bool {
	name, _, _ := strings.Cut(a.Text, ",")
	x := nameWords(n, ontology.Person, name)
	return len(x) >= 2 && (slices.Equal(x, nameWords(n, ontology.Person, b.Text)) || slices.Equal(x, nameWords(n, ontology.Person, b.Name)))
}

// spokenBy returns the claims of an article that the passage is the source of.
func (w *world) spokenBy(article string, r Ref) []int {
	var out []int
	for i, c := range w.claims {
		if c.ArticleID != article {
			continue
		}
		for _, a := range c.Attribution {
			if s := a.Source; s != nil && s.Start < r.End && r.Start < s.End {
				out = append(out, i)
			}
		}
	}
	return out
}

// otherKin returns what other articles say of the kin of the same person.
func (c *contradictions) otherKin(k int) camp {
	w, f := c.w, c.w.facts[k]
	second := f.typ.Roles[1].Name
	right := camp{value: "another person"}
	for j, o := range w.facts {
		if j == k || o.typ != f.typ || o.role(second) == nil || f.role(second) == nil || !f.positive() {
			continue
		}
		if overlap(w.entitiesOf(o.role(second).things), w.entitiesOf(f.role(second).things)) {
			right.facts = append(right.facts, j)
			right.claims = append(right.claims, o.claims...)
		}
	}
	return right
}

// likeness shows that a thing is said to be like the one that somebody has,
// and elsewhere to be the very one.
func (c *contradictions) likeness() {
	w := c.w
	for _, l := range w.book.Consistency.Likeness {
		owners := map[int]map[int][]int{} // entity -> owner -> facts of having
		for k, f := range w.facts {
			if !slices.Contains(l.Have, f.typ.ID) || !f.positive() {
				continue
			}
			a, b := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
			if a == nil || b == nil {
				continue
			}
			for _, t := range b.things {
				for _, o := range a.things {
					e, owner := w.entityOf[t], w.entityOf[o]
					if owners[e] == nil {
						owners[e] = map[int][]int{}
					}
					owners[e][owner] = append(owners[e][owner], k)
				}
			}
		}
		for k, f := range w.facts {
			if f.typ.ID != l.Type || !f.positive() {
				continue
			}
			a, b := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
			if a == nil || b == nil || len(a.things) != 1 || len(b.things) != 1 {
				continue
			}
			x, y := w.entityOf[a.things[0]], w.entityOf[b.things[0]]
			if x == y || w.entities[x].named {
				continue
			}
			for _, o := range sortedKeys(owners[y]) {
				if has := owners[x][o]; len(has) > 0 {
					like := camp{value: "like it", facts: []int{k}, claims: f.claims}
					very := camp{value: "the very one", facts: has}
					for _, h := range has {
						very.claims = append(very.claims, w.facts[h].claims...)
					}
					c.add("identity", fmt.Sprintf("whether %s is that of %s", w.entities[x].name, w.entities[o].name), []camp{like, very})
				}
			}
		}
	}
}
