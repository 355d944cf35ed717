package main

import (
	"bufio"
	"fmt"
	"slices"
	"strings"

	"wiregraph/graph"
)

// explainClaim writes what made a claim: the passage with its parts marked,
// the rule with its trigger, what fills the roles, and the chain of those who
// say so.
func explainClaim(out *bufio.Writer, text string, c *graph.Claim) {
	fmt.Fprintf(out, "    %s\n", marked(text, c))
	fmt.Fprintf(out, "    rule %s, bytes %d to %d, confidence %.2f, %s, author %s\n", c.Rule, c.Start, c.End, c.Confidence, c.Modality, certainty(c.Author))
	if c.Trigger != nil {
		fmt.Fprintf(out, "    trigger “%s” at %d to %d\n", oneLine(text[c.Trigger.Start:c.Trigger.End]), c.Trigger.Start, c.Trigger.End)
	}
	for _, r := range c.Roles {
		for _, ref := range r.Refs {
			fmt.Fprintf(out, "    %s: “%s” at %d to %d, %s\n", r.Name, short(oneLine(ref.Text), 60), ref.Start, ref.End, strings.TrimSpace(string(ref.Class)+" "+ref.Kind))
		}
	}
	for i, a := range c.Attribution {
		who := "somebody unnamed"
		if a.Source != nil {
			who = "“" + short(oneLine(a.Source.Text), 60) + "”"
		}
		fmt.Fprintf(out, "    source %d: %s, cue “%s”", i+1, who, a.Cue)
		if a.Addressee != nil {
			fmt.Fprintf(out, ", told “%s”", short(oneLine(a.Addressee.Text), 60))
		}
		if a.Document != nil {
			fmt.Fprintf(out, ", in “%s”", short(oneLine(a.Document.Text), 60))
		}
		fmt.Fprintln(out)
	}
	if t := c.Time; t != nil {
		fmt.Fprintf(out, "    time “%s”: %s %s", t.Text, t.Timex, t.Relation)
		if t.Value != "" {
			fmt.Fprintf(out, " = %s", t.Value)
		}
		if t.ValueEnd != "" {
			fmt.Fprintf(out, " to %s", t.ValueEnd)
		}
		fmt.Fprintln(out)
	}
}

// A mark is a part of a claim in its passage.
type mark struct {
	start, end int
	name       string
}

// nearBy is how far from its clause a part may stand to be shown with it.
const nearBy = 200

// marked returns the passage of a claim with its parts in brackets:
// "[agent: The mayor] [said] …". What stands far from the clause is left out,
// and so is a part that would cross another.
func marked(text string, c *graph.Claim) string {
	var marks []mark
	start, end := c.Start, c.End
	add := func(s, e int, name string) {
		if s < c.Start-nearBy || e > c.End+nearBy || s >= e || strings.Contains(text[min(s, c.Start):max(e, c.End)], "\n\n") {
			return
		}
		marks = append(marks, mark{s, e, name})
		start, end = min(start, s), max(end, e)
	}
	if c.Trigger != nil {
		add(c.Trigger.Start, c.Trigger.End, "trigger")
	}
	for _, r := range c.Roles {
		for _, ref := range r.Refs {
			add(ref.Start, ref.End, r.Name)
		}
	}
	for _, a := range c.Attribution {
		add(a.CueSpan.Start, a.CueSpan.End, "cue")
		if a.Source != nil {
			add(a.Source.Start, a.Source.End, "source")
		}
	}
	if c.Time != nil {
		add(c.Time.Start, c.Time.End, "time")
	}
	slices.SortStableFunc(marks, func(a, b mark) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return b.end - a.end
	})
	var b strings.Builder
	var open []mark
	at := start
	closeTo := func(to int) {
		for len(open) > 0 && open[len(open)-1].end <= to {
			m := open[len(open)-1]
			open = open[:len(open)-1]
			b.WriteString(text[at:m.end] + "]")
			at = m.end
		}
	}
	for _, m := range marks {
		closeTo(m.start)
		if len(open) > 0 && m.end > open[len(open)-1].end {
			continue
		}
		b.WriteString(text[at:m.start] + "[" + m.name + ": ")
		at, open = m.start, append(open, m)
	}
	closeTo(end)
	b.WriteString(text[at:end])
	return oneLine(b.String())
}

// oneLine writes a text without its line ends.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
