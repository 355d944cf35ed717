package extract

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"wiregraph/extract/lexicon"
	"wiregraph/graph/ontology"
)

var testWords = regexp.MustCompile(`[ap]\.m\.|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|[’']s\b|\d+(?:[-:–,]\d+)*(?:st|nd|rd|th|s)?|[\pL]+|\S`)

// testCalendar returns the embedded words of time.
func testCalendar(t testing.TB) *lexicon.Calendar {
	t.Helper()
	o, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	l, err := lexicon.Load(o)
	if err != nil {
		t.Fatal(err)
	}
	return l.Cues.Calendar
}

// TestTimes reads expressions off sentences. Tuesday 20 February 2024 is the
// day of publication; "ahead" begins a sentence that speaks of what is to
// come; the text spoke of Friday the 16th last.
func TestTimes(t *testing.T) {
	cal := testCalendar(t)
	for _, tt := range []struct{ text, want string }{
		{"They met on Sunday in Paris", "on Sunday: XXXX-WXX-7 = 2024-02-18, on"},
		{"They met Tuesday", "Tuesday: XXXX-WXX-2 = 2024-02-20, on"},
		{"They met last Tuesday", "last Tuesday: PREV-WXX-2 = 2024-02-13, on"},
		{"They met on Wednesday night", "on Wednesday night: XXXX-WXX-3TNI = 2024-02-14, on"},
		{"ahead They meet on Wednesday", "on Wednesday: XXXX-WXX-3 = 2024-02-21, on"},
		{"ahead They meet next Wednesday , February 28", "next Wednesday , February 28: XXXX-02-28 = 2024-02-28, on"},
		{"Late on Sunday they met", "Late on Sunday: XXXX-WXX-7 = 2024-02-18, on"},
		{"Sunday 's signing", "Sunday: XXXX-WXX-7 = 2024-02-18, on"},
		{"It came on Feb. 18 by train", "on Feb. 18: XXXX-02-18 = 2024-02-18, on"},
		{"It came on December 4", "on December 4: XXXX-12-04 = 2023-12-04, on"},
		{"ahead It comes on March 3", "on March 3: XXXX-03-03 = 2024-03-03, on"},
		{"It came on Friday , October 4 , 2019", "on Friday , October 4 , 2019: 2019-10-04 = 2019-10-04, on"},
		{"It came on 4 October 2019", "on 4 October 2019: 2019-10-04 = 2019-10-04, on"},
		{"It came on the 4th of October", "on the 4th of October: XXXX-10-04 = 2023-10-04, on"},
		{"It came on 2019-10-04", "on 2019-10-04: 2019-10-04 = 2019-10-04, on"},
		{"It came on February 30", "on February 30: XXXX-02-30, on"},
		{"They met in September", "in September: XXXX-09 = 2023-09, in"},
		{"They met in January", "in January: XXXX-01 = 2024-01, in"},
		{"They met in July 2011", "in July 2011: 2011-07 = 2011-07, in"},
		{"They met in May last year", "in May last year: XXXX-05 = 2023-05, in"},
		{"They may march on", ""},
		{"It has held since 2006", "since 2006: 2006 = 2006, since"},
		{"A 2021 report", "2021: 2021 = 2021, in"},
		{"It cost 2000 dollars", ""},
		{"between 2016 and 2021 it fell", "between 2016 and 2021: 2016/2021 = 2016..2021, during"},
		{"the 2016–2021 plan", "the 2016–2021: 2016/2021 = 2016..2021, during"},
		{"in the 1960s it began", "in the 1960s: 196X = 1960..1969, in"},
		{"He came last year", "last year: PREV-YEAR = 2023, in"},
		{"He came earlier this month", "earlier this month: THIS-MONTH = 2024-02, in"},
		{"He came last week", "last week: PREV-WEEK = 2024-W07, in"},
		{"He came last night", "last night: PREV-DAYTNI = 2024-02-19, on"},
		{"He came yesterday", "yesterday: PREV-DAY = 2024-02-19, on"},
		{"He came early today", "early today: PRESENT_REF = 2024-02-20, on"},
		{"ahead He comes tomorrow", "tomorrow: NEXT-DAY = 2024-02-21, on"},
		{"He came three days ago", "three days ago: P3D = 2024-02-17, in"},
		{"He came two years ago", "two years ago: P2Y = 2022, in"},
		{"He came two days earlier", "two days earlier: P2D = 2024-02-14, in"},
		{"He left three days later", "three days later: P3D = 2024-02-19, in"},
		{"over the last four years it grew", "over the last four years: P4Y = 2020..2024, during"},
		{"for ten days it rained", "for ten days: P10D, during"},
		{"for over 65 years it ran", "for over 65 years: P65Y, during"},
		{"for several weeks it rained", "for several weeks: PXW, during"},
		{"He died the same day", "the same day: SAME-D = 2024-02-16, on"},
		{"in the first half of this year it rose", "in the first half of this year: THIS-YEAR-H1 = 2024-01..2024-06, in"},
		{"It opened in summer 2020", "in summer 2020: 2020-06 = 2020-06..2020-08, in"},
		{"It opened last winter", "last winter: XXXX-12 = 2023-12..2024-02, during"},
		{"He was formerly rich", "formerly: PAST_REF, before"},
		{"at 5 p.m. local time ( 2100 UTC ) on Friday", "at 5 p.m. local time ( 2100 UTC ) on Friday: XXXX-WXX-5T17:00 = 2024-02-16, on"},
		{"by late August it ended", "by late August: XXXX-08 = 2023-08, before"},
		{"until next Wednesday", "until next Wednesday: NEXT-WXX-3 = 2024-02-21, until"},
	} {
		t.Run(tt.text, func(t *testing.T) {
			text, ahead := strings.CutPrefix(tt.text, "ahead ")
			words := testWords.FindAllString(text, -1)
			plural := func(i int) bool {
				return i >= 0 && i < len(words) && strings.HasSuffix(words[i], "s") && len(words[i]) > 2
			}
			b := backward
			if ahead {
				b = forward
			}
			c := clock{published: "2024-02-20", spoken: "2024-02-16"}
			var got []string
			for _, x := range newTimexReader(cal, words, plural).all() {
				timex, value, end := c.resolve(&x, b)
				s := strings.Join(words[x.first:x.end], " ") + ": " + timex
				if value != "" {
					s += " = " + value
				}
				if end != "" {
					s += ".." + end
				}
				got = append(got, fmt.Sprintf("%s, %s", s, x.relation()))
			}
			if g := strings.Join(got, "; "); g != tt.want {
				t.Errorf("\n got %s\nwant %s", g, tt.want)
			}
		})
	}
}

// TestTimesWithoutDate checks that without a publication date the words alone
// are kept.
func TestTimesWithoutDate(t *testing.T) {
	cal := testCalendar(t)
	for _, tt := range []struct{ text, want string }{
		{"on Sunday", "XXXX-WXX-7 "},
		{"on February 18", "XXXX-02-18 "},
		{"last year", "PREV-YEAR "},
		{"two days ago", "P2D "},
		{"in 2006", "2006 2006"},
		{"on October 4, 2019", "2019-10-04 2019-10-04"},
	} {
		words := testWords.FindAllString(tt.text, -1)
		xs := newTimexReader(cal, words, func(int) bool { return false }).all()
		if len(xs) != 1 {
			t.Errorf("%s: %d expressions", tt.text, len(xs))
			continue
		}
		timex, value, _ := clock{}.resolve(&xs[0], backward)
		if got := timex + " " + value; got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.text, got, tt.want)
		}
	}
}
