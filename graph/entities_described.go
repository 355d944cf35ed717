package graph

import (
	"cmp"
	"strings"
	"unicode"

	"wiregraph/graph/ontology"
)

// joinDescriptions joins things without a name whose descriptions say enough
// to be the same anywhere: roles, concepts, kinds of things, and norms with
// more than a bare noun.
func (id *identities) joinDescriptions() {
	n := &id.book.Naming
	b := blocks{}
	spelled, places := id.spelledOut(), id.placeNames()
	for i, t := range id.things {
		if t.named && t.class != ontology.Role && t.class != ontology.Concept && t.class != ontology.Norm {
			continue
		}
		if t.class == ontology.Concept && n.Possessives[firstWord(t.name)] {
			continue // "his presidential bid" is not hers
		}
		if key, ok := descriptionKey(n, &t); ok {
			switch {
			case t.class == ontology.Role:
				key = officeKey(n, t.name, places)
			case t.class == ontology.Norm && id.several(i):
				key += " *" // "UN resolutions" are no "UN resolution"
			}
			b.add(string(t.class)+":"+spell(key, spelled), i)
		}
	}
	for _, key := range b.ofSeveral() {
		id.settle(b[key], "description", "the descriptions are the same")
	}
}

// placeNames returns the folded names of places, in whose names offices are held.
func (id *identities) placeNames() map[string]bool {
	out := map[string]bool{}
	for _, t := range id.things {
		if t.named && t.class == ontology.Place {
			for _, name := range t.names {
				out[id.fold(name)] = true
			}
		}
	}
	return out
}

// namesPlace reports whether the name of a thing holds that of a place.
func namesPlace(t *thing, places map[string]bool) bool {
	const longest = 3
	words := strings.Fields(Fold(t.name))
	for i := range words {
		for k := i + 1; k <= min(len(words), i+longest) && k-i < len(words); k++ {
			if places[strings.Join(words[i:k], " ")] {
				return true
			}
		}
	}
	return false
}

// officeKey returns the normal form of an office: the secretary of justice is
// not the secretary of state, but the president of Norland a president.
func officeKey(n *ontology.Naming, name string, places map[string]bool) string {
	office := Fold(caption(n, name))
	if head, of, ok := strings.Cut(office, " of "); ok && places[strings.TrimPrefix(of, "the ")] {
		office = head
	}
	words := singularLast(strings.Fields(office))
	for i, w := range words {
		words[i] = cmp.Or(n.Offices[w], w)
	}
	return strings.Join(words, " ")
}

// singularLast puts the last word in the singular.
func singularLast(words []string) []string {
	if n := len(words); n > 0 {
		words[n-1] = singular(words[n-1])
	}
	return words
}

// spelledOut maps acronyms to what they stand for, as far as only one thing
// has them: "UN sanctions" are United Nations sanctions.
func (id *identities) spelledOut() map[string]string {
	full := map[string]map[string]bool{}
	for _, c := range id.cluster {
		if c == nil || !c.named {
			continue
		}
		short := id.acronyms(c)
		if len(short) == 0 {
			continue
		}
		long := tally{}
		for _, i := range c.members {
			t := &id.things[i]
			if !t.named || t.class == ontology.Person || isAcronym(t.name) {
				continue
			}
			for _, name := range t.names {
				if name == t.name {
					long.add(strings.Join(t.words, " "))
				}
			}
		}
		if key := long.top(); key != "" {
			for s := range short {
				if full[s] == nil {
					full[s] = map[string]bool{}
				}
				full[s][key] = true
			}
		}
	}
	out := map[string]string{}
	for s, keys := range full {
		if len(keys) == 1 {
			out[s] = sortedKeys(keys)[0]
		}
	}
	return out
}

// acronyms returns the folded acronyms by which things of a set go.
func (id *identities) acronyms(c *cluster) map[string]bool {
	out := map[string]bool{}
	for _, i := range c.members {
		if t := &id.things[i]; t.named && t.class != ontology.Person {
			for _, name := range t.names {
				if isAcronym(name) {
					out[Fold(name)] = true
				}
			}
		}
	}
	return out
}

// spell replaces the acronyms in a key.
func spell(key string, spelled map[string]string) string {
	words := strings.Fields(key)
	for i, w := range words {
		words[i] = cmp.Or(spelled[w], w)
	}
	return strings.Join(words, " ")
}

// descriptionKey returns the normal form under which a thing known by
// description is the same in every article. Most things are not: "the car" of
// one article is another than that of the next, unless they fill one role of
// one fact.
func descriptionKey(n *ontology.Naming, t *thing) (string, bool) {
	words := described(n, t.name)
	if len(words) == 0 || mere(n, words) {
		return "", false
	}
	key := strings.Join(words, " ")
	switch t.class {
	case ontology.Role:
		return key, true
	case ontology.Concept:
		if _, count := number(words[0], n.Numbers); count && !t.named && !isYear(words[0]) {
			return "", false // "23 pupils"
		}
		return key, len(words) > 1 || bare(n, t.name) && len(strings.Fields(Fold(t.name))) == 1
	case ontology.Norm:
		first := firstWord(t.name)
		return key, len(words) > 1 && !n.Articles[first] && !n.Possessives[first]
	case ontology.Organization:
		if len(words) < 2 {
			return "", false
		}
		if t.country == "" {
			return key, bodyOf(n, t.name)
		}
		return strings.Join(words[len(words)-2:], " ") + " " + t.country, true
	case ontology.Artifact:
		last := strings.Fields(Fold(t.name))
		if _, count := number(words[0], n.Numbers); count {
			return "", false // "three helicopters"
		}
		plural := len(last) > 0 && singular(last[len(last)-1]) != last[len(last)-1]
		return key, plural && len(words) > 1 && bare(n, t.name)
	}
	return "", false
}

// firstWord returns the first word of a description, folded.
func firstWord(text string) string {
	first, _, _ := strings.Cut(Fold(text), " ")
	return first
}

// mere reports whether words count or measure and do not say what: "at least
// twelve", "scores more".
func mere(n *ontology.Naming, words []string) bool {
	for _, w := range words {
		if _, isNumber := number(w, n.Numbers); !isNumber && n.Bounds[w] == "" && n.Bounds[w+"s"] == "" && !n.Particles[w] && !n.Pronouns[w] && !n.Measures[w] {
			return false
		}
	}
	return true
}

// bodyOf reports whether a description says whose a body is by a name before a
// head that every place has: "the Suland police", "Norlandish authorities",
// but not "local authorities".
func bodyOf(n *ontology.Naming, text string) bool {
	words := strings.Fields(caption(n, text))
	if len(words) < 2 || !n.GenericBodies[singular(Fold(words[len(words)-1]))] && !n.GenericBodies[Fold(words[len(words)-1])] {
		return false
	}
	for _, w := range words[:len(words)-1] {
		if first := []rune(w)[0]; unicode.IsUpper(first) && !n.GenericBodies[Fold(w)] && !n.Particles[Fold(w)] {
			return true
		}
	}
	return false
}
