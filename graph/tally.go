package graph

import (
	"cmp"
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

// votes count few different values, the empty one aside: a tally without a map.
type votes []vote

type vote struct {
	value string
	n     int
}

func (l *votes) add(v string) {
	if v == "" {
		return
	}
	for i := range *l {
		if (*l)[i].value == v {
			(*l)[i].n++
			return
		}
	}
	*l = append(*l, vote{v, 1})
}

// top returns the most frequent value, of equals the smallest, "" of none.
func (l votes) top() string {
	var best vote
	for _, v := range l {
		if v.n > best.n || v.n == best.n && v.value < best.value {
			best = v
		}
	}
	return best.value
}

// most returns the most frequent value of the parts, of equals the smallest.
func most[T any](parts []T, value func(T) string) string {
	if len(parts) == 1 {
		return value(parts[0])
	}
	var l votes
	for _, p := range parts {
		l.add(value(p))
	}
	return l.top()
}

// inOrder sorts a list in place and leaves each value in it once.
func inOrder[T cmp.Ordered](l []T) []T {
	if len(l) > 1 {
		slices.Sort(l)
		l = slices.Compact(l)
	}
	return l
}

// sortedSet returns the values in ascending order, once each.
func sortedSet[T cmp.Ordered](l []T) []T {
	return inOrder(slices.Clone(l))
}

// inBoth counts what is in both ascending lists.
func inBoth[T cmp.Ordered](a, b []T) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			n++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// sortedKeys returns the keys of a map in ascending order.
func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	if len(m) == 0 {
		return nil
	}
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
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
