package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// The names of others within the names and descriptions of things: "Acme workers", "the people of Norland".

// A nameWithin is the name of a place or a body within the name or the description of a thing.
type nameWithin struct {
	name  string // folded
	place string // key of the place, "" for a body
}

// country reports whether it is the name of a country.
func (n nameWithin) country() bool { return strings.HasPrefix(n.place, countryKey("")) }

// noteWithin notes the names of places and bodies of their articles within the names and descriptions
// of things.
func (id *identities) noteWithin() {
	const longest = 3
	for i := range id.things {
		t := &id.things[i]
		if t.home == nil || !strings.Contains(t.name, " ") {
			continue
		}
		words := owners(t.name)
		for from := 0; from < len(words); from++ {
			if !capital(words[from]) {
				continue
			}
			for end := min(len(words), from+longest); end > from; end-- {
				name := strings.Join(words[from:end], " ")
				place := t.home.names[id.fold(name)]
				if end-from == len(words) || !capital(words[end-1]) || place == "" && !slices.Contains(t.home.cast, id.numbers[id.joinKey(ontology.Organization, name)]) {
					continue
				}
				t.within = append(t.within, nameWithin{id.fold(name), place})
				from = end - 1
				break
			}
		}
	}
}

// othersName reports whether the description of thing k holds a name that is none of body i: that of
// another body or country. "Acme workers" are not the Veltron union, nor "the people of Norland" the
// Suland army.
func (id *identities) othersName(i, k int) bool {
	c := id.cluster[id.same.find(i)]
	if c.class != ontology.Organization {
		return false
	}
	others := false
	for _, n := range id.things[k].within {
		switch {
		case c.holds(id, n.name):
			return false
		case n.country():
			if own := id.landOf(c); own == "" || n.place == own {
				return false
			}
			others = true
		case n.place == "":
			others = true
		}
	}
	return others
}

// placedElsewhere reports whether the description of thing k and the name of thing i hold names of
// places that are no countries, and none of them is in both: "the Norham museum" is not the
// Porham Museum.
func (id *identities) placedElsewhere(i, k int) bool {
	at, in := id.things[k].places(), id.things[i].places()
	return len(at) > 0 && len(in) > 0 && !slices.ContainsFunc(at, func(key string) bool { return slices.Contains(in, key) })
}

// places returns the keys of the places, countries aside, whose names stand in the name or the
// description of a thing.
func (t *thing) places() []string {
	var out []string
	for _, n := range t.within {
		if n.place != "" && !n.country() {
			out = append(out, n.place)
		}
	}
	return out
}

// landOf returns the key of the country of a body, or of one in its name: "the Suland army"; "" for none.
func (id *identities) landOf(c *cluster) string {
	if c.country != "" {
		return countryKey(c.country)
	}
	for _, i := range c.members {
		for _, n := range id.things[i].within {
			if n.country() {
				return n.place
			}
		}
	}
	return ""
}

// holds reports whether one of the names of a set holds the words of a folded name.
func (c *cluster) holds(id *identities, folded string) bool {
	return slices.ContainsFunc(c.members, func(i int) bool {
		return slices.ContainsFunc(id.things[i].names, func(name string) bool {
			return strings.Contains(" "+Fold(name)+" ", " "+folded+" ")
		})
	})
}
