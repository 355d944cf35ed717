package graph

import (
	"hash/fnv"
	"math"
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

// findCopies compares the articles whose sketches share a band. The texts of
// the others are not looked at.
func findCopies(articles []*Article, in *Input, text func(*Article) string) *copies {
	c := &copies{at: map[string]int{}, same: newSets(len(articles))}
	all := make([]Sketch, len(articles))
	for i, a := range articles {
		c.at[a.ID] = i
		c.ids = append(c.ids, a.ID)
		if s, ok := in.Sketches[a.ID]; ok {
			all[i] = s
		} else {
			all[i] = NewSketch(text(a))
		}
	}
	seen := map[[2]int]bool{}
	for b := range bands {
		first := make(map[uint64]int, len(articles))
		for i, s := range all {
			if len(s) == 0 {
				continue
			}
			if k, ok := first[s[b]]; ok {
				seen[[2]int{k, i}] = true // copies of one text meet in its first
			} else {
				first[s[b]] = i
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

// shingles returns the hashes of the runs of three folded words of a text,
// sorted, once each.
func shingles(text string) []uint64 {
	words := strings.Fields(Fold(text))
	if len(words) < 3 {
		return nil
	}
	out := make([]uint64, 0, len(words)-2)
	h := fnv.New64a()
	for i := 0; i+3 <= len(words); i++ {
		h.Reset()
		for _, w := range words[i : i+3] {
			h.Write([]byte(w))
			h.Write([]byte{' '})
		}
		out = append(out, h.Sum64())
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// A Sketch is what is kept of a text to find its copies: one key for each band
// of its MinHash; equal keys mean likely copies. A text of less than three words
// has none.
type Sketch []uint64

// NewSketch returns the sketch of a text.
func NewSketch(text string) Sketch {
	sh := shingles(text)
	if len(sh) == 0 {
		return nil
	}
	out := make(Sketch, bands)
	for b := range bands {
		key := uint64(b) + 1
		for r := range rows {
			seed := mix(uint64(b*rows+r) + 1)
			low := uint64(math.MaxUint64)
			for _, s := range sh {
				low = min(low, mix(s^seed))
			}
			key = mix(key ^ low)
		}
		out[b] = key
	}
	return out
}

// mix is the finalizer of SplitMix64: a bijection that spreads all bits.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// jaccard returns the share of common members of two sorted sets.
func jaccard(a, b []uint64) float64 {
	common := inBoth(a, b)
	if n := len(a) + len(b) - common; n > 0 {
		return float64(common) / float64(n)
	}
	return 0
}
