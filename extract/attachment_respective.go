package extract

import (
	"slices"

	"wiregraph/extract/nlp"
)

// respective hangs each of several nouns in apposition to as many names on its own name:
// of "Jane Roe and Bo Berg, the nurse | and the driver, were freed" Roe is the nurse and
// Berg the driver, where the parse gives both nouns to one of them, or makes the driver
// another who was freed.
func respective(r *reading) {
	deps := r.dependents()
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
		for c := a + 1; r.sameSentence(c, a); c++ {
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

// listedInTurn hangs a person in a list on the person before, and what each is on each, where
// both stand with such a noun between commas: of "Jane Roe, a nurse from Oslo, | Bo Berg, a
// painter, and" the parse makes Berg a part of Oslo, or Roe the painter.
func listedInTurn(r *reading) {
	tokens := r.doc.Tokens
	for i, b := range r.doc.Names {
		y := calledBehind(r.doc, b)
		if y < 0 || b.First == 0 || r.doc.Word(b.First-1) != "," {
			continue
		}
		for k := i - 1; k >= 0 && r.sameSentence(r.doc.Names[k].First, b.First); k-- {
			a := r.doc.Names[k]
			x, first, second := calledBehind(r.doc, a), headIn(r.doc, a.First, a.End), headIn(r.doc, b.First, b.End)
			if a.Kind != nlp.Person {
				continue
			}
			if x < 0 || x > b.First || first < 0 || second < 0 || tokens[second].Head < first || hasClause(tokens[x:b.First]) {
				break
			}
			tokens[second].Head, tokens[second].Rel = first, "conj"
			tokens[x].Head, tokens[x].Rel = first, "appos"
			tokens[y].Head, tokens[y].Rel = second, "appos"
			break
		}
	}
}

// calledBehind returns the noun with "a" that stands behind a comma behind a person's name;
// -1 without one.
func calledBehind(doc *nlp.Document, n nlp.Name) int {
	const far = 5 // "an outspoken Belgian press photographer"
	t := n.End + 1
	if n.Kind != nlp.Person || t >= len(doc.Tokens) || doc.Word(n.End) != "," || doc.Tokens[t].Lemma != "a" || doc.Tokens[t].UPOS != "DET" {
		return -1
	}
	noun := doc.Tokens[t].Head
	if noun <= t || doc.Tokens[noun].XPOS != "NN" || noun > t+far {
		return -1
	}
	return noun
}

// hasClause reports whether a verb with a form of its own stands among the tokens.
func hasClause(tokens []nlp.Token) bool {
	return slices.ContainsFunc(tokens, func(t nlp.Token) bool { return isTensed(t.XPOS) })
}
