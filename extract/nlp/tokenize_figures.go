package nlp

import (
	"strings"
	"unicode/utf8"
)

// figureGroups are the lengths of groups of figures, joined by hyphens, that
// are one token: dates, telephone numbers and codes. Others are ranges and
// scores, three tokens each.
var figureGroups = map[string]bool{
	"3-4": true, "3-3-4": true, "1-3-3-4": true, "1-4": true, "5-4": true,
	"4-2-2": true, "2-2-4": true, "2-2-2": true, "1-1-2": true, "1-2-2": true, "2-1-2": true, "2-1-4": true, "1-2-4": true, "1-1-4": true,
}

// figures returns the end of the date, telephone number or code in figures
// that begins at i; i when none does.
func (c *cutter) figures(i int) int {
	var groups []byte
	j := i
	for n := 0; n < 4; n++ {
		from := j
		for j < c.end && j-from < 9 && c.text[j] >= '0' && c.text[j] <= '9' {
			j++
		}
		if j == from {
			return i
		}
		groups = append(groups, '0'+byte(j-from))
		if j == c.end || c.text[j] != '-' {
			break
		}
		groups = append(groups, '-')
		j++
	}
	if r, _ := utf8.DecodeRuneInString(c.text[j:c.end]); j < c.end && (isWordRune(r) || r == '-') || !figureGroups[string(groups)] {
		return i
	}
	return j
}

// measure returns the length of the figure before the unit in a word such as
// 5km; 0 when it is no such word.
func (c *cutter) measure(w string) int {
	n := 0
	for n < len(w) && (w[n] >= '0' && w[n] <= '9' || n > 0 && (w[n] == '.' || w[n] == ',' || w[n] == ':')) {
		n++
	}
	if n > 0 && c.units[strings.TrimSuffix(w[n:], ".")] {
		return n
	}
	return 0
}

// address returns the length of the web or mail address at i, without closing
// punctuation; 0 when there is none.
func (c *cutter) address(i int) int {
	s := c.text[i:c.end]
	web := strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.")
	if !web && !c.mail(i) {
		return 0
	}
	if n := strings.IndexAny(s, "<>\"“”"); n > 0 {
		s = s[:n]
	}
	if trimmed := strings.TrimRight(s, ".,;:!?)]}'’»…"); !strings.HasSuffix(s, "...") {
		return len(trimmed)
	}
	return len(s)
}

// mailName is the length that the part of a mail address before the "@" does not exceed.
const mailName = 64

// mail reports whether a mail address or the name of an account begins at i.
func (c *cutter) mail(i int) bool {
	if c.at < i {
		c.at = c.end
		if n := strings.IndexByte(c.text[i:c.end], '@'); n >= 0 {
			c.at = i + n
		}
	}
	if c.at == c.end || c.at-i > mailName || c.at+1 == c.end || c.at == i && i > c.start {
		return false
	}
	for _, r := range c.text[i:c.at] {
		if !isWordRune(r) && !strings.ContainsRune("._-+%&", r) {
			return false
		}
	}
	r, _ := utf8.DecodeRuneInString(c.text[c.at+1 : c.end])
	return isWordRune(r)
}
