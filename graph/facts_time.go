package graph

import (
	"strings"
	"time"
)

// An interval is what is known of when something happened: ISO 8601 dates cut
// at their precision, "" when open. The end is that of a period, else empty.
type interval struct {
	from, to string
	coarse   bool // the beginning is that of a week, season or quarter
	date     int  // the number of the day when it is just that, else 0
}

func newInterval(from, to string) interval {
	i := interval{from: from, to: to, coarse: coarse(from)}
	if to == "" {
		i.date, _ = dayNumber(from)
	}
	return i
}

// claimInterval returns the time of a claim. Times that only bound it (before,
// after, until, since) say nothing about the moment.
func claimInterval(c *Claim) interval {
	if c.Time == nil || c.Time.Value == "" || !isDate(c.Time.Value) {
		return interval{}
	}
	switch c.Time.Relation {
	case "before", "after", "until", "since":
		return interval{}
	}
	if c.Time.ValueEnd != "" && isDate(c.Time.ValueEnd) {
		return newInterval(c.Time.Value, c.Time.ValueEnd)
	}
	if from, to, ok := aroundWeeks(c.Time); ok {
		return newInterval(from, to)
	}
	return newInterval(c.Time.Value, "")
}

// aroundWeeks returns the days that a time counted in weeks may mean: who says "two weeks ago" counts
// no days.
func aroundWeeks(t *Time) (from, to string, ok bool) {
	const half = 4
	weeks, counted := strings.CutSuffix(t.Timex, "W")
	if !counted || !strings.HasPrefix(weeks, "P") {
		return "", "", false
	}
	day, err := time.Parse(time.DateOnly, t.Value)
	if err != nil {
		return "", "", false
	}
	return day.AddDate(0, 0, -half).Format(time.DateOnly), day.AddDate(0, 0, half).Format(time.DateOnly), true
}

// isDate reports whether a value begins with a year: "2024-02", "2024-W07",
// "202" for a decade. Open values ("XXXX-02-18") are no dates.
func isDate(v string) bool {
	if len(v) < 3 {
		return false
	}
	for i := 0; i < 3; i++ {
		if v[i] < '0' || v[i] > '9' {
			return false
		}
	}
	return true
}

func (i interval) unknown() bool { return i.from == "" }

// day reports whether the day is known.
func (i interval) day() bool {
	return i.to == "" && len(i.from) >= 10 && !strings.Contains(i.from, "W")
}

// compatible reports whether both may speak of one moment: one is unknown, one
// is a coarser form of the other, or the periods overlap. Weeks and seasons
// are compared by their year.
func (i interval) compatible(j interval) bool {
	if i.date != 0 && j.date != 0 {
		return i.date == j.date
	}
	if i.unknown() || j.unknown() {
		return true
	}
	a, b := i.from, j.from
	if i.coarse || j.coarse {
		return a[:min(4, len(a), len(b))] == b[:min(4, len(a), len(b))]
	}
	if i.to == "" && j.to == "" {
		return strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
	}
	return !below(i.end(), j.from) && !below(j.end(), i.from)
}

func (i interval) end() string {
	if i.to != "" {
		return i.to
	}
	return i.from
}

// coarse reports whether a value is a week, season or quarter.
func coarse(v string) bool {
	for i := range len(v) {
		if c := v[i]; c == 'W' || c == 'S' || c == 'Q' || c == 'H' {
			return true
		}
	}
	return false
}

// below reports whether a lies wholly before b, at the coarser precision.
func below(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] < b[:n]
}

// refine returns the more precise of two compatible intervals, of two that
// are not compatible the first.
func (i interval) refine(j interval) interval {
	switch {
	case i.unknown():
		return j
	case j.unknown() || !i.compatible(j), i.day() && j.to != "":
		return i
	case len(j.from) > len(i.from), len(j.from) == len(i.from) && (j.from < i.from || i.to != "" && j.to == ""):
		return j
	}
	return i
}

// precision names how exactly a value says when.
func precision(v string) string {
	switch {
	case v == "":
		return ""
	case strings.Contains(v, "W"):
		return "week"
	case coarse(v):
		return "season"
	case len(v) == 3:
		return "decade"
	case len(v) <= 4:
		return "year"
	case len(v) <= 7:
		return "month"
	case len(v) <= 10:
		return "day"
	}
	return "minute"
}
