package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// annulments shows offices that an authority took from those who hold them: it
// says that they were not theirs, others say that they are. Somebody who goes,
// or whom the one who appointed them dismisses, is a sequence.
func (c *contradictions) annulments() {
	w := c.w
	for _, a := range w.book.Consistency.Annulled {
		held := map[string][]int{}
		for k, f := range w.facts {
			if f.typ.ID == a.Type && f.positive() {
				if key := w.slotKey(f, []string{a.Holder, a.Office}); key != "" {
					held[key] = append(held[key], k)
				}
			}
		}
		for k, f := range w.facts {
			if f.typ.ID != a.By || !f.positive() || !w.authorized(f, a) {
				continue
			}
			key := w.slotKey(f, []string{a.From, a.Role})
			for _, j := range held[key] {
				if holds := w.facts[j]; key != "" && w.closeInTime(holds.claims, f.claims, a.Within) {
					c.add("opposite", a.By+" and "+w.summary(holds), []camp{
						{value: a.Type, facts: []int{j}, claims: holds.claims},
						{value: a.By, facts: []int{k}, claims: f.claims},
					})
				}
			}
		}
	}
}

// authorized reports whether the fact names an authority of the kinds.
func (w *world) authorized(f *fact, a ontology.Annulment) bool {
	r := f.role(a.Authority)
	return r != nil && slices.ContainsFunc(w.entitiesOf(r.things), func(e *entity) bool { return slices.Contains(a.Kinds, e.kind) })
}
