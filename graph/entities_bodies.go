package graph

import (
	"cmp"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// joinBodies joins the bodies that every place has by the place whose they
// are: "the Norlandish government" is the government of Norland in every
// article. One whose place goes unsaid belongs to the place that its article
// is about; since a place has many police forces, it is that of another
// article only when both tell one story.
func (id *identities) joinBodies() {
	b := blocks{}
	said := make([]bool, len(id.things))
	for i := range id.things {
		key, whole := id.bodyKey(&id.things[i])
		if key != "" {
			b.add(key, i)
			said[i] = whole
		}
	}
	for _, key := range sortedKeys(b) {
		var whole, rest []int
		for _, i := range b[key] {
			if said[i] {
				whole = append(whole, i)
			} else {
				rest = append(rest, i)
			}
		}
		if len(whole) > 1 {
			id.settle(whole, "body", "both are this body of one place")
		}
		if len(rest) > 0 {
			id.joinInStory(b[key], said)
		}
	}
	id.joinPlaceless(b, said)
}

// joinPlaceless joins a body of which its article says no place with that body in the other
// articles of its story, as far as the place that those give it is one that its article names,
// or they name that which its article is about: the Constitutional Court of Riga is Latvia's.
func (id *identities) joinPlaceless(b blocks, said []bool) {
	whole := map[string][]int{} // the body without its place -> things
	places := map[int]string{}  // thing -> place, "" when nothing says it
	for _, key := range sortedKeys(b) {
		body, place, _ := strings.Cut(key, "@")
		for _, i := range b[key] {
			if whole[body] = append(whole[body], i); place != id.things[i].article {
				places[i] = place
			}
		}
	}
	for _, body := range sortedKeys(whole) {
		order := whole[body]
		slices.SortStableFunc(order, id.byPublication)
		for k, i := range order {
			if said[i] {
				continue
			}
			h := id.things[i].home
			var fits []int
			for _, j := range order[max(0, k-mostStories/2):min(len(order), k+mostStories/2)] {
				o := id.things[j].home
				if id.same.find(i) == id.same.find(j) || id.veto(i, j) != "" {
					continue
				}
				one := false
				switch p, q := places[i], places[j]; {
				case p == "" && said[j]:
					one = h.mentions(id.nameNumber(q)) && h.tellsOn(o, 0) || h.goesOn(o)
				case said[j] || lands(p, q):
					one = q != "" && p != q && id.within(h, p, o, q, said[j]) && h.goesOn(o)
				default: // the place is that of the article, not of the body, or none: the names must say it
					one = h.goesOn(o)
				}
				if one {
					fits = id.withSet(fits, j)
				}
			}
			for _, j := range onePlace(fits, places, said) {
				id.note([]int{j, i}, "story", true, "two articles of one story speak of the one such body of its place")
				id.join(j, i)
			}
		}
	}
}

// onePlace returns the things if they are not of two places, as they say themselves, or of two countries.
func onePlace(things []int, places map[int]string, said []bool) []int {
	for k, i := range things {
		for _, j := range things[:k] {
			if p, q := places[i], places[j]; p != "" && q != "" && p != q && (said[i] && said[j] || lands(p, q)) {
				return nil
			}
		}
	}
	return things
}

// lands reports whether both places are countries.
func lands(p, q string) bool {
	return strings.HasPrefix(p, countryKey("")) && strings.HasPrefix(q, countryKey(""))
}

// within reports whether the place that one article is about is named in another that is about
// another place, or the other way round; with a place that the words say, only that.
func (id *identities) within(h *home, place string, o *home, other string, said bool) bool {
	return h.mentions(id.nameNumber(other)) || !said && o.mentions(id.nameNumber(place))
}

// mentions reports whether the article names a place, by its number, or one in that country.
func (h *home) mentions(place int) bool {
	_, within := slices.BinarySearch(h.lands, place)
	_, land := slices.BinarySearch(h.scene.countries, place)
	_, other := slices.BinarySearch(h.scene.names, place)
	return within || land || other
}

// mostStories bounds how many earlier articles of a block one is compared with.
const mostStories = 64

// joinInStory joins the things of a block, of which some do not say whose they
// are, as far as their articles tell one story.
func (id *identities) joinInStory(block []int, said []bool) {
	of := func(i int) *home { return id.things[i].home }
	order := slices.Clone(block)
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(of(i).published, of(j).published) })
	for k, i := range order {
		for _, j := range order[max(0, k-mostStories):k] {
			if said[i] && said[j] || id.same.find(i) == id.same.find(j) || !of(j).sameStory(of(i)) && !of(j).goesOn(of(i)) {
				continue
			}
			if why := id.veto(i, j); why != "" {
				id.note([]int{j, i}, why, false, vetoReason(why))
				continue
			}
			id.note([]int{j, i}, "story", true, "two articles of one story speak of the one such body of its place")
			id.join(j, i)
		}
	}
}

// bodyKey returns the kind of body and the place whose it is, and whether the
// words themselves say which place; "" for things that are no such body or
// one of several.
func (id *identities) bodyKey(t *thing) (key string, said bool) {
	n := &id.book.Naming
	h := t.home
	crowd, norm := t.class == ontology.Group, t.class == ontology.Norm
	if t.class != ontology.Organization && !crowd && !norm || h == nil || t.wikidata != "" || crowd && t.named {
		return "", false
	}
	words := owners(t.name)
	if len(words) == 0 || !t.named && determines(n, words) && !n.Definite[Fold(words[0])] {
		return "", false // "a court", "several ministries", "their government"
	}
	own := func(w string) bool { return capital(w) && !n.GenericBodies[Fold(w)] && !n.SoleNorms[Fold(w)] }
	words, place := h.withoutPlace(words)
	switch {
	case place != "":
	case t.country != "" && t.named && t.country != h.code, t.country == "" && slices.ContainsFunc(words[1:], own):
		return "", false // of another place than the article's
	case t.country != "":
		if place = countryKey(t.country); t.named && t.country == h.code && !slices.Contains(h.scene.countries, id.number(place)) {
			place = h.place // a land that has a code of its own is no country to every gazetteer
		}
		if !t.named {
			words = slices.DeleteFunc(words, own)
		}
	}
	words = strings.Fields(caption(n, strings.Join(words, " ")))
	rest := Fold(strings.Join(words, " "))
	if !norm {
		rest = n.Body(strings.Fields(rest))
	}
	switch {
	case norm && !n.SoleNorms[rest]:
		return "", false
	case norm:
	case rest == "":
		return "", false
	case crowd && !n.Crowds[rest], !crowd && !generic(n, rest):
		return "", false
	}
	parts := strings.Fields(rest)
	slices.Sort(parts) // the ministry of health is the health ministry
	switch rest = strings.Join(parts, " "); {
	case place != "":
		return string(t.class) + ":" + rest + "@" + place, true
	}
	return string(t.class) + ":" + rest + "@" + cmp.Or(h.place, t.article), norm && h.place != "" // an article about a country means its constitution
}
