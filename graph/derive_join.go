package graph

import (
	"slices"

	"wiregraph/graph/ontology"
)

// A joining finds, among the bindings of the premises before, those that a
// further fact may extend, so that each act is not tried against each norm:
// those with a filler in common, or those of which it may be a kind.
type joining struct {
	d        *deriver
	where    []ontology.Condition
	bindings []filling
	byFiller map[string]*found[*entity] // variable -> bindings by what fills it
	byWord   map[string]*found[string]  // variable -> bindings by what that is called
}

// found are the bindings under a key, ascending; those that leave the variable
// open go with every key.
type found[K comparable] struct {
	under map[K][]int
	open  []int
}

func (d *deriver) join(where []ontology.Condition, bindings []filling) *joining {
	return &joining{d: d, where: where, bindings: bindings, byFiller: map[string]*found[*entity]{}, byWord: map[string]*found[string]{}}
}

// partners returns the bindings that the variables of a fact may extend, ascending.
func (j *joining) partners(vars map[string][]*entity) []int {
	for _, v := range sortedKeys(vars) {
		if f := j.fillers(v); len(f.under) > 0 {
			return f.of(vars[v])
		}
	}
	for _, c := range j.where {
		if x := vars[c.Of[0]]; c.Test == "kind_of" && len(x) > 0 {
			if f := j.words(c.Of[1]); len(f.under) > 0 {
				var above []string
				for _, e := range x {
					for is := range j.d.called(e, true) {
						above = append(above, j.d.w.book.Above(is)...)
					}
				}
				return merged(f.of(above), sortedSet(j.fillers(c.Of[1]).of(x)))
			}
		}
	}
	all := make([]int, len(j.bindings))
	for i := range all {
		all[i] = i
	}
	return all
}

func (j *joining) fillers(variable string) *found[*entity] {
	f := j.byFiller[variable]
	if f == nil {
		f = &found[*entity]{under: map[*entity][]int{}}
		for i, b := range j.bindings {
			f.add(i, b.vars[variable])
		}
		j.byFiller[variable] = f
	}
	return f
}

func (j *joining) words(variable string) *found[string] {
	f := j.byWord[variable]
	if f == nil {
		f = &found[string]{under: map[string][]int{}}
		for i, b := range j.bindings {
			var words []string
			for _, e := range b.vars[variable] {
				words = append(words, sortedKeys(j.d.called(e, false))...)
			}
			if len(words) == 0 && len(b.vars[variable]) > 0 {
				words = []string{""} // called nothing: only the very thing will do
			}
			f.add(i, words)
		}
		j.byWord[variable] = f
	}
	return f
}

func (f *found[K]) add(i int, keys []K) {
	if len(keys) == 0 {
		f.open = append(f.open, i)
	}
	for _, k := range keys {
		if l := f.under[k]; len(l) == 0 || l[len(l)-1] != i {
			f.under[k] = append(l, i)
		}
	}
}

func (f *found[K]) of(keys []K) []int {
	out := slices.Clone(f.open)
	for _, k := range keys {
		out = append(out, f.under[k]...)
	}
	return sortedSet(out)
}
