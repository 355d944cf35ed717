package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// surelyAlike is the likeness from which two people's names are one name in
// two spellings, as far as it fits one person only.
const surelyAlike = 0.92

// joinSpellings joins people whose names are one in two transliterations, or
// misspelled by a letter. Short words differ by a letter and are two names
// ("Lee", "Li"), so what differs must be long.
func (id *identities) joinSpellings() {
	n := &id.book.Naming
	first := map[string]int{} // the first thing of each name stands for all
	b := blocks{}
	for _, p := range id.people() {
		words := id.things[p[0]].words
		first[strings.Join(words, " ")] = p[0]
		given, family := n.Respell(words[0]), n.Respell(words[len(words)-1])
		b.add(given+" "+initial(family), p[0])
		b.add(initial(given)+" "+family, p[0])
	}
	spelled := map[string][]string{}
	spell := func(name string) []string {
		return once(spelled, name, func() []string { return alikeWords(n, ontology.Person, name) })
	}
	for _, key := range b.ofSeveral() {
		var names []string
		for _, i := range b[key] {
			names = append(names, strings.Join(id.things[i].words, " "))
		}
		slices.Sort(names)
		for _, p := range names {
			var fits []int
			for _, q := range names {
				if i, j := first[p], first[q]; p != q && respelled(id.things[i].words, id.things[j].words) && alike(ontology.Person, spell(p), spell(q)) >= surelyAlike {
					fits = append(fits, j)
				}
			}
			if full := id.fullForms(first[p], fits, nil); len(full) == 1 {
				id.note([]int{full[0], first[p]}, "spelling", true, "the names are two spellings of one")
				id.join(full[0], first[p])
			}
		}
	}
}

// people returns the things that are people of more than one name, by their
// names: each time ascending.
func (id *identities) people() [][]int {
	var out [][]int
	at := map[string]int{}
	for i := range id.things {
		t := &id.things[i]
		if !t.named || t.class != ontology.Person || len(t.words) < 2 {
			continue
		}
		k := once(at, id.joinKey(t.class, t.name), func() int {
			out = append(out, nil)
			return len(out) - 1
		})
		out[k] = append(out[k], i)
	}
	return out
}

// respelled reports whether two names differ in long words only, of which they
// have as many, in one order.
func respelled(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	const long = 5
	for i := range a {
		if a[i] != b[i] && (len(a[i]) < long || len(b[i]) < long) {
			return false
		}
	}
	return true
}

// initial returns the first letter of a word.
func initial(w string) string { return string([]rune(w)[:1]) }
