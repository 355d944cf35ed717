package graph

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"wiregraph/graph/ontology"
)

// A medium is an outlet among the sources of a fact. An outlet without a name
// is official when its description says so ("state media").
type medium struct {
	source, country string
	named           bool
}

// knownMedia puts a named outlet in the place of one that is only described as
// a country's official media, when it is the only named one of that country
// behind the fact. Several descriptions of one country's official media are one
// voice too. Where the description names no country, only the sources that the
// same article names for the fact can tell.
func (w *vouching) knownMedia(supporting map[string][]string) map[string][]string {
	here := map[string][]medium{}
	var all []medium
	for at, sources := range supporting {
		for _, s := range sources {
			if m, ok := w.medium(s); ok {
				here[at] = append(here[at], m)
				all = append(all, m)
			}
		}
	}
	if len(all) < 2 {
		return supporting
	}
	out := map[string][]string{}
	for at, sources := range supporting {
		for _, s := range sources {
			if m, ok := w.medium(s); ok && !m.named {
				among := all
				if m.country == "" {
					among = here[at]
				}
				s = m.known(among)
			}
			out[at] = append(out[at], s)
		}
	}
	return out
}

// known returns the source that a described medium is.
func (m medium) known(among []medium) string {
	var named, described []string
	for _, o := range among {
		switch {
		case m.country != "" && o.country != m.country:
		case o.named:
			named = append(named, o.source)
		case o.country == m.country:
			described = append(described, o.source)
		}
	}
	slices.Sort(named)
	named = slices.Compact(named)
	switch len(named) {
	case 0:
		return slices.Min(append(described, m.source))
	case 1:
		return named[0]
	}
	return m.source // one of several, nobody says which
}

// medium tells what a source is, when it is an outlet that has a name or one
// described as official.
func (w *vouching) medium(source string) (medium, bool) {
	id, ok := strings.CutPrefix(source, somebody)
	if !ok {
		return medium{}, false
	}
	e := w.byID[id]
	media := &w.book.Consistency.Media
	if e == nil || !media.Kinds[e.kind] {
		return medium{}, false
	}
	words := strings.Fields(Fold(e.name))
	if !lowerHead(e.name) {
		return medium{source, e.country, true}, e.named
	}
	official := slices.ContainsFunc(words, func(s string) bool { return media.Official[s] })
	return medium{source, countryIn(words, w.places), false}, official
}

// lowerHead reports whether the last word of a name begins in lower case, as in
// a description.
func lowerHead(name string) bool {
	head := name[strings.LastIndexByte(name, ' ')+1:]
	r, _ := utf8.DecodeRuneInString(head)
	return unicode.IsLower(r)
}

// countryIn returns the country of the place that words name, also in the form
// that says whose something is: "Pyongyang's", "North Korean".
func countryIn(words []string, places map[string]string) string {
	const longest, ending, shortest = 3, 3, 4 // words of a name; letters of an ending, and before one
	best, country := 0, ""
	for i := range words {
		for k := i + 1; k <= min(len(words), i+longest); k++ {
			phrase := strings.Join(words[i:k], " ")
			for cut := 0; cut <= ending && cut < len(phrase); cut++ {
				stem := phrase[:len(phrase)-cut]
				if c := places[stem]; c != "" && len(stem) > best && (cut == 0 || len(stem) >= shortest) {
					best, country = len(stem), c
				}
			}
		}
	}
	return country
}

// placesByName maps the folded names of places to their countries; a name of
// places in several countries is left out.
func (w *world) placesByName() map[string]string {
	out := map[string]string{}
	for _, t := range w.identity.things {
		if !t.named || t.class != ontology.Place || t.country == "" {
			continue
		}
		for _, name := range t.names {
			key := Fold(name)
			if old, ok := out[key]; ok && old != t.country {
				out[key] = ""
			} else if !ok {
				out[key] = t.country
			}
		}
	}
	return out
}

// named gives the origins of a fact their names: of those who say so, and of outlets, or
// the titles of their articles.
func (w *vouching) named(origins []string) []OriginShare {
	var out []OriginShare
	for _, s := range origins {
		name := ""
		if id, ok := strings.CutPrefix(s, ownVoice); ok {
			name = id
			if a := w.byArticle[id]; a != nil && a.Publisher != "" {
				name = a.Publisher
			} else if a != nil && a.Title != "" {
				name = "“" + a.Title + "”"
			}
		} else if e := w.byID[strings.TrimPrefix(s, somebody)]; e != nil {
			name = e.name
		}
		out = append(out, OriginShare{s, name})
	}
	return out
}
