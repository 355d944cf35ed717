package extract

import (
	"regexp"
	"strings"
	"unicode"
)

var (
	datelineOnly = regexp.MustCompile(`^(?i:(\pL{3,9}day|mon|tues?|wed|thu(rs)?|fri|sat|sun)\.?,?\s+)?(?i:(\pL{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\pL{3,9})),?\s+\d{4}\W*$`)
	// A place in capitals, or any with an agency in brackets; between them a
	// region or a day: "OSLO, June 3 (Norwire) - ".
	datelineBefore = regexp.MustCompile(`^(\p{Lu}[\p{Lu}'’.\-/ ]{2,}(,[^—–()\n]{1,40}?)?(\s*\([\pL .&]{2,30}\))?|\p{Lu}[\pL'’.\-/ ]{2,40}(,[^—–()\n]{1,40}?)?\s*\([\pL .&]{2,30}\))\s*(—|–|--|-)\s+`)
)

// datelineLength returns how many bytes of a paragraph are the place, the day
// and the agency that a report of an agency begins with; 0 without them. A
// sentence that sets a name in capitals apart by a pair of dashes has none.
func datelineLength(s string) int {
	m := datelineBefore.FindString(s)
	rest := s[len(m):]
	if m == "" || rest == "" || strings.IndexFunc(rest, unicode.IsLower) < 0 {
		return 0
	}
	if first := []rune(rest)[0]; !unicode.IsUpper(first) && !unicode.IsDigit(first) && !strings.ContainsRune(`"“‘'`, first) {
		return 0
	}
	sentence, _, _ := strings.Cut(rest, ". ")
	if !strings.Contains(m, "(") && strings.ContainsAny(sentence, "—–") {
		return 0
	}
	return len(m)
}

// wires returns the names that stand in brackets in the datelines: those of the agencies whose
// reports they begin.
func (r *reading) wires() map[string]bool {
	out := map[string]bool{}
	for _, z := range r.zones {
		if z.kind != dateline {
			continue
		}
		if _, in, ok := strings.Cut(r.article.Text[z.start:z.end], "("); ok {
			name, _, _ := strings.Cut(in, ")")
			out[oneSpace(name)] = true
		}
	}
	return out
}
