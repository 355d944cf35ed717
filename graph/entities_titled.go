package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A titleholder is somebody with a name who is said to hold an office or to follow a trade.
type titleholder struct {
	thing int
	words []string // of the office
	of    []int    // things whose it is said to be
	leads bool     // the words are of whoever leads those, whatever the office
}

// joinTitleholders joins somebody whom an article of a story calls by office or trade
// alone ("the captain", "the museum's director") with the one person who is said to be
// that in the articles of the story.
func (id *identities) joinTitleholders(w *world) {
	holders, came := id.titleholders(w), id.newcomers(w)
	id.titles = map[int][]string{}
	for word, l := range holders {
		for _, h := range l {
			if !h.leads {
				id.titles[h.thing] = append(id.titles[h.thing], word)
			}
		}
	}
	for i := range id.things {
		words := id.calledByTitle(i)
		if len(words) == 0 {
			continue
		}
		fits := id.titledInStory(i, words, holders[lastOf(words)])
		if len(fits) == 1 {
			if root := id.same.find(fits[0]); came[newcomer{root, lastOf(words)}] || came[newcomer{root, ""}] {
				continue
			}
		}
		id.joinOnly(i, fits, "title", "the articles of the story say of one person that this is what they are", "more than one person of the story is said to be that")
	}
}

// A newcomer is somebody who comes to an office, known by the last word of it; "" for one
// that is not told.
type newcomer struct {
	root   int
	office string
}

// newcomers returns the people, by their roots, who come to an office: whoever is called by
// it may be the one before. Who leaves it is still called so, unless another is said to hold it.
func (id *identities) newcomers(w *world) map[newcomer]bool {
	out := map[newcomer]bool{}
	for i, c := range w.claims {
		t := w.typeAt[i]
		if t == nil || !id.book.Consistency.Comes[c.Type] {
			continue
		}
		office := ""
		for _, r := range c.Role("role") {
			office = lastOf(described(&id.book.Naming, cmp.Or(r.Name, r.Text)))
		}
		for _, r := range c.Role(t.Roles[0].Name) {
			if k := id.thing(c.ArticleID, &r); k >= 0 {
				out[newcomer{id.same.find(k), office}] = true
			}
		}
	}
	return out
}

// titleholders returns the named people of whom claims say what they are, by the last
// word of it, in the order of their articles' days.
func (id *identities) titleholders(w *world) map[string][]titleholder {
	out := map[string][]titleholder{}
	for _, slot := range id.book.Consistency.Functional {
		if len(slot.Offices) == 0 {
			continue
		}
		for k, c := range w.claims {
			if c.Type != slot.Type || c.Polarity == Negative || w.stanceAt[k] != asserts || len(c.Role("status")) > 0 {
				continue
			}
			var of []int
			for _, r := range c.Role(slot.Key[1]) {
				if t := id.thing(c.ArticleID, &r); t >= 0 {
					of = append(of, t)
				}
			}
			for _, r := range c.Role(slot.Key[0]) {
				words := described(&id.book.Naming, r.Name)
				if len(words) == 0 {
					continue
				}
				for _, a := range c.Role(slot.Value) {
					if t := id.thing(c.ArticleID, &a); t >= 0 && id.things[t].named && id.things[t].home.published != "" {
						out[lastOf(words)] = append(out[lastOf(words)], titleholder{thing: t, words: words, of: of})
						if len(of) > 0 && id.book.Naming.Leading[strings.Join(words, " ")] {
							for _, l := range id.book.Naming.Leaders {
								out[l] = append(out[l], titleholder{thing: t, words: []string{l}, of: of, leads: true})
							}
						}
					}
				}
			}
		}
	}
	for i := range id.things {
		for _, words := range id.calledIn(i, ontology.Person) {
			out[lastOf(words)] = append(out[lastOf(words)], titleholder{thing: i, words: words})
		}
	}
	for _, l := range out {
		slices.SortStableFunc(l, func(a, b titleholder) int { return id.byPublication(a.thing, b.thing) })
	}
	return out
}

// calledIn returns the words by which the article of a named thing of one of the classes calls
// it beside its name: "the boatbuilder". Whose client or daughter somebody is tells nothing
// elsewhere.
func (id *identities) calledIn(i int, classes ...ontology.Class) [][]string {
	t, n := &id.things[i], &id.book.Naming
	if !t.named || !slices.Contains(classes, t.class) || t.home == nil || t.home.published == "" {
		return nil
	}
	var out [][]string
	for _, r := range t.refs {
		first := firstWord(r.Text)
		if n.Possessives[first] || another(n, r.Text) || strings.Contains(r.Text, "'s ") || capital(lastOf(strings.Fields(r.Text))) {
			continue
		}
		words := described(n, r.Text)
		if len(words) == 0 || mere(n, words) || n.People[lastOf(words)] || n.Anybodies[lastOf(words)] || n.EmptyHeads[lastOf(words)] || slices.ContainsFunc(out, func(o []string) bool { return slices.Equal(o, words) }) {
			continue
		}
		out = append(out, words)
	}
	return out
}

