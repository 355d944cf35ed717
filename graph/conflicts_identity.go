package graph

import (
	"fmt"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

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
