package extract

import (
	"strings"
)

// whichUnit reads "last year", "this past December", "next month on August 2",
// "last week", "this evening", "last night".
func (r *timexReader) whichUnit(i int, _ string, the bool) (timex, bool) {
	which, ok := r.cal.Which[r.word(i)]
	if !ok {
		return timex{}, false
	}
	j := i + 1
	if w, again := r.cal.Which[r.word(j)]; again { // "this past"
		which = w
		j++
	}
	t := timex{which: which, hasWhich: true}
	if r.cal.Anaphoric[r.word(i)] {
		t.anchor = "spoken"
	}
	if p := r.cal.Parts[r.word(j)]; p != "" && !the {
		return timex{hasDeictic: true, deictic: min(which, 1), part: p, end: j + 1}, true
	}
	if m := r.cal.Months[r.word(j)]; m > 0 && r.capital(j) {
		t.month, t.end = m, j+1
		if d := r.ordinalDay(t.end); d > 0 {
			t.day, t.end = d, t.end+1
		}
		return t, true
	}
	if _, ok := r.cal.Seasons[r.word(j)]; ok {
		return r.season(j, t), true
	}
	u := r.cal.Units[r.word(j)]
	if u == "" || strings.HasSuffix(r.word(j), "s") && r.word(j) != "s" && r.plural(j) {
		return timex{}, false
	}
	t.unit, t.end = u, j+1
	if strings.HasPrefix(u, "T") || r.ends(i, t.end) {
		return timex{}, false
	}
	k := t.end
	if r.word(k) == "on" || r.word(k) == "," {
		k++
	}
	if d, ok := r.monthDay(k, "on", false); ok && d.day > 0 {
		if u == "Y" && d.year == 0 {
			d.which, d.hasWhich, d.unit = t.which, true, u // "last year on May 4"
		}
		return d, true
	}
	return t, true
}

// ends reports whether words for a time tell the end of what "of" joins to them, whenever that was:
// "the | last day | of the trial", but not "convicted | last month | of fraud".
func (r *timexReader) ends(first, end int) bool {
	return r.cal.Ending[r.word(first)] && r.word(end) == "of" && (r.apart == nil || !r.apart(end))
}

// lengthOf reads lengths of time: "two days ago", "three weeks later", "the
// last four years", "ten days", "24 hours".
func (r *timexReader) lengthOf(i int, prep string, the bool) (timex, bool) {
	t := timex{}
	j := i
	back, isBack := r.cal.BeforeLength[r.word(j)]
	if isBack && r.verb != nil && r.verb(j) {
		return timex{}, false // "will | last six weeks"
	}
	if isBack {
		j++
	}
	for r.cal.Nearer[r.word(j)] || r.word(j) == "more" || r.word(j) == "than" || r.word(j) == "over" {
		j++
	}
	n, k := r.number(j)
	switch {
	case k > 0:
		t.length = n
		j += k
		if m, kk := r.number(j); kk > 0 && m >= 10 && n < m { // "two hundred"
			t.length, j = n*m, j+kk
		}
	case r.cal.Uncounted[r.word(j)]:
		j++
		if r.word(j) == "of" || r.word(j) == "dozen" {
			j++
		}
	case !isBack && prep != "during":
		return timex{}, false
	}
	if r.word(j) == "-" {
		j++
	}
	t.unit = r.cal.Units[r.word(j)]
	if t.unit == "" || n == 1 && r.cal.Ordinals[r.word(j)] > 0 { // "for a second term"
		return timex{}, false
	}
	t.end = j + 1
	if isBack && r.ends(i, t.end) {
		return timex{}, false
	}
	if isBack {
		t.anchor, t.dir, t.back = "published", back, true
		return t, true
	}
	if off, ok := r.cal.AfterLength[r.word(t.end)]; ok {
		t.anchor, t.dir, t.end = off.From, off.Direction, t.end+1
		return t, true
	}
	if the && k == 0 {
		return timex{}, false
	}
	t.ahead = r.word(i-1) == "in"
	if r.word(i-1) == "from" || prep != "during" && prep != "in" && prep != "after" && prep != "since" || k > 0 && n == 1 && r.word(j-1) != "one" && prep != "during" {
		return timex{}, false // a length that says when nothing happened
	}
	return t, true
}

