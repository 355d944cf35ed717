package graph

import (
	"cmp"
	"slices"
)

// known returns the entities of the roles that the sentence holds.
func (c *clause) known() []*entity {
	var out []*entity
	for role := range c.said {
		if r := c.f.role(role); r != nil {
			out = append(out, c.w.entitiesOf(r.things)...)
		}
	}
	return out
}

// actors returns the entities in the first role of a fact.
func (w *world) actors(f *fact) []*entity {
	first, _ := mainRoles(f.typ)
	if r := f.role(first); r != nil {
		return w.entitiesOf(r.things)
	}
	return nil
}

// eventName names a fact inside another's sentence: by its noun and who does
// or undergoes it, else whole. Those who are known from the sentence are not
// named again: "Ann Lee promised the gift of a car".
func (w *world) eventName(f *fact, known []*entity) string {
	wording := w.book.Wordings.Of(f.typ.ID)
	if wording.Noun == "" {
		return "that " + w.sentence(f, w.eventNoun)
	}
	first, second := mainRoles(f.typ)
	for _, by := range []struct{ role, join string }{{first, cmp.Or(wording.Of, "by")}, {second, cmp.Or(wording.On, "of")}} {
		if r := f.role(by.role); r != nil {
			if l := w.foremost(w.entitiesOf(r.things)); len(l) > 0 && !slices.Contains(known, l[0]) {
				return wording.Noun + " " + by.join + " " + w.withArticle(l[0])
			}
		}
	}
	return wording.Noun
}

// eventNoun names a fact inside a fact inside another's sentence.
func (w *world) eventNoun(f *fact) string {
	return cmp.Or(w.book.Wordings.Of(f.typ.ID).Noun, "something")
}
