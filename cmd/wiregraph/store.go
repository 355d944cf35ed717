package main

import (
	"context"
	"fmt"

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

	texts  map[string]string      // text -> the first place that showed it in this run
	urls   map[string]graph.Visit // article -> the first visit of it in this run, without text and claims
	shared []string               // what shares a text or a URL, in words
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
	for i := range visits {
		s.noteShared(&visits[i])
	}
	return s.Workspace.Put(ctx, s.run, visits)
}

// noteShared notes when a place shows the text of another, or another text of
// one URL: either way they are one article, which may surprise.
func (s *runStore) noteShared(v *graph.Visit) {
	if s.texts == nil {
		s.texts, s.urls = map[string]string{}, map[string]graph.Visit{}
	}
	a := &v.Article
	if first, ok := s.urls[a.ID]; ok && first.Article.Version != a.Version {
		s.shared = append(s.shared, fmt.Sprintf("%s shows another text of %s than %s: the one published last counts", v.Locator, a.ID, first.Locator))
	} else if other, ok := s.texts[a.Version]; ok && other != v.Locator {
		s.shared = append(s.shared, fmt.Sprintf("%s has the text of %s: one article, with the earliest date", v.Locator, other))
	} else {
		s.texts[a.Version] = v.Locator
		s.urls[a.ID] = graph.Visit{Locator: v.Locator, Article: graph.Article{Version: a.Version}}
	}
}

// summarize gives the record of a run what it counted.
func summarize(r *ingest.Report, before, after sqlite.Counts, by graph.Extractor) sqlite.RunSummary {
	s := sqlite.RunSummary{Read: r.Taken(), Unchanged: r.Unchanged, Refused: len(r.Refused), Claims: r.Claims, Extractor: by}
	s.New = max(0, after.Articles-before.Articles)
	s.Changed = max(0, r.Articles-s.New)
	return s
}
