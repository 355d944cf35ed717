package extract

import (
	"fmt"
	"time"
)

// A clock is what dates are counted from: the publication date, and the date
// that the text spoke of last.
type clock struct {
	published string // ISO 8601 cut at its precision, "" when unknown
	spoken    string // the same form
	told      string // the day or month of a past year that the paragraph spoke of last, "" where it was another date
}

// day parses an ISO date cut at its precision and returns it with the number
// of its parts: 1 a year, 2 a month, 3 a day, 0 none.
func day(s string) (time.Time, int) {
	for _, form := range []struct {
		layout string
		parts  int
	}{{"2006-01-02", 3}, {"2006-01", 2}, {"2006", 1}} {
		if len(s) < len(form.layout) {
			continue
		}
		if d, err := time.Parse(form.layout, s[:len(form.layout)]); err == nil && (len(s) == len(form.layout) || s[len(form.layout)] == 'T' || s[len(form.layout)] == ' ') {
			return d, form.parts
		}
	}
	return time.Time{}, 0
}

// resolve says what an expression means: its timex from the words alone, and
// its value and the end of its period where the clock gives them. The
// bearing is that of the clause.
func (c clock) resolve(t *timex, b bearing) (words, value, end string) {
	pub, known := day(c.published)
	if t.until != nil && t.until.end > 0 && t.half == 0 && t.qtr == 0 {
		from, to := *t, *t.until
		from.until = nil
		if from.year == 0 && to.year != 0 && from.month > 0 {
			from.year = to.year
		}
		w1, v1, _ := c.resolve(&from, b)
		w2, v2, _ := c.resolve(&to, b)
		if from.weekday > 0 && v2 != "" && v2 < v1 { // "from Monday to Friday", told on a Tuesday
			if d, parts := day(v1); parts == 3 {
				v1 = iso(d.AddDate(0, 0, -7), 3)
			}
		}
		return w1 + "/" + w2, v1, v2
	}
	switch {
	case t.vague != "":
		if t.vague == "PRESENT_REF" && known == 3 {
			return t.vague, "", ""
		}
		return t.vague, "", ""
	case t.clock != "" && t.month == 0 && t.weekday == 0 && !t.hasDeictic && t.year == 0:
		return "T" + t.clock, "", ""
	case t.nth != 0 && t.month > 0:
		return c.nth(t, pub, known, b)
	case t.day > 0 && t.month > 0:
		return c.monthDay(t, pub, known, b)
	case t.weekday > 0:
		return c.weekday(t, pub, known, b)
	case t.hasDeictic:
		words = "PRESENT_REF" + dayPart(t)
		switch {
		case t.deictic < 0:
			words = "PREV-DAY" + dayPart(t)
		case t.deictic > 0:
			words = "NEXT-DAY" + dayPart(t)
		}
		if known == 3 {
			value = iso(pub.AddDate(0, 0, t.deictic), 3)
		}
		return words, value, ""
	case t.same:
		return "SAME-" + t.unit + dayPart(t), cut(c.spoken, t.unit), ""
	case t.month > 0:
		return c.month(t, pub, known, b)
	case t.half > 0, t.qtr > 0:
		return c.yearPart(t, pub, known, b)
	case t.decade > 0:
		if t.decade%100 == 0 && t.decade < 2000 { // "the 1800s"
			return fmt.Sprintf("%dXX", t.decade/100), fmt.Sprint(t.decade), fmt.Sprint(t.decade + 99)
		}
		return fmt.Sprintf("%dX", t.decade/10), fmt.Sprint(t.decade), fmt.Sprint(t.decade + 9)
	case t.hasWhich && t.unit != "":
		return c.which(t, pub, known, b)
	case t.unit != "":
		return c.length(t, pub, known, b)
	case t.year > 0:
		y := pad(t.year, 4)
		return y, y, ""
	}
	return "", "", ""
}

// dayPart writes the part of the day and the time as timex do.
func dayPart(t *timex) string {
	switch {
	case t.clock != "":
		return "T" + t.clock
	case t.part != "":
		return "T" + t.part
	}
	return ""
}

// iso writes a date cut at a number of parts.
func iso(d time.Time, parts int) string {
	switch parts {
	case 1:
		return d.Format("2006")
	case 2:
		return d.Format("2006-01")
	}
	return d.Format("2006-01-02")
}

