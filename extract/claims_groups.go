package extract

import (
	"slices"

	"wiregraph/graph"
)

// each returns the references to the members of the group that token h stands
// for, in the words of the group; the reference itself when it is no group.
func (w *resolver) each(h int, ref graph.Ref) []graph.Ref {
	m := w.mentionAt(h)
	if m == nil || m.chain < 0 || m.chain >= len(w.chains) || ref.Chain == "" {
		return []graph.Ref{ref}
	}
	members := w.chains[m.chain].members
	if len(members) == 0 {
		return []graph.Ref{ref}
	}
	out := make([]graph.Ref, 0, len(members))
	for _, k := range members {
		one := ref
		w.known(&one, k)
		out = append(out, one)
	}
	return out
}

// share gives the second of a group that does a thing together the second
// role, where the type has one and nobody fills it: "the two leaders met".
func (w *resolver) share(p *proposition, d *draft) {
	c := &d.claim
	if !p.typ.Symmetric || len(p.typ.Roles) < 2 || len(c.Roles) == 0 || c.Roles[0].Name != p.typ.Roles[0].Name || len(c.Role(p.typ.Roles[1].Name)) > 0 {
		return
	}
	refs := c.Roles[0].Refs
	if len(refs) < 2 {
		return
	}
	c.Roles[0].Refs = refs[:1:1]
	c.Roles = slices.Insert(c.Roles, 1, graph.Role{Name: p.typ.Roles[1].Name, Refs: refs[1:]})
	for i := range d.refs {
		if d.refs[i].role > 0 {
			d.refs[i].role++
		}
	}
}
