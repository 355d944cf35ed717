package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// The headline of a news article sums up its lead, the lines that the text begins with: who,
// what, where and when in other words, shorter or fuller ("Fire kills five", "a fire yesterday
// killed five girls"). What both tell of a kind is one event, unless names speak against it.

// leadLength is how far below where a text begins to tell its lead goes, in bytes: the forty words
// of a paragraph.
const leadLength = 300

// findLeads notes which claims stand in the leads of their articles.
func (g *gathering) findLeads() {
	begins := map[int]int{} // by article: where the first claim below the headline begins
	for i, c := range g.w.claims {
		if at, ok := begins[g.articles[i]]; !g.headline(i) && (!ok || c.Start < at) {
			begins[g.articles[i]] = c.Start
		}
	}
	for i, c := range g.w.claims {
		g.leads = append(g.leads, !g.headline(i) && c.Start < begins[g.articles[i]]+leadLength)
	}
}

// happenings reports whether what the protos tell happens: it neither lasts nor is said.
func (x *protos) happenings() bool { return !lasting(x.typ) && !x.typ.ClaimAct }

// sums reports whether p is told in the headline of an article and q in its lead, each alone of
// its type there, and both may be one event.
func (x *protos) sums(p, q *proto, keys []keyRole) bool {
	if !x.happenings() {
		return false
	}
	for _, a := range p.above {
		if q.lead.has(a) && !p.below.has(a) && x.alone(p, x.above[a], func(o *proto) articleSet { return o.above }, a) && x.alone(q, x.below[a], func(o *proto) articleSet { return o.lead }, a) {
			return !slices.ContainsFunc(p.parts, func(part []frame) bool { return x.namedApart(q, &part[0], keys) })
		}
	}
	return false
}

// addLeads adds to others those that the leads of the articles tell whose headlines tell p.
func (x *protos) addLeads(out []int, p *proto) []int {
	if !x.happenings() {
		return out
	}
	for _, a := range p.above {
		for _, k := range x.below[a] {
			if x.all[k].lead.has(a) {
				out = append(out, k)
			}
		}
	}
	return out
}

// alone reports whether no other of the protos is told in that part of an article.
func (x *protos) alone(p *proto, others []int, part func(*proto) articleSet, article int) bool {
	return !slices.ContainsFunc(others, func(k int) bool {
		o := x.all[k]
		return o != p && !o.gone && part(o).has(article)
	})
}

// namedApart reports whether the frame tells of others by name than the proto, of another day
// or number, or the contrary.
func (x *protos) namedApart(p *proto, f *frame, keys []keyRole) bool {
	g, h := x.g, x.g.hint(f)
	switch {
	case !p.when.compatible(f.when), x.opposed(p, f, keys), x.otherRank(p, f), x.onceMore(p, f):
		return true
	case h.counts && slices.ContainsFunc(p.counts, h.count.apart), x.roundApart(p, f), !p.hasCount(h) && x.severalIn(p, f):
		return true
	case len(h.places) > 0 && len(p.hint.places) > 0 && inBoth(h.places, p.hint.places) == 0 && g.placesApart(h.places, p.hint.places):
		return true
	}
	for i := range keys {
		a, b := &p.roles[i], &f.roles[i]
		if len(a.items) > 0 && len(b.items) > 0 && !x.sameWord(p, f) && x.rolePoints(p, f, keys, i) < 0 && g.things(a) && g.things(b) {
			return true // "engine fire", "the plane went down"
		}
		if g.namesOf(a) && g.namesOf(b) && x.rolePoints(p, f, keys, i) < 0 || g.otherClass(a, b) || g.otherClass(b, a) {
			return true
		}
	}
	return false
}

// things reports whether items of a role are things: what people are called says less of who they are.
func (g *gathering) things(r *frameRole) bool {
	return !slices.ContainsFunc(r.items, func(i int) bool { return g.w.identity.class(i) != ontology.Artifact })
}

// namesOf reports whether a role is filled by what goes by a name.
func (g *gathering) namesOf(r *frameRole) bool {
	return slices.ContainsFunc(r.strong, g.isNamed)
}

// isNamed reports whether a filler is a thing that goes by a name.
func (g *gathering) isNamed(s filler) bool {
	i, ok := s.is(entityFiller)
	return ok && g.w.identity.cluster[g.w.identity.same.find(i)].named
}

// otherClass reports whether one side has the name of one thing and the other a thing of another
// class that goes by none: a judge and "a grand jury", a town and "the convoy". What is called by
// a concept alone may be of any: the president and his "state of emergency".
func (g *gathering) otherClass(named, item *frameRole) bool {
	if len(named.strong) != 1 {
		return false
	}
	id := g.w.identity
	i, ok := named.strong[0].is(entityFiller)
	return ok && slices.ContainsFunc(item.items, func(k int) bool {
		return id.class(k) != id.class(i) && id.class(k) != ontology.Concept && !(many(id.class(k)) && id.class(i) != ontology.Person)
	})
}
