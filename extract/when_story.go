package extract

import "time"

// fresh is how long before its publication an article dates its own news by month or day alone, whatever year it
// spoke of before.
const fresh = 90 * 24 * time.Hour

// narrates returns the date that a paragraph goes on from behind an expression: one with its year, or one that
// went on itself from such.
func (c clock) narrates(t *timex, value string) string {
	d, parts := day(value)
	switch {
	case parts == 0:
		return c.told
	case parts < 2 || t.month == 0:
		return ""
	}
	if told, known := day(c.told); t.year == 0 && (known == 0 || d.Before(told) || d.After(told.AddDate(1, 0, 0))) {
		return ""
	}
	return value
}

// inStory returns the year of a past date without one: that in which the paragraph goes on from a date with its
// year ("seized the town on March 3, 2011. The army came back in April"), where the one before the publication is
// not fresh.
func (c clock) inStory(y int, t *timex, pub time.Time, b bearing) int {
	told, parts := day(c.told)
	at := func(y int) time.Time { return time.Date(y, time.Month(t.month), max(t.day, 1), 0, 0, 0, 0, time.UTC) }
	if b != backward || parts < 2 || pub.Sub(at(y)) < fresh {
		return y
	}
	was := told.Year()
	if parts == 2 || t.day == 0 {
		told = time.Date(was, told.Month(), 1, 0, 0, 0, 0, time.UTC)
	}
	if at(was).Before(told) {
		was++
	}
	return min(y, was)
}
