package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"wiregraph/graph/sqlite"
)

func (a *app) newDiff() *cobra.Command {
	return &cobra.Command{
		Use:     "diff [RUN [RUN]]",
		Short:   "Show what a run changed, or all runs from one to another",
		Long:    "Shows what a run changed in claims and facts; without a number, the last run that\nchanged something; with two, the runs from the first to the second.",
		Example: "  wiregraph diff\n  wiregraph diff 3 5",
		Args:    cobra.MaximumNArgs(2),
		RunE:    func(c *cobra.Command, args []string) error { return a.diff(c.Context(), args) },
	}
}

func (a *app) diff(ctx context.Context, args []string) (err error) {
	var want []int64
	for _, s := range args {
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil || n < 1 {
			return usagef("a run is a number from 1, not %q: `wiregraph status` lists the runs", s)
		}
		want = append(want, n)
	}
	w, err := a.read(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	runs, err := w.Runs(ctx)
	if err != nil {
		return err
	}
	if len(want) == 1 {
		want = append(want, want[0])
	}
	if len(want) == 2 && want[0] > want[1] {
		want[0], want[1] = want[1], want[0]
	}
	shown := 0
	for i := len(runs) - 1; i >= 0; i-- {
		r := &runs[i]
		if len(want) == 2 && (r.ID < want[0] || r.ID > want[1]) {
			continue
		}
		changes, err := w.Changes(ctx, r.ID)
		if err != nil {
			return err
		}
		if len(changes) == 0 && len(want) == 0 {
			continue
		}
		a.printChanges(r, changes)
		shown++
		if len(want) == 0 {
			break
		}
	}
	if shown == 0 {
		if len(want) == 2 {
			return fmt.Errorf("there is no run %d: there are %s", want[0], count(len(runs), "run"))
		}
		fmt.Fprintln(a.out, "No run has changed anything.")
	}
	return nil
}

// printChanges prints what one run changed.
func (a *app) printChanges(r *sqlite.Run, changes []sqlite.Change) {
	var claims, factsNew, factsGone, factsChanged int
	for _, c := range changes {
		switch {
		case c.Kind == "claim":
			claims++
		case c.Before == nil:
			factsNew++
		case c.After == nil:
			factsGone++
		default:
			factsChanged++
		}
	}
	fmt.Fprintf(a.out, "run %d, %s: %s\n", r.ID, r.Started.Format("2006-01-02 15:04"), r.Command)
	fmt.Fprintf(a.out, "%s changed; facts: %d added, %d gone, %d changed\n", count(claims, "claim"), factsNew, factsGone, factsChanged)
	const most = 40
	n := 0
	for _, c := range changes {
		if c.Kind != "fact" {
			continue
		}
		if n++; n > most {
			fmt.Fprintf(a.out, "  … and %d more facts\n", factsNew+factsGone+factsChanged-most)
			break
		}
		switch {
		case c.Before == nil:
			fmt.Fprintf(a.out, "  + %s\n", short(text(c.After, "summary"), 100))
		case c.After == nil:
			fmt.Fprintf(a.out, "  - %s\n", short(text(c.Before, "summary"), 100))
		default:
			fmt.Fprintf(a.out, "  ~ %s%s\n", short(text(c.After, "summary"), 100), changed(c.Before, c.After))
		}
	}
	fmt.Fprintln(a.out)
}

// changed says how a fact's standing moved.
func changed(before, after map[string]any) string {
	s := ""
	for _, k := range []string{"status", "claimCount", "originCount", "denialCount", "validFrom"} {
		if was, is := fmt.Sprint(before[k]), fmt.Sprint(after[k]); was != is {
			s += fmt.Sprintf("  %s %s → %s", k, orNone(was), orNone(is))
		}
	}
	return s
}

func orNone(s string) string {
	if s == "<nil>" {
		return "none"
	}
	return s
}
