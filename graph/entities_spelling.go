package graph

import (
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
	b := blocks{}
	words := make([][]string, len(id.things))
	spelled := map[string][]string{}
	respell := func(name string) []string {
		return once(spelled, name, func() []string { return alikeWords(n, ontology.Person, name) })
	}
	for i := range id.things {
		t := &id.things[i]
		if !t.named || t.class != ontology.Person {
			continue
		}
		if w := t.words; len(w) > 1 {
			words[i] = w
			first, last := n.Respell(w[0]), n.Respell(w[len(w)-1])
			b.add(first+" "+initial(last), i)
			b.add(initial(first)+" "+last, i)
		}
	}
	for _, key := range sortedKeys(b) {
		reps := map[string]int{} // one member for each name
		for _, i := range b[key] {
			if k := strings.Join(words[i], " "); len(b[key]) > 1 {
				if _, ok := reps[k]; !ok {
					reps[k] = i
				}
			}
		}
		names := sortedKeys(reps)
		if len(names) < 2 {
			continue
		}
		for _, p := range names {
			var fits []int
			for _, q := range names {
				if i, j := reps[p], reps[q]; p != q && respelled(words[i], words[j]) && alike(ontology.Person, respell(p), respell(q)) >= surelyAlike {
					fits = append(fits, j)
				}
			}
			if full := id.fullForms(reps[p], fits, nil); len(full) == 1 {
				id.note([]int{full[0], reps[p]}, "spelling", true, "the names are two spellings of one")
				id.join(full[0], reps[p])
			}
		}
	}
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
