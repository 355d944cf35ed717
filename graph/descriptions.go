package graph

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// What descriptions say, without what does not tell things apart.

// caption returns a description short enough for a name: without determiners
// and without what follows the head, "of" phrases aside.
func caption(n *ontology.Naming, text string) string {
	words := strings.Fields(text)
	for len(words) > 1 && determines(n, words) && Fold(words[1]) != "of" && !(n.Articles[Fold(words[0])] && n.Bounds[Fold(words[1])] != "") { // "an estimated 20"
		words = words[1:]
	}
	for i, w := range words {
		if w = Fold(w); i > 0 && n.AfterHead[w] && w != "of" && w != "and" && !inRange(n, words, i) && !(w == "to" && i+1 < len(words) && strings.ContainsAny(words[i+1], "0123456789")) { // "a loss of close to $15 billion"
			words = words[:i]
			break
		}
	}
	const most = 8
	words = words[:min(len(words), most)]
	for len(words) > 1 && Fold(lastOf(words)) == "of" { // "a trust of which she heard"
		words = words[:len(words)-1]
	}
	return strings.TrimRight(strings.Join(words, " "), ",;: ")
}

// described returns the words of a description that say what it is: without
// determiners before it and what follows its head, the head in the singular.
func described(n *ontology.Naming, text string) []string {
	words := strings.Fields(text)
	for len(words) > 1 && determines(n, words) {
		words = words[1:]
	}
	words = strings.Fields(Fold(strings.Join(words, " ")))
	for i, w := range words {
		if i == 0 || !n.AfterHead[w] || inRange(n, words, i) {
			continue
		}
		if w == "of" && i+1 < len(words) && n.Measures[singular(words[i-1])] { // "containers of munitions" are munitions
			return described(n, strings.Join(words[i+1:], " "))
		}
		words = words[:i]
		break
	}
	return n.OneWording(singularLast(slices.Clone(words)))
}

// determines reports whether the first word of a description is a determiner, and does
// not begin a name: "new cars", but not "New York police".
func determines(n *ontology.Naming, words []string) bool {
	first := Fold(words[0])
	return n.Determiners[first] && !(n.NameStarts[first] && len(words) > 1 && capital(words[0]) && capital(words[1]))
}

// inRange reports whether a word joins the numbers of a range: "20 to 30 people".
func inRange(n *ontology.Naming, words []string, i int) bool {
	if _, joins := n.Ranges[words[i]]; !joins {
		return false
	}
	_, before := number(wordAt(words, i-1), n.Numbers)
	_, after := number(wordAt(words, i+1), n.Numbers)
	return before && after
}

// bare reports whether a description stands without a determiner: "luxury
// goods", but not "the goods".
func bare(n *ontology.Naming, text string) bool {
	words := strings.Fields(Fold(text))
	return len(words) > 0 && !n.Determiners[words[0]]
}

// contents returns the words of a text that say something, cut to a length at
// which "resigns" and "resignation" are one, sorted.
func contents(n *ontology.Naming, text string) []string {
	const stem = 6
	var out []string
	for _, w := range strings.Fields(Fold(text)) {
		if _, isNumber := number(w, n.Numbers); len(w) > 3 && !isNumber && !n.Determiners[w] && !n.AfterHead[w] && !n.Pronouns[w] && !n.EmptyHeads[w] {
			out = append(out, w[:min(len(w), stem)])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
