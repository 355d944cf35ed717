package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// gapToken is what the splitter sees of a token.
type gapToken struct {
	form string // small letters, zeros for digits, the first twelve characters
	kind string // shape in a few letters; a mark is its own first two characters
	far  string // kind with "_" before it where white space is
}

// seen returns what the splitter sees of a block's tokens.
func seen(text string, tokens []Token) []gapToken {
	out := make([]gapToken, len(tokens))
	for i, t := range tokens {
		w := unaltered(text[t.Start:t.End])
		g := gapToken{form: gapForm(w), kind: gapKind(w)}
		g.far = g.kind
		if i == 0 || tokens[i-1].End < t.Start {
			g.far = "_" + g.kind
		}
		out[i] = g
	}
	return out
}

func gapForm(w string) string {
	var b strings.Builder
	n := 0
	for _, r := range w {
		if n == 12 {
			break
		}
		if unicode.IsDigit(r) {
			r = '0'
		}
		b.WriteRune(unicode.ToLower(r))
		n++
	}
	return b.String()
}

func gapKind(w string) string {
	letters, digits, upper := false, false, true
	word := false
	n := 0
	for _, r := range w {
		n++
		word = word || isWordRune(r)
		letters = letters || unicode.IsLetter(r)
		digits = digits || unicode.IsDigit(r)
		upper = upper && r == unicode.ToUpper(r)
	}
	first, size := utf8.DecodeRuneInString(w)
	point := strings.HasSuffix(w, ".")
	kind := ""
	switch {
	case !word:
		_, second := utf8.DecodeRuneInString(w[size:])
		return w[:size+second]
	case digits && letters:
		return "0x"
	case digits:
		return "0"
	case !unicode.IsUpper(first):
		kind = "x"
	case n == 1 || n == 2 && point:
		kind = "A"
	case upper:
		kind = "XX"
	default:
		kind = "Xx"
	}
	if point {
		kind += "."
	}
	return kind
}

// ends reports whether a sentence ends after token i of a block.
func (s *splitter) ends(b []gapToken, i int, open opened, careless bool) bool {
	at := func(k int) gapToken {
		if k < 0 || k >= len(b) {
			return gapToken{far: "_"}
		}
		return b[k]
	}
	care := ""
	if careless {
		care = "c"
	}
	t0, t1, t2, p1 := at(i), at(i+1), at(i+2), at(i-1)
	sum := 0
	add := func(space byte, parts ...string) { sum += int(s.weights[gapBucket(space, len(s.weights), parts)]) }
	add('a', t0.form)
	add('b', t1.form)
	add('c', t0.far, " ", t1.far)
	add('d', p1.far, " ", t0.far, " ", t1.far)
	add('e', t0.far, " ", t1.far, " ", t2.far)
	add('f', t0.form, " ", t1.far)
	add('g', t0.far, " ", t1.form)
	add('h', t0.form, " ", t1.form)
	add('i', p1.form, " ", t0.far, " ", t1.far)
	add('j', t0.form, " ", care, t1.far)
	add('k', open.String(), t0.far, " ", t1.far)
	add('l', t0.far, " ", t1.far, " ", t2.form)
	add('m', gapSize(i), " ", t0.far, " ", t1.far)
	add('n', gapSize(len(b)-i-2), " ", t0.far, " ", t1.far)
	add('o', at(i-2).far, " ", p1.far, " ", t0.far, " ", t1.far)
	add('p', t0.far, " ", t1.far, " ", t2.far, " ", at(i+3).far)
	add('q', care)
	stop, next := stopBefore(b, i), coarse(t1)
	add('r', stop, " ", next)
	add('s', open.String(), care, stop, " ", next)
	if stop == "" {
		return sum > margin
	}
	return sum > 0
}

// stopBefore returns the stop that ends before the gap after token i, past what
// closes: a mark, ".w" for the point of an abbreviation, or nothing.
func stopBefore(b []gapToken, i int) string {
	for i > 0 && closes(b[i].form) && b[i].far == b[i].kind {
		i--
	}
	switch k := b[i].kind; k {
	case ".", "!", "?", "…", "..", ":", ";":
		return k
	default:
		if strings.HasSuffix(k, ".") {
			return ".w"
		}
	}
	return ""
}

// closes reports whether a token can only close what went before.
func closes(w string) bool {
	switch w {
	case `"`, "'", "”", "’", ")", "]", "''", "»":
		return true
	}
	return false
}

// coarse is the kind of a token in one letter.
func coarse(t gapToken) string {
	switch t.kind[0] {
	case 'X', 'A':
		return "A"
	case 'x':
		return "x"
	case '0':
		return "0"
	}
	return "-"
}

// gapSize puts a number of tokens into one of a few classes.
func gapSize(n int) string {
	switch {
	case n < 4:
		return "0123"[n : n+1]
	case n < 7:
		return "4"
	case n < 15:
		return "7"
	}
	return "15"
}

// gapBucket is bucket over the joined parts, without joining them.
func gapBucket(space byte, size int, parts []string) int {
	h := (uint32(2166136261) ^ uint32(space)) * 16777619
	for _, p := range parts {
		for i := range len(p) {
			h = (h ^ uint32(p[i])) * 16777619
		}
	}
	h ^= h >> 15
	h *= 0x2c1b3c6d
	h ^= h >> 12
	return int(1 + h%uint32(size-1))
}
