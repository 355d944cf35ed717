package extract

import (
	"strconv"
	"strings"

	"wiregraph/extract/lexicon"
)

// A timex is a time expression in a run of words, before it is known when it
// is: the parts that the words give.
type timex struct {
	first, end int    // words, half-open, with the preposition
	core       int    // first word after the preposition
	prep       string // relation that the preposition gives: "on", "since" …; "" without one

	year, month, day int    // 0 where the words give none
	weekday          int    // 1 Monday … 7 Sunday
	nth              int    // which of its weekday in its month: 3 of "the third Saturday in May"
	part             string // "MO", "AF", "EV", "NI"
	clock            string // "17:00"

	decade   int  // 1960 for "the 1960s"
	which    int  // -1 last, 0 this, 1 next
	hasWhich bool // which is said
	ofWeek   bool // of a weekday: it is which week that is said
	coming   bool // "next Friday, 4 October"

	unit   string // of a length or of what which speaks of: "D", "W", "M", "Y" …
	length int64  // number of units, 0: not counted
	anchor string // "published" or "spoken" for "two days ago", "two days later"
	back   bool   // it stands for the whole period: "the last four years"
	dir    int    // -1 back from the anchor, 1 forward
	ahead  bool   // "in two months", which looks ahead in a clause that does

	deictic    int // days from the publication date
	hasDeictic bool

	vague string // PAST_REF …
	same  bool   // "the same day", "that night"
	half  int    // 1 or 2 of "the first half of this year"
	qtr   int    // 1 to 4 of "the third quarter of 2019"

	// until is the second end of "between 2016 and 2021".
	until *timex
}

// A timexReader reads time expressions off words.
type timexReader struct {
	cal   *lexicon.Calendar
	words []string // as written
	lower []string // lower case, without the full stop of an abbreviation
	// number reports whether word i stands for a year or a number of its own
	// and not for how many of what follows.
	plural func(i int) bool
	// apart reports whether the phrase that begins at word i tells no more of the word before it; nil where nobody knows.
	apart func(i int) bool
	// verb reports whether word i is a verb; nil where nobody knows.
	verb func(i int) bool
}

// newTimexReader prepares words for reading. Plural reports whether a word is
// a plural noun: "2000 people" is no year.
func newTimexReader(cal *lexicon.Calendar, words []string, plural func(int) bool) *timexReader {
	r := &timexReader{cal: cal, words: make([]string, len(words)), lower: make([]string, len(words)), plural: plural}
	for i, w := range words {
		if part, rest, joined := strings.Cut(w, "-"); joined && cal.Nearer[strings.ToLower(part)] {
			w = rest // "mid-April", "late-2019"
		}
		r.words[i], r.lower[i] = w, strings.TrimSuffix(strings.ToLower(w), ".")
	}
	return r
}

// word returns word i in lower case, "" outside the text.
func (r *timexReader) word(i int) string {
	if i < 0 || i >= len(r.lower) {
		return ""
	}
	return r.lower[i]
}

// capital reports whether a word begins with a capital letter.
func (r *timexReader) capital(i int) bool {
	return i >= 0 && i < len(r.words) && r.words[i] != "" && r.words[i][0] >= 'A' && r.words[i][0] <= 'Z'
}

// all returns the time expressions of the words in order, the longest first
// where two begin at one word.
func (r *timexReader) all() []timex {
	var out []timex
	for i := 0; i < len(r.words); {
		if t, ok := r.at(i); ok {
			out = append(out, t)
			i = t.end
			continue
		}
		i++
	}
	return out
}

// at reads the expression that begins at word i, with its preposition.
func (r *timexReader) at(i int) (timex, bool) {
	core, prep := i, ""
	if p, n := r.preposition(i); n > 0 {
		prep, core = p, i+n
	}
	if t, ok := r.between(i); ok {
		return t, true
	}
	skip := core
	for r.cal.Nearer[r.word(skip)] && skip < core+3 {
		skip++
	}
	if skip > core && r.word(skip) == "on" || r.word(skip) == "in" && skip > core {
		skip++ // "late on Sunday", "earlier in May"
	}
	if r.word(skip) == "the" && !r.cal.Nearer[r.word(skip+1)] {
		if t, ok := r.core(skip+1, prep, true); ok {
			return r.finish(t, i, core, prep), true
		}
	}
	if t, ok := r.core(skip, prep, false); ok {
		return r.finish(t, i, core, prep), true
	}
	return timex{}, false
}

// finish adds to an expression where it begins, and the part of the day behind it: "Monday morning".
func (r *timexReader) finish(t timex, first, core int, prep string) timex {
	t.first, t.core, t.prep = first, core, prep
	if t.part == "" {
		if p := r.cal.Parts[r.word(t.end)]; p != "" && (t.weekday > 0 || t.hasDeictic) {
			t.part, t.end = p, t.end+1
		}
	}
	return t
}

// preposition reads a preposition of time and returns its relation and length.
func (r *timexReader) preposition(i int) (relation string, n int) {
	for n := 4; n >= 1; n-- {
		if i+n > len(r.words) {
			continue
		}
		if rel, ok := r.cal.Prepositions[strings.Join(r.lower[i:i+n], " ")]; ok {
			return rel, n
		}
	}
	return "", 0
}

// core reads an expression without preposition. The says that "the" stands before it.
func (r *timexReader) core(i int, prep string, the bool) (timex, bool) {
	for _, read := range []func(int, string, bool) (timex, bool){
		r.clockTime, r.iso, r.half, r.nthDay, r.dayPart, r.monthDay, r.dayMonth, r.weekdayDate, r.whichUnit, r.lengthOf, r.deicticDay, r.sameDay, r.decadeOf, r.yearAlone, r.seasonOf, r.vagueWord,
	} {
		if t, ok := read(i, prep, the); ok {
			return t, true
		}
	}
	return timex{}, false
}

// number reads a number in digits or words and returns it and its length.
func (r *timexReader) number(i int) (int64, int) {
	w := strings.ReplaceAll(r.word(i), ",", "")
	if n, err := strconv.ParseInt(w, 10, 32); err == nil && n >= 0 {
		return n, 1
	}
	if n, ok := r.cal.Numbers[w]; ok {
		return n, 1
	}
	return 0, 0
}

// ordinalDay reads a day of the month: "18", "18th".
func (r *timexReader) ordinalDay(i int) int {
	w := r.word(i)
	for _, s := range []string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, s)
	}
	if n, err := strconv.Atoi(w); err == nil && n >= 1 && n <= 31 {
		return n
	}
	return 0
}

// yearAt reads a year in four digits.
func (r *timexReader) yearAt(i int) int {
	if i < 0 || i >= len(r.words) || len(r.words[i]) != 4 {
		return 0
	}
	if n, err := strconv.Atoi(r.words[i]); err == nil && n >= 1000 && n <= 2200 {
		return n
	}
	return 0
}

// yearAfter reads a year behind a date, over a comma or "of" or in brackets, and returns
// the index behind it.
func (r *timexReader) yearAfter(i int) (year, end int) {
	j := i
	if y := r.yearAt(j + 1); y > 0 && (r.word(j) == "[" && r.word(j+2) == "]" || r.word(j) == "(" && r.word(j+2) == ")") {
		return y, j + 3
	}
	if w := r.word(j); w == "," || w == "of" || w == "in" {
		j++
	}
	if y := r.yearAt(j); y > 0 {
		return y, j + 1
	}
	return 0, i
}
