package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/jedib0t/go-pretty/v6/table"
	pretty "github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/term"

	"wiregraph/graph"
)

// How wide a table is, in characters: as wide as the terminal is, within
// bounds, and defaultWidth where there is none.
const (
	defaultWidth = 118
	leastWidth   = 60
	mostWidth    = 200
)

// longID is the length to which a table shortens ids.
const longID = 30

// longCell is the length to which a table shortens texts.
const longCell = 160

// mostLines is into how many lines a row may be broken; what needs more is
// written as records, a line for each column, as psql does of itself.
const mostLines = 6

// print writes rows in one of the formats.
func (a *app) print(rows graph.Rows, format string) error {
	if format == "json" {
		return a.printJSON(rows)
	}
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.Style().Format.Header = pretty.FormatDefault
	t.Style().Options.DrawBorder = false
	t.Style().Options.SeparateColumns = false
	head := table.Row{}
	for _, c := range rows.Columns {
		head = append(head, heading(c, format))
	}
	t.AppendHeader(head)
	if format == "table" {
		widths, lines := fit(rows, a.width())
		if lines > mostLines {
			return a.printRecords(rows)
		}
		var configs []table.ColumnConfig
		for i, w := range widths {
			configs = append(configs, table.ColumnConfig{Number: i + 1, WidthMax: w, WidthMaxEnforcer: pretty.WrapSoft})
		}
		t.SetColumnConfigs(configs)
	}
	for _, r := range rows.Rows {
		row := table.Row{}
		for _, v := range r {
			row = append(row, cell(v, format))
		}
		t.AppendRow(row)
	}
	var out string
	switch format {
	case "csv":
		out = t.RenderCSV()
	case "md":
		out = t.RenderMarkdown()
	default:
		out = t.Render()
	}
	_, err := fmt.Fprintln(a.out, out)
	return err
}

// printRecords writes each row as a paragraph, a line for each column that
// says something.
func (a *app) printRecords(rows graph.Rows) error {
	name := 0
	for _, c := range rows.Columns {
		name = max(name, utf8.RuneCountInString(heading(c, "record")))
	}
	var b strings.Builder
	for i, r := range rows.Rows {
		if i > 0 {
			b.WriteByte('\n')
		}
		for k, v := range r {
			s := strings.Join(strings.Fields(fmt.Sprint(cell(v, "record"))), " ")
			if s == "" {
				continue
			}
			label := fmt.Sprintf("%-*s", name, heading(rows.Columns[k], "record"))
			for line := range strings.Lines(pretty.WrapSoft(s, a.width()-name-2)) {
				fmt.Fprintf(&b, "%s  %s\n", label, strings.TrimSpace(line))
				label = strings.Repeat(" ", name)
			}
		}
	}
	_, err := fmt.Fprint(a.out, b.String())
	return err
}

// width returns how wide a table may be.
func (a *app) width() int {
	if f, ok := a.out.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return min(max(w, leastWidth), mostWidth)
		}
	}
	return defaultWidth
}

// fit returns the widths at which columns wrap so that the table is no wider
// than it may be and its rows have the fewest lines, and about how many those
// are. A table whose unbreakable words alone are wider stays wider.
func fit(rows graph.Rows, width int) (widths []int, lines int) {
	longest := make([]int, len(rows.Columns)) // of each column, its longest cell
	word := make([]int, len(rows.Columns))    // and its longest word
	for i, c := range rows.Columns {
		for _, w := range strings.Fields(heading(c, "table")) {
			word[i] = max(word[i], utf8.RuneCountInString(w))
		}
		longest[i] = utf8.RuneCountInString(heading(c, "table"))
		for _, r := range rows.Rows {
			s := fmt.Sprint(cell(r[i], "table"))
			longest[i] = max(longest[i], utf8.RuneCountInString(s))
			for _, w := range strings.Fields(s) {
				word[i] = max(word[i], utf8.RuneCountInString(w))
			}
		}
	}
	widths = make([]int, len(rows.Columns))
	for lines = 1; ; lines++ {
		total, broken := 2*len(widths), false
		for i := range widths {
			widths[i] = longest[i]
			if lines > 1 { // lines are rarely full
				widths[i] = min(longest[i], max(word[i], longest[i]/lines+word[i]/2))
			}
			total += widths[i]
			broken = broken || widths[i] > word[i]
		}
		if total <= width || !broken {
			return widths, lines
		}
	}
}

// heading writes the name of a column: for people "other fact", for programs otherFact.
func heading(column, format string) string {
	if format == "csv" {
		return column
	}
	return strings.ToLower(capital.ReplaceAllString(column, " $0"))
}

var capital = regexp.MustCompile("[A-Z]")

// cell writes a value for people; white space inside is one space.
func cell(v any, format string) any {
	switch x := v.(type) {
	case nil:
		return ""
	case string:
		s := strings.Join(strings.Fields(x), " ")
		if format == "table" && len(s) > longID && !strings.Contains(s, " ") && !strings.Contains(s, "://") {
			return short(s, longID) // why takes what is left of an id
		}
		if format == "table" {
			s = short(s, longCell)
		}
		return s
	case []string:
		return strings.Join(x, " ")
	}
	return v
}
