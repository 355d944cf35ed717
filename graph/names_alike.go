package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// AlikeThreshold is the likeness from which two names are taken for spellings
// of one name by someone who looks for one: measured, see TestNamesAlike.
// Build asks for more before it joins anything.
const AlikeThreshold = 0.80

// Alike returns how alike two names of things of a class are, from 0 to 1: 1
// when they differ in letter case, diacritics, titles, legal forms and the
// order of words only. Words are paired by edit distance (Damerau 1964) over
// spellings made alike ("Wladimir", "Vladimir"); initials pair with names; a
// word that only one of the names has costs a person little, since middle
// names come and go, and an organization much.
func Alike(class ontology.Class, a, b string) float64 {
	n := &ontology.EmbeddedRules().Naming
	return alike(class, alikeWords(n, class, a), alikeWords(n, class, b))
}

// alike is Alike of names whose words are spelled alike.
func alike(class ontology.Class, x, y []string) float64 {
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	score := paired(class, x, y)
	if p, q := strings.Join(x, ""), strings.Join(y, ""); len(p) >= 5 && len(q) >= 5 { // word breaks differ: "SiemensAG"
		if d := damerau(p, q); d == 0 || d <= min(len(p), len(q))/8 {
			score = max(score, 1-float64(d)/float64(max(len(p), len(q))))
		}
	}
	return score
}

// alikeWords returns the words of a name spelled alike.
func alikeWords(n *ontology.Naming, class ontology.Class, name string) []string {
	words := nameWords(n, class, name)
	out := make([]string, 0, len(words))
	for _, w := range words {
		if class != ontology.Person && (n.Legal[w] || n.Particles[w]) {
			continue
		}
		out = append(out, n.Respell(w))
	}
	if len(out) == 0 {
		return words
	}
	return out
}

// paired pairs the words of the shorter name with those of the longer, best
// pairs first, and weighs what has a partner against what has none.
func paired(class ontology.Class, x, y []string) float64 {
	if len(x) > len(y) || len(x) == len(y) && slices.Compare(x, y) > 0 {
		x, y = y, x
	}
	type pairing struct {
		i, j int
		like float64
	}
	var all []pairing
	for i, u := range x {
		for j, v := range y {
			if l := likeWord(class, u, v); l > 0 {
				all = append(all, pairing{i, j, l})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b pairing) int {
		switch {
		case a.like > b.like:
			return -1
		case a.like < b.like:
			return 1
		}
		return (abs(a.i-a.j) - abs(b.i-b.j))
	})
	usedX, usedY := make([]bool, len(x)), make([]bool, len(y))
	got, all1 := 0.0, 0.0
	for _, p := range all {
		if usedX[p.i] || usedY[p.j] {
			continue
		}
		usedX[p.i], usedY[p.j] = true, true
		w := float64(max(len(x[p.i]), len(y[p.j])))
		got += w * p.like
		all1 += w
	}
	missing := missingOf(class)
	for i, u := range x {
		if !usedX[i] {
			all1 += float64(len(u))
		}
	}
	for j, v := range y {
		if !usedY[j] {
			all1 += missing * float64(len(v))
		}
	}
	return got / all1
}

// missingOf is the cost of a word that only the longer name has.
func missingOf(class ontology.Class) float64 {
	if class == ontology.Person {
		return 0.15
	}
	return 0.7
}

// likeWord returns how alike two words are, 0 when they are two.
func likeWord(class ontology.Class, u, v string) float64 {
	if u == v {
		return 1
	}
	if class == ontology.Person && (len(u) == 1 && strings.HasPrefix(v, u) || len(v) == 1 && strings.HasPrefix(u, v)) {
		return 0.85
	}
	short, long := min(len(u), len(v)), max(len(u), len(v))
	if most := max(1, short/4); short < 3 || long-short > most {
		return 0
	}
	d := damerau(u, v)
	if d > 1 && d > short/4 {
		return 0
	}
	return 1 - float64(d)/float64(long)
}

func abs(n int) int { return max(n, -n) }

// damerau returns the edit distance of two strings, in bytes, with neighbours
// changing places as one edit.
func damerau(a, b string) int {
	n := len(b) + 1
	var few [96]int // enough for words
	all := few[:]
	if 3*n > len(few) {
		all = make([]int, 3*n)
	}
	before, last, row := all[:n], all[n:2*n], all[2*n:3*n]
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
