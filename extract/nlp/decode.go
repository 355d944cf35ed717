package nlp

// bestNames returns the best legal sequence of name tags (Viterbi over BIO):
// an I tag follows only its own B or I.
func bestNames(scores []float32) []int {
	const tags = len(nameTags)
	n := len(scores) / tags
	if n == 0 {
		return nil
	}
	back := make([]int8, n*tags)
	var cur, next [tags]float32
	for t := range tags {
		cur[t] = scores[t]
		if inside(t) {
			cur[t] = -1e9
		}
	}
	for i := 1; i < n; i++ {
		top := best(cur[:])
		for t := range tags {
			from := top
			if inside(t) { // from B or I of its own kind
				if from = t; cur[t-1] > cur[t] {
					from = t - 1
				}
			}
			next[t] = cur[from] + scores[i*tags+t]
			back[i*tags+t] = int8(from)
		}
		cur = next
	}
	out := make([]int, n)
	t := best(cur[:])
	for i := n - 1; i >= 0; i-- {
		out[i] = t
		t = int(back[i*tags+t])
	}
	return out
}

// inside reports whether a name tag continues a name: the even ones but O.
func inside(t int) bool { return t > 0 && t%2 == 0 }

// bestTree returns for each of n words the head (0 is the root, word i is
// i+1) of the best tree with exactly one word under the root. scores is
// n x (n+1). The greedy heads are taken when they are such a tree, else the
// maximum spanning tree (Chu and Liu 1965, Edmonds 1967) under each of the
// three likeliest words as only child of the root.
func bestTree(scores []float32, n int) []int {
	w := n + 1
	s := make([]float32, w*w) // s[d*w+h]
	for d := 1; d < w; d++ {
		copy(s[d*w:(d+1)*w], scores[(d-1)*w:d*w])
		s[d*w+d] = never
	}
	heads := make([]int, w)
	roots := 0
	for d := 1; d < w; d++ {
		heads[d] = best(s[d*w : (d+1)*w])
		if heads[d] == 0 {
			roots++
		}
	}
	if roots == 1 && cycle(heads) == nil {
		return heads[1:]
	}
	var top []int
	var total float32
	tried := make([]bool, w)
	one := make([]float32, w*w)
	for range min(3, n) {
		root := 0
		for d := 1; d < w; d++ {
			if !tried[d] && (root == 0 || s[d*w] > s[root*w]) {
				root = d
			}
		}
		tried[root] = true
		copy(one, s)
		for d := 1; d < w; d++ {
			if d != root {
				one[d*w] = never / 2
			}
		}
		for h := 1; h < w; h++ {
			one[root*w+h] = never
		}
		h := spanningTree(one, w)
		var sum float32
		for d := 1; d < w; d++ {
			sum += s[d*w+h[d]]
		}
		if top == nil || sum > total {
			top, total = h, sum
		}
	}
	return top[1:]
}

// never is a score below all others.
const never = -1e9

// cycle returns the members of a cycle among the heads, nil when there is none.
func cycle(heads []int) []int {
	seen := make([]int, len(heads))
	for i := 1; i < len(heads); i++ {
		j := i
		for j != 0 && seen[j] == 0 {
			seen[j] = i
			j = heads[j]
		}
		if j != 0 && seen[j] == i {
			c := []int{j}
			for k := heads[j]; k != j; k = heads[k] {
				c = append(c, k)
			}
			return c
		}
	}
	return nil
}

// spanningTree returns the heads of the maximum spanning tree rooted in 0
// over w nodes; s[d*w+h] scores h as the head of d. Each cycle of greedy heads
// is made one node and the rest solved anew.
func spanningTree(s []float32, w int) []int {
	heads := make([]int, w)
	for d := 1; d < w; d++ {
		heads[d] = best(s[d*w : (d+1)*w])
	}
	c := cycle(heads)
	if c == nil {
		return heads
	}
	in := make([]bool, w)
	var sum float32
	for _, k := range c {
		in[k] = true
		sum += s[k*w+heads[k]]
	}
	var rest []int // nodes outside the cycle; the cycle becomes node len(rest)
	for k := range w {
		if !in[k] {
			rest = append(rest, k)
		}
	}
	m := len(rest) + 1
	t := make([]float32, m*m)
	for i := range t {
		t[i] = never
	}
	enter, leave := make([]int, m), make([]int, m) // by index in rest: where an arc from it enters, which member an arc to it leaves
	for a, k := range rest {
		for b, h := range rest {
			t[a*m+b] = s[k*w+h]
		}
		for i, q := range c {
			if v := s[k*w+q]; i == 0 || v > t[a*m+m-1] {
				t[a*m+m-1], leave[a] = v, q
			}
			if v := s[q*w+k] - s[q*w+heads[q]] + sum; i == 0 || v > t[(m-1)*m+a] {
				t[(m-1)*m+a], enter[a] = v, q
			}
		}
	}
	r := spanningTree(t, m)
	out := append([]int(nil), heads...)
	for a, k := range rest {
		if k == 0 {
			continue
		}
		if r[a] == m-1 {
			out[k] = leave[a]
		} else {
			out[k] = rest[r[a]]
		}
	}
	x := r[m-1]
	out[enter[x]] = rest[x]
	return out
}

// agreed returns the part of speech of a word whose two tags, which the network
// scores apart, contradict each other. On the development sets the finer one is
// right in four of five of these cases, of others in half.
func agreed(upos, xpos string) string {
	switch {
	case xpos == "NN" && (upos == "ADJ" || upos == "X"):
		return "NOUN"
	case upos == "NOUN" && (xpos == "VB" || finiteTag(xpos)), upos == "ADJ" && xpos == "VBG":
		return "VERB"
	case upos == "VERB" && xpos == "NNP":
		return "PROPN"
	}
	return upos
}
