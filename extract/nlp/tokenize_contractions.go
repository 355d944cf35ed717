package nlp

import (
	"strings"
	"unicode/utf8"
)

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
func (c *cutter) contraction(i, j int) int {
	r, size := utf8.DecodeRuneInString(c.text[j:c.end])
	if isApostrophe(r) && j-i > 1 && negation(c.text, i, j, c.end) {
		c.emit(i, j-1)
		c.emit(j-1, j+size+1)
		return j + size + 1
	}
	w := c.text[i:j]
	n := c.contractions[strings.ToLower(w)]
	if n == 0 || strings.ToUpper(w) == w {
		n = c.measure(w)
	}
	if n > 0 {
		c.emit(i, i+n)
		c.emit(i+n, j)
		return j
	}
	c.emit(i, j)
	return j
}
