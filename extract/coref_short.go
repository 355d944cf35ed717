package extract

import (
	"slices"
	"strings"

	"wiregraph/graph/ontology"
)

// partOf reports whether one name may be short for another: for persons its
// surname, given name or the like, for bodies the first or the last words.
func partOf(short, full string, class ontology.Class) bool {
	s, f := strings.Fields(foldName(short)), strings.Fields(foldName(full))
	if class == ontology.Person && len(s) > 1 && middleNames(s, f) {
		return true
	}
	if len(s) == 0 || len(s) >= len(f) {
		return len(s) == len(f) && len(s) == 1 && s[0] != f[0] && misspelt(s[0], f[0])
	}
	for at := 0; at+len(s) <= len(f); at++ {
		same := true
		for k := range s {
			same = same && (s[k] == f[at+k] || misspelt(s[k], f[at+k]))
		}
		end := at + len(s)
		if same && (class == ontology.Person || at == 0 && class != ontology.Event && !numbered(f[end:]) || end == len(f) && !joins(f[at-1]) || end < len(f) && f[end] == "of") {
			return true
		}
	}
	return false
}

// misspelt reports whether a long word may be another with one letter wrong, and not the adjective
// of the land that the other names: "Ruritania", "Ruritanian".
func misspelt(a, b string) bool {
	return len(a) >= 7 && oneEdit(a, b) && a+"n" != b && b+"n" != a
}

// numbered reports whether words hold a figure: "Acme Flight 12" is not Acme.
func numbered(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.ContainsAny(w, "0123456789") })
}

// joins reports whether what follows the word in a name is another's name:
// Ruritania is not the Parliament of Ruritania.
func joins(w string) bool { return w == "of" || w == "and" || w == "for" || w == "in" }

// middleNames reports whether two names of persons have the same first and last
// word, and the one no other words between than the other, some as initials:
// "Jane Roe" and "Jane M. Roe" for "Jane Mary Roe".
func middleNames(short, full []string) bool {
	n, m := len(short), len(full)
	if n > m || m < 3 || short[0] != full[0] || short[n-1] != full[m-1] {
		return false
	}
	at, initial := 1, false
	for _, w := range short[1 : n-1] {
		for at < m-1 && w != full[at] && !isInitial(w, full[at]) {
			at++
		}
		if at == m-1 {
			return false
		}
		initial = initial || w != full[at]
		at++
	}
	return n < m || initial
}

// isInitial reports whether a word is the first letter of another, with or
// without a point.
func isInitial(w, of string) bool {
	w = strings.TrimSuffix(w, ".")
	return len(w) == 1 && len(of) > 2 && of[:1] == w
}

// otherPerson reports whether two sets of names are of two persons: no name of the
// one ends in a word of a name of the other, or in one spelled like it.
func otherPerson(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			s, f := strings.Fields(x), strings.Fields(y)
			if len(s) == 0 || len(f) == 0 {
				return false
			}
			if l, r := s[len(s)-1], f[len(f)-1]; l == r || len(l) > 3 && oneEdit(l, r) || slices.Contains(s, r) || slices.Contains(f, l) {
				return false
			}
		}
	}
	return len(a) > 0 && len(b) > 0
}
