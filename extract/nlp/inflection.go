package nlp

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed data/inflection.txt
var inflectionLines string

// inflection leads inflected words back to their lemmas by spelling: that
// of words that no table has. It undoes the rules of English orthography for
// -s, -ed, -ing, -er and -est (as morpha does, Minnen, Carroll & Pearce 2001).
type inflection struct {
	irregular map[wordOf]string // form to lemma
	pasts     map[string]string // lemma of a verb to its irregular past
	lemmas    map[wordOf]bool   // whose forms the endings do not tell
	prefixes  []string
	last      [][2]string // of nouns, form and lemma, in the order of the file
	stems     endings     // actions e, keep, single
	plurals   endings     // actions es, es-noun
}

// A wordOf is a word as a verb, noun or adjective.
type wordOf struct{ kind, word string }

// The kinds of words that inflection.txt has.
const (
	verb      = "verb"
	noun      = "noun"
	adjective = "adjective"
)

func readInflection(text string) (*inflection, error) {
	in := &inflection{irregular: map[wordOf]string{}, pasts: map[string]string{}, lemmas: map[wordOf]bool{}, stems: endings{}, plurals: endings{}}
	err := eachLine("inflection.txt", text, func(f []string) bool {
		if len(f) < 2 {
			return false
		}
		switch kind := f[0]; kind {
		case verb, noun, adjective:
			in.lemmas[wordOf{kind, f[1]}] = true
			for _, form := range f[2:] {
				if _, ok := in.irregular[wordOf{kind, form}]; ok {
					return false // a form of two words
				}
				in.irregular[wordOf{kind, form}] = f[1]
			}
			if kind == verb && len(f) > 2 && !strings.HasSuffix(f[2], "ing") && !strings.HasSuffix(f[2], "s") {
				in.pasts[f[1]] = f[2]
			}
		case "prefix":
			in.prefixes = append(in.prefixes, f[1:]...)
		case "last":
			for _, form := range f[2:] {
				in.last = append(in.last, [2]string{form, f[1]})
			}
		case "stem":
			return in.stems.add(f[1], f[2:], "e", "keep", "single")
		case "plural":
			return in.plurals.add(f[1], f[2:], "es", "es-noun")
		default:
			return false
		}
		return true
	})
	if err != nil {
		return nil, fmt.Errorf("read inflection: %w", err)
	}
	return in, nil
}

// irregularLemma returns the lemma of an irregular form with a Penn tag. The
// form of a verb that is a lemma too (found, wound, lay) is a form only in the
// past.
func (in *inflection) irregularLemma(w, xpos string) (lemma string, ok bool) {
	kind := kindOf(xpos)
	past := xpos == "VBD" || xpos == "VBN"
	if lemma, ok = in.irregular[wordOf{kind, w}]; ok {
		return lemma, past || kind != verb || !in.lemmas[wordOf{kind, w}]
	}
	if kind == noun {
		for _, l := range in.last {
			if base, ok := strings.CutSuffix(w, l[0]); ok && base != "" {
				return base + l[1], true
			}
		}
	}
	if past {
		for _, p := range in.prefixes {
			if base, ok := in.irregular[wordOf{verb, strings.TrimPrefix(w, p)}]; ok {
				return p + base, true
			}
		}
	}
	return "", false
}

// past returns the past tense of a verb: "sank", "landed", "spotted".
func (in *inflection) past(lemma string) string {
	if p := in.pasts[lemma]; p != "" {
		return p
	}
	if stem, ok := strings.CutSuffix(lemma, "y"); ok && stem != "" && !strings.ContainsAny(stem[len(stem)-1:], "aeiou") {
		return stem + "ied"
	}
	for _, p := range []string{lemma + "ed", lemma + "d", lemma + lemma[len(lemma)-1:] + "ed"} {
		if l, ok := in.without("ed", p, verb); ok && l == lemma {
			return p
		}
	}
	return lemma + "ed"
}

// kindOf returns the kind of an inflected tag.
func kindOf(xpos string) string {
	switch xpos {
	case "VB", "VBD", "VBN", "VBG", "VBP", "VBZ":
		return verb
	case "NNS":
		return noun
	case "JJR", "JJS", "RBR", "RBS":
		return adjective
	}
	return ""
}

// regularLemma returns the lemma that the spelling of a form with a Penn tag
// tells; ok is false where it is no regular form of that tag.
func (in *inflection) regularLemma(w, xpos string) (lemma string, ok bool) {
	kind := kindOf(xpos)
	switch xpos {
	case "VBD", "VBN":
		return in.without("ed", w, kind)
	case "VBG":
		return in.without("ing", w, kind)
	case "JJR", "RBR":
		return in.without("er", w, kind)
	case "JJS", "RBS":
		return in.without("est", w, kind)
	case "VBZ", "NNS":
		return in.withoutS(w, kind)
	}
	return "", false
}

// without undoes -ed, -ing, -er or -est.
func (in *inflection) without(suffix, w, kind string) (lemma string, ok bool) {
	stem, ok := strings.CutSuffix(w, suffix)
	if !ok || !strings.ContainsAny(stem, "aeiouy") {
		return "", false
	}
	n := len(stem)
	switch {
	case suffix != "ing" && stem[n-1] == 'e': // agreed, freer
		return stem + "e", true
	case suffix != "ing" && stem[n-1] == 'i' && n <= 2: // died
		return stem + "e", true
	case suffix != "ing" && stem[n-1] == 'i': // carried, happier
		return stem[:n-1] + "y", true
	}
	return in.whole(stem, kind), true
}

// whole gives a stem the e that its suffix took, or takes the letter that it
// doubled.
func (in *inflection) whole(stem, kind string) string {
	n := len(stem)
	doubled := n > 1 && stem[n-1] == stem[n-2]
	if lostE(stem) {
		return stem + "e"
	}
	switch {
	case in.lemmas[wordOf{kind, stem}]:
		return stem
	case in.lemmas[wordOf{kind, stem + "e"}]:
		return stem + "e"
	case doubled && in.lemmas[wordOf{kind, stem[:n-1]}]:
		return stem[:n-1]
	}
	switch in.stems.of(stem) {
	case "e":
		return stem + "e"
	case "single":
		if syllables(stem) > 1 || !strings.HasSuffix(stem, "ll") { // travelled, but called
			return stem[:n-1]
		}
	}
	return stem
}

// withoutS undoes -s and -es.
func (in *inflection) withoutS(w, kind string) (lemma string, ok bool) {
	stem, ok := strings.CutSuffix(w, "s")
	n := len(stem)
	if !ok || n == 0 || strings.HasSuffix(stem, "s") {
		return "", false
	}
	base, es := strings.CutSuffix(stem, "e")
	switch {
	case stem == "'":
		return "", false
	case strings.HasSuffix(stem, "'"): // the 1980's
		return stem[:n-1], true
	case !es || n < 3 || in.lemmas[wordOf{kind, stem}]:
		return stem, true
	case base[n-2] == 'i' && n > 3: // cities, but ties
		return base[:n-2] + "y", true
	case in.lemmas[wordOf{kind, base}]:
		return base, true
	}
	if a := in.plurals.of(base); a == "es" || a == "es-noun" && kind == noun && syllables(base) > 1 {
		return base, true
	}
	return stem, true
}
