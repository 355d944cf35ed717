package graph

import (
	"fmt"
	"slices"

	"wiregraph/graph/ontology"
)

// likeness shows that a thing is said to be like the one that somebody has,
// and elsewhere to be the very one.
func (c *contradictions) likeness() {
	for _, l := range c.w.book.Consistency.Likeness {
		had := c.holdings(l)
		for k, f := range c.w.facts {
			if f.typ.ID == l.Type && f.positive() {
				c.alike(k, l, had)
			}
		}
	}
}

// A holding is a fact by which an owner has a thing.
type holding struct{ owner, thing, fact int }

// holdings gathers who has what, as entities.
func (c *contradictions) holdings(l ontology.Likeness) []holding {
	var out []holding
	for k, f := range c.w.facts {
		if !slices.Contains(l.Have, f.typ.ID) || !f.positive() {
			continue
		}
		a, b := f.role(f.typ.Roles[0].Name), f.role(f.typ.Roles[1].Name)
		if a == nil || b == nil {
			continue
		}
		for _, t := range b.things {
			for _, o := range a.things {
				out = append(out, holding{c.w.entityOf[o], c.w.entityOf[t], k})
			}
		}
	}
	return out
}

// alike compares a fact of likeness with what its owner has: the thing that is
// like another is that other's owner's elsewhere. The thing may go by "it" or
// "a car like the one": then the owner's item of another article that stands
// in this article too is meant.
func (c *contradictions) alike(k int, l ontology.Likeness, had []holding) {
	w, f := c.w, c.w.facts[k]
	if len(f.typ.Roles) < 2 {
		return
	}
	for _, owner := range c.modelOwners(f, l, had) {
		very := camp{value: "the very one"}
		item := -1
		for _, h := range had {
			if h.owner == owner && !w.entities[h.thing].named && (item < 0 || item == h.thing) && c.sameItem(f, h) {
				item = h.thing
				very.facts = append(very.facts, h.fact)
				very.claims = append(very.claims, w.facts[h.fact].claims...)
			}
		}
		if item >= 0 {
			like := camp{value: "like it", facts: []int{k}, claims: f.claims}
			c.add("identity", fmt.Sprintf("whether %s is that of %s", w.entities[item].name, w.entities[owner].name), []camp{like, very})
		}
	}
}

// modelOwners returns those who have what the thing is like: by the entity, or
// by the passage ("like the one used by …"), which need not stand for one.
func (c *contradictions) modelOwners(f *fact, l ontology.Likeness, had []holding) []int {
	w := c.w
	out := map[int]bool{}
	if b := f.role(f.typ.Roles[1].Name); b != nil {
		for _, h := range had {
			if slices.ContainsFunc(b.things, func(t int) bool { return w.entityOf[t] == h.thing }) {
				out[h.owner] = true
			}
		}
	}
	for _, i := range f.claims {
		for _, ref := range w.claims[i].Role(f.typ.Roles[1].Name) {
			for _, j := range w.inArticle(w.claims[i].ArticleID) {
				o := w.claims[j]
				if t := w.types.get(o.Type); t == nil || !slices.Contains(l.Have, o.Type) || len(t.Roles) < 2 || o.Polarity == Negative {
					continue
				} else if !slices.ContainsFunc(o.Role(t.Roles[1].Name), func(r Ref) bool { return r.Start == ref.Start && r.End == ref.End }) {
					continue
				} else {
					for _, r := range o.Role(t.Roles[0].Name) {
						if x := w.identity.thing(o.ArticleID, &r); x >= 0 {
							out[w.entityOf[x]] = true
						}
					}
				}
			}
		}
	}
	return sortedKeys(out)
}

// sameItem reports whether what somebody has is the thing of the likeness: one
// entity, or an item that an article of the likeness speaks of and of which it
// does not say itself that it is had.
func (c *contradictions) sameItem(f *fact, h holding) bool {
	w := c.w
	a := f.role(f.typ.Roles[0].Name)
	if a != nil && slices.ContainsFunc(a.things, func(t int) bool { return w.entityOf[t] == h.thing }) {
		return true
	}
	own := map[string]bool{}
	for _, i := range f.claims {
		own[w.claims[i].ArticleID] = true
	}
	for _, i := range w.facts[h.fact].claims {
		if own[w.claims[i].ArticleID] {
			return false
		}
	}
	if a != nil && slices.ContainsFunc(a.things, func(t int) bool { return !w.identity.item(t) || !w.kindredEntities(w.entityOf[t], h.thing) }) {
		return false
	}
	return slices.ContainsFunc(w.entities[h.thing].things, func(t int) bool { return own[w.identity.things[t].article] })
}

// kindredEntities reports whether what two items are called allows them to be one.
func (w *world) kindredEntities(a, b int) bool {
	if w.entities[a].class != w.entities[b].class {
		return false
	}
	return (&gathering{w: w}).kindred(w.entities[a].things[0], w.entities[b].things[0])
}
