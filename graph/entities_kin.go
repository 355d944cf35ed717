package graph

import (
	"cmp"
	"slices"

	"wiregraph/graph/ontology"
)

// joinRelatives joins a person known only as somebody's relative ("the
// minister's sister") with the one relative of that kind that another article
// names.
func (id *identities) joinRelatives(w *world) {
	type kin struct {
		typ  string
		of   int // root of the one whose relative it is
		back bool
	}
	type relative struct {
		thing int
		word  string
	}
	named, nameless := map[kin][]relative{}, map[kin][]relative{}
	for i, c := range w.claims {
		t := w.typeAt[i]
		if t == nil || t.Super != "FAMILY" || len(t.Roles) < 2 || c.Polarity == Negative {
			continue
		}
		word := ""
		if l := c.Role("kin"); len(l) > 0 {
			word = Fold(l[0].Text)
		}
		for _, a := range c.Role(t.Roles[0].Name) {
			for _, b := range c.Role(t.Roles[1].Name) {
				i, j := id.thing(c.ArticleID, &a), id.thing(c.ArticleID, &b)
				if i < 0 || j < 0 || !id.person(i) || !id.person(j) {
					continue
				}
				note := func(x, y int, back bool, word string) {
					if head := described(&w.book.Naming, id.things[x].name); word == "" && !id.things[x].named && len(head) > 0 {
						word = head[len(head)-1]
					}
					if word == "" {
						return
					}
					k := kin{t.ID, id.same.find(y), back && !t.Symmetric}
					if id.things[x].named {
						named[k] = append(named[k], relative{x, word})
					} else {
						nameless[k] = append(nameless[k], relative{x, word})
					}
				}
				note(i, j, false, word)
				note(j, i, true, "")
			}
		}
	}
	keys := make([]kin, 0, len(nameless))
	for k := range nameless {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b kin) int {
		return cmp.Or(cmp.Compare(a.of, b.of), cmp.Compare(a.typ, b.typ), compareBool(a.back, b.back))
	})
	for _, k := range keys {
		for _, x := range nameless[k] {
			var fits []int
			for _, y := range named[k] {
				if x.word == y.word && id.veto(x.thing, y.thing) == "" && !slices.ContainsFunc(fits, func(o int) bool { return id.same.find(o) == id.same.find(y.thing) }) {
					fits = append(fits, y.thing)
				}
			}
			if len(fits) == 1 && id.same.find(fits[0]) != id.same.find(x.thing) {
				id.note([]int{fits[0], x.thing}, "relative", true, "both are the same relative of one person")
				id.join(fits[0], x.thing)
			}
		}
	}
}

// person reports whether a thing is a person.
func (id *identities) person(i int) bool { return id.things[i].class == ontology.Person }

// compareBool puts false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
