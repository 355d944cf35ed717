package graph

import (
	"cmp"
	"maps"
	"slices"
)

// volumes cuts the input into those of its volumes, in the order of days. A
// decision goes where the articles are that it speaks of.
func (in Input) volumes() []Input {
	articles := map[string]Article{}
	for _, a := range in.Articles {
		if old, ok := articles[a.ID]; !ok || compareTexts(&a, &old) < 0 {
			articles[a.ID] = a
		}
	}
	claims := map[string][]Claim{}
	for _, c := range in.Claims {
		claims[c.ArticleID] = append(claims[c.ArticleID], c)
	}
	of := volumesOf(articles, claims, cmp.Or(in.VolumeSize, DefaultVolumeSize))
	contents := map[Volume][]string{}
	for id, v := range of {
		contents[v] = append(contents[v], id)
	}
	if len(contents) == 0 || len(contents[WholeVolume]) > 0 {
		return []Input{in}
	}
	out := make([]Input, 0, len(contents))
	for _, v := range slices.SortedFunc(maps.Keys(contents), Volume.Compare) {
		part := in
		part.Articles, part.Claims, part.Several = nil, nil, true
		part.Guests = GuestsOf(in.Decisions, func(article string) (own, here bool) { return of[article] == v, of[article] != 0 })
		for _, id := range append(contents[v], sortedKeys(part.Guests)...) {
			if a, ok := articles[id]; ok {
				part.Articles = append(part.Articles, a)
			}
			part.Claims = append(part.Claims, claims[id]...)
		}
		part.Decisions = part.DecisionsHere()
		out = append(out, part)
	}
	return out
}

// volumesOf returns in which volume each article is, those too of which there are
// only claims.
func volumesOf(articles map[string]Article, claims map[string][]Claim, size int) map[string]Volume {
	at := map[string]Position{}
	for id := range claims {
		at[id] = PositionOf(id, "")
	}
	for id, a := range articles {
		at[id] = PositionOf(id, a.Published)
	}
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

// dismiss sends the guests of a volume away once it is decided who is who.
func (w *world) dismiss() {
	guests := w.in.Guests
	if len(guests) == 0 {
		return
	}
	var articles []*Article
	var sketches []Sketch
	for i, a := range w.articles {
		if !guests[a.ID] {
			articles, sketches = append(articles, a), append(sketches, w.sketches[i])
		}
	}
	w.articles, w.sketches = articles, sketches
	w.claims = slices.DeleteFunc(slices.Clone(w.claims), func(c *Claim) bool { return guests[c.ArticleID] })
	w.index()
}
