package extract

import "slices"

// purposeRole is what a thing is done for.
const purposeRole = "purpose"

// purposes makes one of what is done and of the purpose that says it over again with more
// words: who "marched through the city to protest against a bill" protested against it there.
// The purpose adds its roles, and is neither told for itself nor left open.
func (f *framer) purposes() {
	var said []int
	for i := range f.props {
		p := &f.props[i]
		k := slices.IndexFunc(p.roles, func(r filler) bool { return r.role == purposeRole && len(r.heads) == 1 })
		if k < 0 || p.typ.Open || p.typ.IsRelation() {
			continue
		}
		for _, j := range f.byAnchor[p.roles[k].heads[0]] {
			q := &f.props[j]
			if j == i || q.typ != p.typ || slices.ContainsFunc(q.roles, func(r filler) bool { return differs(p, &r) }) {
				continue
			}
			p.roles = slices.Delete(p.roles, k, k+1)
			for _, r := range q.roles {
				if p.filler(r.role) == nil {
					p.roles = append(p.roles, r)
				}
			}
			p.end = max(p.end, q.end)
			said = append(said, j)
			break
		}
	}
	f.drop(said)
}

// differs reports whether a proposition has another filler for the role.
func differs(p *proposition, r *filler) bool {
	own := p.filler(r.role)
	return own != nil && !slices.Equal(own.heads, r.heads)
}

// drop takes propositions out.
func (f *framer) drop(these []int) {
	if len(these) == 0 {
		return
	}
	kept := f.props
	f.props, f.byAnchor = nil, nil
	for i, p := range kept {
		if !slices.Contains(these, i) {
			f.record(p)
		}
	}
}
