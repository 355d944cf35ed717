package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// values shows slots that hold one value and are given several that do not
// refine each other.
func (c *contradictions) values() {
	for _, slot := range c.w.book.Consistency.Functional {
		by := map[string][]int{}
		for k, f := range c.w.facts {
			if f.typ.ID != slot.Type || !f.positive() || f.role(slot.Value) == nil || !c.w.inOffice(f, slot) {
				continue
			}
			if key := c.w.slotKey(f, slot.Key); key != "" {
				by[key] = append(by[key], k)
			}
		}
		order := c.refinements(slot)
		for _, key := range sortedKeys(by) {
			c.slot(slot, by[key], order)
		}
	}
}

// inOffice reports whether the fact is about one of the slot's offices, if it
// is restricted to any.
func (w *world) inOffice(f *fact, slot ontology.Functional) bool {
	if len(slot.Offices) == 0 {
		return true
	}
	r := f.role("object")
	if r == nil {
		return false
	}
	for _, e := range w.entitiesOf(r.things) {
		if slices.Contains(slot.Offices, Fold(e.name)) {
			return true
		}
	}
	return false
}

// slot parts the facts of one slot into camps of values that go together.
func (c *contradictions) slot(slot ontology.Functional, facts []int, order map[[2]int]bool) {
	w := c.w
	type value struct {
		entity int
		facts  []int
	}
	var vals []value
	at := map[int]int{}
	for _, k := range facts {
		things := w.facts[k].role(slot.Value).things
		if len(things) != 1 {
			continue
		}
		e := w.entityOf[things[0]]
		if !w.entities[e].named {
			continue
		}
		if _, ok := at[e]; !ok {
			at[e] = len(vals)
			vals = append(vals, value{entity: e})
		}
		vals[at[e]].facts = append(vals[at[e]].facts, k)
	}
	s := newSets(len(vals))
	for i := range vals {
		for j := range i {
			if c.together(vals[i].entity, vals[j].entity, order) {
				s.union(i, j)
			}
		}
	}
	groups := s.groups()
	if len(groups) < 2 {
		return
	}
	var camps []camp
	for _, g := range groups {
		var m camp
		var names []string
		for _, i := range g {
			names = append(names, w.entities[vals[i].entity].name)
			for _, k := range vals[i].facts {
				m.facts = append(m.facts, k)
				m.claims = append(m.claims, w.behind(k)...)
			}
		}
		slices.Sort(names)
		m.value = strings.Join(names, ", ")
		camps = append(camps, m)
	}
	if len(slot.Offices) > 0 && !c.sameTerm(slot, camps) {
		return
	}
	first := w.facts[facts[0]]
	name := slot.Type + " of"
	for _, role := range slot.Key {
		name += " " + strings.Join(w.names(first.role(role)), ", ")
	}
	c.add(slot.Kind, name, camps)
}

// behind returns the claims that a fact stands on; for a derived one those
// that it leans on directly.
func (w *world) behind(k int) []int {
	if f := w.facts[k]; f.derived != nil {
		return f.derived.claims
	} else {
		return f.claims
	}
}

// together reports whether two values are one, or one refines the other: by a
// relation that claims state, by name, or as a place in its country.
func (c *contradictions) together(a, b int, order map[[2]int]bool) bool {
	if a == b || order[pair(a, b)] {
		return true
	}
	x, y := c.w.entities[a], c.w.entities[b]
	if x.class == ontology.Place && y.class == ontology.Place && x.country != "" && x.country == y.country {
		return true
	}
	n := &c.w.book.Naming
	for _, p := range append([]string{x.name}, x.aliases...) {
		for _, q := range append([]string{y.name}, y.aliases...) {
			u, v := nameWords(n, x.class, p), nameWords(n, y.class, q)
			if contains(u, v) || contains(v, u) {
				return true
			}
		}
	}
	return false
}

// contains reports whether all words of part stand in whole.
func contains(whole, part []string) bool {
	for _, w := range part {
		if !slices.Contains(whole, w) {
			return false
		}
	}
	return len(part) > 0
}

// refinements gathers the pairs of entities that the slot's relations order.
func (c *contradictions) refinements(slot ontology.Functional) map[[2]int]bool {
	out := map[[2]int]bool{}
	for _, f := range c.w.facts {
		if !slices.Contains(slot.Refines, f.typ.ID) || len(f.typ.Roles) < 2 || !f.positive() {
			continue
		}
		a, b := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
		if a == nil || b == nil {
			continue
		}
		for _, i := range a.things {
			for _, j := range b.things {
				out[pair(c.w.entityOf[i], c.w.entityOf[j])] = true
			}
		}
	}
	return out
}

// sameTerm reports whether two holders of one office are said to hold it at
// one time: in articles of the same days, not in one article, and with no
// sign of a change of holder.
func (c *contradictions) sameTerm(slot ontology.Functional, camps []camp) bool {
	w := c.w
	changed := c.changedHands()
	articles := map[string]bool{}
	var all []int
	for _, m := range camps {
		own := map[string]bool{}
		for _, k := range m.facts {
			for _, t := range w.facts[k].role(slot.Value).things {
				if changed[w.entityOf[t]] {
					return false
				}
			}
			if !w.facts[k].when.unknown() {
				return false
			}
		}
		for _, i := range m.claims {
			own[w.claims[i].ArticleID] = true
		}
		for a := range own {
			if articles[a] {
				return false
			}
		}
		for a := range own {
			articles[a] = true
		}
		all = append(all, m.claims...)
	}
	return w.sameDay(all, nil)
}

// changedHands returns the entities of which some fact shows a change of holder.
func (c *contradictions) changedHands() map[int]bool {
	if c.changed == nil {
		c.changed = map[int]bool{}
		for _, f := range c.w.facts {
			if c.w.book.Consistency.Succession[f.typ.ID] {
				for _, r := range f.roles {
					for _, t := range r.things {
						c.changed[c.w.entityOf[t]] = true
					}
				}
			}
		}
	}
	return c.changed
}
