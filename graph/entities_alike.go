package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// joinAlikeInStory joins what articles of one story describe in the same words,
// two or more: "a chemical plant", "the chemical plant". What counts people and
// says nothing else of them stays apart, and so does what an article has two of.
func (id *identities) joinAlikeInStory() {
	b := blocks{}
	for i := range id.things {
		if key := id.alikeKey(&id.things[i]); key != "" && !id.telling[i] {
			b.add(key, i)
		}
	}
	for _, key := range sortedKeys(b) {
		order := slices.Clone(b[key])
		slices.SortStableFunc(order, id.byPublication)
		order = id.onlyOnes(order)
		for k, i := range order {
			for _, j := range order[max(0, k-mostStories):k] {
				if id.same.find(i) == id.same.find(j) || !id.things[i].home.followsUp(id.things[j].home, 0) || id.veto(i, j) != "" {
					continue
				}
				id.note([]int{j, i}, "story", true, "two articles of one story describe it in the same words")
				id.join(j, i)
			}
		}
	}
}

// onlyOnes leaves out the things of articles that have several of them.
func (id *identities) onlyOnes(things []int) []int {
	of := tally{}
	for _, i := range things {
		of.add(id.things[i].article)
	}
	return slices.DeleteFunc(things, func(i int) bool { return of[id.things[i].article] > 1 })
}

// alikeKey returns the words of a description that may be of one thing in the
// articles of a story, with its class; "" for names, bare nouns and small counts.
func (id *identities) alikeKey(t *thing) string {
	const telling = 10 // "23 pupils" are those, "two pupils" any
	n := &id.book.Naming
	h := t.home
	if t.named || h == nil || h.published == "" || t.class == ontology.Role {
		return ""
	}
	first := strings.Fields(Fold(t.name))
	if len(first) == 0 || n.Determiners[first[0]] && !n.Definite[first[0]] && !n.Articles[first[0]] {
		return "" // "another plant", "some plants"
	}
	words := described(n, t.name)
	if len(words) < 2 || mere(n, words) || n.People[words[len(words)-1]] {
		return ""
	}
	switch v, count := number(words[0], n.Numbers); {
	case count && v < telling, !count && t.class == ontology.Concept:
		return ""
	case count:
		return string(t.class) + ":" + strings.Join(words, " ")
	}
	return string(t.class) + ":" + strings.Join(words, " ") + ":" + first[len(first)-1] // one car is not the cars
}
