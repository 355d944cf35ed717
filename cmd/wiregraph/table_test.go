package main

import (
	"bytes"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"wiregraph/graph"
)

// A table is no wider than it may be, unless no word can give way any more.
func TestFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		columns := rapid.IntRange(1, 9).Draw(t, "columns")
		cellText := rapid.StringMatching(`([a-z]{1,12} ){0,12}[a-z]{1,20}`)
		rows := graph.Rows{}
		for range columns {
			rows.Columns = append(rows.Columns, rapid.StringMatching(`[a-z]{1,12}`).Draw(t, "head"))
		}
		for range rapid.IntRange(0, 5).Draw(t, "rows") {
			var r []any
			for range columns {
				r = append(r, cellText.Draw(t, "cell"))
			}
			rows.Rows = append(rows.Rows, r)
		}
		width := rapid.IntRange(leastWidth, mostWidth).Draw(t, "width")
		widths, _ := fit(rows, width)
		total, unbreakable := 2*columns, 2*columns
		for i, w := range widths {
			total += w
			word := len(rows.Columns[i])
			for _, r := range rows.Rows {
				for _, f := range strings.Fields(r[i].(string)) {
					word = max(word, len(f))
				}
			}
			if w < word {
				t.Fatalf("column %d is %d wide and has a word of %d", i, w, word)
			}
			unbreakable += word
		}
		if total > width && total > unbreakable {
			t.Fatalf("%d wide where %d are allowed and %d are possible", total, width, unbreakable)
		}
	})
}

// Rows that a table would tear into pieces are written a line for each column.
func TestRecords(t *testing.T) {
	var out bytes.Buffer
	a := &app{out: &out}
	long := strings.Repeat("a few words ", 40)
	rows := graph.Rows{Columns: []string{"fact", "who"}, Rows: [][]any{{long, "Bo"}, {"short", nil}}}
	for len(rows.Columns) < 9 {
		rows.Columns = append(rows.Columns, strings.Repeat("c", 10))
		rows.Rows[0] = append(rows.Rows[0], nil)
		rows.Rows[1] = append(rows.Rows[1], nil)
	}
	if err := a.print(rows, "table"); err != nil {
		t.Fatal(err)
	}
	text := out.String()
	if !strings.HasPrefix(text, "fact        a few words a few") || !strings.Contains(text, "\n\nfact        short\n") || strings.Contains(text, "ccc") {
		t.Errorf("not a paragraph for each row:\n%s", text)
	}
	for _, line := range strings.Split(text, "\n") {
		if len(strings.TrimRight(line, " ")) > defaultWidth {
			t.Errorf("a line is %d wide: %s", len(line), line)
		}
	}
}
