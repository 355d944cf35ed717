package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// fits reports whether a frame may be about the proto's fact.
func (x *protos) fits(p *proto, f *frame, keys []keyRole) bool {
	if x.onceEver(p, f, keys) {
		return true
	}
	if !p.when.compatible(f.when) || x.opposed(p, f, keys) || x.otherRank(p, f) || x.onceMore(p, f) || x.otherContent(p, f) {
		return false
	}
	strong, weak, missing, papers, kinds := 0, 0, 0, 0, 0
	loose, unread := false, false
	for i := range keys {
		a, b := &p.roles[i], &f.roles[i]
		switch {
		case len(a.strong) > 0 && len(b.strong) > 0:
			if f.typ.IsRelation() && len(a.strong) != len(b.strong) {
				return false // "Acme is a bank" says less than "Acme and Veltron are banks"
			}
			if !subset(b.strong, a.strong) && !subset(a.strong, b.strong) && !x.g.model(f.typ, a, b) {
				switch x.g.likened(f.typ, a, b) {
				case unlike:
					return false
				case refined:
					weak++
				}
				loose = true
				continue
			}
			strong += keys[i].weight(min(len(a.strong), len(b.strong)))
			kinds += x.g.kinds(b)
		case len(a.items) > 0 && len(b.items) > 0:
			if !x.itemsFit(a, b, f.typ) {
				return false
			}
			weak++
			papers += x.papers(a, b)
		case len(a.strong) > 0 && len(b.items) > 0:
			if !x.mixed(a, b, f.typ, p.articles.has(f.article)) {
				return false
			}
			weak++
		case len(b.strong) > 0 && len(a.items) > 0:
			if !x.mixed(b, a, f.typ, p.articles.has(f.article)) {
				return false
			}
			weak++
		default:
			if a.open != "" && b.open != "" && a.open != b.open {
				return false
			}
			if keys[i].required {
				missing++
			}
			unread = unread || a.unread || b.unread
		}
	}
	if f.typ.IsRelation() && x.otherFigures(p, f) {
		return false
	}
	sameArticle := p.articles.has(f.article)
	if x.roundApart(p, f) || sameArticle && x.countPoints(p, f) < 0 && (!x.headline(p, f) || x.farApart(p, f)) {
		return false
	}
	switch {
	case loose && missing > 0, unread && strong < 2:
		return false
	case f.typ.IsRelation():
		return strong >= 2 || strong == 1 && weak == 1 && missing == 0 && x.sameItems(p, f)
	case strong >= 2:
		return f.typ.Durative || !p.when.unknown() && !f.when.unknown() || x.near(p, f)
	case strong >= 1 && x.onceThen(p, f, keys):
		return true
	case strong == 1 && weak >= 1 && kinds == 1: // many have the same illness
		return sameArticle
	case strong == 1 && weak >= 1:
		return sameArticle || (p.strong >= 2 && x.oneStory(p, f) || papers == weak && missing == 0) && x.near(p, f) || p.when.day() && f.when.day()
	case strong == 1:
		return sameArticle && (p.strong >= 2 || !f.typ.ClaimAct) && x.toldAlike(p, f, keys) || f.complete(keys) && (x.sameTime(p, f) || x.toldThen(p, f)) && !f.typ.ClaimAct
	case weak >= 1:
		return sameArticle && (x.sameItems(p, f) || x.headline(p, f) || x.namedLater(p, f, keys)) && x.toldAlike(p, f, keys)
	}
	return false
}

// otherFigures reports whether both say with figures what something is or has, and no figure of the one
// is the other's: "winds of 75 miles per hour", "winds of 120 miles per hour".
func (x *protos) otherFigures(p *proto, f *frame) bool {
	own := x.g.figures(f.claim, f.typ)
	if len(own) == 0 {
		return false
	}
	known := false
	for _, i := range p.latest() {
		other := x.g.figures(i, f.typ)
		if slices.ContainsFunc(other, func(w string) bool { return slices.Contains(own, w) }) {
			return false
		}
		known = known || len(other) > 0
	}
	return known
}

// figures returns the words with digits in what fills the second main role of a claim.
func (g *gathering) figures(claim int, t *ontology.Type) []string {
	_, second := mainRoles(t)
	var out []string
	for _, ref := range g.w.types.fillers(g.w.claims[claim], t, second) {
		if ref.Named {
			continue
		}
		for _, w := range strings.Fields(ref.Text + " " + ref.Name) { // "winds", of 75 miles per hour
			if strings.ContainsAny(w, digits) {
				out = append(out, strings.Trim(strings.ReplaceAll(w, ",", ""), ".()%"))
			}
		}
	}
	return out
}

