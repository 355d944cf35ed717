package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The most letters that brackets enclose at the beginning and at the end of a word
// which whoever quotes it has changed.
const (
	alteredFirst = 2
	alteredLast  = 4
)

// altered returns the length of a word at i whose beginning or end stands in
// brackets, as whoever quotes it has changed it: "[W]e", "attack[ed]"; 0 for others.
// A letter alone behind a word is the mark of a note, unless it is its ending.
func (c *cutter) altered(i int) int {
	if c.text[i] == '[' {
		j := i + 1 + c.letters(i+1)
		if r, _ := utf8.DecodeRuneInString(c.text[min(j+1, c.end):c.end]); j == i+1 || j > i+1+alteredFirst || j >= c.end || c.text[j] != ']' || !unicode.IsLetter(r) {
			return 0
		}
		return c.word(j+1) - i
	}
	open := i + c.letters(i)
	if open == i || open >= c.end || c.text[open] != '[' {
		return 0
	}
	j := open + 1 + c.letters(open+1)
	inner := c.text[open+1 : j]
	if j == open+1 || j > open+1+alteredLast || j >= c.end || c.text[j] != ']' || inner != strings.ToLower(inner) || len(inner) == 1 && inner != "s" && inner != "d" {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(c.text[j+1 : c.end]); isWordRune(r) {
		return 0
	}
	return j + 1 - i
}

// letters returns the length of the run of letters at i.
func (c *cutter) letters(i int) int {
	j := i
	for j < c.end {
		r, size := utf8.DecodeRuneInString(c.text[j:c.end])
		if !unicode.IsLetter(r) {
			break
		}
		j += size
	}
	return j - i
}

// unaltered returns a word without the brackets around what was changed of it.
func unaltered(w string) string {
	open := strings.IndexByte(w, '[')
	if open < 0 || len(w) < len("[a]b") {
		return w
	}
	end := strings.IndexByte(w, ']')
	if end < open+2 || open > 0 && end != len(w)-1 || open == 0 && end == len(w)-1 {
		return w
	}
	for _, r := range w[:open] + w[open+1:end] {
		if !unicode.IsLetter(r) {
			return w
		}
	}
	return w[:open] + w[open+1:end] + w[end+1:]
}
