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
// for a dialogue, and eachTurns how often each of two who take turns must speak.
const (
	leastTurns = 3
	eachTurns  = 2
)

// labels returns the lengths of the labels of speakers at the heads of
// paragraphs, by the paragraphs' indices. A label with a colon must come again
// and again, or be the name of which such a one has the first letters or the last word; or
// two such take turns.
func labels(text string, ps []zone) map[int]int {
	found, colons := map[int]int{}, map[int]string{}
	count, last, brackets := map[string]int{}, map[string]int{}, 0
	for i, p := range ps {
		s := text[p.start:p.end]
		if m := bracketLabel.FindString(s); m != "" {
			found[i] = len(m)
			brackets++
		} else if m := colonLabel.FindStringSubmatch(s); m != nil && len(m[0]) < len(s) {
			colons[i] = m[1]
			count[m[1]]++
			if endsSentence(s) {
				last[lastWord(m[1])]++
			}
		}
	}
	if brackets < leastTurns {
		clear(found)
	}
	takers := 0
	for _, n := range last {
		if n >= eachTurns {
			takers++
		}
	}
	for i, l := range colons {
		if count[l] >= leastTurns || count[initials(l)] >= leastTurns || takers >= 2 && last[lastWord(l)] >= eachTurns {
			s := text[ps[i].start:ps[i].end]
			found[i] = len(colonLabel.FindString(s))
		}
	}
	return found
}

// lastWord returns the last word of a name in small letters: the surname.
func lastWord(name string) string {
	words := strings.Fields(strings.ToLower(name))
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// speakerLabel returns the name that a label holds.
func speakerLabel(s string) string { return strings.Trim(s, "() :\t") }
