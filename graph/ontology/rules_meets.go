package ontology

import (
	"maps"
	"slices"
)

// Meets returns the variables of the first premise, and those of the further ones, by which
// facts that match them are about one party: those that both bind, else those of which a
// test wants that they are on one side, else all.
func (r *Rule) Meets() (first, further []string) {
	in, of := r.If[0].variables(), map[string]bool{}
	for i := range r.If[1:] {
		maps.Copy(of, r.If[1+i].variables())
	}
	for v := range in {
		if of[v] {
			first = append(first, v)
		}
	}
	if slices.Sort(first); len(first) > 0 {
		return first, first
	}
	for _, c := range r.Where {
		for k, v := range c.Of {
			if o := c.Of[1-k]; c.Test == "same_side" && !c.IfBound && in[v] && of[o] {
				first, further = append(first, v), append(further, o)
			}
		}
	}
	if len(first) == 0 {
		return slices.Sorted(maps.Keys(in)), slices.Sorted(maps.Keys(of))
	}
	return first, further
}

// variables returns what the premise binds.
func (p *Premise) variables() map[string]bool {
	out := map[string]bool{}
	for _, v := range p.Roles {
		out[v] = true
	}
	for v := range p.NamedIn {
		out[v] = true
	}
	for _, roles := range p.Through {
		for _, v := range roles {
			out[v] = true
		}
	}
	for _, v := range p.Classes {
		out[v] = true
	}
	return out
}