// yearPart places a half or a quarter of a year.
func (c clock) yearPart(t *timex, pub time.Time, known int, b bearing) (words, value, end string) {
	part, months, n := "H", 6, t.half
	if t.qtr > 0 {
		part, months, n = "Q", 3, t.qtr
	}
	first := months*(n-1) + 1
	y := t.year
	switch {
	case y > 0:
		words = pad(y, 4)
	case t.hasWhich:
		words = unitWord(t)
		y = pub.Year() + t.which
	default:
		words = "XXXX"
		y = yearOf(pub, b, func(y int) time.Time { return time.Date(y, time.Month(first), 1, 0, 0, 0, 0, time.UTC) })
	}
	words = fmt.Sprintf("%s-%s%d", words, part, n)
	if t.year == 0 && (known == 0 || !t.hasWhich && known < 2) {
		return words, "", ""
	}
	return words, fmt.Sprintf("%04d-%02d", y, first), fmt.Sprintf("%04d-%02d", y, first+months-1)
}

// unitNames are the units as timex spell them.
var unitNames = map[string]string{"D": "DAY", "W": "WEEK", "WE": "WEEKEND", "M": "MONTH", "Q": "QUARTER", "Y": "YEAR", "DE": "DECADE", "C": "CENTURY"}

// unitWord writes "last year" as PREV-YEAR.
func unitWord(t *timex) string {
	return map[int]string{-1: "PREV-", 0: "THIS-", 1: "NEXT-"}[t.which] + unitNames[t.unit]
}

// which places "last year", "this month", "next week".
func (c clock) which(t *timex, pub time.Time, known int, b bearing) (words, value, end string) {
	words = unitWord(t)
	if t.unit == "D" && t.which == 1 && b == backward { // what was on "the next day" was the day after
		from, parts := day(c.spoken)
		if parts < 3 {
			return words, "", ""
		}
		pub, known = from, parts
	}
	if t.anchor == "spoken" {
		if from, parts := day(c.spoken); parts == 3 || parts > 0 && isRel(t.unit, "Y", "DE", "C") || parts == 2 && t.unit == "M" {
			pub, known = from, parts // "the following year"
		}
	}
	switch {
	case t.unit == "Y" && known >= 1:
		value = pad(pub.Year()+t.which, 4)
	case t.unit == "M" && known >= 2:
		value = iso(time.Date(pub.Year(), pub.Month()+time.Month(t.which), 1, 0, 0, 0, 0, time.UTC), 2)
	case t.unit == "W" && known == 3:
		value = week(pub.AddDate(0, 0, 7*t.which))
	case t.unit == "WE" && known == 3:
		toSaturday := (6 - int(pub.Weekday()) + 7) % 7
		if pub.Weekday() == time.Sunday {
			toSaturday = -1
		}
		if t.which <= 0 && toSaturday > 0 {
			toSaturday -= 7
		}
		value, end = iso(pub.AddDate(0, 0, toSaturday), 3), iso(pub.AddDate(0, 0, toSaturday+1), 3)
	case t.unit == "D" && known == 3:
		value = iso(pub.AddDate(0, 0, t.which), 3)
	case t.unit == "DE" && known >= 1:
		d := pub.Year()/10*10 + 10*t.which
		value, end = pad(d, 4), pad(d+9, 4)
	}
	return words, value, end
}

// length places a length of time: "two days ago", "two days later", "the last
// four years"; "for ten days" has no place.
func (c clock) length(t *timex, pub time.Time, known int, b bearing) (words, value, end string) {
	n := "X"
	if t.length > 0 {
		n = fmt.Sprint(t.length)
	}
	words = "P" + n + t.unit
	if len(t.unit) == 2 && t.unit[0] == 'T' {
		words = "PT" + n + t.unit[1:]
	}
	from, parts := pub, known
	if t.anchor == "spoken" {
		from, parts = day(c.spoken)
	}
	dir := t.dir
	if t.ahead && b != backward { // "will retire in two months"
		from, parts, dir = pub, known, 1
	} else if t.anchor == "" {
		return words, "", ""
	}
	if t.length == 0 || t.length > 1000 || parts == 0 {
		return words, "", ""
	}
	by := int(t.length) * dir
	var there string
	switch {
	case t.unit == "D" && parts == 3:
		there = iso(from.AddDate(0, 0, by), 3)
	case t.unit == "W" && parts == 3:
		there = iso(from.AddDate(0, 0, 7*by), 3)
	case t.unit == "M" && parts >= 2:
		there = iso(time.Date(from.Year(), from.Month()+time.Month(by), 1, 0, 0, 0, 0, time.UTC), 2)
	case t.unit == "Y":
		there = pad(from.Year()+by, 4)
	case t.unit == "DE":
		there = pad(from.Year()+10*by, 4)
	case t.unit == "TH" && parts == 3 && t.length <= 24:
		return words, "", ""
	}
	if there == "" || !t.period() {
		return words, there, ""
	}
	here := iso(from, min(parts, len(there)/3))
	if t.dir < 0 {
		return words, there, here
	}
	return words, here, there
}

// period reports whether a length stands for all the time up to its anchor
// ("the last four years") and not for the far end of it ("four years ago").
func (t *timex) period() bool { return t.anchor == "published" && t.back }
