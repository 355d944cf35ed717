package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// blocksOf divides a text where no sentence runs on: at blank lines, and at
// single line ends unless the lines look wrapped to a width there.
func blocksOf(text string) []Block {
	var blocks []Block
	for at := 0; at <= len(text); {
		end, next := paragraphEnd(text, at)
		blocks = appendLines(blocks, text, at, end)
		at = next
	}
	return blocks
}

// paragraphEnd returns where the paragraph that begins at a byte ends, at a
// blank line, and where the next one begins.
func paragraphEnd(text string, at int) (end, next int) {
	for i := at; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return len(text), len(text) + 1
		}
		i += n + 1
		line := text[i:]
		if n := strings.IndexByte(line, '\n'); n >= 0 {
			line = line[:n]
		}
		if strings.TrimSpace(line) == "" {
			return i - 1, min(i+len(line)+1, len(text)+1)
		}
	}
}

// Widths that text is wrapped to, in bytes.
const (
	narrowest = 50
	widest    = 120
)

// appendLines appends the blocks of one paragraph. Its lines are joined where
// all but the last are filled to about one width, and each where the next goes
// on with a small letter.
func appendLines(blocks []Block, text string, start, end int) []Block {
	longest, shortest, count := 0, len(text), 0
	for at := start; ; count++ {
		n := strings.IndexByte(text[at:end], '\n')
		if n < 0 {
			break
		}
		longest, shortest = max(longest, n), min(shortest, n)
		at += n + 1
	}
	filled := count >= 2 && shortest >= narrowest && longest <= widest && longest-shortest <= 20
	from := start
	for at := start; ; {
		n := strings.IndexByte(text[at:end], '\n')
		if n < 0 {
			return appendBlock(blocks, text, from, end)
		}
		if !filled && !goesOn(text[at:at+n], text[at+n+1:end]) {
			blocks = appendBlock(blocks, text, from, at+n)
			from = at + n + 1
		}
		at += n + 1
	}
}

// appendBlock appends a block unless it is blank.
func appendBlock(blocks []Block, text string, start, end int) []Block {
	if strings.TrimSpace(text[start:end]) == "" {
		return blocks
	}
	return append(blocks, Block{start, end})
}

// goesOn reports whether a line breaks off inside a sentence that the next
// one goes on with: it is as long as wrapped lines are, and the next begins with a small letter.
func goesOn(line, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(line)
	first, _ := utf8.DecodeRuneInString(next)
	return len(line) >= narrowest && len(line) < widest && (isWordRune(last) || last == ',') && unicode.IsLower(first)
}
