package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
)

func (a *app) newBackup() *cobra.Command {
	return &cobra.Command{
		Use:   "backup FILE",
		Short: "Copy the workspace, while others may be writing to it",
		Long:  "Copies the workspace as it is now to a new file, while others may be writing to it.\nThe copy is a workspace: --workspace FILE opens it.",
		Args:  cobra.ExactArgs(1),
		RunE:  func(c *cobra.Command, args []string) error { return a.backup(c.Context(), args[0]) },
	}
}

func (a *app) backup(ctx context.Context, file string) (err error) {
	w, err := a.read(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	if err := w.Backup(ctx, file); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s is a copy of %s.\n", file, a.workspace)
	return nil
}
