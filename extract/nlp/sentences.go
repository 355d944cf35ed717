package nlp

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	//go:embed model/sentences.bin
	sentenceWeights []byte
	//go:embed data/openers.txt
	openerLines string
)

// maxSentence is the number of tokens after which a sentence is cut, so that
// the time stays linear in the text.
const maxSentence = 160

// margin is by how much a gap without a stop before it must look like an end.
const margin = 20

// A splitter finds sentence ends: a logistic regression over hashed features
// of the tokens around a gap, trained by train/sentences.py, whose features are
// these.
type splitter struct {
	weights []int8
	openers map[string]bool // words that begin a sentence behind an abbreviation; true: behind the hour alone
	titles  map[string]bool // abbreviations behind which none does
	scales  map[string]bool // words that go on with a number, and so begin none
}

func newSplitter() (*splitter, error) {
	w, err := readWeights(sentenceWeights)
	if err != nil {
		return nil, err
	}
	ends := w.int8["ends"]
	if ends == nil {
		return nil, fmt.Errorf("read weights: no sentence ends among them")
	}
	openers, titles, scales := map[string]bool{}, map[string]bool{}, map[string]bool{}
	err = eachLine("openers.txt", openerLines, func(f []string) bool {
		for _, w := range f {
			switch f[0] {
			case "title":
				titles[w] = true
			case "scale":
				scales[w] = true
			default:
				openers[w] = f[0] == "hour"
			}
		}
		return true
	})
	return &splitter{ends.data, openers, titles, scales}, err
}

// careless reports whether sentences of the text often begin with small letters.
func careless(blocks [][]gapToken) bool {
	small, large := 0, 0
	for _, b := range blocks {
		for i := 1; i < len(b); i++ {
			if w := b[i-1].form; (w == "." || w == "!" || w == "?") && b[i].far != b[i].kind {
				switch {
				case b[i].kind == "x":
					small++
				case strings.HasPrefix(b[i].kind, "A"), strings.HasPrefix(b[i].kind, "X"):
					large++
				}
			}
		}
	}
	return small >= 2 && 2*small > large
}

// split calls use with the token ranges of a block's sentences, half-open.
func (s *splitter) split(b []gapToken, careless bool, use func(first, end int)) {
	var open opened
	start := 0
	for i := range b {
		open.pass(b[i])
		if i+1 == len(b) || i+1-start >= maxSentence || leftOut(b, i) || s.opens(b, i) || s.ends(b, i, open, careless) && !(i == start && !careless && isWord(b[i].form)) && !s.counted(b, i) {
			use(start, i+1)
			start, open = i+1, opened{}
		}
	}
}

// opens reports whether a sentence begins behind an abbreviation, whose full stop is then that
// of the sentence before: in a text whose sentences have one, a headline has none.
func (s *splitter) opens(b []gapToken, i int) bool {
	if i+2 >= len(b) || !strings.HasSuffix(b[i].kind, ".") || len(b[i].kind) < 2 || s.titles[b[i].form] || b[i+1].far == b[i+1].kind {
		return false
	}
	if last := stopBefore(b, len(b)-1); last == "" || last == ":" || last == ";" {
		return false
	}
	hour := b[i].form == "a.m." || b[i].form == "p.m."
	alone, ok := s.openers[b[i+1].form]
	if !ok || alone && !hour || coarse(b[i+1]) != "A" {
		return false
	}
	return hour || coarse(b[i]) == "A" && b[i].kind != "A."
}

// counted reports whether a number goes on behind a gap: "for $7.4 | Billion".
func (s *splitter) counted(b []gapToken, i int) bool {
	return i+1 < len(b) && b[i].form[0] >= '0' && b[i].form[0] <= '9' && s.scales[b[i+1].form]
}

// isWord reports whether a token is a word: alone and without a stop behind it, no
// careful writer makes a sentence of it ("It fell. NBC | News said").
func isWord(form string) bool {
	r, _ := utf8.DecodeLastRuneInString(form)
	return unicode.IsLetter(r)
}

// leftOut reports whether words left out of a quotation stand before a gap, and
// a sentence begins behind: "… of the town [...] The rest fled".
func leftOut(b []gapToken, i int) bool {
	if i < 2 || i+1 >= len(b) || b[i].form != "]" || b[i-2].form != "[" || b[i-1].form != "..." && b[i-1].form != "…" {
		return false
	}
	return strings.HasPrefix(b[i+1].kind, "A") || strings.HasPrefix(b[i+1].kind, "X")
}

// opened says what is open in a sentence.
type opened struct{ quote, bracket bool }

// pass takes a token into account.
func (o *opened) pass(t gapToken) {
	switch w := t.form; {
	case w == `"`:
		o.quote = t.far != t.kind && !o.quote
	case w == "“" || w == "``":
		o.quote = true
	case w == "”" || w == "''":
		o.quote = false
	case w[0] == '(' || w[0] == '[':
		o.bracket = true
	case w[0] == ')' || w[0] == ']':
		o.bracket = false
	}
}

func (o opened) String() string {
	s := ""
	if o.quote {
		s = "q"
	}
	if o.bracket {
		s += "b"
	}
	return s
}
