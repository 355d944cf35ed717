package extract

import (
	"regexp"
	"strings"
)

// A label tells at the head of a paragraph who speaks in it: "((Ann Lee)) We
// won", "Lee: We won".
var (
	bracketLabel = regexp.MustCompile(`^\(\(([^()]{1,60})\)\)\s*:?\s*`)
	colonLabel   = regexp.MustCompile(`^((?:\p{Lu}[\pL.'’-]*\s?){1,4}):\s+`)
)

// leastTurns is how often an article must label a paragraph before it is taken
// for a dialogue.
const leastTurns = 3

// labels returns the lengths of the labels of speakers at the heads of
// paragraphs, by the paragraphs' indices. A label with a colon must come again
// and again, or be the name of which such a one has the first letters.
func labels(text string, ps []zone) map[int]int {
	found, colons := map[int]int{}, map[int]string{}
	count, brackets := map[string]int{}, 0
	for i, p := range ps {
		s := text[p.start:p.end]
		if m := bracketLabel.FindString(s); m != "" {
			found[i] = len(m)
			brackets++
		} else if m := colonLabel.FindStringSubmatch(s); m != nil && len(m[0]) < len(s) {
			colons[i] = m[1]
			count[m[1]]++
		}
	}
	if brackets < leastTurns {
		clear(found)
	}
	for i, l := range colons {
		if count[l] >= leastTurns || count[initials(l)] >= leastTurns {
			s := text[ps[i].start:ps[i].end]
			found[i] = len(colonLabel.FindString(s))
		}
	}
	return found
}

// speakerLabel returns the name that a label holds.
func speakerLabel(s string) string { return strings.Trim(s, "() :\t") }
