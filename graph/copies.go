package graph

import (
	"slices"
	"strings"
)

// copies tells which articles are copies of which: syndicated texts, lightly
// edited, have one origin. Articles are compared by the Jaccard similarity of
// their three-word shingles; candidates come from MinHash bands (Broder 1997),
// so that only texts that are likely alike are compared.
type copies struct {
	at    map[string]int // article id -> index
	ids   []string
	same  sets
	edges []copyEdge
}

// A copyEdge says that the article From copies To, of which the smaller
// publication date, then the smaller id, is the original.
type copyEdge struct {
	from, to   string
	similarity float64
}

const (
	copyThreshold = 0.8
	bands, rows   = 16, 4 // a pair at the threshold is found with probability 0.9998
)

// findCopies compares the articles whose sketches, one for each, share a band. The texts
// of the others are not looked at.
func findCopies(articles []*Article, sketches []Sketch, in *Input, text func(*Article) string) *copies {
	c := &copies{at: map[string]int{}, same: newSets(len(articles))}
	for i, a := range articles {
		c.at[a.ID] = i
		c.ids = append(c.ids, a.ID)
	}
	seen := map[[2]int]bool{}
	for b := range bands {
		first := make(map[uint64]int, len(articles))
		for i, s := range sketches {
			if len(s.Bands) == 0 {
				continue
			}
			if k, ok := first[s.Bands[b]]; ok {
				seen[[2]int{k, i}] = true // copies of one text meet in its first
			} else {
				first[s.Bands[b]] = i
			}
		}
	}
	shingled := map[int][]uint64{}
	of := func(i int) []uint64 {
		if shingled[i] == nil {
			shingled[i] = shingles(text(articles[i]))
		}
		return shingled[i]
	}
	similarity := in.Similarity
	if similarity == nil {
		similarity = func(_, _ *Article, compare func() float64) float64 { return compare() }
	}
	for p := range seen {
		from, to := articles[p[1]], articles[p[0]]
		if s := similarity(from, to, func() float64 { return jaccard(of(p[0]), of(p[1])) }); s >= copyThreshold {
			c.same.union(p[0], p[1])
			if original(from, to) {
				from, to = to, from
			}
			c.edges = append(c.edges, copyEdge{from.ID, to.ID, round(s, 3)})
		}
	}
	slices.SortFunc(c.edges, func(a, b copyEdge) int {
		if a.from != b.from {
			return strings.Compare(a.from, b.from)
		}
		return strings.Compare(a.to, b.to)
	})
	return c
}

// original reports whether a came before b.
func original(a, b *Article) bool {
	if a.Published != b.Published && a.Published != "" && b.Published != "" {
		return a.Published < b.Published
	}
	return a.ID < b.ID
}

// root returns the index that stands for an article and its copies, -1 for an
// article that is not here.
func (c *copies) root(article string) int {
	if i, ok := c.at[article]; ok {
		return c.same.find(i)
	}
	return -1
}

// rootID returns the id of the first of an article and its copies.
func (c *copies) rootID(article string) string {
	if r := c.root(article); r >= 0 {
		return c.ids[r]
	}
	return article
}

// jaccard returns the share of common members of two sorted sets.
func jaccard(a, b []uint64) float64 {
	common := inBoth(a, b)
	if n := len(a) + len(b) - common; n > 0 {
		return float64(common) / float64(n)
	}
	return 0
}
