package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

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

// ofSeveral returns the keys with more than one thing under them, in order.
func (b blocks) ofSeveral() []string {
	var out []string
	for key, l := range b {
		if len(l) > 1 {
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return out
}

// joinWikidata makes one of all things that the gazetteer takes for one.
func (id *identities) joinWikidata() {
	b := blocks{}
	for i := range id.things {
		if t := &id.things[i]; t.wikidata != "" {
			b.add(t.wikidata, i)
		}
	}
	for _, q := range b.ofSeveral() {
		var kept []int
		for _, i := range id.leavingLast(b[q]) {
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
	for i := range id.things {
		if t := &id.things[i]; t.named && t.class == ontology.Person && len(t.words) > 1 {
			surnames[t.words[0]], surnames[t.words[len(t.words)-1]] = true, true
		}
	}
	for i := range id.things {
		t := &id.things[i]
		if !t.named {
			continue
		}
		for _, name := range t.names {
			key := id.joinKey(t.class, name)
			switch oneWord := !strings.Contains(key, " "); {
			case key == "":
				continue
			case oneWord && (name != t.name || t.class == ontology.Person && surnames[key]):
				continue
			case name != t.name && t.class == ontology.Organization && !named(name):
				continue // "the conservative party" of a sentence is not a party of that name
			case name != t.name && t.class == ontology.Organization && otherBody(n, name, t.name):
				continue // a chain that takes the Senate for the Congress
			case name != t.name && (generic(n, key) || t.class == ontology.Person && !share(strings.Fields(key), t.words)):
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
	for _, key := range b.ofSeveral() {
		id.settle(b[key], "name", "the names are the same but for spelling, titles and legal forms")
	}
}

// otherBody reports whether both names end in what a body is, and in another.
func otherBody(n *ontology.Naming, a, b string) bool {
	last := func(name string) string {
		words := strings.Fields(Fold(name))
		return words[len(words)-1]
	}
	x, y := last(a), last(b)
	return x != y && n.SoleBodies[x] && n.SoleBodies[y]
}

// named reports whether a text has a word with a capital letter.
func named(text string) bool { return strings.ContainsFunc(text, unicode.IsUpper) }

// share reports whether two lists have a word in common.
func share(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool { return slices.Contains(b, w) })
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
	roots = id.leavingLast(roots)
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
			if vetoed != "decision" { // noted with its reason
				id.note([]int{camps[0][0], r}, vetoed, false, vetoReason(vetoed))
			}
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

// leavingLast puts last what decisions split off, so that the others of the
// name come together without it.
func (id *identities) leavingLast(things []int) []int {
	if len(id.leaves) == 0 {
		return things
	}
	out := slices.Clone(things)
	slices.SortStableFunc(out, func(a, b int) int { return compareBool(id.leaving(a), id.leaving(b)) })
	return out
}

// leaving reports whether a decision splits off a thing of the set.
func (id *identities) leaving(i int) bool {
	return slices.ContainsFunc(id.cluster[id.same.find(i)].members, func(m int) bool { return id.leaves[m] })
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

// joinOnly joins a thing with the one that fits it, and notes by which rule and why; where several
// do, it notes that and joins none.
func (id *identities) joinOnly(i int, fits []int, rule, why, several string) {
	switch {
	case len(fits) > 1:
		id.note([]int{fits[0], i}, "ambiguous", false, several)
	case len(fits) == 1 && id.same.find(fits[0]) != id.same.find(i):
		id.note([]int{fits[0], i}, rule, true, why)
		id.join(fits[0], i)
	}
}

// withSet adds a thing to others, unless one of its set is among them.
func (id *identities) withSet(things []int, i int) []int {
	if slices.ContainsFunc(things, func(o int) bool { return id.same.find(o) == id.same.find(i) }) {
		return things
	}
	return append(things, i)
}
