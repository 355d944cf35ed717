package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Sizes of the hashed tables, as trained.
const (
	wordTable   = 24000
	prefixTable = 3000
	suffixTable = 5000
	tailTable   = 1500
	shapeTable  = 400
	maxPieces   = 4
)

// features are what the network sees of one word: rows of its tables.
type features struct {
	word   [2]int32 // two hashes of the lower-case form
	prefix int32    // of the first three letters
	suffix [2]int32 // of the last four and the last three
	tail   int32    // of the last two
	shape  int32
	casing int32
	pieces [maxPieces]int32 // word pieces, 0 where there are none
}

// featuresOf computes a word's features. They depend on the word alone.
func (p *pieceTable) featuresOf(word string) features {
	lower := strings.ToLower(normal(word))
	rs := []rune(lower)
	last := func(n int) string {
		if len(rs) > n {
			return string(rs[len(rs)-n:])
		}
		return lower
	}
	first := lower
	if len(rs) > 3 {
		first = string(rs[:3])
	}
	f := features{
		word:   [2]int32{bucket('w', lower, wordTable), bucket('v', lower, wordTable)},
		prefix: bucket('p', first, prefixTable),
		suffix: [2]int32{bucket('s', last(4), suffixTable), bucket('s', last(3), suffixTable)},
		tail:   bucket('t', last(2), tailTable),
		shape:  bucket('h', shape(word), shapeTable),
		casing: casing(word),
	}
	p.split(word, f.pieces[:])
	return f
}

// bucket hashes a string under a namespace into 1..size-1 (FNV-1a with a
// finalising mix).
func bucket(space byte, s string, size uint32) int32 {
	h := uint32(2166136261)
	h = (h ^ uint32(space)) * 16777619
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	h ^= h >> 15
	h *= 0x2c1b3c6d
	h ^= h >> 12
	return int32(1 + h%(size-1))
}

// normal makes typographic variants of quotes and dashes one, and every digit a zero.
func normal(w string) string {
	switch w {
	case "“", "”", "``", "''":
		return `"`
	case "–", "—", "--":
		return "-"
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '’' || r == '‘':
			return '\''
		case unicode.IsDigit(r):
			return '0'
		}
		return r
	}, w)
}

// shape writes X for capitals, x for small letters, d for digits, with runs
// of more than three cut to three and ten characters in all.
func shape(w string) string {
	var b strings.Builder
	var prev rune
	run, n := 0, 0
	for _, r := range w {
		switch {
		case r >= 'A' && r <= 'Z' || r >= 'À' && r <= 'Þ':
			r = 'X'
		case r >= 'a' && r <= 'z' || r >= 'ß' && r <= 'ÿ':
			r = 'x'
		case unicode.IsDigit(r):
			r = 'd'
		}
		if r == prev {
			run++
		} else {
			prev, run = r, 1
		}
		if run > 3 {
			continue
		}
		b.WriteRune(r)
		if n++; n == 10 {
			break
		}
	}
	return b.String()
}

// casing is one of nine ways a word is capitalised, as trained.
func casing(w string) int32 {
	letters, uppers, lowers, digits := 0, 0, 0, 0
	for _, r := range w {
		switch {
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) {
				uppers++
			} else if unicode.IsLower(r) {
				lowers++
			}
		case unicode.IsDigit(r):
			digits++
		}
	}
	firstUpper := false
	if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
		firstUpper = true
	}
	switch {
	case letters == 0 && digits > 0:
		return 1
	case letters == 0:
		return 2
	case digits > 0:
		return 3
	case lowers == letters:
		return 4
	case firstUpper && letters == 1:
		return 5
	case uppers == letters && letters > 3:
		return 6
	case uppers == letters:
		return 7
	case firstUpper && lowers == letters-1:
		return 8
	}
	return 9
}

// pieceTable maps word pieces to rows of the piece embeddings (WordPiece,
// Schuster and Nakajima 2012, with the vocabulary of BERT uncased).
type pieceTable struct{ id map[string]int32 }

// unknownPiece stands for a word that has no pieces.
const unknownPiece = 100

func newPieceTable(lines []byte) *pieceTable {
	text := string(lines)
	p := &pieceTable{id: make(map[string]int32, strings.Count(text, "\n")+1)}
	var n int32
	for line := range strings.Lines(text) {
		p.id[strings.TrimSuffix(line, "\n")] = n
		n++
	}
	return p
}

// split writes the rows of the word's first pieces into out.
func (p *pieceTable) split(word string, out []int32) {
	n := 0
	add := func(id int32) {
		if n < len(out) {
			out[n] = id
			n++
		}
	}
	w := strings.Map(func(r rune) rune {
		switch r {
		case '’', '‘':
			return '\''
		case '“', '”':
			return '"'
		}
		return r
	}, word)
	w = strip(strings.ToLower(w))
	found := false
	for i := 0; i < len(w) && n < len(out); {
		r, size := utf8.DecodeRuneInString(w[i:])
		j := i + size
		if isWordRune(r) {
			for j < len(w) {
				r, size := utf8.DecodeRuneInString(w[j:])
				if !isWordRune(r) {
					break
				}
				j += size
			}
		} else if unicode.IsSpace(r) {
			i = j
			continue
		}
		found = true
		p.greedy(w[i:j], add)
		i = j
	}
	if !found {
		add(unknownPiece)
	}
}

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

// longestPiece is the length in bytes that no piece exceeds by far.
const longestPiece = 60

// greedy cuts a word longest piece first; a word that cannot be cut to its
// end is unknown as a whole.
func (p *pieceTable) greedy(w string, add func(int32)) {
	if id, ok := p.id[w]; ok {
		add(id)
		return
	}
	var ids []int32
	for i := 0; i < len(w); {
		j := min(len(w), i+longestPiece)
		id, ok := int32(0), false
		for ; j > i; j-- {
			s := w[i:j]
			if i > 0 {
				s = "##" + s
			}
			if id, ok = p.id[s]; ok {
				break
			}
		}
		if !ok {
			add(unknownPiece)
			return
		}
		ids = append(ids, id)
		i = j
		if len(ids) > maxPieces && len(w) > 4*longestPiece {
			break // only the first pieces count
		}
	}
	for _, id := range ids {
		add(id)
	}
}

// strip takes the accents off letters.
func strip(w string) string {
	ascii := true
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return w
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(w))
}