// sameDay reads "the same day", "that night".
func (r *timexReader) sameDay(i int, _ string, _ bool) (timex, bool) {
	if !r.cal.Same[r.word(i)] {
		return timex{}, false
	}
	if p := r.cal.Parts[r.word(i+1)]; p != "" {
		return timex{same: true, unit: "D", part: p, end: i + 2}, true
	}
	if u := r.cal.Units[r.word(i+1)]; u == "D" || u == "W" || u == "M" || u == "Y" {
		return timex{same: true, unit: u, end: i + 2}, true
	}
	return timex{}, false
}

// decadeOf reads "the 1960s".
func (r *timexReader) decadeOf(i int, _ string, _ bool) (timex, bool) {
	if m := decadeForm.FindStringSubmatch(r.word(i)); m != nil {
		return timex{decade: atoi(m[1]+m[2]) * 10, end: i + 1}, true
	}
	return timex{}, false
}

// yearAlone reads a year: after a preposition of time, in brackets, or before
// a noun ("a 2021 report").
func (r *timexReader) yearAlone(i int, prep string, the bool) (timex, bool) {
	y := r.yearAt(i)
	if y < 1500 || y > 2100 || r.plural(i+1) {
		return timex{}, false
	}
	if w := r.word(i + 1); w == "%" || w == "percent" || r.zone(i+1) > 0 {
		return timex{}, false
	}
	before := r.word(i - 1)
	ok := prep != "" || before == "(" || before == "of" || before == "year" || the || before == "a" || before == "an" || r.capital(i-1) || before == "'s" || before == "’s"
	if before == "no" || before == "#" || before == "$" || before == "-" {
		return timex{}, false
	}
	return timex{year: y, end: i + 1}, ok
}

// seasonOf reads "summer 2020" and "in the spring"; "last winter" is read
// elsewhere.
func (r *timexReader) seasonOf(i int, prep string, the bool) (timex, bool) {
	if _, ok := r.cal.Seasons[r.word(i)]; !ok {
		return timex{}, false
	}
	y, end := r.yearAfter(i + 1)
	if y == 0 && (prep != "in" || !the || r.word(i+1) == "of") {
		return timex{}, false
	}
	t := r.season(i, timex{year: y})
	t.end = end
	return t, true
}

// season fills in the months of the season at word i.
func (r *timexReader) season(i int, t timex) timex {
	s := r.cal.Seasons[r.word(i)]
	t.month, t.end = s[0], i+1
	t.until = &timex{month: s[1]}
	return t
}

// vagueWord reads "formerly", "recently", "now".
func (r *timexReader) vagueWord(i int, prep string, _ bool) (timex, bool) {
	if r.word(i-1) == "-" {
		return timex{}, false // "Won-soon"
	}
	if r.cal.Prepositions[r.word(i)] != "" {
		if _, ok := r.core(i+1, "on", false); ok {
			return timex{}, false // "shortly before midnight"
		}
	}
	if v := r.cal.Vague[r.word(i)]; v != "" && (prep == "" || prep == "until" && v == "PRESENT_REF") {
		return timex{vague: v, end: i + 1}, true
	}
	return timex{}, false
}

// between reads "between 2016 and 2021" and "from Monday to Friday".
func (r *timexReader) between(i int) (timex, bool) {
	if w := r.word(i); w != "between" && w != "from" {
		return timex{}, false
	}
	a, ok := r.core(i+1, "in", false)
	if !ok {
		return timex{}, false
	}
	if w := r.word(a.end); w != "and" && w != "to" && w != "until" && w != "through" && w != "-" && w != "–" {
		return timex{}, false
	}
	b, ok := r.core(a.end+1, "in", false)
	if d := r.ordinalDay(a.end + 1); !ok && a.month > 0 && a.day > 0 && d > 0 { // "from July 13 to 17"
		b, ok = timex{month: a.month, day: d, year: a.year, end: a.end + 2}, true
		b.year, b.end = r.yearAfter(b.end)
		r.whichYear(&b)
	}
	if !ok {
		return timex{}, false
	}
	if b.hasWhich && b.month > 0 && a.year == 0 {
		a.which, a.hasWhich, a.unit = b.which, true, b.unit
	}
	a.until, a.first, a.core, a.prep = &b, i, i+1, "during"
	a.end = b.end
	return a, true
}
