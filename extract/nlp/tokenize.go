package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenize cuts text[start:end] into syntactic words as Universal
// Dependencies does for English. The spans cover everything but white space.
func (l *wordLists) tokenize(text string, start, end int, emit func(start, end int)) {
	c := cutter{wordLists: l, text: text, blockEnd: end, emit: emit}
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(text[i:end])
		if blank(r) {
			i += size
			continue
		}
		j := i + size
		for j < end {
			r, size := utf8.DecodeRuneInString(text[j:end])
			if blank(r) {
				break
			}
			j += size
		}
		c.chunk(i, j)
		i = j
	}
}

// blank holds for white space and for the marks of no width by which pages turn the
// direction of writing, or let a line end.
func blank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\u200e' || r == '\u200f' || r == '\ufeff'
}

// A cutter cuts stretches without white space, one after another.
type cutter struct {
	*wordLists
	text       string
	start, end int // the stretch at hand
	blockEnd   int // the end of the block that it stands in
	at         int // the next "@" from here on, end when there is none
	open       int // brackets open so far
	emit       func(start, end int)
}

// chunk cuts the stretch text[start:end].
func (c *cutter) chunk(start, end int) {
	c.start, c.end, c.at, c.open = start, end, start-1, 0
	for i := start; i < end; {
		i = c.next(i)
	}
}

// next emits the token at i, with n't and its like the two tokens, and returns
// where they end.
func (c *cutter) next(i int) int {
	if n := c.address(i); n > 0 {
		c.emit(i, i+n)
		return i + n
	}
	r, size := utf8.DecodeRuneInString(c.text[i:c.end])
	if n := c.joinedAt(i); n > 0 {
		c.emit(i, i+n)
		return i + n
	}
	if n := c.altered(i); n > 0 {
		c.emit(i, i+n)
		return i + n
	}
	j := i + size
	switch {
	case isWordRune(r):
		if j = c.figures(i); j > i {
			c.emit(i, j)
			return j
		}
		return c.contraction(i, c.word(i))
	case isApostrophe(r) && i > c.start && clitic(c.text[j:c.end]) > 0:
		j += clitic(c.text[j:c.end])
	case r == '#' && i == c.start && c.hashtag(j):
		j = c.word(j)
	case r == '+' && i == c.start && j < c.end && c.text[j] >= '0' && c.text[j] <= '9':
		j = c.word(j) // +1, +44
	default:
		j = c.marks(i, r, size)
	}
	c.emit(i, j)
	return j
}

// hashtag reports whether a letter stands at j.
func (c *cutter) hashtag(j int) bool {
	r, _ := utf8.DecodeRuneInString(c.text[j:c.end])
	return unicode.IsLetter(r)
}

// marks returns the end of the mark at i: a run of one mark, or of stops and
// question and exclamation marks; others stand alone, with what combines with them.
func (c *cutter) marks(i int, r rune, size int) int {
	j := i + size
	switch r {
	case '.', '!', '?':
		for j < c.end && strings.IndexByte(".!?", c.text[j]) >= 0 {
			j++
		}
	case '-', '*', '=', '_', '/', '+', '$', '#', '<', '>', '~', '\\', '|', '^', '\'', '–', '—', '…', '’':
		for strings.HasPrefix(c.text[j:c.end], c.text[i:i+size]) {
			j += size
		}
	case '(', '[', '{':
		c.open++
	}
	if n := c.run(i, size); n >= longRun*size {
		return i + n // what nobody writes is one token, however long
	}
	for j < c.end {
		r, size := utf8.DecodeRuneInString(c.text[j:c.end])
		if !unicode.IsMark(r) && r != '\u200d' {
			break
		}
		j += size
	}
	return j
}

// longRun is the number of equal marks from which on any are one token.
const longRun = 16

// run returns the length of the run of the mark at i.
func (c *cutter) run(i, size int) int {
	j := i + size
	for j+size <= c.end && c.text[j:j+size] == c.text[i:i+size] {
		j += size
	}
	return j - i
}

// joinedAt returns the length of the listed token at i that no letter or
// figure continues, the longest; 0 when there is none. What closes a bracket
// is no smile.
func (c *cutter) joinedAt(i int) int {
	if r, _ := utf8.DecodeLastRuneInString(c.text[c.start:i]); i > c.start && isWordRune(r) && isWordRune(rune(c.text[i])) {
		return 0
	}
	for n := min(c.longestJoined, c.end-i); n > 1; n-- {
		w := c.text[i : i+n]
		if !c.joined[w] || c.open > 0 && strings.IndexByte(w, ')') >= 0 {
			continue
		}
		next, _ := utf8.DecodeRuneInString(c.text[i+n : c.end])
		if i+n == c.end || !isWordRune(next) || strings.HasSuffix(w, "$") {
			return n
		}
	}
	return 0
}

// word returns the end of the word that begins at i: letters and digits, and
// what joins them (the points of U.S., the comma of 1,000, the hyphen of
// re-elect, the apostrophe of O'Brien).
func (c *cutter) word(i int) int {
	text, end := c.text, c.end
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
		case r == '.' && isWordRune(next) && (!(unicode.IsLower(prev) && unicode.IsUpper(next)) || c.abbreviated(i, j+size)):
		case (r == ',' || r == ':' || r == '/') && unicode.IsDigit(prev) && unicode.IsDigit(next):
		case r == '&' && unicode.IsUpper(prev) && unicode.IsUpper(next):
		case r == '_' && isWordRune(next):
		case isApostrophe(r) && decade(text[i:j]) && next == 's':
		case isApostrophe(r) && isWordRune(next) && clitic(text[j+size:end]) == 0 && !negation(text, i, j, end):
		case r == '-' && isWordRune(next) && c.prefixes[strings.ToLower(text[i:j])]:
		case r == '.' && c.keepsPoint(i, j):
			return j + size
		default:
			return j
		}
		j += size
	}
	return j
}

// abbreviated reports whether the letters from j on, behind a point, go on with an
// abbreviation that begins at i: "Ph.D."
func (c *cutter) abbreviated(i, j int) bool {
	k := j
	for k < c.end && c.text[k] != '.' && isWordRune(rune(c.text[k])) {
		k++
	}
	_, ok := c.abbreviations[strings.ToLower(c.text[i:k])]
	return ok
}

// keepsPoint reports whether the full stop at j belongs to the word
// text[i:j]: an abbreviation, an initial, or letters with points between them.
func (c *cutter) keepsPoint(i, j int) bool {
	w := c.text[i:j]
	if strings.HasPrefix(c.text[j+1:c.end], "..") {
		return false // an ellipsis
	}
	r, size := utf8.DecodeRuneInString(w)
	if mark, ok := c.abbreviations[strings.ToLower(w)]; ok {
		next, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(c.text[j+1:min(j+40, c.blockEnd)], blank))
		switch mark {
		case beforeFigure:
			return unicode.IsDigit(next) || size == len(w) && unicode.IsUpper(r) // "p. 12", "Jane P. Roe"
		case capitalOnly:
			return unicode.IsUpper(r) && (unicode.IsLower(next) || unicode.IsDigit(next) || next == ',')
		case exceptAtEnd:
			return next != utf8.RuneError && !unicode.IsUpper(next)
		}
		return true
	}
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

// isApostrophe reports whether a mark is written for an apostrophe.
func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '`' }

// decade reports whether w is such as 80 or 1990.
func decade(w string) bool {
	return (len(w) == 2 || len(w) == 4) && w[len(w)-1] == '0' && strings.Trim(w, "0123456789") == ""
}
