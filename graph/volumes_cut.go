package graph

import (
	"cmp"
	"maps"
	"slices"
)

// A binding cuts an input into volumes, and makes one after the other.
type binding struct {
	in       Input
	articles map[string]Article
	claims   map[string][]Claim // by article
	contents map[Volume][]string
	shelf    *shelf
	homes    map[string]Home // of the articles that are bound already
}

func newBinding(in Input) *binding {
	b := &binding{in: in, articles: map[string]Article{}, claims: map[string][]Claim{}, contents: map[Volume][]string{}, homes: map[string]Home{}}
	for _, a := range in.Articles {
		if old, ok := b.articles[a.ID]; !ok || compareTexts(&a, &old) < 0 {
			b.articles[a.ID] = a
		}
	}
	for _, c := range in.Claims {
		b.claims[c.ArticleID] = append(b.claims[c.ArticleID], c)
	}
	at := map[string]Position{}
	for id := range b.claims { // also of articles that are not here
		at[id] = PositionOf(id, "")
	}
	for id, a := range b.articles {
		at[id] = PositionOf(id, a.Published)
	}
	for id, v := range volumesOf(at, cmp.Or(in.VolumeSize, DefaultVolumeSize)) {
		b.contents[v] = append(b.contents[v], id)
	}
	b.shelf = newShelf(at, b.claims)
	return b
}

// alone reports whether one volume holds all.
func (b *binding) alone() bool { return len(b.contents) == 0 || len(b.contents[WholeVolume]) > 0 }

// each makes the volumes in the order of days.
func (b *binding) each(use func(*World, []Conflict)) {
	for _, v := range slices.SortedFunc(maps.Keys(b.contents), Volume.Compare) {
		part := b.in
		part.Articles, part.Claims, part.Guests, part.Several = nil, nil, map[string]Home{}, true
		b.put(&part, b.contents[v])
		guests := sortedKeys(b.shelf.guests(v, part.Claims, b.in.Decisions))
		for _, id := range guests {
			part.Guests[id] = b.homes[id]
		}
		b.put(&part, guests)
		part.Decisions = part.DecisionsHere()
		x, conflicts := resolve(part)
		use(x, conflicts)
		for _, id := range b.contents[v] {
			b.homes[id] = x.Home(id)
		}
	}
}

// put adds articles and their claims to the input of a volume.
func (b *binding) put(part *Input, ids []string) {
	for _, id := range ids {
		if a, ok := b.articles[id]; ok {
			part.Articles = append(part.Articles, a)
		}
		part.Claims = append(part.Claims, b.claims[id]...)
	}
}

// volumesOf returns in which volume each article is.
func volumesOf(at map[string]Position, size int) map[string]Volume {
	positions := slices.Sorted(maps.Values(at))
	between := func(first, last Position) (int, error) {
		from, _ := slices.BinarySearch(positions, first)
		n, _ := slices.BinarySearchFunc(positions[from:], last, func(p, last Position) int { return cmp.Or(cmp.Compare(p, last), -1) })
		return n, nil
	}
	of := make(map[string]Volume, len(at))
	for id, p := range at {
		of[id], _ = VolumeAt(p, size, between) // counting in memory does not fail
	}
	return of
}

// GuestsOf returns the articles that go along with a volume because people
// decided about things in them and in its own: whatever such decisions bring
// together, one after another, is seen together in each volume that has a part in it.
// Articles that are not here bring nothing together.
func GuestsOf(decisions []Decision, is func(article string) (own, here bool)) map[string]bool {
	near := map[string][]string{}
	for _, d := range decisions {
		a, b := d.A.ArticleID, d.B.ArticleID
		_, first := is(a)
		_, second := is(b)
		if d.aboutIdentity() && a != b && first && second {
			near[a], near[b] = append(near[a], b), append(near[b], a)
		}
	}
	guests := map[string]bool{}
	var reach func(article string)
	reach = func(article string) {
		for _, next := range near[article] {
			if own, _ := is(next); !own && !guests[next] {
				guests[next] = true
				reach(next)
			}
		}
	}
	for article := range near {
		if own, _ := is(article); own {
			reach(article)
		}
	}
	return guests
}

// DecisionsHere returns the decisions that name an article of the input.
func (in *Input) DecisionsHere() []Decision {
	here := map[string]bool{}
	for _, a := range in.Articles {
		here[a.ID] = true
	}
	return slices.DeleteFunc(slices.Clone(in.Decisions), func(d Decision) bool { return !here[d.A.ArticleID] && !here[d.B.ArticleID] })
}
