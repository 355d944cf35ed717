package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"wiregraph/graph"
)

func (a *app) newVerify() *cobra.Command {
	return &cobra.Command{
		Use:   "verify",
		Short: "Prove every claim against its text, and every fact and edge against its claims",
		Long:  "Proves every article against its hash, every claim against its text, and every fact and\nedge against its claims. With --neo4j the published copy is compared with the graph too,\nrow by row, and everything that differs is named; `wiregraph publish` mends it.",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return a.verify(c.Context()) },
	}
}

func (a *app) verify(ctx context.Context) (err error) {
	w, err := a.read(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	if err := w.Integrity(ctx); err != nil {
		return err
	}
	in, err := w.Input(ctx)
	if err != nil {
		return err
	}
	g, err := w.Graph(ctx)
	if err != nil {
		return err
	}
	faults := graph.Verify(g, in)
	if built := graph.Digest(graph.Build(in).Graph); len(faults) == 0 && built != graph.Digest(g) {
		faults = append(faults, graph.Fault{Kind: "other graph", Subject: a.workspace, What: "the stored graph is not the one that its claims give"})
	}
	if a.neo4j != "" {
		more, err := a.verifyCopy(ctx, g)
		if err != nil {
			return err
		}
		faults = append(faults, more...)
	}
	for _, f := range faults {
		fmt.Fprintf(a.out, "%s: %s: %s\n", f.Kind, f.Subject, f.What)
	}
	if len(faults) > 0 {
		return fmt.Errorf("%s found", count(len(faults), "fault"))
	}
	fmt.Fprintf(a.out, "All is proved: %s, %s, %s, %s.\n", count(len(in.Articles), "article"), count(len(in.Claims), "claim"), count(len(g.Nodes), "node"), count(len(g.Edges), "edge"))
	return nil
}

// verifyCopy compares the published copy with the graph, row by row.
func (a *app) verifyCopy(ctx context.Context, g graph.Graph) (faults []graph.Fault, err error) {
	db, err := a.copy(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close(context.WithoutCancel(ctx))) }()
	copy, err := db.Graph(ctx)
	if err != nil {
		return nil, err
	}
	return graph.Differences(g, copy), nil
}
