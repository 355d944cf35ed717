package extract

import (
	"regexp"
	"strconv"
	"strings"
)

// The forms of time expressions. Each reader takes the index of the first
// word after preposition and article, and says whether its form stands there.

var (
	isoForm    = regexp.MustCompile(`^(\d{4})-(\d{2})-(\d{2})$`)
	clockForm  = regexp.MustCompile(`^(\d{1,2})[:.](\d{2})$`)
	hoursForm  = regexp.MustCompile(`^([01]\d|2[0-3])([0-5]\d)$`)
	decadeForm = regexp.MustCompile(`^(1[5-9]|20)(\d)0['’]?s$`)
	rangeForm  = regexp.MustCompile(`^(1[5-9]\d\d|20\d\d)[-–—/](1[5-9]\d\d|20\d\d|\d\d)$`)
)

// iso reads "2019-10-04" and "2016–2021".
func (r *timexReader) iso(i int, _ string, _ bool) (timex, bool) {
	if i < 0 || i >= len(r.words) {
		return timex{}, false
	}
	if m := isoForm.FindStringSubmatch(r.words[i]); m != nil {
		return timex{year: atoi(m[1]), month: atoi(m[2]), day: atoi(m[3]), end: i + 1}, true
	}
	if m := rangeForm.FindStringSubmatch(r.words[i]); m != nil {
		to := atoi(m[2])
		if to < 100 {
			to += atoi(m[1]) / 100 * 100
		}
		if to > atoi(m[1]) {
			return timex{year: atoi(m[1]), until: &timex{year: to, end: i + 1}, end: i + 1}, true
		}
	}
	return timex{}, false
}

// clockTime reads "5 p.m. local time", "8:30 p.m. BST", "1922 UTC", and a date
// behind it.
func (r *timexReader) clockTime(i int, prep string, _ bool) (timex, bool) {
	hour, minute, j := -1, 0, i
	word := r.word(i)
	noon, named := r.cal.Hours[word]
	switch m := clockForm.FindStringSubmatch(word); {
	case m != nil:
		hour, minute, j = atoi(m[1]), atoi(m[2]), i+1
	case hoursForm.MatchString(word) && r.zone(i+1) > 0:
		hour, minute, j = atoi(word[:2]), atoi(word[2:]), i+1
	case named && prep != "":
		hour, j = noon, i+1
	default:
		n, k := r.number(i)
		if k == 0 || n > 23 || r.meridiem(i+k) < 0 || prep == "" && r.capital(i+k) && r.plural(i+k+2) { // "five AM radio stations"
			return timex{}, false
		}
		hour, j = int(n), i+k
	}
	pm := r.meridiem(j)
	if pm < 0 && r.zone(j) == 0 && prep == "" && !named {
		return timex{}, false
	}
	if pm >= 0 {
		hour = hour%12 + 12*pm
		j++
	}
	j += r.zone(j)
	if r.word(j) == "(" { // "(2100 UTC)"
		for k := j + 1; k < j+5; k++ {
			if r.word(k) == ")" {
				j = k + 1
				break
			}
		}
	}
	t := timex{clock: pad(hour, 2) + ":" + pad(minute, 2), end: j}
	if hour > 23 || minute > 59 {
		return timex{}, false
	}
	k := j
	if w := r.word(k); w == "on" || w == "," {
		k++
	}
	if d, ok := r.date(k); ok {
		d.clock = t.clock
		t = d
	}
	return t, true
}

// meridiem returns 0 for a.m., 1 for p.m., -1 for other words.
func (r *timexReader) meridiem(i int) int {
	switch strings.ReplaceAll(r.word(i), ".", "") {
	case "am":
		return 0
	case "pm":
		return 1
	}
	return -1
}

// zone returns the length of the name of a time zone: "UTC", "local time".
func (r *timexReader) zone(i int) int {
	if r.word(i) == "local" && r.word(i+1) == "time" {
		return 2
	}
	if i >= 0 && i < len(r.words) {
		w := r.words[i]
		if len(w) >= 3 && len(w) <= 4 && strings.ToUpper(w) == w && strings.HasSuffix(w, "T") || w == "UTC" {
			return 1
		}
	}
	return 0
}

// date reads any form that gives a day.
func (r *timexReader) date(i int) (timex, bool) {
	for _, read := range []func(int, string, bool) (timex, bool){r.iso, r.monthDay, r.dayMonth, r.weekdayDate, r.deicticDay} {
		if t, ok := read(i, "", false); ok {
			return t, true
		}
	}
	return timex{}, false
}

