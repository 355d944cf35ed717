package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// oneEdit reports whether two words differ by one letter more, less or other,
// or by two that change places.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	x, y := a[i:len(a)-j], b[i:len(b)-j]
	return len(x) <= 1 && len(y) <= 1 || len(x) == 2 && len(y) == 2 && x[0] == y[1] && x[1] == y[0]
}

// foldName makes names comparable: no diacritics' case, hyphens as spaces, no
// points, no quotation marks, no article.
func foldName(s string) string {
	s = strings.ToLower(s)
	s = strings.TrimPrefix(s, "the ")
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '-' || r == '‐' || r == '–' || unicode.IsSpace(r):
			b.WriteByte(' ')
		case r == '.' || r == '’' || r == '\'' || r == ',' || r == '"' || r == '“' || r == '”' || r == '‘':
		default:
			b.WriteRune(r)
		}
	}
	return oneSpace(b.String())
}

// isAcronym reports whether a name is letters that stand for words.
func isAcronym(s string) bool {
	letters, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			letters++
		case unicode.IsLower(r):
			lower++
		case r != '.' && r != '-' && r != '&' && !unicode.IsDigit(r):
			return false
		}
	}
	return letters >= 2 && lower <= 1
}

// initials returns the first letters of the words of a name that begin with a
// capital.
func initials(name string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' }) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// abbreviates reports whether the letters of an acronym come, in order, in a
// name, and not just in what the name is of: the NSW behind "Parliament of New
// South Wales" is the state.
func abbreviates(acronym, name string) bool {
	if _, of, ok := strings.Cut(name, " of "); ok && len(acronym) > 2 && initials(of) == acronym {
		return false
	}
	rest := strings.ToLower(name)
	for _, r := range strings.ToLower(acronym) {
		if !unicode.IsLetter(r) {
			continue
		}
		at := strings.IndexRune(rest, r)
		if at < 0 {
			return false
		}
		rest = rest[at+len(string(r)):]
	}
	return true
}
