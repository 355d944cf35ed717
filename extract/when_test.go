package extract

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"wiregraph/extract/lexicon"
	"wiregraph/graph"
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
	for _, tt := range cal.Examples {
		t.Run(tt.Text, func(t *testing.T) {
			text, ahead := strings.CutPrefix(tt.Text, "ahead ")
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
			if g := strings.Join(got, "; "); g != tt.Means {
				t.Errorf("calendar.yaml:%d:\n got %s\nwant %s", tt.Line, g, tt.Means)
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
		{"on October 4 [2019]", "2019-10-04 2019-10-04"},
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

// reader returns what reads the claims of an article of 20 February 2024 whose body is a text.
func reader(t *testing.T) func(text string) []graph.Claim {
	t.Helper()
	x, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return func(text string) []graph.Claim {
		return x.Extract(graph.Article{ID: "sha256:dated", Text: "News of the day\n\n" + text, Language: "en", Published: "2024-02-20"})
	}
}

// TestNamesDateNothing reads days that are words of longer names, which date nothing, and
// one that stands behind a name.
func TestNamesDateNothing(t *testing.T) {
	read := reader(t)
	for text, want := range map[string]string{
		"The debate was led by USA Today Washington Bureau Chief Jane Roe.": "",
		"Monday Night Football was cancelled.":                              "",
		"Norland Friday expelled two envoys.":                               "Friday",
		"Jane May lost. The king rejected the bill after May resigned.":     "",
		"Jane May lost. The king rejected May's bill.":                      "",
	} {
		got := ""
		for _, c := range read(text) {
			if c.Time != nil {
				got = c.Time.Text
			}
		}
		if got != want {
			t.Errorf("%q is dated %q, want %q", text, got, want)
		}
	}
}

// TestNothingPastIsYetToCome leaves open when something was that cannot have been after its
// telling: "the next day" of a story is not that of its publication.
func TestNothingPastIsYetToCome(t *testing.T) {
	checkDated(t, "LEGISLATE", map[string]string{
		"The next day, the council approved the budget.":                              "",
		"The council will approve the budget the next day.":                           "2024-02-21",
		"The council approved the budget on the previous day.":                        "2024-02-19",
		"The mayor fell ill on Friday. The council approved the budget the next day.": "2024-02-17",
	})
}

// TestScheduled takes a weekday with the simple present of running text for one to come.
func TestScheduled(t *testing.T) {
	checkDated(t, "LEGISLATE", map[string]string{
		"Norland waits for its budget\n\nThe council approves the budget on Friday.": "2024-02-23",
	})
}

// TestHappenings dates an event by the verb that says of it only that it happened, and by its tense.
func TestHappenings(t *testing.T) {
	checkDated(t, "ACCIDENT", map[string]string{
		"A fire broke out on Friday in a hotel.":          "2024-02-16",
		"An explosion occurred at a factory in May.":      "2023-05",
		"An explosion will occur at the factory in June.": "2024-06",
	})
}

// TestLengthsTo takes the end of a length for past where what is told is.
func TestLengthsTo(t *testing.T) {
	checkDated(t, "CHANGE_VALUE", map[string]string{
		"Profit rose 10% in the three months to June.": "2023-06",
	})
}

// checkDated checks when a text says that what a type tells was, for every claim of the type.
func checkDated(t *testing.T, typ string, cases map[string]string) {
	t.Helper()
	read := reader(t)
	for text, want := range cases {
		found := false
		for _, c := range read(text) {
			if c.Type != typ {
				continue
			}
			if found = true; c.Time == nil || c.Time.Value != want {
				t.Errorf("%q is dated %+v, want %q", text, c.Time, want)
			}
		}
		if !found {
			t.Errorf("%q has no claim %s", text, typ)
		}
	}
}

// TestTenseAbove dates what a participle tells by the tense of the verb above it.
func TestTenseAbove(t *testing.T) {
	checkDated(t, "VISIT", map[string]string{
		"Jane Roe was in Norland for five months, visiting Suland in May.": "2023-05",
		"Jane Roe will be in Norland, visiting Suland in May.":             "2024-05",
		"The guards had begun taking care by visiting Suland in May.":      "2023-05",
	})
}

// TestOfficesOfOneTime gives the time behind two offices to both.
func TestOfficesOfOneTime(t *testing.T) {
	read := reader(t)
	dated := 0
	for _, c := range read("Jane Roe was chairman and director of Norvik from 2000 to 2010.") {
		if c.Type == "HOLDS_ROLE" && c.Time != nil && c.Time.Value == "2000" {
			dated++
		}
	}
	if dated != 2 {
		t.Errorf("%d offices are dated, want 2", dated)
	}
}

// TestTimesOfClauses dates what a clause right behind a time tells by it, though what is told
// before it was since then or until then, and what a clause tells of what its sentence goes by.
func TestTimesOfClauses(t *testing.T) {
	read := reader(t)
	for _, tt := range []struct{ text, typ, want string }{
		{"The figures are an improvement from 2008, when the chief was arrested.", "ARREST", "in 2008"},
		{"The mayor ruled until 2008, when he was arrested.", "ARREST", "in 2008"},
		{"According to a report published in 2017 by the council, the tower is old.", "PUBLISH", "in 2017"},
		{"Jane Roe became the presumptive nominee of the party in 2008.", "HOLDS_ROLE", "in 2008"},
		{"In 2008, an attack by rebels on the town killed nine people.", "ATTACK", "in 2008"},
		{"An attack by rebels in 2008 killed nine people.", "KILL", "in 2008"},
		{"Nine people were killed in 2008 in an attack by rebels.", "ATTACK", "in 2008"},
		{"An attack by rebels has killed nine people since 2008.", "ATTACK", ""},
		{"The summit between Norland and Suland, held in 2008, failed.", "MEET", "in 2008"},
		{"The mayor resigned on Monday after being accused of fraud in May.", "ACCUSE", "in 2023-05"},
	} {
		got := ""
		for _, c := range read(tt.text) {
			if c.Type == tt.typ && c.Time != nil {
				got = c.Time.Relation + " " + c.Time.Value
			}
		}
		if got != tt.want {
			t.Errorf("%q: %s is dated %q, want %q", tt.text, tt.typ, got, tt.want)
		}
	}
}

// TestComparedTimes dates nothing by the time in which something is the most of its kind, and
// whom somebody appears before is no time.
func TestComparedTimes(t *testing.T) {
	read := reader(t)
	for _, tt := range []struct{ text, typ, want string }{
		{"The storm was the worst to hit the coast since 1997, when nine people died.", "DISASTER", ""},
		{"The storm was the worst to hit the coast since 1997, when nine people died.", "DIE", "1997"},
		{"The storm has hit the coast since 1997.", "DISASTER", "1997"},
		{"The storm has killed at least nine people since 1997.", "KILL", "1997"},
		{"The bill, the third on forests since the party was founded in 2011, was rejected.", "REJECT", ""},
		{"The bill, the third on forests since the party was founded in 2011, was rejected.", "FOUND", "2011"},
		{"The storm hit the coast, the worst since the great flood in 1953.", "DISASTER", ""},
		{"Police arrested a man over the attack on a mosque in March 2016.", "ATTACK", "2016-03"},
		{"Police arrested a man over the attack on a mosque in March 2016.", "ARREST", ""},
		{"A man was jailed on Monday for the murder of a guard in 2015.", "KILL", "2015"},
		{"Police arrested a man over the attack on a mosque on Monday.", "ARREST", "2024-02-19"},
		{"Jane Roe appeared before a judge on Monday.", "HEARING", "2024-02-19"},
		{"The mayor waits until the hearing on March 5. The mayor resigned on Friday.", "RESIGN", "2024-02-16"},
	} {
		found := false
		for _, c := range read(tt.text) {
			if c.Type != tt.typ {
				continue
			}
			value := ""
			if c.Time != nil {
				value = c.Time.Value
			}
			if found = true; value != tt.want {
				t.Errorf("%q: %s is dated %q, want %q", tt.text, tt.typ, value, tt.want)
			}
		}
		if !found {
			t.Errorf("%q has no %s", tt.text, tt.typ)
		}
	}
}
