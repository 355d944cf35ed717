package graph

import (
	"maps"
	"slices"
)

// Articles that begin with one and the same event of those that stories are about are of one story, however little
// else they name alike: what came of a blast is told for months. Who only comes to speak of it tells much else.

// scenes are by article the events that it begins with and other articles tell too: sets of claims, ascending.
type scenes map[int][]int

// gatherScenes finds the events that several articles tell as news.
func (g *gathering) gatherScenes() {
	before := g.scenes
	g.scenes = scenes{}
	by := map[int][]int{}
	for i, c := range g.w.claims {
		if t := g.w.types.comparedAs(c.Type); t != nil && g.w.book.Consistency.Strikes[t.ID] {
			r := g.same.find(i)
			by[r] = append(by[r], i)
		}
	}
	for _, r := range slices.Sorted(maps.Keys(by)) {
		if !g.news(by[r]) {
			continue
		}
		for _, i := range by[r] {
			if g.headlines[i] || g.leads[i] {
				g.scenes[g.articles[i]] = append(g.scenes[g.articles[i]], r)
			}
		}
	}
	for a, l := range g.scenes {
		g.scenes[a] = slices.Compact(l)
	}
	g.otherScenes = before != nil && !maps.EqualFunc(before, g.scenes, slices.Equal[[]int])
}

// news reports whether several articles tell an event of which one is the news: none says that
// it was long before the first of them.
func (g *gathering) news(claims []int) bool {
	first, several := "", false
	for _, i := range claims {
		several = several || g.articles[i] != g.articles[claims[0]]
		if d := g.days[i]; d != "" && (first == "" || d < first) {
			first = d
		}
	}
	return several && first != "" && !slices.ContainsFunc(claims, func(i int) bool {
		when := claimInterval(g.w.claims[i])
		return !when.unknown() && !(when.month() && when.newsOn(first))
	})
}

// oneScene reports whether the articles of two claims, so many days apart at most, begin with one event that
// stories are about.
func (g *gathering) oneScene(i, j, days int) bool {
	return inBoth(g.scenes[g.articles[i]], g.scenes[g.articles[j]]) > 0 && abs(daysBetween(g.days[i], g.days[j])) <= days
}
