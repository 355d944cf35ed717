package extract

import "wiregraph/graph"

// each returns the references to the members of the group that token h stands
// for, in the words of the group; the reference itself when it is no group.
func (w *resolver) each(h int, ref graph.Ref) []graph.Ref {
	m := w.at(h)
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

// divided returns the fillers of a role without those that the same group
// gives the other side of a symmetric type: the first of a group does a thing
// together with the rest.
func (p *proposition) divided(role string, refs []graph.Ref) []graph.Ref {
	if !p.typ.Symmetric || len(p.typ.Roles) < 2 || len(refs) < 2 {
		return refs
	}
	one, other := p.fill(p.typ.Roles[0].Name), p.fill(p.typ.Roles[1].Name)
	if len(one) != 1 || len(other) != 1 || one[0] != other[0] {
		return refs
	}
	switch role {
	case p.typ.Roles[0].Name:
		return refs[:1]
	case p.typ.Roles[1].Name:
		return refs[1:]
	}
	return refs
}
