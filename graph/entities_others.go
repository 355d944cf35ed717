package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// othersName reports whether the description of thing k holds a name that is none of body i: that of
// another body or country. "Acme workers" are not the Veltron union, nor "the people of Norland" the
// Suland army.
func (id *identities) othersName(i, k int) bool {
	c, t := id.cluster[id.same.find(i)], &id.things[k]
	if c.class != ontology.Organization || t.home == nil {
		return false
	}
	others := false
	for _, name := range namesIn(owners(t.name)) {
		folded := id.fold(name)
		switch land := t.home.names[folded]; {
		case c.holds(id, folded):
			return false
		case strings.HasPrefix(land, countryKey("")):
			if own := id.landOf(c); own == "" || land == own {
				return false
			}
			others = true
		case slices.Contains(t.home.cast, id.number(id.joinKey(ontology.Organization, name))):
			others = true
		}
	}
	return others
}

// landOf returns the key of the country of a body, or that its name begins with: "the Suland army"; "" for none.
func (id *identities) landOf(c *cluster) string {
	if c.country != "" {
		return countryKey(c.country)
	}
	for _, i := range c.members {
		t := &id.things[i]
		if t.home == nil {
			continue
		}
		first, _, _ := strings.Cut(t.name, " ")
		if land := t.home.names[id.fold(first)]; strings.HasPrefix(land, countryKey("")) {
			return land
		}
	}
	return ""
}

// holds reports whether one of the names of a set holds the words of a folded name.
func (c *cluster) holds(id *identities, folded string) bool {
	return slices.ContainsFunc(c.members, func(i int) bool {
		return slices.ContainsFunc(id.things[i].names, func(name string) bool {
			return strings.Contains(" "+id.fold(name)+" ", " "+folded+" ")
		})
	})
}

// namesIn returns the runs of words that begin with capital letters.
func namesIn(words []string) []string {
	var out []string
	for k := 0; k < len(words); k++ {
		from := k
		for k < len(words) && capital(words[k]) {
			k++
		}
		if k > from {
			out = append(out, strings.Join(words[from:k], " "))
		}
	}
	return out
}
