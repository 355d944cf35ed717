package lexicon

import (
	_ "embed"
	"errors"
	"fmt"
	"strings"
)

//go:embed calendar.yaml
var calendarYAML []byte

// A Calendar is the words of dates, times and numbers, in lower case and
// without the full stop of an abbreviation.
type Calendar struct {
	Months       map[string]int    // "september", "sept" -> 9
	Weekdays     map[string]int    // "monday" -> 1 … "sunday" -> 7
	Ambiguous    map[string]bool   // months, days and seasons that are other words too
	Units        map[string]string // "week" -> "W"; hours, minutes and seconds TH, TM, TS
	Seasons      map[string][2]int // first and last month
	Parts        map[string]string // "evening" -> "EV"
	Hours        map[string]int    // "noon" -> 12
	Deictic      map[string]int    // "yesterday" -> -1
	Which        map[string]int    // "last" -> -1, "this" -> 0, "next" -> 1
	Anaphoric    map[string]bool   // "following": counted from the date that the text spoke of last
	Nearer       map[string]bool   // "early", "late": leave the value as it is
	AfterLength  map[string]Offset // "ago", "later"
	BeforeLength map[string]int    // "past" -> -1, "next" -> 1
	Vague        map[string]string // "formerly" -> "PAST_REF"
	Former       map[string]bool   // "former", "ex"
	Simultaneous map[string]bool   // "when": begins what happened at the same time
	Grounds      map[string]bool   // prepositions of what had happened, over which something is done: "over the fire in March"
	DatesOnly    map[string]bool   // of the prepositions, those that tie to no event: "by"
	Ending       map[string]bool   // "last": with "of" the end of something, whenever that was
	Than         map[string]bool   // "than": before a time that something is measured against
	Against      map[string]bool   // "from": so before one that lies back, "from a year earlier"
	Same         map[string]bool   // "same", "that": the time spoken of last
	Prepositions map[string]string // "prior to" -> "before"
	Sets         map[string]bool   // "schedule": says when something is to be
	SetsWith     map[string]bool   // "for": the prepositions behind these
	Shifts       map[string]bool   // "postpone": says from when to when something is put
	Due          map[string]bool   // "due": says so with any preposition
	Numbers      map[string]int64  // "twenty" -> 20
	Uncounted    map[string]bool   // "several": a number that is not said
	Ordinals     map[string]int    // "second" -> 2

	Examples []TimeExample // with their counter-examples
}

// An Offset says from where, and in which direction, a length of time counts.
type Offset struct {
	From      string `yaml:"from"`      // "published", or "spoken": the date the text spoke of last
	Direction int    `yaml:"direction"` // -1: back, 1: forward
}

// calendarFile is the form of calendar.yaml.
type calendarFile struct {
	Version      int                 `yaml:"version"`
	Months       map[int][]listed    `yaml:"months"`
	Ambiguous    []listed            `yaml:"ambiguous"`
	Weekdays     map[int][]listed    `yaml:"weekdays"`
	Units        map[string][]listed `yaml:"units"`
	Seasons      map[string][2]int   `yaml:"seasons"`
	Parts        map[string][]listed `yaml:"parts"`
	Hours        map[string]int      `yaml:"hours"`
	Deictic      map[string]int      `yaml:"deictic"`
	Which        map[string][]listed `yaml:"which"`
	Anaphoric    []listed            `yaml:"anaphoric"`
	Nearer       []listed            `yaml:"nearer"`
	AfterLength  map[string]Offset   `yaml:"after_length"`
	BeforeLength map[int][]listed    `yaml:"before_length"`
	Vague        map[string][]listed `yaml:"vague"`
	Former       []listed            `yaml:"former"`
	Simultaneous []listed            `yaml:"simultaneous"`
	Same         []listed            `yaml:"same"`
	Ending       []listed            `yaml:"ending"`
	Than         []listed            `yaml:"than"`
	Against      []listed            `yaml:"against"`
	DatesOnly    []listed            `yaml:"dates_only"`
	Grounds      []listed            `yaml:"grounds"`
	Prepositions map[string][]listed `yaml:"prepositions"`
	Sets         []listed            `yaml:"sets"`
	SetsWith     []listed            `yaml:"sets_with"`
	Shifts       []listed            `yaml:"shifts"`
	Due          []listed            `yaml:"due"`
	Numbers      map[string]int64    `yaml:"numbers"`
	Uncounted    []listed            `yaml:"uncounted"`
	Ordinals     map[string]int      `yaml:"ordinals"`

	Examples        []listed `yaml:"examples"`
	CounterExamples []listed `yaml:"counter_examples"`
}

