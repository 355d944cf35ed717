package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"wiregraph/extract/lexicon"
	"wiregraph/extract/nlp"
)

// zones divides an article's text by function. It reads the text alone: the
// first line without a full stop is the headline, dates that stand by
// themselves are datelines, and so are places before a report's first words; what the lexicon knows as furniture, repetitions
// of the headline and headings inside the body are furniture. Zones are in
// order and do not overlap; white space belongs to none.
func zones(text string, known *lexicon.Furniture) []zone {
	var out []zone
	title, inLinks, begun := "", false, false
	ps := paragraphs(text)
	turns := labels(text, ps)
	for i, p := range ps {
		s := text[p.start:p.end]
		cut := func(kind zoneKind, n int) { // what the paragraph begins with
			out = append(out, zone{kind, p.start, p.start + len(strings.TrimRightFunc(s[:n], unicode.IsSpace))})
			p.start, s = p.start+n, s[n:]
		}
		said := turns[i] > 0
		if said {
			cut(label, turns[i])
		}
		if n := known.Label(s); n > 0 {
			cut(furniture, n)
		}
		if n := datelineLength(s); n > 0 && !begun {
			cut(dateline, n)
		}
		heading := isHeading(s)
		if i+1 < len(ps) {
			next := text[ps[i+1].start:ps[i+1].end]
			heading = heading && (known.Line(next) || !goesOn(s, next))
		}
		kind := body
		switch {
		case said: // whatever it looks like
		case known.Section(s) && begun:
			inLinks, kind = true, furniture
		case known.Line(s):
			kind = furniture
		case datelineOnly.MatchString(s):
			kind = dateline
		case bulletMark.MatchString(s):
			kind = bullet
		case !begun && title == "" && heading:
			kind, title = headline, s
		case title != "" && sameWords(s, title):
			kind = furniture
		case inLinks && heading:
			kind = furniture
		case heading && !endsSentence(s) && (!begun || shortHeading(s)): // below a headline a last point ends a sentence
			kind = furniture
		}
		if kind == body {
			begun, inLinks = true, false
		}
		at := p.start
		for kind != furniture {
			from, to := known.Tail(text[at:p.end])
			if from == p.end-at {
				break
			}
			if cut := at + len(strings.TrimRightFunc(text[at:at+from], unicode.IsSpace)); cut > at {
				out = append(out, zone{kind, at, cut})
			}
			cut := at + from + len(strings.TrimRightFunc(text[at+from:at+to], unicode.IsSpace))
			out = append(out, zone{furniture, at + from, cut})
			at += to
		}
		if at < p.end {
			out = append(out, zone{kind, at, p.end})
		}
	}
	return out
}

// blocks returns the stretches to parse: every zone but furniture and
// datelines. A body zone that breaks off inside a sentence is one block with
// the next when that goes on in lower case.
func blocks(text string, zs []zone) []nlp.Block {
	var out []nlp.Block
	last := zone{}
	for _, z := range zs {
		if z.kind == furniture || z.kind == dateline {
			continue
		}
		start := z.start
		if z.kind == label {
			l := speakerLabel(text[z.start:z.end])
			if isAcronym(l) || len(l) == 1 {
				continue // the name stands elsewhere
			}
			start += strings.Index(text[z.start:z.end], l)
			z.end = start + len(l)
		}
		if z.kind == bullet {
			start += len(bulletMark.FindString(text[z.start:z.end]))
		}
		if z.kind == body && last.kind == body && goesOn(text[last.start:last.end], text[z.start:z.end]) {
			out[len(out)-1].End = z.end
		} else {
			out = append(out, nlp.Block{Start: start, End: z.end})
		}
		last = z
	}
	return out
}

var bulletMark = regexp.MustCompile(`^([-*•‣▪●·–]\s+)`)

// paragraphs returns the stretches between line ends; where lines are
// wrapped to a width, between blank lines.
func paragraphs(text string) []zone {
	var lines []zone
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		next := at + end + 1
		if end < 0 {
			end, next = len(text)-at, len(text)
		}
		lines = append(lines, trimmed(text, at, at+end))
		at = next
	}
	var out []zone
	for i := 0; i < len(lines); {
		run := i
		for run < len(lines) && lines[run].start < lines[run].end {
			run++
		}
		if run > i && hardWrapped(text, lines[i:run]) {
			out = append(out, zone{start: lines[i].start, end: lines[run-1].end})
		} else {
			out = append(out, lines[i:run]...)
		}
		i = run + 1
	}
	return out
}

// hardWrapped reports whether the line ends of a run of lines are only the
// ends of a column: all lines but the last have much the same width, and most
// of them break off inside a sentence.
func hardWrapped(text string, lines []zone) bool {
	if len(lines) < 3 {
		return false
	}
	broken, least, most := 0, 1<<30, 0
	for _, l := range lines[:len(lines)-1] {
		width := l.end - l.start
		least, most = min(least, width), max(most, width)
		if !endsSentence(text[l.start:l.end]) {
			broken++
		}
	}
	return least >= 40 && most <= 110 && most-least <= 25 && broken*3 > (len(lines)-1)*2
}

func trimmed(text string, start, end int) zone {
	s := text[start:end]
	left := strings.TrimLeftFunc(s, blank)
	return zone{start: start + len(s) - len(left), end: start + len(s) - len(left) + len(strings.TrimRightFunc(left, blank))}
}

// blank holds for white space and for the marks of no width that pages use
// as such.
func blank(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' || r == '\u200d' }

// goesOn reports whether a paragraph breaks off in a sentence that the next
// one continues.
func goesOn(before, after string) bool {
	r, _ := utf8.DecodeRuneInString(after)
	if !unicode.IsLower(r) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	return !strings.ContainsRune(`!?:;”"’`, last) && (last != '.' || abbreviated.MatchString(before))
}

// abbreviated matches a text that ends in an abbreviation with inner points.
var abbreviated = regexp.MustCompile(`\b(\pL\.){2,}$`)

func endsSentence(s string) bool {
	s = strings.TrimRight(s, `"”’')]»`)
	return s != "" && strings.ContainsAny(s[len(s)-1:], ".!?:;") || strings.HasSuffix(s, "…")
}

// isHeading reports whether a line looks like a heading: short, one line, no
// end of a sentence.
func isHeading(s string) bool {
	return len(s) <= 200 && (!endsSentence(s) || abbreviated.MatchString(s) && len(s) < 100) && !strings.HasSuffix(s, ",")
}

// shortHeading reports whether a heading inside the body is one for certain:
// a few words, begun with a capital.
func shortHeading(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return len(strings.Fields(s)) <= 12 && !unicode.IsLower(r)
}

// sameWords reports whether two lines hold the same words, whatever their
// case and punctuation.
func sameWords(a, b string) bool { return words(a) == words(b) && words(a) != "" }

// words are the words of a text alone, in lower case.
func words(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }), " ")
}
