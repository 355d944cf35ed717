package extract

import "slices"

// What a noun for an event leaves open where the event was told before: "Roe was sworn in as
// mayor. … the swearing-in of Roe" (implicit arguments; Gerber & Chai 2010).

// resume gives the nouns that take up an event what fills its first two roles where it was told;
// not where, why or wherefore it happened, of which each telling says what it will.
func (f *framer) resume() {
	for i := range f.props {
		p := &f.props[i]
		if !f.takesUp(p) {
			continue
		}
		for _, spec := range p.typ.Roles[:min(principal, len(p.typ.Roles))] {
			if spec.Circumstance || p.filler(spec.Name) != nil {
				continue
			}
			told := f.resumed(i, spec.Name)
			if told < 0 {
				told = f.sole(i, spec.Name)
			}
			if told >= 0 {
				p.roles = append(p.roles, *f.props[told].filler(spec.Name))
			}
		}
	}
}

// takesUp reports whether a proposition is told by a noun that may take up what was told.
func (f *framer) takesUp(p *proposition) bool {
	n := f.teller(p)
	if p.typ.Open || p.typ.IsRelation() || p.typ.Super == speechSuper || n < 0 || f.doc.Tokens[n].UPOS != "NOUN" || f.byHead[n] < 0 || len(p.roles) == 0 {
		return false
	}
	m := &f.mentions[f.byHead[n]]
	return m.definite && !isPeople(m.class)
}

// teller returns the noun that tells a proposition, be it under a light verb: "carried out the
// | attack"; its anchor, or -1, where none does.
func (f *framer) teller(p *proposition) int {
	if p.light && f.doc.Tokens[p.anchor].UPOS == "VERB" {
		return f.deps.with(p.anchor, "obj")
	}
	return p.anchor
}

// sole returns the one event of its type that is told before a proposition of which nothing but
// who acts is known, where that fills a role: a group says that it carried out "the attack". -1
// where several are told, or the noun says more of which it is.
func (f *framer) sole(i int, role string) int {
	p := &f.props[i]
	n := f.teller(p)
	if len(p.roles) != 1 || p.roles[0].role != agentRole || role == agentRole || f.deps.some(n, func(c int) bool { return !isRel(f.doc.Tokens[c].Rel, "det", "case", "acl:relcl", "punct") }) {
		return -1
	}
	told := -1
	for j := i - 1; j >= 0; j-- {
		q := &f.props[j]
		if q.typ != p.typ || q.anchor == p.anchor || q.filler(role) == nil {
			continue
		}
		if told >= 0 && !f.oneThing(q.filler(role), f.props[told].filler(role)) {
			return -1
		}
		told = max(told, j)
	}
	return told
}

// resumed returns the proposition before another that tells the same event and fills a role. With
// two fillers in common, or with one of whom or of what it happens to and a word of the same stem,
// it is the last one. Else it is the last of those with such a filler, or of those with that stem
// and the same one who acts, who may do so many times, if these do not differ among themselves.
// -1 without any.
func (f *framer) resumed(i int, role string) int {
	p := &f.props[i]
	var undergone, acted []int
	for j := i - 1; j >= 0; j-- {
		q := &f.props[j]
		if q.typ != p.typ || q.anchor == p.anchor || q.filler(role) == nil {
			continue
		}
		same, acts := f.agree(p.roles, q.roles)
		alike := sameStem(f.lemma(p.anchor), f.lemma(q.anchor))
		switch {
		case same == 0:
		case same > 1, !acts && alike:
			return j
		case !acts:
			undergone = append(undergone, j)
		case alike:
			acted = append(acted, j)
		}
	}
	for _, told := range [][]int{undergone, acted} {
		if len(told) > 0 && !slices.ContainsFunc(told, func(j int) bool { same, _ := f.agree(f.props[told[0]].roles, f.props[j].roles); return same == 0 }) {
			return told[0]
		}
	}
	return -1
}

// agree returns in how many roles two tellings have the same filler, and whether who acts is
// one of them; 0 where they differ in a role.
func (f *framer) agree(roles, others []filler) (same int, acts bool) {
	for _, r := range roles {
		k := slices.IndexFunc(others, func(o filler) bool { return o.role == r.role })
		if k < 0 {
			continue
		}
		if !f.oneThing(&r, &others[k]) {
			return 0, false
		}
		same, acts = same+1, acts || r.role == agentRole
	}
	return same, acts
}

// oneThing reports whether two fillers are one thing.
func (f *framer) oneThing(a, b *filler) bool {
	return len(a.heads) == len(b.heads) && f.chainAt(a.heads[0]) >= 0 && f.chainAt(a.heads[0]) == f.chainAt(b.heads[0])
}

// sameStem reports whether two words may be made of one: "nomination" and "nominate".
func sameStem(a, b string) bool {
	return len(a) >= stem && len(b) >= stem && a[:stem] == b[:stem]
}

// stem is how many bytes two words have in common that may be made of one.
const stem = 4
