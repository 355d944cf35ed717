package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSentence is the number of tokens after which a sentence is cut, so that
// the time stays linear in the text.
const maxSentence = 160

// blocksOf divides a text where no sentence runs on: at blank lines, and at
// single line ends unless the text looks wrapped by hand there.
func blocksOf(text string) []Block {
	var blocks []Block
	start := 0
	for i := 0; i < len(text); i++ {
		if text[i] != '\n' {
			continue
		}
		if wrapped(text, start, i) {
			continue
		}
		blocks = append(blocks, Block{start, i})
		start = i + 1
	}
	return append(blocks, Block{start, len(text)})
}

// wrapped reports whether the line that ends at i goes on in the next one:
// it is long, ends in the middle of a sentence, and the next begins with a
// small letter.
func wrapped(text string, start, i int) bool {
	line := strings.LastIndexByte(text[start:i], '\n') + 1 + start
	last, _ := utf8.DecodeLastRuneInString(text[line:i])
	next, _ := utf8.DecodeRuneInString(text[i+1:])
	return i-line >= 50 && i-line < 120 && (isWordRune(last) || last == ',') && unicode.IsLower(next)
}

// split divides the tokens of a block into sentences: half-open ranges.
func (l *wordLists) split(text string, tokens []Token) [][2]int {
	var out [][2]int
	start := 0
	cut := func(end int) {
		if end > start {
			out = append(out, [2]int{start, end})
			start = end
		}
	}
	for i := 0; i < len(tokens); i++ {
		switch {
		case l.ends(text, tokens, i):
			j := i + 1
			for j < len(tokens) && closes(text[tokens[j].Start:tokens[j].End]) && tokens[j].Start == tokens[j-1].End {
				j++
			}
			cut(j)
			i = j - 1
		case i-start >= maxSentence:
			cut(i + 1)
		}
	}
	cut(len(tokens))
	return out
}

// closes reports whether a token can only close what went before.
func closes(w string) bool {
	switch w {
	case `"`, "'", "”", "’", ")", "]", "''", "»":
		return true
	}
	return false
}

// ends reports whether a sentence may end after token i.
func (l *wordLists) ends(text string, tokens []Token, i int) bool {
	w := text[tokens[i].Start:tokens[i].End]
	rest := tokens[i+1:]
	for len(rest) > 0 && closes(text[rest[0].Start:rest[0].End]) && rest[0].Start == tokens[len(tokens)-len(rest)-1].End {
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return false // the block ends it
	}
	next := text[rest[0].Start:rest[0].End]
	r, _ := utf8.DecodeRuneInString(next)
	switch w {
	case "!", "?", ".", "。", "！", "？":
		// A question or exclamation inside a quotation goes on: "Why?" he asked.
		return !unicode.IsLower(r) && !(w != "." && next == ",")
	case "...", "…", "..", "....":
		return unicode.IsUpper(r)
	}
	if !strings.HasSuffix(w, ".") || len(w) < 2 {
		return false
	}
	never := l.abbreviations[strings.ToLower(w[:len(w)-1])]
	initial := len(w) == 2 // J. Smith
	return !never && !initial && unicode.IsUpper(r) && l.starters[strings.ToLower(next)]
}
