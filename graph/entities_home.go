package graph

import (
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
	published string
	cast      map[string]bool // people and bodies by name, without outlets
	scene     map[string]bool // the cast, and whatever else goes by a name: places but countries, vessels, events
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
			h = &home{names: map[string]string{}, cast: map[string]bool{}, scene: map[string]bool{}}
			if p := w.publishedOf(t.article); len(p) >= 10 {
				h.published = p[:10]
			}
			out[t.article], counts[t.article] = h, tally{}
		}
		if !t.named {
			continue
		}
		switch t.class {
		case ontology.Artifact:
			h.scene[id.joinKey(t.class, t.name)] = true
		case ontology.Concept:
			if t.event {
				h.scene[id.joinKey(t.class, t.name)] = true
			}
		case ontology.Place:
			key := id.placeKey(t)
			if t.kind != "Country" {
				h.scene[key] = true
			}
			for _, name := range t.names {
				h.call(Fold(name), key)
			}
			title := 0
			if a := w.byArticle[t.article]; a != nil {
				title = len(a.Title)
			}
			for _, r := range t.refs {
				h.call(Fold(r.Text), key)
				if counts[t.article].add(key); r.Start < title {
					counts[t.article][key] += headline - 1
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
				h.cast[key], h.scene[key] = true, true
			}
		}
	}
	for article, h := range out {
		top := counts[article].top()
		n := counts[article][top]
		delete(counts[article], top)
		if second := counts[article][counts[article].top()]; n >= 2 && n >= 2*second {
			h.place, h.code, h.country = top, places[top].country, places[top].kind == "Country"
		}
	}
	return out
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
	shared := 0
	for name := range h.cast {
		if o.cast[name] {
			shared++
		}
	}
	return shared >= 2 || shared == 1 && !h.country
}

// followsUp reports whether two articles tell of one story from day to day:
// within a month, most of what the one names that names less is in the other.
// In one place and cast, two may be enough; see sameStory.
func (h *home) followsUp(o *home) bool {
	const month = 31
	if h == nil || o == nil || h == o {
		return h == o && h != nil
	}
	a, b := min(h.published, o.published), max(h.published, o.published)
	if a == "" || daysBetween(a, b) > month {
		return false
	}
	if len(h.scene) > len(o.scene) {
		h, o = o, h
	}
	shared := 0
	for name := range h.scene {
		if o.scene[name] {
			shared++
		}
	}
	return shared >= 2 && 3*shared >= len(h.scene) || shared >= 4 && 4*shared >= len(h.scene)
}

// near reports whether two articles appeared within the window.
func (h *home) near(o *home) bool {
	a, b := min(h.published, o.published), max(h.published, o.published)
	return a != "" && daysBetween(a, b) <= window
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
