package extract

import (
	"fmt"
	"time"
)

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
			y = c.inStory(y, t, pub, towards(t, b))
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
	case nearest, planned:
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
	case t.ofWeek:
		monday := pub.AddDate(0, 0, -(int(pub.Weekday())+6)%7)
		return words, iso(monday.AddDate(0, 0, 7*t.which+(t.weekday+6)%7), 3), ""
	case t.hasWhich && t.which < 0:
		if back == 0 {
			back = 7
		}
		return words, iso(pub.AddDate(0, 0, -back), 3), ""
	case t.hasWhich && t.which > 0, b == forward && back > 0, b == planned && back > 3:
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
		y = c.inStory(y, t, pub, towards(t, b))
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
