package graph

import (
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
					if a.Start == b.Start && a.End == b.End || !repeats(n, cl, &a, &b) {
						continue
					}
					wrong.claims = append(wrong.claims, i)
					a.Start = min(a.Start, cl.Start) // the name stands before what explains it
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
// other, or stands in apposition to it: "Ann Lee, the sister of Ann Lee".
func repeats(n *ontology.Naming, c *Claim, a, b *Ref) bool {
	names := []string{a.Text}
	before := b.Start > a.Start // "Bo Berg, whom she left": what stands first is the other itself
	if before && a.Start > c.Start && a.Start <= c.End && len(c.Quote) == c.End-c.Start {
		names = append(names, c.Quote[:a.Start-c.Start])
	}
	for _, name := range names {
		name, _, _ = strings.Cut(name, ",")
		x := nameWords(n, ontology.Person, name)
		if len(x) >= 2 && (slices.Equal(x, nameWords(n, ontology.Person, b.Text)) || slices.Equal(x, nameWords(n, ontology.Person, b.Name))) {
			return true
		}
	}
	return false
}

// spokenBy returns the claims of an article that the passage is the source of.
func (w *world) spokenBy(article string, r Ref) []int {
	var out []int
	for _, i := range w.inArticle(article) {
		for _, a := range w.claims[i].Attribution {
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
