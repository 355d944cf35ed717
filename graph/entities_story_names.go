package graph

import (
	"slices"
	"strings"
)

// nameAlso notes the names of a text of which no claim speaks, but for those of
// countries. The title before somebody's name tells that one word is a name, and so does
// another article that tells something of what goes by it.
func (id *identities) nameAlso(s *scene, runs []string, countries map[string]bool) {
	n := &id.book.Naming
	known := map[int]bool{}
	for _, c := range s.called {
		known[c.name], known[c.short], known[c.worded] = true, true, true
	}
	for _, run := range runs {
		if !strings.Contains(run, " ") {
			if name := id.number(Fold(run)); !known[name] {
				s.also = append(s.also, name)
			}
			continue
		}
		all := withoutCountry(strings.Fields(Fold(run)), countries)
		words := trimTitles(n, all)
		titled := len(words) < len(all)
		words = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return n.Particles[w] })
		if len(words) == 0 || len(words) == 1 && !titled {
			continue // "On Monday"
		}
		whole, last := id.nameNumber(strings.Join(words, " ")), id.number(lastOf(words))
		if known[whole] || known[last] {
			continue
		}
		known[whole], known[last] = true, true
		if s.also = append(s.also, whole, last); len(words) > 1 {
			s.untold = append(s.untold, whole)
		}
	}
	s.also, s.untold = inOrder(s.also), inOrder(s.untold)
}

// countryNames returns the folded names of countries.
func (id *identities) countryNames() map[string]bool {
	out := map[string]bool{}
	for i := range id.things {
		if t := &id.things[i]; t.named && t.kind == "Country" {
			for _, name := range t.names {
				out[id.fold(name)] = true
			}
		}
	}
	return out
}

// withoutCountry cuts the name of a country from the front of a name: "United
// States President Ann Lee".
func withoutCountry(words []string, countries map[string]bool) []string {
	const longest = 4
	for k := min(len(words), longest); k > 0; k-- {
		if countries[strings.Join(words[:k], " ")] {
			return words[k:]
		}
	}
	return words
}
