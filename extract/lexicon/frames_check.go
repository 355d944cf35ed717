package lexicon

import (
	"fmt"
	"slices"

	"wiregraph/graph/ontology"
)

// checkVerb refuses a frame of a verb that could never claim anything, because no slot of it can
// fill a role without which no claim of the type is made.
func checkVerb(t *ontology.Type, slots []Slot) error {
	return checkSlots(t, slots, "O:%s, in:%[1]s; N:%[1]s where the noun of a light verb is it", func(int, *ontology.RoleSpec) bool { return false })
}

// checkNoun is checkVerb for a noun. Who acts needs no slot: the verb that supports the noun, or
// whoever stands before it, may tell who that is.
func checkNoun(t *ontology.Type, slots []Slot) error {
	return checkSlots(t, slots, "of:%s, poss:%[1]s; N:%[1]s where the noun itself is it", func(i int, r *ontology.RoleSpec) bool {
		return i == 0 && r.Name == "agent" && !t.IsRelation()
	})
}

// checkSlots refuses slots that leave a required role empty, unless that comes from elsewhere.
// Of those who do a thing with one another one slot takes both.
func checkSlots(t *ontology.Type, slots []Slot, could string, elsewhere func(int, *ontology.RoleSpec) bool) error {
	for i := range t.Roles {
		r := &t.Roles[i]
		if !r.Required || i == 1 && t.Symmetric || elsewhere(i, r) || slices.ContainsFunc(slots, func(s Slot) bool { return s.fills(r) }) {
			continue
		}
		return fmt.Errorf("no slot can fill %s, which each claim of the type must have: give it one ("+could+"), or leave the frame out", r.Name, r.Name)
	}
	return nil
}

// fills reports whether something that may stand in the slot may fill the role.
func (s Slot) fills(r *ontology.RoleSpec) bool {
	return s.Role == r.Name && (len(s.Kinds) == 0 || r.Allows(ontology.Literal) || r.Allows(ontology.Quantity) || // a number is a quantity whatever it counts
		slices.ContainsFunc(s.Kinds, func(k Kind) bool { return r.Allows(k.Class) }))
}
