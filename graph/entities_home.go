package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// A home is what one article is set in: its place, the names that places have
// there, its day, and whom it names.
type home struct {
	place     string            // key of the place that it is about, "" when none stands out
	code      string            // of the country that it is or lies in
	country   bool              // it is a country
	names     map[string]string // folded name of a place -> key of the place
	title     int               // where its headline ends
	published string            // the day, "" when unknown
	day       int               // its number, if dated
	dated     bool
	cast      []int // people and bodies by the numbers of their names, ascending, without outlets
	scene     scene
	lands     []int    // the countries of the places that it names, by the numbers of their keys, ascending
	headLands []string // and those of the places of its headline, by their codes
}

// countryKey is the key of a country.
func countryKey(code string) string { return "country:" + code }

// placeKey is the same for one place in every article.
func (id *identities) placeKey(t *thing) string {
	switch {
	case t.kind == "Country" && t.country != "":
		return countryKey(t.country)
	case t.wikidata != "":
		return t.wikidata
	}
	return nameKey(&id.book.Naming, t.class, t.name)
}

// settings returns what each article is set in. The place that an article names
// at least twice as often as any other is what it is about; the headline
// counts for several.
func (id *identities) settings(w *world) map[string]*home {
	const headline = 3
	media := id.book.Consistency.Media.Kinds
	out := map[string]*home{}
	counts := map[string]tally{}
	places := map[string]*thing{}
	for i := range id.things {
		t := &id.things[i]
		h := out[t.article]
		if h == nil {
			h = &home{names: map[string]string{}}
			if p := w.publishedOf(t.article); len(p) >= 10 {
				h.published = p[:10]
				h.day, h.dated = dayNumber(h.published)
			}
			if a := w.byArticle[t.article]; a != nil {
				h.title = len(a.Title)
			}
			out[t.article], counts[t.article] = h, tally{}
		}
		t.headed = !slices.ContainsFunc(t.refs, func(r *Ref) bool { return r.Start >= h.title })
		if t.home = h; !t.named {
			id.topic(&h.scene, id.topicWords(t.name)...)
			continue
		}
		switch t.class {
		case ontology.Artifact:
			id.name(&h.scene, t, id.joinKey(t.class, t.name), shortOf(t))
		case ontology.Concept:
			if t.event {
				id.name(&h.scene, t, id.joinKey(t.class, t.name), "")
			}
		case ontology.Place:
			key := id.placeKey(t)
			if t.country != "" {
				h.lands = append(h.lands, id.number(countryKey(t.country)))
			}
			if t.kind == "Country" {
				h.scene.countries = append(h.scene.countries, id.number(key))
			} else {
				id.name(&h.scene, t, key, "")
			}
			for _, name := range t.names {
				h.call(id.fold(name), key)
			}
			for _, r := range t.refs {
				h.call(id.fold(r.Text), key)
				if counts[t.article].add(key); r.Start < h.title {
					counts[t.article][key] += headline - 1
					h.headLands = withName(h.headLands, t.country)
				}
			}
			if places[key] == nil {
				places[key] = t
			}
		case ontology.Person, ontology.Organization:
			if !media[t.kind] {
				key := t.wikidata
				if key == "" {
					key = id.joinKey(t.class, t.name)
				}
				h.cast = append(h.cast, id.number(key))
				id.name(&h.scene, t, key, shortOf(t))
			}
		}
	}
	countries := id.countryNames()
	for i, a := range w.articles {
		if h := out[a.ID]; h != nil {
			id.nameAlso(&h.scene, w.sketches[i].Names, countries)
		}
	}
	id.tellTopics(w, out)
	for article, h := range out {
		h.cast, h.lands = inOrder(h.cast), inOrder(h.lands)
		h.scene.inOrder()
		top := counts[article].top()
		n := counts[article][top]
		delete(counts[article], top)
		if second := counts[article][counts[article].top()]; n >= 2 && n >= 2*second {
			h.place, h.code, h.country = top, places[top].country, places[top].kind == "Country"
		}
	}
	return out
}

// doubtCountry takes the country from a body that goes by what every country has,
// "the Senate", where its article is about another place, or does not name the
// country at all.
func (id *identities) doubtCountry(t *thing) {
	if t.country == "" || !t.named || t.wikidata != "" || t.class != ontology.Organization || !generic(&id.book.Naming, id.joinKey(t.class, t.name)) {
		return
	}
	h := id.homes[t.article]
	if h.place == "" && !slices.Contains(h.scene.countries, id.number(countryKey(t.country))) || h.place != "" && h.code != t.country {
		t.country = ""
	}
}

// call notes the name of a place. A capital's name may stand for its country,
// and then does before what is the country's.
func (h *home) call(name, key string) {
	if h.names[name] == "" || strings.HasPrefix(key, countryKey("")) {
		h.names[name] = key
	}
}

// sameStory reports whether two articles tell one story: about one place,
// within the window, with somebody in both. Much happens in a country at once,
// so there two must be in both.
func (h *home) sameStory(o *home) bool {
	if h == o {
		return true
	}
	if h.place == "" || h.place != o.place || !h.near(o) {
		return false
	}
	shared := inBoth(h.cast, o.cast)
	return shared >= 2 || shared == 1 && !h.country
}

// near reports whether two articles appeared within the window.
func (h *home) near(o *home) bool { return h.within(o, window) }

// within reports whether two articles appeared within so many days.
func (h *home) within(o *home, days int) bool {
	return h.dated && o.dated && abs(h.day-o.day) <= days
}

// withoutPlace takes the first name of a place of the article out of the
// words, and returns the place's key.
func (h *home) withoutPlace(words []string) ([]string, string) {
	const longest = 3
	for i := range words {
		for k := min(len(words), i+longest); k > i; k-- {
			if key := h.names[Fold(strings.Join(words[i:k], " "))]; key != "" && k-i < len(words) {
				return append(append([]string{}, words[:i]...), words[k:]...), key
			}
		}
	}
	return words, ""
}
