package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"wiregraph/graph/sqlite"
)

func (a *app) newRetract() *cobra.Command {
	return &cobra.Command{
		Use:   "retract ARTICLE…",
		Short: "Take articles out again, by id, URL or path",
		Long:  "Takes articles out of the workspace, by id, URL, or the path of a file or folder. The\ngraph is then the one that never had them. An article that was found in another place\ntoo stays.",
		Args:  cobra.MinimumNArgs(1),
		RunE:  func(c *cobra.Command, args []string) error { return a.retract(c.Context(), args) },
	}
}

func (a *app) retract(ctx context.Context, names []string) (err error) {
	w, err := a.write(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
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
