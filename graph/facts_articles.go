package graph

import "slices"

// An articleSet is a set of articles by their numbers, ascending: most facts are
// told by few.
type articleSet []int

func (s articleSet) has(article int) bool {
	_, ok := slices.BinarySearch(s, article)
	return ok
}

// with adds articles, in any order.
func (s articleSet) with(articles []int) articleSet {
	if len(articles) != 1 {
		return inOrder(append(s, articles...))
	}
	k, ok := slices.BinarySearch(s, articles[0])
	if ok {
		return s
	}
	return slices.Insert(s, k, articles[0])
}

// meets reports whether some article is in both sets.
func (s articleSet) meets(o articleSet) bool {
	if len(s) > len(o) {
		s, o = o, s
	}
	return slices.ContainsFunc(s, o.has)
}
