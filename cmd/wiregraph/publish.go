package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
)

func (a *app) newPublish() *cobra.Command {
	var adopt bool
	c := &cobra.Command{
		Use:   "publish",
		Short: "Bring Neo4j to the state of the workspace, from any state",
		Long: `Brings the copy in Neo4j to the state of the workspace. Only what changed is sent when
nobody else wrote to the database; otherwise the copy is compared row by row, and mended.
Nodes that are not wiregraph's are never changed.

The database is named by --neo4j or WIREGRAPH_NEO4J_URI; WIREGRAPH_NEO4J_USER,
WIREGRAPH_NEO4J_PASSWORD, WIREGRAPH_NEO4J_PASSWORD_FILE and WIREGRAPH_NEO4J_DATABASE say
who comes and which database it is.`,
		Example: "  wiregraph publish --neo4j bolt://localhost:7687",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return a.runPublish(c.Context(), adopt)
		},
	}
	c.Flags().BoolVar(&adopt, "adopt", false, "replace the graph of another workspace in the database")
	return c
}

func (a *app) runPublish(ctx context.Context, adopt bool) (err error) {
	target, err := a.target()
	if err != nil {
		return err
	}
	if target.URI == "" {
		return usagef("nothing says where Neo4j is: add --neo4j bolt://localhost:7687, or set %s", envURI)
	}
	r, err := a.read(ctx) // there must be a workspace; what was cut short is settled
	if err != nil {
		return err
	}
	if err := r.Close(); err != nil {
		return err
	}
	w, err := a.write(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	report, err := a.publish(ctx, w, target, adopt)
	if err != nil {
		return err
	}
	fmt.Fprint(a.out, published(&report))
	return nil
}
