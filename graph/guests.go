package graph

import (
	"cmp"
	"maps"
	"slices"
)

// A volume does not begin from nothing: it is read with guests, articles of volumes
// before it that it may take up. They have their say in who is who and what is one
// event, stand against what they contradict and are premises of what follows; but
// what joins them goes by the ids that they have at home, and their claims count
// there alone. The guests of a volume are
//
//   - the articles of the days before it, the last ones, as a story goes on;
//   - the last articles that forbid or order something to those of whom the volume
//     tells what rules of the rulebook could hold against it (see RuleKeys);
//   - the articles that decisions bind to its own.

const (
	guestDays  = 7   // before the first day of a volume
	mostBefore = 100 // articles of these days
	mostUnder  = 2   // articles that forbid under one key
	mostBans   = 50  // and under all
)

// LastBans returns, of articles that forbid and their positions, the last ones, as many as may
// be guests of a volume.
func LastBans(found map[string]Position) []string {
	l := slices.SortedFunc(maps.Keys(found), func(a, b string) int {
		return cmp.Or(cmp.Compare(found[b], found[a]), cmp.Compare(b, a))
	})
	return l[:min(len(l), mostBans)]
}

// A Home is what an article has in its own volume, for where it is a guest.
type Home struct {
	Things map[string]string `json:"things,omitempty"` // chain in the article -> id of the entity
	Facts  map[string]string `json:"facts,omitempty"`  // claim -> id of the fact
}

// GuestSpan returns the positions from which the articles of the days before the volume
// come, and how many may; none come before what has no date.
func (v Volume) GuestSpan() (first, last Position, most int) {
	from, _ := v.Bounds()
	const days = guestDays << lotBits
	if from <= days {
		return 1, 0, 0
	}
	return from - days, from - 1, mostBefore
}

// Before returns how many articles that forbid under one key are guests of a volume: the
// last before its first position.
func (v Volume) Before() (first Position, most int) {
	first, _ = v.Bounds()
	return first, mostUnder
}

// guest reports whether an article belongs to another volume.
func (w *world) guest(article string) bool {
	_, ok := w.in.Guests[article]
	return ok
}

// joinAtHome joins the things of guests that are one entity in their own volumes.
func (id *identities) joinAtHome(w *world) {
	first := map[string]int{}
	for i := range id.things {
		t := &id.things[i]
		home := w.in.Guests[t.article].Things[t.chain]
		if home == "" {
			continue
		}
		if k := once(first, home, func() int { return i }); k != i {
			id.join(k, i)
		}
	}
}

// joinAtHome joins the claims of guests that tell one fact in their own volumes.
func (g *gathering) joinAtHome() {
	first := map[string]int{}
	for i, c := range g.w.claims {
		home := g.w.in.Guests[c.ArticleID].Facts[c.ID]
		if home == "" {
			continue
		}
		if k := once(first, home, func() int { return i }); k != i {
			g.same.union(k, i)
		}
	}
}

// bringHome gives the entities and facts that guests have a part in the ids that they
// have at home: of several that the most have.
func (w *world) bringHome(facts map[string]bool) {
	if len(w.in.Guests) == 0 {
		return
	}
	for _, e := range w.entities {
		var ids votes
		for _, i := range e.things {
			t := &w.identity.things[i]
			ids.add(w.in.Guests[t.article].Things[t.chain])
		}
		if e.id = ids.top(); e.id != "" {
			w.taken[e.id] = true
		}
	}
	for _, f := range w.facts {
		var ids votes
		for _, i := range f.claims {
			c := w.claims[i]
			ids.add(w.in.Guests[c.ArticleID].Facts[c.ID])
		}
		if f.id = ids.top(); f.id != "" {
			facts[f.id] = true
		}
	}
}

// tells reports whether an article of the volume has a part in a fact, or in a premise of it.
func (w *world) tells(f *fact) bool {
	if f.derived != nil {
		return slices.ContainsFunc(f.derived.premises, func(k int) bool { return w.tells(w.facts[k]) })
	}
	return w.tellsOf(f.claims)
}

// tellsOf reports whether one of the claims stands in an article of the volume.
func (w *world) tellsOf(claims []int) bool {
	return slices.ContainsFunc(claims, func(i int) bool { return !w.guest(w.claims[i].ArticleID) })
}

// ofTheVolume returns the conflicts that articles of the volume have a part in.
func (w *world) ofTheVolume(l []Conflict) []Conflict {
	if len(w.in.Guests) == 0 {
		return l
	}
	own := func(s Side) bool {
		return slices.ContainsFunc(s.Claims, func(c string) bool { return !w.guest(w.claims[w.claimAt[c]].ArticleID) })
	}
	return slices.DeleteFunc(l, func(c Conflict) bool { return !slices.ContainsFunc(c.Sides, own) })
}

// Home returns what guests of later volumes need to know of an article of the volume.
func (x *World) Home(article string) Home {
	w := x.w
	h := Home{Things: map[string]string{}, Facts: map[string]string{}}
	if at := w.identity.at[article]; at != nil {
		for _, p := range at.all {
			h.Things[w.identity.things[p.thing].chain] = w.entities[w.entityOf[p.thing]].id
		}
	}
	for _, i := range w.inArticle(article) {
		if k := w.factOf[i]; k >= 0 {
			h.Facts[w.claims[i].ID] = w.facts[k].id
		}
	}
	return h
}
