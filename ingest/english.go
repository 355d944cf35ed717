package ingest

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

//go:embed english.txt
var englishList string

var englishWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for w := range wordLines(englishList) {
		words[w] = true
	}
	return words
})

const (
	// enoughWords is how many words tell a language by its function words.
	enoughWords = 40
	// functionShare is the least share of English function words. Measured on
	// news: English texts lie above 0.17, other languages of the Latin script
	// below 0.04.
	functionShare = 0.08
	// latinShare is the least share of Latin letters among the letters.
	latinShare = 0.6
	// sampled is how much of a long text is looked at, in bytes.
	sampled = 64 << 10
)

// english reports whether a text is English as far as its letters and its
// function words tell. Short texts are judged by their letters alone.
func english(text string) bool {
	if len(text) > sampled {
		text = strings.ToValidUTF8(text[:sampled], "")
	}
	letters, latin, words, function := 0, 0, 0, 0
	known := englishWords()
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		for _, r := range w {
			if unicode.IsLetter(r) {
				letters++
				if unicode.Is(unicode.Latin, r) {
					latin++
				}
			}
		}
		words++
		if known[strings.ToLower(w)] {
			function++
		}
	}
	if letters > 0 && float64(latin) < latinShare*float64(letters) {
		return false
	}
	return words < enoughWords || float64(function) >= functionShare*float64(words)
}