// direction spells out which one "last", "this" and "next" stand for.
var direction = map[string]int{"last": -1, "this": 0, "next": 1}

// loadCalendar reads the words of dates and times.
func loadCalendar(file string, data []byte) (*Calendar, error) {
	var f calendarFile
	if err := decodeStrict(file, data, &f); err != nil {
		return nil, err
	}
	c := &Calendar{Seasons: f.Seasons, Hours: f.Hours, Deictic: f.Deictic, AfterLength: f.AfterLength, Numbers: f.Numbers, Ordinals: f.Ordinals, Which: map[string]int{}}
	for name, words := range f.Which {
		d, ok := direction[name]
		if !ok {
			return nil, fmt.Errorf("load %s: which has no %q; it knows last, this and next", file, name)
		}
		for _, w := range words {
			c.Which[w.Word] = d
		}
	}
	errs := make([]error, 7)
	c.Months, errs[0] = invert(file, f.Months)
	c.Weekdays, errs[1] = invert(file, f.Weekdays)
	c.Units, errs[2] = invert(file, f.Units)
	c.Parts, errs[3] = invert(file, f.Parts)
	c.Vague, errs[4] = invert(file, f.Vague)
	c.Prepositions, errs[5] = invert(file, f.Prepositions)
	c.BeforeLength, errs[6] = invert(file, f.BeforeLength)
	for _, l := range []wordList{
		{&c.Nearer, f.Nearer}, {&c.Former, f.Former}, {&c.Same, f.Same}, {&c.Ambiguous, f.Ambiguous}, {&c.Uncounted, f.Uncounted},
		{&c.Simultaneous, f.Simultaneous}, {&c.Anaphoric, f.Anaphoric}, {&c.Ending, f.Ending}, {&c.Than, f.Than}, {&c.Against, f.Against}, {&c.DatesOnly, f.DatesOnly}, {&c.Grounds, f.Grounds},
		{&c.Sets, f.Sets}, {&c.SetsWith, f.SetsWith}, {&c.Due, f.Due}, {&c.Shifts, f.Shifts},
	} {
		errs = append(errs, sets(file, []wordList{l}))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	for m := range f.Months {
		if m < 1 || m > 12 {
			return nil, fmt.Errorf("load %s: month %d does not exist", file, m)
		}
	}
	for d := range f.Weekdays {
		if d < 1 || d > 7 {
			return nil, fmt.Errorf("load %s: weekday %d does not exist", file, d)
		}
	}
	if len(f.Examples) == 0 || len(f.CounterExamples) == 0 {
		return nil, fmt.Errorf("load %s: it wants examples and counter_examples", file)
	}
	for _, e := range f.Examples {
		text, means, ok := strings.Cut(e.Word, "=>")
		if !ok {
			return nil, fmt.Errorf("load %s:%d: an example reads: words => time", file, e.Line)
		}
		c.Examples = append(c.Examples, TimeExample{strings.TrimSpace(text), strings.TrimSpace(means), e.Line})
	}
	for _, e := range f.CounterExamples {
		c.Examples = append(c.Examples, TimeExample{Text: e.Word, Line: e.Line})
	}
	return c, nil
}
