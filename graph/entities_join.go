package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// The rules of identity. Each looks at blocks of things that share a key, and
// decides inside the block alone, in an order that the block itself gives.

// blocks maps a key to the things under it, ascending, once each.
type blocks map[string][]int

func (b blocks) add(key string, i int) {
	if l := b[key]; len(l) == 0 || l[len(l)-1] != i {
		b[key] = append(l, i)
	}
}

// joinWikidata makes one of all things that the gazetteer takes for one.
func (id *identities) joinWikidata() {
	b := blocks{}
	for i, t := range id.things {
		if t.wikidata != "" {
			b.add(t.wikidata, i)
		}
	}
	for _, q := range sortedKeys(b) {
		var kept []int
		for _, i := range b[q] {
			if len(kept) > 0 && id.keptApart(id.cluster[id.same.find(kept[0])], id.cluster[id.same.find(i)]) != "" {
				continue
			}
			if len(kept) > 0 {
				id.join(kept[0], i)
			}
			kept = append(kept, i)
		}
		id.note(kept, "wikidata", true, fmt.Sprintf("the gazetteer takes each for %s", q))
	}
}

// joinNames joins things whose names, or an alias of several words, have one
// normal form. One-word names of people count only when no fuller name in the
// block's reach could be meant, names of bodies that every country has only
// with the country.
func (id *identities) joinNames() {
	n := &id.book.Naming
	b := blocks{}
	surnames := map[string]bool{}
	for _, t := range id.things {
		if t.named && t.class == ontology.Person {
			if words := nameWords(n, t.class, t.name); len(words) > 1 {
				surnames[words[0]], surnames[words[len(words)-1]] = true, true
			}
		}
	}
	for i, t := range id.things {
		if !t.named {
			continue
		}
		for _, name := range t.names {
			key := nameKey(n, t.class, name)
			switch oneWord := !strings.Contains(key, " "); {
			case key == "":
				continue
			case oneWord && (name != t.name || t.class == ontology.Person && surnames[key]):
				continue
			case name != t.name && (generic(n, key) || t.class == ontology.Person && !share(key, nameKey(n, t.class, t.name))):
				continue // "the Supreme Court" of this article is not that of the next
			case t.class == ontology.Organization && generic(n, key):
				if t.country == "" {
					continue
				}
				key += "@" + t.country
			}
			b.add(string(t.class)+":"+key, i)
		}
	}
	for _, key := range sortedKeys(b) {
		id.settle(b[key], "name", "the names are the same but for spelling, titles and legal forms")
	}
}

// share reports whether two keys have a word in common.
func share(a, b string) bool {
	words := strings.Fields(b)
	return slices.ContainsFunc(strings.Fields(a), func(w string) bool { return slices.Contains(words, w) })
}

// settle joins the things of a block as far as nothing speaks against it. A
// set that fits several sets which exclude each other joins none of them.
func (id *identities) settle(block []int, rule, why string) {
	roots := make([]int, 0, len(block))
	for _, i := range block {
		roots = append(roots, id.same.find(i))
	}
	slices.Sort(roots)
	roots = slices.Compact(roots)
	if len(roots) < 2 {
		return
	}
	slices.SortStableFunc(roots, func(a, b int) int {
		return cmp.Or(compareBool(id.garbled[a], id.garbled[b]), cmp.Compare(id.known(b), id.known(a)))
	})
	camps := [][]int{{roots[0]}}
	for _, r := range roots[1:] {
		var fits []int
		vetoed := ""
		for k, camp := range camps {
			if v := id.veto(camp[0], r); v == "" {
				fits = append(fits, k)
			} else {
				vetoed = v
			}
		}
		switch len(fits) {
		case 0:
			id.note([]int{camps[0][0], r}, vetoed, false, vetoReason(vetoed))
			camps = append(camps, []int{r})
		case 1:
			id.join(camps[fits[0]][0], r)
			camps[fits[0]] = append(camps[fits[0]], r)
		default:
			id.note([]int{camps[fits[0]][0], r}, "ambiguous", false, "more than one thing of this name fits")
		}
	}
	for _, camp := range camps {
		id.note(camp, rule, true, why)
	}
}

