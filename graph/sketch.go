package graph

import (
	"hash/fnv"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Sketch is what is kept of a text so that it need not be read again to be
// compared with others.
type Sketch struct {
	// Bands holds one key for each band of its MinHash: equal keys mean likely
	// copies. A text of less than three words has none.
	Bands []uint64
	// Names are the runs of words with capital letters below the headline, as they
	// stand, in their order and once each, and behind them the single words with a
	// capital letter that stand nowhere in small letters: whom and what the text
	// names, whether or not a claim speaks of it.
	Names []string
}

// mostNames bounds how many names are kept of a text: those that come first.
const mostNames = 40

// NewSketch returns the sketch of a text.
func NewSketch(text string) Sketch {
	return Sketch{Bands: minHash(shingles(text)), Names: append(capitalRuns(text), singleNames(text)...)}
}

// capitalRun matches two or more words with capital letters side by side; an
// abbreviation may be among them ("Mr. Reed").
var capitalRun = regexp.MustCompile(`(?:(?:\p{Lu}\p{Ll}{0,2}\.|\p{Lu}[\p{L}\p{Nd}'’-]*) )+\p{Lu}[\p{L}\p{Nd}'’-]*`)

// capitalRuns returns the runs of words with capital letters below the headline.
// A word that begins a sentence and stands elsewhere in small letters is no part
// of a name ("When Ann Lee": Ann Lee).
func capitalRuns(text string) []string {
	if _, body, ok := strings.Cut(text, "\n\n"); ok {
		text = body
	}
	var out []string
	for _, at := range capitalRun.FindAllStringIndex(text, -1) {
		words := strings.Fields(text[at[0]:at[1]])
		if begins(text[:at[0]]) && strings.Contains(text, " "+strings.ToLower(words[0])+" ") {
			words = words[1:]
		}
		for len(words) > 1 && len(out) < mostNames {
			k := 1 + slices.IndexFunc(words, owns)
			if k == 0 {
				k = len(words)
			}
			if k > 1 {
				out = withName(out, strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(strings.Join(words[:k], " "), "'s"), "’s"), "'’"))
			}
			words = words[k:]
		}
	}
	return out
}

// mostSingles bounds how many words that may be names are kept of a text.
const mostSingles = 60

// capitalWord matches a word with a capital letter.
var capitalWord = regexp.MustCompile(`\p{Lu}[\p{L}\p{Nd}’'-]+`)

// singleNames returns the words with a capital letter, alone between others, that stand nowhere in small letters.
func singleNames(text string) []string {
	small := map[string]bool{}
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if strings.ToLower(w) == w {
			small[w] = true
		}
	}
	var out []string
	apart := capitalRun.ReplaceAllStringFunc(text, func(run string) string { // "In Oslo"
		if first, rest, _ := strings.Cut(run, " "); small[strings.ToLower(first)] && !strings.Contains(rest, " ") {
			return rest
		}
		return ""
	})
	for _, w := range capitalWord.FindAllString(apart, -1) {
		w = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"), "'’-")
		if len(out) < mostSingles && !small[strings.ToLower(w)] {
			out = withName(out, w)
		}
	}
	return out
}

// owns reports whether a word is in the possessive: a name ends there.
func owns(word string) bool {
	return strings.HasSuffix(word, "'s") || strings.HasSuffix(word, "’s")
}

// begins reports whether a sentence or a quotation begins behind a text.
func begins(before string) bool {
	before = strings.TrimRight(before, " ")
	last, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || strings.ContainsRune("\n.!?:;\"“‘(", last)
}

// shingles returns the hashes of the runs of three folded words of a text,
// sorted, once each.
func shingles(text string) []uint64 {
	words := strings.Fields(Fold(text))
	if len(words) < 3 {
		return nil
	}
	out := make([]uint64, 0, len(words)-2)
	h := fnv.New64a()
	for i := 0; i+3 <= len(words); i++ {
		h.Reset()
		for _, w := range words[i : i+3] {
			h.Write([]byte(w))
			h.Write([]byte{' '})
		}
		out = append(out, h.Sum64())
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// minHash returns one key for each band of the MinHash of shingles.
func minHash(sh []uint64) []uint64 {
	if len(sh) == 0 {
		return nil
	}
	out := make([]uint64, bands)
	for b := range bands {
		key := uint64(b) + 1
		for r := range rows {
			seed := mix(uint64(b*rows+r) + 1)
			low := uint64(math.MaxUint64)
			for _, s := range sh {
				low = min(low, mix(s^seed))
			}
			key = mix(key ^ low)
		}
		out[b] = key
	}
	return out
}

// mix is the finalizer of SplitMix64: a bijection that spreads all bits.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
