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