// known counts what is known of a set: the better known come first in a block.
func (id *identities) known(root int) int {
	c := id.cluster[root]
	k := 0
	if c.wikidata != "" {
		k += 4
	}
	if c.kind != "" {
		k += 2
	}
	if c.country != "" {
		k++
	}
	return k
}

func vetoReason(rule string) string {
	switch rule {
	case "wikidata":
		return "the gazetteer knows them as two"
	case "class":
		return "they are things of different classes"
	case "kind":
		return "they are things of different kinds"
	case "country":
		return "they belong to different countries"
	case "roles":
		return "one claim speaks of both"
	case "kin":
		return "one is said to be a relative of the other"
	case "decision":
		return "somebody decided to keep them apart"
	}
	return "something speaks against it"
}

// joinAcronyms joins an organization known by an acronym alone with the one
// thing whose article gives it the acronym, or whose initials it is.
func (id *identities) joinAcronyms() {
	n := &id.book.Naming
	short, declared, spelled := blocks{}, blocks{}, blocks{}
	for i, t := range id.things {
		if !t.named || t.class == ontology.Person {
			continue
		}
		full := false
		for _, name := range t.names {
			if isAcronym(name) {
				declared.add(Fold(name), i)
			} else if k := initials(n, t.class, name); len(k) >= 3 && t.class == ontology.Organization {
				spelled.add(k, i)
				full = true
			} else if name != strings.ToUpper(name) {
				full = true
			}
		}
		if !full && isAcronym(t.name) {
			short.add(Fold(t.name), i)
		}
	}
	for _, key := range sortedKeys(short) {
		for _, i := range short[key] {
			rule, full := "acronym", id.fullForms(i, declared[key], short[key])
			if len(full) == 0 && len(key) >= 4 { // three letters stand for too much
				full = id.fullForms(i, spelled[key], nil)
			}
			switch len(full) {
			case 0:
			case 1:
				id.note([]int{full[0], i}, rule, true, "one article spells the acronym out")
				id.join(full[0], i)
			default:
				id.note([]int{full[0], i}, "ambiguous", false, "more than one thing has this acronym")
			}
		}
	}
}

// fullForms returns one member of each set among the candidates that the
// short form could stand for.
func (id *identities) fullForms(short int, candidates, except []int) []int {
	var out []int
	for _, c := range candidates {
		if slices.Contains(except, c) || id.veto(short, c) != "" || id.same.find(short) == id.same.find(c) {
			continue
		}
		if !slices.ContainsFunc(out, func(o int) bool { return id.same.find(o) == id.same.find(c) }) {
			out = append(out, c)
		}
	}
	return out
}

// joinPersonVariants joins fuller and shorter forms of people's names: middle
// names and patronymics left out, initials, the order of given and family
// name, and a given name of two words without its family name. A short form
// that fits two people joins neither.
func (id *identities) joinPersonVariants() {
	n := &id.book.Naming
	b := blocks{}
	words := make([][]string, len(id.things))
	for i, t := range id.things {
		if !t.named || t.class != ontology.Person {
			continue
		}
		w := nameWords(n, t.class, t.name)
		if len(w) < 2 {
			continue
		}
		words[i] = w
		for _, x := range []string{w[0], w[len(w)-1]} {
			b.add(x, i)
		}
	}
	fits := map[int][]int{}
	for _, key := range sortedKeys(b) {
		// One member stands for all of a set that have the same name.
		distinct := map[string]int{}
		for _, i := range b[key] {
			k := fmt.Sprint(id.same.find(i), " ", strings.Join(words[i], " "))
			if _, ok := distinct[k]; !ok {
				distinct[k] = i
			}
		}
		reps := make([]int, 0, len(distinct))
		for _, i := range distinct {
			reps = append(reps, i)
		}
		slices.Sort(reps)
		for _, s := range reps {
			for _, f := range reps {
				if id.same.find(s) != id.same.find(f) && shortens(words[s], words[f]) {
					fits[s] = append(fits[s], f)
				}
			}
		}
	}
	shorts := sortedKeys(fits) // the fuller first: they may be one before the shorter ask
	slices.SortStableFunc(shorts, func(a, b int) int { return cmp.Compare(len(id.things[b].name), len(id.things[a].name)) })
	for _, s := range shorts {
		full := id.fullForms(s, fits[s], nil)
		switch {
		case len(full) == 1:
			id.note([]int{full[0], s}, "name", true, "one name is a shorter form of the other")
			id.join(full[0], s)
		case len(full) > 1:
			id.note([]int{full[0], s}, "ambiguous", false, "the shorter name fits more than one person")
		}
	}
}

