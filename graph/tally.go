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
