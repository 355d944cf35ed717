package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenize cuts text[start:end] into syntactic words as Universal
// Dependencies does for English. The spans cover everything but white space.
func (l *wordLists) tokenize(text string, start, end int, emit func(start, end int)) {
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(text[i:end])
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		j := i + size
		for j < end {
			r, size := utf8.DecodeRuneInString(text[j:end])
			if unicode.IsSpace(r) {
				break
			}
			j += size
		}
		l.chunk(text, i, j, emit)
		i = j
	}
}

// chunk cuts a stretch without white space.
func (l *wordLists) chunk(text string, start, end int, emit func(start, end int)) {
	if n := address(text[start:end]); n > 0 {
		emit(start, start+n)
		start += n
	}
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(text[i:end])
		switch {
		case isWordRune(r):
			i = l.contraction(text, i, l.word(text, i, end), end, emit)
		case r == '.' || r == '-' || r == '*' || r == '=' || r == '_':
			j := i + size
			for j < end && text[j] == text[i] {
				j++
			}
			emit(i, j)
			i = j
		case (r == '\'' || r == '’') && clitic(text[i+size:end]) > 0 && i > start:
			j := i + size + clitic(text[i+size:end])
			emit(i, j)
			i = j
		default:
			j := i + size
			for j < end {
				r, size := utf8.DecodeRuneInString(text[j:end])
				if !unicode.IsMark(r) && r != '\u200d' {
					break
				}
				j += size
			}
			emit(i, j)
			i = j
		}
	}
}

// word returns the end of the word that begins at i: letters and digits, and
// what joins them (the points of U.S., the comma of 1,000, the hyphen of
// re-elect, the apostrophe of O'Brien).
func (l *wordLists) word(text string, i, end int) int {
	j := i
	for j < end {
		r, size := utf8.DecodeRuneInString(text[j:end])
		if isWordRune(r) || unicode.IsMark(r) {
			j += size
			continue
		}
		next, _ := utf8.DecodeRuneInString(text[min(j+size, end):end])
		prev, _ := utf8.DecodeLastRuneInString(text[i:j])
		switch {
		case r == '.' && isWordRune(next) && !(unicode.IsLower(prev) && unicode.IsUpper(next)):
		case (r == ',' || r == ':' || r == '/') && unicode.IsDigit(prev) && unicode.IsDigit(next):
		case r == '&' && unicode.IsUpper(prev) && unicode.IsUpper(next):
		case (r == '\'' || r == '’') && isWordRune(next) && clitic(text[j+size:end]) == 0 && !negation(text, i, j, end):
		case r == '-' && isWordRune(next) && (l.prefixes[strings.ToLower(text[i:j])] || number(text, i, j, end)):
		case r == '.' && l.keepsPoint(text[i:j]):
			return j + size
		default:
			return j
		}
		j += size
	}
	return j
}

// keepsPoint reports whether the full stop after w belongs to it: an
// abbreviation, an initial, or letters with points between them.
func (l *wordLists) keepsPoint(w string) bool {
	if _, ok := l.abbreviations[strings.ToLower(w)]; ok {
		return true
	}
	r, size := utf8.DecodeRuneInString(w)
	if size == len(w) {
		return unicode.IsUpper(r)
	}
	letters := 0
	for part := range strings.SplitSeq(w, ".") {
		r, size := utf8.DecodeRuneInString(part)
		if size != len(part) || !unicode.IsLetter(r) {
			return false
		}
		letters++
	}
	return letters > 1
}

// number reports whether the hyphen at j stands inside a telephone number or
// a date in figures.
func number(text string, i, j, end int) bool {
	for k := i; k < j; k++ {
		if c := text[k]; (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	k := j + 1
	for k < end && text[k] >= '0' && text[k] <= '9' {
		k++
	}
	before, after := j-i, k-j-1
	if n := strings.LastIndexByte(text[i:j], '-'); n >= 0 {
		return after > 0
	}
	return before == 3 && after == 4 || before == 4 && after == 2 && k < end && text[k] == '-'
}

// clitic returns the length of a contracted form that s begins with, after
// the apostrophe, and that ends there; 0 when there is none.
func clitic(s string) int {
	n := 0
	for n < len(s) && n < 3 && (s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z') {
		n++
	}
	if r, _ := utf8.DecodeRuneInString(s[n:]); n < len(s) && isWordRune(r) {
		return 0
	}
	switch n {
	case 1:
		switch s[0] | 0x20 {
		case 's', 'd', 'm':
			return 1
		}
	case 2:
		switch strings.ToLower(s[:2]) {
		case "re", "ve", "ll":
			return 2
		}
	}
	return 0
}

// negation reports whether the apostrophe at j is that of n't.
func negation(text string, i, j, end int) bool {
	_, size := utf8.DecodeRuneInString(text[j:end])
	k := j + size
	if j == i || text[j-1]|0x20 != 'n' || k >= end || text[k]|0x20 != 't' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[k+1 : end])
	return k+1 == end || !isWordRune(r)
}

// contraction emits the word text[i:j], with n't or the second part of words
// such as cannot as tokens of their own, and returns where it ended.
func (l *wordLists) contraction(text string, i, j, end int, emit func(start, end int)) int {
	r, size := utf8.DecodeRuneInString(text[j:end])
	if (r == '\'' || r == '’') && j-i > 1 && negation(text, i, j, end) {
		emit(i, j-1)
		emit(j-1, j+size+1)
		return j + size + 1
	}
	if n := l.contractions[strings.ToLower(text[i:j])]; n > 0 {
		emit(i, i+n)
		emit(i+n, j)
		return j
	}
	emit(i, j)
	return j
}

// address returns the length of a web or mail address that the chunk begins
// with, without closing punctuation; 0 when it is none.
func address(s string) int {
	web := strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.")
	at := strings.IndexByte(s, '@')
	mail := at > 0 && strings.IndexByte(s[at:], '.') > 1
	if !web && !mail {
		return 0
	}
	return len(strings.TrimRight(s, ".,;:!?)]}>\"'”’»…"))
}
