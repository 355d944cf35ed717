package graph

import "slices"

// stories are by article those that are of one story with it, for as long as stories go on: most of what
// the one names that names less is in the other.
type stories []map[int]float64

// gatherStories finds the articles of one story, and how much of what they name is the same.
func (g *gathering) gatherStories() {
	homes := make([]*home, 0)
	for i, a := range g.articles {
		if a == len(homes) {
			homes = append(homes, g.homes[i])
		}
	}
	names := make([][]int, len(homes))
	naming := map[int][]int{} // by the number of a name, the articles that have it
	for a, h := range homes {
		names[a] = h.allNames()
		for _, n := range names[a] {
			naming[n] = append(naming[n], a)
		}
	}
	g.stories = make(stories, len(homes))
	inParallel(len(homes), func(a int) {
		const least = 2 // names that make a story; see muchShared
		h := homes[a]
		g.stories[a] = map[int]float64{}
		both := make([]int, a) // names that are in both, by article
		for _, n := range names[a] {
			for _, b := range naming[n] {
				if b >= a {
					break
				}
				both[b]++
			}
		}
		for b, n := range both {
			if o := homes[b]; n >= least && h.near(o) {
				same, alike := h.scene.countShared(&o.scene, 0)
				if h.muchShared(o, same+alike, 0) {
					g.stories[a][b] = float64(same+alike) / float64(min(len(h.scene.names), len(o.scene.names)))
				}
			}
		}
	})
	for a, own := range g.stories {
		for b, n := range own {
			if b < a {
				g.stories[b][a] = n
			}
		}
	}
}

// allNames returns the numbers of all names of an article, told of or not, ascending.
func (h *home) allNames() []int {
	if h == nil {
		return nil
	}
	return inOrder(slices.Concat(h.scene.words, h.scene.also, h.scene.untold))
}

// untold returns the facts of a bucket that no article of a story with theirs may tell again, as it tells no
// other of the bucket; all is true when that are all of them.
func (s stories) untold(b *bucket, of func(claim int) int) (out map[int]bool, all bool) {
	tell := map[int]int{} // article -> a fact that it tells, -1 for several
	for i := range b.frames {
		f := of(b.frames[i].claim)
		if k, ok := tell[b.frames[i].article]; ok && k != f {
			f = -1
		}
		tell[b.frames[i].article] = f
	}
	out, all = map[int]bool{}, true
	for i := range b.frames {
		out[of(b.frames[i].claim)] = true
	}
	for i := range b.frames {
		f := of(b.frames[i].claim)
		if !out[f] {
			continue
		}
		for a := range s[b.frames[i].article] {
			if k, ok := tell[a]; ok && k != f {
				out[f], all = false, false
				break
			}
		}
	}
	return out, all
}

// kinship is which part of what the one of two articles names that names less is in the other, 0 when they
// are of no one story.
func (s stories) kinship(a, b int) float64 { return s[a][b] }
