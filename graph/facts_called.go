package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// What a report calls by its noun alone another calls by a name that ends in the noun, or
// by the name of somebody who is said to be that: "the torc" and the Norham Torc, "a
// guard" and Ann Lund, a security guard. Readers may take them for things of two classes.

// calledBy reports whether the one thing that a role describes is what the one name on the
// other side is called.
func (x *protos) calledBy(named, item *frameRole) bool {
	if len(named.strong) != 1 || len(item.items) != 1 {
		return false
	}
	i, ok := named.strong[0].is(entityFiller)
	return ok && (x.g.w.identity.calledSo(i, item.items[0]) || x.g.worded(i, item.items[0]))
}

// calledByNoun reports whether one thing that a role describes goes by the noun by which an article
// tells the event on the other side: "its payments" and "payments to the mills".
func (x *protos) calledByNoun(told filler, item *frameRole) bool {
	k, ok := told.is(factFiller)
	if !ok || len(item.items) != 1 || !x.g.w.claims[k].byNoun() {
		return false
	}
	words := x.g.w.words(item.items[0])
	return len(words) > 0 && !another(&x.g.w.book.Naming, x.g.w.identity.things[item.items[0]].name) && stemOf(lastOf(words)) == x.g.evokedBy(k)
}

// namedLater reports whether an article tells what happened to one thing that is given a name, and
// names it behind that: "a ferry sank … the Aurelia capsized". Where it names another to which the
// same happened, it may be either.
func (x *protos) namedLater(p *proto, f *frame, keys []keyRole) bool {
	id := x.g.w.identity
	for i, k := range keys {
		named, item, when := &p.roles[i], &f.roles[i], f.when
		if len(named.strong) == 0 {
			named, item, when = item, named, p.when
		}
		if !x.g.once(f.typ, k) || len(item.strong) > 0 || len(item.items) != 1 || !x.one(named) || !x.calledBy(named, item) {
			continue
		}
		s, _ := named.strong[0].is(entityFiller)
		return id.presents(item.items[0], s) && !slices.ContainsFunc(x.below[f.article], func(o int) bool {
			r := &x.all[o].roles[i]
			return len(r.strong) > 0 && !slices.Equal(r.strong, named.strong) && x.all[o].when.compatible(when)
		})
	}
	return false
}

// presents reports whether an article speaks of one thing, as of one that it has not named yet,
// before it tells the name.
func (id *identities) presents(i, named int) bool {
	t := &id.things[i]
	if !id.book.Consistency.Christened[t.kind] || !id.book.Naming.Articles[firstWord(t.name)] {
		return false
	}
	return slices.ContainsFunc(id.cluster[id.same.find(named)].members, func(m int) bool {
		o := &id.things[m]
		return o.article == t.article && o.kind == t.kind && t.refs[0].Start < o.refs[0].Start
	})
}

// worded reports whether two concepts go by several words that mean the same: "the key rate", "its
// main interest rate", or by the same in another order: "a tax on meat", "the meat tax".
func (g *gathering) worded(i, k int) bool {
	id := g.w.identity
	if x := id.class(i); !id.cluster[id.same.find(i)].named && x == id.class(k) && abstract(x) && g.w.compounded(i, k) {
		return true
	}
	words := g.w.words(i)
	return len(words) > 1 && slices.Equal(words, g.w.words(k)) && !id.cluster[id.same.find(i)].named && id.class(i) == ontology.Concept && id.class(k) == ontology.Concept
}

