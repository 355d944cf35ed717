package graph

import "slices"

// An article sums up in its first lines what it counts below: "killed dozens … at least 32 people
// died". Where it tells but one that fits the round number, both are of one event.

// joinVague joins those whom an article counts with a round word alone with the one toll of
// the type that it gives besides and that fits.
func (x *protos) joinVague(keys []keyRole) {
	if x.across || !x.g.w.book.Consistency.Mounts[x.typ.ID] {
		return
	}
	for k, p := range x.all {
		if p.gone || len(p.below) != 1 || len(p.articles) != 1 {
			continue
		}
		least := x.roundly(p)
		if least == 0 {
			continue
		}
		tolls := inOrder(slices.DeleteFunc(slices.Clone(x.below[p.below[0]]), func(q int) bool {
			o := x.all[q]
			return q == k || o.gone || !o.hint.toll
		}))
		if len(tolls) == 1 && withinRound(x.all[tolls[0]].counts, least) && x.mayBe(x.all[tolls[0]], p, keys) {
			x.move(k, tolls[0], keys)
		}
	}
}

// roundly returns the least that the round word means by which all claims of a fact in the making
// count whom it befell, 0 where they say more of them.
func (x *protos) roundly(p *proto) float64 {
	n, id := &x.g.w.book.Naming, x.g.w.identity
	for _, part := range p.parts {
		h := x.g.hint(&part[0])
		if h.round == 0 || h.round != p.hint.round {
			return 0
		}
		for i, k := range x.g.keyRoles(x.typ) {
			if x.g.once(x.typ, k) && (len(part[0].roles[i].strong) > 0 || slices.ContainsFunc(part[0].roles[i].items, func(it int) bool {
				words := described(n, id.things[it].name)
				return !mere(n, words) && !n.People[lastOf(words)]
			})) {
				return 0
			}
		}
	}
	return p.hint.round
}

// withinRound reports whether a fact in the making counts, and all that it does are as many as the round
// word means.
func withinRound(counts []quantity, least float64) bool {
	const times = 12
	return len(counts) > 0 && !slices.ContainsFunc(counts, func(q quantity) bool { return q.value < least || q.value > times*least })
}

// roundApart reports whether one article counts roundly in one of both whom it befell, and in the other by
// a number that does not fit: "dozens of people", "three people". From day to day tolls rise.
func (x *protos) roundApart(p *proto, f *frame) bool {
	h := x.g.hint(f)
	if !p.articles.has(f.article) {
		return false
	}
	return h.round > 0 && len(p.counts) > 0 && !withinRound(p.counts, h.round) ||
		p.hint.round > 0 && h.counts && !withinRound([]quantity{h.count}, p.hint.round)
}

// mayBe reports whether nothing that is said of p speaks against its being q, counts aside.
func (x *protos) mayBe(q, p *proto, keys []keyRole) bool {
	return !x.differ(q, p, keys) && !slices.ContainsFunc(p.parts, func(part []frame) bool {
		f := &part[0]
		return !q.when.compatible(f.when) || x.opposed(q, f, keys) || x.otherRank(q, f) || x.onceMore(q, f)
	})
}
