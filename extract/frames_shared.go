package extract

// share gives the second of those who do a thing together its own role, where
// the type has one and nobody fills it: "Kim and Putin met". A group that one
// phrase stands for ("the two leaders") fills both roles.
func (f *framer) share(m *match) {
	if !m.typ.Symmetric || len(m.typ.Roles) < 2 || hasRole(m.roles, m.typ.Roles[1].Name) {
		return
	}
	for i := range m.roles {
		r := &m.roles[i]
		if r.role != m.typ.Roles[0].Name {
			continue
		}
		switch {
		case len(r.heads) > 1:
			m.roles = append(m.roles, filler{role: m.typ.Roles[1].Name, heads: r.heads[1:]})
			m.roles[i].heads = m.roles[i].heads[:1]
		case f.isGroup(r.heads[0]):
			m.roles = append(m.roles, filler{role: m.typ.Roles[1].Name, heads: r.heads})
		}
		return
	}
}

// isGroup reports whether the phrase headed by h stands for several that the
// text told apart.
func (f *framer) isGroup(h int) bool {
	k := f.chainAt(h)
	return k >= 0 && k < len(f.chains) && len(f.chains[k].members) > 1
}

// together parts a subject of several who do a thing with one another into the
// first and the others. A group that one phrase stands for is both.
func (f *framer) together(subject []int) (first, others []int) {
	switch {
	case len(subject) > 1:
		return subject[:1], subject[1:]
	case len(subject) == 1 && f.isGroup(subject[0]):
		return subject, subject
	}
	return subject, nil
}