// calledSo reports whether a thing known by description may be so called as what the name
// of another ends in, or as what the other is said to be.
func (id *identities) calledSo(i, k int) bool {
	n := &id.book.Naming
	words := described(n, id.things[k].name)
	if len(words) == 0 || mere(n, words) || n.EmptyHeads[lastOf(words)] || n.People[lastOf(words)] || another(n, id.things[k].name) || id.several(k) || id.keptApart(id.cluster[id.same.find(i)], id.cluster[id.same.find(k)]) != "" {
		return false
	}
	c, o := id.cluster[id.same.find(i)], id.class(k)
	if id.placedElsewhere(i, k) {
		return false
	}
	if kind := id.cluster[id.same.find(k)].kind; kind == c.kind && id.book.Consistency.Christened[kind] {
		return true // "a yacht", of the Aurelia
	}
	if c.class == ontology.Person {
		if _, owned, ok := strings.Cut(id.things[k].name, "'s "); ok { // "Ann Lund's driver"
			words = described(n, owned)
		}
		return o == ontology.Person && len(words) == 1 && slices.Contains(id.titlesOf(i), words[0]) // a deputy captain is no captain
	}
	if len(words) > 1 && !n.Definite[firstWord(id.things[k].name)] {
		return false // "a boat mid-channel" is no channel
	}
	if o == c.class && len(words) == 1 && slices.Contains(id.titlesOf(i), words[0]) {
		return true // "the regulator" is how another article calls it
	}
	sort := len(words) == 1 && n.Definite[firstWord(id.things[k].name)] // "the horn" for a silver horn
	return o != ontology.Person && slices.ContainsFunc(c.members, func(m int) bool {
		t := &id.things[m]
		return (t.named || sort && t.class == ontology.Concept) && len(t.words) > 1 && lastOf(t.words) == lastOf(words)
	})
}

// nameItems makes one of the item and the named thing that fill one role of one fact,
// where the item is called what the name tells, and returns the items.
func (g *gathering) nameItems(buckets []bucket) []int {
	id := g.w.identity
	type slot struct{ fact, role int }
	items, named := map[slot][]int{}, map[slot][]int{}
	var slots []slot // in the order of the frames
	for _, b := range buckets {
		for _, f := range b.frames {
			for k, r := range f.roles {
				s := slot{g.same.find(f.claim), k}
				if i := firstThing(&r); i >= 0 && !(f.typ.Symmetric && k == 0) {
					named[s] = append(named[s], id.same.find(i))
				} else if len(r.items) == 1 && len(r.strong) == 0 {
					if len(items[s]) == 0 {
						slots = append(slots, s)
					}
					items[s] = append(items[s], r.items[0])
				}
			}
		}
	}
	slices.SortFunc(slots, func(a, b slot) int { return cmp.Or(cmp.Compare(a.fact, b.fact), cmp.Compare(a.role, b.role)) })
	var grown []int
	for _, s := range slots {
		of := inOrder(named[s])
		for _, k := range inOrder(items[s]) {
			if len(of) != 1 || id.same.find(k) == id.same.find(of[0]) || !id.item(k) || !id.calledSo(of[0], k) {
				continue
			}
			id.note([]int{of[0], k}, "item", true, "both fill one role of one fact")
			id.joinAs(of[0], k)
			grown = append(grown, k)
		}
	}
	return grown
}

// firstThing returns the one named thing that fills a role alone, -1 without one.
func firstThing(r *frameRole) int {
	if len(r.strong) != 1 || len(r.items) > 0 {
		return -1
	}
	if i, ok := r.strong[0].is(entityFiller); ok {
		return i
	}
	return -1
}

// titlesOf returns the last words of the offices and trades that claims give somebody, and of
// what the articles call a thing by beside its name.
func (id *identities) titlesOf(i int) []string {
	var out []string
	for _, m := range id.cluster[id.same.find(i)].members {
		out = append(out, id.titles[m]...)
	}
	return out
}

// madeOf reports whether a thing known by description is those of whom a body is made:
// "deputies" of a parliament.
func (id *identities) madeOf(body, k int) bool {
	heads := id.book.Naming.Members[id.cluster[id.same.find(body)].kind]
	words := described(&id.book.Naming, id.things[id.same.find(k)].name)
	return len(words) > 0 && heads[lastOf(words)] && id.class(k) == ontology.Group
}