// calledByTitle returns the words by which a person without a name is called as somebody
// known; nil for other things.
func (id *identities) calledByTitle(i int) []string {
	t, n := &id.things[i], &id.book.Naming
	if t.named || t.class != ontology.Person || t.home.published == "" {
		return nil
	}
	bare := func(r *Ref) bool { return r.Start < t.home.title && !n.Determiners[firstWord(r.Text)] }
	if n.Articles[firstWord(t.name)] || another(n, t.name) || !slices.ContainsFunc(t.refs, func(r *Ref) bool { return n.Definite[firstWord(r.Text)] || bare(r) || ownedBy(r.Text) != "" }) {
		return nil
	}
	words := described(n, withoutOrigin(t))
	if len(words) == 0 || mere(n, words) || n.People[lastOf(words)] || n.EmptyHeads[lastOf(words)] {
		return nil
	}
	for k := len(words) - 1; k > 0; k-- {
		if strings.HasSuffix(words[k-1], "s") && strings.Contains(t.name, "'s ") {
			words = words[k:]
			break
		}
	}
	return words
}

// withoutOrigin returns the description of a thing without the adjective of the country that it
// is known to be of: "Norlandish interior minister".
func withoutOrigin(t *thing) string {
	first, rest, _ := strings.Cut(t.name, " ")
	if t.country == "" || !capital(first) || rest == "" || capital(rest) || ownedBy(t.name) != "" {
		return t.name
	}
	return rest
}

// titledInStory returns one of the things of each person of the story who is said to be
// what the words say.
func (id *identities) titledInStory(i int, words []string, holders []titleholder) []int {
	mine := id.things[i].home
	at, _ := slices.BinarySearchFunc(holders, i, func(h titleholder, i int) int { return id.byPublication(h.thing, i) })
	var fits []int
	for _, h := range holders[max(0, at-mostStories/2):min(len(holders), at+mostStories/2)] {
		theirs := id.things[h.thing].home
		if mine != theirs && !mine.followsUp(theirs, 0) || !suffix(h.words, words) || id.elsewhere(i, h) || id.veto(i, h.thing) != "" {
			continue
		}
		fits = id.withSet(fits, h.thing)
	}
	return fits
}

// elsewhere reports whether a description says of what somebody is the captain, and that
// is nothing of which the holder of the office is said to be it. Whose captain it calls
// somebody the holder must be said to be.
func (id *identities) elsewhere(i int, h titleholder) bool {
	t := &id.things[i]
	whose := ownedBy(t.name)
	if whose == "" {
		_, whose, _ = strings.Cut(t.name, " of ")
		if whose == "" && withoutOrigin(t) != t.name {
			return !id.ofCountry(h, t.country)
		}
		if whose == "" || len(h.of) == 0 || !named(whose) {
			return h.leads // "the boss" may be anybody's
		}
	}
	words := strings.Fields(Fold(whose))
	return !slices.ContainsFunc(h.of, func(o int) bool {
		return slices.ContainsFunc(id.cluster[id.same.find(o)].members, func(m int) bool { return share(words, id.things[m].words) })
	}) && !(t.country != "" && id.ofCountry(h, t.country))
}

// ofCountry reports whether the holder of an office is of a country, or that of which the
// office is; where no claim says of which it is, whether the article speaks of the country.
func (id *identities) ofCountry(h titleholder, country string) bool {
	of := func(k int) bool { return id.cluster[id.same.find(k)].country == country }
	if len(h.of) > 0 {
		return slices.ContainsFunc(h.of, of)
	}
	return of(h.thing) || slices.Contains(id.things[h.thing].home.scene.countries, id.number(countryKey(country)))
}

// ownedBy returns the name of whose somebody is called by office, "" without one: the
// Norland of "Norland's high commissioner".
func ownedBy(text string) string {
	for _, mark := range []string{"'s ", "’s "} {
		if owner, _, ok := strings.Cut(text, mark); ok && named(owner) {
			return owner
		}
	}
	return ""
}

// suffix reports whether words end in others.
func suffix(words, end []string) bool {
	return len(end) <= len(words) && slices.Equal(words[len(words)-len(end):], end)
}
