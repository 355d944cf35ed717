package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"wiregraph/graph/neo4j"
	"wiregraph/graph/sqlite"
)

// statusRuns is how many of the latest runs are shown.
const statusRuns = 10

func (a *app) newStatus() *cobra.Command {
	return &cobra.Command{
		Use:   "status",
		Short: "Say what the workspace holds, how its sources are, and whether Neo4j is up to date",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return a.status(c.Context()) },
	}
}

func (a *app) status(ctx context.Context) (err error) {
	target, err := a.target()
	if err != nil {
		return err
	}
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
	if err := a.statusRuns(ctx, w); err != nil {
		return err
	}
	if err := a.statusSources(ctx, w); err != nil {
		return err
	}
	if target.URI == "" {
		return nil
	}
	said, err := standing(ctx, w, target)
	if err != nil {
		said = "unknown: " + strings.TrimPrefix(err.Error(), "Neo4j at "+target.URI+" ")
	}
	fmt.Fprintf(a.out, "Neo4j at %s: %s\n", target.URI, said)
	return nil
}

// statusRuns shows the latest commands that wrote.
func (a *app) statusRuns(ctx context.Context, w *sqlite.Workspace) error {
	runs, err := w.Runs(ctx)
	if err != nil {
		return err
	}
	for _, r := range runs[max(0, len(runs)-statusRuns):] {
		end := ""
		if r.Finished.IsZero() {
			end = "  (cut short)"
		}
		fmt.Fprintf(a.out, "  run %d  %s  %s%s\n", r.ID, r.Started.Format("2006-01-02 15:04"), short(r.Command, 60), end)
	}
	return nil
}

// statusSources shows the sources that are watched.
func (a *app) statusSources(ctx context.Context, w *sqlite.Workspace) error {
	sources, err := w.Sources(ctx)
	if err != nil {
		return err
	}
	for _, s := range sources {
		said := s.Said
		if s.Visited.Before(s.Tried) {
			said = "failed: " + said
		}
		fmt.Fprintf(a.out, "  source %s  %s  %s  visited %s: %s\n", s.Name, s.Place, s.Schedule, s.Tried.Format("2006-01-02 15:04"), said)
	}
	return nil
}

// standing says how the copy in Neo4j stands to the workspace.
func standing(ctx context.Context, w *sqlite.Workspace, c neo4j.Config) (said string, err error) {
	db, err := neo4j.Open(ctx, c)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close(context.WithoutCancel(ctx))) }()
	s, err := w.Snapshot(ctx)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	here, there, err := db.Copies(ctx, s.Workspace())
	switch {
	case err != nil:
		return "", err
	case len(there) > 0:
		return "holds the graph of another workspace; `wiregraph publish --adopt` would replace it", nil
	case here == "":
		return "nothing is published; `wiregraph publish` does it", nil
	case here != s.Mark():
		return "behind; `wiregraph publish` brings it up to date", nil
	}
	return "up to date", nil
}
