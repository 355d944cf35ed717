package graph

import (
	"math"
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
	if len(s.names) > len(o.names) {
		s, o = o, s
	}
	if inBoth(s.words, o.words)+inBoth(s.words, o.also)+inBoth(s.also, o.words)+inBoth(s.untold, o.untold) == 0 { // as most articles
		return 0, 0
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

// followsUp reports whether two articles tell of one story from day to day:
// within a month, most of what the one names that names less is in the other.
// In one place and cast, two may be enough; see sameStory. Beside a name that
// is in question, if it is not 0, one other will do.
func (h *home) followsUp(o *home, besides int) bool {
	const month = 31
	if h == nil || o == nil || h == o {
		return h == o && h != nil
	}
	if !h.within(o, month) {
		return false
	}
	same, alike := h.scene.sharedNames(&o.scene, besides)
	return h.muchShared(o, same+alike, besides)
}

// muchShared reports whether so many shared names make a story.
func (h *home) muchShared(o *home, shared, besides int) bool {
	few := min(len(h.scene.names), len(o.scene.names))
	if besides != 0 {
		return shared >= 1 && 3*shared >= few-1
	}
	return shared >= 2 && 3*shared >= few || shared >= 4 && 4*shared >= few
}

// callsAs reports whether two articles, beside the name in question, tell of one
// story, or name within half a year most of the same: too late to tell the same,
// but whom the one calls by less the other has named.
func (h *home) callsAs(o *home, besides int) bool {
	if h.tellsOn(o, besides) {
		return true
	}
	if h == nil || o == nil || !h.within(o, halfYear) {
		return false
	}
	same, alike := h.scene.sharedNames(&o.scene, besides)
	return same >= 2 && same+alike >= 3 && 2*(same+alike) >= min(len(h.scene.names), len(o.scene.names))-1
}

// goesOn reports whether two articles follow each other up, or are of one story that goes on for
// months: within half a year they name and tell most of the same, and not too little. The words of
// a long text are in every other; but whom it names is not.
func (h *home) goesOn(o *home) bool {
	const month = 31
	if h == nil || o == nil || h == o {
		return h == o && h != nil
	}
	if !h.within(o, halfYear) {
		return false
	}
	a, b := &h.scene, &o.scene
	same, alike := a.sharedNames(b, 0)
	switch {
	case h.within(o, month) && h.muchShared(o, same+alike, 0): // as followsUp
		return true
	case same == 0 || same == 1 && !h.oneLand(o):
		return false
	}
	topics := inBoth(a.topic, b.topic)
	like := a.likeness(b, same, alike, topics)
	const longest, little, enough = 60, 8, 0.75
	if min(len(a.topic), len(b.topic)) <= longest && same+alike+topics >= little && like >= enough {
		return true
	}
	const cast, ofNames, ofAll = 5, 0.4, 0.6
	return same >= cast && a.likeness(b, same, alike, 0) >= ofNames && like >= ofAll
}

// halfYear is how many days a story goes on, or calls by less whom it has named.
const halfYear = 183

// oneLand reports whether two articles name a country both, or are about one place.
func (h *home) oneLand(o *home) bool {
	return inBoth(h.scene.countries, o.scene.countries) > 0 || h.place != "" && h.place == o.place
}

// likeness is the sum of the cosines of what two articles name, of which so much is the same or
// may be, and of the topics that they tell, so many of them both (Salton 1971).
func (s *scene) likeness(o *scene, same, alike, topics int) float64 {
	cosine := func(shared float64, a, b []int) float64 { return shared / math.Sqrt(float64(max(1, len(a)*len(b)))) }
	return cosine(float64(same)+0.7*float64(alike), s.names, o.names) + cosine(float64(topics), s.topic, o.topic)
}

// alikeTold reports whether two articles name and tell so much of the same
// that they must be of one story: how like they are, and what their headlines
// share. The more days lie between them, the more that must be.
func (h *home) alikeTold(o *home, same, alike int) bool {
	const fortnight = 14
	enough := 0.85
	switch {
	case h.within(o, week):
		enough = 0.5
	case h.within(o, fortnight):
		enough = 0.6
	}
	a, b := &h.scene, &o.scene
	topics, headline := inBoth(a.topic, b.topic), min(2, inBoth(a.title, b.title))
	land := h.oneLand(o)
	if same+alike+topics+headline < 4 || same == 0 && !land && alike+headline < 2 {
		return false // little is told at all, or of nobody sure and nowhere
	}
	like := a.likeness(b, same, alike, topics) + 0.1*float64(headline)
	if land {
		like += 0.1
	}
	return like >= enough
}

// tellsOn reports whether two articles follow each other up, or tell of much the
// same happenings and things: within a month about one place, within two weeks
// with a name in both, within one with a country in both.
func (h *home) tellsOn(o *home, besides int) bool {
	const month, fortnight = 31, 14
	if h == nil || o == nil || h == o || !h.within(o, month) {
		return h == o && h != nil
	}
	same, alike := h.scene.sharedNames(&o.scene, besides)
	if h.muchShared(o, same+alike, besides) || h.alikeTold(o, same, alike) {
		return true
	}
	onePlace, named := h.place != "" && h.place == o.place, same > 0 || alike > 1
	if !onePlace && !named && !h.within(o, week) && besides == 0 {
		return false
	}
	const longest = 60 // the words of a long text are in every other
	few, shared := min(len(h.scene.topic), len(o.scene.topic)), inBoth(h.scene.topic, o.scene.topic)
	switch {
	case besides != 0 && shared >= 3 && 5*shared >= few && h.within(o, fortnight) && (onePlace || inBoth(h.scene.countries, o.scene.countries) > 0):
		return true
	case 10*shared < 3*few:
		return false
	case onePlace && shared >= 5:
		return true
	case few > longest || !h.within(o, fortnight):
		return false
	case named:
		return shared >= 4
	}
	return h.within(o, week) && shared >= 5 && 2*shared >= few && inBoth(h.scene.countries, o.scene.countries) > 0
}
