package graph

import (
	"fmt"
	"time"
)

// weekOf returns the week of a day as claims have it, "2006-W01" (ISO 8601); "" when it is no date.
func weekOf(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	year, week := t.ISOWeek()
	return fmt.Sprintf("%d-W%02d", year, week)
}

// daysBetween returns the days from a to b, a large number when one is no date.
func daysBetween(a, b string) int {
	x, ok := dayNumber(a)
	y, ok2 := dayNumber(b)
	if !ok || !ok2 {
		return 1 << 20
	}
	return y - x
}

// dayNumber numbers the days of "2006-01-02" from some day on. It is asked for
// so often that it reads the digits itself (Hinnant 2014, days_from_civil).
func dayNumber(s string) (int, bool) {
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	n := 0
	for i := range len(s) {
		if i == 4 || i == 7 {
			continue
		}
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	y, m, d := n/10000, n/100%100, n%100
	if m < 1 || m > 12 || d < 1 || d > daysIn(y, m) {
		return 0, false
	}
	if m <= 2 {
		y, m = y-1, m+12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + d, true
}

// daysIn returns how many days a month has.
func daysIn(y, m int) int {
	switch {
	case m == 2 && y%4 == 0 && (y%100 != 0 || y%400 == 0):
		return 29
	case m == 2:
		return 28
	case m == 4, m == 6, m == 9, m == 11:
		return 30
	}
	return 31
}
