package nlp

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed data/values.txt
var valueLines string

// values is the grammar of dates, times, money and other values.
type values struct {
	classes map[string][]string // word -> its classes
	forms   []valueForm
	starts  map[string]bool // words and classes that a form may begin with
}

// A valueForm is a sequence of elements that makes a value.
type valueForm struct {
	kind     Kind
	elements []valueElement
}

// A valueElement is a class or a word.
type valueElement struct {
	name     string
	class    bool
	optional bool
}

// valueKinds are the kinds that forms may have.
var valueKinds = []Kind{Date, Time, Money, Quantity, Percent, Ordinal}

// looks are the classes that a word has by its looks.
var looks = []string{"number", "year", "day", "nth", "clock", "figures", "decade"}

// exampleGap parts a form from its example.
const exampleGap = "   "

// readValues reads the grammar.
func readValues(text string) (*values, error) {
	v := &values{classes: map[string][]string{}, starts: map[string]bool{}}
	names := map[string]bool{}
	for _, l := range looks {
		names[l] = true
	}
	var lines []string
	err := eachLine("values.txt", text, func(f []string) bool {
		if f[0] != "class" {
			return true
		}
		if len(f) < 3 {
			return false
		}
		names[f[1]] = true
		for _, w := range f[2:] {
			v.classes[w] = append(v.classes[w], f[1])
		}
		return true
	})
	if err != nil {
		return nil, err
	}
	n := 0
	for line := range strings.Lines(text) {
		n++
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' || strings.HasPrefix(line, "class ") {
			continue
		}
		form, _, _ := strings.Cut(line, exampleGap)
		fields := strings.Fields(form)
		f := valueForm{kind: Kind(fields[0])}
		if !slices.Contains(valueKinds, f.kind) || len(fields) < 2 {
			return nil, fmt.Errorf("values.txt:%d: %q is no form of a value", n, line)
		}
		for _, e := range fields[1:] {
			name, optional := strings.CutSuffix(e, "?")
			f.elements = append(f.elements, valueElement{name, names[name], optional})
		}
		for _, e := range f.elements {
			v.starts[e.name] = true
			if !e.optional {
				break
			}
		}
		lines = append(lines, line)
		v.forms = append(v.forms, f)
	}
	return v, nil
}

// find appends the values among the words first to end of a document, left to
// right, the longest first; none holds a token that taken reports.
func (v *values) find(d *Document, first, end int, taken func(i int) bool, out []Name) []Name {
	for i := first; i < end; i++ {
		if taken(i) || !v.begins(d, i) {
			continue
		}
		best := Name{First: i, End: i}
		for _, f := range v.forms {
			if to := v.match(d, f.elements, i, end); to > best.End {
				best.End, best.Kind = to, f.kind
			}
		}
		for best.End > i && d.Tokens[best.End-1].UPOS == "PUNCT" {
			best.End-- // a comma before a year that did not come
		}
		for k := i; k < best.End; k++ {
			if taken(k) {
				best.End = k
			}
		}
		if best.End > i && best.Kind != "" {
			out = append(out, best)
			i = best.End - 1
		}
	}
	return out
}

// longestValueWord is the length of a word that no value has.
const longestValueWord = 40

// begins reports whether a form may begin with token i.
func (v *values) begins(d *Document, i int) bool {
	w := v.whole(d.Word(i))
	if len(w) > longestValueWord {
		return false
	}
	c := w[0]
	if c < utf8.RuneSelf && (c >= '0' && c <= '9') {
		return true
	}
	w = strings.ToLower(w)
	if v.starts[w] {
		return true
	}
	for _, class := range v.classes[w] {
		if v.starts[class] {
			return true
		}
	}
	return false
}

// match returns where a form that begins at token i ends, i when it does not
// fit. Optional elements are taken when they can be and the rest still fits.
func (v *values) match(d *Document, elements []valueElement, i, end int) int {
	at := i
	for k, e := range elements {
		if at < end && v.is(d, at, e) {
			if e.optional {
				if to := v.match(d, elements[k+1:], at+1, end); to > at+1 || k+1 == len(elements) || allOptional(elements[k+1:]) {
					return max(to, at+1)
				}
				continue
			}
			at++
			continue
		}
		if !e.optional {
			return i
		}
	}
	return at
}

func allOptional(es []valueElement) bool {
	for _, e := range es {
		if !e.optional {
			return false
		}
	}
	return true
}

// whole returns a word without the part of a period that a hyphen joins to it: "mid-April", "mid-2019".
func (v *values) whole(w string) string {
	if part, rest, joined := strings.Cut(w, "-"); joined && rest != "" && slices.Contains(v.classes[strings.ToLower(part)], "part") {
		return rest
	}
	return w
}

// is reports whether token i is of an element.
func (v *values) is(d *Document, i int, e valueElement) bool {
	w := v.whole(d.Word(i))
	lower := strings.ToLower(w)
	if !e.class {
		return lower == e.name
	}
	if slices.Contains(v.classes[lower], e.name) {
		switch e.name {
		case "month", "weekday", "holiday", "season":
			r, _ := utf8.DecodeRuneInString(w)
			return unicode.IsUpper(r) && d.Tokens[i].UPOS != "AUX" || e.name == "season" && d.Tokens[i].UPOS == "NOUN"
		case "nth":
			return d.Tokens[i].UPOS == "ADJ" || d.Tokens[i].UPOS == "ADV"
		}
		return true
	}
	return looksLike(lower, e.name)
}

// looksLike reports whether a word is of a class by its looks.
func looksLike(w, class string) bool {
	digits := strings.TrimLeft(w, "0123456789")
	n := len(w) - len(digits) // leading figures
	if n == 0 {
		return false
	}
	switch class {
	case "number":
		return strings.Trim(w, "0123456789.,") == "" || digits != "" && strings.IndexByte("/", digits[0]) >= 0 && strings.Trim(digits[1:], "0123456789") == ""
	case "year":
		return digits == "" && n == 4 && (w[0] == '1' || w[0] == '2' && w[1] < '2')
	case "day":
		k, err := strconv.Atoi(w)
		return err == nil && n <= 2 && k >= 1 && k <= 31
	case "nth":
		return digits == "st" || digits == "nd" || digits == "rd" || digits == "th"
	case "clock":
		return n <= 2 && len(digits) >= 3 && digits[0] == ':' && strings.Trim(digits, "0123456789:") == ""
	case "figures":
		return strings.Count(digits, "-") == 2 && n == 4 && strings.Trim(digits, "0123456789-") == "" ||
			strings.Count(digits, "/") == 2 && strings.Trim(digits, "0123456789/") == ""
	case "decade":
		return (n == 4 || n == 2) && w[n-1] == '0' && (digits == "s" || digits == "'s" || digits == "’s")
	}
	return false
}
