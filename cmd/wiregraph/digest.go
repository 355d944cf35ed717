package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
)

func (a *app) newDigest() *cobra.Command {
	return &cobra.Command{
		Use:   "digest",
		Short: "Print one hash for the graph: equal hashes mean equal graphs",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return a.digest(c.Context()) },
	}
}

func (a *app) digest(ctx context.Context) error {
	of := a.digestWorkspace
	if a.neo4j != "" {
		of = a.digestCopy
	}
	d, err := of(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintln(a.out, d)
	return nil
}

func (a *app) digestCopy(ctx context.Context) (d string, err error) {
	db, err := a.copy(ctx)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close(context.WithoutCancel(ctx))) }()
	return db.Digest(ctx)
}

func (a *app) digestWorkspace(ctx context.Context) (d string, err error) {
	w, err := a.read(ctx)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	return w.Digest(ctx)
}

func (a *app) newStatus() *cobra.Command {
	return &cobra.Command{
		Use:   "status",
		Short: "Say what the workspace holds",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return a.status(c.Context()) },
	}
}

func (a *app) status(ctx context.Context) (err error) {
	w, err := a.read(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	n, err := w.Counts(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s: %s in %s, %s, %s, %s (%s, %s)\n", a.workspace, count(n.Articles, "article"), count(n.Locators, "place"),
		count(n.Claims, "claim"), count(n.Facts, "fact"), count(n.Entities, "entity"), count(n.Nodes, "node"), count(n.Edges, "edge"))
	runs, err := w.Runs(ctx)
	if err != nil {
		return err
	}
	for _, r := range runs[max(0, len(runs)-10):] {
		end := ""
		if r.Finished.IsZero() {
			end = "  (cut short)"
		}
		fmt.Fprintf(a.out, "  run %d  %s  %s%s\n", r.ID, r.Started.Format("2006-01-02 15:04"), short(r.Command, 60), end)
	}
	return nil
}
