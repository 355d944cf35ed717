package graph

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
	g.stories = make(stories, len(homes))
	inParallel(len(homes), func(a int) {
		own := map[int]float64{}
		for b, o := range homes {
			if h := homes[a]; a == b || h == nil || o == nil || !h.near(o) {
				continue
			}
			same, alike := homes[a].scene.sharedNames(&o.scene, 0)
			if homes[a].muchShared(o, same+alike, 0) {
				own[b] = float64(same+alike) / float64(min(len(homes[a].scene.names), len(o.scene.names)))
			}
		}
		g.stories[a] = own
	})
}

// kinship is which part of what the one of two articles names that names less is in the other, 0 when they
// are of no one story.
func (s stories) kinship(a, b int) float64 { return s[a][b] }
