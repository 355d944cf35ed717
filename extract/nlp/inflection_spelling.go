package nlp

import (
	"slices"
	"strings"
)

// endings are actions by ending; "-" before one asks for a consonant there.
type endings map[string]string

// longestStem is the length of the longest ending that inflection.txt has.
const longestStem = 6

// add enters the endings of one of the allowed actions; it reports whether
// they could be.
func (e endings) add(action string, words []string, allowed ...string) bool {
	for _, w := range words {
		if e[w] != "" || len(w) > longestStem {
			return false
		}
		e[w] = action
	}
	return slices.Contains(allowed, action)
}

// of returns the action of the longest ending of a stem; "" without one.
func (e endings) of(stem string) string {
	for at := max(0, len(stem)-longestStem); at < len(stem); at++ {
		if at > 0 && !vowel(stem, at-1) {
			if a := e["-"+stem[at:]]; a != "" {
				return a
			}
		}
		if a := e[stem[at:]]; a != "" {
			return a
		}
	}
	return ""
}

// lostE reports whether a stem has one syllable and ends in one consonant
// behind one vowel: it would have doubled that consonant, had it not lost an e.
func lostE(stem string) bool {
	n := len(stem)
	return n > 1 && syllables(stem) == 1 && !vowel(stem, n-1) && vowel(stem, n-2) && (n < 3 || !vowel(stem, n-3)) && !strings.ContainsAny(stem[n-1:], "wxyh")
}

// syllables counts the groups of vowels.
func syllables(w string) int {
	count := 0
	for i := range len(w) {
		if vowel(w, i) && (i == 0 || !vowel(w, i-1)) {
			count++
		}
	}
	return count
}

// vowel reports whether the letter is one there: y behind a consonant is, u
// behind q is none.
func vowel(w string, i int) bool {
	switch w[i] {
	case 'a', 'e', 'i', 'o':
		return true
	case 'u':
		return i == 0 || w[i-1] != 'q'
	case 'y':
		return i > 0 && !strings.ContainsRune("aeiou", rune(w[i-1]))
	}
	return false
}
