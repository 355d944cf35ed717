package extract

import "slices"

// respective hangs each of several nouns in apposition to as many names on its own name:
// of "Jane Roe and Bo Berg, the nurse | and the driver, were freed" Roe is the nurse and
// Berg the driver, where the parse gives both nouns to one of them, or makes the driver
// another who was freed.
func respective(r *reading, deps dependents) {
	tokens := r.doc.Tokens
	for n := range tokens {
		names := coordinatedWith(r, deps, n, func(t int) bool { return tokens[t].UPOS == "PROPN" })
		if len(names) < 2 || tokens[n].UPOS != "PROPN" {
			continue
		}
		last := names[len(names)-1]
		a := apposedTo(r, deps, names, last)
		if a < 0 {
			continue
		}
		nouns := []int{a}
		for c := a + 1; c < len(tokens) && tokens[c].Sentence == tokens[a].Sentence; c++ {
			if isRel(tokens[c].Rel, "conj", "appos") && singled(r, deps, c) && (slices.Contains(names, tokens[c].Head) || slices.Contains(nouns, tokens[c].Head)) {
				nouns = append(nouns, c)
			}
		}
		if len(nouns) != len(names) {
			continue
		}
		for k, noun := range nouns {
			tokens[noun].Head, tokens[noun].Rel = names[k], "appos"
		}
	}
}

// coordinatedWith returns a token and what is coordinated with it, of a kind, in order.
func coordinatedWith(r *reading, deps dependents, t int, kind func(int) bool) []int {
	out := []int{t}
	for _, c := range deps.of(t) {
		if c > t && r.doc.Tokens[c].Rel == "conj" && kind(c) {
			out = append(out, c)
		}
	}
	return out
}

// apposedTo returns the noun in apposition to one of the names that stands between a comma
// behind the last of them and the next; -1 without one, or where a name before the last has
// a noun of its own.
func apposedTo(r *reading, deps dependents, names []int, last int) int {
	found := -1
	for _, n := range names {
		for _, a := range deps.of(n) {
			if !isRel(r.doc.Tokens[a].Rel, "appos") {
				continue
			}
			first, _ := deps.phrase(a)
			switch {
			case a < last:
				return -1 // "Jane Roe, a nurse, Bo Berg, a painter, and a driver"
			case (found < 0 || a < found) && first > 0 && r.doc.Word(first-1) == "," && singled(r, deps, a):
				found = a
			}
		}
	}
	return found
}

// singled reports whether a noun is one thing or person, with an article or an owner of its
// own: what "a teacher and father of three" is, is one.
func singled(r *reading, deps dependents, t int) bool {
	return r.doc.Tokens[t].XPOS == "NN" && deps.with(t, "det", "nmod:poss") >= 0
}
