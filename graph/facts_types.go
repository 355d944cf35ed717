package graph

import (
	"cmp"
	"slices"

	"wiregraph/graph/ontology"
)

// One event may be told under several types: "41 people died" in one article
// and "the blast killed 41" in the next. Its claims are compared under one of
// the types; the fact has the one that most of them have.

// comparedAs returns the type under which claims of a type are compared.
func (x typeIndex) comparedAs(id string) *ontology.Type {
	return x.get(cmp.Or(x.book.Consistency.OneEvent[id].As, id))
}

// fillers returns what fills a role of the type in a claim, whichever of the
// types of one event the claim has.
func (x typeIndex) fillers(c *Claim, t *ontology.Type, role string) []Ref {
	if c.Type == t.ID {
		return c.Role(role)
	}
	if as := x.book.Consistency.OneEvent[t.ID].Roles[role]; as != "" {
		role = as
	}
	for own, as := range x.book.Consistency.OneEvent[c.Type].Roles {
		if as == role {
			return c.Role(own)
		}
	}
	if x.comparedAs(c.Type) != x.comparedAs(t.ID) {
		role = x.inPlace(c, t, role)
	}
	return c.Role(role)
}

// undergoes is the first role of types that tell what befalls somebody.
const undergoes = "target"

// inPlace returns the role of a claim that stands where the type has the given
// one: who does it, and to whom or what, whatever they are called there.
func (x typeIndex) inPlace(c *Claim, t *ontology.Type, role string) string {
	own := x.get(c.Type)
	if len(t.Roles) > 1 && befalls(own, &t.Roles[0], c) { // "production stopped", "they stopped production"
		switch role {
		case t.Roles[0].Name:
			return ""
		case t.Roles[1].Name:
			return own.Roles[0].Name
		}
	}
	if t.Roles[0].Name == undergoes { // "was ousted", "the rebels overthrew him"
		if role != undergoes {
			return role
		}
		if len(own.Roles) > 1 && len(c.Role(own.Roles[1].Name)) > 0 {
			return own.Roles[1].Name
		}
	}
	for k := range min(2, len(t.Roles), len(own.Roles)) {
		if t.Roles[k].Name == role {
			return own.Roles[k].Name
		}
	}
	return role
}

// befalls reports whether a claim of what no type covers says only of things that cannot be the doer that
// something happens to them, as verbs without an object do: "production stopped".
func befalls(t *ontology.Type, doer *ontology.RoleSpec, c *Claim) bool {
	first := c.Role(t.Roles[0].Name)
	return t.Open && len(first) > 0 && len(c.Role(t.Roles[1].Name)) == 0 &&
		!slices.ContainsFunc(first, func(r Ref) bool { return r.Class == "" || doer.Allows(r.Class) })
}

// typeOf returns the type of a fact: that of the most of its claims, of several
// the one under which they are compared.
func (w *world) typeOf(claims []int) *ontology.Type {
	if len(claims) == 1 {
		return w.typeAt[claims[0]]
	}
	types, typed := tally{}, false
	for _, i := range claims {
		types.add(w.claims[i].Type)
		typed = typed || !w.typeAt[i].Open
	}
	if typed { // a type says more than none
		for id := range types {
			if w.types.get(id).Open {
				delete(types, id)
			}
		}
	}
	as := w.types.comparedAs(w.claims[claims[0]].Type)
	top := types.top()
	if types[as.ID] >= types[top] && types[as.ID] > 0 {
		return as
	}
	return w.types.get(top)
}

// lasting reports whether facts of the type hold for a time; what no type
// covers may be an event.
func lasting(t *ontology.Type) bool { return t.IsRelation() && !t.Open }
