package ingest

import (
	"path"
	"regexp"
	"strings"
	"time"

	"wiregraph/graph"
)

// A layout is a way to write a date, and the precision that it carries.
type layout struct{ in, out string }

// The layouts of a publication date: ISO 8601 at any precision, then the ways
// of mail headers and of newspapers.
func layouts() []layout {
	const day = "2006-01-02"
	return []layout{
		{"2006", "2006"},
		{"2006-01", "2006-01"},
		{"2006-1-2", day},
		{"20060102", day},
		{"2006/1/2", day},
		{"2006-01-02T15:04", "2006-01-02T15:04"},
		{"2006-01-02 15:04", "2006-01-02T15:04"},
		{"2006-01-02T15:04:05", "2006-01-02T15:04:05"},
		{"2006-01-02 15:04:05", "2006-01-02T15:04:05"},
		{time.RFC3339, time.RFC3339},
		{"2006-01-02T15:04:05-0700", time.RFC3339},
		{"2006-01-02 15:04:05-07:00", time.RFC3339},
		{"2006-01-02T15:04Z07:00", "2006-01-02T15:04Z07:00"},
		{time.RFC1123, time.RFC3339},
		{time.RFC1123Z, time.RFC3339},
		{"January 2, 2006", day},
		{"January 2 2006", day},
		{"Jan 2, 2006", day},
		{"Jan 2 2006", day},
		{"2 January 2006", day},
		{"2 January, 2006", day},
		{"2 Jan 2006", day},
		{"January 2006", "2006-01"},
	}
}

// ParseDate reads a publication date as people and programs write it and
// returns it in ISO 8601, cut at the precision that was written. A time with
// a zone is given in UTC.
func ParseDate(s string) (string, bool) {
	s = strings.Join(strings.Fields(s), " ")
	for _, form := range []string{s, withoutWeekday(s)} {
		for _, l := range layouts() {
			t, err := time.Parse(l.in, form)
			if err != nil || t.Year() < 1600 {
				continue
			}
			if strings.HasSuffix(l.out, "Z07:00") {
				t = t.UTC()
			}
			return t.Format(l.out), true
		}
	}
	return "", false
}

// withoutWeekday drops the first word of "Friday, October 4, 2019", the dots
// of abbreviated months and the ending of "4th".
func withoutWeekday(s string) string {
	if first, rest, ok := strings.Cut(s, " "); ok {
		for d := range 7 {
			name := time.Weekday(d).String()
			if w := strings.TrimRight(first, ",."); strings.EqualFold(w, name) || strings.EqualFold(w, name[:3]) {
				s = rest
			}
		}
	}
	s = strings.Replace(s, "Sept ", "Sep ", 1)
	s = strings.Replace(s, "Sept. ", "Sep ", 1)
	return ordinal.ReplaceAllString(strings.Replace(s, ". ", " ", 1), "$1")
}

var (
	ordinal    = regexp.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th)\b`)
	datePrefix = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})_`)
)

// datelineLines is how far down a line of its own may give the date.
const datelineLines = 8

// dateline looks for a line that is a date and nothing else near the top of a
// text: "Friday, October 4, 2019". A date without its day is none.
func dateline(text string) string {
	n := 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(strings.ReplaceAll(line, "\u00a0", " "))
		if line == "" {
			continue
		}
		if n++; n > datelineLines {
			break
		}
		if n == 1 || len(line) > 60 || !strings.ContainsAny(line, "0123456789") {
			continue
		}
		if d, ok := ParseDate(line); ok && len(d) >= len("2006-01-02") {
			return d[:len("2006-01-02")]
		}
	}
	return ""
}

// published fills the publication date of an article that has none from its
// text, then from the prefix of its file's name.
func published(a *graph.Article) {
	if a.Published != "" {
		return
	}
	if d := dateline(a.Text); d != "" {
		a.Published, a.DateSource = d, graph.DateFromDateline
		return
	}
	if m := datePrefix.FindStringSubmatch(path.Base(a.File)); m != nil {
		if d, ok := ParseDate(m[1]); ok {
			a.Published, a.DateSource = d, graph.DateFromFilename
		}
	}
}
