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
	id.joinDescribed(id.alikeKey, "two articles of one story describe it in the same words", func(i, j int) bool { return true })
}

// joinHeadsInStory joins what one article of a story calls by a bare noun with
// what the other describes by more, where each has but one such thing: "the
// scandal", "a texting scandal".
func (id *identities) joinHeadsInStory() {
	id.joinDescribed(id.headKey, "two articles of one story each tell of one such thing", func(i, j int) bool {
		if id.class(i) == ontology.Person && !id.calledTheSame(i, j) {
			return false // the prime minister is not the minister
		}
		return id.bareDefinite(i) || id.bareDefinite(j) || id.definiteAlike(i, j) || id.saysMore(i, j) || id.saysMore(j, i)
	})
}

// joinDescribed joins what goes by no name and has one key in articles of one
// story, none of which has two of them, as far as it may be one.
func (id *identities) joinDescribed(key func(*thing) string, why string, may func(i, j int) bool) {
	b := blocks{}
	for i := range id.things {
		if k := key(&id.things[i]); k != "" && !id.telling[i] {
			b.add(k, i)
		}
	}
	for _, k := range sortedKeys(b) {
		order := slices.Clone(b[k])
		slices.SortStableFunc(order, id.byPublication)
		order = id.onlyOnes(order)
		for k, i := range order {
			for _, j := range order[max(0, k-mostStories):k] {
				if id.same.find(i) == id.same.find(j) || !id.oneStory(i, j) || !may(i, j) || id.veto(i, j) != "" {
					continue
				}
				id.note([]int{j, i}, "story", true, why)
				id.join(j, i)
			}
		}
	}
}

// oneStory reports whether the articles of two things are of one story: what lasts, a bill or a body,
// may be one in a story that goes on.
func (id *identities) oneStory(i, j int) bool {
	h, o := id.things[i].home, id.things[j].home
	if lasts(id.things[i].class) {
		return h.goesOn(o)
	}
	return h.followsUp(o, 0)
}

// lasts reports whether things of a class last longer than the news of a month.
func lasts(c ontology.Class) bool {
	return c == ontology.Document || c == ontology.Norm || c == ontology.Organization
}

// bareDefinite reports whether an article calls a thing by a definite article and a noun
// at least once.
func (id *identities) bareDefinite(i int) bool {
	is := func(text string) bool {
		words := strings.Fields(id.fold(text))
		return len(words) == 2 && id.book.Naming.Definite[words[0]]
	}
	return is(id.things[i].name) || slices.ContainsFunc(id.things[i].refs, func(r *Ref) bool { return is(r.Text) })
}

// calledTheSame reports whether two descriptions are the same words and both, or
// neither, say whose they are.
func (id *identities) calledTheSame(i, j int) bool {
	n := &id.book.Naming
	u, v := id.things[i].name, id.things[j].name
	return slices.Equal(described(n, u), described(n, v)) && len(strings.Fields(u)) == len(strings.Fields(v))
}

// saysMore reports whether a description says what the other does, of two words or
// more, and more of which it is: "the Norhaven gold mine", "a gold mine". With
// people that may be another: a deputy minister is no minister.
func (id *identities) saysMore(i, j int) bool {
	n := &id.book.Naming
	u, v := described(n, id.things[i].name), described(n, id.things[j].name)
	if id.things[i].class == ontology.Person || len(v) < 2 || len(u) <= len(v) || !slices.Equal(u[len(u)-len(v):], v) {
		return false
	}
	return !slices.ContainsFunc(u[:len(u)-len(v)], func(w string) bool { return n.Ordinals[w] > 0 || n.Determiners[w] })
}

// definiteAlike reports whether two descriptions are word for word the same, to
// the end of what follows the noun: "the secretary of state".
func (id *identities) definiteAlike(i, j int) bool {
	words := strings.Fields(Fold(id.things[i].name))
	return len(words) > 2 && id.book.Naming.Definite[words[0]] && slices.Equal(words, strings.Fields(Fold(id.things[j].name)))
}

// headKey returns the head of a description of one thing, with its class; "" for
// names, people, counts and what may be any.
func (id *identities) headKey(t *thing) string {
	n := &id.book.Naming
	h := t.home
	if t.named || h == nil || h.published == "" || t.class == ontology.Role || t.class == ontology.Group {
		return ""
	}
	first := strings.Fields(Fold(t.name))
	if len(first) < 2 || !n.Definite[first[0]] && !n.Articles[first[0]] && t.class != ontology.Document || another(n, t.name) {
		return ""
	}
	words := described(n, t.name)
	if len(words) == 0 || mere(n, words) || n.People[words[len(words)-1]] || n.EmptyHeads[words[len(words)-1]] || n.Ordinals[words[len(words)-1]] > 0 {
		return ""
	}
	last := words[len(words)-1]
	if !slices.Contains(first, last) {
		return "" // several
	}
	return string(t.class) + ":" + last
}

// another reports whether the words before a description say that it is of another thing
// than what was told of, or of any: "a new plant", "some plants".
func another(n *ontology.Naming, name string) bool {
	words := strings.Fields(name)
	for len(words) > 1 && determines(n, words) {
		if w := Fold(words[0]); !n.Definite[w] && !n.Articles[w] && !n.Possessives[w] {
			return true
		}
		words = words[1:]
	}
	return false
}

// onlyOnes leaves out the things of articles that have several of them, and what
// a headline alone speaks of where the text has one.
func (id *identities) onlyOnes(things []int) []int {
	of := tally{}
	for _, i := range things {
		if !id.things[i].headed {
			of.add(id.things[i].article)
		}
	}
	return slices.DeleteFunc(things, func(i int) bool {
		return of[id.things[i].article] > 1 || id.things[i].headed && of[id.things[i].article] > 0
	})
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
	if len(first) == 0 || another(n, t.name) || n.Possessives[first[0]] {
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