// monthDay reads "Feb. 18", "February 18th, 2024", "July 2011", "September".
func (r *timexReader) monthDay(i int, prep string, the bool) (timex, bool) {
	m := r.cal.Months[r.word(i)]
	if m == 0 || !r.capital(i) {
		return timex{}, false
	}
	t := timex{month: m, end: i + 1}
	if d := r.ordinalDay(i + 1); d > 0 && r.yearAt(i+1) == 0 {
		t.day, t.end = d, i+2
	} else if r.word(i+1) == "the" && r.ordinalDay(i+2) > 0 {
		t.day, t.end = r.ordinalDay(i+2), i+3
	}
	t.year, t.end = r.yearAfter(t.end)
	if t.day == 0 && t.year == 0 && r.cal.Ambiguous[r.word(i)] && prep == "" {
		return timex{}, false
	}
	r.whichYear(&t)
	return t, true
}

// whichYear reads the year that follows a date: "in May last year", "on May 4 of
// this year".
func (r *timexReader) whichYear(t *timex) {
	i := t.end
	if r.word(i) == "of" {
		i++
	}
	if d, ok := r.cal.Which[r.word(i)]; ok && t.year == 0 && r.cal.Units[r.word(i+1)] == "Y" && !r.plural(i+1) {
		t.which, t.hasWhich, t.unit, t.end = d, true, "Y", i+2
	}
}

// dayMonth reads "18 February 2024" and "the 18th of February".
func (r *timexReader) dayMonth(i int, _ string, _ bool) (timex, bool) {
	d := r.ordinalDay(i)
	if d == 0 {
		return timex{}, false
	}
	j := i + 1
	if r.word(j) == "of" {
		j++
	}
	m := r.cal.Months[r.word(j)]
	if m == 0 || !r.capital(j) {
		return timex{}, false
	}
	t := timex{month: m, day: d, end: j + 1}
	t.year, t.end = r.yearAfter(t.end)
	r.whichYear(&t)
	return t, true
}

// weekdayDate reads "Friday", "last Friday", "Friday, October 4, 2019",
// "Wednesday night", "Sunday's".
func (r *timexReader) weekdayDate(i int, _ string, _ bool) (timex, bool) {
	t := timex{}
	j := i
	if d, ok := r.cal.Which[r.word(j)]; ok {
		t.which, t.hasWhich = d, true
		j++
	}
	d := r.cal.Weekdays[r.word(j)]
	if j > i && r.cal.Anaphoric[r.word(i)] && possessive(r.word(j+1)) {
		return timex{}, false // "following Monday's quake"
	}
	if d == 0 || !r.capital(j) || r.cal.Ambiguous[r.word(j)] && !strings.HasSuffix(r.words[j], ".") {
		return timex{}, false
	}
	t.weekday, t.end = d, j+1
	if p := r.cal.Parts[r.word(t.end)]; p != "" {
		t.part, t.end = p, t.end+1
	}
	if which, end, ok := r.ofWeek(t.end); ok && !t.hasWhich {
		t.which, t.hasWhich, t.ofWeek, t.end = which, true, true, end
		return t, true
	}
	k := t.end
	if r.word(k) == "," || r.word(k) == "the" {
		k++
	}
	for _, read := range []func(int, string, bool) (timex, bool){r.monthDay, r.dayMonth} {
		if date, ok := read(k, "on", false); ok && date.day > 0 {
			date.weekday, date.part, date.coming = t.weekday, t.part, t.hasWhich && t.which > 0
			return date, true
		}
	}
	return t, true
}

// ofWeek reads which week a day behind it is of: "Monday | last week", "Monday | of last week".
func (r *timexReader) ofWeek(i int) (which, end int, ok bool) {
	if r.word(i) == "of" {
		i++
	}
	which, ok = r.cal.Which[r.word(i)]
	return which, i + 2, ok && !r.cal.Anaphoric[r.word(i)] && r.cal.Units[r.word(i+1)] == "W" && !possessive(r.word(i+2))
}

// deicticDay reads "today", "yesterday", "tonight".
func (r *timexReader) deicticDay(i int, _ string, _ bool) (timex, bool) {
	d, ok := r.cal.Deictic[r.word(i)]
	if !ok {
		return timex{}, false
	}
	t := timex{hasDeictic: true, deictic: d, end: i + 1}
	if r.word(i+1) == "at" {
		if c, ok := r.clockTime(i+2, "at", false); ok {
			t.clock, t.end = c.clock, c.end
		}
	}
	return t, true
}

// atoi reads digits that a pattern has matched.
func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// pad writes a number with leading zeros.
func pad(n, width int) string {
	s := strconv.Itoa(n)
	return strings.Repeat("0", max(0, width-len(s))) + s
}
