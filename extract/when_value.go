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
	if t.until != nil && t.until.end > 0 && t.half == 0 {
		from, to := *t, *t.until
		from.until = nil
		if from.year == 0 && to.year != 0 && from.month > 0 {
			from.year = to.year
		}
		w1, v1, _ := c.resolve(&from, b)
		w2, v2, _ := c.resolve(&to, b)
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
	case t.half > 0:
		return c.halfYear(t, pub, known)
	case t.decade > 0:
		return fmt.Sprintf("%dX", t.decade/10), fmt.Sprint(t.decade), fmt.Sprint(t.decade + 9)
	case t.hasWhich && t.unit != "":
		return c.which(t, pub, known)
	case t.unit != "":
		return c.length(t, pub, known)
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

// week writes the ISO week of a day.
func week(d time.Time) string {
	y, w := d.ISOWeek()
	return fmt.Sprintf("%04d-W%02d", y, w)
}

// cut shortens a date to a unit.
func cut(s, unit string) string {
	d, parts := day(s)
	switch {
	case parts == 0:
		return ""
	case unit == "Y":
		return iso(d, 1)
	case unit == "M" && parts >= 2:
		return iso(d, 2)
	case unit == "W" && parts == 3:
		return week(d)
	case unit == "D" && parts == 3:
		return iso(d, 3)
	}
	return ""
}

// monthDay places a day of a month: the last one before the publication, or
// the next one in a clause that looks ahead.
func (c clock) monthDay(t *timex, pub time.Time, known int, b bearing) (words, value, end string) {
	words = fmt.Sprintf("XXXX-%02d-%02d", t.month, t.day) + dayPart(t)
	y := t.year
	if y > 0 {
		words = pad(y, 4) + words[4:]
	} else if known >= 1 {
		y = pub.Year() + t.which
		if !t.hasWhich && known == 3 {
			y = yearOf(pub, towards(t, b), func(y int) time.Time { return time.Date(y, time.Month(t.month), t.day, 0, 0, 0, 0, time.UTC) })
		}
	}
	if y == 0 {
		return words, "", ""
	}
	d := time.Date(y, time.Month(t.month), t.day, 0, 0, 0, 0, time.UTC)
	if int(d.Month()) != t.month {
		return words, "", "" // "February 30"
	}
	return words, iso(d, 3), ""
}

// grace is how many days after its publication an article may date what it
// tells in the past tense: papers are dated and pages are cached.
const grace = 1

// yearOf returns the year in which a date that repeats every year falls: the
// last before the publication, the next, or whichever is nearer.
func yearOf(pub time.Time, b bearing, in func(year int) time.Time) int {
	y := pub.Year()
	switch b {
	case forward:
		if in(y).Before(pub) {
			return y + 1
		}
		return y
	case nearest:
		const half = 183 * 24 * time.Hour
		switch off := in(y).Sub(pub); {
		case off > half:
			return y - 1
		case off < -half:
			return y + 1
		}
		return y
	}
	if in(y).After(pub.AddDate(0, 0, grace)) {
		return y - 1
	}
	return y
}

// weekday places a day of the week.
func (c clock) weekday(t *timex, pub time.Time, known int, b bearing) (words, value, end string) {
	words = fmt.Sprintf("XXXX-WXX-%d", t.weekday) + dayPart(t)
	if t.hasWhich && t.which != 0 {
		words = map[int]string{-1: "PREV", 1: "NEXT"}[t.which] + words[4:]
	}
	if known < 3 {
		return words, "", ""
	}
	back := (int(pub.Weekday()) + 7 - t.weekday%7) % 7 // days since the last such day
	switch {
	case t.hasWhich && t.which < 0:
		if back == 0 {
			back = 7
		}
		return words, iso(pub.AddDate(0, 0, -back), 3), ""
	case t.hasWhich && t.which > 0, b == forward && back > 0:
		return words, iso(pub.AddDate(0, 0, 7-back), 3), ""
	}
	return words, iso(pub.AddDate(0, 0, -back), 3), ""
}

// month places a month, or a season that begins with it.
func (c clock) month(t *timex, pub time.Time, known int, b bearing) (words, value, end string) {
	words = fmt.Sprintf("XXXX-%02d", t.month)
	y := t.year
	switch {
	case y > 0:
		words = pad(y, 4) + words[4:]
	case known == 0:
		return words, "", ""
	case t.hasWhich && t.unit == "Y": // "in May last year"
		y = pub.Year() + t.which
	default:
		if known < 2 {
			return words, "", ""
		}
		first := time.Date(pub.Year(), pub.Month(), 1, 0, 0, 0, 0, time.UTC)
		y = yearOf(first, towards(t, b), func(y int) time.Time { return time.Date(y, time.Month(t.month), 1, 0, 0, 0, 0, time.UTC) })
		if t.hasWhich && t.which < 0 && y == pub.Year() && t.month == int(pub.Month()) {
			y--
		}
	}
	value = fmt.Sprintf("%04d-%02d", y, t.month)
	if t.until != nil && t.until.month > 0 {
		if t.until.month < t.month {
			y++
		}
		end = fmt.Sprintf("%04d-%02d", y, t.until.month)
	}
	return words, value, end
}

// towards is the bearing of an expression that says itself which one it means.
func towards(t *timex, b bearing) bearing {
	if t.coming || t.hasWhich && t.which > 0 {
		return forward
	}
	if t.hasWhich && t.which < 0 {
		return backward
	}
	return b
}

// halfYear places half a year.
func (c clock) halfYear(t *timex, pub time.Time, known int) (words, value, end string) {
	y := t.year
	words = fmt.Sprintf("%s-H%d", orElse(pad(y, 4), "XXXX"), t.half)
	if y == 0 {
		words = fmt.Sprintf("%s-H%d", unitWord(t), t.half)
		if known == 0 {
			return words, "", ""
		}
		y = pub.Year() + t.which
	}
	return words, fmt.Sprintf("%04d-%02d", y, 6*t.half-5), fmt.Sprintf("%04d-%02d", y, 6*t.half)
}

// unitNames are the units as timex spell them.
var unitNames = map[string]string{"D": "DAY", "W": "WEEK", "WE": "WEEKEND", "M": "MONTH", "Q": "QUARTER", "Y": "YEAR", "DE": "DECADE", "C": "CENTURY"}

// unitWord writes "last year" as PREV-YEAR.
func unitWord(t *timex) string {
	return map[int]string{-1: "PREV-", 0: "THIS-", 1: "NEXT-"}[t.which] + unitNames[t.unit]
}

// which places "last year", "this month", "next week".
func (c clock) which(t *timex, pub time.Time, known int) (words, value, end string) {
	words = unitWord(t)
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
func (c clock) length(t *timex, pub time.Time, known int) (words, value, end string) {
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
	if t.anchor == "" || t.length == 0 || t.length > 1000 || parts == 0 {
		return words, "", ""
	}
	by := int(t.length) * t.dir
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
