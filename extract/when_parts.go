package extract

// half reads "the first half of this year", "the third quarter of 2019" and
// "in the third quarter".
func (r *timexReader) half(i int, prep string, the bool) (timex, bool) {
	n := r.cal.Ordinals[r.word(i)]
	t := timex{}
	switch w := r.word(i + 1); {
	case n == 0 || n > 4 || r.plural(i+1):
		return timex{}, false
	case w == "half" && n <= 2:
		t.half = n
	case r.cal.Units[w] == "Q":
		t.qtr = n
	default:
		return timex{}, false
	}
	j := i + 2
	if r.word(j) == "of" {
		j++
	}
	if y := r.yearAt(j); y > 0 {
		t.year, t.end = y, j+1
		return t, true
	}
	if y, ok := r.whichUnit(j, "", false); ok && y.unit == "Y" {
		t.which, t.hasWhich, t.unit, t.anchor, t.end = y.which, true, y.unit, y.anchor, y.end
		return t, true
	}
	t.end = i + 2
	return t, t.qtr > 0 && prep == "in" && the && j == t.end
}

// dayPart reads "in the evening" and "on the night of June 21". Without a day
// it is that of the day the text spoke of last.
func (r *timexReader) dayPart(i int, prep string, the bool) (timex, bool) {
	p := r.cal.Parts[r.word(i)]
	if p == "" || !the || prep == "" {
		return timex{}, false
	}
	if r.word(i+1) == "of" {
		d, ok := r.date(i + 2)
		d.part = p
		return d, ok
	}
	return timex{same: true, unit: "D", part: p, end: i + 1}, prep == "in" || prep == "during" || prep == "before" || prep == "until"
}

// possessive reports whether a word is the ending of a possessive.
func possessive(w string) bool { return w == "'s" || w == "’s" }
