package graph

import (
	"cmp"
	"maps"
	"slices"
)

// A tally counts values; the empty value is not counted.
type tally map[string]int

func (t tally) add(v string) {
	if v != "" {
		t[v]++
	}
}

// top returns the most frequent value, of equals the smallest, "" of none.
func (t tally) top() string {
	best, n := "", 0
	for v, k := range t {
		if k > n || k == n && v < best {
			best, n = v, k
		}
	}
	return best
}

// sortedKeys returns the keys of a map in ascending order.
func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	return slices.Sorted(maps.Keys(m))
}

// once returns the value of a key, which is made when it is first asked for.
func once[K comparable, V any](memory map[K]V, key K, make func() V) V {
	v, ok := memory[key]
	if !ok {
		v = make()
		memory[key] = v
	}
	return v
}
