package ontology

import (
	"maps"
	"slices"
	"strings"
)

// EdgeTypes returns, sorted, every relationship type that facts may give rise
// to: browsing edges, and the edges from a fact to what fills its roles.
func (o *Ontology) EdgeTypes() []string {
	set := map[string]bool{}
	for _, t := range o.allTypes() {
		for _, e := range t.Edges {
			set[e.Type] = true
		}
		for _, r := range t.Roles {
			set[RoleEdge(r.Name)] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

// Labels returns, sorted, the labels of facts: one for each type, derived
// ones too.
func (o *Ontology) Labels() []string {
	set := map[string]bool{}
	for _, t := range o.allTypes() {
		set[t.Label()] = true
	}
	return slices.Sorted(maps.Keys(set))
}

// allTypes are the types of claims and those of derived facts.
func (o *Ontology) allTypes() []*Type { return slices.Concat(o.Types, EmbeddedRules().Types) }

// RoleEdge returns the relationship type of a role: "on_behalf_of" is ON_BEHALF_OF.
func RoleEdge(role string) string { return strings.ToUpper(role) }

// Label returns the node label of facts of the type: HOLDS_ROLE is HoldsRole.
func (t *Type) Label() string {
	var b strings.Builder
	for part := range strings.SplitSeq(t.ID, "_") {
		if part != "" {
			b.WriteString(part[:1] + strings.ToLower(part[1:]))
		}
	}
	return b.String()
}
