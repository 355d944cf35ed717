package extract

import (
	"fmt"
	"time"
)

// nthDay reads the day of a week that is counted within a month: "the third Saturday in May", "the last Friday
// of June 2019".
func (r *timexReader) nthDay(i int, _ string, the bool) (timex, bool) {
	n := r.cal.Ordinals[r.word(i)]
	if which, ok := r.cal.Which[r.word(i)]; ok && which < 0 && the {
		n = lastOfMonth
	}
	d := r.cal.Weekdays[r.word(i+1)]
	if n == 0 || n > 5 || d == 0 || !r.capital(i+1) || r.word(i+2) != "in" && r.word(i+2) != "of" {
		return timex{}, false
	}
	t, ok := r.monthDay(i+3, "in", false)
	if !ok || t.day > 0 {
		return timex{}, false
	}
	t.weekday, t.nth = d, n
	return t, true
}

// lastOfMonth counts a day of the week from the end of its month.
const lastOfMonth = -1

// nth places a day of the week that is counted within a month.
func (c clock) nth(t *timex, pub time.Time, known int, b bearing) (words, value, end string) {
	words, value, _ = c.month(t, pub, known, b)
	words += fmt.Sprintf("-WXX-%d", t.weekday)
	first, parts := day(value)
	if parts != 2 {
		return words, "", ""
	}
	d := first.AddDate(0, 0, (t.weekday%7+7-int(first.Weekday()))%7)
	for n := 1; (n < t.nth || t.nth == lastOfMonth) && d.AddDate(0, 0, 7).Month() == first.Month(); n++ {
		d = d.AddDate(0, 0, 7)
	}
	return words, iso(d, 3), ""
}
