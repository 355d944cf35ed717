package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"wiregraph/graph/sqlite"
)

func (a *app) newRetract() *cobra.Command {
	var purge bool
	c := &cobra.Command{
		Use:   "retract ARTICLE…",
		Short: "Take articles out again, by id, URL or path",
		Long: `Takes articles out of the workspace, by id, URL, or the path of a file or folder. The
graph is then the one that never had them. An article that was found in another place
too stays. With --purge their texts, older versions, history and the decisions about
them leave the workspace's file for good; an article that is out already is purged by
its id.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if purge {
				return a.purge(c.Context(), args)
			}
			return a.retract(c.Context(), args)
		},
	}
	c.Flags().BoolVar(&purge, "purge", false, "remove text and history from the file for good")
	return c
}

// purge takes articles out with all that the workspace remembers of them.
func (a *app) purge(ctx context.Context, names []string) (err error) {
	w, err := a.write(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	if err := whole(ctx, w, names); err != nil {
		return err
	}
	run, err := w.StartRun(ctx, "retract --purge")
	if err != nil {
		return err
	}
	gone, err := w.Purge(ctx, run, names)
	if err != nil {
		return err
	}
	if err := w.FinishRun(ctx, run, sqlite.RunSummary{Retracted: len(gone)}); err != nil {
		return err
	}
	file := (&decider{app: a}).path()
	if err := forgetDecisions(file, gone); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s purged; exports, backups and published copies are not.\n", count(len(gone), "article"))
	for _, id := range gone {
		fmt.Fprintf(a.out, "  %s\n", id)
	}
	return nil
}

// whole replaces ids that a table has shortened by those that are meant.
func whole(ctx context.Context, w *sqlite.Workspace, ids []string) error {
	for i, id := range ids {
		if !strings.HasSuffix(id, "…") {
			continue
		}
		now, err := w.Resolve(ctx, id)
		if err != nil {
			return err
		}
		ids[i] = cmp.Or(now, id)
	}
	return nil
}

func (a *app) retract(ctx context.Context, names []string) (err error) {
	w, err := a.write(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	if err := whole(ctx, w, names); err != nil {
		return err
	}
	run, err := w.StartRun(ctx, "retract "+strings.Join(names, " "))
	if err != nil {
		return err
	}
	gone, err := w.Retract(ctx, run, names)
	if err != nil {
		return err
	}
	if _, err := w.Settle(ctx, run); err != nil {
		return err
	}
	if err := w.FinishRun(ctx, run, sqlite.RunSummary{Retracted: len(gone)}); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s taken out.\n", count(len(gone), "article"))
	for _, id := range gone {
		fmt.Fprintf(a.out, "  %s\n", id)
	}
	return nil
}
