package main

import (
	"context"

	"wiregraph/graph"
	"wiregraph/graph/sqlite"
)

// A runStore is a workspace as ingest sees it: visits of one run.
type runStore struct {
	*sqlite.Workspace
	run int64
}

func (s runStore) Has(ctx context.Context, locator string, a graph.Article, by graph.Extractor) (bool, error) {
	return s.Workspace.HasVisit(ctx, locator, &a, by)
}

func (s runStore) Put(ctx context.Context, visits []graph.Visit) error {
	return s.Workspace.Put(ctx, s.run, visits)
}
