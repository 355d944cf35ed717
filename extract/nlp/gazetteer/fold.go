package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the key of a name: small letters without diacritics, without
// full stops and apostrophes, hyphens as spaces, a leading "the" dropped.
func Fold(name string) string {
	key := foldWord(name)
	key = strings.Join(strings.Fields(key), " ")
	if rest, ok := strings.CutPrefix(key, "the "); ok && rest != "" {
		return rest
	}
	return key
}

// foldWord folds the letters of a word.
func foldWord(w string) string {
	plain := true
	for i := range len(w) {
		if c := w[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' || c == '.' || c == '\'' || c == '-' {
			plain = false
			break
		}
	}
	if plain {
		return w
	}
	w = norm.NFD.String(w)
	return strings.Map(func(r rune) rune {
		switch r {
		case '.', '\'', '’', '‘', 'ʼ', 'ʻ', '`':
			return -1
		case '-', '‐', '‑', '–', '—', '\u00a0':
			return ' '
		case 'ß':
			return 's'
		case 'ø', 'Ø':
			return 'o'
		case 'ł', 'Ł':
			return 'l'
		case 'đ', 'Đ', 'ð':
			return 'd'
		case 'ı':
			return 'i'
		}
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, w)
}