// kinds is 1 when a role is filled by kinds of things only.
func (g *gathering) kinds(r *frameRole) int {
	for _, s := range r.strong {
		if i, ok := s.is(entityFiller); !ok || g.w.identity.class(i) != ontology.Concept {
			return 0
		}
	}
	return 1
}

// papers is 1 when both items are documents or norms that are called the same:
// somebody withdraws "the bill" once, where they meet "an official" every day.
func (x *protos) papers(a, b *frameRole) int {
	w := x.g.w
	for _, i := range append(slices.Clone(a.items), b.items...) {
		if c := w.identity.cluster[w.identity.same.find(i)].class; c != ontology.Document && c != ontology.Norm {
			return 0
		}
	}
	if u := w.words(a.items[0]); len(u) == 0 || !slices.Equal(u, w.words(b.items[0])) {
		return 0
	}
	return 1
}

// sameItems reports whether the items of the frame are the proto's, where that has any.
func (x *protos) sameItems(p *proto, f *frame) bool {
	for i := range f.roles {
		if !p.fills(i) && !lasting(f.typ) {
			continue
		}
		for _, it := range f.roles[i].items {
			if !slices.Contains(p.roles[i].items, it) {
				return false
			}
		}
	}
	return true
}

// itemsFit reports whether two sets of items could be one. For standing
// relations only the very item will do: two articles may each speak of a car.
func (x *protos) itemsFit(a, b *frameRole, t *ontology.Type) bool {
	if subset(b.items, a.items) || subset(a.items, b.items) {
		return true
	}
	if lasting(t) {
		return false
	}
	return len(b.items) == 1 && slices.ContainsFunc(a.items, func(i int) bool { return x.g.itemsAgree(i, b.items[0]) })
}

// mixed reports whether an item may be what the other side names: the car and
// the Aurus; the officials and one of them; inside one article "this" and what
// happened.
func (x *protos) mixed(named, item *frameRole, t *ontology.Type, sameArticle bool) bool {
	if lasting(t) {
		return false
	}
	if x.calledBy(named, item) {
		return true
	}
	id := x.g.w.identity
	for _, s := range named.strong {
		i, ok := s.is(entityFiller)
		if !ok && !sameArticle && !x.calledByNoun(s, item) {
			return false
		}
		if !ok {
			continue
		}
		for _, k := range item.items {
			a, b := id.cluster[id.same.find(i)], id.cluster[id.same.find(k)]
			if !sameArticle && !a.named && a.class == ontology.Concept {
				return false // "the caucuses" of another article may be others
			}
			if x.g.w.ownBody(k, i) {
				continue
			}
			if a.class != b.class && !(many(a.class) && many(b.class)) {
				return false
			}
			if x.g.titled(a) || id.othersName(i, k) || id.placedElsewhere(i, k) {
				return false
			}
			if id.madeOf(i, k) {
				continue
			}
			if (!sameArticle || id.things[k].headed) && a.class == ontology.Person && b.class == ontology.Group && len(named.strong) == 1 {
				return false // one of the dead is not the dead
			}
			if a.class == ontology.Place && id.anywhere(k) {
				continue
			}
			if many(a.class) && id.besides(i, k) && !id.spokenOf(k) && !id.introduces(k, i) {
				return false // who comes to a constable's help is not the constable
			}
			if a.class == ontology.Place && b.class == ontology.Place && id.several(k) != id.several(i) {
				return false // "dozens of villages" are no town
			}
			if (a.class == ontology.Artifact || a.class == ontology.Place || a.class == ontology.Organization) && a.kind != "" && b.kind != "" && a.kind != b.kind && !x.g.kindred(i, k) {
				return false
			}
		}
	}
	return true
}

// model reports whether two different named artifacts may stand for one item
// of an event: outlets disagree about the model, not about the gift.
func (g *gathering) model(t *ontology.Type, a, b *frameRole) bool {
	if t.IsRelation() || len(a.strong) != 1 || len(b.strong) != 1 {
		return false
	}
	i, ok := a.strong[0].is(entityFiller)
	j, ok2 := b.strong[0].is(entityFiller)
	if !ok || !ok2 {
		return false
	}
	x, y := g.w.identity.cluster[g.w.identity.same.find(i)], g.w.identity.cluster[g.w.identity.same.find(j)]
	return x.class == ontology.Artifact && y.class == ontology.Artifact && (x.kind == y.kind || x.kind == "" || y.kind == "") && !g.titled(x) && !g.titled(y)
}

// titled reports whether the name of a set is one thing's own title, not that
// of a model.
func (g *gathering) titled(c *cluster) bool { return c.named && g.w.book.Consistency.Titled[c.kind] }
