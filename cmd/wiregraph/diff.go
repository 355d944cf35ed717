package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"wiregraph/graph"
	"wiregraph/graph/sqlite"
)

func (a *app) newDiff() *cobra.Command {
	return &cobra.Command{
		Use:   "diff [RUN [RUN] | ARTICLE]",
		Short: "Show what a run changed, or a new version of an article",
		Long: `Shows what a run changed in claims and facts; without a number, the last run that
changed something; with two, what the runs from the first to the second changed together.
With an article (its id, URL, file name or path), what its new version says otherwise:
claims added, gone, hedged, un-hedged, re-attributed, numbers and times changed.`,
		Example: "  wiregraph diff\n  wiregraph diff 3 5\n  wiregraph diff articles/harbour.txt",
		Args:    cobra.MaximumNArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 1 {
				if _, err := strconv.ParseInt(args[0], 10, 64); err != nil {
					return a.diffArticle(c.Context(), args[0])
				}
			}
			return a.diffRuns(c.Context(), args)
		},
	}
}

// diffArticle shows what the new version of a text changed.
func (a *app) diffArticle(ctx context.Context, name string) (err error) {
	w, err := a.read(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	r, err := w.Revision(ctx, name)
	if err != nil {
		return err
	}
	if r == nil {
		fmt.Fprintf(a.out, "%s has been read in one version only.\n", name)
		return nil
	}
	changes, err := w.Changes(ctx, r.Run)
	if err != nil {
		return err
	}
	revised, err := revisedIn(ctx, w, r.Run, r.Run)
	if err != nil {
		return err
	}
	for i := range revised {
		if revised[i].Locator == r.Locator {
			a.printRevision(&revised[i])
		}
	}
	fmt.Fprintf(a.out, "\nFacts that run %d changed:\n", r.Run)
	a.printFacts(changes, revised)
	return nil
}

// A revised text is one in a new version, with what became of its claims.
type revised struct {
	sqlite.Revision
	claims []graph.ClaimChange
}

// revisedIn returns the texts that some runs found in a new version.
func revisedIn(ctx context.Context, w *sqlite.Workspace, from, to int64) ([]revised, error) {
	l, err := w.Revisions(ctx, from, to)
	out := make([]revised, len(l))
	for i, r := range l {
		out[i] = revised{r, graph.DiffClaims(r.Before.Claims, r.After.Claims)}
	}
	return out, err
}

// printRevision prints what the new version of a text says otherwise.
func (a *app) printRevision(r *revised) {
	fmt.Fprintf(a.out, "%s: version %.8s until run %d, now %.8s\n", r.Locator, r.Before.Version, r.Run, r.After.Version)
	a.printClaims(r.claims)
}

// printClaims prints what became of claims, most telling first.
func (a *app) printClaims(changes []graph.ClaimChange) {
	if len(changes) == 0 {
		fmt.Fprintln(a.out, "No claim changed.")
		return
	}
	const most = 60
	for i, c := range changes {
		if i == most {
			fmt.Fprintf(a.out, "  … and %d more claims\n", len(changes)-most)
			break
		}
		switch {
		case c.Before == nil:
			fmt.Fprintf(a.out, "  + %s “%s”\n", c.After.Type, short(c.After.Quote, 90))
		case c.After == nil:
			fmt.Fprintf(a.out, "  - %s “%s”\n", c.Before.Type, short(c.Before.Quote, 90))
		default:
			fmt.Fprintf(a.out, "  ~ %s %s\n", c.After.Type, strings.Join(c.Kinds, ", "))
			fmt.Fprintf(a.out, "      %s\n      %s\n", told(c.Before), told(c.After))
		}
	}
}

// told is a claim in one line: its words, who says so, how firmly.
func told(c *graph.Claim) string {
	s := "“" + short(c.Quote, 90) + "”"
	if who := sources(c); who != "" {
		s += ", says " + who
	}
	if c.Factuality != graph.CertainYes {
		s += " (" + certainty(c.Factuality) + ")"
	}
	return s
}

// diffRuns shows what runs changed together.
func (a *app) diffRuns(ctx context.Context, args []string) (err error) {
	want, err := runNumbers(args)
	if err != nil {
		return err
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
	var all []sqlite.Change
	var shown []sqlite.Run
	for i := len(runs) - 1; i >= 0; i-- {
		r := runs[i]
		if len(want) == 2 && (r.ID < want[0] || r.ID > want[1]) {
			continue
		}
		changes, err := w.Changes(ctx, r.ID)
		if err != nil {
			return err
		}
		if len(want) == 0 && len(changes) == 0 {
			continue
		}
		shown, all = append(shown, r), append(changes, all...)
		if len(want) == 0 {
			break
		}
	}
	if len(shown) == 0 {
		if len(want) == 2 {
			return fmt.Errorf("there is no run %d: there are %s", want[0], count(len(runs), "run"))
		}
		fmt.Fprintln(a.out, "No run has changed anything.")
		return nil
	}
	slices.Reverse(shown)
	for _, r := range shown {
		fmt.Fprintf(a.out, "run %d, %s: %s\n", r.ID, r.Started.Format("2006-01-02 15:04"), r.Command)
	}
	revised, err := revisedIn(ctx, w, shown[0].ID, shown[len(shown)-1].ID)
	if err != nil {
		return err
	}
	const most = 20
	for i := range revised {
		if i == most {
			fmt.Fprintf(a.out, "… and %d more texts in a new version\n", len(revised)-most)
			break
		}
		a.printRevision(&revised[i])
	}
	a.printFacts(net(all), revised)
	return nil
}

func runNumbers(args []string) ([]int64, error) {
	var want []int64
	for _, s := range args {
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil || n < 1 {
			return nil, usagef("a run is a number from 1, not %q: `wiregraph status` lists the runs", s)
		}
		want = append(want, n)
	}
	if len(want) == 1 {
		want = append(want, want[0])
	}
	if len(want) == 2 && want[0] > want[1] {
		want[0], want[1] = want[1], want[0]
	}
	return want, nil
}
