package main

import (
	"context"

	"wiregraph/graph"
	"wiregraph/graph/sqlite"
	"wiregraph/ingest"
)

// A runStore is a workspace as ingest sees it: visits of one run, which starts
// with the first article that there is to put, if it has not started before.
type runStore struct {
	*sqlite.Workspace
	command string
	run     int64 // 0 before it started
}

func (s *runStore) start(ctx context.Context) (err error) {
	if s.run == 0 {
		s.run, err = s.StartRun(ctx, s.command)
	}
	return err
}

func (s *runStore) Has(ctx context.Context, locator string, a graph.Article, by graph.Extractor) (bool, error) {
	return s.HasVisit(ctx, locator, &a, by)
}

func (s *runStore) Put(ctx context.Context, visits []graph.Visit) error {
	if err := s.start(ctx); err != nil {
		return err
	}
	return s.Workspace.Put(ctx, s.run, visits)
}

// summarize gives the record of a run what it counted.
func summarize(r *ingest.Report, before, after sqlite.Counts, by graph.Extractor) sqlite.RunSummary {
	s := sqlite.RunSummary{Read: r.Taken(), Unchanged: r.Unchanged, Refused: len(r.Refused), Claims: r.Claims, Extractor: by}
	s.New = max(0, after.Articles-before.Articles)
	s.Changed = max(0, r.Articles-s.New)
	return s
}
