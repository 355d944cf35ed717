package graph

// sets is a partition of 0..n-1 (Tarjan's union by smallest member, with path
// halving). The representative of a set is its smallest member, so that the
// result does not depend on the order of the unions.
type sets []int

func newSets(n int) sets {
	s := make(sets, n)
	for i := range s {
		s[i] = i
	}
	return s
}

// find changes nothing where sets are flat; several may then ask at once.
func (s sets) find(i int) int {
	for {
		p := s[i]
		r := s[p]
		if p == r {
			return p
		}
		s[i], i = r, r
	}
}

// flatten makes every member point at its representative.
func (s sets) flatten() {
	for i := range s {
		s[i] = s[s[i]] // smaller ones are flat already
	}
}

// union joins the sets of a and b and reports whether they were two.
func (s sets) union(a, b int) bool {
	a, b = s.find(a), s.find(b)
	if a == b {
		return false
	}
	if b < a {
		a, b = b, a
	}
	s[b] = a
	return true
}

// equal reports whether both part their members alike.
func (s sets) equal(o sets) bool {
	for i := range s {
		if s.find(i) != o.find(i) {
			return false
		}
	}
	return true
}

// groups returns the members of each set, sets by their smallest member,
// members ascending.
func (s sets) groups() [][]int {
	at := make(map[int]int)
	var out [][]int
	for i := range s {
		r := s.find(i)
		k, ok := at[r]
		if !ok {
			k = len(out)
			at[r] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], i)
	}
	return out
}
