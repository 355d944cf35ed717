package graph

import (
	"math"
	"slices"
	"sync"
)

// How rare a word is in a story says how much it tells that two passages of it share it (Spärck Jones 1972).

// A vocabulary is what the claims of an article say, and by how many of them each word and each name is used.
type vocabulary struct {
	said  map[int][]string // by claim: the words of its passage that are no names, without the one that evokes it
	named map[int][]int    // the roots of its named things
	words map[string]int
	names map[int]int
}

// readVocabularies makes the vocabularies of the articles, each when it is first asked for.
func (g *gathering) readVocabularies() {
	by := map[int][]int{}
	for i, a := range g.articles {
		by[a] = append(by[a], i)
	}
	g.vocabulary = make([]func() *vocabulary, len(by))
	for a, claims := range by {
		g.vocabulary[a] = sync.OnceValue(func() *vocabulary {
			v := &vocabulary{said: map[int][]string{}, named: map[int][]int{}, words: map[string]int{}, names: map[int]int{}}
			for _, i := range claims {
				evoking := g.evokedBy(i)
				v.named[i] = g.namesIn(i)
				v.said[i] = slices.DeleteFunc(g.namesCut(g.w.claims[i], true), func(w string) bool { return stemOf(w) == evoking })
				for _, w := range v.said[i] {
					v.words[w]++
				}
				for _, n := range v.named[i] {
					v.names[n]++
				}
			}
			return v
		})
	}
}

// namesIn returns the roots of the named things of a claim, ascending.
func (g *gathering) namesIn(claim int) []int {
	c, id := g.w.claims[claim], g.w.identity
	var out []int
	for i := range c.Roles {
		for k := range c.Roles[i].Refs {
			if t := id.thing(c.ArticleID, &c.Roles[i].Refs[k]); t >= 0 && id.cluster[id.same.find(t)].named {
				out = append(out, id.same.find(t))
			}
		}
	}
	return inOrder(out)
}

// vocabularies are those of some articles together.
type vocabularies []*vocabulary

func (g *gathering) vocabularies(articles []int) vocabularies {
	out := make(vocabularies, len(articles))
	for i, a := range articles {
		out[i] = g.vocabulary[a]()
	}
	return out
}

// longest is how many claims the longest article makes.
func (v vocabularies) longest() int {
	most := 0
	for _, a := range v {
		most = max(most, len(a.said))
	}
	return most
}

// rarity is how much it tells that a word is used: the logarithm of one in how many claims use it.
func (v vocabularies) rarity(used func(*vocabulary) int) float64 {
	n, all := 0, 0
	for _, a := range v {
		n, all = n+used(a), all+len(a.said)
	}
	return math.Log(float64(all+1) / (float64(n) + 0.5))
}

// shared sums the rarity of the words that both sorted lists have, and of all words of the one that has less.
func (v vocabularies) shared(a, b []string) (both, least float64) {
	var ofA, ofB float64
	for _, w := range a {
		r := v.rarity(func(o *vocabulary) int { return o.words[w] })
		ofA += r
		if _, ok := slices.BinarySearch(b, w); ok {
			both += r
		}
	}
	for _, w := range b {
		ofB += v.rarity(func(o *vocabulary) int { return o.words[w] })
	}
	return both, min(ofA, ofB)
}

// sharedNames sums the rarity of the names that both ascending lists have.
func (v vocabularies) sharedNames(a, b []int) float64 {
	sum := 0.0
	for _, n := range a {
		if _, ok := slices.BinarySearch(b, n); ok {
			sum += v.rarity(func(o *vocabulary) int { return o.names[n] })
		}
	}
	return sum
}
