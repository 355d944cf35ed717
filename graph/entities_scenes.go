package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A scene is what an article tells of, by which two articles are of one story:
// what goes by a name there, the countries, and in which words what goes by no
// name is described and which kinds of events are told. All words are numbered
// (see identities.number), all lists ascending.
type scene struct {
	names     []int       // of people, bodies, places but countries, vessels, events
	words     []int       // names, in words too, and shorts
	worded    []int       // names in words of what has an identifier
	called    []sceneName // what the names are, in their order
	shorts    []int
	also      []int // names of which no claim speaks
	untold    []int // of these such of several words
	countries []int
	topic     []int
	title     []int // the words of the headline that say something
}

// A sceneName is a name, what its bearer may be called for short, and the name in words where
// the first is an identifier; 0 for nothing.
type sceneName struct {
	name, short, worded int
	single              bool // of one word
}

// number numbers the words and names that articles are compared by, from 1 on.
func (id *identities) number(word string) int {
	return once(id.numbers, word, func() int { return len(id.numbers) + 1 })
}

// nameNumber numbers a name whatever the order of its words: what one article takes for a body and
// another for a place goes by one name.
func (id *identities) nameNumber(name string) int {
	return once(id.ordered, name, func() int {
		words := strings.Fields(name)
		slices.Sort(words)
		return id.number(strings.Join(words, " "))
	})
}

// name notes a thing's name, by its identifier if it has one, and what its bearer may be called for short.
func (id *identities) name(s *scene, t *thing, key, short string) {
	n := sceneName{name: id.nameNumber(key), single: !strings.Contains(key, " ")}
	if t.wikidata != "" {
		n.worded = id.nameNumber(id.joinKey(t.class, t.name))
		s.worded = append(s.worded, n.worded)
	}
	if short != "" {
		n.short = id.number(short)
		s.shorts = append(s.shorts, n.short)
	}
	s.called = append(s.called, n)
}

// topic notes the words of what goes by no name.
func (id *identities) topic(s *scene, words ...string) {
	for _, w := range words {
		s.topic = append(s.topic, id.number(w))
	}
}

// inOrder sorts what was noted. What goes by one name more than once goes by it once.
func (s *scene) inOrder() {
	s.worded = inOrder(s.worded)
	s.shorts, s.countries, s.topic, s.title = inOrder(s.shorts), inOrder(s.countries), inOrder(slices.Concat(s.topic, s.title)), inOrder(s.title)
	slices.SortStableFunc(s.called, func(a, b sceneName) int { return a.name - b.name })
	s.called = slices.CompactFunc(s.called, func(a, b sceneName) bool { return a.name == b.name })
	for _, n := range s.called {
		s.names = append(s.names, n.name)
	}
	s.words = inOrder(slices.Concat(s.names, s.worded, s.shorts))
}

// shortOf is what the second report may call a person or a vessel: the last
// word of the name, "" for a name of one word.
func shortOf(t *thing) string {
	if len(t.words) > 1 && (t.class == ontology.Person || t.class == ontology.Artifact) {
		return t.words[len(t.words)-1]
	}
	return ""
}

// topicWords returns the words of a description that say what it is.
func (id *identities) topicWords(text string) []string {
	n := &id.book.Naming
	return once(id.topics, text, func() []string {
		return contents(n, strings.Join(slices.DeleteFunc(strings.Fields(text), func(w string) bool { return n.People[singular(Fold(w))] }), " "))
	})
}

// tellTopics adds to the scenes the words of the headlines, what the articles
// call what happened, and the kinds of events that they tell.
func (id *identities) tellTopics(w *world, homes map[string]*home) {
	for _, a := range w.articles {
		if h := homes[a.ID]; h != nil {
			for _, word := range id.topicWords(a.Title) {
				h.scene.title = append(h.scene.title, id.number(word))
			}
		}
	}
	for _, c := range w.claims {
		h, t := homes[c.ArticleID], w.types.comparedAs(c.Type)
		for i := range c.Roles {
			for k := range c.Roles[i].Refs {
				if r := &c.Roles[i].Refs[k]; h != nil && r.Class == ontology.Event && !r.Named {
					id.topic(&h.scene, id.topicWords(r.Text)...)
				}
			}
		}
		if h == nil || t == nil || t.IsRelation() && !t.Open || t.ClaimAct {
			continue
		}
		if t.Open {
			id.topic(&h.scene, id.topicWords(c.Predicate)...)
		} else {
			id.topic(&h.scene, t.ID)
		}
	}
}

// sharedNames counts what goes by a name in both, and what may: somebody's
// surname in the one. The name besides, if not 0, does not count. The scene
// with fewer names is asked. In one of the two, no claim need speak of it.
func (s *scene) sharedNames(o *scene, besides int) (same, alike int) {
	if inBoth(s.words, o.words)+inBoth(s.words, o.also)+inBoth(s.also, o.words)+inBoth(s.untold, o.untold) == 0 { // as most articles
		return 0, 0
	}
	return s.countShared(o, besides)
}

// countShared counts as sharedNames does, of two that are known to share something.
func (s *scene) countShared(o *scene, besides int) (same, alike int) {
	if len(s.names) > len(o.names) {
		s, o = o, s
	}
	in := func(l []int, n int) bool {
		_, ok := slices.BinarySearch(l, n)
		return ok
	}
	count := func(n sceneName, names, worded, shorts []int) {
		switch {
		case besides != 0 && (n.name == besides || n.short == besides || n.worded == besides):
		case in(names, n.name), n.worded != 0 && in(names, n.worded), n.worded == 0 && in(worded, n.name):
			same++
		case n.short != 0 && in(names, n.short), n.single && in(shorts, n.name):
			alike++
		}
	}
	for _, n := range s.called {
		was := same + alike
		if count(n, o.names, o.worded, o.shorts); same+alike == was {
			count(n, o.also, nil, nil)
		}
	}
	for _, n := range o.called {
		count(n, s.also, nil, nil)
	}
	return same, alike + inBoth(s.untold, o.untold)
}