// shortens reports whether s is a shorter or reordered form of the person's name f.
func shortens(s, f []string) bool {
	if len(s) == len(f) {
		if slices.Equal(s, f) {
			return false
		}
		initial := false
		for i := range s {
			switch {
			case s[i] == f[i]:
			case len(s[i]) == 1 && strings.HasPrefix(f[i], s[i]):
				initial = true
			default:
				a, b := slices.Sorted(slices.Values(s)), slices.Sorted(slices.Values(f))
				return slices.Equal(a, b)
			}
		}
		return initial && s[len(s)-1] == f[len(f)-1]
	}
	if len(s) > len(f) {
		return false
	}
	if slices.Equal(s, f[len(f)-len(s):]) {
		return len(s) >= 2
	}
	if s[len(s)-1] != f[len(f)-1] {
		return false
	}
	return s[0] == f[0] || len(s[0]) == 1 && strings.HasPrefix(f[0], s[0])
}

// joinDescriptions joins things without a name whose descriptions say enough
// to be the same anywhere: roles, concepts, kinds of things, and norms with
// more than a bare noun.
func (id *identities) joinDescriptions() {
	n := &id.book.Naming
	b := blocks{}
	spelled := id.spelledOut()
	for i, t := range id.things {
		if t.named && t.class != ontology.Role && t.class != ontology.Concept {
			continue
		}
		if key, ok := descriptionKey(n, &t); ok {
			b.add(string(t.class)+":"+spell(key, spelled), i)
		}
	}
	for _, key := range sortedKeys(b) {
		id.settle(b[key], "description", "the descriptions are the same")
	}
}

// spelledOut maps acronyms to what they stand for, as far as only one thing
// has them: "UN sanctions" are United Nations sanctions.
func (id *identities) spelledOut() map[string]string {
	n := &id.book.Naming
	full := map[string]map[string]bool{}
	for _, c := range id.cluster {
		long := tally{}
		short := map[string]bool{}
		for _, i := range c.members {
			t := &id.things[i]
			if !t.named || t.class == ontology.Person {
				continue
			}
			for _, name := range t.names {
				if isAcronym(name) {
					short[Fold(name)] = true
				} else if name == t.name {
					long.add(nameKey(n, t.class, name))
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
	if len(words) == 0 {
		return "", false
	}
	key := strings.Join(words, " ")
	switch t.class {
	case ontology.Role:
		return key, true
	case ontology.Concept:
		return key, len(words) > 1 || bare(n, t.name) && len(strings.Fields(Fold(t.name))) == 1
	case ontology.Norm:
		return key, len(words) > 1
	case ontology.Organization:
		if t.country == "" || len(words) < 2 {
			return "", false
		}
		return strings.Join(words[len(words)-2:], " ") + " " + t.country, true
	case ontology.Artifact:
		last := strings.Fields(Fold(t.name))
		plural := len(last) > 0 && singular(last[len(last)-1]) != last[len(last)-1]
		return key, plural && len(words) > 1 && bare(n, t.name)
	}
	return "", false
}
